/** What the outside must offer. Runs know words and these; `compose.ts` chooses the adapters. */
import type { Instant, Uid } from './kit/brands.ts'
import type { Git } from './ports/git.ts'
import type { Forge } from './ports/forge.ts'
import type { OpenStorage, Cloud } from './ports/cloud.ts'
import type { Terraform } from './ports/terraform.ts'

export type * from './ports/git.ts'
export type * from './ports/forge.ts'
export type * from './ports/cloud.ts'
export type * from './ports/terraform.ts'
export type * from './ports/policy-engine.ts'
export type * from './ports/notifier.ts'
export type * from './ports/developer-portal.ts'
export type * from './ports/settings.ts'

export interface Clock {
  now(): Instant
}

export interface Ids {
  /** A new random uid. */
  uid(): Uid
}

/** Writes lines that people read; every implementation makes them log-safe (S3). */
export interface Log {
  info(line: string): void
  warn(line: string): void
  error(line: string): void
}

/** The run that this process is, as it stands in evidence. */
export interface RunIdentity {
  readonly id: string
  readonly attempt: number
  readonly url: string | null
}

export interface Ports {
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly run: RunIdentity
  readonly git: Git
  readonly forge: Forge
  readonly openStorage: OpenStorage
  readonly cloud: Cloud
  readonly terraform: Terraform
}
