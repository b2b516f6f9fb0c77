import type { StackManifest } from '../../formats/stack.ts'
import { problems, ok, type Result } from '../../kit/result.ts'
import { loadFrozenModule } from '../../module/load.ts'
import type { Module } from '../../module/module.ts'
import type { Comment, Forge, Git, PullRequest, Tree } from '../../ports.ts'
import { requestBranch } from '../../request/branch.ts'
import { parseRequestPath, parseStackPath, requestPath, stackFolder } from '../../request/path.ts'
import { peekRequest, readRequest } from '../../request/read.ts'
import type { LeaseRequest } from '../../request/request.ts'
import { readManifest } from '../../stack/manifest.ts'
import { STACK_MANIFEST } from '../../stack/render.ts'
import type { DefaultBranch } from '../default-branch.ts'

/** One lease that a comment is about, as the default branch has it. */
export interface LeaseView {
  readonly team: string
  readonly name: string
  /** `<team>/<name>` */
  readonly lease: string
  /** Undefined while its pull request is not merged. */
  readonly living: LivingLease | undefined
  /** As the pull request would have it; `stack.json` there is a claim. */
  readonly asked: { readonly environment: string; readonly manifest: StackManifest | undefined } | undefined
}

export interface LivingLease {
  readonly manifest: StackManifest
  /** Undefined when it cannot be read. */
  readonly module: Module | undefined
  /** Undefined when it was deleted, or cannot be read. */
  readonly request: LeaseRequest | undefined
}

/** What stands above a comment: an issue or a pull request, and the leases that it is about. */
export interface Subject {
  readonly isOpen: boolean
  /** The pull request itself; of an issue, the one that it has open. */
  readonly pull: PullRequest | undefined
  /** Whether the comment stands on a pull request from a fork. */
  readonly isFork: boolean
  readonly leases: readonly LeaseView[]
}

interface SubjectPorts {
  readonly forge: Pick<Forge, 'issue' | 'pullRequest' | 'openPullRequests' | 'changedPaths'>
  readonly git: Pick<Git, 'fetch' | 'tree'>
}

/**
 * Reads what a comment is about; `undefined` when it is gone or locked. Which lease an issue is the home of stands in
 * `stack.json` on the default branch; titles, labels and markers in bodies, which people can write, say nothing (S6).
 */
export async function readSubject(
  comment: Pick<Comment, 'issue' | 'isOnPullRequest'>,
  base: DefaultBranch,
  ports: SubjectPorts,
): Promise<Subject | undefined> {
  const { forge } = ports
  if (comment.isOnPullRequest) {
    const pull = await forge.pullRequest(comment.issue)
    if (pull === undefined) return undefined
    // Files of a fork name no lease to anybody.
    const leases = pull.isFork ? [] : await leasesOfPull(pull, base, ports)
    return { isOpen: pull.isOpen, pull, isFork: pull.isFork, leases }
  }
  const issue = await forge.issue(comment.issue)
  if (issue === undefined || issue.isLocked) return undefined
  const lease = await leaseOfIssue(issue.number, base)
  if (lease !== undefined) return { isOpen: issue.isOpen, pull: undefined, isFork: false, leases: [lease] }
  const open = await forge.openPullRequests()
  const pull = open.find(({ branch, isFork }) => !isFork && branch === requestBranch(issue.number))
  const leases = pull === undefined ? [] : await leasesOfPull(pull, base, ports)
  return { isOpen: issue.isOpen, pull, isFork: false, leases }
}

async function leasesOfPull(
  pull: PullRequest,
  base: DefaultBranch,
  { forge, git }: SubjectPorts,
): Promise<readonly LeaseView[]> {
  const found = new Map<string, { readonly team: string; readonly name: string }>()
  for (const path of await forge.changedPaths(pull.number)) {
    const request = parseRequestPath(path)
    const place = request.ok ? request.value : parseStackPath(path)
    if (place !== undefined) found.set(place.lease, place)
  }
  const views: LeaseView[] = []
  const commit = found.size === 0 ? undefined : await git.fetch(pull.headSha)
  const head = commit === undefined ? undefined : git.tree(commit)
  for (const place of [...found.values()].slice(0, LEASES)) views.push(await viewOf(place, base, head))
  return views
}

