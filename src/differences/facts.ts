import type { Instant } from '../kit/brands.ts'

/** What one living lease has, by each source that could be read. */
export interface LeaseSide {
  readonly lease: string
  readonly uid: string
  readonly issue: number | null
  readonly region: string
  /** Where its state is. */
  readonly backend:
    | { readonly type: 's3'; readonly bucket: string; readonly key: string }
    | { readonly type: 'local'; readonly key: string }
  readonly state: 'present' | 'absent' | 'unreadable'
  /** Whether it was complete at least once. */
  readonly wasApplied: boolean
  /** Its end is on the way: what it lacks is no difference. */
  readonly isEnding: boolean
  /** The newest record of any run; undefined: none ever ran. */
  readonly lastRecord: Instant | undefined
  readonly priceAtApply: number | null | undefined
  /** By today's formula and prices; undefined: cannot be computed. */
  readonly priceToday: number | null | undefined
  readonly observed: ObservedSide | undefined
}

/** What only AWS and a plan can tell, as the catalog keeps it; each part may be missing. */
export interface ObservedSide {
  readonly aws?: {
    readonly missing: readonly { readonly address: string; readonly arn: string }[]
    /** ARNs that carry its uid, and that its state does not have. */
    readonly unknown: readonly string[]
  }
  /** Names of attributes that a plan would change back. */
  readonly drift?: {
    readonly issue: number | null
    readonly resources: readonly { readonly address: string; readonly attributes: readonly string[] }[]
  }
}

/** A resource of no living lease, as the last sweep of its account saw it. */
export interface SweptStray {
  readonly kind: 'leftover' | 'orphan' | 'stranded'
  readonly arn: string
  readonly region: string
  readonly uid: string
  readonly lease: string | undefined
  /** By any sweep on record, or the end of its lease. */
  readonly firstSeen: Instant
}

/** A source of which nothing is concluded, neither that something is missing nor that all is well (L4). */
export interface UnknownSource {
  /** `payments/orders-db`, `eu-west-1 of account 123456789012`. */
  readonly what: string
  readonly why: string
  /** What to do or type. */
  readonly next: string
}

/** Everything that is compared. */
export interface DifferenceFacts {
  readonly now: Instant
  readonly leases: readonly LeaseSide[]
  /** Requests of the default branch that have no stack, `<team>/<name>`. */
  readonly unrendered: readonly string[]
  /** States in storage of which the default branch has no stack, and that have no proved end. */
  readonly strandedStates: readonly { readonly lease: string; readonly uid: string }[]
  readonly strays: readonly SweptStray[]
  readonly unknown: readonly UnknownSource[]
}
