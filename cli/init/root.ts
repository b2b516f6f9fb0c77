import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ok, problems, type Problem, type Result } from '../../src/kit/result.ts'
import { CONFIG_PATH } from '../../src/platform/config.ts'

/**
 * The folder that is written to: never one within another platform or another repository by mistake, as GitHub reads
 * workflows, forms and code owners at the root of a repository only.
 * @param given `--root`: then it is meant
 */
export function rootOf(given: string | undefined): Result<string> {
  const root = resolve(given ?? process.cwd())
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
    return problems({
      code: 'no-such-folder',
      message: `there is no folder ${root}`,
      remedy: 'make it first',
    })
  if (given !== undefined) return ok(root)
  const platform = above(root, CONFIG_PATH)
  if (platform !== undefined)
    return problems(within('within-a-platform', `${platform} is a platform repository`))
  const repository = existsSync(join(root, '.git')) ? undefined : above(root, '.git')
  return repository === undefined
    ? ok(root)
    : problems(
        within(
          'within-a-repository',
          `${repository} is the root of a Git repository, where GitHub reads workflows`,
        ),
      )
}

/** The nearest folder above that has it. */
function above(root: string, name: string): string | undefined {
  for (let folder = dirname(root); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, name))) return folder
  return undefined
}

function within(code: string, what: string): Problem {
  return {
    code,
    message: `${what}, and this folder is within it`,
    remedy: 'go there, or name the folder with `--root .`',
  }
}
