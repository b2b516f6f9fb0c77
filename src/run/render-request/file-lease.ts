import { asUid, type Uid } from '../../kit/brands.ts'
import { digestOf } from '../../kit/canonical.ts'
import type { Files } from '../../kit/git-objects.ts'
import type { Problem } from '../../kit/result.ts'
import { filesOf } from '../../platform/tree.ts'
import type { Ids, Tree } from '../../ports.ts'
import { requestPath, stackFolder } from '../../request/path.ts'
import { peekRequest } from '../../request/read.ts'
import type { LeaseChange } from '../../stack/changes.ts'
import { readManifest } from '../../stack/manifest.ts'
import { STACK_MANIFEST } from '../../stack/render.ts'
import { readLiving } from '../../stack/settle.ts'
import { claimedModule } from '../../stack/upgrade.ts'
import { notAFile } from '../../stack/verify.ts'
import { planRender, type PlannedRender } from '../render.ts'
import { renamed, unplainStack } from './file-problems.ts'

/** What a pull request does to one lease by its files. */
export type FileLease = LeaseChange &
  (
    | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
    /** A new lease; rendered once more when its home is known. */
    | { readonly kind: 'create'; readonly planned: PlannedRender; readonly claim: Claim | undefined }
    /** A living lease that stays; `isChanged`: its stack is another afterwards. */
    | {
        readonly kind: 'change'
        readonly planned: PlannedRender
        readonly stack: Files
        readonly isChanged: boolean
      }
    /** A living lease whose request is deleted; without `stack` the person deleted its files as well. */
    | { readonly kind: 'end'; readonly stack: Files | undefined }
    /** It was new in this pull request, and is not asked for any more. */
    | { readonly kind: 'withdrawn'; readonly claim: Claim | undefined }
    /** Only files of a stack that is asked for by nobody are removed: judged when it is planned. */
    | { readonly kind: 'removed' }
  )

/** What a rendered stack in the pull request says of itself: nobody's word, until it was planned (S19). */
export interface Claim {
  readonly uid: Uid
  readonly issue: number | null
}

export interface FileFacts {
  /** The default branch: config, modules, pins and frozen modules come from here (S10). */
  readonly base: Tree
  readonly head: Tree
  readonly ids: Ids
  /** Everything that the pull request changes. */
  readonly changes: readonly LeaseChange[]
  /** Uids that other stacks of this pull request have. */
  readonly claimed: ReadonlySet<string>
}

/** Understands one lease's files. Nothing is taken from the pull request but the request and the claim of a new stack. */
export async function readFileLease(change: LeaseChange, facts: FileFacts): Promise<FileLease> {
  const { base, head, ids } = facts
  const { team, name } = change
  const path = requestPath(team, name)
  const living = await readLiving(base, team, name)
  if (!living.ok) return { ...change, kind: 'refused', problems: living.problems }
  const content = await head.read(path)
  if (content === undefined) return readWithoutRequest(change, living.value !== undefined, facts)
  const refused = [
    ...(living.value === undefined ? await renamedFrom(change, content, facts) : []),
    ...(await unplainStack(head, stackFolder(team, name))),
  ]
  if (refused.length > 0) return { ...change, kind: 'refused', problems: refused }
  const claim = living.value === undefined ? await claimOf(change, facts) : undefined
  const takes = living.value === undefined ? 'pinned' : await claimedModule(base, head, living.value)
  const issue = claim?.issue ?? null
  const planned = await planRender({ base, path, content, uid: claim?.uid, ids, issue, takes })
  if (!planned.ok) return { ...change, kind: 'refused', problems: planned.problems }
  if (living.value === undefined) return { ...change, kind: 'create', planned: planned.value, claim }
  const { folder, asksForTheSame, files } = planned.value
  const before = await filesOf(base, folder)
  // A change of config or toolkit since the last render disturbs no change of the lease's length or end.
  const stack = asksForTheSame ? before : files
  return { ...change, kind: 'change', planned: planned.value, stack, isChanged: !sameFiles(before, stack) }
}

async function readWithoutRequest(
  change: LeaseChange,
  isLiving: boolean,
  { base, head, claimed }: FileFacts,
): Promise<FileLease> {
  const { team, name, request } = change
  const folder = stackFolder(team, name)
  // Written, but nothing to read: a link or a submodule must not pass for a request that was deleted.
  if (request === 'added' || request === 'changed')
    return { ...change, kind: 'refused', problems: [notAFile(requestPath(team, name))] }
  const isThere = (await head.id(folder)) !== undefined
  if (!isLiving) return { ...change, kind: 'withdrawn', claim: await claimOf(change, { head, claimed }) }
  if (!isThere && request === undefined) return { ...change, kind: 'removed' }
  return { ...change, kind: 'end', stack: isThere ? await filesOf(base, folder) : undefined }
}

/** Uid and home of a stack that was rendered on the branch before, by a run of ours or by hand. */
export async function claimOf(
  { team, name }: LeaseChange,
  { head, claimed }: Pick<FileFacts, 'head' | 'claimed'>,
): Promise<Claim | undefined> {
  const path = `${stackFolder(team, name)}/${STACK_MANIFEST}`
  const content = await head.read(path)
  const manifest = content === undefined ? undefined : readManifest(path, content)
  if (manifest?.ok !== true) return undefined
  const { value } = manifest
  // A folder that was copied for a second lease brings the first one's uid along.
  if (value.team !== team || value.name !== name || claimed.has(value.uid)) return undefined
  return { uid: asUid(value.uid), issue: value.issue }
}

/**
 * A lease that lives cannot be renamed: the old one would be destroyed, and an empty one begin. What is deleted and
 * added in one pull request with the same wishes is taken for a rename, and asked about.
 */
async function renamedFrom(
  change: LeaseChange,
  content: Uint8Array,
  { base, head, changes }: FileFacts,
): Promise<readonly Problem[]> {
  const added = wishOf(requestPath(change.team, change.name), content)
  if (change.request !== 'added' || added === undefined) return []
  for (const other of changes) {
    const path = requestPath(other.team, other.name)
    const before = other.request === 'deleted' ? await base.read(path) : undefined
    if (before === undefined || (await head.read(path)) !== undefined) continue
    const living = await readLiving(base, other.team, other.name)
    if (living.ok && living.value !== undefined && wishOf(path, before) === added)
      return [renamed(change, other)]
  }
  return []
}

function wishOf(path: string, content: Uint8Array): string | undefined {
  const peeked = peekRequest(path, content)
  if (!peeked.ok) return undefined
  const { module, environment, region, inputs } = peeked.value.raw
  return digestOf({ module, environment, region, inputs: inputs ?? {} })
}

function sameFiles(a: Files, b: Files): boolean {
  return (
    a.size === b.size &&
    [...a].every(([path, content]) => Buffer.compare(content, b.get(path) ?? EMPTY) === 0)
  )
}

const EMPTY = new Uint8Array()
