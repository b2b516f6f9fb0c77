import { Fault } from './result.ts'

declare const brand: unique symbol
type Branded<T, Name extends string> = T & { readonly [brand]: Name }

/** Random identity of one life of one stack: 26 characters of lower-case base 32, 130 bits. Never reused. */
export type Uid = Branded<string, 'Uid'>
/** UTC instant, ISO 8601 with milliseconds: `2026-12-01T09:00:00.000Z`. */
export type Instant = Branded<string, 'Instant'>
/** US dollars. */
export type Usd = Branded<number, 'Usd'>
/** Git object id, 40 lower-case hexadecimal digits. */
export type Sha = Branded<string, 'Sha'>
/** `sha256:` and 64 lower-case hexadecimal digits. */
export type Digest = Branded<string, 'Digest'>

const UID = /^[a-z2-7]{26}$/
const SHA = /^[0-9a-f]{40}$/
const DIGEST = /^sha256:[0-9a-f]{64}$/
/** RFC 3339 with an offset; a date alone or a local time is refused (L7). */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/

export function isUid(text: string): text is Uid {
  return UID.test(text)
}

export function isSha(text: string): text is Sha {
  return SHA.test(text)
}

export function isDigest(text: string): text is Digest {
  return DIGEST.test(text)
}

/** @throws Fault when the text is not a uid; use {@link isUid} for what people type. */
export function asUid(text: string): Uid {
  if (!isUid(text)) throw new Fault('not-a-uid', `not a uid: ${JSON.stringify(text)}`)
  return text
}

/** @throws Fault when the text is not a Git object id. */
export function asSha(text: string): Sha {
  if (!isSha(text)) throw new Fault('not-a-sha', `not a Git object id: ${JSON.stringify(text)}`)
  return text
}

/** @throws Fault when the text is not a digest. */
export function asDigest(text: string): Digest {
  if (!isDigest(text)) throw new Fault('not-a-digest', `not a digest: ${JSON.stringify(text)}`)
  return text
}

/** Reads an RFC 3339 instant with an offset; anything else, also a date alone, is `undefined`. */
export function parseInstant(text: unknown): Instant | undefined {
  if (typeof text !== 'string' || !INSTANT.test(text)) return undefined
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : instantOf(time)
}

/** @param milliseconds since 1970-01-01T00:00:00Z */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant
}

/** Milliseconds since 1970-01-01T00:00:00Z. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant)
}

/** Rounds to the cent. @throws Fault when not a finite number. */
export function usd(amount: number): Usd {
  if (!Number.isFinite(amount)) throw new Fault('not-an-amount', `not an amount of money: ${amount}`)
  return (Math.round(amount * 100) / 100) as Usd
}
