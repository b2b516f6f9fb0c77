import { upgradeBody, upgradeTitle, type UpgradePullView } from '../../comment/upgrade-pull.ts'
import type { Sha } from '../../kit/brands.ts'
import { instantOf, millisecondsOf } from '../../kit/brands.ts'
import type { Files } from '../../kit/git-objects.ts'
import { Fault, ok, type Result } from '../../kit/result.ts'
import { filesOf } from '../../platform/tree.ts'
import type { Forge, Ports, PullRequest } from '../../ports.ts'
import { sortChanges } from '../../stack/changes.ts'
import { stackFolder } from '../../request/path.ts'
import {
  isOffered,
  readUpgradeBranch,
  upgradeBranch,
  upgradeKey,
  type UpgradeOf,
} from '../../upgrade/branch.ts'
import type { DefaultBranch } from '../default-branch.ts'
import type { PlannedRender } from '../render.ts'

export type UpgradeForge = Pick<
  Forge,
  | 'openPullRequests'
  | 'closedPullRequests'
  | 'pullRequestFrom'
  | 'createPullRequest'
  | 'updatePullRequest'
  | 'createBranch'
  | 'commit'
  | 'redChecks'
>

export interface ProposePorts {
  readonly forge: UpgradeForge
  readonly git: Ports['git']
}

/** Pull requests of upgrades that are open, or were closed without a merge. */
export interface UpgradePulls {
  readonly open: readonly PullRequest[]
  readonly closed: readonly PullRequest[]
}

/** Milliseconds: a pull request that was closed longer ago is nobody's word on an upgrade of today. */
const CLOSED_SINCE = 30 * 86_400_000
/** Pull requests of one upgrade for one team. */
const MOST_PULLS = 99

export async function readUpgradePulls(
  base: string,
  forge: Pick<Forge, 'openPullRequests' | 'closedPullRequests'>,
  { clock }: Pick<Ports, 'clock'>,
): Promise<UpgradePulls> {
  const since = instantOf(millisecondsOf(clock.now()) - CLOSED_SINCE)
  const isOurs = (pull: PullRequest): boolean =>
    !pull.isFork && pull.base === base && readUpgradeBranch(pull.branch) !== undefined
  return {
    open: (await forge.openPullRequests()).filter(isOurs),
    closed: (await forge.closedPullRequests(since)).filter(isOurs),
  }
}

/**
 * The newest of a team at this version: open, or closed without a merge. One that gave way to a later one is nobody's no: where
 * that was merged, there is none.
 */
export async function newestPull(
  { open, closed }: UpgradePulls,
  of: UpgradeOf,
  forge: Pick<Forge, 'pullRequestFrom'>,
): Promise<PullRequest | undefined> {
  const mine = [...open, ...closed].filter(({ branch }) => isOf(branch, of))
  const newest = mine.sort((a, b) => a.number - b.number).at(-1)
  if (newest === undefined || newest.isOpen) return newest
  const next = upgradeBranch(of, (readUpgradeBranch(newest.branch)?.number ?? 0) + 1)
  return (await forge.pullRequestFrom(next)) === undefined ? newest : undefined
}

export interface TeamUpgrade extends UpgradePullView {
  /** Digest of the module that is offered. */
  readonly offered: string
  readonly stacks: readonly PlannedRender[]
}

export interface ProposedUpgrade {
  readonly team: string
  readonly number: number
  readonly outcome: 'opened' | 'updated' | 'already'
  readonly leases: readonly string[]
}

/**
 * One pull request for a team: its stacks as they are rendered with the new version, and nothing else. An open one is brought
 * up to date; one that the default branch has overtaken gives way to a new one, as its stacks would not merge.
 */
export async function proposeUpgrade(
  upgrade: TeamUpgrade,
  { branch: base, pulls }: { readonly branch: DefaultBranch; readonly pulls: UpgradePulls },
  { forge, git }: ProposePorts,
): Promise<Result<ProposedUpgrade>> {
  const { team } = upgrade
  const key = upgradeKey(upgrade)
  const rivals = pulls.open.filter(({ branch }) => readUpgradeBranch(branch)?.key === key)
  const current = await usable(upgrade, rivals, base, git)
  const { branch, head } =
    current === undefined
      ? await freeBranch(upgrade, { base, pulls }, { forge, git })
      : { branch: current.branch, head: await fetched(current.headSha, current.branch, git) }
  const files = await differing(upgrade, { base, head }, git)
  const wrote = files.additions.size + files.deletions.length > 0
  if (wrote) {
    const commit = await forge.commit({ branch, expectedHead: head, message: messageOf(upgrade), ...files })
    if (!commit.ok) return commit
  }
  const text = { title: upgradeTitle(upgrade), body: upgradeBody(upgrade) }
  const pull = await put(text, { branch, current, base }, forge)
  if (!pull.ok) return pull
  // Last, so that a run that is killed leaves two rather than none, and the next one closes the older (S15).
  for (const rival of rivals)
    if (rival.number !== pull.value.number) await forge.updatePullRequest(rival.number, { isOpen: false })
  const outcome = current === undefined ? 'opened' : wrote ? 'updated' : 'already'
  return ok({ team, number: pull.value.number, outcome, leases: upgrade.rows.map(({ lease }) => lease) })
}

