import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ok, problems, type Problem, type Result } from '../../kit/result.ts'

/**
 * Writes files below a folder, and removes those that are undefined. Nothing is written where a path leads through a
 * symbolic link or something that is no folder: it would land elsewhere.
 */
export async function writeFiles(
  root: string,
  files: ReadonlyMap<string, string | undefined>,
): Promise<Result<undefined>> {
  const found: Problem[] = []
  for (const path of files.keys())
    for (const problem of await inTheWay(root, path))
      // One folder is in the way of everything below it: told once.
      if (!found.some(({ message }) => message === problem.message)) found.push(problem)
  if (found.length > 0) return problems(...found)
  for (const [path, text] of files) {
    if (text === undefined) {
      await rm(join(root, path), { force: true })
      continue
    }
    await mkdir(dirname(join(root, path)), { recursive: true })
    await replaceFile(join(root, path), text)
  }
  return ok(undefined)
}

/** By a file beside it that then takes its place: whoever is killed leaves the old one or the new one, and never a part. */
async function replaceFile(path: string, text: string): Promise<void> {
  const [beside, before] = [`${path}.leasehold-new`, await lstat(path).catch(() => undefined)]
  await rm(beside, { force: true })
  await writeFile(beside, text, { flag: 'wx', ...(before === undefined ? {} : { mode: before.mode }) })
  await rename(beside, path)
}

async function inTheWay(root: string, path: string): Promise<readonly Problem[]> {
  const parts = path.split('/')
  for (const [at] of parts.entries()) {
    const inside = parts.slice(0, at + 1).join('/')
    const found = await lstat(join(root, inside)).catch(() => undefined)
    if (found === undefined) return []
    const isLast = at === parts.length - 1
    if (isLast ? found.isFile() : found.isDirectory()) continue
    return [
      {
        code: 'in-the-way',
        message: `${inside} is ${found.isSymbolicLink() ? 'a symbolic link' : `not a ${isLast ? 'file' : 'folder'}`}`,
        file: path,
        allowed: [isLast ? 'a regular file, or nothing' : 'a folder, or nothing'],
        remedy: `move ${inside} away, or use another folder`,
      },
    ]
  }
  return []
}
