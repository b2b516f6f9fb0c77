import type { Annotation } from '../ports.ts'
import { blocks } from '../policy/levels.ts'
import type { PolicyReport } from '../policy/report.ts'
import { allFindings } from './policy-parts.ts'

/** What stands on the lines of a request in the pull request's diff: everything that blocks, and advice. */
export function policyAnnotations(report: PolicyReport): readonly Annotation[] {
  const problems = report.problems.flatMap(({ file, line, code, message, remedy }): Annotation[] =>
    file === undefined
      ? []
      : [{ path: file, line: line ?? 1, level: 'failure', title: code, message: say(message, remedy) }],
  )
  const findings = allFindings(report).flatMap((finding): Annotation[] => {
    const { file, line, rule, status, level, resource, message, remedy } = finding
    const isAdvice = level === 'advisory' && status !== 'pass'
    if (file === undefined || (!blocks(finding) && !isAdvice)) return []
    const about = finding.phase === 'plan' ? `${resource}: ${message}` : message
    const severity = blocks(finding) ? 'failure' : 'warning'
    return [{ path: file, line: line ?? 1, level: severity, title: rule, message: say(about, remedy) }]
  })
  return [...problems, ...findings]
}

function say(message: string, remedy: string | undefined): string {
  return remedy === undefined ? message : `${message}\nFix: ${remedy}`
}
