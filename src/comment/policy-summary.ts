import type { PolicyReport } from '../policy/report.ts'
import { policyMarkdown } from './policy-comment.ts'

/** GitHub's limit on a step summary is 1 MiB in bytes; a character can take three. */
const SUMMARY_LIMIT = 340_000

/** The same as the comment with room for nearly everything: what is cut there is here. */
export function policySummary(report: PolicyReport): string {
  return policyMarkdown(report, SUMMARY_LIMIT, 'in the result of the action')
}
