import type { EvidenceLog } from '../../evidence/evidence.ts'
import type { PlanSummary } from '../../formats/plan-summary.ts'
import { millisecondsOf } from '../../kit/brands.ts'
import { beyondApproved, planDifferences } from '../../plan/remainder.ts'
import type {
  ApplyOutcome,
  Person,
  PolicyEngine,
  Ports,
  PullRequest,
  TerraformWorkspace,
} from '../../ports.ts'
import type { Price } from '../../price/estimate.ts'
import { evidenceOf, type LeaseFacts } from '../../lease/facts.ts'
import type { LeaseRequest } from '../../request/request.ts'
import type { TerraformState } from '../../stack/state.ts'
import { accountProblem } from '../account.ts'
import {
  createProgress,
  createWritePace,
  tellBroken,
  type Progress,
  type WritePace,
} from './apply-progress.ts'
import { tellFailedAgain } from './apply-tries.ts'
import { applyName, writeBegun, writeRecord, type RecordDetails, type RecordFacts } from './apply-records.ts'
import { refusedByPolicy, type Refusal, type Rules } from './apply-rules.ts'
import type { ReadOverrides } from '../judge.ts'
import { common, managedIn, priceOf, viewOf } from './apply-view.ts'
import type { LeaseOutcome } from './outcome.ts'
import {
  diagnosticProblem,
  isError,
  planStack,
  sayCounts,
  type StackFiles,
  type StackPlan,
} from '../stack-plan.ts'
import { lockOf, lockProblem, openStack } from '../state-lock.ts'
import { leaseOf, stateOf } from '../stack-state.ts'

export type StackPorts = Pick<Ports, 'terraform' | 'openStorage' | 'cloud' | 'clock' | 'run' | 'log'> & {
  readonly forge: Pick<Ports['forge'], 'putComment' | 'isRunOver'>
  /** For Rego policies; without it they block. */
  readonly engine?: PolicyEngine | undefined
}

/** The plan that may be applied: one that somebody approved, or whatever is planned now, because somebody said so. */
export type ApprovedPlan =
  | {
      readonly kind: 'digest'
      readonly digest: string
      /** Undefined when only the digest was named. */
      readonly summary: PlanSummary | undefined
      /** It undoes what changed outside: of a stack that is applied already, nothing may be left to do by now. */
      readonly orNothing?: boolean
    }
  | { readonly kind: 'any' }

/** One stack that may be applied. */
export interface StackToApply extends StackFiles {
  readonly request: LeaseRequest
  readonly approved: ApprovedPlan
  readonly approvers: readonly Person[]
  /** Whether a plan that reviewers did not see was approved since, by its digest (S12). */
  readonly isApprovedLater: (digest: string) => Promise<boolean>
  /** Undefined when it is applied from a working tree. */
  readonly pull: PullRequest | undefined
  readonly facts: LeaseFacts
  readonly record: RecordFacts
  readonly rules: Rules
  /** Undefined: outside a pull request nothing can be overridden. */
  readonly readOverrides?: ReadOverrides | undefined
  readonly evidence: EvidenceLog
  /** Seconds that the module usually takes; undefined: as it says itself. */
  readonly usual?: readonly [from: number, to: number] | undefined
  /** How the run tells of its stacks; undefined: it has this one. */
  readonly telling?: { readonly pace: WritePace; readonly isQuiet: boolean }
}

/** Plans again, compares, applies, records: one stack, in a workspace of its own. */
export async function applyStack(stack: StackToApply, ports: StackPorts): Promise<LeaseOutcome> {
  const price = priceOf(stack)
  const progress = createProgress(
    viewOf(stack, price),
    {
      pace: createWritePace(ports),
      isQuiet: false,
      ...stack.telling,
      issue: stack.pull === undefined ? null : stack.manifest.issue,
    },
    ports,
  )
  return tellBroken(progress, async (begins) => planAndApply(stack, ports, { progress, price, begins }))
}

