/** A lease's length as people write it: hours, days or weeks, or `permanent`. */
export type Length =
  { readonly kind: 'permanent' } | { readonly kind: 'for'; readonly hours: number; readonly text: string }

const LENGTH = /^([1-9][0-9]{0,3})([hdw])$/
const HOURS = { h: 1, d: 24, w: 168 } as const

/** Reads `12h`, `14d`, `2w` or `permanent`; anything else, also a number without unit, is `undefined` (L3). */
export function parseLength(text: unknown): Length | undefined {
  if (text === 'permanent') return { kind: 'permanent' }
  const hours = parseDuration(text)
  return hours === undefined || typeof text !== 'string' ? undefined : { kind: 'for', hours, text }
}

/** Hours of `12h`, `14d` or `2w`. A day is 24 hours: arithmetic is in UTC instants only (L7). */
export function parseDuration(text: unknown): number | undefined {
  const match = typeof text === 'string' ? LENGTH.exec(text) : null
  if (match === null) return undefined
  const unit = match[2] as keyof typeof HOURS
  return Number(match[1]) * HOURS[unit]
}

/** `14 days`, `1 day`, `12 hours`; weeks are said in days. */
export function sayHours(hours: number): string {
  const [count, unit] = hours % 24 === 0 ? [hours / 24, 'day'] : [hours, 'hour']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
