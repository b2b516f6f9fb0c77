import { CATALOG_PATH } from '../../catalog/build.ts'
import type { Catalog } from '../../formats/catalog.ts'
import { catalogFormat } from '../../formats/catalog.ts'
import type { Sha } from '../../kit/brands.ts'
import { blobId, type Files } from '../../kit/git-objects.ts'
import { ok, type Result } from '../../kit/result.ts'
import { validator } from '../../kit/schema.ts'
import { filesOf } from '../../platform/tree.ts'
import type { Forge, Git } from '../../ports.ts'

const validate = validator<Catalog>(catalogFormat)

/** What the catalog branch holds now. A view: only what it saves calls for, and what was observed, is taken from it. */
export interface Published {
  readonly head: Sha | undefined
  /** What stands there by path, by the ids that Git gives to contents: a catalog of 10,000 leases has 16 MB. */
  readonly ids: ReadonlyMap<string, Sha>
  /** The files of the ledger. */
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
  const ids = new Map<string, Sha>()
  const files = new Map<string, Uint8Array>()
  let catalog: Catalog | undefined
  if (head === undefined) return { head, ids, files, catalog }
  const tree = git.tree(head)
  for (const { path } of await tree.list('')) {
    const content = isOurs(path) ? await tree.read(path) : undefined
    if (content === undefined) continue
    ids.set(path, blobId(content))
    if (path === CATALOG_PATH) catalog = readCatalog(content)
    if (path.startsWith('ledger/')) files.set(path, content)
  }
  return { head, ids, files, catalog }
}

/** Catalog and ledger as they stand, for whoever reads every file of them; undefined when there is no branch. */
export async function readPublishedFiles(
  branch: string,
  git: Pick<Git, 'fetch' | 'tree'>,
): Promise<Files | undefined> {
  const head = await git.fetch(branch)
  return head === undefined ? undefined : filesOf(git.tree(head), '')
}

function readCatalog(content: Uint8Array): Catalog | undefined {
  try {
    const valid = validate(JSON.parse(new TextDecoder().decode(content)))
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
  const additions = new Map([...files].filter(([path, content]) => before.ids.get(path) !== blobId(content)))
  const deletions = [...before.ids.keys()].filter((path) => !files.has(path))
  if (additions.size + deletions.length === 0) return ok(undefined)
  return forge.commit({ branch, expectedHead: before.head, message, additions, deletions })
}

/** Whether the branch holds these files already. */
export function isPublished(files: Files, before: Published): boolean {
  return (
    files.size === before.ids.size &&
    [...files].every(([path, content]) => before.ids.get(path) === blobId(content))
  )
}
