import type { StackManifest } from '../formats/stack.ts'
import { asUid, type Sha, type Uid } from '../kit/brands.ts'
import { digestOf } from '../kit/canonical.ts'
import { treeId, type Files } from '../kit/git-objects.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import { locate } from '../kit/schema.ts'
import { loadFrozenModule } from '../module/load.ts'
import type { Module } from '../module/module.ts'
import type { Config } from '../platform/config.ts'
import { platformOf } from '../platform/platform.ts'
import { filesOf } from '../platform/tree.ts'
import type { Change, Tree } from '../ports.ts'
import { requestPath, stackFolder } from '../request/path.ts'
import type { LeaseRequest } from '../request/request.ts'
import { sortChanges, type LeaseChange } from './changes.ts'
import { differences } from './differences.ts'
import { manifestOf, readManifest } from './manifest.ts'
import { renderStack, STACK_MANIFEST } from './render.ts'
import { readLiving, settle, type Settled } from './settle.ts'
import { claimedModule } from './upgrade.ts'

export interface VerifiedLease {
  /** `unchanged`: the request changed, the stack did not. `delete`: the request is gone; the reaper ends the lease. */
  readonly kind: 'create' | 'update' | 'unchanged' | 'delete'
  /** `<team>/<name>` */
  readonly lease: string
  /** Undefined when it was deleted. */
  readonly request: LeaseRequest | undefined
  readonly manifest: StackManifest
  readonly module: Module
  /** Of the stack, by path relative to its folder. */
  readonly files: Files
  /** Git tree id of the stack's folder. */
  readonly tree: Sha
  /** `stacks/<team>/<name>` */
  readonly stackFolder: string
}

export interface VerifiedChange {
  readonly config: Config
  readonly leases: readonly VerifiedLease[]
  /** Leases whose stacks are removed after their end was proved. */
  readonly removed: readonly string[]
  /** Whether a path of a request or a stack changed, even if no lease does. */
  readonly touchesLeases: boolean
  /** Changed paths outside requests and stacks: such a change is not applied by itself (S9). */
  readonly otherPaths: readonly string[]
}

export interface VerifyInput {
  readonly base: Tree
  readonly head: Tree
  readonly changes: readonly Change[]
  /** Whether a uid is in any state or tombstone; the stacks of base are looked through here (S19). */
  readonly knownUids: (uid: Uid) => Promise<boolean>
  /** Whether a life of a lease has a tombstone, so that its stack may be removed. Absent: no stack may be removed. */
  readonly isEnded?: (uid: Uid, lease: string) => Promise<boolean>
}

/**
 * Holds a change against what trusted code renders (S4, S9, S10, S19). Config, modules, pins and frozen modules come
 * from base; only the requests are taken from head, and every stack that changes must equal its render byte for byte.
 */
export async function verifyChange(input: VerifyInput): Promise<Result<VerifiedChange>> {
  const config = await platformOf(input.base).config()
  if (!config.ok) return config
  const sorted = sortChanges(input.changes)
  const found = [...sorted.problems]
  const leases: VerifiedLease[] = []
  const removed: string[] = []
  const claimed = new Map<string, string>()
  for (const change of sorted.leases) {
    const verified = await verifyLease(input, change)
    if (!verified.ok) found.push(...verified.problems)
    else if (verified.value === 'removed') removed.push(change.lease)
    else if (verified.value !== undefined) {
      const { manifest, lease } = verified.value
      const other = claimed.get(manifest.uid)
      if (other !== undefined) found.push(uidTaken(manifest, `uid of ${other} in the same change`))
      claimed.set(manifest.uid, lease)
      leases.push(verified.value)
    }
  }
  if (found.length > 0) return problems(...found)
  const touchesLeases = sorted.leases.length > 0
  return ok({ config: config.value, leases, removed, touchesLeases, otherPaths: sorted.otherPaths })
}

async function verifyLease(
  input: VerifyInput,
  change: LeaseChange,
): Promise<Result<VerifiedLease | 'removed' | undefined>> {
  const { base, head } = input
  const { team, name } = change
  const path = requestPath(team, name)
  const living = await readLiving(base, team, name)
  if (!living.ok) return living
  const content = await head.read(path)
  if (content === undefined) {
    // Written, but nothing to read: a link or a submodule. It must not pass for a request that was deleted.
    const isWritten = change.request === 'added' || change.request === 'changed'
    return isWritten ? problems(notAFile(path)) : verifyWithoutRequest(input, change, living.value)
  }
  if (living.value !== undefined) {
    const takes = await claimedModule(base, head, living.value)
    const fresh = freshOf(living.value)
    const settled = await settle({ base, path, content, living: living.value, fresh, takes })
    return settled.ok ? compare(input, change, settled.value, living.value) : settled
  }
  const claim = await readClaim(head, team, name)
  if (!claim.ok) return claim
  const settled = await settle({ base, path, content, living: undefined, fresh: freshOf(claim.value) })
  if (!settled.ok) return settled
  const uid = asUid(claim.value.uid)
  const taken = uidTaken(claim.value, 'uid of another life')
  if ((await uidsOfStacks(base)).has(uid)) return problems(taken)
  const compared = await compare(input, change, settled.value, undefined)
  // The cloud is asked last: what is not our render makes nobody use credentials (S10).
  return compared.ok && (await input.knownUids(uid)) ? problems(taken) : compared
}

