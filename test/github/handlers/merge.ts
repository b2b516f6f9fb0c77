import { closingNumbers } from '../keywords.ts'
import type { PullRequest } from '../model.ts'
import type { Call, Reply } from '../operations.ts'
import { invalid, Refusal } from '../rules.ts'
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
  if (pull.base === world.seed.defaultBranch && world.approvals(pull) < rules.approvals)
    throw new Refusal(
      'merge-needs-review',
      405,
      `At least ${rules.approvals} approving review is required by reviewers with write access.`,
    )
  const base = store.branch(pull.base) ?? pull.baseSha
  const tree = store.mergeTree(base, pull.headSha)
  if (tree === undefined) throw new Refusal('merge-conflict', 405, 'Pull Request is not mergeable')
  if (base !== store.mergeBase(base, pull.headSha)) world.enforced.add('merge-three-way')
  const commit = commitOf(call, pull, base, tree)
  finish(call, pull, base, commit)
  return { status: 200, body: { sha: commit, merged: true, message: 'Pull Request successfully merged' } }
}

function commitOf({ world, account, body }: Call, pull: PullRequest, base: string, tree: string): string {
  const method = textOf(body['merge_method']) === '' ? 'merge' : textOf(body['merge_method'])
  if (method !== 'merge' && method !== 'squash')
    throw invalid(undefined, 'PullRequest', 'merge_method', 'the local GitHub merges and squashes')
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

function finish({ world, account }: Call, pull: PullRequest, base: string, commit: string): void {
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
