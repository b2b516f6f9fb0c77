import { relative, resolve, sep } from 'node:path'
import { nearest } from '../src/kit/nearest.ts'
import { ok, problems, type Problem, type Result } from '../src/kit/result.ts'
import type { Tree } from '../src/ports.ts'
import { parseRequestPath } from '../src/request/path.ts'

export interface RequestFile {
  /** From the root of the repository: `requests/<team>/<name>.yaml`. */
  readonly path: string
  readonly content: Uint8Array
}

/**
 * Reads the request that somebody named on the command line: from where they stand, or, in any folder of the repository,
 * by its path from the root. A path with `..` is never resolved: what it would resolve to is not what was written (S4).
 * Links are not followed.
 */
export async function readRequestFile(root: string, tree: Tree, given: string): Promise<Result<RequestFile>> {
  const path = pathOf(root, given)
  const place = parseRequestPath(path)
  if (!place.ok) return hasDots(given) ? problems(...place.problems.map(withoutDots)) : place
  const content = await tree.read(path)
  if (content !== undefined) return ok({ path, content })
  const entries = await tree.list('requests')
  const link = entries.find((entry) => entry.path === path || path.startsWith(`${entry.path}/`))
  const known = entries.filter((entry) => entry.kind === 'file' && parseRequestPath(entry.path).ok)
  const guess = nearest(
    path,
    known.map((entry) => entry.path),
  )
  return problems({
    code: link === undefined ? 'request-missing' : 'not-a-file',
    message:
      link === undefined ? 'there is no such request' : `${link.path} is not a regular file but ${link.kind}`,
    file: path,
    line: 1,
    field: '',
    allowed: known.slice(0, 20).map((entry) => entry.path),
    remedy: guess === undefined ? 'write the file first' : `did you mean \`${guess}\`?`,
  })
}

function pathOf(root: string, given: string): string {
  if (hasDots(given) || parseRequestPath(given).ok) return given
  const path = relative(root, resolve(given)).split(sep).join('/')
  return hasDots(path) ? given : path
}

function hasDots(path: string): boolean {
  return path.split(/[\\/]/).includes('..')
}

function withoutDots(problem: Problem): Problem {
  return {
    ...problem,
    remedy: 'write it without `..`: requests/<team>/<name>.yaml works in every folder of the repository',
  }
}
