import { openEvidence } from '../../evidence/evidence.ts'
import type { Sha } from '../../kit/brands.ts'
import { Fault, ok, type Result } from '../../kit/result.ts'
import { filesOf } from '../../platform/tree.ts'
import type { Ports, Tree } from '../../ports.ts'
import { readRequest } from '../../request/read.ts'
import type { LeaseRequest } from '../../request/request.ts'
import { uidsOfStacks } from '../../stack/verify.ts'
import { approvalOfPlan } from '../approval/changed-plan.ts'
import { decideApply, type ApplyDecision } from './apply-decision.ts'
import { loadRules, type Rules } from './apply-rules.ts'
import { askGate, type GateAnswer } from './apply-gate.ts'
import { applyName, writeRecord, type RecordFacts } from './apply-records.ts'
import { createWritePace, MOST_COMMENTS } from './apply-progress.ts'
import { usualTimes, type UsualTimes } from './usual-time.ts'
import { applyStack, type StackPorts, type StackToApply } from './apply-stack.ts'
import { approvedToUndo, closeDriftIssue } from './drift-undone.ts'
import { readDefaultBranch } from '../default-branch.ts'
import { watchHeartbeat } from '../heartbeat.ts'
import type { Outcome } from '../outcome.ts'
import { overridesOf } from '../overrides.ts'
import { pool, STACKS_AT_A_TIME } from '../pool.ts'
import { onlyHome, provisionOutcome, stopped, unreadOutcome, type LeaseOutcome } from './outcome.ts'
import { readLeases, type LeaseReading } from '../read-leases.ts'

export type ApplyPorts = StackPorts & Pick<Ports, 'git' | 'forge'>

export interface ApplyInput {
  /** Who caused the run, by numeric id from the event's sender; id 0 for the schedule (S6). */
  readonly actor: { readonly login: string; readonly id: number }
  /** `<team>/<name>` of each; undefined: all that the default branch has. */
  readonly leases: readonly string[] | undefined
  /** Only stacks of this environment; undefined: of all. A job has the role of one. */
  readonly environment: string | undefined
  /** Stacks of the whole run of the workflow, of which this may be a part; undefined: those that differ here. */
  readonly stacks?: number | undefined
  /** Seconds that modules usually take; of others it is what they say themselves. */
  readonly usual?: UsualTimes | undefined
}

/** What every stack of a run is held against: the default branch's HEAD, and the commit that this run checked out. */
interface Run {
  readonly head: Sha
  readonly headTree: Tree
  readonly checkout: Tree
  readonly rules: Rules
  readonly actor: ApplyInput['actor']
  readonly usual: UsualTimes
  readonly telling: NonNullable<StackToApply['telling']>
}

/**
 * Brings every stack of the default branch's HEAD to what Git says. Level-triggered: what to do is computed from Git,
 * state and evidence, so that a lost event costs time and a second run does nothing (S15). One failing stack hides
 * and delays no other.
 */
export async function applyStacks(input: ApplyInput, ports: ApplyPorts): Promise<Outcome> {
  const opened = await openRun(input, ports)
  if (!opened.ok) {
    const message = 'the platform files of the default branch cannot be read'
    return stopped('failed', opened.problems[0]?.code ?? 'config-unreadable', message, opened.problems)
  }
  const { headTree, head, rules } = opened.value
  const reading = await readLeases(headTree, ports.openStorage, input.leases)
  if (input.leases !== undefined && reading.leases.length + reading.unread.length === 0)
    return stopped(
      'failed',
      'unknown-lease',
      `there is no stack ${input.leases.join(', ')} on the default branch`,
    )
  const leases = reading.leases.filter(
    ({ facts }) => input.environment === undefined || facts.manifest.environment === input.environment,
  )
  const run: Run = {
    ...opened.value,
    usual: input.usual ?? usualTimes(reading.leases.map(({ facts }) => facts)),
    telling: {
      pace: createWritePace(ports),
      isQuiet: (input.stacks ?? leases.filter(isDifferent).length) > MOST_COMMENTS,
    },
  }
  const applied = await pool(leases, STACKS_AT_A_TIME, async (lease) =>
    guarded(lease, async () => applyLease(lease, run, ports)),
  )
  const outcome = {
    ...provisionOutcome([...applied, ...reading.unread.map(unreadOutcome)], { commit: head }),
    issue: onlyHome(
      leases.flatMap(({ facts }, at) => (applied[at]?.decision === 'nothing' ? [] : [facts.manifest])),
    ),
  }
  // Of all leases only: of some, most were not read.
  if (input.leases !== undefined) return outcome
  return watchHeartbeat(outcome, reading.leases, rules.config, ports)
}

