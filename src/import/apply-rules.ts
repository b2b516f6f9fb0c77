import type { Rule } from './scope.ts'
import type { Schema } from './type-schema.ts'
import { fieldsOf } from '../kit/fields.ts'

/** A schema with what conditions say of it. Where two speak of one thing, the narrower counts. */
export function withRules(schema: Schema, rules: readonly Rule[]): Schema {
  return rules.reduce((before, { place, keywords }) => withRule(before, place, keywords), schema)
}

function withRule(schema: Schema, place: readonly string[], keywords: Schema): Schema {
  const [step, ...rest] = place
  if (step === undefined) return narrowed(schema, keywords)
  if (step === '@')
    return { ...schema, propertyNames: withRule(fieldsOf(schema['propertyNames']), rest, keywords) }
  if (step === '*') {
    const key = schema['type'] === 'array' ? 'items' : 'additionalProperties'
    return { ...schema, [key]: withRule(fieldsOf(schema[key]), rest, keywords) }
  }
  const properties = fieldsOf(schema['properties'])
  return {
    ...schema,
    properties: { ...properties, [step]: withRule(fieldsOf(properties[step]), rest, keywords) },
  }
}

function narrowed(schema: Schema, keywords: Schema): Schema {
  let found: Schema = schema
  for (const [key, value] of Object.entries(keywords)) found = narrow(found, key, value)
  return found
}

function narrow(schema: Schema, key: string, value: unknown): Schema {
  const before = schema[key]
  if (before === undefined || key === 'type') return { ...schema, [key]: value }
  if (key === 'enum' && Array.isArray(before) && Array.isArray(value)) {
    const allowed: readonly unknown[] = value
    return { ...schema, enum: before.filter((one) => allowed.includes(one)) }
  }
  // One schema has one pattern; both must be met.
  if (key === 'pattern') {
    const all: readonly unknown[] = Array.isArray(schema['allOf']) ? schema['allOf'] : []
    return { ...schema, allOf: [...all, { type: 'string', pattern: value }] }
  }
  if (key === 'x-message' && typeof before === 'string')
    return { ...schema, [key]: `${before} ${String(value)}` }
  if (typeof before === 'number' && typeof value === 'number') {
    const isLeast = /^(?:min|exclusiveMin)/.test(key)
    return { ...schema, [key]: isLeast ? Math.max(before, value) : Math.min(before, value) }
  }
  return { ...schema, [key]: value }
}
