import type { EvidenceOf } from '../evidence/evidence.ts'
import * as lockFormat from '../formats/edges/terraform-lock.check.js'
import { instantOf, millisecondsOf, parseInstant, type Instant } from '../kit/brands.ts'
import { ok, problems, type Result } from '../kit/result.ts'
import { validator } from '../kit/schema.ts'

/** Who holds a state, as Terraform's S3 backend writes it beside the state. */
export interface StateLock {
  readonly id: string
  /** `user@host` */
  readonly who: string
  readonly created: Instant
  /** `OperationTypePlan`, `OperationTypeApply` … */
  readonly operation: string
}

/** Milliseconds. A job of GitHub's runners is ended after six hours. */
const JOB_LIFE = 6 * 3_600_000
/** Milliseconds by which the clocks of two machines may differ (L7). */
const SKEW = 5 * 60_000

/** Key of the lock of a state. A local backend keeps its lock with the operating system, and leaves none. */
export function lockKey(stateKey: string): string {
  return `${stateKey}.tflock`
}

interface LockFile {
  readonly ID: string
  readonly Who: string
  readonly Created: string
  readonly Operation: string
}

const validate = validator<LockFile>(lockFormat)

/** Reads Terraform's lock file. */
export function readLock(content: Uint8Array): Result<StateLock> {
  const raw = validate(parse(content))
  const created = raw.ok ? parseInstant(raw.value.Created) : undefined
  if (!raw.ok || created === undefined)
    return problems({ code: 'lock-unreadable', message: 'the lock of the state cannot be read' })
  const { ID: id, Who: who, Operation: operation } = raw.value
  return ok({ id, who, created, operation })
}

function parse(content: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(content))
  } catch {
    return undefined
  }
}

/** Whether what was begun then may still go on. */
export function isWithinJob(begun: string, now: Instant): boolean {
  return millisecondsOf(now) - Date.parse(begun) <= JOB_LIFE
}

/** Whether a lock is older than a job can live (L14). */
export function isOlderThanJobs({ created }: StateLock, now: Instant): boolean {
  return millisecondsOf(now) - millisecondsOf(created) > JOB_LIFE
}

/**
 * The runs that may have taken a lock: those that said, on the machine that signed it and within a job's life before
 * it, that they were about to run Terraform on this state. None: it is somebody else's, a person's perhaps.
 */
export function possibleOwners(
  lock: StateLock,
  begun: readonly EvidenceOf<'terraform-begun'>[],
): readonly EvidenceOf<'terraform-begun'>[] {
  const created = millisecondsOf(lock.created)
  return begun.filter(({ at, who }) => {
    const since = created - Date.parse(at)
    return who === lock.who && since <= JOB_LIFE && since >= -SKEW
  })
}

/** `2026-12-07T10:00:00.000Z by runner@host (OperationTypeApply)`, for people. */
export function sayLock({ created, who, operation }: StateLock): string {
  return `${instantOf(millisecondsOf(created))} by ${who} (${operation})`
}
