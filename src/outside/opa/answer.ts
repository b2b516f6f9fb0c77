import { itemsOf } from '../../kit/fields.ts'
import { ok, problems, type Problem, type Result } from '../../kit/result.ts'
import type { RegoAnswer } from '../../ports.ts'
import type { OpaOutcome } from './run-opa.ts'

type FileOf = (path: string) => string | undefined

/** What OPA says when a rule was asked and threw; every other error is of the policies as a whole. */
const THROWN = new Set([
  'eval_conflict_error',
  'eval_type_error',
  'eval_internal_error',
  'eval_with_merge_error',
])
const BUILTIN = 'eval_builtin_error'

/** Reads the answer to our query. Whatever is not exactly one value for each rule is no answer. */
export function readAnswer(outcome: OpaOutcome, rules: number, fileOf: FileOf): Result<RegoAnswer> {
  const all = errorsIn(outcome)
  const fatal = all.filter(({ code }) => code !== BUILTIN)
  const value = resultOf(outcome)
  if (outcome.code !== 0 || fatal.length > 0 || value === undefined) {
    const isThrown = fatal.length > 0 && fatal.every(({ code }) => THROWN.has(code))
    return problems(...readErrors(outcome, fileOf, isThrown ? 'rego-rule-failed' : 'rego-not-compiled'))
  }
  const values = itemsOf(field(value, 'values'))
  const exceptions = itemsOf(field(value, 'exceptions'))
  if (values.length !== rules || exceptions.length !== rules) {
    return problems({ code: 'rego-not-compiled', message: 'OPA did not answer about every rule' })
  }
  return ok({
    rules: values.map((given, index) => ({
      values: itemsOf(given),
      isExcepted: itemsOf(exceptions[index]).length > 0,
    })),
    builtinErrors: all.map((error) => problemOf(error, fileOf, 'rego-builtin-failed')),
  })
}

/** The value of the one expression of a query; undefined when there is none. */
export function resultOf({ output }: OpaOutcome): unknown {
  const [first] = itemsOf(field(parse(output), 'result'))
  const [expression] = itemsOf(field(first, 'expressions'))
  return field(expression, 'value')
}

/** Why OPA did not do what was asked: at least one problem. */
export function readErrors(outcome: OpaOutcome, fileOf: FileOf, code: string): Problem[] {
  if (outcome.isMissing)
    return [
      {
        code: 'opa-missing',
        message: `OPA could not be started: ${outcome.errors}`,
        remedy: 'name its path',
      },
    ]
  if (outcome.isTimedOut)
    return [
      {
        code: 'rego-timeout',
        message: 'the policies took longer than 120 seconds',
        remedy: 'look for a rule that compares everything with everything',
      },
    ]
  const found = errorsIn(outcome).filter((error) => error.code !== BUILTIN)
  if (found.length > 0) return found.map((error) => problemOf(error, fileOf, code))
  const said = outcome.errors.trim() === '' ? outcome.output.slice(0, 500) : outcome.errors.trim()
  return [{ code, message: `OPA failed: ${said}`, remedy: 'correct the policy' }]
}

interface OpaError {
  readonly code: string
  readonly message: string
  readonly location: unknown
}

function errorsIn({ output, errors }: OpaOutcome): readonly OpaError[] {
  const said = field(parse(output), 'errors') ?? field(parse(errors), 'errors')
  return itemsOf(said).map((error) => ({
    code: textOf(field(error, 'code'), ''),
    message: textOf(field(error, 'message'), 'no message'),
    location: field(error, 'location'),
  }))
}

function problemOf({ message, location }: OpaError, fileOf: FileOf, code: string): Problem {
  const path = field(location, 'file')
  const file = typeof path === 'string' ? fileOf(path) : undefined
  const line = field(location, 'row')
  const column = field(location, 'col')
  if (file === undefined) return { code, message, remedy: 'correct the policy' }
  return {
    code,
    message,
    file,
    ...(typeof line === 'number' && line > 0 ? { line } : {}),
    ...(typeof column === 'number' && column > 0 ? { column } : {}),
    remedy: 'correct the policy',
  }
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function field(value: unknown, key: string): unknown {
  if (value === null || typeof value !== 'object') return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}
