import type { ErrorObject } from 'ajv'
import { ok, type Problem, type Result } from './result.ts'
import { schemaProblems } from './schema-problems.ts'
import { withPlaces } from './schema-places.ts'
import type { YamlDocument } from './yaml.ts'

export type Validate<T> = (value: unknown) => Result<T>

/** A schema that was known when this was built, and its check: a file of `src/formats/`. */
export interface Format {
  readonly schema: Readonly<Record<string, unknown>>
  readonly check: {
    (value: unknown): boolean
    /** Of the value that was checked last. */
    readonly errors?: readonly ErrorObject[] | null
  }
}

/**
 * A check by a format of ours. Problems carry the JSON pointer as `field`, and what is allowed. For a schema that others bring,
 * see compile-schema.ts.
 * @param called what messages call the whole value
 */
export function validator<T>(format: Format, called = 'the file'): Validate<T> {
  return (value) => {
    if (format.check(value)) return ok(value as T)
    const errors = withPlaces(format.check.errors ?? [], format.schema, value)
    return { ok: false, problems: schemaProblems(errors, called) }
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
