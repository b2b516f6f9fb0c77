import { instantOf, millisecondsOf, type Instant } from '../kit/brands.ts'
import { nearest } from '../kit/nearest.ts'

/** Days of the week, from 0: Sunday, as JavaScript counts. */
export const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** What a clock on the wall of a place shows. */
export interface WallTime {
  /** The same figures read as if they were UTC: milliseconds since 1970. */
  readonly wall: number
  /** 0 is Sunday. */
  readonly day: number
  /** Since midnight. */
  readonly minutes: number
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const formats = new Map<string, Intl.DateTimeFormat>()

/** Whether IANA has a zone of this name; an offset such as `+01:00` is none, as it knows no summer. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    formatOf(name)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** The zone that a misspelt name most likely meant. */
export function nearestTimeZone(name: string): string | undefined {
  return nearest(name, ['UTC', ...Intl.supportedValuesOf('timeZone')])
}

/** The wall time of an instant. The zone is always named, so that the machine's own (`TZ`) does not matter (L7). */
export function wallTimeOf(instant: Instant, zone: string): WallTime {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(millisecondsOf(instant))
      .map(({ type, value }) => [type, value]),
  )
  const figure = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type))
  const day = Date.UTC(figure('year'), figure('month') - 1, figure('day'))
  const minutes = figure('hour') * 60 + figure('minute')
  return { wall: day + minutes * MINUTE, day: new Date(day).getUTCDay(), minutes }
}

/**
 * The first instant that has this wall time. Where clocks were put forward over it there is none: then the instant
 * that would have had it, had they not been.
 */
export function instantOfWall(wall: number, zone: string): Instant {
  const offsets = [wall - DAY, wall + DAY].map((near) => offsetAt(near, zone))
  const candidates = offsets.map((offset) => wall - offset).sort((a, b) => a - b)
  const exact = candidates.find((time) => wallTimeOf(instantOf(time), zone).wall === wall)
  return instantOf(exact ?? wall - (offsets[0] ?? 0))
}

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
function offsetAt(time: number, zone: string): number {
  return wallTimeOf(instantOf(time), zone).wall - Math.floor(time / MINUTE) * MINUTE
}

/** Made once per zone: making one takes longer than some hundred uses. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formats.set(zone, format)
  return format
}