async function planAndApply(
  stack: StackToApply,
  ports: StackPorts,
  telling: Pick<Applying, 'progress' | 'price' | 'begins'>,
): Promise<LeaseOutcome> {
  const { progress } = telling
  const wrong = await accountProblem(stack.manifest, ports.cloud)
  if (wrong !== undefined)
    return refuse(stack, ports, progress, { reasonCode: wrong.code, problems: [wrong] })
  progress.step({ phase: 'init', done: 0, total: 0, running: [] })
  const workspace = await openStack(stack, ports)
  try {
    const plan = await planStack(workspace, stack, progress.step)
    if (!plan.ok) {
      const held = await lockProblem(stack.manifest, ports)
      const problems = held === undefined ? plan.problems : [held]
      return await refuse(stack, ports, progress, { reasonCode: held?.code ?? 'plan-failed', problems })
    }
    const reason =
      (await whyNotThisPlan(stack, plan.value)) ?? (await refusedByPolicy(stack, plan.value, ports))
    if (reason !== undefined) return await refuse(stack, ports, progress, reason, plan.value)
    const ended = await endedMeanwhile(stack)
    if (ended !== undefined) return await refuse(stack, ports, progress, ended, plan.value)
    return await applyPlan(stack, ports, { ...telling, workspace, plan: plan.value })
  } finally {
    await workspace.close()
  }
}

/**
 * S12: applied is what was approved. Another plan goes on only when an approver approved its digest, or when it is
 * the rest of the approved one, whose apply was begun and did not end.
 */
async function whyNotThisPlan(
  { approved, facts, tree, manifest, pull, isApprovedLater }: StackToApply,
  plan: StackPlan,
): Promise<Refusal | undefined> {
  if (approved.kind === 'any' || plan.digest === approved.digest) return undefined
  if (await isApprovedLater(plan.digest)) return undefined
  const { summary } = approved
  if (approved.orNothing === true && plan.summary.resources.length === 0) return undefined
  const wasBegun = evidenceOf(facts.evidence, 'apply-begun').some(
    (begun) => begun.tree === tree && begun.planDigest === approved.digest,
  )
  if (wasBegun && summary !== undefined && beyondApproved(summary, plan.summary).length === 0)
    return undefined
  const differences =
    summary === undefined ? [`it is ${plan.digest}`] : planDifferences(summary, plan.summary)
  return {
    reasonCode: 'plan-changed',
    problems: [
      {
        code: 'plan-changed',
        message: `the plan is no longer the one that was approved: ${differences.join('; ')}`,
        remedy:
          pull === undefined
            ? `look at what changed; whoever may apply then runs \`leasehold apply ${manifest.request} --digest ${plan.digest}\``
            : `look at what changed; an approver who neither asked for it nor pushed to #${pull.number} then comments \`/approve-plan ${plan.digest}\` here`,
      },
    ],
  }
}

/**
 * A last look right before the apply: the facts of this run may be hours old, and a plan to create is still the
 * approved one after the reaper took everything away. An end that begins after this makes the saved plan a stale one.
 */
async function endedMeanwhile({ evidence, manifest }: StackToApply): Promise<Refusal | undefined> {
  const facts = await evidence.list(leaseOf(manifest), manifest.uid)
  if (!facts.some(({ kind }) => kind === 'tombstone' || kind === 'end-begun')) return undefined
  const message = 'its end was begun while it was planned: a uid is never applied again'
  return { reasonCode: 'end-begun', problems: [{ code: 'end-begun', message }] }
}

interface Applying {
  readonly workspace: TerraformWorkspace
  readonly plan: StackPlan
  readonly progress: Progress
  readonly price: Price
  /** Called right before Terraform may change something. */
  readonly begins: () => void
}

async function applyPlan(stack: StackToApply, ports: StackPorts, applying: Applying): Promise<LeaseOutcome> {
  const { evidence, manifest, record } = stack
  const { plan, progress, workspace, begins } = applying
  const begun = ports.clock.now()
  const storage = ports.openStorage(manifest.backend)
  const fact = await writeBegun(evidence, record, await stateOf(storage, manifest), plan.digest, ports)
  const name = applyName(fact)
  ports.log.info(`${leaseOf(manifest)}: applying ${sayCounts(plan.summary.counts)}`)
  begins()
  const outcome = await workspace.apply({
    heldLock: async () => (await lockOf(manifest, ports))?.id,
    onProgress: progress.step,
  })
  const after = await stateOf(storage, manifest)
  const seconds = (millisecondsOf(ports.clock.now()) - millisecondsOf(begun)) / 1000
  const isComplete = outcome.ok && after?.markers.tree === stack.tree
  return isComplete
    ? await succeed(stack, ports, applying, { name, seconds, after })
    : await fail(stack, ports, applying, { name, seconds, after, outcome })
}

