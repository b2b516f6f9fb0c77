import { knownUidsIn } from '../../evidence/known-uids.ts'
import { openEvidence } from '../../evidence/evidence.ts'
import type { PlanEvidence } from '../../formats/evidence.ts'
import type { Sha } from '../../kit/brands.ts'
import { Fault } from '../../kit/result.ts'
import { loadConfig } from '../../platform/config.ts'
import type { Ports, PullRequest } from '../../ports.ts'
import { endsLease } from '../../stack/rehearsal.ts'
import { verifyChange, type VerifiedLease } from '../../stack/verify.ts'
import { accountProblem } from '../account.ts'
import type { Outcome } from '../outcome.ts'
import { pool, STACKS_AT_A_TIME } from '../pool.ts'
import { createLiveLog } from './live-log.ts'
import { provisionOutcome, stopped, type LeaseOutcome } from './outcome.ts'
import { rehearseEnd, type RehearseEndInput } from './rehearse-end.ts'
import { mixedChange, rememberIssues, strangeAskers, strangeIssue } from './plan-refusals.ts'
import { planStack, sayCounts, type StackPlan } from '../stack-plan.ts'
import { openStack } from '../state-lock.ts'
import { leaseOf } from '../stack-state.ts'

export type PlanPorts = Pick<
  Ports,
  'git' | 'forge' | 'terraform' | 'openStorage' | 'cloud' | 'clock' | 'run' | 'log'
>

export interface PlanInput {
  readonly pullRequest: number
  /** Head that was asked for; a newer one makes this run needless. */
  readonly headSha: Sha | undefined
  /** Keeps `terraform show -json` of a plan for the policy check of the same job; it holds secrets (S14). */
  readonly keepPlan: (uid: string, plan: unknown) => Promise<void>
  /** Keeps what the rehearsal of an end found, for the same. Default: it is made, and kept nowhere. */
  readonly keepRehearsal?: RehearseEndInput['keepRehearsal']
}

/**
 * Plans every stack that a pull request creates or changes, and rehearses the end of every lease that it ends. Nothing
 * of it reaches Terraform before all of it was verified against what trusted code renders (S9, S10, S19); the digests
 * that reviewers see are evidence, created once per head (S13).
 */
export async function planPullRequest(input: PlanInput, given: PlanPorts): Promise<Outcome> {
  const ports = { ...given, forge: rememberIssues(given.forge) }
  const pull = await ports.forge.pullRequest(input.pullRequest)
  const early = tooEarly(input, pull)
  if (early !== undefined || pull === undefined) return early ?? noSuchPull(input)
  const extra = { pullRequest: pull.number, headSha: pull.headSha }
  const base = await fetched(ports, pull.base)
  const head = await fetched(ports, pull.headSha)
  const config = await loadConfig(ports.git.tree(base))
  if (!config.ok)
    return stopped('failed', 'config-unreadable', 'leasehold.yaml cannot be read', config.problems)
  if (pull.base !== config.value.repository.defaultBranch)
    return stopped('nothing', 'other-base', `#${pull.number} is not for the default branch`, [], extra)
  const from = (await ports.git.mergeBase(base, head)) ?? base
  const uids = knownUidsIn(ports.openStorage(config.value.backend), config.value.repository.id)
  const verified = await verifyChange({
    base: ports.git.tree(base),
    head: ports.git.tree(head),
    changes: await ports.git.changes(from, head),
    knownUids: async (uid) => uids.isKnown(uid),
    isEnded: async (uid, lease) => uids.isEnded(uid, lease),
  })
  if (!verified.ok) {
    const message = `#${pull.number} is not what Leasehold renders: nothing was planned`
    return stopped('blocked', 'change-refused', message, verified.problems, extra)
  }
  const strangers = await strangeAskers(verified.value.leases, pull, {
    config: config.value,
    forge: ports.forge,
  })
  if (strangers.length > 0) {
    const message = `#${pull.number} asks for a team that its author may not ask for: nothing was planned`
    return stopped('blocked', 'requester-not-a-member', message, strangers, extra)
  }
  const planned = verified.value.leases.filter(({ kind }) => kind === 'create' || kind === 'update')
  const ending = verified.value.leases.filter(endsLease)
  if (planned.length + ending.length === 0)
    return stopped('nothing', 'nothing-to-plan', `#${pull.number} changes no stack`, [], extra)
  const mixed = planned.length === 0 ? [] : mixedChange(verified.value.otherPaths)
  if (mixed.length > 0) {
    const message = `#${pull.number} also changes other files, so that it is not applied by itself: nothing was planned`
    return stopped('blocked', 'mixed-change', message, mixed, extra)
  }
  const leases = await pool(planned, STACKS_AT_A_TIME, async (lease) => planLease(lease, pull, input, ports))
  const { keepRehearsal = async () => Promise.resolve() } = input
  const of = { base: ports.git.tree(base), config: config.value, keepRehearsal }
  const ends = await pool(ending, STACKS_AT_A_TIME, async (lease) => rehearseEnd(lease, of, ports))
  return provisionOutcome([...leases, ...ends], extra)
}

