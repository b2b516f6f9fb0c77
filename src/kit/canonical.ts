import { createHash } from 'node:crypto'
import { asDigest, type Digest } from './brands.ts'

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** JSON with object keys in code unit order and no white space, so that equal values have equal bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sortKeys(value))
}

/** The same, indented by two spaces and ended by a line feed: the form in which files are committed. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(sortKeys(value), null, 2)}\n`
}

export function sha256(data: string | Uint8Array): Digest {
  return asDigest(`sha256:${createHash('sha256').update(data).digest('hex')}`)
}

/** Digest of the canonical JSON of a value. */
export function digestOf(value: unknown): Digest {
  return sha256(canonicalJson(value))
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  entries.sort(([a], [b]) => compareText(a, b))
  const sorted: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const [key, held] of entries) sorted[key] = sortKeys(held)
  return sorted
}

/** Code unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
