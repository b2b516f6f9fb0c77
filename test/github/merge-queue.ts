import type { PullRequest } from './model.ts'
import { finishMerge } from './handlers/merge.ts'
import type { LocalGitHub } from './server.ts'
import { missingChecks } from './standing.ts'

export interface MergeGroup {
  /** The temporary branch, `gh-readonly-queue/main/pr-7-<sha>`. */
  readonly branch: string
  readonly headSha: string
  readonly baseSha: string
  readonly pull: PullRequest
}

/** What "Merge when ready" does when the branch has a queue: a group of one, and the event that asks for its checks. */
export function enqueue(github: LocalGitHub, login: string, number: number): MergeGroup {
  const { world } = github
  const { store } = world
  const pull = world.pulls.get(number)
  const baseSha = pull === undefined ? undefined : store.branch(pull.base)
  if (pull === undefined || baseSha === undefined) throw new Error(`there is no pull request ${number}`)
  const tree = store.mergeTree(baseSha, pull.headSha)
  if (tree === undefined) throw new Error(`pull request ${number} has conflicts`)
  const message = `Merge pull request #${number} from ${pull.head.owner}/${pull.head.branch}\n\n${pull.title}\n`
  const actor = github.account(login)
  const headSha = store.writeCommit(tree, [baseSha, pull.headSha], message, world.signature(actor))
  const branch = `gh-readonly-queue/${pull.base}/pr-${number}-${baseSha}`
  store.setRef(`refs/heads/${branch}`, headSha)
  world.enforced.add('merge-group')
  const group = {
    head_sha: headSha,
    head_ref: `refs/heads/${branch}`,
    base_sha: baseSha,
    base_ref: `refs/heads/${pull.base}`,
  }
  world.deliver('merge_group', actor, { action: 'checks_requested', merge_group: group })
  return { branch, headSha, baseSha, pull }
}

/** Merges the group when the required checks of its head are green. @returns whether it was merged */
export function settle(github: LocalGitHub, group: MergeGroup): boolean {
  const { world } = github
  const isReady = missingChecks(world, group.headSha).length === 0
  if (isReady)
    finishMerge(world, github.account('github-actions[bot]'), group.pull, group.baseSha, group.headSha)
  world.store.git(['update-ref', '-d', `refs/heads/${group.branch}`])
  return isReady
}