function tooEarly(input: PlanInput, pull: PullRequest | undefined): Outcome | undefined {
  if (pull === undefined) return undefined
  const extra = { pullRequest: pull.number, headSha: pull.headSha }
  if (!pull.isOpen) return stopped('nothing', 'pull-request-closed', `#${pull.number} is closed`, [], extra)
  if (pull.isFork) {
    const message = `#${pull.number} comes from a fork: it is not planned with this repository's credentials`
    return stopped('blocked', 'pull-request-of-fork', message, [], extra)
  }
  if (input.headSha === undefined || input.headSha === pull.headSha) return undefined
  return stopped(
    'nothing',
    'head-moved',
    `#${pull.number} has a newer head, which has a run of its own`,
    [],
    extra,
  )
}

function noSuchPull({ pullRequest }: PlanInput): Outcome {
  return stopped('failed', 'no-pull-request', `there is no pull request #${pullRequest}`)
}

async function fetched(ports: PlanPorts, ref: string): Promise<Sha> {
  const commit = await ports.git.fetch(ref)
  if (commit === undefined) throw new Fault('ref-missing', `origin does not have ${ref}`)
  return commit
}

/** One failing stack hides no other: what goes wrong with it is its own result. */
async function planLease(
  lease: VerifiedLease,
  pull: PullRequest,
  input: PlanInput,
  ports: PlanPorts,
): Promise<LeaseOutcome> {
  const { uid } = lease.manifest
  const entry = { lease: lease.lease, uid, problems: [] }
  const say = createLiveLog(lease.lease, ports)
  say(`planning ${lease.kind}`)
  try {
    const strange = await strangeIssue(lease, pull, ports.forge)
    if (strange !== undefined)
      return {
        ...entry,
        decision: 'blocked',
        reasonCode: strange.code,
        message: strange.message,
        problems: [strange],
      }
    const wrong = await accountProblem(lease.manifest, ports.cloud)
    if (wrong !== undefined)
      return {
        ...entry,
        decision: 'failed',
        reasonCode: wrong.code,
        message: wrong.message,
        problems: [wrong],
      }
    const workspace = await openStack(lease, ports)
    try {
      const plan = await planStack(workspace, lease, () => say(`planning ${lease.kind}`))
      if (!plan.ok) {
        const message = plan.problems[0]?.message ?? 'Terraform could not plan it'
        return { ...entry, decision: 'failed', reasonCode: 'plan-failed', message, problems: plan.problems }
      }
      await input.keepPlan(uid, plan.value.json)
      return await recordPlan(lease, pull, plan.value, ports)
    } finally {
      await workspace.close()
    }
  } catch (error) {
    const reasonCode = error instanceof Fault ? error.code : 'unexpected-error'
    const message = error instanceof Error ? error.message : String(error)
    return { ...entry, decision: 'failed', reasonCode, message, problems: [{ code: reasonCode, message }] }
  }
}

/** S13: the first plan of a head is the one that reviewers approve; another one for the same head needs a new head. */
async function recordPlan(
  { manifest, tree }: VerifiedLease,
  { headSha, number }: PullRequest,
  plan: StackPlan,
  ports: PlanPorts,
): Promise<LeaseOutcome> {
  const lease = leaseOf(manifest)
  const evidence = openEvidence(ports.openStorage(manifest.backend), manifest.repository)
  const fact: PlanEvidence = {
    kind: 'plan',
    version: 1,
    uid: manifest.uid,
    lease,
    stateKey: manifest.backend.key,
    at: ports.clock.now(),
    run: { ...ports.run },
    headSha,
    tree,
    digest: plan.digest,
    summary: plan.summary,
  }
  const written = await evidence.create(fact, headSha)
  const kept = written === 'exists' ? await evidence.read('plan', lease, manifest.uid, headSha) : fact
  const facts = {
    lease,
    uid: manifest.uid,
    planDigest: plan.digest,
    counts: plan.summary.counts,
    problems: [],
  }
  if (kept?.digest === plan.digest && kept.tree === tree)
    return { ...facts, decision: 'done', reasonCode: 'planned', message: sayCounts(plan.summary.counts) }
  const problem = {
    code: 'plan-changed',
    message: `the plan of ${headSha.slice(0, 7)} is no longer the one that was recorded for it: what exists has changed since`,
    remedy: `push a new commit to #${number}, so that its plan can be reviewed`,
  }
  return {
    ...facts,
    decision: 'blocked',
    reasonCode: problem.code,
    message: problem.message,
    problems: [problem],
  }
}
