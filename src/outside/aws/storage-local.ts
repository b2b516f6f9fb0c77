import { randomBytes } from 'node:crypto'
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { compareText } from '../../kit/canonical.ts'
import { Fault } from '../../kit/result.ts'
import type { Storage } from '../../ports.ts'

/** A folder in the shape of a bucket. What begins with a dot (half-written objects, Terraform's locks) is not listed. */
export function createLocalStorage(folder: string): Storage {
  const root = resolve(folder)
  const pathOf = (key: string): string => {
    const path = resolve(root, key)
    if (!path.startsWith(`${root}${sep}`) || key.split('/').includes('..'))
      throw new Fault('unsafe-path', `not a key of this storage: ${JSON.stringify(key)}`)
    return path
  }
  return {
    async read(key) {
      return readFile(pathOf(key)).catch((error: unknown) => absent(error, undefined))
    },
    async create(key, content) {
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true })
      const draft = join(dirname(path), `.draft-${randomBytes(8).toString('hex')}`)
      try {
        await writeFile(draft, content, { flag: 'wx', mode: 0o600 })
        // Unlike a rename, a link refuses to replace: the object appears whole, once, or not at all.
        await link(draft, path)
        return 'created'
      } catch (error) {
        if (codeOf(error) === 'EEXIST') return 'exists'
        throw new Fault('storage-failed', `could not write ${path}`, { cause: error })
      } finally {
        await rm(draft, { force: true })
      }
    },
    async list(prefix) {
      const parent = prefix.slice(0, prefix.lastIndexOf('/') + 1)
      const start = parent === '' ? root : pathOf(parent)
      const entries = await readdir(start, { recursive: true, withFileTypes: true }).catch((error: unknown) =>
        absent(error, []),
      )
      return entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((key) => key.startsWith(prefix))
        .sort(compareText)
    },
  }
}

function absent<T>(error: unknown, otherwise: T): T {
  if (codeOf(error) === 'ENOENT') return otherwise
  throw new Fault('storage-failed', 'could not read the local storage', { cause: error })
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