/** Whether the stack in Git is not the one that was applied last: it will be worked on, or asked about. */
function isDifferent({ facts: { state }, tree }: LeaseReading): boolean {
  return state.kind !== 'present' || state.state.markers.tree !== tree
}

async function openRun(
  input: ApplyInput,
  ports: ApplyPorts,
): Promise<Result<Omit<Run, 'usual' | 'telling'>>> {
  const checkout = ports.git.tree(await ports.git.head())
  const branch = await readDefaultBranch(ports.git)
  if (!branch.ok) return branch
  const { commit: head, tree: headTree } = branch.value
  const rules = await loadRules(headTree)
  return rules.ok ? ok({ head, headTree, checkout, rules: rules.value, actor: input.actor }) : rules
}

async function applyLease(reading: LeaseReading, run: Run, ports: ApplyPorts): Promise<LeaseOutcome> {
  const { facts, folder, tree } = reading
  const { config } = run.rules
  const checkout = await run.checkout.id(folder)
  const decision = decideApply(facts, { config, now: ports.clock.now(), tree, checkout })
  const { manifest } = facts
  const record: RecordFacts = {
    manifest,
    tree,
    head: run.head,
    actor: run.actor,
    requestSha: facts.request.kind === 'valid' ? facts.request.sha : null,
  }
  const evidence = openEvidence(ports.openStorage(manifest.backend), manifest.repository)
  const request = await requestOf(reading, run)
  const { module } = reading
  const ask = async (kind: 'create' | 'update'): Promise<GateAnswer> =>
    askGate(
      {
        ...{ manifest, tree, stackFolder: folder, head: run.head, evidence, kind, module },
        ...{ config, prices: run.rules.prices, request: request.ok ? request.value : undefined },
      },
      ports,
    )
  switch (decision.kind) {
    case 'nothing':
      return said(reading, 'nothing', decision)
    case 'blocked':
      return said(reading, decision.reasonCode === 'not-head' ? 'nothing' : 'blocked', decision)
    case 'record':
      return completeRecord(reading, record, decision, await ask('update'), ports)
    case 'create':
    case 'update': {
      const answer = await ask(decision.kind)
      if (answer.kind === 'closed') return refuseAtGate(reading, record, answer, ports)
      const taken = decision.kind === 'create' ? await uidTaken(reading, run) : undefined
      if (taken !== undefined) return said(reading, 'blocked', taken)
      if (!request.ok || module === undefined) {
        const problems = request.ok ? [] : request.problems
        const message = problems[0]?.message ?? 'its frozen module cannot be read'
        return { ...said(reading, 'blocked', { reasonCode: 'request-invalid', message }), problems }
      }
      const files = await filesOf(run.headTree, folder)
      const { approvers, plan, pull } = answer.gate
      const isApprovedLater = async (digest: string): Promise<boolean> => {
        const changed = { pull, manifest, config, evidence: facts.evidence }
        const required = config.environments.get(manifest.environment)?.approvals ?? 1
        return (await approvalOfPlan(digest, required, changed, ports)).ok
      }
      const undoes = decision.kind === 'update' ? decision.undoes : undefined
      const undoing = undoes && (await approvedToUndo(undoes, isApprovedLater))
      const stack: StackToApply = {
        ...{ manifest, module, files, tree, facts, record, evidence, approvers, pull },
        request: request.value,
        rules: run.rules,
        usual: run.usual.get(manifest.module.name),
        telling: run.telling,
        readOverrides: overridesOf(pull, manifest, request.value, ports),
        approved: undoing ?? { kind: 'digest', digest: plan.digest, summary: plan.summary },
        isApprovedLater,
      }
      const outcome = await applyStack(stack, ports)
      if (outcome.decision === 'done') await closeDriftIssue(facts, ports)
      return outcome
    }
  }
}

