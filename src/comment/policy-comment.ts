import { COMMENT_LIMIT, escapeMarkdown, fitComment, inlineCode } from '../kit/markdown.ts'
import type { LeaseReport, PolicyReport } from '../policy/report.ts'
import {
  allFindings,
  blocking,
  count,
  findingLines,
  folded,
  mustFixTable,
  planLines,
  planText,
  priceText,
  spendText,
} from './policy-parts.ts'
import { mention } from './request-comment.ts'

/** Marker of the one policy comment on a pull request. */
export const POLICY_MARKER = 'policy'
/** Characters that the marker of the comment takes; whoever writes the comment adds it. */
const MARKER_ROOM = 256
/** Leases of which a comment tells price and plan; GitHub shows no more than a screen anyway. */
const LEASES = 20

/** The one comment on a pull request: is it fine, what does it cost, who acts next. The rest is folded. */
export function policyComment(report: PolicyReport): string {
  return fitComment(policyMarkdown(report), "the run's summary", COMMENT_LIMIT - MARKER_ROOM)
}

/** The same without a limit, for the step summary: GitHub's own limit there is 1 MiB. */
export function policySummary(report: PolicyReport): string {
  return fitComment(policyMarkdown(report), 'the result of the action', 1_000_000)
}

/** The verdict in one line, for the title of the check. */
export function policyTitle(report: PolicyReport): string {
  const found = blocking(report)
  const failed = found.filter(({ status }) => status === 'fail').length + report.problems.length
  if (failed > 0) return `${count(failed, 'thing')} to fix before this can merge`
  if (found.length > 0) return `${count(found.length, 'thing')} could not be judged, so this cannot merge`
  if (report.verdict !== 'pass') return 'Nothing was judged, so this cannot merge'
  const findings = allFindings(report).filter(({ level }) => level !== 'shadow')
  const advice = new Set(findings.filter(({ status }) => status !== 'pass').map(({ rule }) => rule))
  const passed = new Set(findings.flatMap(({ rule }) => (advice.has(rule) ? [] : [rule]))).size
  return `Policy: ${count(passed, 'rule')} passed${advice.size > 0 ? `, ${advice.size} advice` : ''}`
}

function policyMarkdown(report: PolicyReport): string {
  const found = blocking(report)
  const lines = [
    `### ${report.verdict === 'pass' ? '✅' : '❌'} ${policyTitle(report)}`,
    ...(found.length + report.problems.length > 0 ? ['', ...mustFixTable(report.problems, found)] : []),
    ...leaseLines(report),
    '',
    `**Next** ${nextText(report)}`,
    ...foldedLines(report),
    '',
    footer(report),
  ]
  return `${lines.join('\n')}\n`
}

function leaseLines(report: PolicyReport): readonly string[] {
  const { leases, spend } = report
  const [only] = leases
  if (only === undefined) return []
  const spent = spend.map(spendText)
  if (leases.length === 1) {
    const price = priceText(only)
    return [
      '',
      ...(price === undefined ? [] : [`**Price** ${[price, ...spent].join(' · ')}  `]),
      `**Plan** ${planText(only)}  `,
    ]
  }
  const hidden = leases.length - LEASES
  return [
    '',
    '| lease | price | plan |',
    '| --- | --- | --- |',
    ...leases
      .slice(0, LEASES)
      .map((lease) => `| ${inlineCode(lease.lease)} | ${priceText(lease) ?? ''} | ${planText(lease)} |`),
    ...(hidden > 0 ? ['', `And ${count(hidden, 'more lease')}.`] : []),
    ...spent.flatMap((text) => ['', text]),
  ]
}

/** Who must do what: the owner for what stands in a request, the platform team for what stands in a module or a policy. */
function nextText(report: PolicyReport): string {
  const owners = ownersOf(report.leases)
  const found = blocking(report)
  const isTheirs = found.some(({ phase }) => phase === 'request') || report.problems.some(isInChange)
  const isMissing = found.some(({ rule }) => rule === 'plan')
  if (isTheirs)
    return `${owners === '' ? mention(report.author) : owners} fixes the file; then it is judged again by itself`
  if (isMissing) return 'the plan is made again: start the run once more, or push again'
  if (report.verdict !== 'pass')
    return 'the platform team looks at the policies or the module: the request is not at fault'
  const approvals = Math.max(0, ...report.leases.map((lease) => lease.approvals))
  const by = reviewersOf(report)
  if (approvals === 0) return 'somebody with the right to merge merges it'
  return `${count(approvals, 'approval')}${by}, not by who asked for this or pushed to it; then merge`
}

/** Whether a problem is in a file that the change itself brings. */
function isInChange({ file }: { readonly file?: string }): boolean {
  return file !== undefined && /^(?:requests|stacks)\//.test(file)
}

function ownersOf(leases: readonly LeaseReport[]): string {
  const logins = leases.filter(({ verdict }) => verdict !== 'pass').flatMap(({ owner }) => owner?.login ?? [])
  return [...new Set(logins)].slice(0, 5).map(mention).join(', ')
}

/** Approvers by name, without mentioning them: everybody would be told at every push. */
function reviewersOf({ approvers }: PolicyReport): string {
  if (approvers.length === 0) return ''
  const shown = approvers.slice(0, 5).map(({ login }) => escapeMarkdown(login))
  return ` by ${[...shown, ...(approvers.length > 5 ? ['another approver'] : [])].join(' or ')}`
}

function foldedLines(report: PolicyReport): readonly string[] {
  const findings = allFindings(report)
  const advice = findings.filter(({ level, status }) => level === 'advisory' && status !== 'pass')
  const unclear = findings.filter(({ level, status }) => level === 'soft' && status === 'unknown')
  const passed = findings.filter(({ level, status }) => level !== 'shadow' && status === 'pass')
  const shadow = findings.filter(({ level, status }) => level === 'shadow' && status !== 'pass')
  const planned = report.leases.flatMap((lease) =>
    lease.plan === undefined ? [] : [{ lease, plan: lease.plan }],
  )
  const other = report.otherPaths
  return [
    ...folded(`${advice.length} advice`, findingLines(advice)),
    ...folded(`${unclear.length} not known before apply`, findingLines(unclear)),
    ...folded(
      `${count(other.length, 'other file')}: this is not applied by itself`,
      other.slice(0, 50).map((path) => `- ${inlineCode(path)}`),
    ),
    ...folded(`${count(passed.length, 'check')} passed`, findingLines(passed)),
    ...folded(`${shadow.length} only counted`, findingLines(shadow)),
    ...planned.flatMap(({ lease, plan }) =>
      folded(`plan details of ${escapeMarkdown(lease.lease)}`, planLines(plan)),
    ),
  ]
}

function footer(report: PolicyReport): string {
  const plans = report.leases.flatMap(({ plan }) => plan?.digest.slice(0, 'sha256:'.length + 12) ?? [])
  const parts = [
    inlineCode(report.headSha.slice(0, 7)),
    ...plans.slice(0, 3).map((digest) => `plan ${inlineCode(digest)}`),
    ...(plans.length > 3 ? [`${plans.length - 3} more plans`] : []),
    `policies ${inlineCode(`${report.base.branch}@${report.base.sha.slice(0, 7)}`)}`,
    ...(report.pricesFrom === undefined
      ? []
      : [`⚠️ prices of ${inlineCode(report.pricesFrom)}, over 30 days old`]),
  ]
  return `<sub>${parts.join(' · ')}</sub>`
}
