import { asSha, type Sha } from '../../kit/brands.ts'
import { compareText } from '../../kit/canonical.ts'
import { Fault } from '../../kit/result.ts'
import type { Tree, TreeEntry } from '../../ports.ts'
import type { GitObjects } from './objects.ts'

interface Entry {
  readonly name: string
  readonly mode: string
  readonly id: Sha
}

const FOLDER_MODE = '40000'

/** Reads tree objects and remembers them by id, so that two commits with equal folders read each once. */
export class TreeReader {
  readonly #objects: GitObjects
  readonly #known = new Map<Sha, Promise<readonly Entry[]>>()

  constructor(objects: GitObjects) {
    this.#objects = objects
  }

  /** The files of one commit. A commit that is not in the clone is a Fault at the first read. */
  treeOf(commit: Sha): Tree {
    const root = (): Promise<Sha> => this.#root(commit)
    return {
      name: commit.slice(0, 7),
      list: async (folder) => {
        const id = await this.#folder(await root(), folder)
        if (id === undefined) return []
        const entries: TreeEntry[] = []
        await this.#walk(id, folder === '' ? '' : `${folder}/`, entries)
        return entries.sort((a, b) => compareText(a.path, b.path))
      },
      read: async (path) => {
        const entry = await this.#find(await root(), path)
        // Links, submodules and folders have other modes.
        if (entry?.mode.startsWith('100') !== true) return undefined
        return (await this.#objects.read(entry.id))?.content
      },
      id: async (folder) => this.#folder(await root(), folder),
    }
  }

  async #root(commit: Sha): Promise<Sha> {
    const object = await this.#objects.read(`${commit}^{tree}`)
    if (object === undefined) throw new Fault('commit-missing', `commit ${commit} is not in this clone`)
    return object.id
  }

  async #folder(root: Sha, path: string): Promise<Sha | undefined> {
    if (path === '') return root
    const entry = await this.#find(root, path)
    return entry?.mode === FOLDER_MODE ? entry.id : undefined
  }

  async #find(root: Sha, path: string): Promise<Entry | undefined> {
    let folder = root
    const parts = path.split('/')
    for (const [index, part] of parts.entries()) {
      const entry = (await this.#entries(folder)).find(({ name }) => name === part)
      if (entry === undefined || index === parts.length - 1) return entry
      if (entry.mode !== FOLDER_MODE) return undefined
      folder = entry.id
    }
    return undefined
  }

  async #walk(folder: Sha, prefix: string, into: TreeEntry[]): Promise<void> {
    for (const entry of await this.#entries(folder)) {
      const path = `${prefix}${entry.name}`
      if (entry.mode === FOLDER_MODE) await this.#walk(entry.id, `${path}/`, into)
      else into.push({ path, kind: kindOf(entry.mode) })
    }
  }

  #entries(tree: Sha): Promise<readonly Entry[]> {
    let entries = this.#known.get(tree)
    if (entries === undefined) {
      entries = this.#objects.read(tree).then((object) => {
        if (object?.type !== 'tree') throw new Fault('tree-missing', `tree ${tree} is not in this clone`)
        return parseTree(object.content)
      })
      this.#known.set(tree, entries)
    }
    return entries
  }
}

/** A tree object is a row of `<mode> <name>\0<20 bytes of id>`. */
function parseTree(content: Buffer): readonly Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < content.byteLength;) {
    const blank = content.indexOf(0x20, at)
    const end = content.indexOf(0, blank)
    entries.push({
      mode: content.toString('latin1', at, blank),
      name: content.toString('utf8', blank + 1, end),
      id: asSha(content.toString('hex', end + 1, end + 21)),
    })
    at = end + 21
  }
  return entries
}

function kindOf(mode: string): TreeEntry['kind'] {
  if (mode === '120000') return 'symlink'
  if (mode === '160000') return 'submodule'
  return mode === '100755' ? 'executable' : 'file'
}
