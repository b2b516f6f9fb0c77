import { instantOf, type Instant } from '../kit/brands.ts'
import { DAYS, instantOfWall, wallTimeOf } from './time-zone.ts'

/** When somebody is at work: so many minutes of the wall clock, on some days of the week, in one time zone. */
export interface OfficeHours {
  /** 0 is Sunday. */
  readonly days: ReadonlySet<number>
  /** Minutes since midnight; the first one that counts. */
  readonly from: number
  /** Minutes since midnight; the first one that counts no more. */
  readonly to: number
  /** IANA name. */
  readonly timeZone: string
}

/**
 * The shortest that office hours may be. The reaper runs hourly and comes late, and clocks are put forward by an hour:
 * in two hours it comes by at least once, on every day.
 */
export const SHORTEST_MINUTES = 120

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** A week, and the days at both ends that another offset may move. */
const DAYS_AHEAD = 9

export function isOfficeTime(instant: Instant, { days, from, to, timeZone }: OfficeHours): boolean {
  const { day, minutes } = wallTimeOf(instant, timeZone)
  return days.has(day) && minutes >= from && minutes < to
}

/** The instant itself when it is in office hours, else when the next ones begin: within a week. */
export function nextOfficeTime(instant: Instant, hours: OfficeHours): Instant {
  if (isOfficeTime(instant, hours)) return instant
  const { wall, minutes } = wallTimeOf(instant, hours.timeZone)
  const midnight = wall - minutes * MINUTE
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead += 1) {
    const opens = instantOfWall(midnight + ahead * DAY + hours.from * MINUTE, hours.timeZone)
    if (opens > instant && isOfficeTime(opens, hours)) return opens
  }
  // Not reached with a day of the week and SHORTEST_MINUTES: no zone skips the same weekday twice.
  return instantOf(Date.parse(instant) + DAYS_AHEAD * DAY)
}

/** Days of `mon-fri`, `sun-thu` or `wed`; `undefined` for anything else. */
export function parseDays(text: string): ReadonlySet<number> | undefined {
  const [first = '', last = first, ...rest] = text.split('-')
  const from = DAYS.findIndex((day) => day === first)
  const to = DAYS.findIndex((day) => day === last)
  if (from < 0 || to < 0 || rest.length > 0) return undefined
  const count = ((to - from + 7) % 7) + 1
  return new Set(Array.from({ length: count }, (_unused, index) => (from + index) % 7))
}

/** Minutes since midnight of `09:00`; `24:00` is the end of the day. `undefined` for anything else. */
export function parseTimeOfDay(text: string): number | undefined {
  const match = /^(\d{2}):([0-5]\d)$/.exec(text)
  if (match === null) return undefined
  const minutes = Number(match[1]) * 60 + Number(match[2])
  return minutes <= 24 * 60 ? minutes : undefined
}
