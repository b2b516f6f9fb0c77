import { openEvidence, type LeaseEvidence } from '../evidence/evidence.ts'
import type { Request } from '../formats/request.ts'
import type { StackManifest } from '../formats/stack.ts'
import type { Sha } from '../kit/brands.ts'
import { Fault, type Problem } from '../kit/result.ts'
import { loadFrozenModule, MODULE_MANIFEST } from '../module/load.ts'
import type { Module } from '../module/module.ts'
import type { OpenStorage, Tree, TreeEntry } from '../ports.ts'
import type { LeaseFacts, RequestFact, StateFact } from '../lease/facts.ts'
import { requestFact } from '../lease/request-fact.ts'
import { peekRequest } from '../request/read.ts'
import { parseStackPath, requestPath, stackFolder } from '../request/path.ts'
import { readManifest } from '../stack/manifest.ts'
import { readState } from '../stack/state.ts'

/** One lease, as Git, state and evidence know it. */
export interface LeaseReading {
  readonly facts: LeaseFacts
  /** `stacks/<team>/<name>` */
  readonly folder: string
  /** Git tree id of the folder. */
  readonly tree: Sha
  /** Frozen into the stack; undefined when it cannot be read. */
  readonly module: Module | undefined
  /** The request as written; undefined when it is missing or unreadable. */
  readonly request: Request | undefined
}

/** A lease that could not be read: it never ends while that is so, and the run is red (L3, L4). */
export interface UnreadLease {
  readonly lease: string
  readonly uid: string | null
  readonly reasonCode: 'stack-unreadable' | 'evidence-malformed' | 'source-unknown'
  readonly problems: readonly Problem[]
  /** The backend whose listing or reading failed: nothing that lies in it ends in this run (L4). */
  readonly scope: string | undefined
}

export interface LeasesReading {
  readonly leases: readonly LeaseReading[]
  readonly unread: readonly UnreadLease[]
  /** Leases that the commit holds, read or not. */
  readonly total: number
}

/** Leases whose stacks are read at the same time. */
const READERS = 4

/** Every lease of a commit, or those that are named. A lease that cannot be read hides no other (L17). */
export async function readLeases(
  tree: Tree,
  openStorage: OpenStorage,
  only?: string | readonly string[],
): Promise<LeasesReading> {
  const stacks = stackLeases(await tree.list('stacks'))
  const named = only === undefined ? undefined : new Set([only].flat())
  const wanted = stacks.filter(({ lease }) => named === undefined || named.has(lease))
  const leases: LeaseReading[] = []
  const unread: UnreadLease[] = []
  for await (const one of readEach(wanted, tree, openStorage, READERS)) {
    if ('facts' in one) leases.push(one)
    else unread.push(one)
  }
  return { leases, unread, total: stacks.length }
}

/**
 * The leases of a commit one after the other, for who keeps little of each.
 * @param readers leases that are read at the same time
 */
export async function* eachLease(
  tree: Tree,
  openStorage: OpenStorage,
  readers: number,
): AsyncGenerator<LeaseReading | UnreadLease, void> {
  yield* readEach(stackLeases(await tree.list('stacks')), tree, openStorage, readers)
}

async function* readEach(
  stacks: readonly StackPlace[],
  tree: Tree,
  openStorage: OpenStorage,
  readers: number,
): AsyncGenerator<LeaseReading | UnreadLease, void> {
  const requests = requestEntries(await listRequests(tree))
  for (let at = 0; at < stacks.length; at += readers) {
    const batch = stacks.slice(at, at + readers)
    yield* await Promise.all(batch.map(async (stack) => readLease(stack, tree, requests, openStorage)))
  }
}

/** `stack.json` of every stack of a commit that has a readable one, whatever else of the lease can be read. */
/** `<team>/<name>` of every stack. */
export async function leaseNames(tree: Tree): Promise<readonly string[]> {
  return stackLeases(await tree.list('stacks')).map(({ team, name }) => `${team}/${name}`)
}

export async function readManifests(tree: Tree): Promise<readonly StackManifest[]> {
  const found: StackManifest[] = []
  for (const { team, name } of stackLeases(await tree.list('stacks'))) {
    const path = `${stackFolder(team, name)}/stack.json`
    const content = await tree.read(path)
    const manifest = content === undefined ? undefined : readManifest(path, content)
    if (manifest?.ok === true) found.push(manifest.value)
  }
  return found
}

/** The name of the place that a backend is, for the scope of L4. */
export function scopeOf(backend: StackManifest['backend']): string {
  return backend.type === 's3' ? `s3://${backend.bucket}` : backend.path
}

/** What is listed at a path, or lies in the way of it; nothing is what a deleted request leaves. */
type RequestEntries = (path: string) => TreeEntry['kind'] | 'folder' | undefined

/** `requests` itself may be a link or a submodule; then nothing is listed under it. */
async function listRequests(tree: Tree): Promise<readonly TreeEntry[]> {
  const listed = await tree.list('requests')
  return listed.length > 0 ? listed : (await tree.list('')).filter(({ path }) => path === 'requests')
}

