import * as rehearsalFormat from '../formats/edges/rehearsal.check.js'
import { ok, type Problem, type Result } from '../kit/result.ts'
import { validator } from '../kit/schema.ts'
import type { VerifiedLease } from './verify.ts'

/** What a destroy would do, planned and not applied. Names and a few plain figures, no other values (S14). */
export interface Rehearsal {
  /** Managed resources that would go, markers not counted. */
  readonly resources: number
  /** Addresses of those that hold data. */
  readonly data: readonly string[]
  /** Why a destroy would be refused now; empty when it would go on. */
  readonly blockers: readonly Problem[]
  /** What would block it in some case that could not be looked at. */
  readonly cautions?: readonly Problem[]
  /** How much is known to be held, by address. */
  readonly sizes?: ReadonlyMap<string, string>
}

/** Whether a change ends a lease that lives: by deleting its request, or by an `end` in it. */
export function endsLease({ kind, request }: Pick<VerifiedLease, 'kind' | 'request'>): boolean {
  return kind === 'delete' || (kind !== 'create' && request?.end !== undefined)
}

/** A rehearsal as one step of a job leaves it to the next. */
interface Written {
  readonly resources: number
  readonly data: readonly string[]
  readonly blockers: readonly Told[]
  readonly cautions: readonly Told[]
  readonly sizes: Readonly<Record<string, string>>
}

interface Told extends Pick<Problem, 'code' | 'message'> {
  readonly remedy?: string
}

const validate = validator<Written>(rehearsalFormat)

export function writeRehearsal({ resources, data, blockers, cautions = [], sizes }: Rehearsal): string {
  const written: Written = {
    ...{ resources, data, blockers: blockers.map(told), cautions: cautions.map(told) },
    sizes: Object.fromEntries(sizes ?? []),
  }
  return JSON.stringify(written)
}

export function readRehearsal(json: unknown): Result<Rehearsal> {
  const read = validate(json)
  return read.ok ? ok({ ...read.value, sizes: new Map(Object.entries(read.value.sizes)) }) : read
}

function told({ code, message, remedy }: Problem): Told {
  return { code, message, ...(remedy !== undefined && { remedy }) }
}
