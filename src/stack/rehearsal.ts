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

const PROBLEMS = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['code', 'message'],
    properties: { code: { type: 'string' }, message: { type: 'string' }, remedy: { type: 'string' } },
  },
}

const validate = validator<Written>({
  type: 'object',
  additionalProperties: false,
  required: ['resources', 'data', 'blockers', 'cautions', 'sizes'],
  properties: {
    resources: { type: 'integer', minimum: 0 },
    data: { type: 'array', items: { type: 'string' } },
    blockers: PROBLEMS,
    cautions: PROBLEMS,
    sizes: { type: 'object', additionalProperties: { type: 'string' } },
  },
})

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
