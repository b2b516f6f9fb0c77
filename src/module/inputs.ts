import type { ModuleManifest } from '../formats/module.ts'
import { isRecord } from '../kit/fields.ts'
import type { Json } from '../kit/canonical.ts'
import { ok, type Result } from '../kit/result.ts'
import type { Module } from './module.ts'

export type Inputs = Readonly<Record<string, Json>>

/** Checks inputs against the module's own schema and fills in its defaults. Fields are pointers within the request. */
export function readInputs(module: Module, raw: unknown): Result<Inputs> {
  const result = module.validateInputs(structuredClone(raw ?? {}))
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

/** Schemas of the inputs by their names. */
export function propertiesOf(manifest: ModuleManifest): Readonly<Record<string, unknown>> {
  const properties = manifest.inputs['properties']
  return isRecord(properties) ? properties : {}
}
