import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const COMMANDS = join(import.meta.dirname, 'commands')

/** How to load each file of `commands/`, by its name. The npm package has a list in the place of this file (scripts/package.ts). */
export function commandFiles(): ReadonlyMap<string, () => Promise<unknown>> {
  const names = readdirSync(COMMANDS)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
  return new Map(names.map((name) => [name, async (): Promise<unknown> => import(`./commands/${name}.ts`)]))
}
