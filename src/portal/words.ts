import { parseInstant, millisecondsOf, type Instant } from '../kit/brands.ts'
import { HOUR } from '../lease/lease.ts'
import { saySpan } from '../lease/say.ts'
import type { LeaseStatus, ListedLease } from './site.ts'

/** What a status means to somebody who reads it across a room. */
export const STATUS_WORDS: Readonly<Record<LeaseStatus, string>> = {
  requested: 'requested',
  ready: 'ready',
  failed: 'failed',
  ending: 'ending',
  ended: 'ended',
  'state-lost': 'state lost',
}

/** `in 14 days`, `3 hours overdue`, `never`, `not begun`; for what has ended, how long ago. */
export function sayEnd({ status, start, end, ended }: ListedLease, now: Instant): string {
  const [until, gone] = [parseInstant(end), parseInstant(ended)]
  if (status === 'ended') return gone === undefined ? 'ended' : `${saySpan(gone, now)} ago`
  if (start === null) return status === 'requested' ? 'not begun' : 'not known'
  if (until === undefined) return status === 'ready' ? 'never' : 'not known'
  return isPast(until, now) ? `${saySpan(until, now)} overdue` : `in ${saySpan(now, until)}`
}

/** How urgent an end is: for the colour of a bar, beside the words. */
export function urgency({ status, end }: ListedLease, now: Instant): 'calm' | 'soon' | 'over' {
  const until = parseInstant(end)
  if (until === undefined || status === 'ended') return 'calm'
  if (isPast(until, now)) return 'over'
  return millisecondsOf(until) - millisecondsOf(now) <= 2 * 24 * HOUR ? 'soon' : 'calm'
}

export function sayAgo(at: string, now: Instant): string {
  const instant = parseInstant(at)
  return instant === undefined ? at : `${saySpan(instant, now)} ago`
}

/** Hours after which a portal says that its data is old: a catalog in use is published at least once a day. */
const OLD_HOURS = 48

/** Whether the newest that the data speaks of is older than a catalog in use ever gets. */
export function isOld(asOf: string | null, now: Instant): boolean {
  const at = parseInstant(asOf)
  return at !== undefined && millisecondsOf(now) - millisecondsOf(at) > OLD_HOURS * HOUR
}

/** Words for `ready in 6–12 minutes`. */
export function sayMinutes(minutes: readonly number[]): string {
  const [least, most] = minutes
  if (least === undefined) return ''
  const range = most === undefined || most === least ? String(least) : `${least}–${most}`
  return `${range} min`
}

function isPast(instant: Instant, now: Instant): boolean {
  return millisecondsOf(instant) <= millisecondsOf(now)
}
