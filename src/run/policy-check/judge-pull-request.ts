import type { NoLease } from '../../comment/no-lease-check.ts'
import { knownUidsIn } from '../../evidence/known-uids.ts'
import type { Finding } from '../../formats/finding.ts'
import { asUid, type Uid } from '../../kit/brands.ts'
import { compareText } from '../../kit/canonical.ts'
import type { Problem } from '../../kit/result.ts'
import { summarisePlan } from '../../plan/plan.ts'
import type { PlanGiven } from '../../policy/judge-lease.ts'
import { verdictOf, worstOf } from '../../policy/levels.ts'
import type { LeaseReport, PolicyReport } from '../../policy/report.ts'
import type { OtherLease } from '../../policy/rule.ts'
import { mergeUses } from '../../policy/waivers.ts'
import type { PolicyEngine, Ports, PullRequest } from '../../ports.ts'
import { estimatePrice, isStale, type Price } from '../../price/estimate.ts'
import { verifyChange, type VerifiedLease } from '../../stack/verify.ts'
import { requirementOf } from '../approval/requirement.ts'
import type { DefaultBranch } from '../default-branch.ts'
import { judge, type Judged } from '../judge.ts'
import { overridesOf, type OverridePorts } from '../overrides.ts'
import { reportsOf, type ScanReport } from '../judge-scans.ts'
import { loadPolicies, type Policies } from '../policies.ts'
import { priceInBase, spendOf, teamLeases } from '../team-leases.ts'
import { endingOf, type ReadEndFile } from './end-given.ts'
import { planOfStack, type ReadPlanFile } from './plan-given.ts'

export type JudgedPullRequest =
  | {
      readonly report: PolicyReport
      /** Uid by lease. */
      readonly uids: ReadonlyMap<string, Uid>
    }
  /** The change touches no lease. */
  | { readonly report: undefined; readonly noLease: NoLease }

interface Input {
  readonly pull: PullRequest
  readonly base: DefaultBranch
  readonly readPlan: ReadPlanFile
  readonly readEnd: ReadEndFile
  readonly runUrl: string | null
  /** Reports of scanners, as they lie in the folder of this job. */
  readonly scans: readonly ScanReport[]
}

type JudgePorts = OverridePorts &
  Pick<Ports, 'git' | 'clock'> & {
    /** For Rego policies; without it they block. */
    readonly engine?: PolicyEngine | undefined
  }

/** Verifies what a pull request changes, then judges each lease of it by base's policies. Writes nothing. */
export async function judgePullRequest(input: Input, ports: JudgePorts): Promise<JudgedPullRequest> {
  const { pull, base } = input
  const { git, openStorage } = ports
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
    report: reportOf(input, { verdict: 'unknown', problems }),
    uids: new Map(),
  })
  if (!change.ok) return broken(change.problems)
  const { leases, otherPaths } = change.value
  if (leases.length === 0) return { report: undefined, noLease: change.value }
  const policies = await loadPolicies(base.tree)
  if (!policies.ok) return broken(policies.problems)
  const report = await reportOn(leases, otherPaths, policies.value, input, ports)
  return { report, uids: new Map(leases.map((one) => [one.lease, asUid(one.manifest.uid)])) }
}

/** One lease of the change with what is known before anything is judged. */
interface Priced {
  readonly lease: VerifiedLease
  readonly price: Price | undefined
  readonly plan: PlanGiven
}

async function reportOn(
  verified: readonly VerifiedLease[],
  otherPaths: readonly string[],
  policies: Policies,
  input: Input,
  ports: JudgePorts,
): Promise<PolicyReport> {
  const { tree, config } = input.base
  const priced: Priced[] = []
  for (const lease of verified) {
    const plan = await planOfStack(lease, asUid(lease.manifest.uid), input.readPlan)
    priced.push({ lease, price: priceOf(lease, policies), plan })
  }
  const changed = new Map(priced.map(({ lease, price }) => [lease.manifest.request, price]))
  const teams = new Map<string, readonly OtherLease[]>()
  for (const team of [...new Set(verified.map(({ manifest }) => manifest.team))].sort(compareText))
    teams.set(team, await teamLeases(tree, team, changed, policies))
  const judged: { readonly report: LeaseReport; readonly more: Judged | undefined }[] = []
  for (const one of priced) {
    const others = teams.get(one.lease.manifest.team)?.filter(({ lease }) => lease !== one.lease.lease)
    judged.push(await judgeOne(one, others ?? [], policies, input, ports))
  }
  const problems = judged.flatMap(({ more }) => more?.problems ?? [])
  return reportOf(input, {
    verdict: worstOf([
      ...judged.map(({ report }) => report.verdict),
      ...problems.map(() => 'unknown' as const),
    ]),
    leases: judged.map(({ report }) => report),
    problems,
    otherPaths,
    spend: [...teams].map(([team, leases]) => spendOf(team, leases, config)),
    pricesFrom: isStale(policies.prices, ports.clock.now()) ? policies.prices.fetched : undefined,
    overriders: policies.guardrails.overrides?.by ?? [],
    waivers: mergeUses(judged.flatMap(({ more }) => more?.waivers ?? [])),
    overrides: judged.flatMap(({ more }) => more?.overrides ?? []),
    engines: [...new Set(judged.flatMap(({ more }) => more?.engines ?? []))],
  })
}

async function judgeOne(
  { lease, price, plan }: Priced,
  others: readonly OtherLease[],
  policies: Policies,
  { pull, base, scans, readEnd }: Input,
  ports: JudgePorts,
): Promise<{ readonly report: LeaseReport; readonly more: Judged | undefined }> {
  const { request, module, manifest, kind } = lease
  const { config, tree } = base
  const more =
    request === undefined
      ? undefined
      : await judge({
          ...{ request, module, plan, config, policies, others, now: ports.clock.now() },
          readOverrides: overridesOf(pull, manifest, request, ports),
          engine: ports.engine,
          scans: reportsOf(manifest.uid, scans),
        })
  const findings = more?.findings ?? [deletion(lease)]
  const verdict = more?.verdict ?? verdictOf(findings)
  const summary =
    plan.kind === 'read'
      ? summarisePlan(plan.plan, { lease: lease.lease, uid: manifest.uid, module })
      : undefined
  const { environment } = manifest
  const facts = { kind, environment, request, price, plan: summary, verdict }
  const report: LeaseReport = {
    ...{ lease: lease.lease, kind, environment, verdict, findings, price, plan: summary },
    owner: request?.owner,
    length: request?.length,
    priceBefore: await priceInBase(tree, manifest.request, policies),
    ending: await endingOf(lease, readEnd),
    approval: requirementOf({ ...facts, module }, config, pull),
  }
  return { report, more }
}

function priceOf({ request, module }: VerifiedLease, { prices }: Policies): Price | undefined {
  if (request === undefined) return undefined
  return estimatePrice(module.manifest.price, request.inputs, request.region, prices)
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

function reportOf(
  { pull, base, runUrl }: Input,
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
    overriders: [],
    waivers: [],
    overrides: [],
    engines: [],
    runUrl,
    ...more,
  }
}
