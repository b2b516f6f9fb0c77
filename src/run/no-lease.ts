import { APPROVED_CHECK } from '../comment/approval-view.ts'
import { FILES_MARKER } from '../comment/files-comment.ts'
import { noLeaseCheck, nothingAskedComment, type NoLease } from '../comment/no-lease-check.ts'
import { POLICY_CHECK } from '../comment/policy-check-run.ts'
import { POLICY_MARKER } from '../comment/policy-comment.ts'
import { OUTSIDE_MARKER } from '../comment/sweep-comment.ts'
import type { Change, Ports, PullRequest } from '../ports.ts'
import { sortChanges } from '../stack/changes.ts'
import type { DefaultBranch } from './default-branch.ts'
import { closeLeftHomes } from './render-request/closed-homes.ts'

export type NoLeasePorts = {
  readonly forge: Pick<
    Ports['forge'],
    'rewordComments' | 'putCheck' | 'markedIssues' | 'issue' | 'putComment' | 'closeIssue'
  >
}

/**
 * What changes beside leases, where no path is a request's or a stack's nor looks like one; undefined: there is something
 * to verify. It takes what Git says, which is never cut short as GitHub's list of a pull request's files is (3,000).
 */
export function withoutLeases(changes: readonly Change[]): NoLease | undefined {
  const { leases, problems, otherPaths } = sortChanges(changes)
  return leases.length + problems.length > 0 ? undefined : { touchesLeases: false, otherPaths }
}

/**
 * Both required checks of a pull request without a lease, on the head that was looked at and no other. It is told in no
 * comment; what an earlier head made us say is taken back, and the homes that were opened for it are closed.
 */
export async function tellNoLease(
  pull: PullRequest,
  changed: NoLease,
  base: DefaultBranch,
  ports: NoLeasePorts,
): Promise<void> {
  const { number, headSha } = pull
  await takeBack(number, headSha, ports, async () => closeLeftHomes(pull, base, ports))
  const shown = { ...noLeaseCheck(changed), headSha, annotations: [] }
  await ports.forge.putCheck({ name: APPROVED_CHECK, ...shown })
  // Last, as the sweep takes a head that has it for one that was looked at (S15).
  await ports.forge.putCheck({ name: POLICY_CHECK, ...shown })
}

/**
 * Takes back what was said of an earlier head, in the comments that are there.
 * @param before what must be done first, where there is something to take back
 */
export async function takeBack(
  pull: number,
  headSha: string,
  { forge }: { readonly forge: Pick<Ports['forge'], 'rewordComments'> },
  before?: () => Promise<void>,
): Promise<void> {
  const markers = [FILES_MARKER, OUTSIDE_MARKER, POLICY_MARKER]
  await forge.rewordComments(pull, markers, nothingAskedComment(headSha), before)
}
