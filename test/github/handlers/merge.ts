import { closingNumbers } from '../keywords.ts'
import type { Account, PullRequest } from '../model.ts'
import type { Call, Reply } from '../operations.ts'
import { Refusal } from '../rules.ts'
import { blockedBy } from '../standing.ts'
import type { World } from '../world.ts'
import { pullOf } from './pulls.ts'
import { textOf } from './issues.ts'

/** Three-way by Git itself, so that what both sides changed is kept, and a conflict is one. */
export function mergePull(call: Call): Reply {
  const { world, body } = call
  const pull = pullOf(call)
  const { store, rules } = world
  if (pull.state !== 'open') throw new Refusal('merge-closed', 405, 'Pull Request is not mergeable')
  const sha = textOf(body['sha'])
  if (sha !== '' && sha !== pull.headSha)
    throw new Refusal('merge-head-moved', 409, 'Head branch was modified. Review and try the merge again.')
  const base = store.branch(pull.base) ?? pull.baseSha
  const tree = store.mergeTree(base, pull.headSha)
  if (tree === undefined) throw new Refusal('merge-conflict', 405, 'Pull Request is not mergeable')
  const blocked = blockedBy(world, pull)
  if (blocked !== undefined) throw blocked
  const method = METHODS.find((one) => one === body['merge_method']) ?? 'merge'
  if (!rules.mergeMethods.includes(method))
    throw new Refusal('merge-method', 405, `${WORDS[method]} are not allowed on this repository.`)
  if (base !== store.mergeBase(base, pull.headSha)) world.enforced.add('merge-three-way')
  const commit = commitOf(call, pull, base, tree, method)
  finishMerge(world, call.account, pull, base, commit)
  return { status: 200, body: { sha: commit, merged: true, message: 'Pull Request successfully merged' } }
}

const METHODS = ['merge', 'squash', 'rebase'] as const
const WORDS = { merge: 'Merge commits', squash: 'Squash merges', rebase: 'Rebase merges' } as const

function commitOf(
  call: Call,
  pull: PullRequest,
  base: string,
  tree: string,
  method: (typeof METHODS)[number],
): string {
  const { world, account, body } = call
  if (method === 'rebase') return rebase(call, pull, base)
  const subject =
    method === 'merge'
      ? `Merge pull request #${pull.number} from ${pull.head.owner}/${pull.head.branch}`
      : `${pull.title} (#${pull.number})`
  const headline = textOf(body['commit_title']) === '' ? subject : textOf(body['commit_title'])
  const rest =
    textOf(body['commit_message']) === '' && method === 'merge' ? pull.title : textOf(body['commit_message'])
  const parents = method === 'merge' ? [base, pull.headSha] : [base]
  return world.store.writeCommit(tree, parents, `${headline}\n\n${rest}\n`, world.signature(account))
}

/** Each commit of the branch again, on the base; what both have done already is done once. */
function rebase({ world, account }: Call, pull: PullRequest, base: string): string {
  const { store } = world
  const from = store.mergeBase(base, pull.headSha) ?? base
  const commits = store.git(['rev-list', '--reverse', '--first-parent', `${from}..${pull.headSha}`])
  return commits.split('\n').reduce((onto, commit) => {
    const tree = store.git(['merge-tree', '--write-tree', onto, commit])
    const message = `${store.git(['log', '-1', '--format=%B', commit])}\n`
    return store.writeCommit(tree, [onto], message, world.signature(account))
  }, base)
}

export function finishMerge(
  world: World,
  account: Account,
  pull: PullRequest,
  base: string,
  commit: string,
): void {
  pull.state = 'closed'
  pull.baseSha = base
  pull.mergedAt = world.now()
  pull.closedAt = world.now()
  pull.updatedAt = world.now()
  pull.mergedBy = account
  pull.mergeCommit = commit
  world.moveBranch(account, pull.base, commit, 'pr_merge')
  world.deliverPull('closed', pull, account)
  if (pull.base === world.seed.defaultBranch) world.closeIssues(closingNumbers(pull.body), account)
}
