import { millisecondsOf, type Instant } from '../kit/brands.ts'
import { addHours, earliest, HOUR, isReached, latest } from './lease.ts'

/** A warning before the end: `2d`, 48 hours. */
export interface WarningStage {
  readonly stage: string
  readonly hours: number
}

/**
 * The stages that a lease of this life can have. One that is as long as the whole life would warn at its first
 * minute, so it is left out; the shortest one always stays, as nothing may run out unwarned (L8).
 */
export function warningStages(
  start: Instant,
  end: Instant,
  configured: readonly WarningStage[],
): readonly WarningStage[] {
  const ordered = [...configured].sort((a, b) => b.hours - a.hours)
  const life = (millisecondsOf(end) - millisecondsOf(start)) / HOUR
  return ordered.filter((stage, index) => stage.hours < life || index === ordered.length - 1)
}

/** The stage whose time came last; when a late run finds several due, only this one is delivered. */
export function lastDueStage(
  end: Instant,
  stages: readonly WarningStage[],
  now: Instant,
): WarningStage | undefined {
  return stages
    .filter((stage) => isReached(addHours(end, -stage.hours), now))
    .reduce<WarningStage | undefined>(
      (last, stage) => (last === undefined || stage.hours < last.hours ? stage : last),
      undefined,
    )
}

/** The instant that all holds together reach: at most `most`, and nothing when there is no hold. */
export function heldUntil(holds: readonly Instant[], most: Instant): Instant | undefined {
  if (holds.length === 0) return undefined
  return earliest(holds.reduce(latest), most)
}

/**
 * No lease that ran out is destroyed before this (L8): the latest of its end, its hold and the delivery of the last
 * due warning, and the grace after that.
 */
export function destroyNotBefore(times: {
  readonly end: Instant
  readonly hold: Instant | undefined
  readonly warned: Instant
  readonly graceHours: number
}): Instant {
  const last = [times.end, times.warned, ...(times.hold === undefined ? [] : [times.hold])].reduce(latest)
  return addHours(last, times.graceHours)
}
