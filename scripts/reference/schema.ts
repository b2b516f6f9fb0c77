import { code, table } from './markdown.ts'

/** The part of JSON Schema that ours use. */
interface Schema {
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly $ref?: string
}

/** Every field of a file format, one line each, in the order of the schema. */
export function schemaTable(root: Schema): string {
  return table(['Field', 'What it is', 'Allowed', 'Required', 'Default'], rowsOf(root, root, '', []))
}

function rowsOf(root: Schema, schema: Schema, path: string, above: readonly Schema[]): readonly string[][] {
  const named = Object.entries(schema.properties ?? {}).map(([name, one]) => ({
    one,
    path: path === '' ? name : `${path}.${name}`,
    required: schema.required?.includes(name) === true,
  }))
  const others = [...Object.values(schema.patternProperties ?? {}), schema.additionalProperties].flatMap(
    (one) =>
      typeof one === 'object' ? [{ one, path: `${path}.<name>`.replace(/^\./, ''), required: false }] : [],
  )
  return [...named, ...others].flatMap(({ one, path: at, required }) => {
    const field = resolve(root, one)
    // A format that holds itself is told once.
    if (above.includes(field)) return []
    const inner = [field, ...choices(root, field)].flatMap((each) => {
      const isList = each.items !== undefined
      const below = isList ? resolve(root, each.items ?? {}) : each
      return rowsOf(root, below, isList ? `${at}[]` : at, [...above, field])
    })
    return [
      [
        code(at),
        field.description ?? one.description ?? '',
        allowed(root, field),
        required ? 'yes' : '',
        field.default === undefined ? '' : code(JSON.stringify(field.default)),
      ],
      ...inner,
    ]
  })
}

function choices(root: Schema, schema: Schema): readonly Schema[] {
  return [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map((one) => resolve(root, one))
}

function resolve(root: Schema, schema: Schema): Schema {
  const name = /^#\/definitions\/(.+)$/.exec(schema.$ref ?? '')?.[1]
  const found = name === undefined ? undefined : root.definitions?.[name]
  return found === undefined
    ? schema
    : { ...found, ...(schema.description === undefined ? {} : { description: schema.description }) }
}

function allowed(root: Schema, schema: Schema): string {
  const list = choices(root, schema)
  if (list.length > 0) return [...new Set(list.map((one) => allowed(root, one)))].join(' or ')
  if (schema.const !== undefined) return code(JSON.stringify(schema.const))
  if (schema.enum !== undefined) return schema.enum.map((one) => code(String(one))).join(', ')
  const type = [schema.type ?? []].flat().join(' or ')
  const bounds = [
    ...(schema.minimum === undefined ? [] : [`from ${schema.minimum}`]),
    ...(schema.maximum === undefined ? [] : [`to ${schema.maximum}`]),
  ]
  if (schema.items !== undefined) return `list of ${allowed(root, resolve(root, schema.items)) || 'anything'}`
  if (schema.pattern !== undefined) return `text like ${code(schema.pattern)}`
  if (schema.format !== undefined) return schema.format
  return [type === 'string' ? 'text' : type === 'object' ? 'mapping' : type, ...bounds].join(' ')
}
