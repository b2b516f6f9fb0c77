import { APPROVED_CHECK, approvalCheck, refusedCheck } from '../../comment/approval-view.ts'
import { noLeaseCheck } from '../../comment/no-lease-check.ts'
import type { Sha } from '../../kit/brands.ts'
import { Fault } from '../../kit/result.ts'
import type { Check, Ports } from '../../ports.ts'
import { requireDefaultBranch, type DefaultBranch } from '../default-branch.ts'
import type { Outcome } from '../outcome.ts'
import { answerOf } from './outcome.ts'
import { standingOf, type Standing, type StandingPorts } from './standing.ts'

export interface ApprovalInput {
  readonly pullRequest: number
  /** Head that the caller was started for; another head is somebody else's run. */
  readonly headSha: Sha | undefined
}

export type ApprovedPorts = StandingPorts & {
  readonly forge: StandingPorts['forge'] & Pick<Ports['forge'], 'pullRequest' | 'putCheck'>
}

/** Evaluated when a review is submitted or dismissed, and after each plan: is the exact head approved (S8)? */
export async function checkApproval(input: ApprovalInput, ports: ApprovedPorts): Promise<Outcome> {
  const pull = await ports.forge.pullRequest(input.pullRequest)
  if (pull === undefined)
    throw new Fault('pull-request-missing', `there is no pull request #${input.pullRequest}`)
  const nothing = (reasonCode: string, message: string): Outcome =>
    answerOf(pull, { decision: 'nothing', reasonCode, message })
  if (!pull.isOpen) return nothing('pull-request-closed', `#${pull.number} is not open`)
  if (input.headSha !== undefined && input.headSha !== pull.headSha)
    return nothing('head-moved', `#${pull.number} has a newer head, which has a run of its own`)
  const base = await requireDefaultBranch(ports.git)
  if (pull.base !== base.config.repository.defaultBranch)
    return nothing('base-not-default', `#${pull.number} does not go into the default branch`)
  const standing = await standingOf(pull, base, ports)
  const shown = showStanding(standing, base)
  await ports.forge.putCheck({ name: APPROVED_CHECK, headSha: pull.headSha, annotations: [], ...shown })
  return answerOf(pull, { ...saidOf(standing, shown), summary: `${shown.title}. ${shown.summary}\n` })
}

/** What the check says of a pull request that stands so. */
export function showStanding(
  standing: Standing,
  { config }: DefaultBranch,
): Pick<Check, 'conclusion' | 'title' | 'summary'> {
  switch (standing.kind) {
    case 'no-lease':
      return noLeaseCheck(standing)
    case 'refused':
      return refusedCheck(standing.problems)
    case 'judged':
      return approvalCheck(standing.requirement, standing.approval, config.approvers)
  }
}

function saidOf(
  standing: Standing,
  { title }: Pick<Check, 'title'>,
): Pick<Outcome['result'], 'decision' | 'reasonCode' | 'message'> {
  switch (standing.kind) {
    case 'no-lease':
      return { decision: 'nothing', reasonCode: 'no-lease-changed', message: title }
    case 'refused':
      return { decision: 'nothing', reasonCode: 'change-refused', message: title }
    case 'judged': {
      const { ok, reasonCode, message } = standing.approval
      // To wait for a person is no fault of the run, so that it is not red.
      return { decision: ok ? 'done' : 'nothing', reasonCode, message }
    }
  }
}
