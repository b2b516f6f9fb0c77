import type { Json } from './canonical.ts'

type JsonFields = Readonly<Record<string, Json>>
type Fields = Readonly<Record<string, unknown>>

/** Whether a value of which nothing is known yet is an object as JSON has it, and no list. */
export function isRecord(value: Json | undefined): value is JsonFields
export function isRecord(value: unknown): value is Fields
export function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The fields of an object; of everything else there are none. */
export function fieldsOf(value: Json | undefined): JsonFields
export function fieldsOf(value: unknown): Fields
export function fieldsOf(value: unknown): Fields {
  return isRecord(value) ? value : {}
}

/** One field of an object, if it has that itself. */
export function fieldOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The items of a list; of everything else there are none. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}
