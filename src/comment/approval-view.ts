import type { ApprovalJudgement } from '../approval/approval.ts'
import type { Requirement } from '../approval/required.ts'
import { escapeMarkdown, messageMarkdown } from '../kit/markdown.ts'
import type { Problem } from '../kit/result.ts'
import type { Check, Person } from '../ports.ts'

/** Name of the check that branch protection requires; apply asks the same question again and does not read it. */
export const APPROVED_CHECK = 'leasehold/approved'

type Shown = Pick<Check, 'conclusion' | 'title' | 'summary'>

/** The check `leasehold/approved`: whether people are still needed, how many, and who can be one. */
export function approvalCheck(
  requirement: Requirement,
  approval: ApprovalJudgement,
  approvers: readonly Pick<Person, 'login'>[] | undefined,
): Shown {
  const why = `Why: ${messageMarkdown(requirement.message)}.`
  if (requirement.approvals === 0)
    return {
      conclusion: 'success',
      title: 'Needs no approval',
      summary: `No person has to approve this. ${why}`,
    }
  const names = approval.approvers.map(({ login }) => login).join(', ')
  if (approval.ok)
    return {
      conclusion: 'success',
      title: `Approved by ${names}`,
      summary: `${said(approval.message)} ${why}`,
    }
  const missing = requirement.approvals - approval.approvers.length
  const who =
    approvers === undefined
      ? 'Whoever may write to this repository can approve it'
      : `These can approve it: ${approvers.map(({ login }) => escapeMarkdown(login)).join(', ')}`
  return {
    conclusion: 'action-required',
    title: `Waits for ${missing} approval${missing === 1 ? '' : 's'}`,
    summary: `${said(approval.message)} ${why}\n\n${who}; not who asked for it, and not who pushed to it.`,
  }
}

/** The same for a change that nobody could approve. */
export function refusedCheck(problems: readonly Problem[]): Shown {
  const lines = problems.slice(0, 20).map(({ message }) => `- ${messageMarkdown(message)}`)
  return {
    conclusion: 'failure',
    title: 'Cannot be approved as it is',
    summary: ['This is not what Leasehold renders:', '', ...lines].join('\n'),
  }
}

function said(message: string): string {
  return `${messageMarkdown(message)}.`
}
