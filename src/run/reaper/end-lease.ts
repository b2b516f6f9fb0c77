import { catalogEntry, endedEntry, type CatalogEntry } from '../../catalog/entry.ts'
import type { EvidenceOf } from '../../evidence/evidence.ts'
import type { TombstoneEvidence } from '../../formats/evidence.ts'
import { Fault, type Problem } from '../../kit/result.ts'
import { filesOf } from '../../platform/tree.ts'
import { decide } from '../../reaper/decide.ts'
import type { Decision } from '../../reaper/decision.ts'
import { evidenceOf, wasBegun } from '../../lease/facts.ts'
import { classifyFailure } from '../../reaper/failure.ts'
import { commonEvidence, reaperRecord } from '../../reaper/records.ts'
import { triesOf, tryId } from '../../reaper/tries.ts'
import { TOMBSTONE_ID } from '../../reaper/unclosed.ts'
import type { DataWord } from './bring-word.ts'
import type { DestroyResult } from './destroy.ts'
import { diagnosticProblem } from '../stack-plan.ts'
import { readDefaultBranch } from '../default-branch.ts'
import { finishEnd } from './finish-end.ts'
import { monthlyPrice, priceOf } from '../lease-price.ts'
import { pendingPull } from './pending-pull.ts'
import { readLeases, type LeaseReading } from '../read-leases.ts'
import { runsAtWork } from '../state-lock.ts'
import { tellBlocked } from './tell.ts'
import {
  dataTypesOf,
  evidenceLog,
  filesOfTree,
  outcomeOf,
  recordContext,
  type ReaperOutcome,
  wordOf,
  type ReaperRun,
} from './context.ts'

type Ending = Decision & { readonly kind: 'end' | 'prove' | 'remove-only' }
type Destroyed = Extract<DestroyResult, { kind: 'destroyed' }>

/**
 * Ends one lease: last look, destroy with proof, tombstone, removal of the files, issue. In this order, and each step
 * finds what an earlier run did, so that a run killed anywhere is completed by the next one (L9 to L12, L15).
 */
export async function endLease(
  reading: LeaseReading,
  decision: Ending,
  run: ReaperRun,
): Promise<ReaperOutcome> {
  if (decision.kind === 'remove-only') {
    const late = await lastLook(reading, decision, run)
    const problems = late.length > 0 ? late : await applyOnItsWay(reading, run)
    if (problems.length > 0) return skipped(reading, problems, run)
    return bury(reading, decision, undefined, run)
  }
  const begun = run.ports.clock.now()
  const result = await run.ports.destroyer.destroyLease(
    {
      manifest: reading.facts.manifest,
      files: await filesOf(run.tree, reading.folder),
      tree: reading.tree,
      config: run.config,
      reasonCode: decision.reasonCode,
      start: decision.start,
      end: decision.due,
      dataTypes: dataTypesOf(reading),
      filesOfTree: filesOfTree(run.ports.git),
      word: wordOf(reading),
      lastLook: async () => lastLook(reading, decision, run),
    },
    run.ports,
  )
  const seconds = (Date.parse(run.ports.clock.now()) - Date.parse(begun)) / 1000
  switch (result.kind) {
    case 'destroyed':
      return bury(reading, decision, { ...result, seconds }, run)
    case 'blocked':
      if (result.reasonCode === 'last-look' || result.reasonCode === 'state-locked')
        return skipped(reading, result.problems, run)
      return notEnded(reading, 'blocked', result.reasonCode, result.problems, run)
    case 'failed':
      return notEnded(
        reading,
        'end-failed',
        result.reasonCode,
        result.diagnostics.map(diagnosticProblem),
        run,
      )
    case 'state-lost':
      return notEnded(
        reading,
        'state-lost',
        'state-lost',
        [{ code: 'state-lost', message: result.message }],
        run,
      )
    case 'never-applied':
      return skipped(
        reading,
        [
          {
            code: 'changed-meanwhile',
            message: `the state of ${reading.facts.lease} vanished while it was looked at`,
          },
        ],
        run,
      )
  }
}

/**
 * L9, right before anything is destroyed: the default branch with its leasehold.yaml, the evidence and the open PRs,
 * all read again. Only when they still give the same end of the same request and stack does it go on.
 */
async function lastLook(
  reading: LeaseReading,
  decision: Ending,
  run: ReaperRun,
): Promise<readonly Problem[]> {
  const { facts } = reading
  const { ports } = run
  const branch = await readDefaultBranch(ports.git)
  if (!branch.ok) return [changed('the default branch cannot be read')]
  const { tree, config } = branch.value
  if (!config.reaper.enabled) return [changed('the reaper was switched off')]
  const again = (await readLeases(tree, ports.openStorage, facts.lease)).leases[0]
  if (again === undefined) return [changed('it cannot be read any more')]
  if (again.tree !== reading.tree) return [changed('its stack changed')]
  const wasSha = facts.request.kind === 'missing' ? undefined : facts.request.sha
  const isSha = again.facts.request.kind === 'missing' ? undefined : again.facts.request.sha
  if (wasSha !== isSha || facts.request.kind !== again.facts.request.kind)
    return [changed('its request changed')]
  if (decision.kind === 'prove') return []
  const now = ports.clock.now()
  const pull = await pendingPull(facts.manifest, { config, now }, ports.forge)
  const judged = decide({ ...again.facts, pendingPull: pull }, { config, now, isNamed: run.isNamed })
  if (judged.kind === decision.kind && judged.reasonCode === decision.reasonCode) return []
  return [{ code: judged.reasonCode, message: judged.message }]
}

/**
 * Without a state there is no lock that keeps its first apply away. Every run says that it is about to start Terraform
 * before it plans, and looks for a tombstone after that: so either it is seen here, or it sees what is written next.
 */
