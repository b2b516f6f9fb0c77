import { canonicalJson } from '../../kit/canonical.ts'
import type { Sha } from '../../kit/brands.ts'
import type { Files } from '../../kit/git-objects.ts'
import { Fault, faultOfProblem, ok, problems, type Result } from '../../kit/result.ts'
import { loadFrozenModule } from '../../module/load.ts'
import { filesOf } from '../../platform/tree.ts'
import type { Person, Ports, PullRequest, Tree } from '../../ports.ts'
import { askMessage, readAsks, type Ask, type AskSource } from '../../request/ask.ts'
import { changeBranch, isChangeBranch } from '../../request/branch.ts'
import type { Change } from '../../request/change.ts'
import { applyChanges, type ChangedRequest } from '../../request/edit.ts'
import { requestPath, stackFolder } from '../../request/path.ts'
import { readRequest } from '../../request/read.ts'
import { readLiving } from '../../stack/settle.ts'
import { requireDefaultBranch, type DefaultBranch } from '../default-branch.ts'
import { planRender } from '../render.ts'
import { changeBody, changeTitle } from './change-view.ts'

export type ChangePorts = Pick<Ports, 'forge' | 'git' | 'ids' | 'log'>

/** What somebody wants changed in a living lease. */
export interface ChangeProposal {
  readonly lease: { readonly team: string; readonly name: string }
  readonly changes: readonly Change[]
  /** Who asked, by numeric id; cannot approve it (S6, S8). */
  readonly by: Person
  /** The comment that asked, or the issue of a form, which the merge closes; the same one is carried out once (S15). */
  readonly source: AskSource
}

export interface ProposedChange {
  readonly pull: PullRequest
  readonly headSha: Sha
  readonly branch: string
  readonly environment: string
  /** Undefined when an earlier run made the change, and others were added to it. */
  readonly changed: ChangedRequest | undefined
  /** `updated`: it joined a pull request that was open for this lease. */
  readonly outcome: 'opened' | 'updated' | 'already'
}

/** Runs that meet on one branch: each time it moved, all is read again. */
const ATTEMPTS = 3

/**
 * Makes a pull request that changes a living lease, or adds to the one that is open for it. Comments and layout of the
 * request's file stay; the stack is rendered again only when it must change.
 */
export async function proposeChange(
  proposal: ChangeProposal,
  ports: ChangePorts,
): Promise<Result<ProposedChange>> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const result = await attemptOnce(proposal, ports)
    if (result !== undefined) return result
    ports.log.info('the branch of the change moved meanwhile, reading it again')
  }
  throw new Fault('branch-busy', `the branch of the change moved ${ATTEMPTS} times during this run`)
}

async function attemptOnce(
  proposal: ChangeProposal,
  ports: ChangePorts,
): Promise<Result<ProposedChange> | undefined> {
  const base = await requireDefaultBranch(ports.git)
  const place = await placeOf(proposal, base, ports)
  if (!place.ok) return place
  const isAsked = place.value.asks.some(({ source }) => source === proposal.source)
  if (isAsked) {
    const changed = await changedBefore(proposal, base, place.value)
    return finish(proposal, { base, place: place.value, changed, isAgain: true }, ports)
  }
  const changed = await changedAt(proposal, base, place.value.tree)
  if (!changed.ok) return changed
  const files = await filesFor(proposal, base, changed.value, ports)
  if (!files.ok) return files
  const head = await put(proposal, place.value, files.value, { base, ports })
  if (head === undefined) return undefined
  const messages = [messageOf(proposal)]
  const asks = [...place.value.asks, ...readAsks(messages)]
  const made = { base, place: { ...place.value, head, asks }, changed: changed.value, isAgain: false }
  return finish(proposal, made, ports)
}

/** What an earlier run changed, so that a run repeated answers the same (S15); told only of a branch that has nothing else. */
async function changedBefore(
  proposal: ChangeProposal,
  base: DefaultBranch,
  { asks }: Place,
): Promise<ChangedRequest | undefined> {
  if (asks.length > 1) return undefined
  const changed = await changedAt(proposal, base, base.tree)
  return changed.ok ? changed.value : undefined
}

