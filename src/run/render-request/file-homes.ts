import { LEASE_MARKER } from '../../comment/lease-comment.ts'
import { withdrawnComment } from '../../comment/home-issue.ts'
import { inlineCode } from '../../kit/markdown.ts'
import type { Ports, PullRequest } from '../../ports.ts'
import { issueOfBranch } from '../../request/branch.ts'
import type { DefaultBranch } from '../default-branch.ts'
import type { FileWork } from './file-view.ts'
import { isOpenedFor } from './home.ts'
import { livingComment } from './view.ts'

/** Above this many new leases each home only has its first text, and the pull request's comment is the summary. */
const TOLD = 20

/** The living comment on the home of each new lease; one that was closed with its pull request is open again. */
export async function tellHomes(
  {
    base,
    pull,
    works,
  }: {
    readonly base: DefaultBranch
    readonly pull: PullRequest
    readonly works: readonly FileWork[]
  },
  { forge }: Pick<Ports, 'forge'>,
): Promise<void> {
  const created = works.filter((work) => work.kind === 'create')
  for (const { home, planned } of created.length > TOLD ? [] : created) {
    if (home === null) continue
    const details = `To change something before it is merged, change ${inlineCode(planned.request.path)} in #${pull.number}.`
    // The issue of a form says of itself how it is changed.
    const how = issueOfBranch(pull.branch) === undefined ? { details } : {}
    const comment = await livingComment({ planned, pull: pull.number, tree: base.tree, ...how })
    await forge.putComment(home, LEASE_MARKER, comment)
  }
  await reopenHomes(works, { forge })
}

/** Last, as an open home is not looked at again (S15). */
export async function reopenHomes(
  works: readonly FileWork[],
  { forge }: Pick<Ports, 'forge'>,
): Promise<void> {
  for (const { home, isClosed } of works) if (isClosed && home !== null) await forge.reopenIssue(home)
}

/** Closes the homes of leases that are not asked for any more. A run repeated closes them once more, which changes nothing. */
export async function closeWithdrawn(
  { pull, works }: { readonly pull: PullRequest; readonly works: readonly FileWork[] },
  { forge }: Pick<Ports, 'forge'>,
): Promise<void> {
  for (const work of works) {
    if (work.kind !== 'withdrawn' || work.home === null) continue
    const issue = await forge.issue(work.home)
    // Only what automation opened for this very lease: the claim is what somebody wrote into a file.
    if (issue === undefined || !isOpenedFor(issue, work, pull)) continue
    await forge.putComment(issue.number, LEASE_MARKER, withdrawnComment(work.lease, pull.number))
    await forge.closeIssue(issue.number, 'not-planned')
  }
}