async function applyOnItsWay(
  { facts: { lease, manifest } }: LeaseReading,
  run: ReaperRun,
): Promise<readonly Problem[]> {
  const facts = await evidenceLog(run, manifest).list(lease, manifest.uid)
  if (wasBegun(facts)) return [changed('its apply was begun')]
  return (await runsAtWork(facts, run.ports)).map(({ run: { id } }) => ({
    code: 'state-locked',
    message: `run ${id} may be about to apply it for the first time`,
    remedy: 'wait: the next run ends it',
  }))
}

function changed(what: string): Problem {
  return {
    code: 'changed-meanwhile',
    message: `${what} since it was judged`,
    remedy: 'the next run judges it again',
  }
}

/** The record and the tombstone, with the last catalog entry; then files and issue. */
async function bury(
  reading: LeaseReading,
  decision: Ending,
  result: (Destroyed & { readonly seconds: number }) | undefined,
  run: ReaperRun,
): Promise<ReaperOutcome> {
  const { facts } = reading
  const log = evidenceLog(run, facts.manifest)
  const context = recordContext(run)
  const count = result?.destroyed ?? 0
  const record = reaperRecord(facts, context, {
    id: 'ended',
    event: 'ended',
    reasonCode: decision.kind === 'remove-only' ? 'never-applied' : decision.reasonCode,
    message: saidOf(result, wordOf(reading)),
    resources: count,
    durationSeconds: result?.seconds ?? 0,
    priceUsdMonth: monthlyPrice(reading, run.prices),
  })
  await log.create(record, record.id)
  const ended = (await log.read('run-record', facts.lease, facts.manifest.uid, record.id)) ?? record
  const tombstone: TombstoneEvidence = {
    kind: 'tombstone',
    ...commonEvidence(facts, context),
    reasonCode: decision.reasonCode,
    start: decision.kind === 'remove-only' ? null : decision.start,
    end: decision.due,
    lineage: result?.lineage ?? null,
    serial: result?.serial ?? null,
    destroyed: count,
    leftovers: [...(result?.leftovers ?? [])],
    ...(result?.kept !== undefined && { kept: [...result.kept] }),
    entry: { ...lastEntry(reading, decision, ended, run) },
  }
  await log.create(tombstone, TOMBSTONE_ID)
  return finishEnd(await written(reading, run), log, run)
}

function saidOf(result: Destroyed | undefined, data: DataWord | undefined): string {
  if (result === undefined) return 'it was never applied'
  const gone = `${result.destroyed} resources destroyed, state empty`
  return data === undefined ? gone : `${gone}; on its data: \`${data.word}\``
}

function lastEntry(
  reading: LeaseReading,
  decision: Ending,
  ended: EvidenceOf<'run-record'>,
  run: ReaperRun,
): CatalogEntry {
  const price = priceOf(reading, run.prices)
  const lease = {
    facts: reading.facts,
    module: reading.module?.manifest,
    price: price === undefined ? undefined : { usdMonth: price.usdMonth, unpriced: price.unpriced },
    leaseLength: reading.request?.lease,
  }
  const start = decision.kind === 'remove-only' ? null : decision.start
  return endedEntry(catalogEntry(lease, run.config), ended, { start, end: decision.due })
}

/** The tombstone as it stands in storage: another run may have written it first. */
async function written(reading: LeaseReading, run: ReaperRun): Promise<TombstoneEvidence> {
  const { lease, manifest } = reading.facts
  const tombstone = await evidenceLog(run, manifest).read('tombstone', lease, manifest.uid, TOMBSTONE_ID)
  if (tombstone === undefined)
    throw new Fault('tombstone-missing', `${lease} has no tombstone after it was written`)
  return tombstone
}

async function notEnded(
  reading: LeaseReading,
  event: 'blocked' | 'end-failed' | 'state-lost',
  reason: string,
  found: readonly Problem[],
  run: ReaperRun,
): Promise<ReaperOutcome> {
  const { facts } = reading
  const reasonCode = classifyFailure(reason, found)
  const message = found[0]?.message ?? reasonCode
  const tries = triesOf(facts)
  const context = recordContext(run)
  // Told once for each change of the reason, and not at each try (L17).
  const since = tries.last?.reasonCode === reasonCode ? tries.reasonSince : tries.count + 1
  await tellBlocked(reading, { reasonCode, message, problems: found }, String(since), run)
  const id = tryId(tries, reasonCode, context.now)
  const record = reaperRecord(facts, context, { id, event, reasonCode, message })
  await evidenceLog(run, facts.manifest).create(record, id)
  const decision = event === 'end-failed' ? 'failed' : event
  return outcomeOf(facts, { decision, reasonCode, message, isRed: true, problems: found })
}

/**
 * What was due and is left alone for now is a decision too (L21), recorded once for each commit that was judged: a lease
 * that waits is looked at every hour, and tells nothing new by that.
 */
async function skipped(
  { facts }: LeaseReading,
  found: readonly Problem[],
  run: ReaperRun,
): Promise<ReaperOutcome> {
  const reasonCode = found[0]?.code ?? 'changed-meanwhile'
  const message = found[0]?.message ?? reasonCode
  const id = `skipped-${reasonCode}-${run.commit.slice(0, 12)}`
  const record = reaperRecord(facts, recordContext(run), { id, event: 'kept', reasonCode, message })
  await evidenceLog(run, facts.manifest).create(record, id)
  return outcomeOf(facts, { decision: 'skipped', reasonCode, message })
}

/** The tombstone of a lease that ended in an earlier run. */
export function tombstoneOf(reading: LeaseReading): TombstoneEvidence | undefined {
  return evidenceOf(reading.facts.evidence, 'tombstone')[0]
}