/** The branch that a change goes to, as it is now. */
interface Place {
  readonly branch: string
  /** Undefined when there is no such branch yet. */
  readonly head: Sha | undefined
  /** What the change is made to: the branch's files, else the default branch's. */
  readonly tree: Tree
  /** The open pull request. */
  readonly pull: PullRequest | undefined
  /** What the branch's commits carry out already. */
  readonly asks: readonly Ask[]
}

async function placeOf(
  { lease, source, by }: ChangeProposal,
  base: DefaultBranch,
  { forge, git }: ChangePorts,
): Promise<Result<Place>> {
  const open = await openChange(lease, base, { forge, git })
  const branch = open?.branch ?? changeBranch({ ...lease, source, by })
  const head = await git.fetch(branch)
  if (head === undefined) return ok({ branch, head, tree: base.tree, pull: open, asks: [] })
  const asks = readAsks(await git.messages(base.commit, head))
  const past = open ?? (await forge.pullRequestFrom(branch))
  // It was merged or closed: a run repeated asks for nothing again.
  if (past !== undefined && !past.isOpen) return problems(settledAlready(past))
  return ok({ branch, head, tree: git.tree(head), pull: past, asks })
}

/** The oldest open pull request that changes exactly this lease; names of branches only say where to look. */
async function openChange(
  lease: ChangeProposal['lease'],
  base: DefaultBranch,
  { forge, git }: Pick<ChangePorts, 'forge' | 'git'>,
): Promise<PullRequest | undefined> {
  const path = requestPath(lease.team, lease.name)
  for (const pull of await forge.openPullRequests()) {
    if (pull.isFork || pull.base !== base.config.repository.defaultBranch) continue
    if (!isChangeBranch(pull.branch, lease)) continue
    const head = await git.fetch(pull.branch)
    const from = head === undefined ? undefined : await git.mergeBase(base.commit, head)
    if (head === undefined || from === undefined) continue
    const [before, after] = [await git.tree(from).read(path), await git.tree(head).read(path)]
    if (before !== undefined && after !== undefined && Buffer.compare(before, after) !== 0) return pull
  }
  return undefined
}

function settledAlready(pull: PullRequest) {
  const how = pull.isMerged ? 'merged' : 'closed without a merge'
  return {
    code: 'settled-already',
    message: `what was asked here is #${pull.number}, which is ${how}`,
    remedy: 'for something else, ask again in a new comment',
  }
}

async function changedAt(
  { lease, changes }: ChangeProposal,
  base: DefaultBranch,
  tree: Tree,
): Promise<Result<ChangedRequest>> {
  const path = requestPath(lease.team, lease.name)
  const content = await tree.read(path)
  const module = await loadFrozenModule(base.tree, lease.team, lease.name)
  if (content === undefined || !module.ok) return problems(noLease(lease))
  return applyChanges({ path, content }, changes, { config: base.config, module: module.value })
}

function noLease({ team, name }: ChangeProposal['lease']) {
  return {
    code: 'lease-unknown',
    message: `the default branch has no lease \`${team}/${name}\` with a request`,
    remedy: 'merge its pull request first, or ask for a new lease',
  }
}

/** The request, and the stack as it must be then: rendered where owner or inputs differ, else as the default branch has it. */
async function filesFor(
  { lease }: ChangeProposal,
  base: DefaultBranch,
  changed: ChangedRequest,
  { ids }: Pick<ChangePorts, 'ids'>,
): Promise<Result<Files>> {
  const path = requestPath(lease.team, lease.name)
  const content = Buffer.from(changed.content)
  const folder = stackFolder(lease.team, lease.name)
  const stack = (await asksForSameStack(lease, base, changed))
    ? ok(await filesOf(base.tree, folder))
    : await rendered({ base, path, content, ids })
  if (!stack.ok) return stack
  const files = new Map<string, Uint8Array>([[path, content]])
  for (const [name, bytes] of stack.value) files.set(`${folder}/${name}`, bytes)
  return ok(files)
}