/** Compares the stack in head with what trusted code renders from the settled request. */
async function compare(
  { base, head }: VerifyInput,
  { team, name, lease }: LeaseChange,
  settled: Settled,
  living: StackManifest | undefined,
): Promise<Result<VerifiedLease>> {
  const folder = stackFolder(team, name)
  const rendered = renderStack(settled)
  if (!rendered.ok) return problems(...rendered.problems.map((one) => locate(settled.request.document, one)))
  const { request, module, pins } = settled
  const facts = { lease, request, module, stackFolder: folder }
  const [before, after] = [await base.id(folder), await head.id(folder)]
  const tree = treeId(rendered.value)
  if (after === tree) {
    const kind = living === undefined ? 'create' : before === after ? 'unchanged' : 'update'
    return ok({ ...facts, kind, manifest: manifestOf(pins, request), files: rendered.value, tree })
  }
  // A change of config or toolkit since the last render disturbs no change of the lease's length or end.
  if (living !== undefined && after !== undefined && after === before && asksForTheSame(settled)) {
    return ok({
      ...facts,
      kind: 'unchanged',
      manifest: living,
      files: await filesOf(base, folder),
      tree: after,
    })
  }
  return problems(...(await differences(head, folder, rendered.value, request.path)))
}

/** Whether nothing that is rendered is asked for otherwise than on the base branch. */
export function asksForTheSame({ request, before }: Pick<Settled, 'request' | 'before'>): boolean {
  if (before === undefined) return false
  const isSameOwner = before.owner.toLowerCase() === request.owner.login.toLowerCase()
  return isSameOwner && digestOf(before.inputs) === digestOf(request.inputs)
}

async function verifyWithoutRequest(
  { base, head, isEnded }: VerifyInput,
  { team, name, lease }: LeaseChange,
  living: StackManifest | undefined,
): Promise<Result<VerifiedLease | 'removed' | undefined>> {
  const folder = stackFolder(team, name)
  const [before, after] = [await base.id(folder), await head.id(folder)]
  if (living === undefined || before === undefined) {
    return after === undefined ? ok(undefined) : problems(withoutRequest(team, name))
  }
  if (after === undefined) {
    const hasEnded = isEnded !== undefined && (await isEnded(asUid(living.uid), lease))
    return hasEnded ? ok('removed') : problems(removedEarly(team, name))
  }
  const files = await filesOf(base, folder)
  if (after !== before) return problems(...(await differences(head, folder, files, requestPath(team, name))))
  const module = await loadFrozenModule(base, team, name)
  if (!module.ok) return module
  return ok({
    kind: 'delete',
    lease,
    request: undefined,
    manifest: living,
    module: module.value,
    files,
    tree: before,
    stackFolder: folder,
  })
}

/** Uid and issue of a new stack: made by whoever rendered it first, so only claims until they are checked (S19). */
async function readClaim(head: Tree, team: string, name: string): Promise<Result<StackManifest>> {
  const path = `${stackFolder(team, name)}/${STACK_MANIFEST}`
  const content = await head.read(path)
  if (content !== undefined) return readManifest(path, content)
  const request = requestPath(team, name)
  return problems({
    code: 'stack-missing',
    message: `${request} has no rendered stack`,
    file: request,
    line: 1,
    field: '',
    allowed: ['a request together with its rendered stack'],
    remedy: `run \`leasehold render ${request}\` and commit ${stackFolder(team, name)}`,
  })
}

/** Folders of the stacks of a tree, by uid; one that has more than one is claimed twice (S19). */
export async function uidsOfStacks(tree: Tree): Promise<ReadonlyMap<string, readonly string[]>> {
  const uids = new Map<string, readonly string[]>()
  for (const { path } of await tree.list('stacks')) {
    if (!path.endsWith(`/${STACK_MANIFEST}`) || path.split('/').length !== 4) continue
    const content = await tree.read(path)
    const manifest = content === undefined ? undefined : readManifest(path, content)
    if (manifest?.ok !== true) continue
    const { uid } = manifest.value
    uids.set(uid, [...(uids.get(uid) ?? []), path.slice(0, -STACK_MANIFEST.length - 1)])
  }
  return uids
}

function freshOf(manifest: StackManifest): { readonly uid: Uid; readonly issue: number | null } {
  return { uid: asUid(manifest.uid), issue: manifest.issue }
}

function uidTaken(manifest: StackManifest, whose: string): Problem {
  const folder = stackFolder(manifest.team, manifest.name)
  return {
    code: 'uid-taken',
    message: `the uid of ${folder} is the ${whose}`,
    file: `${folder}/${STACK_MANIFEST}`,
    line: 1,
    field: '/uid',
    allowed: ['a uid that was never used'],
    remedy: `remove ${folder} and run \`leasehold render ${manifest.request}\``,
  }
}

/** What lies where a request should is a link or a submodule. */
export function notAFile(path: string): Problem {
  return {
    code: 'not-a-file',
    message: `${path} is not a regular file`,
    file: path,
    line: 1,
    field: '',
    allowed: ['a regular file, no link'],
    remedy: 'replace it by a file that holds the request',
  }
}

function withoutRequest(team: string, name: string): Problem {
  return {
    code: 'stack-without-request',
    message: `${stackFolder(team, name)} belongs to no request`,
    file: `${stackFolder(team, name)}/${STACK_MANIFEST}`,
    line: 1,
    field: '/request',
    allowed: [requestPath(team, name)],
    remedy: `write ${requestPath(team, name)} and run \`leasehold render ${requestPath(team, name)}\``,
  }
}

function removedEarly(team: string, name: string): Problem {
  return {
    code: 'stack-removed',
    message: `${stackFolder(team, name)} is removed, but its lease has not ended`,
    file: `${stackFolder(team, name)}/${STACK_MANIFEST}`,
    line: 1,
    field: '',
    allowed: ['the stack as it is, until the end is proved'],
    remedy: `restore the folder; to end the lease delete ${requestPath(team, name)} only`,
  }
}
