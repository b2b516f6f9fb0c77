import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { compareText } from '../../kit/canonical.ts'
import { blobId, treeIdOf, type GitEntry } from '../../kit/git-objects.ts'
import type { Tree, TreeEntry } from '../../ports.ts'

/** Never part of a repository's files. */
const IGNORED: ReadonlySet<string> = new Set(['.git', 'node_modules', '.terraform'])

/** The files of a folder on disk. Symbolic links are named, and never followed, neither at the end of a path nor within. */
export function workingTree(root: string): Tree {
  return {
    name: 'working tree',
    list: async (folder) => {
      const entries = (await isRealFolder(root, folder)) ? await walk(root, folder) : []
      return entries.sort((a, b) => compareText(a.path, b.path))
    },
    read: async (path) => {
      if (!isInside(path)) return undefined
      const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')))
      if (!(await isRealFolder(root, parent))) return undefined
      const found = await look(join(root, path))
      return found?.isFile() === true ? readFile(join(root, path)) : undefined
    },
    id: async (folder) => {
      const entries = (await isRealFolder(root, folder)) ? await walk(root, folder) : []
      if (entries.length === 0) return undefined
      const held: [string, GitEntry][] = []
      for (const entry of entries) {
        const inside = folder === '' ? entry.path : entry.path.slice(folder.length + 1)
        held.push([inside, await gitEntry(root, entry)])
      }
      return treeIdOf(held)
    },
  }
}

async function walk(root: string, folder: string): Promise<TreeEntry[]> {
  const found: TreeEntry[] = []
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    if (IGNORED.has(entry.name)) continue
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) found.push(...(await walk(root, path)))
    else if (entry.isSymbolicLink()) found.push({ path, kind: 'symlink' })
    else if (entry.isFile()) found.push({ path, kind: await fileKind(join(root, path)) })
  }
  return found
}

/** As Git sees it: executable when its owner may execute it. */
async function fileKind(path: string): Promise<'file' | 'executable'> {
  const { mode } = await lstat(path)
  return (mode & 0o100) === 0 ? 'file' : 'executable'
}

async function gitEntry(root: string, entry: TreeEntry): Promise<GitEntry> {
  const path = join(root, entry.path)
  if (entry.kind === 'symlink') {
    return { mode: '120000', id: blobId(await readlink(path, { encoding: 'buffer' })) }
  }
  return { mode: entry.kind === 'executable' ? '100755' : '100644', id: blobId(await readFile(path)) }
}

/** Whether every step of a path is a folder and none a symbolic link. */
async function isRealFolder(root: string, folder: string): Promise<boolean> {
  if (folder === '') return true
  if (!isInside(folder)) return false
  let path = root
  for (const part of folder.split('/')) {
    path = join(path, part)
    if ((await look(path))?.isDirectory() !== true) return false
  }
  return true
}

function isInside(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !IGNORED.has(part))
}

async function look(path: string): Promise<Awaited<ReturnType<typeof lstat>> | undefined> {
  return lstat(path).catch(() => undefined)
}