async function rendered(input: {
  readonly base: DefaultBranch
  readonly path: string
  readonly content: Uint8Array
  readonly ids: ChangePorts['ids']
}): Promise<Result<Files>> {
  const { base, path, content, ids } = input
  const planned = await planRender({ base: base.tree, path, content, uid: undefined, ids, issue: null })
  return planned.ok ? ok(planned.value.files) : planned
}

/** Length and end are not rendered: a change of them leaves a stack that an older toolkit rendered as it is. */
async function asksForSameStack(
  { team, name }: ChangeProposal['lease'],
  base: DefaultBranch,
  { request }: ChangedRequest,
): Promise<boolean> {
  const path = requestPath(team, name)
  const content = await base.tree.read(path)
  const module = await loadFrozenModule(base.tree, team, name)
  if (content === undefined || !module.ok) return false
  const before = readRequest(path, content, { config: base.config, module: module.value })
  if (!before.ok) return false
  const asked = ({ owner, inputs }: typeof request): string => canonicalJson({ owner: owner.id, inputs })
  return asked(before.value) === asked(request)
}

/** @returns the branch's new head; undefined when another run moved it: read everything again */
async function put(
  proposal: ChangeProposal,
  place: Place,
  files: Files,
  { base, ports }: { readonly base: DefaultBranch; readonly ports: ChangePorts },
): Promise<Sha | undefined> {
  const { git, forge } = ports
  const { branch } = place
  const head = place.head ?? (await forge.createBranch(branch, base.commit))
  if (place.head === undefined && head !== base.commit) return undefined
  const tree = git.tree(head)
  const additions = new Map<string, Uint8Array>()
  for (const [path, content] of files) {
    const held = await tree.read(path)
    if (held === undefined || Buffer.compare(held, content) !== 0) additions.set(path, content)
  }
  const folder = stackFolder(proposal.lease.team, proposal.lease.name)
  const deletions = (await tree.list(folder)).map(({ path }) => path).filter((path) => !files.has(path))
  const message = messageOf(proposal)
  const commit = await forge.commit({ branch, expectedHead: head, message, additions, deletions })
  if (commit.ok) return commit.value
  const [problem] = commit.problems
  if (problem?.code === 'head-moved' || problem?.code === 'branch-missing') return undefined
  throw faultOfProblem(problem, { code: 'commit-refused', message: `${branch} takes no commit` })
}

function messageOf({ lease, changes, by, source }: ChangeProposal): string {
  return askMessage({ lease: `${lease.team}/${lease.name}`, changes, person: by, source })
}

interface Made {
  readonly base: DefaultBranch
  readonly place: Place
  readonly changed: ChangedRequest | undefined
  /** Whether an earlier run made the commit. */
  readonly isAgain: boolean
}

/** Opens the pull request, or brings the text of the one that is open up to date. */
async function finish(
  { lease }: ChangeProposal,
  { base, place, changed, isAgain }: Made,
  { forge }: ChangePorts,
): Promise<Result<ProposedChange>> {
  const { branch, head, asks, pull } = place
  if (head === undefined) throw new Fault('branch-missing', `branch ${branch} was made and is gone`)
  const manifest = await readLiving(base.tree, lease.team, lease.name)
  if (!manifest.ok) return manifest
  const { issue = null, environment = '' } = manifest.value ?? {}
  const view = { lease: `${lease.team}/${lease.name}`, home: issue, asks }
  const text = { title: changeTitle(view), body: changeBody(view) }
  const facts = { branch, headSha: head, environment }
  if (pull !== undefined) {
    if (pull.title !== text.title || pull.body.trimEnd() !== text.body.trimEnd())
      await forge.updatePullRequest(pull.number, text)
    return ok({ ...facts, pull, changed, outcome: isAgain ? 'already' : 'updated' })
  }
  const created = await forge.createPullRequest({
    branch,
    base: base.config.repository.defaultBranch,
    ...text,
  })
  if (created.ok) return ok({ ...facts, pull: created.value, changed, outcome: 'opened' })
  const [problem] = created.problems
  throw faultOfProblem(problem, { code: 'pull-request-refused', message: 'GitHub takes no pull request' })
}
