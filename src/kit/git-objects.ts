import { createHash } from 'node:crypto'
import { asSha, type Sha } from './brands.ts'

/** Files of one folder by path relative to it, `/` as separator. All are regular, non-executable files. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Id that Git gives to this content (`git hash-object`). */
export function blobId(content: Uint8Array): Sha {
  return objectId('blob', content)
}

/** Id that Git gives to a tree of these files, so that what was rendered can be compared with what is committed. */
export function treeId(files: Files): Sha {
  return treeIdOf([...files].map(([path, content]) => [path, { mode: '100644', id: blobId(content) }]))
}

/** An entry of a tree as Git writes it. */
export interface GitEntry {
  readonly mode: '100644' | '100755' | '120000' | '160000'
  readonly id: Sha
}

/** As {@link treeId}, for entries of every kind by path. */
export function treeIdOf(entries: Iterable<readonly [string, GitEntry]>): Sha {
  return writeFolder(folderOf(entries))
}

type Folder = Map<string, Folder | GitEntry>

function folderOf(entries: Iterable<readonly [string, GitEntry]>): Folder {
  const root: Folder = new Map()
  for (const [path, content] of entries) {
    const parts = path.split('/')
    const name = parts.pop() ?? ''
    let folder = root
    for (const part of parts) {
      const next = folder.get(part)
      if (next instanceof Map) folder = next
      else {
        const made: Folder = new Map()
        folder.set(part, made)
        folder = made
      }
    }
    folder.set(name, content)
  }
  return root
}

function writeFolder(folder: Folder): Sha {
  const entries = [...folder].map(([name, held]) => {
    const isFolder = held instanceof Map
    return {
      /** Git sorts a folder as if its name ended with a slash. */
      order: Buffer.from(isFolder ? `${name}/` : name),
      mode: isFolder ? '40000' : held.mode,
      name,
      id: isFolder ? writeFolder(held) : held.id,
    }
  })
  entries.sort((a, b) => Buffer.compare(a.order, b.order))
  const parts = entries.flatMap((entry) => [
    Buffer.from(`${entry.mode} ${entry.name}\0`),
    Buffer.from(entry.id, 'hex'),
  ])
  return objectId('tree', Buffer.concat(parts))
}

function objectId(type: 'blob' | 'tree', content: Uint8Array): Sha {
  const hash = createHash('sha1')
  hash.update(`${type} ${content.byteLength}\0`)
  hash.update(content)
  return asSha(hash.digest('hex'))
}