async function put(
  text: { readonly title: string; readonly body: string },
  {
    branch,
    current,
    base,
  }: {
    readonly branch: string
    readonly current: PullRequest | undefined
    readonly base: DefaultBranch
  },
  forge: UpgradeForge,
): Promise<Result<PullRequest>> {
  if (current === undefined)
    return forge.createPullRequest({ branch, base: base.config.repository.defaultBranch, ...text })
  if (current.title !== text.title || current.body.trimEnd() !== text.body.trimEnd())
    await forge.updatePullRequest(current.number, text)
  return ok(current)
}

/** The open pull request that goes on: of this version, and with no stack that the default branch has changed since. */
async function usable(
  upgrade: TeamUpgrade,
  rivals: readonly PullRequest[],
  base: DefaultBranch,
  git: Ports['git'],
): Promise<PullRequest | undefined> {
  const newest = [...rivals].sort((a, b) => b.number - a.number).find(({ branch }) => isOf(branch, upgrade))
  const head = newest === undefined ? undefined : await git.fetch(newest.branch)
  const from = head === undefined ? undefined : await git.mergeBase(base.commit, head)
  if (newest === undefined || head !== newest.headSha || from === undefined) return undefined
  return (await areUnchanged(upgrade.stacks, { base, from }, git)) ? newest : undefined
}

/**
 * The next branch that had no pull request yet. One that is there, of a run that was killed, goes on if it holds nothing but
 * stacks: what somebody else put there would come into a pull request of whoever runs this.
 */
async function freeBranch(
  upgrade: TeamUpgrade,
  { base, pulls: { open, closed } }: { readonly base: DefaultBranch; readonly pulls: UpgradePulls },
  { forge, git }: ProposePorts,
): Promise<{ readonly branch: string; readonly head: Sha }> {
  const known = new Set([...open, ...closed].map(({ branch }) => branch))
  for (let number = 1; number <= MOST_PULLS; number += 1) {
    const branch = upgradeBranch(upgrade, number)
    if (known.has(branch) || (await forge.pullRequestFrom(branch)) !== undefined) continue
    const head = await fetched(await forge.createBranch(branch, base.commit), branch, git)
    if (head === base.commit || (await holdsStacksAlone(upgrade, { base, head }, git)))
      return { branch, head }
  }
  throw new Fault(
    'too-many-pull-requests',
    `${upgrade.team} has had ${MOST_PULLS} pull requests of this upgrade`,
  )
}

async function fetched(at: Sha, branch: string, git: Ports['git']): Promise<Sha> {
  const head = await git.fetch(at)
  if (head === undefined) throw new Fault('commit-missing', `origin does not have ${at} of ${branch}`)
  return head
}

async function holdsStacksAlone(
  { stacks }: TeamUpgrade,
  { base, head }: { readonly base: DefaultBranch; readonly head: Sha },
  git: Ports['git'],
): Promise<boolean> {
  const from = await git.mergeBase(base.commit, head)
  if (from === undefined || !(await areUnchanged(stacks, { base, from }, git))) return false
  const changes = await git.changes(from, head)
  return changes.every(({ path }) => path.startsWith('stacks/'))
}

/** Whether the default branch has these stacks as it had them at a commit: then what was made of them merges. */
async function areUnchanged(
  stacks: readonly PlannedRender[],
  { base, from }: { readonly base: DefaultBranch; readonly from: Sha },
  git: Ports['git'],
): Promise<boolean> {
  for (const { folder } of stacks)
    if ((await base.tree.id(folder)) !== (await git.tree(from).id(folder))) return false
  return true
}

/** What the branch must be given so that it holds these stacks, and every other one as the default branch has it. */
async function differing(
  { stacks }: TeamUpgrade,
  { base, head }: { readonly base: DefaultBranch; readonly head: Sha },
  git: Ports['git'],
): Promise<{ readonly additions: Files; readonly deletions: readonly string[] }> {
  const wanted = new Map<string, Files>(stacks.map(({ folder, files }) => [folder, files]))
  const from = (await git.mergeBase(base.commit, head)) ?? base.commit
  for (const { team, name } of sortChanges(await git.changes(from, head)).leases) {
    const folder = stackFolder(team, name)
    if (!wanted.has(folder)) wanted.set(folder, await filesOf(git.tree(from), folder))
  }
  const tree = git.tree(head)
  const additions = new Map<string, Uint8Array>()
  const deletions: string[] = []
  for (const [folder, files] of wanted) {
    for (const [path, content] of files) {
      const held = await tree.read(`${folder}/${path}`)
      if (held === undefined || Buffer.compare(held, content) !== 0)
        additions.set(`${folder}/${path}`, content)
    }
    for (const { path } of await tree.list(folder))
      if (!files.has(path.slice(folder.length + 1))) deletions.push(path)
  }
  return { additions, deletions }
}

function isOf(branch: string, of: UpgradeOf): boolean {
  const read = readUpgradeBranch(branch)
  return read !== undefined && read.key === upgradeKey(of) && isOffered(read, of.offered)
}

function messageOf(upgrade: TeamUpgrade): string {
  return `${upgradeTitle(upgrade)}\n\n${upgrade.rows.map(({ lease, from }) => `${lease}: from ${from}`).join('\n')}`
}
