import { knownUidsIn } from '../../evidence/known-uids.ts'
import type { Finding } from '../../formats/finding.ts'
import { asUid, type Uid } from '../../kit/brands.ts'
import { compareText } from '../../kit/canonical.ts'
import type { Problem } from '../../kit/result.ts'
import { readPlan, summarisePlan } from '../../plan/plan.ts'
import { judgeLease, planIsOf, type PlanGiven } from '../../policy/judge-lease.ts'
import { verdictOf, type Verdict } from '../../policy/levels.ts'
import type { LeaseReport, PolicyReport } from '../../policy/report.ts'
import type { Ports, PullRequest, Tree } from '../../ports.ts'
import { estimatePrice, isStale, type Price } from '../../price/estimate.ts'
import { verifyChange, type VerifiedChange, type VerifiedLease } from '../../stack/verify.ts'
import { loadPolicies, type Policies } from './policies.ts'
import type { DefaultBranch } from '../default-branch.ts'
import { priceInBase, teamSpend } from './team-spend.ts'

export interface JudgedPullRequest {
  /** Undefined: the change touches no lease. */
  readonly report: PolicyReport | undefined
  /** Uid by lease. */
  readonly uids: ReadonlyMap<string, Uid>
}

interface Input {
  readonly pull: PullRequest
  readonly base: DefaultBranch
  readonly readPlan: (uid: Uid) => Promise<Uint8Array | undefined>
}

/** Verifies what a pull request changes, then judges each lease of it by base's policies. Writes nothing. */
export async function judgePullRequest(
  { pull, base, readPlan }: Input,
  { git, clock, openStorage }: Pick<Ports, 'git' | 'clock' | 'openStorage'>,
): Promise<JudgedPullRequest> {
  const fork = await git.mergeBase(base.commit, pull.headSha)
  const changes = await git.changes(fork ?? base.commit, pull.headSha)
  const change = await verifyChange({
    base: base.tree,
    head: git.tree(pull.headSha),
    changes,
    // Whether a new uid was ever used needs the cloud: planning and applying look there (S19). The stacks of base are looked through here.
    knownUids: () => Promise.resolve(false),
    // Asked only when a stack is removed, as the reaper does by a pull request where the branch is protected.
    isEnded: async (uid, lease) =>
      knownUidsIn(openStorage(base.config.backend), base.config.repository.id).isEnded(uid, lease),
  })
  const broken = (problems: readonly Problem[]): JudgedPullRequest => ({
    report: reportOf(pull, base, { verdict: 'unknown', problems }),
    uids: new Map(),
  })
  if (!change.ok) return broken(change.problems)
  if (change.value.leases.length === 0) return { report: undefined, uids: new Map() }
  const policies = await loadPolicies(base.tree)
  if (!policies.ok) return broken(policies.problems)
  const leases: LeaseReport[] = []
  for (const lease of change.value.leases) {
    leases.push(await judge(lease, change.value, policies.value, base.tree, readPlan))
  }
  const { prices } = policies.value
  const report = reportOf(pull, base, {
    verdict: worstOf(leases.map(({ verdict }) => verdict)),
    leases,
    otherPaths: change.value.otherPaths,
    spend: await spendOf(change.value.leases, leases, base.tree, policies.value),
    pricesFrom: isStale(prices, clock.now()) ? prices.fetched : undefined,
  })
  return { report, uids: new Map(change.value.leases.map((one) => [one.lease, asUid(one.manifest.uid)])) }
}

async function judge(
  lease: VerifiedLease,
  { config }: VerifiedChange,
  policies: Policies,
  base: Tree,
  read: Input['readPlan'],
): Promise<LeaseReport> {
  const { request, module, manifest, kind } = lease
  const environment = config.environments.get(manifest.environment)
  const facts = {
    lease: lease.lease,
    kind,
    environment: manifest.environment,
    approvals: environment?.approvals ?? 1,
  }
  const priceBefore = await priceInBase(base, manifest.request, policies)
  if (request === undefined) {
    const findings = [deletion(lease)]
    const nothing = { owner: undefined, length: undefined, price: undefined, plan: undefined }
    return { ...facts, ...nothing, findings, verdict: verdictOf(findings), priceBefore }
  }
  const given = await planOf(lease, read)
  const findings = judgeLease({ request, module, config, ...policies, plan: given })
  const of = { lease: lease.lease, uid: manifest.uid, module }
  return {
    ...facts,
    findings,
    verdict: verdictOf(findings),
    owner: request.owner,
    length: request.length,
    price: estimatePrice(module.manifest.price, request.inputs, request.region, policies.prices),
    priceBefore,
    plan: given.kind === 'read' ? summarisePlan(given.plan, of) : undefined,
  }
}

/** The plan of a stack that changes. One that is not there, cannot be read, or is of another stack is missing. */
async function planOf(lease: VerifiedLease, read: Input['readPlan']): Promise<PlanGiven> {
  if (lease.kind === 'unchanged') return { kind: 'none-needed' }
  const content = await read(asUid(lease.manifest.uid))
  if (content === undefined)
    return missing('plan-missing', 'there is no plan of this stack: what it would do is not known')
  const json = parse(content)
  const plan = json === undefined ? undefined : readPlan(json.value)
  if (plan === undefined) return missing('plan-unreadable', 'the plan of this stack is not JSON')
  if (!plan.ok) {
    const [problem] = plan.problems
    return problem === undefined
      ? missing('plan-unreadable', 'the plan cannot be read')
      : { kind: 'missing', problem }
  }
  const foreign = planIsOf(plan.value, { uid: lease.manifest.uid, tree: lease.tree })
  return foreign === undefined ? { kind: 'read', plan: plan.value } : { kind: 'missing', problem: foreign }
}

function missing(code: string, message: string): PlanGiven {
  return {
    kind: 'missing',
    problem: { code, message, remedy: 'plan again; if that fails, look at the plan step' },
  }
}

function parse(content: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder().decode(content)) }
  } catch {
    return undefined
  }
}

/** What was judged of a deleted request: that its stack stays for the reaper, which was verified. */
function deletion({ lease, manifest }: VerifiedLease): Finding {
  return {
    rule: 'lease-end',
    level: 'hard',
    status: 'pass',
    source: 'guardrail',
    phase: 'request',
    resource: lease,
    message: 'the request goes and the stack stays, so that the reaper ends the lease after the merge',
    file: manifest.request,
  }
}

async function spendOf(
  verified: readonly VerifiedLease[],
  leases: readonly LeaseReport[],
  base: Tree,
  policies: Policies,
): Promise<PolicyReport['spend']> {
  const prices = new Map(leases.map(({ lease, price }) => [lease, price]))
  const changed = new Map<string, Price | undefined>(
    verified.map(({ manifest, lease }) => [manifest.request, prices.get(lease)]),
  )
  const teams = [...new Set(verified.map(({ manifest }) => manifest.team))].sort(compareText)
  return Promise.all(teams.map((team) => teamSpend(base, team, changed, policies)))
}

function worstOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fail')) return 'fail'
  return verdicts.includes('unknown') || verdicts.length === 0 ? 'unknown' : 'pass'
}

function reportOf(
  pull: PullRequest,
  base: DefaultBranch,
  more: Partial<PolicyReport> & Pick<PolicyReport, 'verdict'>,
): PolicyReport {
  return {
    author: pull.author.login,
    headSha: pull.headSha,
    base: { branch: base.config.repository.defaultBranch, sha: base.commit },
    leases: [],
    problems: [],
    otherPaths: [],
    spend: [],
    pricesFrom: undefined,
    approvers: base.config.approvers ?? [],
    ...more,
  }
}
