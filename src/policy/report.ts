import type { Requirement } from '../approval/required.ts'
import type { Finding } from '../formats/finding.ts'
import type { PlanSummary } from '../formats/plan-summary.ts'
import type { Instant, Sha, Usd } from '../kit/brands.ts'
import type { Problem } from '../kit/result.ts'
import type { Length } from '../lease/length.ts'
import type { Person } from '../ports.ts'
import type { Price } from '../price/estimate.ts'
import type { Rehearsal } from '../stack/rehearsal.ts'
import type { Verdict } from './levels.ts'
import type { OverrideUse } from './overrides.ts'
import type { WaiverUse } from './waivers.ts'

/** What a team's leases cost a month, with the change that is judged. */
export interface TeamSpend {
  readonly team: string
  readonly usdMonth: Usd
  /** Undefined: the team has no budget. */
  readonly budgetUsdMonth: number | undefined
  /** Lines of all its leases without a price. */
  readonly unpriced: number
}

/** The end that a change brings about, by deleting the request or by an `end` in it. */
export interface LeaseEnding {
  /** The instant that was asked for; undefined: the request is deleted. */
  readonly at: Instant | undefined
  /** Whether nothing is destroyed before somebody says what becomes of the data. */
  readonly asksForData: boolean
  /** What happens to the data, in the module's words. */
  readonly dataAtEnd?: string | undefined
  /** Undefined: it could not be rehearsed. */
  readonly rehearsal: Rehearsal | undefined
}

/** What was found about one lease of a change. */
export interface LeaseReport {
  /** `<team>/<name>` */
  readonly lease: string
  /** `unchanged`: only the request changes, its length for example; nothing is planned. */
  readonly kind: 'create' | 'update' | 'unchanged' | 'delete'
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Undefined when the request is deleted. */
  readonly owner: Person | undefined
  readonly environment: string
  readonly length: Length | undefined
  readonly price: Price | undefined
  /** What the base branch's request costs; undefined for a new lease. */
  readonly priceBefore: Price | undefined
  /** Undefined when nothing is planned, or when the plan is missing. */
  readonly plan: PlanSummary | undefined
  /** Undefined: it does not end by this change. */
  readonly ending: LeaseEnding | undefined
  /** How many people must approve, and why. */
  readonly approval: Pick<Requirement, 'approvals' | 'message'>
}

/** Everything that comment, check, step summary and SARIF say about a pull request: they are views of this. */
export interface PolicyReport {
  readonly verdict: Verdict
  /** Login of who opened the pull request. */
  readonly author: string
  readonly headSha: Sha
  readonly base: { readonly branch: string; readonly sha: Sha }
  readonly leases: readonly LeaseReport[]
  /** Why the change, or a part of it, could not be judged. */
  readonly problems: readonly Problem[]
  /** Changed paths outside requests and stacks. */
  readonly otherPaths: readonly string[]
  readonly spend: readonly TeamSpend[]
  /** Day of the price table when it is older than 30 days. */
  readonly pricesFrom: string | undefined
  readonly approvers: readonly Person[]
  /** Who may override a soft rule. */
  readonly overriders: readonly Person[]
  readonly waivers: readonly WaiverUse[]
  readonly overrides: readonly OverrideUse[]
  /** What ran besides the guardrails, `OPA 1.19.0`. */
  readonly engines: readonly string[]
  /** Where the whole result is, when a comment must be cut. */
  readonly runUrl: string | null
}
