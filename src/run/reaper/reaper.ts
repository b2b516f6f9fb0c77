import { openEvidence } from '../../evidence/evidence.ts'
import { millisecondsOf } from '../../kit/brands.ts'
import { didYouMean } from '../../kit/nearest.ts'
import { Fault } from '../../kit/result.ts'
import { loadPrices } from '../../platform/load.ts'
import { sharedStateKeys, STATE_KEY_SHARED } from '../../reaper/authority.ts'
import { capOf, isCapped } from '../../reaper/caps.ts'
import type { Confirmation } from '../../reaper/confirmation.ts'
import { decide } from '../../reaper/decide.ts'
import { isRed, type Decision } from '../../reaper/decision.ts'
import { evidenceOf } from '../../lease/facts.ts'
import { dueOf, overdueOf } from '../../reaper/overdue.ts'
import { decisionRecord } from '../../reaper/records.ts'
import { TOMBSTONE_ID, unclosedLeases } from '../../reaper/unclosed.ts'
import { readDefaultBranch } from '../default-branch.ts'
import { recordConfirmed, settleCap, type SettledCap } from './confirm.ts'
import { endLease } from './end-lease.ts'
import { finishEnd } from './finish-end.ts'
import type { Outcome } from '../outcome.ts'
import {
  leaseNames,
  readLeases,
  readManifests,
  scopeOf,
  type LeaseReading,
  type LeasesReading,
  type UnreadLease,
} from '../read-leases.ts'
import {
  evidenceLog,
  outcomeOf,
  recordContext,
  type ReaperOutcome,
  type ReaperPorts,
  type ReaperRun,
} from './context.ts'
import { reaperOutcome, reaperStopped } from './report.ts'
import { askData, tellBlocked } from './tell.ts'
import { warnLease } from './warn-lease.ts'

export type ReaperMode = 'report' | 'warn' | 'destroy'

export interface ReaperInput {
  /** `report` changes nothing; `warn` also warns; `destroy` also ends what is due (L1). */
  readonly mode: ReaperMode
  /** One lease, `<team>/<name>`, that somebody names: it does not wait for its next try. Default: all. */
  readonly only?: string
  /** Leases of one environment, as a job has the role of one; default: all. */
  readonly environment?: string
  /** The word of a person who started this run by hand (L6). */
  readonly confirm?: Confirmation
}

interface Judged {
  readonly reading: LeaseReading
  readonly decision: Decision
}

/** Looks at every lease of the default branch and ends what has ended (design: lease and reaper contract). */
export async function reap(input: ReaperInput, ports: ReaperPorts): Promise<Outcome> {
  const opened = await openRun(input, ports)
  if ('result' in opened) return opened
  const run = opened
  const readings = await readLeases(run.tree, ports.openStorage, input.only)
  if (input.only !== undefined && readings.leases.length + readings.unread.length === 0)
    return reaperStopped(
      'lease-unknown',
      `the default branch has no stack of ${input.only}; ${didYouMean(input.only, await leaseNames(run.tree), '`leasehold list` names all leases')}`,
    )
  if (input.environment !== undefined && !run.config.environments.has(input.environment))
    return reaperStopped(
      'environment-unknown',
      `leasehold.yaml has no environment ${input.environment}; ${didYouMean(input.environment, run.config.environments.keys(), `it has ${[...run.config.environments.keys()].join(', ')}`)}`,
    )
  // Of every stack, also where only one lease is looked at, or another cannot be read.
  const shared = sharedStateKeys(await readManifests(run.tree))
  const judged = readings.leases.map((reading) => ({
    reading,
    decision: shared.has(reading.facts.manifest.backend.key) ? STATE_KEY_SHARED : decide(reading.facts, run),
  }))
  // Over all environments: a mistake in one of them is a reason to stop in each.
  const settled = settleCap(
    capOf(judged.map(candidateOf), readings.total, run.config.reaper),
    input.confirm,
    run,
  )
  const due = judged
    .filter(isMine(input))
    .flatMap((one) => dueOf(one.reading.facts, one.decision, run.config, run.now) ?? [])
  const outcomes = [
    ...readings.unread.map(unreadOutcome),
    ...(await actOnAll(judged.filter(isMine(input)), input, { run, readings, ...settled })),
    ...(input.mode === 'destroy' ? await finishOthers(readings, input, run) : []),
  ]
  return reaperOutcome({
    input,
    outcomes,
    cap: settled.cap,
    run,
    total: readings.total,
    overdue: overdueOf(due, run.now),
  })
}

