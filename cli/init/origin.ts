import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readRepository } from '../../src/adopt/read-answers.ts'
import { runGit } from '../../src/outside/git/process.ts'

/** `owner/name` of Git's remote `origin`; undefined: this folder is no clone of something that has such a name. */
export async function originOf(root: string): Promise<string | undefined> {
  // A clone further up is of something else.
  if (!existsSync(join(root, '.git'))) return undefined
  const { code, stdout } = await runGit(root, ['remote', 'get-url', 'origin'])
  const name = readRepository(stdout.toString('utf8'))
  return code === 0 && name.ok ? name.value : undefined
}
