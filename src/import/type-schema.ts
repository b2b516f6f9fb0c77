import type { Json } from '../kit/canonical.ts'
import { constantOf, keyOf, type Expression } from '../hcl/syntax.ts'

/** JSON Schema of a value; `{}` is any. */
export type Schema = Readonly<Record<string, unknown>>

/** A type that could not be understood, and where it stands. */
export interface UnknownType {
  readonly line: number
}

const PRIMITIVES: Readonly<Record<string, Schema>> = {
  string: { type: 'string' },
  number: { type: 'number' },
  bool: { type: 'boolean' },
  any: {},
  // As Terraform 0.11 wrote them.
  list: { type: 'array' },
  map: { type: 'object' },
}

/**
 * What a type constraint allows, as a schema. Objects are closed: Terraform would take a word that it does not know away
 * without saying so.
 */
export function schemaOfType(type: Expression | undefined): Schema | UnknownType {
  if (type === undefined) return {}
  const name =
    type.kind === 'literal' ? String(type.value) : type.kind === 'reference' ? type.path.join('.') : undefined
  if (name !== undefined)
    return (Object.hasOwn(PRIMITIVES, name) ? PRIMITIVES[name] : undefined) ?? { line: type.line }
  if (type.kind !== 'call') return { line: type.line }
  const [inner] = type.arguments
  if (inner === undefined) return { line: type.line }
  switch (type.name) {
    case 'list':
      return wrap(inner, (items) => ({ type: 'array', ...(isAny(items) ? {} : { items }) }))
    case 'set':
      return wrap(inner, (items) => ({
        type: 'array',
        ...(isAny(items) ? {} : { items }),
        uniqueItems: true,
      }))
    case 'map':
      return wrap(inner, (values) => ({
        type: 'object',
        ...(isAny(values) ? {} : { additionalProperties: values }),
      }))
    case 'tuple':
      return tuple(inner)
    case 'object':
      return inner.kind === 'object' ? object(inner) : { line: inner.line }
    default:
      return { line: type.line }
  }
}

export function isUnknown(schema: Schema | UnknownType): schema is UnknownType {
  return typeof schema['line'] === 'number'
}

function wrap(inner: Expression, make: (schema: Schema) => Schema): Schema | UnknownType {
  const schema = schemaOfType(inner)
  return isUnknown(schema) ? schema : make(schema)
}

function isAny(schema: Schema): boolean {
  return Object.keys(schema).length === 0
}

function tuple(list: Expression): Schema | UnknownType {
  if (list.kind !== 'list') return { line: list.line }
  const items: Schema[] = []
  for (const item of list.items) {
    const schema = schemaOfType(item)
    if (isUnknown(schema)) return schema
    items.push(schema)
  }
  if (items.length === 0) return { type: 'array', maxItems: 0 }
  return { type: 'array', items, minItems: items.length, additionalItems: false }
}

function object({ entries }: Extract<Expression, { readonly kind: 'object' }>): Schema | UnknownType {
  const properties: [string, Schema][] = []
  const required: string[] = []
  for (const { key, value } of entries) {
    const name = keyOf(key)
    if (name === undefined) return { line: key.line }
    const attribute = attributeOf(value)
    if (isUnknown(attribute.schema)) return attribute.schema
    properties.push([name, attribute.schema])
    if (!attribute.isOptional) required.push(name)
  }
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(properties),
  }
}

/** `optional(number, 80)`: left out where it is not given, and Terraform fills its default in. */
function attributeOf(type: Expression): {
  readonly schema: Schema | UnknownType
  readonly isOptional: boolean
} {
  if (type.kind !== 'call' || type.name !== 'optional')
    return { schema: schemaOfType(type), isOptional: false }
  const [inner, fallback] = type.arguments
  const schema = schemaOfType(inner)
  const value = fallback === undefined ? undefined : constantOf(fallback)
  if (isUnknown(schema) || !isSayable(value)) return { schema, isOptional: true }
  return { schema: { ...schema, default: value }, isOptional: true }
}

/** Whether a default can be written into a schema, and rendered again as it was. Null says that nothing is given. */
export function isSayable(value: Json | undefined): value is Json {
  if (value === undefined || value === null) return false
  if (typeof value === 'number')
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
  if (typeof value !== 'object') return true
  return Object.values(value).every((held: Json) => held === null || isSayable(held))
}
