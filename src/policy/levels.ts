import type { Finding } from '../formats/finding.ts'
import type { Problem } from '../kit/result.ts'

export type Verdict = 'pass' | 'fail' | 'unknown'

/** A waiver takes the place of whatever was found; an override of a soft rule only. */
export function isExcused({ level, waiver, override }: Finding): boolean {
  return waiver !== undefined || (override !== undefined && level === 'soft')
}

/** Whether a finding keeps a change from being merged: a broken hard or soft rule, or a hard rule that could not be judged. */
export function blocks(finding: Finding): boolean {
  if (isExcused(finding)) return false
  switch (finding.level) {
    case 'hard':
      return finding.status !== 'pass'
    case 'soft':
      return finding.status === 'fail'
    case 'advisory':
    case 'shadow':
      return false
  }
}

/** One word for all findings. Nothing evaluated is never success. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.length === 0) return 'unknown'
  const blocking = findings.filter(blocks)
  if (blocking.some((finding) => finding.status === 'fail')) return 'fail'
  return blocking.length > 0 ? 'unknown' : 'pass'
}

/** What could not be judged is never success, however good the rest is. */
export function verdictWith(findings: readonly Finding[], problems: readonly Problem[]): Verdict {
  const verdict = verdictOf(findings)
  return problems.length > 0 && verdict === 'pass' ? 'unknown' : verdict
}

/** One word for several leases, or several parts of one answer. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fail')) return 'fail'
  return verdicts.includes('unknown') || verdicts.length === 0 ? 'unknown' : 'pass'
}

/** Results by status, and rules that gave one. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Finding['status'], number>> {
  const count = (status: Finding['status']): number => findings.filter((one) => one.status === status).length
  return { pass: count('pass'), fail: count('fail'), unknown: count('unknown') }
}

export function evaluatedRules(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))]
}
