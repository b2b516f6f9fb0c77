import { Ajv, type ValidateFunction } from 'ajv'
import { ok, type Problem, type Result } from './result.ts'
import { schemaProblems } from './schema-problems.ts'
import type { YamlDocument } from './yaml.ts'

export type Validate<T> = (value: unknown) => Result<T>

/**
 * Ours are valid by the contract tests, and a module's is checked when it is loaded: to compile the schema of schemas in
 * each process, and to polish code that runs a few times, would take longer than everything that is validated.
 */
const COMPILER = {
  allErrors: true,
  strict: false,
  verbose: true,
  validateSchema: false,
  meta: false,
  code: { optimize: false },
} as const

/**
 * A check of one schema, compiled at its first use. Problems carry the JSON pointer as `field`, and what is allowed.
 * @param schema JSON Schema draft-07
 */
export function validator<T>(
  schema: Readonly<Record<string, unknown>>,
  options: {
    /** Writes the schema's defaults into the value that is checked. */
    readonly defaults?: boolean
    /** What messages call the whole value. Default: the file. */
    readonly called?: string
  } = {},
): Validate<T> {
  let compiled: ValidateFunction | undefined
  const useDefaults = options.defaults ?? false
  return (value) => {
    compiled ??= new Ajv({ ...COMPILER, useDefaults }).compile(schema)
    if (compiled(value)) return ok(value as T)
    return { ok: false, problems: schemaProblems(compiled.errors ?? [], options.called ?? 'the file') }
  }
}

/** As {@link validator}, for a file: each problem also names file, line and column. */
export function validateDocument<T>(document: YamlDocument, validate: Validate<T>): Result<T> {
  const result = validate(document.value)
  if (result.ok) return result
  return { ok: false, problems: result.problems.map((problem) => locate(document, problem)) }
}

/** Adds file, line and column of the field that a problem names. */
export function locate(document: YamlDocument, problem: Problem): Problem {
  const { line, column } = document.position(problem.field ?? '')
  return { ...problem, file: document.file, line, column }
}
