import type { Files } from '../kit/git-objects.ts'
import { ok, problems, type Result } from '../kit/result.ts'
import type { Forge, PullRequest } from '../ports.ts'

export interface PullProposal {
  /** A name made of what is proposed: the same proposal has the same branch, so that a repetition finds it (S15). */
  readonly branch: string
  /** Default branch. */
  readonly base: string
  readonly files: Files
  readonly message: string
  readonly title: string
  readonly body: string
}

/** One commit on a new branch and its pull request, without a local Git. Started again, it goes on where it stopped. */
export async function openPull(
  { branch, base, files, message, title, body }: PullProposal,
  forge: Pick<Forge, 'branchHead' | 'createBranch' | 'commit' | 'pullRequestFrom' | 'createPullRequest'>,
): Promise<Result<{ readonly pull: PullRequest; readonly isNew: boolean }>> {
  const past = await forge.pullRequestFrom(branch)
  if (past?.isOpen === true) return ok({ pull: past, isNew: false })
  if (past !== undefined)
    return problems({
      code: 'pull-request-closed',
      message: `exactly this was proposed as #${past.number}, which is ${past.isMerged ? 'merged' : 'closed'}`,
      remedy: past.isMerged ? 'pull the default branch' : `reopen #${past.number}`,
    })
  const main = await forge.branchHead(base)
  if (main === undefined)
    return problems({
      code: 'branch-missing',
      message: `GitHub has no branch \`${base}\``,
      remedy: 'push it first',
    })
  const at = await forge.createBranch(branch, main)
  // A branch that has moved on from where it was made has the commit of a run that stopped before the pull request.
  if (at === main) {
    const commit = await forge.commit({ branch, expectedHead: at, message, additions: files, deletions: [] })
    if (!commit.ok) return commit
  }
  const pull = await forge.createPullRequest({ branch, base, title, body })
  return pull.ok ? ok({ pull: pull.value, isNew: true }) : pull
}
