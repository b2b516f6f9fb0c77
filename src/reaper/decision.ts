import type { Instant } from '../kit/brands.ts'
import type { Problem } from '../kit/result.ts'

export type EndReason = 'lease-ended' | 'end-requested' | 'request-deleted'

export type KeptReason =
  | 'permanent'
  | 'running'
  | 'warned'
  | 'grace'
  | 'held'
  | 'office-hours'
  | 'change-pending'
  | 'data-undecided'
  | 'backing-off'
  | 'not-applied'

interface Reasoned {
  readonly reasonCode: string
  /** One sentence for people. */
  readonly message: string
}

/** What happens to one lease now, and why (L21: "kept because …" too). */
export type Decision =
  | (Reasoned & { readonly kind: 'kept'; readonly reasonCode: KeptReason; readonly end: Instant | null })
  | (Reasoned & {
      readonly kind: 'warn'
      readonly reasonCode: 'warning-due'
      readonly stage: string
      readonly end: Instant
    })
  /** It is due and holds data, and nobody said what happens to that: the team is asked, and it is kept. */
  | (Reasoned & {
      readonly kind: 'ask'
      readonly reasonCode: 'data-undecided'
      /** How often it is asked, with this one. */
      readonly nth: number
      /** `null`: its request was deleted. */
      readonly end: Instant | null
    })
  | (Reasoned & {
      readonly kind: 'end'
      readonly reasonCode: EndReason
      /** When it was due. */
      readonly due: Instant
      readonly start: Instant | null
    })
  /** The destroy ran, the run that began it did not see it through: what is left is the proof (L15). */
  | (Reasoned & { readonly kind: 'prove'; readonly due: Instant; readonly start: Instant | null })
  /** Never applied: tombstone and removal, without Terraform (L3). */
  | (Reasoned & { readonly kind: 'remove-only'; readonly reasonCode: 'never-applied'; readonly due: Instant })
  /** The end is proved already; only the files and the issue are left (L15). */
  | (Reasoned & { readonly kind: 'remove'; readonly reasonCode: 'already-ended' })
  | (Reasoned & { readonly kind: 'blocked' })
  | (Reasoned & { readonly kind: 'state-lost'; readonly reasonCode: 'state-lost' })
  /** A request or start that cannot be understood: never ends, and the run is red (L3). */
  | (Reasoned & { readonly kind: 'invalid'; readonly problems: readonly Problem[] })

/** Decisions after which a run must be red: somebody has to look. */
export function isRed(decision: Decision): boolean {
  return decision.kind === 'blocked' || decision.kind === 'state-lost' || decision.kind === 'invalid'
}
