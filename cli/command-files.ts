import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const COMMANDS = join(import.meta.dirname, 'commands')

/** What each file of `commands/` exports, by its name. The npm package has a list in the place of this file (scripts/package.ts). */
export async function loadCommandFiles(): Promise<ReadonlyMap<string, unknown>> {
  const names = readdirSync(COMMANDS)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, unknown]> => [name, await import(`./commands/${name}.ts`)]),
    ),
  )
}
