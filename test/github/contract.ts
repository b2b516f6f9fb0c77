import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

export type Json = Readonly<Record<string, unknown>>

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Json
}

interface Operation {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly schema: Json }
  readonly responses: Readonly<Record<string, { readonly schema?: Json }>>
}

interface Description {
  readonly operations: Readonly<Record<string, Operation>>
  readonly components: { readonly schemas: Readonly<Record<string, Json>> }
}

export interface Contract {
  /** What is wrong with a request, in words; empty when it is as GitHub describes it. */
  request(
    operationId: string,
    request: { readonly query: Json; readonly body: Json | undefined },
  ): readonly string[]
  response(operationId: string, status: number, body: unknown): readonly string[]
  /** Fills the required fields that `values` leaves out with the least that the schema allows. */
  complete(schema: string, values: Json): Json
}

let loaded: Contract | undefined

/** GitHub's own OpenAPI description, cut down to the operations of our table by `scripts/trim-openapi.ts`. */
export function loadContract(): Contract {
  return (loaded ??= readContract())
}

function readContract(): Contract {
  const description = JSON.parse(
    readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'),
  ) as Description
  const ajv = new Ajv({ strict: false, validateSchema: false, coerceTypes: false, logger: false })
  formats.default(ajv)
  ajv.addSchema({ $id: 'github', ...description })
  const coercing = new Ajv({ strict: false, validateSchema: false, coerceTypes: true, logger: false })
  formats.default(coercing)
  coercing.addSchema({ $id: 'github', ...description })
  const compiled = new Map<string, ValidateFunction>()

  function check(engine: Ajv, pointer: readonly string[], value: unknown): readonly string[] {
    const path = pointer
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/')
    let validate = compiled.get(path)
    if (validate === undefined) {
      validate = engine.compile({ $ref: `github#/${path}` })
      compiled.set(path, validate)
    }
    if (validate(value)) return []
    const errors = (validate.errors ?? []).filter(
      (error) => !HANDLED.has(`${error.instancePath} ${error.keyword}`),
    )
    return errors.map((error) => `${error.instancePath} ${error.message ?? error.keyword}`)
  }

  function operation(id: string): Operation {
    const found = description.operations[id]
    if (found === undefined) throw new Error(`${id} is not in openapi.json: run scripts/trim-openapi.ts`)
    return found
  }

  return {
    request(id, { query, body }) {
      const { parameters, requestBody } = operation(id)
      const wrong: string[] = []
      const known = parameters.filter((parameter) => parameter.in === 'query')
      for (const name of Object.keys(query))
        if (!known.some((parameter) => parameter.name === name))
          wrong.push(`query \`${name}\` is not described`)
      for (const [index, parameter] of parameters.entries()) {
        if (parameter.in !== 'query' || query[parameter.name] === undefined) continue
        const pointer = ['operations', id, 'parameters', String(index), 'schema']
        // A query is text; the coercing engine reads it as what the schema says.
        wrong.push(
          ...check(coercing, pointer, query[parameter.name]).map((text) => `query ${parameter.name}${text}`),
        )
      }
      if (body === undefined) return wrong
      if (requestBody === undefined) return [...wrong, 'a body where none is described']
      wrong.push(...check(ajv, ['operations', id, 'requestBody', 'schema'], body))
      const properties = propertiesOf(requestBody.schema, description)
      for (const key of Object.keys(body)) if (!properties.has(key)) wrong.push(`/${key} is not described`)
      return wrong
    },
    response(id, status, body) {
      const answer = operation(id).responses[String(status)]
      if (answer === undefined) return isCommon(status) ? [] : [`status ${status} is not described`]
      // Some operations describe a refusal without a body; GitHub sends its usual one.
      if (answer.schema === undefined)
        return body === undefined || isCommon(status) ? [] : ['a body where none is described']
      return check(ajv, ['operations', id, 'responses', String(status), 'schema'], body)
    },
    complete: (schema, values) =>
      completeSchema(description, { $ref: `#/components/schemas/${schema}` }, values),
  }
}

/** Limits that GitHub's description has and that a handler of ours refuses by a rule, as a caller may run into them. */
const HANDLED: ReadonlySet<string> = new Set(['/output/summary maxLength', '/output/annotations maxItems'])

/** Answers that any call can get, and that GitHub's description leaves out of most operations. */
function isCommon(status: number): boolean {
  return (
    status === 401 || status === 403 || status === 404 || status === 422 || status === 429 || status >= 500
  )
}

function deref(description: Description, schema: Json): Json {
  const ref = schema['$ref']
  if (typeof ref !== 'string') return schema
  const found = description.components.schemas[ref.split('/').at(-1) ?? '']
  if (found === undefined) throw new Error(`${ref} is not in openapi.json`)
  return found
}

function propertiesOf(schema: Json, description: Description): ReadonlySet<string> {
  const resolved = deref(description, schema)
  const own = Object.keys((resolved['properties'] as Json | undefined) ?? {})
  const parts = ['oneOf', 'anyOf', 'allOf'].flatMap(
    (key) => (resolved[key] as readonly Json[] | undefined) ?? [],
  )
  return new Set([...own, ...parts.flatMap((part) => [...propertiesOf(part, description)])])
}

function completeSchema(description: Description, schema: Json, values: Json): Json {
  const named = deref(description, schema)
  // `nullable-…`: what it is when it is not null.
  const options =
    named['properties'] === undefined ? (named['anyOf'] as readonly Json[] | undefined) : undefined
  const resolved = options?.find((option) => option['type'] !== 'null') ?? named
  const properties = (resolved['properties'] as Readonly<Record<string, Json>> | undefined) ?? {}
  const filled: Record<string, unknown> = {}
  for (const part of (resolved['allOf'] as readonly Json[] | undefined) ?? [])
    Object.assign(filled, completeSchema(description, part, {}))
  for (const key of (resolved['required'] as readonly string[] | undefined) ?? [])
    if (!(key in values)) filled[key] = least(description, properties[key] ?? {})
  return { ...filled, ...values }
}

function least(description: Description, schema: Json): unknown {
  const resolved = deref(description, schema)
  const options = (resolved['anyOf'] ?? resolved['oneOf']) as readonly Json[] | undefined
  if (options?.some((option) => option['type'] === 'null') === true) return null
  if (Array.isArray(resolved['enum'])) return resolved['enum'][0]
  switch (resolved['type']) {
    case 'string':
      return STRINGS[String(resolved['format'])] ?? ''
    case 'integer':
    case 'number':
      return 0
    case 'boolean':
      return false
    case 'array':
      return []
    case 'null':
      return null
    default:
      return options?.[0] === undefined
        ? completeSchema(description, resolved, {})
        : least(description, options[0])
  }
}

const STRINGS: Readonly<Record<string, string>> = {
  uri: 'https://github.example/',
  'date-time': '2020-01-01T00:00:00Z',
  email: 'nobody@github.example',
}
