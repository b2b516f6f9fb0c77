import type { ErrorObject } from 'ajv'
import { nearest } from './nearest.ts'
import type { Problem } from './result.ts'
import { pointerKey } from './pointer.ts'

/**
 * What a JSON Schema’s errors mean for a person: each field once, with what is allowed and what to type.
 * @param errors of Ajv with `verbose` and `allErrors`
 * @param whole what messages call the whole value
 */
export function schemaProblems(errors: readonly ErrorObject[], whole: string): readonly Problem[] {
  const found = new Map<string, Problem>()
  for (const error of errors) {
    const problem = problemOf(error, whole)
    if (problem === undefined) continue
    const key = `${problem.code} ${problem.field}`
    if (!found.has(key)) found.set(key, problem)
  }
  return [...found.values()]
}

function problemOf(error: ErrorObject, whole: string): Problem | undefined {
  const params = error.params as Record<string, unknown>
  const here = error.instancePath
  const called = here === '' ? whole : `\`${here.slice(1).replaceAll('/', '.')}\``
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      const known = Object.keys(
        (error.parentSchema?.['properties'] as Record<string, unknown> | undefined) ?? {},
      )
      const guess = nearest(key, known)
      return {
        code: 'unknown-field',
        message: `\`${key}\` is not a field of ${called}`,
        field: `${here}/${pointerKey(key)}`,
        allowed: known,
        remedy: guess === undefined ? `remove \`${key}\`` : `did you mean \`${guess}\`?`,
      }
    }
    case 'required': {
      const key = String(params['missingProperty'])
      const schema = (
        error.parentSchema?.['properties'] as Record<string, Record<string, unknown>> | undefined
      )?.[key]
      return {
        code: 'missing-field',
        message: `${called} has no \`${key}\``,
        field: `${here}/${pointerKey(key)}`,
        allowed: allowedBy(schema),
        remedy: `add \`${key}: ${exampleOf(schema) ?? '…'}\``,
      }
    }
    case 'type':
      return wrong(
        'wrong-type',
        `${called} must be ${article(params['type'])}, not ${kindOf(error.data)}`,
        error,
      )
    case 'enum':
    case 'const':
      return wrong('not-allowed', `${show(error.data)} is not allowed for ${called}`, error)
    case 'pattern':
      return wrong('wrong-form', `${show(error.data)} does not have the form of ${called}`, error)
    case 'propertyNames':
      return {
        code: 'wrong-name',
        message: `\`${String(params['propertyName'])}\` is not a valid name in ${called}`,
        field: `${here}/${pointerKey(String(params['propertyName']))}`,
        allowed: allowedBy(error.schema as Record<string, unknown>),
        remedy: 'rename it',
      }
    case 'oneOf':
    case 'anyOf':
      return wrong('no-alternative', `${called} fits none of its forms`, error)
    case 'minProperties':
      return { ...wrong('out-of-range', `${called} is empty`, error), remedy: 'write at least one entry' }
    case 'if':
      return undefined
    default:
      return wrong('out-of-range', `${called} ${error.message ?? 'is not valid'}`, error)
  }
}

function wrong(code: string, message: string, error: ErrorObject): Problem {
  const allowed = allowedBy(error.parentSchema)
  const own: unknown = error.parentSchema?.['x-message']
  return {
    code,
    message: typeof own === 'string' ? `${message}: ${own}` : message,
    field: error.instancePath,
    allowed,
    remedy: remedyOf(error, allowed),
  }
}

function remedyOf({ data, parentSchema }: ErrorObject, allowed: readonly string[]): string {
  const isChoice = Array.isArray(parentSchema?.['enum'])
  const guess = isChoice && typeof data === 'string' ? nearest(data, allowed) : undefined
  if (guess !== undefined) return `did you mean \`${guess}\`?`
  const examples: unknown = parentSchema?.['examples']
  const shown = Array.isArray(examples) ? examples.map(String) : [exampleOf(parentSchema) ?? '']
  if (shown[0] === '') return 'correct the value'
  return `for example ${shown.map((value) => `\`${value}\``).join(', ')}`
}

/** A value that the schema allows, when it names one. */
function exampleOf(schema: Readonly<Record<string, unknown>> | undefined): string | undefined {
  for (const key of ['examples', 'enum'] as const) {
    const values: unknown = schema?.[key]
    if (Array.isArray(values) && values.length > 0) return String(values[0])
  }
  for (const key of ['const', 'default', 'minimum'] as const) {
    const value = schema?.[key]
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return String(value)
  }
  return undefined
}

/** What a schema allows, in words that a person can use. */
export function allowedBy(schema: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  if (schema === undefined) return []
  if (Array.isArray(schema['enum'])) return schema['enum'].map(String)
  if ('const' in schema) return [String(schema['const'])]
  const words: string[] = []
  if (typeof schema['type'] === 'string') words.push(article(schema['type']))
  if (typeof schema['pattern'] === 'string') words.push(`matching ${schema['pattern']}`)
  for (const [key, word] of RANGES) if (typeof schema[key] === 'number') words.push(`${word} ${schema[key]}`)
  return words
}

const RANGES = [
  ['minimum', 'at least'],
  ['maximum', 'at most'],
  ['minLength', 'length at least'],
  ['maxLength', 'length at most'],
  ['minItems', 'items at least'],
  ['maxItems', 'items at most'],
] as const

function article(type: unknown): string {
  const name = String(type)
  return /^[aeio]/.test(name) ? `an ${name}` : `a ${name}`
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty'
  return article(Array.isArray(value) ? 'array' : typeof value)
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``
}
