import { instantOf, millisecondsOf, parseInstant, type Instant } from '../../src/kit/brands.ts'
import { Fault } from '../../src/kit/result.ts'

/** The clock of a rig; every server answers its time as `Date`, and actions get it as `LEASEHOLD_NOW`. */
export interface RigClock {
  now(): Instant
  milliseconds(): number
  /** Moves forward. */
  advance(milliseconds: number): void
  set(instant: string): void
}

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/**
 * @param start RFC 3339: the clock stands still there until it is moved. Without it, the clock goes on from the
 *   machine's time, as the start of a lease does, which Terraform itself takes from the machine.
 */
export function createClock(start?: string): RigClock {
  let offset = 0
  let frozen = start === undefined ? undefined : read(start)
  const milliseconds = (): number => frozen ?? Date.now() + offset
  return {
    now: () => instantOf(milliseconds()),
    milliseconds,
    advance(by) {
      if (frozen === undefined) offset += by
      else frozen += by
    },
    set(instant) {
      if (frozen === undefined) offset = read(instant) - Date.now()
      else frozen = read(instant)
    },
  }
}

function read(text: string): number {
  const instant = parseInstant(text)
  if (instant === undefined) throw new Fault('not-an-instant', `not an instant: ${text}`)
  return millisecondsOf(instant)
}