/** The default branch as origin has it now: a checkout of some minutes ago decides nothing. */
async function openRun({ only }: ReaperInput, ports: ReaperPorts): Promise<ReaperRun | Outcome> {
  const found = await readDefaultBranch(ports.git)
  if (!found.ok) return reaperStopped('config-unreadable', 'leasehold.yaml cannot be read', found.problems)
  const { commit, config } = found.value
  const tree = ports.git.tree(commit)
  const prices = await loadPrices(tree)
  if (!prices.ok) ports.log.warn('the unit prices cannot be read, so prices are unknown')
  return {
    ports,
    config,
    tree,
    commit,
    now: ports.clock.now(),
    prices: prices.ok ? prices.value : undefined,
    isNamed: only !== undefined,
  }
}

interface Acting extends SettledCap {
  readonly run: ReaperRun
  readonly readings: LeasesReading
}

/** Warnings first, as they protect; then ends, the longest overdue first (L17). */
async function actOnAll(
  judged: readonly Judged[],
  input: ReaperInput,
  acting: Acting,
): Promise<readonly ReaperOutcome[]> {
  const outcomes: ReaperOutcome[] = []
  for (const one of [...judged].sort((a, b) => rank(a.decision) - rank(b.decision))) {
    try {
      outcomes.push(await act(one, input, acting))
    } catch (error) {
      outcomes.push(failed(one, error))
    }
  }
  return outcomes
}

async function act(
  { reading, decision }: Judged,
  { mode }: ReaperInput,
  acting: Acting,
): Promise<ReaperOutcome> {
  const { run } = acting
  if (mode === 'report') return told(reading, decision)
  switch (decision.kind) {
    case 'warn':
      return warnLease(reading, decision, run)
    case 'ask':
      return askData(reading, decision, run)
    case 'kept':
    case 'blocked':
    case 'invalid':
    case 'state-lost':
      await recordOnce(reading, decision, run)
      return told(reading, decision)
    case 'prove':
    case 'remove':
    case 'end':
    case 'remove-only': {
      const stop = stopOf(reading, decision, mode, acting)
      if (stop !== undefined) return { ...told(reading, decision), ...stop }
      if (acting.confirmed !== undefined && isCapped(decision))
        await recordConfirmed(reading, acting.confirmed, run)
      if (decision.kind !== 'remove') return endLease(reading, decision, run)
      const tombstone = evidenceOf(reading.facts.evidence, 'tombstone')[0]
      if (tombstone === undefined) throw new Fault('tombstone-missing', 'a tombstone was judged and is gone')
      return finishEnd(tombstone, evidenceLog(run, reading.facts.manifest), run)
    }
  }
}

/** Why an end that is due is not carried out in this run. */
function stopOf(
  reading: LeaseReading,
  decision: Decision,
  mode: 'warn' | 'destroy',
  { run, readings, cap }: Acting,
): Pick<ReaperOutcome, 'decision' | 'reasonCode' | 'message' | 'isRed'> | undefined {
  const stop = (reasonCode: string, message: string, isRed = true) =>
    ({ decision: 'skipped', reasonCode, message, isRed }) as const
  if (mode === 'warn') return stop('mode-warn', `${decision.message}; mode \`warn\` ends nothing`, false)
  if (!run.config.reaper.enabled)
    return stop('reaper-disabled', `${decision.message}; \`reaper.enabled\` is false in leasehold.yaml`)
  const scope = scopeOf(reading.facts.manifest.backend)
  if (readings.unread.some((unread) => unread.scope === scope))
    return stop(
      'source-unknown',
      `${decision.message}; something in ${scope} could not be read, so nothing there ends`,
    )
  return isCapped(decision) && cap !== undefined ? stop('too-many-due', cap.message) : undefined
}

