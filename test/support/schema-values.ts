import { fc } from './fc.ts'

type Schema = Readonly<Record<string, unknown>>

/** Values that a JSON Schema has in mind, as far as their keywords are those of ours; nearly all are valid. */
export function valuesOf(schema: Schema, root: Schema = schema, depth = 0): fc.Arbitrary<unknown> {
  if (typeof schema['$ref'] === 'string') {
    const target = schema['$ref'].split('/').slice(1).reduce<unknown>(heldBy, root) as Schema
    return depth > 3 ? fc.constant({}) : valuesOf(target, root, depth + 1)
  }
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom<unknown>(...(schema['enum'] as unknown[]))
  const branches = (schema['oneOf'] ?? schema['anyOf']) as readonly Schema[] | undefined
  if (branches !== undefined) {
    const base = schema['type'] === 'object' ? objectsOf(schema, root, depth) : fc.constant({})
    const branch = fc.oneof(...branches.map((each) => valuesOf(each, root, depth)))
    return fc.tuple(base, branch).map(([held, own]) => (isObject(own) ? { ...held, ...own } : own))
  }
  const types = [schema['type']].flat()
  return fc.oneof(...types.map((type) => valuesOfType(String(type), schema, root, depth)))
}

function valuesOfType(type: string, schema: Schema, root: Schema, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return objectsOf(schema, root, depth)
    case 'array': {
      const [least, items] = [Number(schema['minItems'] ?? 0), schema['items']]
      return fc.array(isObject(items) ? valuesOf(items, root, depth) : fc.jsonValue(), {
        minLength: least,
        maxLength: least + 2,
      })
    }
    case 'string':
      return textsOf(schema)
    case 'integer':
    case 'number': {
      const least = Number(schema['minimum'] ?? -5)
      return fc.integer({ min: Math.ceil(least), max: Number(schema['maximum'] ?? least + 10) })
    }
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.jsonValue()
  }
}

function objectsOf(schema: Schema, root: Schema, depth: number): fc.Arbitrary<Schema> {
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>)
  const model = Object.fromEntries(properties.map(([name, each]) => [name, valuesOf(each, root, depth)]))
  const required = ((schema['required'] ?? []) as readonly string[]).filter((name) => name in model)
  const own = fc.record(model, { requiredKeys: required })
  const [more, names] = [schema['additionalProperties'], schema['propertyNames']]
  if (!isObject(more)) return own
  const keys = isObject(names) ? textsOf(names) : fc.stringMatching(/^[a-z]{1,8}$/)
  return fc
    .tuple(own, fc.dictionary(keys, valuesOf(more, root, depth), { maxKeys: 2 }))
    .map(([a, b]) => ({ ...b, ...a }))
}

/** By pattern: one takes some milliseconds to make, and evidence has hundreds of places with the same few. */
const matching = new Map<string, fc.Arbitrary<string>>()

function textsOf(schema: Schema): fc.Arbitrary<string> {
  if (Array.isArray(schema['examples'])) return fc.constantFrom(...schema['examples'].map(String))
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum'].map(String))
  const pattern: unknown = schema['pattern']
  // Fast-check makes no texts of patterns that look ahead.
  if (typeof pattern === 'string' && !pattern.includes('(?!')) {
    const known = matching.get(pattern) ?? fc.stringMatching(new RegExp(pattern))
    matching.set(pattern, known)
    return known
  }
  const least = Number(schema['minLength'] ?? 0)
  return fc.string({
    minLength: least,
    maxLength: Math.min(Number(schema['maxLength'] ?? least + 8), least + 8),
  })
}

/** The same with something changed at a few places: taken away, replaced, or added. */
export function spoiled(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const junk = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      '',
      'x',
      -1,
      0.5,
      1e9,
      true,
      [],
      {},
      [null],
      { 'a/b~c': 1 },
      'x'.repeat(300),
    ),
    fc.jsonValue({ maxDepth: 1 }),
  )
  const change = fc.record({ at: fc.nat(), way: fc.constantFrom('take', 'replace', 'add'), junk })
  return fc.tuple(values, fc.array(change, { maxLength: 4 })).map(([value, changes]) => {
    let held = structuredClone(value)
    for (const { at, way, junk: made } of changes) {
      const other = structuredClone(made)
      const places = placesIn(held)
      const place = places[at % places.length]
      if (place === undefined) held = other
      else if (way === 'take') delete place.holder[place.key]
      else if (way === 'add') place.holder['a/b~c'] = other
      else place.holder[place.key] = other
    }
    return held
  })
}

interface Place {
  readonly holder: Record<string, unknown>
  readonly key: string
}

/** Every place of a value; undefined stands for the whole. */
function placesIn(value: unknown): readonly (Place | undefined)[] {
  const found: (Place | undefined)[] = [undefined]
  const visit = (held: unknown): void => {
    if (typeof held !== 'object' || held === null) return
    for (const [key, inner] of Object.entries(held)) {
      found.push({ holder: held as Record<string, unknown>, key })
      visit(inner)
    }
  }
  visit(value)
  return found
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function heldBy(held: unknown, key: string): unknown {
  return isObject(held) ? held[key] : undefined
}
