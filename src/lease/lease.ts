import { instantOf, millisecondsOf, type Instant } from '../kit/brands.ts'
import { parseDuration, type Length } from './length.ts'

export const HOUR = 3_600_000

/** Everything that the end of a lease is computed from; nothing is remembered. */
export interface LeaseTerms {
  /** From the state's marker: when it became ready. */
  readonly start: Instant
  /** From the request. */
  readonly length: Length
  /** From `leasehold.yaml`. */
  readonly environment: { readonly maxHours: number; readonly permanent: boolean }
  /** `lease.max` of the module, as written there. */
  readonly moduleMax: string | undefined
  /** `end.at` of the request. */
  readonly requestedEnd: Instant | undefined
}

/**
 * When a lease runs out by its length, UTC; `null` is a permanent one. Never later than the environment's and the
 * module's maximum counted from the start, whatever the request says.
 */
export function naturalEnd(terms: LeaseTerms): Instant | null {
  const limits = [
    ...(terms.length.kind === 'for' ? [terms.length.hours] : []),
    ...(terms.length.kind === 'for' || !terms.environment.permanent ? [terms.environment.maxHours] : []),
    ...moduleLimit(terms.moduleMax),
  ]
  return limits.length === 0 ? null : addHours(terms.start, Math.min(...limits))
}

/** When a lease ends: when it runs out, or at the instant that its owner asked for when that is earlier. */
export function leaseEnd(terms: LeaseTerms): Instant | null {
  const natural = naturalEnd(terms)
  if (terms.requestedEnd === undefined) return natural
  return natural === null ? terms.requestedEnd : earliest(natural, terms.requestedEnd)
}

/** Elapsed hours, not calendar days: a change of clocks anywhere moves no end (L7). */
export function addHours(instant: Instant, hours: number): Instant {
  return instantOf(millisecondsOf(instant) + hours * HOUR)
}

export function earliest(a: Instant, b: Instant): Instant {
  return millisecondsOf(a) <= millisecondsOf(b) ? a : b
}

export function latest(a: Instant, b: Instant): Instant {
  return millisecondsOf(a) >= millisecondsOf(b) ? a : b
}

/** Whether an instant has been reached: the instant itself counts. */
export function isReached(instant: Instant, now: Instant): boolean {
  return millisecondsOf(now) >= millisecondsOf(instant)
}

function moduleLimit(text: string | undefined): number[] {
  const hours = parseDuration(text)
  return hours === undefined ? [] : [hours]
}