/** S19, looked at again: two pull requests that claim one uid do not know of each other until both are merged. */
async function uidTaken({ facts, folder }: LeaseReading, run: Run) {
  const folders = (await uidsOfStacks(run.headTree)).get(facts.manifest.uid) ?? []
  const other = folders.find((one) => one !== folder)
  if (other === undefined) return undefined
  return { reasonCode: 'uid-taken', message: `its uid is also that of ${other}` }
}

/** The request as the default branch has it, with the module that is frozen into the stack. */
async function requestOf({ facts, module }: LeaseReading, run: Run): Promise<Result<LeaseRequest>> {
  const path = facts.manifest.request
  const content = await run.headTree.read(path)
  if (content === undefined || module === undefined)
    return {
      ok: false,
      problems: [{ code: 'request-missing', message: `${path} cannot be read`, file: path }],
    }
  return readRequest(path, content, { config: run.rules.config, module })
}

/** Completes a run that was killed between its apply and its record (S15). */
async function completeRecord(
  reading: LeaseReading,
  record: RecordFacts,
  { begun }: Extract<ApplyDecision, { kind: 'record' }>,
  answer: GateAnswer,
  ports: ApplyPorts,
): Promise<LeaseOutcome> {
  const { manifest } = reading.facts
  const evidence = openEvidence(ports.openStorage(manifest.backend), manifest.repository)
  const gate = answer.kind === 'open' ? answer.gate : undefined
  const message = 'applied by a run that was stopped before it could say so'
  await writeRecord(
    evidence,
    record,
    {
      id: `applied-${applyName(begun)}`,
      event: 'applied',
      reasonCode: 'applied',
      message,
      planDigest: begun.planDigest,
      approvers: gate?.approvers ?? [],
      pull: gate?.pull,
      resources: gate?.plan.summary.resources.length ?? 0,
    },
    ports,
  )
  return said(reading, 'done', { reasonCode: 'record-completed', message })
}

/** What came by no approved and planned pull request is not applied; why is recorded and said (S8, S13). */
async function refuseAtGate(
  reading: LeaseReading,
  record: RecordFacts,
  { reasonCode, message, pull }: Extract<GateAnswer, { kind: 'closed' }>,
  ports: ApplyPorts,
): Promise<LeaseOutcome> {
  const { manifest } = reading.facts
  const evidence = openEvidence(ports.openStorage(manifest.backend), manifest.repository)
  const event = reasonCode === 'approval-missing' ? 'approval-missing' : 'blocked'
  const subject = (pull?.headSha ?? reading.tree).slice(0, 12)
  await writeRecord(
    evidence,
    record,
    { id: `${reasonCode}-${subject}`, event, reasonCode, message, pull },
    ports,
  )
  return said(reading, 'blocked', { reasonCode, message })
}

function said(
  { facts }: LeaseReading,
  decision: LeaseOutcome['decision'],
  { reasonCode, message }: { readonly reasonCode: string; readonly message: string },
): LeaseOutcome {
  const isGood = decision === 'nothing' || decision === 'done'
  const problems = isGood ? [] : [{ code: reasonCode, message: `${facts.lease}: ${message}` }]
  return { lease: facts.lease, uid: facts.manifest.uid, decision, reasonCode, message, problems }
}

/** An exception in one stack is that stack's result. */
async function guarded(reading: LeaseReading, work: () => Promise<LeaseOutcome>): Promise<LeaseOutcome> {
  try {
    return await work()
  } catch (error) {
    const reasonCode = error instanceof Fault ? error.code : 'unexpected-error'
    const message = error instanceof Error ? error.message : String(error)
    return said(reading, 'failed', { reasonCode, message })
  }
}
