import { isSha, parseInstant, type Instant, type Sha } from '../../kit/brands.ts'
import { isRecord } from '../../kit/fields.ts'
import { Fault } from '../../kit/result.ts'

/** The edge: what GitHub answers is `unknown` until one of these has looked at it. Only the fields we use are read. */
export type Fields = Readonly<Record<string, unknown>>

/** @throws Fault `github-answer` when the answer is not an object */
export function fieldsOf(value: unknown, what: string): Fields {
  if (!isFields(value)) throw unexpected(what)
  return value
}

export function isFields(value: unknown): value is Fields {
  return isRecord(value)
}

export function listOf(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw unexpected(what)
  return value
}

export function fieldsAt(fields: Fields, key: string): Fields {
  return fieldsOf(fields[key], key)
}

export function textAt(fields: Fields, key: string): string {
  const value = fields[key]
  if (typeof value !== 'string') throw unexpected(key)
  return value
}

/** `''` for a body that GitHub gives as null. */
export function optionalTextAt(fields: Fields, key: string): string {
  return fields[key] === null || fields[key] === undefined ? '' : textAt(fields, key)
}

export function numberAt(fields: Fields, key: string): number {
  const value = fields[key]
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw unexpected(key)
  return value
}

export function flagAt(fields: Fields, key: string): boolean {
  const value = fields[key]
  if (typeof value !== 'boolean') throw unexpected(key)
  return value
}

export function shaAt(fields: Fields, key: string): Sha {
  const value = fields[key]
  if (typeof value !== 'string' || !isSha(value)) throw unexpected(key)
  return value
}

export function instantAt(fields: Fields, key: string): Instant {
  const value = parseInstant(fields[key])
  if (value === undefined) throw unexpected(key)
  return value
}

function unexpected(what: string): Fault {
  return new Fault('github-answer', `GitHub's answer has an unexpected \`${what}\``)
}