/** Ended lives that Git does not hold any more, or holds under a new life (L15). */
async function finishOthers(
  readings: LeasesReading,
  { only, environment }: ReaperInput,
  run: ReaperRun,
): Promise<readonly ReaperOutcome[]> {
  const { config, ports } = run
  const storage = ports.openStorage(config.backend)
  const log = openEvidence(storage, config.repository.id)
  const seen = new Set([
    ...readings.leases.map(({ facts }) => facts.manifest.uid),
    ...readings.unread.map(({ uid }) => uid),
  ])
  const outcomes: ReaperOutcome[] = []
  for (const { lease, uid } of unclosedLeases(
    config.repository.id,
    await storage.list(`${config.repository.id}/`),
  )) {
    if (seen.has(uid) || (only !== undefined && only !== lease)) continue
    try {
      const tombstone = await log.read('tombstone', lease, uid, TOMBSTONE_ID)
      const isOfOther = environment !== undefined && tombstone?.entry['environment'] !== environment
      if (tombstone !== undefined && !isOfOther) outcomes.push(await finishEnd(tombstone, log, run))
    } catch (error) {
      outcomes.push({ ...faultOf(error), lease, uid, end: null })
    }
  }
  return outcomes
}

function isMine({ environment }: ReaperInput): (one: Judged) => boolean {
  return ({ reading }) => environment === undefined || reading.facts.manifest.environment === environment
}

async function recordOnce(reading: LeaseReading, decision: Decision, run: ReaperRun): Promise<void> {
  const record = decisionRecord(reading.facts, decision, recordContext(run))
  if (record === undefined) return
  const known = evidenceOf(reading.facts.evidence, 'run-record').some(({ id }) => id === record.id)
  if (known) return
  if (isRed(decision)) {
    const problems = decision.kind === 'invalid' ? decision.problems : []
    await tellBlocked(reading, { ...decision, problems }, record.id.split('-').at(-1) ?? '', run)
  }
  await evidenceLog(run, reading.facts.manifest).create(record, record.id)
}

function told({ facts }: LeaseReading, decision: Decision): ReaperOutcome {
  return outcomeOf(facts, {
    decision: decision.kind,
    reasonCode: decision.reasonCode,
    message: decision.message,
    end: endOf(decision),
    isRed: isRed(decision),
    problems: decision.kind === 'invalid' ? decision.problems : [],
  })
}

function endOf(decision: Decision): ReaperOutcome['end'] {
  if ('due' in decision) return decision.due
  return 'end' in decision ? decision.end : null
}

function candidateOf({ reading, decision }: Judged) {
  return { lease: reading.facts.lease, uid: reading.facts.manifest.uid, decision }
}

function rank(decision: Decision): number {
  if (decision.kind === 'warn' || decision.kind === 'ask') return Number.MIN_SAFE_INTEGER + 1
  return 'due' in decision ? millisecondsOf(decision.due) : Number.MIN_SAFE_INTEGER
}

function unreadOutcome(unread: UnreadLease): ReaperOutcome {
  return {
    lease: unread.lease,
    uid: unread.uid,
    decision: 'unread',
    reasonCode: unread.reasonCode,
    message: unread.problems[0]?.message ?? 'it cannot be read',
    end: null,
    isRed: true,
    problems: unread.problems,
  }
}

/** One lease's outage delays no other (L17). */
function failed({ reading }: Judged, error: unknown): ReaperOutcome {
  const { lease, manifest } = reading.facts
  return { ...faultOf(error), lease, uid: manifest.uid, end: null }
}

function faultOf(error: unknown): Omit<ReaperOutcome, 'lease' | 'uid' | 'end'> {
  const reasonCode = error instanceof Fault ? error.code : 'unexpected-error'
  const message = error instanceof Error ? error.message : String(error)
  return { decision: 'failed', reasonCode, message, isRed: true, problems: [{ code: reasonCode, message }] }
}
