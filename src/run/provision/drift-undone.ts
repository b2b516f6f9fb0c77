import { driftGoneBody, driftMarker } from '../../comment/drift-issue.ts'
import { standingDrift } from '../../drift/standing.ts'
import type { DriftEvidence } from '../../formats/evidence.ts'
import type { LeaseFacts } from '../../lease/facts.ts'
import type { Ports } from '../../ports.ts'
import type { ApprovedPlan } from './apply-stack.ts'

/**
 * The plan that undoes a drift, when its digest was approved by whom S8 allows to (S12); undefined leaves the plan that
 * brought the stack as the approved one, so that what is planned now needs an approval of its own.
 */
export async function approvedToUndo(
  { digest, summary }: DriftEvidence,
  isApproved: (digest: string) => Promise<boolean>,
): Promise<ApprovedPlan | undefined> {
  if (digest === null || summary === null || !(await isApproved(digest))) return undefined
  return { kind: 'digest', digest, summary, orNothing: true }
}

/** After an apply nothing differs any more. An issue that stays open here is closed by the next look. */
export async function closeDriftIssue(
  { evidence, lease }: LeaseFacts,
  { forge, log }: { readonly forge: DriftForge; readonly log: Ports['log'] },
): Promise<void> {
  const drift = standingDrift(evidence)
  if (drift === undefined || drift.issue === null) return
  await closeIssue(drift.issue, drift.uid, lease, forge).catch((error: unknown) => {
    log.warn(`${lease}: #${drift.issue} could not be closed: ${error instanceof Error ? error.message : ''}`)
  })
}

type DriftForge = Pick<Ports['forge'], 'rewriteIssue' | 'closeIssue'>

/** Says that the drift is gone, and closes its issue. */
export async function closeIssue(
  number: number,
  uid: string,
  lease: string,
  forge: DriftForge,
): Promise<void> {
  await forge.rewriteIssue(number, driftMarker({ uid }), driftGoneBody(lease))
  await forge.closeIssue(number)
}