interface Ended {
  readonly name: string
  readonly seconds: number
  readonly after: TerraformState | undefined
}

async function succeed(
  stack: StackToApply,
  ports: StackPorts,
  { plan, progress, price }: Applying,
  { name, seconds, after }: Ended,
): Promise<LeaseOutcome> {
  const resources = managedIn(after)
  const message = `${sayCounts(plan.summary.counts)}: done in ${Math.round(seconds)} s`
  await writeRecord(
    stack.evidence,
    stack.record,
    {
      ...common(stack, plan, price),
      id: `applied-${name}`,
      event: 'applied',
      reasonCode: 'applied',
      message,
      seconds,
    },
    ports,
  )
  await progress.end({ kind: 'applied', resources })
  return entry(stack, plan, { decision: 'done', reasonCode: 'applied', message, problems: [] })
}

/** A failed apply leaves a record and a way on: what exists is kept, and the next run goes on from there. */
async function fail(
  stack: StackToApply,
  ports: StackPorts,
  { plan, progress, price }: Applying,
  { name, seconds, after, outcome }: Ended & { readonly outcome: ApplyOutcome },
): Promise<LeaseOutcome> {
  const said = outcome.diagnostics.filter(isError).map(diagnosticProblem)
  const unmarked = {
    code: 'marker-missing',
    message: 'the apply ended, but the state does not carry its tree id',
  }
  const problems = said.length > 0 ? said : [unmarked]
  const message = problems[0]?.message ?? ''
  const run = `${ports.run.id}-${ports.run.attempt}`
  const details = {
    id: `apply-failed-${name}-${run}`,
    event: 'apply-failed',
    reasonCode: 'apply-failed',
  } as const
  await writeRecord(
    stack.evidence,
    stack.record,
    { ...common(stack, plan, price), ...details, message, seconds },
    ports,
  )
  const existing = managedIn(after)
  const wasTold = await tellFailedAgain(stack, message, ports)
  const next = `comment \`/retry\`, which goes on from what exists; the next run does so too.${wasTold ? ' The platform team has been told, as this was not the first failure.' : ''}`
  await progress.end({ kind: 'stopped', when: 'during', problems, existing, next })
  return entry(stack, plan, { decision: 'failed', reasonCode: 'apply-failed', message, problems })
}

/** Nothing was applied: says why, in the record and to people. */
async function refuse(
  stack: StackToApply,
  ports: StackPorts,
  progress: Progress,
  { reasonCode, problems }: Refusal,
  plan?: StackPlan,
): Promise<LeaseOutcome> {
  const { evidence, approvers, pull, record, tree } = stack
  const [first] = problems
  const message = first?.message ?? reasonCode
  const subject = plan === undefined ? tree.slice(0, 12) : plan.digest.slice(7, 19)
  const details = {
    id: `${reasonCode}-${subject}`,
    event: reasonCode === 'plan-changed' ? 'plan-changed' : 'blocked',
    reasonCode,
    message,
    approvers,
    pull,
    ...(plan !== undefined && { planDigest: plan.digest }),
  } satisfies RecordDetails
  await writeRecord(evidence, record, details, ports)
  const next = first?.remedy ?? 'The platform team has to look at it.'
  await progress.end({ kind: 'stopped', when: 'before', problems, existing: 0, next })
  return entry(stack, plan, { decision: 'blocked', reasonCode, message, problems })
}

function entry(
  { manifest }: StackToApply,
  plan: StackPlan | undefined,
  rest: Pick<LeaseOutcome, 'decision' | 'reasonCode' | 'message' | 'problems'>,
): LeaseOutcome {
  const seen = plan === undefined ? {} : { planDigest: plan.digest, counts: plan.summary.counts }
  return { lease: leaseOf(manifest), uid: manifest.uid, ...seen, ...rest }
}
