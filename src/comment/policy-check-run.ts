import type { Check } from '../ports.ts'
import type { PolicyReport } from '../policy/report.ts'
import { policyAnnotations } from './policy-annotations.ts'
import { inSummary, policyMarkdown, policyTitle } from './policy-comment.ts'

/** Name of the check that branch protection requires. */
export const POLICY_CHECK = 'leasehold/policy'
/** GitHub's limit on the summary of a check is 65,535 characters. */
const CHECK_LIMIT = 65_000

/** The check run: one word, the same text as the comment, and what is wrong on the lines where it is wrong. */
export function policyCheckRun(report: PolicyReport): Check {
  return {
    name: POLICY_CHECK,
    headSha: report.headSha,
    conclusion: report.verdict === 'pass' ? 'success' : 'failure',
    title: policyTitle(report),
    summary: policyMarkdown(report, CHECK_LIMIT, inSummary(report)),
    annotations: policyAnnotations(report),
  }
}