/** Leases of one pull request that a command looks at. */
const LEASES = 50

async function leaseOfIssue(issue: number, base: DefaultBranch): Promise<LeaseView | undefined> {
  for (const { path } of await base.tree.list('stacks')) {
    const place = parseStackPath(path)
    if (place?.inside !== STACK_MANIFEST) continue
    const manifest = await manifestAt(path, base.tree)
    if (manifest?.issue === issue) return viewOf(place, base)
  }
  return undefined
}

async function viewOf(
  { team, name }: { readonly team: string; readonly name: string },
  base: DefaultBranch,
  head?: Tree,
): Promise<LeaseView> {
  const asked = head === undefined ? undefined : await askedIn(head, team, name)
  const view = { team, name, lease: `${team}/${name}`, asked }
  const manifest = await manifestAt(`${stackFolder(team, name)}/${STACK_MANIFEST}`, base.tree)
  if (manifest === undefined || manifest.team !== team || manifest.name !== name)
    return { ...view, living: undefined }
  const frozen = await loadFrozenModule(base.tree, team, name)
  const module = frozen.ok ? frozen.value : undefined
  const path = requestPath(team, name)
  const content = await base.tree.read(path)
  const read =
    content === undefined || module === undefined
      ? undefined
      : readSame(path, content, { config: base.config, module })
  return { ...view, living: { manifest, module, request: read?.ok === true ? read.value : undefined } }
}

async function askedIn(head: Tree, team: string, name: string): Promise<LeaseView['asked']> {
  const path = requestPath(team, name)
  const content = await head.read(path)
  const peeked = content === undefined ? undefined : peekRequest(path, content)
  if (peeked?.ok !== true) return undefined
  const manifest = await manifestAt(`${stackFolder(team, name)}/${STACK_MANIFEST}`, head)
  return { environment: peeked.value.environment, manifest }
}

/** A request that names another module than the one that is frozen is refused where it is planned; here it is unreadable. */
function readSame(
  path: string,
  content: Uint8Array,
  platform: Parameters<typeof readRequest>[2],
): ReturnType<typeof readRequest> {
  const peeked = peekRequest(path, content)
  if (!peeked.ok) return peeked
  if (peeked.value.module === platform.module.manifest.name) return readRequest(path, content, platform)
  return problems({ code: 'pinned-field', message: 'the request names another module', file: path })
}

async function manifestAt(path: string, tree: Tree): Promise<StackManifest | undefined> {
  const content = await tree.read(path)
  const manifest = content === undefined ? undefined : readManifest(path, content)
  return manifest?.ok === true ? manifest.value : undefined
}

/** The one lease that a comment is about, where there must be exactly one, and merged. */
export function onlyLease(subject: Subject): Result<LeaseView & { readonly living: LivingLease }> {
  const [lease, second] = subject.leases
  if (lease === undefined)
    return problems({
      code: 'no-lease',
      message: 'there is no lease here',
      remedy: 'comment on the issue of the lease',
    })
  if (second !== undefined)
    return problems({
      code: 'several-leases',
      message: `this pull request is about ${subject.leases.length} leases`,
      allowed: subject.leases.map(({ lease: one, living }) => whereIs(one, living?.manifest.issue)),
      remedy: 'comment on the issue of the lease that you mean',
    })
  const { living } = lease
  if (living === undefined)
    return problems({
      code: 'not-merged',
      message: `\`${lease.lease}\` is not merged yet`,
      remedy: 'edit the issue, or the request in the pull request; it is read again by itself',
    })
  return ok({ ...lease, living })
}

function whereIs(lease: string, issue: number | null | undefined): string {
  return issue === null || issue === undefined ? lease : `${lease} in #${issue}`
}
