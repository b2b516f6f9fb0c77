import type { NoLease } from '../../comment/no-lease-check.ts'
import type { Finding } from '../../formats/finding.ts'
import { compareText } from '../../kit/canonical.ts'
import type { Problem } from '../../kit/result.ts'
import { blocks, verdictOf, type Verdict } from '../../policy/levels.ts'
import type { TeamSpend } from '../../policy/report.ts'
import type { OtherLease } from '../../policy/rule.ts'
import type { Clock } from '../../ports.ts'
import { estimatePrice, type Price } from '../../price/estimate.ts'
import type { VerifiedChange, VerifiedLease } from '../../stack/verify.ts'
import type { DefaultBranch } from '../default-branch.ts'
import { judge } from '../judge.ts'
import { loadPolicies, type Policies } from '../policies.ts'
import { spendOf, teamLeases } from '../team-leases.ts'

export interface JudgedGroup {
  readonly verdict: Verdict
  /** `<team>/<name>` of every lease that the group changes. */
  readonly leases: readonly string[]
  /** What blocks. */
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  /** What is in the group, where no lease is; undefined: leases, or what could not be verified. */
  readonly noLease?: NoLease
  /** What the teams' leases cost with the whole group merged; the rule `team-budget` judges it. */
  readonly spend: readonly TeamSpend[]
}

/**
 * Judges the requests of a group by the rules that say `hard`, budget and quota of a team over the whole group. What is
 * soft was judged in each pull request, where overrides are; they are evidence, and this run can read none.
 */
export async function judgeGroup(
  change: VerifiedChange,
  base: DefaultBranch,
  { clock }: { readonly clock: Clock },
): Promise<JudgedGroup> {
  const { leases } = change
  const names = leases.map(({ lease }) => lease)
  // Before the policies: a group that mends them must not wait for them.
  if (leases.length === 0)
    return { verdict: 'pass', leases: names, findings: [], problems: [], spend: [], noLease: change }
  const policies = await loadPolicies(base.tree)
  if (!policies.ok)
    return { verdict: 'unknown', leases: names, findings: [], problems: policies.problems, spend: [] }
  const { findings, spend } = await judgeRequests(leases, base, policies.value, clock)
  const blocking = findings.filter((finding) => finding.level === 'hard' && blocks(finding))
  const verdict = blocking.length === 0 ? 'pass' : verdictOf(blocking)
  return { verdict, leases: names, findings: blocking, problems: [], spend }
}

/** What all rules say of several requests that are merged together; plans are not looked at. */
export async function judgeRequests(
  leases: readonly VerifiedLease[],
  { tree, config }: DefaultBranch,
  policies: Policies,
  clock: Clock,
): Promise<{ readonly findings: readonly Finding[]; readonly spend: readonly TeamSpend[] }> {
  const changed = new Map(leases.map((lease) => [lease.manifest.request, priceOf(lease, policies)]))
  const names = [...new Set(leases.map(({ manifest }) => manifest.team))].sort(compareText)
  const teams = new Map<string, readonly OtherLease[]>()
  for (const team of names) teams.set(team, await teamLeases(tree, team, changed, policies))
  const findings: Finding[] = []
  for (const { request, module, manifest, lease } of leases) {
    if (request === undefined) continue
    const others = (teams.get(manifest.team) ?? []).filter((one) => one.lease !== lease)
    const facts = { request, module, config, policies, others, plan: { kind: 'none-needed' } as const }
    const judged = await judge({ ...facts, now: clock.now(), readOverrides: undefined })
    findings.push(...(judged.findings.length === 0 ? [nothingJudged(lease)] : judged.findings))
  }
  return { findings, spend: names.map((team) => spendOf(team, teams.get(team) ?? [], config)) }
}

/** Nothing evaluated is never success. */
function nothingJudged(lease: string): Finding {
  return {
    rule: 'guardrails',
    level: 'hard',
    status: 'unknown',
    source: 'guardrail',
    phase: 'request',
    resource: lease,
    message: 'no rule judged this request',
  }
}

function priceOf({ request, module }: VerifiedLease, { prices }: Policies): Price | undefined {
  if (request === undefined) return undefined
  return estimatePrice(module.manifest.price, request.inputs, request.region, prices)
}
