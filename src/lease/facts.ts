import type { EvidenceOf, EvidenceKind, LeaseEvidence } from '../evidence/evidence.ts'
import type { StackManifest } from '../formats/stack.ts'
import type { Instant, Sha } from '../kit/brands.ts'
import type { Problem } from '../kit/result.ts'
import type { Length } from './length.ts'
import type { TerraformState } from '../stack/state.ts'

/** What the default branch says about the length of a lease. */
export type RequestFact =
  | {
      readonly kind: 'valid'
      readonly length: Length
      readonly requestedEnd: Instant | undefined
      /** `end.data`: what happens to what it holds. */
      readonly data?: 'snapshot' | 'discard' | undefined
      /** Blob id of the request's file. */
      readonly sha: Sha
    }
  | { readonly kind: 'missing' }
  /** It is there and cannot be understood: such a lease never ends, and the run is red (L3). */
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[]; readonly sha: Sha | undefined }

export type StateFact =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly state: TerraformState }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }

/** What is known about one lease, each part as it was read: Git, state, evidence. Tags and catalog have no place (L2). */
export interface LeaseFacts {
  /** `<team>/<name>` of the stack's folder. */
  readonly lease: string
  readonly manifest: StackManifest
  readonly request: RequestFact
  readonly state: StateFact
  /** All that storage holds about this uid. */
  readonly evidence: readonly LeaseEvidence[]
  /** `lease.max` of the frozen module. */
  readonly moduleMax: string | undefined
  /** `data.final-snapshot` of the frozen module; undefined where it holds no data. */
  readonly finalSnapshot?: 'ask' | 'always' | 'never' | undefined
  /** An open PR of an authorised person that changes this lease, not older than `reaper.max-pending` (L9). */
  readonly pendingPull: number | undefined
}

/** The evidence of one kind, in the order of the listing. */
export function evidenceOf<K extends EvidenceKind>(
  evidence: readonly LeaseEvidence[],
  kind: K,
): readonly EvidenceOf<K>[] {
  return evidence.filter((one): one is EvidenceOf<K> => one.kind === kind)
}

/** Whether the infrastructure was complete at least once. */
export function wasApplied(evidence: readonly LeaseEvidence[]): boolean {
  return evidenceOf(evidence, 'run-record').some((record) => record.event === 'applied')
}

/** Whether Terraform was ever started on it: from then on resources may exist (L3). */
export function wasBegun(evidence: readonly LeaseEvidence[]): boolean {
  return (
    wasApplied(evidence) || evidence.some((one) => one.kind === 'apply-begun' || one.kind === 'end-begun')
  )
}
