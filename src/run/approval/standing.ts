import { isFromElsewhere, strictest, type Requirement } from '../../approval/required.ts'
import type { ApprovalJudgement } from '../../approval/approval.ts'
import type { NoLease } from '../../comment/no-lease-check.ts'
import { openEvidence } from '../../evidence/evidence.ts'
import type { PlanSummary } from '../../formats/plan-summary.ts'
import type { Problem } from '../../kit/result.ts'
import { loadPrices } from '../../platform/load.ts'
import type { Ports, PullRequest } from '../../ports.ts'
import { estimatePrice, type Price } from '../../price/estimate.ts'
import type { VerifiedChange, VerifiedLease } from '../../stack/verify.ts'
import type { DefaultBranch } from '../default-branch.ts'
import { leaseOf } from '../stack-state.ts'
import { approvalOf, type ApprovalPorts } from './approval-of.ts'
import { readChange, type ChangePorts } from './change.ts'
import { requirementOf } from './requirement.ts'

/** How far a pull request is with its approval. */
export type Standing =
  /** It changes no lease. */
  | ({ readonly kind: 'no-lease'; readonly removed: readonly string[] } & NoLease)
  /** It is not what trusted code renders: there is nothing that could be approved. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'judged'
      readonly change: VerifiedChange
      /** Of the lease that asks for most people. */
      readonly requirement: Requirement
      readonly approval: ApprovalJudgement
    }

export type StandingPorts = ChangePorts & ApprovalPorts & Pick<Ports, 'git' | 'openStorage'>

/** What a plan loses, when the run that asks has planned it itself and says that nothing is lost. */
export const NOTHING_LOST: Pick<PlanSummary, 'complete' | 'resources'> = { complete: true, resources: [] }

/**
 * How many people a pull request's exact head needs by the default branch's configuration, and who approved it (S8).
 * Whether policies pass is another check's word; a merge by automation and every apply need both.
 * @param planned what the plan of each lease loses; undefined: as evidence has it
 */
export async function standingOf(
  pull: PullRequest,
  base: DefaultBranch,
  ports: StandingPorts,
  planned?: typeof NOTHING_LOST,
): Promise<Standing> {
  const change = await readChange(pull.headSha, base, ports)
  if (!change.ok) return { kind: 'refused', problems: change.problems }
  const { leases, removed, touchesLeases, otherPaths } = change.value
  const noLease = { kind: 'no-lease', removed, touchesLeases, otherPaths } as const
  // Before the prices: a change that mends them must not wait for them.
  if (leases.length === 0) return noLease
  const prices = await loadPrices(base.tree)
  if (!prices.ok) return { kind: 'refused', problems: prices.problems }
  const requirements: Requirement[] = []
  for (const lease of leases) {
    const { kind, module, request, manifest } = lease
    const plan = planned ?? (await recordedPlan(lease, pull, base, ports))
    const price = priceOf(lease, prices.value)
    const { environment } = manifest
    const facts = { kind, environment, module, request, price, plan, verdict: 'pass' } as const
    requirements.push(requirementOf(facts, base.config, pull))
  }
  const requirement = strictest(requirements)
  if (requirement === undefined) return noLease
  const manifests = leases.map(({ manifest }) => manifest)
  const approval = await approvalOf(pull, requirement.approvals, manifests, base.config, ports)
  return { kind: 'judged', change: change.value, requirement, approval }
}

function priceOf(
  { request, module }: VerifiedLease,
  prices: Parameters<typeof estimatePrice>[3],
): Price | undefined {
  if (request === undefined) return undefined
  return estimatePrice(module.manifest.price, request.inputs, request.region, prices)
}

/** The plan that was recorded for this head (S13), looked for only where it can spare a person. */
async function recordedPlan(
  { kind, manifest }: VerifiedLease,
  pull: PullRequest,
  { config }: DefaultBranch,
  { openStorage }: ChangePorts,
): Promise<PlanSummary | undefined> {
  const rule = config.environments.get(manifest.environment)
  const isPlanned = kind === 'create' || kind === 'update'
  if (!isPlanned || rule?.noApprovalUsdMonth === undefined || rule.approvals === 0) return undefined
  if (pull.isFork || isFromElsewhere(pull)) return undefined
  const evidence = openEvidence(openStorage(manifest.backend), manifest.repository)
  return (await evidence.read('plan', leaseOf(manifest), manifest.uid, pull.headSha))?.summary
}
