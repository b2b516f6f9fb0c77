import { COMMENT_LIMIT, escapeMarkdown, inlineCode } from '../kit/markdown.ts'
import type { LeaseReport, PolicyReport } from '../policy/report.ts'
import { endBlocks, endText } from './policy-end.ts'
import { fitBlocks, textBlock, type Block } from './fit.ts'
import { foldedBlocks } from './policy-folded.ts'
import { nextText } from './policy-next.ts'
import { allFindings, blocking, planText, priceText, spendText } from './policy-parts.ts'
import { mustFixTable } from './policy-table.ts'
import { verdictTitle } from './verdict-title.ts'

/** Marker of the one policy comment on a pull request. */
export const POLICY_MARKER = 'policy'
/** Characters that the marker of the comment takes; whoever writes the comment adds it. */
const MARKER_ROOM = 256

/** The one comment on a pull request: is it fine, what does it cost, who acts next. The rest is folded. */
export function policyComment(report: PolicyReport): string {
  return policyMarkdown(report, COMMENT_LIMIT - MARKER_ROOM, inSummary(report))
}

/**
 * The verdict, what must be fixed and how, price, plan, who acts next; then what opens on a click.
 * @param limit characters; what does not fit is cut between two items and counted
 * @param rest where the whole is, as Markdown
 */
export function policyMarkdown(report: PolicyReport, limit: number, rest: string): string {
  const found = blocking(allFindings(report))
  const isBroken = found.length + report.problems.length > 0
  const table = isBroken ? mustFixTable(report.problems, found, report.overriders) : undefined
  const blocks = [
    textBlock([`### ${report.verdict === 'pass' ? '✅' : '❌'} ${policyTitle(report)}`]),
    ...(table === undefined ? [] : [table.shown]),
    ...leaseBlocks(report),
    textBlock(['', `**Next** ${nextText(report)}`]),
    ...(table?.folded ?? []),
    ...foldedBlocks(report),
    textBlock(['', footer(report)]),
  ]
  return fitBlocks(blocks, rest, limit)
}

/** The verdict in one line, for the title of the check. */
export function policyTitle(report: PolicyReport): string {
  return verdictTitle({ ...report, findings: allFindings(report) })
}

function leaseBlocks(report: PolicyReport): readonly Block[] {
  const { leases, spend } = report
  const [only] = leases
  if (only === undefined) return []
  const spent = spend.map(spendText)
  const ends = endBlocks(leases)
  if (leases.length > 1) return [leaseTable(leases), textBlock(spent.flatMap((text) => ['', text])), ...ends]
  const [price, end] = [priceText(only), endText(only)]
  return [
    textBlock([
      '',
      ...(price === undefined ? [] : [`**Price** ${[price, ...spent].join(' · ')}  `]),
      `**Plan** ${planText(only)}  `,
      ...(end === undefined ? [] : [`**End** ${end}  `]),
    ]),
    ...ends,
  ]
}

function leaseTable(leases: readonly LeaseReport[]): Block {
  return {
    before: ['', '| lease | price | plan |', '| --- | --- | --- |'],
    items: leases.map(
      (lease) => `| ${inlineCode(lease.lease)} | ${priceText(lease) ?? ''} | ${planCell(lease)} |`,
    ),
    after: [],
    noun: 'lease',
    isTable: true,
  }
}

function planCell(lease: LeaseReport): string {
  const end = endText(lease)
  return end === undefined ? planText(lease) : `${planText(lease)} · ${end}`
}

/** A link to the summary of the run that made this, where all of it is. */
export function inSummary({ runUrl }: PolicyReport): string {
  return runUrl === null ? "in the run's summary" : `[in the run's summary](${encodeURI(runUrl)})`
}

function footer(report: PolicyReport): string {
  const plans = report.leases.flatMap(({ plan }) => plan?.digest.slice(0, 'sha256:'.length + 12) ?? [])
  const parts = [
    inlineCode(report.headSha.slice(0, 7)),
    ...plans.slice(0, 3).map((digest) => `plan ${inlineCode(digest)}`),
    ...(plans.length > 3 ? [`${plans.length - 3} more plans`] : []),
    `policies ${inlineCode(`${report.base.branch}@${report.base.sha.slice(0, 7)}`)}`,
    ...report.engines.map(escapeMarkdown),
    ...(report.pricesFrom === undefined
      ? []
      : [`⚠️ prices of ${inlineCode(report.pricesFrom)}, over 30 days old`]),
  ]
  return `<sub>${parts.join(' · ')}</sub>`
}
