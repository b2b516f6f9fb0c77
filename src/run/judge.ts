import type { Finding } from '../formats/finding.ts'
import type { Instant } from '../kit/brands.ts'
import type { Problem } from '../kit/result.ts'
import type { Module } from '../module/module.ts'
import { planDigest } from '../plan/plan.ts'
import type { Config } from '../platform/config.ts'
import { judgeLease, type PlanGiven } from '../policy/judge-lease.ts'
import { verdictWith, type Verdict } from '../policy/levels.ts'
import { applyOverrides, isOpenSoft, type OverrideFacts, type OverrideUse } from '../policy/overrides.ts'
import type { PolicyEngine } from '../ports.ts'
import type { OtherLease } from '../policy/rule.ts'
import { applyWaivers, type WaiverUse } from '../policy/waivers.ts'
import type { LeaseRequest } from '../request/request.ts'
import { askRego, NO_REGO, type RegoJudged } from './judge-rego.ts'
import { judgeScans, type ScanReport } from './judge-scans.ts'
import type { Policies } from './policies.ts'

/** Everything that a lease is judged by, and what of it is judged. */
export interface JudgeInput {
  readonly request: LeaseRequest
  readonly module: Module
  readonly plan: PlanGiven
  /** Config, policies, prices and waivers of one trusted tree (S9). */
  readonly config: Config
  readonly policies: Policies
  /** The team's other leases; undefined: nobody looked. */
  readonly others: readonly OtherLease[] | undefined
  readonly now: Instant
  /** Asked only when a soft rule is broken. Undefined: outside a pull request an override is bound to nothing. */
  readonly readOverrides: ReadOverrides | undefined
  /** For Rego policies; where there are some and it is missing, nothing passes. */
  readonly engine?: PolicyEngine | undefined
  /**
   * Reports of the scanners that the guardrails name; one that is missing is no pass. Undefined: not asked here, as in an
   * apply, whose plan was scanned in its pull request.
   */
  readonly scans?: readonly ScanReport[] | undefined
}

export type ReadOverrides = () => Promise<Pick<OverrideFacts, 'overrides' | 'headSha' | 'asked'>>

export interface Judged {
  readonly verdict: Verdict
  /** What was found, with marks on what is waived or overridden. */
  readonly findings: readonly Finding[]
  /** Why a part could not be judged; with any, the verdict is never `pass`. */
  readonly problems: readonly Problem[]
  readonly waivers: readonly WaiverUse[]
  readonly overrides: readonly OverrideUse[]
  /** What evaluated Rego policies, `OPA 1.19.0`. */
  readonly engines: readonly string[]
}

/**
 * Judges one lease: guardrails on the request and on the plan, Rego on the plan, then waivers, then overrides, then one
 * word for all.
 * The pull request's check, `leasehold check` and every apply ask this and nothing else, so that they cannot differ.
 */
export async function judge(input: JudgeInput): Promise<Judged> {
  const { request, module, plan, config, policies, others, now } = input
  const rego = await judgeByRego(input)
  const scans = judgeByScans(input)
  const problems = [...rego.problems, ...scans.problems]
  const found = [
    ...judgeLease({ request, module, config, ...policies, others, plan }),
    ...rego.findings,
    ...scans.findings,
  ]
  const facts = { waivers: policies.waivers, now, approvers: config.approvers, lease: request.lease }
  const waived = applyWaivers(found, facts)
  const overridden = await override(waived.findings, input)
  return {
    verdict: verdictWith(overridden.findings, problems),
    findings: overridden.findings,
    problems,
    waivers: waived.uses,
    overrides: overridden.uses,
    engines: rego.engines,
  }
}

/** Rego policies judge plans. A plan that is missing is told by the guardrails; where none is needed, there is none. */
async function judgeByRego({ policies, plan, request, engine }: JudgeInput): Promise<RegoJudged> {
  if (policies.rego === undefined || plan.kind !== 'read') return NO_REGO
  const { lease, team, name, environment, module, region, owner, path } = request
  const facts = { lease, team, name, environment, module, region, owner: owner.login }
  return askRego(policies.rego, [{ name: lease, value: plan.plan }], { facts, file: path }, engine)
}

/** Scanners are asked about what is planned, as Rego is. */
function judgeByScans({ policies, plan, request, scans }: JudgeInput): ReturnType<typeof judgeScans> {
  if (scans === undefined || plan.kind !== 'read') return { findings: [], problems: [] }
  const about = { resource: request.lease, file: request.path, plan: plan.plan }
  return judgeScans(policies.guardrails, scans, about)
}

async function override(
  findings: readonly Finding[],
  { readOverrides, plan, policies }: JudgeInput,
): Promise<ReturnType<typeof applyOverrides>> {
  const by = policies.guardrails.overrides?.by ?? []
  // A plan that is missing is not "nothing planned": no override is bound to it.
  const canOverride = by.length > 0 && plan.kind !== 'missing' && findings.some(isOpenSoft)
  if (readOverrides === undefined || !canOverride) return { findings, uses: [] }
  const digest = plan.kind === 'read' ? planDigest(plan.plan) : null
  return applyOverrides(findings, { ...(await readOverrides()), digest, by })
}
