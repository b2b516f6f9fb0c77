import { APPROVED_CHECK } from '../comment/approval-view.ts'
import { FILES_MARKER } from '../comment/files-comment.ts'
import { noLeaseCheck, nothingAskedComment, type NoLease } from '../comment/no-lease-check.ts'
import { POLICY_CHECK } from '../comment/policy-check-run.ts'
import { POLICY_MARKER } from '../comment/policy-comment.ts'
import { OUTSIDE_MARKER } from '../comment/sweep-comment.ts'
import type { Change, Ports, PullRequest } from '../ports.ts'
import { sortChanges } from '../stack/changes.ts'

export type NoLeasePorts = { readonly forge: Pick<Ports['forge'], 'rewordComments' | 'putCheck'> }

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
 * comment; what an earlier head made us say is taken back.
 */
export async function tellNoLease(
  { number, headSha }: Pick<PullRequest, 'number' | 'headSha'>,
  changed: NoLease,
  ports: NoLeasePorts,
): Promise<void> {
  await takeBack(number, headSha, ports)
  const shown = { ...noLeaseCheck(changed), headSha, annotations: [] }
  await ports.forge.putCheck({ name: APPROVED_CHECK, ...shown })
  // Last, as the sweep takes a head that has it for one that was looked at (S15).
  await ports.forge.putCheck({ name: POLICY_CHECK, ...shown })
}

/** Takes back what was said of an earlier head, in the comments that are there. */
export async function takeBack(
  pull: number,
  headSha: string,
  { forge }: { readonly forge: Pick<Ports['forge'], 'rewordComments'> },
): Promise<void> {
  await forge.rewordComments(
    pull,
    [FILES_MARKER, OUTSIDE_MARKER, POLICY_MARKER],
    nothingAskedComment(headSha),
  )
}
