import { Ajv } from 'ajv'
import type { ModuleManifest } from '../formats/module.ts'
import type { Json } from '../kit/canonical.ts'
import { ok, type Problem, type Result } from '../kit/result.ts'
import { validator, type Validate } from '../kit/schema.ts'
import type { Module } from './module.ts'

type Inputs = Readonly<Record<string, Json>>

const VARIABLE = /^[a-z][a-z0-9_]*$/
const validators = new WeakMap<ModuleManifest, Validate<Inputs>>()

/** Checks inputs against the module's own schema and fills in its defaults. Fields are pointers within the request. */
export function readInputs(module: Module, raw: unknown): Result<Inputs> {
  let validate = validators.get(module.manifest)
  if (validate === undefined) {
    validate = validator<Inputs>(module.manifest.inputs, { defaults: true, called: '`inputs`' })
    validators.set(module.manifest, validate)
  }
  const result = validate(structuredClone(raw ?? {}))
  if (result.ok) return ok(result.value)
  return {
    ok: false,
    problems: result.problems.map((problem) => ({ ...problem, field: `/inputs${problem.field ?? ''}` })),
  }
}

/** Inputs that may change in a living lease. */
export function isChangeable(module: Module, input: string): boolean {
  return inputSchema(module.manifest, input)?.['x-changeable'] === true
}

/** The schema of one input; `undefined` when the module has none of that name. */
export function inputSchema(
  manifest: ModuleManifest,
  input: string,
): Readonly<Record<string, unknown>> | undefined {
  const properties = propertiesOf(manifest)
  const held = Object.hasOwn(properties, input) ? properties[input] : undefined
  return isRecord(held) ? held : undefined
}

/** Names of all of them, in the module's order. */
export function changeableInputs(module: Module): readonly string[] {
  return Object.keys(propertiesOf(module.manifest)).filter((name) => isChangeable(module, name))
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
  const failure = strictCompile(schema)
  if (failure !== undefined) {
    found.push(wrong('/inputs', `not a strict JSON Schema: ${failure}`, 'JSON Schema draft-07'))
  }
  return found
}

function strictCompile(schema: Readonly<Record<string, unknown>>): string | undefined {
  const ajv = new Ajv({ strict: true, allErrors: true, logger: false })
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
    if (Array.isArray(held)) held.forEach(visit)
    else if (isRecord(held)) {
      for (const [key, inner] of Object.entries(held)) {
        if (key.startsWith('x-')) found.add(key)
        visit(inner)
      }
    }
  }
  visit(value)
  return found
}

function propertiesOf(manifest: ModuleManifest): Readonly<Record<string, unknown>> {
  const properties = manifest.inputs['properties']
  return isRecord(properties) ? properties : {}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong(field: string, message: string, allowed: string): Problem {
  return { code: 'input-schema', message, field, allowed: [allowed], remedy: 'correct module.yaml' }
}
