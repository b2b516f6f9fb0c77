import type { TombstoneEvidence } from '../formats/evidence.ts'
import type { StackManifest } from '../formats/stack.ts'
import type { Instant, Sha } from '../kit/brands.ts'
import type { Files } from '../kit/git-objects.ts'
import type { Problem } from '../kit/result.ts'
import type { Config } from '../platform/config.ts'
import type { Cloud, Clock, Diagnostic, Log, OpenStorage, RunIdentity, Terraform } from '../ports.ts'

/** What a destroy needs of the outside. */
export interface DestroyPorts {
  readonly clock: Clock
  readonly log: Log
  readonly run: RunIdentity
  readonly openStorage: OpenStorage
  readonly cloud: Cloud
  readonly terraform: Terraform
}

export interface DestroyInput {
  readonly manifest: StackManifest
  /** The stack's files at the default branch's HEAD. */
  readonly files: Files
  /** Git tree id of these files. */
  readonly tree: Sha
  readonly config: Config
  /** Why it ends, kebab-case: `lease-ended`, `end-requested`, `request-deleted`. */
  readonly reasonCode: string
  /** From the marker, or from a record that stands in for it; null when unknown. */
  readonly start: Instant | null
  /** When it was due. */
  readonly end: Instant
  /** Resource types that hold data, from the frozen module. */
  readonly dataTypes: readonly string[]
}

/** Reasons why nothing was destroyed though the lease is due; a person, or the next run, must act. */
export type BlockedReason =
  | 'account-denied'
  | 'account-mismatch'
  | 'marker-mismatch'
  | 'destroy-plan-failed'
  | 'destroy-plan-incomplete'
  | 'destroy-plan-not-deletes-only'

export type DestroyResult =
  | {
      readonly kind: 'destroyed'
      /** Managed resources that are gone, markers not counted. */
      readonly destroyed: number
      readonly lineage: string
      /** Of the emptied state. */
      readonly serial: number
      /** ARNs that still carry the lease's tag: reported, never destroyed here. */
      readonly leftovers: TombstoneEvidence['leftovers']
    }
  | { readonly kind: 'blocked'; readonly reasonCode: BlockedReason; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'failed'
      readonly reasonCode: 'destroy-failed' | 'destroy-unproved'
      readonly diagnostics: readonly Diagnostic[]
      /** Managed resources still in the state; undefined when the state could not be read. */
      readonly remaining: number | undefined
    }
  /** Nothing to destroy on a lease that was once applied (L12): quarantined, never success. */
  | { readonly kind: 'state-lost'; readonly message: string }
  /** No state and no record that an apply was begun (L3): ends by tombstone and removal, without Terraform. */
  | { readonly kind: 'never-applied' }

export interface Rehearsal {
  /** Managed resources that would go, markers not counted. */
  readonly resources: number
  /** Addresses of those that hold data. */
  readonly data: readonly string[]
  /** Why a destroy would be refused now; empty when it would go on. */
  readonly blockers: readonly Problem[]
}

/** Ends the resources of one lease, for the reaper only: the whole contract of a destroy (L5, L9 to L12). */
export declare function destroyLease(input: DestroyInput, ports: DestroyPorts): Promise<DestroyResult>

/** Plans the same destroy and applies nothing, for the warning (L8). */
export declare function rehearseDestroy(
  input: Omit<DestroyInput, 'reasonCode' | 'start' | 'end'>,
  ports: DestroyPorts,
): Promise<Rehearsal>
