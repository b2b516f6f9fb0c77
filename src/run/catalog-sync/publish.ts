import { CATALOG_PATH } from '../../catalog/build.ts'
import type { Catalog } from '../../formats/catalog.ts'
import { catalogSchema } from '../../formats/catalog.ts'
import type { Sha } from '../../kit/brands.ts'
import type { Files } from '../../kit/git-objects.ts'
import { ok, type Result } from '../../kit/result.ts'
import { validator } from '../../kit/schema.ts'
import { filesOf } from '../../platform/tree.ts'
import type { Forge, Git } from '../../ports.ts'

const validate = validator<Catalog>(catalogSchema)

/** What the catalog branch holds now. A view: only what it saves calls for, and what was observed, is taken from it. */
export interface Published {
  readonly head: Sha | undefined
  readonly files: Files
  /** Undefined when there is none, or none that can be read. */
  readonly catalog: Catalog | undefined
}

/** What catalog-sync makes; whatever else is on the branch is left alone. */
function isOurs(path: string): boolean {
  return path === CATALOG_PATH || path.startsWith('ledger/') || path.startsWith('export/')
}

export async function readPublished(branch: string, git: Pick<Git, 'fetch' | 'tree'>): Promise<Published> {
  const head = await git.fetch(branch)
  if (head === undefined) return { head, files: new Map(), catalog: undefined }
  const all = await filesOf(git.tree(head), '')
  const files = new Map([...all].filter(([path]) => isOurs(path)))
  return { head, files, catalog: readCatalog(files.get(CATALOG_PATH)) }
}

function readCatalog(content: Uint8Array | undefined): Catalog | undefined {
  try {
    const valid = validate(JSON.parse(new TextDecoder().decode(content ?? new Uint8Array())))
    return valid.ok ? valid.value : undefined
  } catch {
    return undefined
  }
}

/** One commit with what differs, on exactly the head that was read; `undefined` when nothing does. */
export async function publish(
  branch: string,
  files: Files,
  before: Published,
  forge: Pick<Forge, 'commit' | 'createOrphanBranch'>,
): Promise<Result<Sha | undefined>> {
  const message = 'Publish catalog and ledger'
  if (before.head === undefined) return forge.createOrphanBranch(branch, files, message)
  const additions = new Map([...files].filter(([path, content]) => !isSame(before.files.get(path), content)))
  const deletions = [...before.files.keys()].filter((path) => !files.has(path))
  if (additions.size + deletions.length === 0) return ok(undefined)
  return forge.commit({ branch, expectedHead: before.head, message, additions, deletions })
}

/** Whether the branch holds these files already. */
export function isPublished(files: Files, before: Published): boolean {
  return (
    files.size === before.files.size &&
    [...files].every(([path, content]) => isSame(before.files.get(path), content))
  )
}

function isSame(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0
}
