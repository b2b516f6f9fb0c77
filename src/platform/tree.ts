import type { Sha } from '../kit/brands.ts'
import { compareText } from '../kit/canonical.ts'
import { treeId, type Files } from '../kit/git-objects.ts'
import type { Tree } from '../ports.ts'

/** A tree that is held in memory: regular files only, paths from the root of the repository. */
export function memoryTree(name: string, files: Files): Tree {
  const held: Files = new Map([...files].sort(([a], [b]) => compareText(a, b)))
  return {
    name,
    list: (folder) =>
      Promise.resolve([...filesUnder(held, folder).keys()].map((path) => ({ path, kind: 'file' }) as const)),
    read: (path) => Promise.resolve(held.get(path)),
    id: (folder) => {
      const found = filesUnder(held, folder)
      const prefix = folder === '' ? '' : `${folder}/`
      const inside = new Map([...found].map(([path, content]) => [path.slice(prefix.length), content]))
      return Promise.resolve(inside.size === 0 ? undefined : treeId(inside))
    },
  }
}

function filesUnder(files: Files, folder: string): Files {
  if (folder === '') return files
  return new Map([...files].filter(([path]) => path.startsWith(`${folder}/`)))
}

/** Files of a folder of a tree, by path relative to it. Entries that are not regular files are left out. */
export async function filesOf(tree: Tree, folder: string): Promise<Files> {
  const files = new Map<string, Uint8Array>()
  for (const entry of await tree.list(folder)) {
    if (entry.kind !== 'file' && entry.kind !== 'executable') continue
    const content = await tree.read(entry.path)
    if (content !== undefined)
      files.set(folder === '' ? entry.path : entry.path.slice(folder.length + 1), content)
  }
  return files
}

/** A tree with files put over it; undefined: the file is taken away. */
export function overlayTree(tree: Tree, over: ReadonlyMap<string, Uint8Array | undefined>): Tree {
  const list: Tree['list'] = async (folder) => {
    const below = (await tree.list(folder)).filter(({ path }) => !over.has(path))
    const put = [...over].flatMap(([path, content]) => (content === undefined ? [] : [path]))
    const above = put.filter((path) => folder === '' || path.startsWith(`${folder}/`))
    const entries = [...below, ...above.map((path) => ({ path, kind: 'file' }) as const)]
    return entries.sort((a, b) => compareText(a.path, b.path))
  }
  const read: Tree['read'] = (path) => (over.has(path) ? Promise.resolve(over.get(path)) : tree.read(path))
  const whole: Tree = { name: tree.name, list, read, id: async (folder) => idOf(whole, folder) }
  return whole
}

async function idOf(tree: Tree, folder: string): Promise<Sha | undefined> {
  const files = await filesOf(tree, folder)
  return files.size === 0 ? undefined : treeId(files)
}

/** A file as text; undefined when there is none. */
export async function textOf(tree: Tree, path: string): Promise<string | undefined> {
  const content = await tree.read(path)
  return content === undefined ? undefined : new TextDecoder().decode(content)
}
