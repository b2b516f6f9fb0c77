import type { PlanSummary } from '../formats/plan-summary.ts'
import type { Problem } from '../kit/result.ts'
import { quietChanges, type PlanDocument } from '../plan/plan.ts'
import { lostData } from '../policy/data-loss.ts'

/** What the module's new version would do to one lease. */
export type UpgradeOutcome = 'no-change' | 'in-place' | 'replace' | 'blocked' | 'failed'

/** One line of the matrix. */
export interface UpgradeRow {
  /** `<team>/<name>` */
  readonly lease: string
  readonly team: string
  readonly environment: string
  /** Version that it has now. */
  readonly from: string
  readonly outcome: UpgradeOutcome
  readonly reasonCode: string
  /** What happens, or what is in the way. */
  readonly message: string
  /** What to do where it does not go. */
  readonly remedy?: string
  /** Of the plan; null where there is none. */
  readonly digest: string | null
  /** Addresses of what holds data and would be lost. */
  readonly dataLost: readonly string[]
  /** Whether it may be part of a pull request. */
  readonly goes: boolean
}

export type RowLease = Pick<UpgradeRow, 'lease' | 'team' | 'environment' | 'from'>

/** A lease that is not planned, or whose plan does not count. */
export function heldRow(
  lease: RowLease,
  outcome: 'blocked' | 'failed',
  { code, message, remedy }: Problem,
  digest: string | null = null,
): UpgradeRow {
  const more = remedy === undefined ? {} : { remedy }
  return { ...lease, outcome, reasonCode: code, message, ...more, digest, dataLost: [], goes: false }
}

export interface PlannedUpgrade {
  readonly summary: PlanSummary
  readonly document: PlanDocument
  /** Types that hold data, by either version of the module. */
  readonly dataTypes: readonly string[]
  /** `accept-data-loss` of the request on the default branch. */
  readonly acceptDataLoss: string | undefined
  /** Rules that refuse it, by the default branch's policies; empty: none. */
  readonly refused: readonly Problem[]
  /** In words, what is counted: `1 to change`. */
  readonly counts: string
}

/**
 * What a real plan of the stack, rendered with the new version, comes to. Data is lost only with the owner's word on exactly
 * this plan, whatever the platform's guardrails say of it.
 */
export function rowOfPlan(lease: RowLease, planned: PlannedUpgrade): UpgradeRow {
  const { summary, document, dataTypes, acceptDataLoss, refused, counts } = planned
  const { digest } = summary
  if (!summary.complete)
    return heldRow(lease, 'failed', { code: 'plan-incomplete', message: 'Terraform put a part off' }, digest)
  const dataLost = lostData(document, dataTypes).map(({ address }) => address)
  const needsWord = dataLost.length > 0 && acceptDataLoss !== digest
  // That rule asks for the same word, and says so less fully.
  const [other] = refused.filter(({ code }) => !(needsWord && code === 'data-loss'))
  if (other !== undefined) return heldRow(lease, 'blocked', other, digest)
  const more = beside(planned)
  const row = { ...lease, outcome: outcomeOf(summary, more), digest, dataLost }
  const isCounted = Object.values(summary.counts).some((count) => count > 0)
  const message = [...(isCounted || more.length === 0 ? [counts] : []), ...more].join(', ')
  if (!needsWord) return { ...row, reasonCode: 'planned', message, goes: true }
  return {
    ...row,
    reasonCode: 'data-word-missing',
    message: `${message}; what it holds is lost: ${dataLost.join(', ')}`,
    remedy: `if its owner means it: merge the line \`accept-data-loss: ${digest}\` in requests/${lease.lease}.yaml first`,
    goes: false,
  }
}

/** What leaves is told as a replacement: it is what people must look at. What is not counted is a change all the same. */
function outcomeOf({ counts }: PlanSummary, more: readonly string[]): UpgradeOutcome {
  if (counts.replace + counts.destroy > 0) return 'replace'
  return counts.create + counts.update + more.length > 0 ? 'in-place' : 'no-change'
}

/** In words, what a plan does beside what is counted. */
function beside({ summary, document }: PlannedUpgrade): readonly string[] {
  const { moved, imported, invoked } = quietChanges(document)
  const said: readonly (readonly [number, string])[] = [
    [moved, 'to move'],
    [imported, 'to import'],
    [invoked, 'to invoke'],
    [summary.outputs.length, summary.outputs.length === 1 ? 'output changes' : 'outputs change'],
  ]
  return said.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []))
}