/**
 * A request is deleted only when nothing stands at its path, nor in the way of it: a link in place of a folder, or
 * a folder in place of the file, would otherwise end every lease below it (L3).
 */
function requestEntries(entries: readonly TreeEntry[]): RequestEntries {
  const kinds = new Map<string, TreeEntry['kind'] | 'folder'>()
  for (const { path, kind } of entries) {
    const parts = path.split('/')
    if (parts.length > 3) kinds.set(parts.slice(0, 3).join('/'), 'folder')
    kinds.set(path, kind)
  }
  return (path) => {
    const [root = '', team = ''] = path.split('/')
    return kinds.get(path) ?? kinds.get(`${root}/${team}`) ?? kinds.get(root)
  }
}

interface StackPlace {
  readonly lease: string
  readonly team: string
  readonly name: string
}

function stackLeases(entries: readonly TreeEntry[]): readonly StackPlace[] {
  const found = new Map<string, StackPlace>()
  for (const entry of entries) {
    const place = parseStackPath(entry.path)
    if (place !== undefined) found.set(place.lease, place)
  }
  return [...found.values()]
}

async function readLease(
  { lease, team, name }: StackPlace,
  tree: Tree,
  requests: RequestEntries,
  openStorage: OpenStorage,
): Promise<LeaseReading | UnreadLease> {
  const folder = stackFolder(team, name)
  const path = `${folder}/stack.json`
  const content = await tree.read(path)
  const treeId = await tree.id(folder)
  const manifest = content === undefined ? undefined : readManifest(path, content)
  if (manifest?.ok !== true || treeId === undefined)
    return {
      lease,
      uid: null,
      reasonCode: 'stack-unreadable',
      problems: manifest?.ok === false ? manifest.problems : [missingManifest(path)],
      scope: undefined,
    }
  const stored = await readStored(lease, manifest.value, openStorage)
  if ('reasonCode' in stored) return stored
  const module = await loadFrozenModule(tree, team, name)
  const request = await readRequestFile(requestPath(team, name), tree, requests)
  const facts: LeaseFacts = {
    lease,
    manifest: manifest.value,
    request: request.fact,
    ...stored,
    moduleMax: module.ok ? module.value.manifest.lease?.max : undefined,
    finalSnapshot: module.ok
      ? module.value.manifest.data?.['final-snapshot']
      : await snapshotOfUnread(folder, tree),
    pendingPull: undefined,
  }
  return { facts, folder, tree: treeId, module: module.ok ? module.value : undefined, request: request.raw }
}

/** What a frozen module says that cannot be read must not be taken for "holds no data" (L3). */
async function snapshotOfUnread(folder: string, tree: Tree): Promise<LeaseFacts['finalSnapshot']> {
  return (await tree.read(`${folder}/module/${MODULE_MANIFEST}`)) === undefined ? undefined : 'ask'
}

async function readRequestFile(
  path: string,
  tree: Tree,
  requests: RequestEntries,
): Promise<{ readonly fact: RequestFact; readonly raw: Request | undefined }> {
  const kind = requests(path)
  const isFile = kind === 'file' || kind === 'executable'
  const content = isFile ? await tree.read(path) : undefined
  const peeked = content === undefined ? undefined : peekRequest(path, content)
  return {
    fact: requestFact(path, kind === undefined ? 'none' : isFile ? 'file' : 'other', content),
    raw: peeked?.ok === true ? peeked.value.raw : undefined,
  }
}

async function readStored(
  lease: string,
  manifest: StackManifest,
  openStorage: OpenStorage,
): Promise<{ readonly evidence: readonly LeaseEvidence[]; readonly state: StateFact } | UnreadLease> {
  try {
    const storage = openStorage(manifest.backend)
    const evidence = await openEvidence(storage, manifest.repository).list(lease, manifest.uid)
    const content = await storage.read(manifest.backend.key)
    if (content === undefined) return { evidence, state: { kind: 'absent' } }
    const state = readState(content)
    return {
      evidence,
      state: state.ok
        ? { kind: 'present', state: state.value }
        : { kind: 'unreadable', problems: state.problems },
    }
  } catch (error) {
    return unreadStored(lease, manifest, error)
  }
}

/** A malformed object is the trouble of its lease alone; a listing that failed is that of its whole backend (L4). */
function unreadStored(lease: string, manifest: StackManifest, error: unknown): UnreadLease {
  const isMalformed = error instanceof Fault && error.code === 'evidence-malformed'
  const message = error instanceof Error ? error.message : String(error)
  return {
    lease,
    uid: manifest.uid,
    reasonCode: isMalformed ? 'evidence-malformed' : 'source-unknown',
    problems: [{ code: error instanceof Fault ? error.code : 'unexpected-error', message }],
    scope: isMalformed ? undefined : scopeOf(manifest.backend),
  }
}

function missingManifest(path: string): Problem {
  return {
    code: 'stack-unreadable',
    message: 'the stack has no stack.json',
    file: path,
    remedy: 'restore the file: the machine owns it',
  }
}
