import { instantOf, millisecondsOf, type Instant } from '../kit/brands.ts'
import { HOUR } from './lease.ts'
import { wallTimeOf } from './time-zone.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `7 Dec 2026, 09:00 UTC`: written by hand, so that it is the same on every machine, whatever its locale. */
export function sayInstant(instant: Instant): string {
  const [year = '', month = '', day = ''] = instant.slice(0, 10).split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}, ${instant.slice(11, 16)} UTC`
}

/** `14 days`, `3 hours`, `20 minutes`: the time between two instants, in the largest unit that it fills twice. */
export function saySpan(from: Instant, to: Instant): string {
  const hours = Math.abs(millisecondsOf(to) - millisecondsOf(from)) / HOUR
  if (hours >= 48) return count(Math.round(hours / 24), 'day')
  return hours >= 1.5 ? count(Math.round(hours), 'hour') : count(Math.round(hours * 60), 'minute')
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}

/** `10:00 in Europe/Berlin`, with the day where that is another one there. */
export function sayLocal(instant: Instant, timeZone: string): string {
  const { wall } = wallTimeOf(instant, timeZone)
  const local = instantOf(wall)
  const day = local.slice(0, 10) === instant.slice(0, 10) ? '' : `${sayInstant(local).split(',')[0]}, `
  return `${day}${local.slice(11, 16)} in ${timeZone}`
}
