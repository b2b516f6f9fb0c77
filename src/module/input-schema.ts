/** The schema of a module's inputs, which nobody knew when this was built. Loads Ajv, so it is loaded with a module, not before. */
import { Ajv } from 'ajv'
import * as draftFormat from '../formats/edges/json-schema.check.js'
import type { ModuleManifest } from '../formats/module.ts'
import { compiledValidator } from '../kit/compile-schema.ts'
import type { Problem } from '../kit/result.ts'
import type { Validate } from '../kit/schema.ts'
import { propertiesOf, type Inputs } from './inputs.ts'

const VARIABLE = /^[a-z][a-z0-9_]*$/
const DRAFT: unknown = draftFormat.schema['$id']

/** Checks inputs against a module's own schema, and writes its defaults into them. */
export function inputsValidator(manifest: ModuleManifest): Validate<Inputs> {
  return compiledValidator<Inputs>(manifest.inputs, { defaults: true, called: '`inputs`' })
}

/** The `inputs` of a module must be a strict JSON Schema of one closed object, whose properties can be Terraform variables. */
export function checkInputSchema(manifest: ModuleManifest): readonly Problem[] {
  const schema = manifest.inputs
  const found: Problem[] = []
  if (schema['type'] !== 'object') found.push(wrong('/inputs/type', '`type` must be `object`', 'object'))
  if (schema['additionalProperties'] !== false) {
    found.push(
      wrong(
        '/inputs/additionalProperties',
        'an input that nobody knows must be refused',
        'additionalProperties: false',
      ),
    )
  }
  for (const name of Object.keys(propertiesOf(manifest)).filter((key) => !VARIABLE.test(key))) {
    found.push(
      wrong(
        `/inputs/properties/${name}`,
        `\`${name}\` cannot be a Terraform variable`,
        `matching ${VARIABLE.source}`,
      ),
    )
  }
  const failure = strictFailure(schema)
  if (failure !== undefined) {
    found.push(wrong('/inputs', `not a strict JSON Schema: ${failure}`, 'JSON Schema draft-07'))
  }
  return found
}

/**
 * What a strict compiler says against a schema; undefined when it takes it. Ajv compiles the schema of schemas first, which takes
 * twenty times as long as all the rest: ours is compiled already, and Ajv's is asked only to say what is wrong.
 */
export function strictFailure(schema: Readonly<Record<string, unknown>>): string | undefined {
  const isDraft = schema['$schema'] === undefined || schema['$schema'] === DRAFT
  if (isDraft && draftFormat.check(schema) && compileFailure(schema, false) === undefined) return undefined
  return compileFailure(schema, true)
}

function compileFailure(schema: Readonly<Record<string, unknown>>, isValidated: boolean): string | undefined {
  const ajv = new Ajv({
    ...(isValidated ? {} : { meta: false, validateSchema: false, code: { optimize: false } }),
    strict: true,
    allErrors: true,
    logger: false,
  })
  ajv.addVocabulary([...extensionsOf(schema)])
  try {
    ajv.compile(schema)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Keywords of ours, `x-…`, that a strict compiler must be told about. */
function extensionsOf(value: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (held: unknown): void => {
    if (typeof held !== 'object' || held === null) return
    for (const [key, inner] of Object.entries(held)) {
      if (key.startsWith('x-')) found.add(key)
      visit(inner)
    }
  }
  visit(value)
  return found
}

function wrong(field: string, message: string, allowed: string): Problem {
  return { code: 'input-schema', message, field, allowed: [allowed], remedy: 'correct module.yaml' }
}
