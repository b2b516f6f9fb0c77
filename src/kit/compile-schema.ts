/** Loads Ajv: import it where a schema is met that nobody knew when this was built, and by `import()` where that is seldom. */
import { Ajv, type ValidateFunction } from 'ajv'
import { ok } from './result.ts'
import { schemaProblems } from './schema-problems.ts'
import type { Validate } from './schema.ts'

/** A module’s schema is checked when it is loaded, and to polish code that runs a few times would take longer than it runs. */
const COMPILER = {
  allErrors: true,
  strict: false,
  verbose: true,
  validateSchema: false,
  meta: false,
  code: { optimize: false },
} as const

/**
 * A check of a schema that others bring, compiled at its first use. Problems are as those of `validator`.
 * @param schema JSON Schema draft-07
 */
export function compiledValidator<T>(
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
