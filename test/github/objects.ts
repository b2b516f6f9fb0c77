import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'

/** An entry of a tree that is no folder. */
export interface Blob {
  readonly mode: string
  readonly blob: string
}

/** A loose object, as Git itself would write it; without a process for each. @returns its id */
export function writeObject(
  repository: string,
  type: 'blob' | 'tree' | 'commit',
  content: Uint8Array,
): string {
  const object = Buffer.concat([Buffer.from(`${type} ${content.byteLength}\0`), content])
  const id = createHash('sha1').update(object).digest('hex')
  const path = join(repository, 'objects', id.slice(0, 2), id.slice(2))
  if (existsSync(path)) return id
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, deflateSync(object))
  return id
}

interface Folder {
  readonly files: Map<string, Blob>
  readonly folders: Map<string, Folder>
}

/** Writes the tree of these files by path, and the trees of its folders. @returns its id */
export function writeTreeOf(repository: string, files: ReadonlyMap<string, Blob>): string {
  const root = emptyFolder()
  for (const [path, blob] of files) {
    const parts = path.split('/')
    const name = parts.pop() ?? ''
    let folder = root
    for (const part of parts) {
      const next = folder.folders.get(part) ?? emptyFolder()
      folder.folders.set(part, next)
      folder = next
    }
    folder.files.set(name, blob)
  }
  return writeFolder(repository, root)
}

function emptyFolder(): Folder {
  return { files: new Map(), folders: new Map() }
}

function writeFolder(repository: string, { files, folders }: Folder): string {
  const entries = [
    ...[...files].map(([name, { mode, blob }]) => ({ order: name, mode, name, id: blob })),
    // Git sorts a folder as if its name ended with a slash.
    ...[...folders].map(([name, folder]) => ({
      order: `${name}/`,
      mode: '40000',
      name,
      id: writeFolder(repository, folder),
    })),
  ].sort((a, b) => Buffer.compare(Buffer.from(a.order), Buffer.from(b.order)))
  const parts = entries.flatMap(({ mode, name, id }) => [
    Buffer.from(`${mode} ${name}\0`),
    Buffer.from(id, 'hex'),
  ])
  return writeObject(repository, 'tree', Buffer.concat(parts))
}
