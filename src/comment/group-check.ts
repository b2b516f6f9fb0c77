import type { Finding } from '../formats/finding.ts'
import { inlineCode, messageMarkdown } from '../kit/markdown.ts'
import type { Problem } from '../kit/result.ts'
import type { Verdict } from '../policy/levels.ts'
import type { TeamSpend } from '../policy/report.ts'
import type { Check } from '../ports.ts'
import { noLeaseCheck, type NoLease } from './no-lease-check.ts'
import { spendText } from './policy-parts.ts'

const LINES = 50

/** The policy check of a merge group: several changes together. */
export function groupCheck(judged: {
  readonly verdict: Verdict
  readonly leases: readonly string[]
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  readonly spend: readonly TeamSpend[]
  readonly noLease?: NoLease
}): Pick<Check, 'conclusion' | 'title' | 'summary'> {
  const { leases, findings, problems, spend, verdict, noLease } = judged
  if (noLease !== undefined) return noLeaseCheck(noLease)
  const count = findings.length + problems.length
  const isGood = verdict === 'pass' && count === 0
  const what = `${leases.length} lease${leases.length === 1 ? '' : 's'} together`
  const wrong = [
    ...problems.map(({ message }) => `- ${messageMarkdown(message)}`),
    ...findings.map(
      ({ rule, resource, message }) =>
        `- ${inlineCode(rule)} ${inlineCode(resource)}: ${messageMarkdown(message)}`,
    ),
  ]
  const lines = [
    isGood
      ? 'Judged by the policies of the default branch; each change was planned in its own pull request.'
      : 'These hold the group back:',
    ...(wrong.length === 0 ? [] : ['', ...wrong.slice(0, LINES)]),
    ...(wrong.length > LINES ? ['', `And ${wrong.length - LINES} more.`] : []),
    ...spend.flatMap((one) => ['', spendText(one)]),
  ]
  return {
    conclusion: isGood ? 'success' : 'failure',
    title: isGood ? `Policy passed for ${what}` : `${count} to fix before ${what} can merge`,
    summary: lines.join('\n'),
  }
}
