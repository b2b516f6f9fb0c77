import { unmergedComment, withdrawnComment } from '../../comment/home-issue.ts'
import { LEASE_MARKER } from '../../comment/lease-comment.ts'
import type { Issue, Ports, PullRequest } from '../../ports.ts'
import { issueOfBranch } from '../../request/branch.ts'
import { homeMarker } from '../../request/home.ts'
import { checkNames, type RequestPath } from '../../request/path.ts'
import { sortChanges, type LeaseChange } from '../../stack/changes.ts'
import { readLiving } from '../../stack/settle.ts'
import type { DefaultBranch } from '../default-branch.ts'
import { claimOf } from './file-lease.ts'
import { isOpenedFor, lifeOf } from './home.ts'

export interface ClosedHome {
  readonly lease: string
  readonly issue: number
}

export type HomePorts = Pick<Ports, 'git'> & {
  readonly forge: Pick<Ports['forge'], 'issue' | 'findIssue'>
}

/**
 * The homes that automation opened for the leases of a pull request that was closed without a merge, and that are open
 * still. The issue of a form is somebody's own: an edit of it asks again, and only people close it.
 */
export async function openHomesOf(
  pull: PullRequest,
  base: DefaultBranch,
  { forge, git }: HomePorts,
): Promise<readonly ClosedHome[]> {
  if (pull.isFork || issueOfBranch(pull.branch) !== undefined) return []
  // GitHub keeps it when the branch is deleted.
  const head = await git.fetch(`refs/pull/${pull.number}/head`)
  if (head === undefined) return []
  const from = (await git.mergeBase(base.commit, head)) ?? base.commit
  const homes: ClosedHome[] = []
  for (const change of sortChanges(await git.changes(from, head)).leases) {
    const claim = await claimOf(change, { head: git.tree(head), claimed: new Set() })
    const living = await readLiving(base.tree, change.team, change.name)
    // What the default branch cannot say of a lease that lives, nothing is closed by.
    if (!living.ok || (living.value !== undefined && living.value.issue === claim?.issue)) continue
    const issue = await homeIn(claim?.issue ?? null, change, pull, forge)
    if (issue?.isOpen !== true || !isOpenedFor(issue, change, pull)) continue
    if (living.value?.issue !== issue.number) homes.push({ lease: change.lease, issue: issue.number })
  }
  return homes
}

/** The one that the stack names; where a run was killed before it rendered one, the one that it had opened. */
async function homeIn(
  claimed: number | null,
  change: LeaseChange,
  pull: PullRequest,
  forge: HomePorts['forge'],
): Promise<Issue | undefined> {
  if (claimed !== null) return forge.issue(claimed)
  if (pull.author.isBot || change.request !== 'added') return undefined
  return forge.findIssue(homeMarker(change, lifeOf(pull)), pull.createdAt)
}

type CloseForge = Pick<Ports['forge'], 'putComment' | 'closeIssue'>

/** Answers on each home why it is closed. A run repeated changes nothing (S15). */
export async function closeHomes(
  homes: readonly ClosedHome[],
  pull: PullRequest,
  { forge }: { readonly forge: CloseForge },
  why = unmergedComment,
): Promise<void> {
  for (const { lease, issue } of homes) {
    await forge.putComment(issue, LEASE_MARKER, why(lease, pull.number))
    await forge.closeIssue(issue, 'not-planned')
  }
}

/**
 * Closes the homes that automation opened for what a pull request asked for once, where it asks for nothing any more: no
 * file of it names them. The title says which lease may be meant; that it is that one's home is its marker's word.
 */
export async function closeLeftHomes(
  pull: PullRequest,
  base: DefaultBranch,
  ports: { readonly forge: CloseForge & Pick<Ports['forge'], 'markedIssues' | 'issue'> },
): Promise<void> {
  if (pull.isFork || issueOfBranch(pull.branch) !== undefined) return
  const ending = `-${lifeOf(pull)}`
  const homes: ClosedHome[] = []
  for (const { number, marker } of await ports.forge.markedIssues(pull.createdAt)) {
    if (!marker.startsWith('home-') || !`${marker}-`.includes(`${ending}-`)) continue
    const issue = await ports.forge.issue(number)
    const place = issue === undefined ? undefined : placeOf(issue)
    if (issue?.isOpen !== true || place === undefined || !isOpenedFor(issue, place, pull)) continue
    const living = await readLiving(base.tree, place.team, place.name)
    if (living.ok && living.value?.issue !== number) homes.push({ lease: place.lease, issue: number })
  }
  await closeHomes(homes, pull, ports, withdrawnComment)
}

function placeOf({ title }: Issue): RequestPath | undefined {
  const [, team = '', name = ''] = /^([^/:]+)\/([^/:]+): /.exec(title) ?? []
  const place = checkNames(team, name)
  return place.ok ? place.value : undefined
}
