import type { PlanSummary } from '../formats/plan-summary.ts'
import { sayUsd } from '../kit/money.ts'
import type { Environment } from '../platform/config.ts'
import type { PullRequest } from '../ports.ts'
import type { Price } from '../price/estimate.ts'
import { issueOfBranch } from '../request/branch.ts'
import type { LeaseRequest } from '../request/request.ts'

/** What is known of one lease of a change. What is not known is `undefined`, and always needs a person. */
export interface ChangeFacts {
  readonly kind: 'create' | 'update' | 'unchanged' | 'delete'
  /** Name of the environment, for people. */
  readonly environment: string
  readonly rule: Pick<Environment, 'approvals' | 'noApprovalUsdMonth'> | undefined
  readonly price: Pick<Price, 'usdMonth' | 'unpriced'> | undefined
  /** Undefined when nothing is planned, or when the plan is not known here. */
  readonly plan: Pick<PlanSummary, 'complete' | 'resources'> | undefined
  /** Undefined when it is deleted. */
  readonly request: Pick<LeaseRequest, 'end'> | undefined
  /** Whether the module says that the lease holds data. */
  readonly holdsData: boolean
  readonly verdict: 'pass' | 'fail' | 'unknown'
  /** Whether it was asked for by dispatch, or by nobody knows whom. */
  readonly isFromElsewhere: boolean
}

export interface Requirement {
  /** How many people must approve; 0: none. */
  readonly approvals: number
  readonly reasonCode:
    'environment-needs-none' | 'no-approval-needed' | 'approval-needed' | 'never-without-approval'
  /** Why, as the rest of a sentence about the lease. */
  readonly message: string
}

/**
 * How many people must approve a change of one lease. None is needed where its environment asks for none, or where the
 * change keeps to what `no-approval` allows: a known price up to the ceiling, no data lost, every policy passed.
 * Asked at the plan, before a merge by automation, and again before the apply (S8), each time from the facts.
 */
export function approvalsNeeded(facts: ChangeFacts): Requirement {
  const asked = facts.rule?.approvals ?? 1
  if (facts.isFromElsewhere) {
    const message = 'it was asked for from elsewhere, which never skips approval'
    return { approvals: Math.max(1, asked), reasonCode: 'never-without-approval', message }
  }
  if (asked === 0) {
    const message = `${facts.environment} asks for no approval`
    return { approvals: 0, reasonCode: 'environment-needs-none', message }
  }
  const why = whyAPerson(facts)
  if (why !== undefined) return { approvals: asked, reasonCode: 'approval-needed', message: why }
  const ceiling = sayCeiling(facts.rule?.noApprovalUsdMonth ?? 0)
  const cost =
    facts.kind === 'delete' ? 'it ends' : `it costs ${sayUsd(facts.price?.usdMonth ?? null)} a month`
  const message = `${cost}, ${facts.environment} needs no person up to ${ceiling}; no data is lost and every policy passed`
  return { approvals: 0, reasonCode: 'no-approval-needed', message }
}

function whyAPerson(facts: ChangeFacts): string | undefined {
  const { environment, rule, price, kind, verdict } = facts
  const ceiling = rule?.noApprovalUsdMonth
  if (ceiling === undefined) return `${environment} asks for approval of every change`
  if (verdict !== 'pass') return 'not every policy passed'
  if (kind !== 'delete') {
    if (price === undefined || price.usdMonth === null || price.unpriced > 0) return 'its price is not known'
    if (price.usdMonth > ceiling)
      return `it costs ${sayUsd(price.usdMonth)} a month, ${environment} needs a person above ${sayCeiling(ceiling)}`
  }
  return whatIsLost(facts)
}

function whatIsLost({ kind, plan, request, holdsData }: ChangeFacts): string | undefined {
  if (kind === 'create' || kind === 'update') {
    if (plan?.complete !== true) return 'its plan is not known'
    const lost = plan.resources.filter(
      ({ action, holdsData: isData }) => isData && (action === 'replace' || action === 'destroy'),
    )
    if (lost.length > 0) return `data is lost: ${lost.map(({ address }) => address).join(', ')}`
  }
  const isEnding = kind === 'delete' || (request?.end !== undefined && request.end.data !== 'snapshot')
  return isEnding && holdsData ? 'it ends, and it holds data' : undefined
}

function sayCeiling(amount: number): string {
  return `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`
}

/** The one that asks for most people; of several that ask for none, the first. `undefined` when there is none at all. */
export function strictest(requirements: readonly Requirement[]): Requirement | undefined {
  return requirements.reduce<Requirement | undefined>(
    (most, one) => (most === undefined || one.approvals > most.approvals ? one : most),
    undefined,
  )
}

/**
 * Whether nobody can tell from a pull request who in this repository asked for it: automation opened it, and neither for
 * an issue nor for a command. Requests by dispatch are such, and never skip approval (S8).
 */
export function isFromElsewhere({ author, branch }: Pick<PullRequest, 'author' | 'branch'>): boolean {
  return author.isBot && issueOfBranch(branch) === undefined && !branch.startsWith('leasehold/change-')
}
