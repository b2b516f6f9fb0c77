import { escapeMarkdown } from '../kit/markdown.ts'
import { isExcused } from '../policy/levels.ts'
import type { LeaseReport, PolicyReport } from '../policy/report.ts'
import { allFindings, blocking, count } from './policy-parts.ts'
import { peopleText } from './policy-table.ts'
import { mention } from './request-comment.ts'

/**
 * Who must do what: the owner for what stands in a request, the platform team for what stands in a module or a policy,
 * those who may override for what only they can let through, then those who approve.
 */
export function nextText(report: PolicyReport): string {
  const found = blocking(allFindings(report))
  if (found.some(({ phase }) => phase === 'request') || report.problems.some(isInChange))
    return `${ownersOf(report)} fixes the file${overrideHint(report)}; then it is judged again by itself`
  if (found.some(({ rule }) => rule === 'plan'))
    return 'the plan is made again: start the run once more, or push again'
  if (report.verdict !== 'pass')
    return `the platform team looks at the policies or the module: the request is not at fault${overrideHint(report)}`
  return approvalText(report)
}

/** Whether a problem is in a file that the change itself brings. */
function isInChange({ file }: { readonly file?: string }): boolean {
  return file !== undefined && /^(?:requests|stacks)\//.test(file)
}

function ownersOf({ leases, author }: PolicyReport): string {
  const logins = leases.filter(({ verdict }) => verdict !== 'pass').flatMap(({ owner }) => owner?.login ?? [])
  const owners = [...new Set(logins)].slice(0, 5).map(mention).join(', ')
  return owners === '' ? mention(author) : owners
}

/** Only when nothing but soft rules is in the way: overriding one of several would change nothing. */
function overrideHint({ leases, overriders, problems }: PolicyReport): string {
  const found = blocking(leases.flatMap(({ findings }) => findings))
  const isSoftOnly = problems.length === 0 && found.length > 0 && found.every(({ level }) => level === 'soft')
  return isSoftOnly && overriders.length > 0 ? `, or ${peopleText(overriders)} overrides it` : ''
}

function approvalText(report: PolicyReport): string {
  const { leases, approvers } = report
  const strictest = leases.reduce<LeaseReport | undefined>(
    (most, one) => (most === undefined || one.approval.approvals > most.approval.approvals ? one : most),
    undefined,
  )
  const overridden = allFindings(report).some(
    (finding) => finding.override !== undefined && isExcused(finding),
  )
  const kept = overridden ? '; the override holds for this head and this plan only' : ''
  const approvals = strictest?.approval.approvals ?? 1
  const why = strictest === undefined ? '' : `: ${escapeMarkdown(strictest.approval.message)}`
  if (approvals === 0) return `no approval is needed${why}; then merge${kept}`
  const by = approvers.length === 0 ? '' : ` by ${peopleText(approvers)}`
  return `${count(approvals, 'approval')}${by}, not by who asked for this or pushed to it; then merge${kept}`
}
