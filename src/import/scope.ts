import type { Expression } from '../hcl/syntax.ts'
import type { Schema } from './type-schema.ts'
import { isRecord } from '../kit/fields.ts'

/** What one condition says of a value, as keywords of JSON Schema at places within it. */
export interface Rule {
  /** From the variable: `[]` itself; then names of attributes, or `*` for each item or value, `@` for each key. */
  readonly place: readonly string[]
  readonly keywords: Schema
}

export interface Said {
  readonly rules: readonly Rule[]
  /** Whether the rules say all of the condition. */
  readonly isWhole: boolean
  /** Whether a pattern is among them that JavaScript may take long over. */
  readonly isSlow: boolean
}

export const NOTHING: Said = { rules: [], isWhole: false, isSlow: false }

/** Names by which values within a condition are known: `var.size`, and those of `for`. */
export type Names = ReadonlyMap<string, readonly string[]>

export interface Scope {
  readonly names: Names
  readonly schema: Schema
}

/** Keywords for the value that an expression names; nothing where it is of another type than they are about. */
export function at(value: Expression, scope: Scope, keywords: Schema, type?: string): Said {
  const place = placeOf(value, scope)
  const held = place === undefined ? undefined : schemaAt(scope.schema, place)
  if (place === undefined || held === undefined) return NOTHING
  const isFor =
    type === undefined || held['type'] === type || (type === 'number' && held['type'] === 'integer')
  return isFor ? { rules: [{ place, keywords }], isWhole: true, isSlow: false } : NOTHING
}

/** Where the value lies that an expression names: `var.listener.port` is `listener` → `port`. */
export function placeOf(expression: Expression, { names }: Scope): readonly string[] | undefined {
  if (expression.kind !== 'reference') return undefined
  for (let length = expression.path.length; length > 0; length -= 1) {
    const place = names.get(expression.path.slice(0, length).join('.'))
    if (place !== undefined) return [...place, ...expression.path.slice(length)]
  }
  return undefined
}

/** The schema at a place; undefined: the type says nothing about it. */
export function schemaAt(schema: Schema, place: readonly string[]): Schema | undefined {
  let held: unknown = schema
  for (const step of place) {
    if (step === '@') return { type: 'string' }
    if (!isRecord(held)) return undefined
    const { items, additionalProperties, properties } = held
    if (step === '*') held = held['type'] === 'array' ? items : additionalProperties
    else held = isRecord(properties) && Object.hasOwn(properties, step) ? properties[step] : undefined
  }
  return isRecord(held) ? held : undefined
}

export function both(all: readonly Said[]): Said {
  return {
    rules: all.flatMap(({ rules }) => rules),
    isWhole: all.every(({ isWhole }) => isWhole),
    isSlow: all.some(({ isSlow }) => isSlow),
  }
}
