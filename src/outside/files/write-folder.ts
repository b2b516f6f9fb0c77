import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Files } from '../../kit/git-objects.ts'

/** What lies in a folder that is to be replaced; `undefined` when it does not exist. */
export async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  return readdir(folder).catch(() => undefined)
}

/** Writes a folder as a whole: either all of these files are there afterwards and nothing else, or it is as it was. */
export async function replaceFolder(folder: string, files: Files): Promise<void> {
  const parent = dirname(folder)
  await mkdir(parent, { recursive: true })
  const suffix = randomBytes(6).toString('hex')
  const [next, last] = ['next', 'last'].map((what) =>
    join(parent, `.${basename(folder)}-${what}-${suffix}`),
  ) as [string, string]
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(next, path)), { recursive: true })
      await writeFile(join(next, path), content, { flag: 'wx' })
    }
    const wasThere = (await namesIn(folder)) !== undefined
    if (wasThere) await rename(folder, last)
    try {
      await rename(next, folder)
    } catch (error) {
      if (wasThere) await rename(last, folder)
      throw error
    }
  } finally {
    await rm(next, { recursive: true, force: true })
    await rm(last, { recursive: true, force: true })
  }
}
