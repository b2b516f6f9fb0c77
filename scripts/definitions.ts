import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ActionDefinition } from '../src/outside/runner/definition.ts'
import { root } from './tools.ts'

/** Names of the folders in `actions/`. */
export function actionNames(): readonly string[] {
  return readdirSync(join(root, 'actions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** @throws Error when `actions/<name>/definition.ts` is missing or does not export exactly one definition. */
export async function loadDefinition(name: string): Promise<ActionDefinition> {
  const file = join(root, 'actions', name, 'definition.ts')
  if (!existsSync(file)) throw new Error(`there is no actions/${name}/definition.ts`)
  const exported = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>
  const definitions = Object.values(exported).filter(isDefinition)
  const [definition] = definitions
  if (definition === undefined || definitions.length > 1) {
    throw new Error(`actions/${name}/definition.ts exports ${definitions.length} definitions, not one`)
  }
  return definition
}

function isDefinition(value: unknown): value is ActionDefinition {
  return (
    typeof value === 'object' && value !== null && 'name' in value && 'inputs' in value && 'outputs' in value
  )
}
