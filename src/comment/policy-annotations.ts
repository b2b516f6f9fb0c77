import { plainLine } from '../kit/markdown.ts'
import type { Annotation } from '../ports.ts'
import { blocks, isExcused } from '../policy/levels.ts'
import type { PolicyReport } from '../policy/report.ts'
import { allFindings } from './policy-parts.ts'

/** GitHub's limits on an annotation: 255 characters of title, 64 KB of message, of which nobody reads more than a screen. */
const TITLE = 255
const MESSAGE = 4_000

/** What stands on the lines of a request in the pull request's diff: everything that blocks, and advice. */
export function policyAnnotations(report: PolicyReport): readonly Annotation[] {
  const problems = report.problems.flatMap(({ file, line, code, message, remedy }): Annotation[] =>
    file === undefined ? [] : [annotation(file, line, 'failure', code, say(message, remedy))],
  )
  const findings = allFindings(report).flatMap((finding): Annotation[] => {
    const { file, line, rule, status, level, resource, message, remedy } = finding
    const isAdvice = level === 'advisory' && status !== 'pass' && !isExcused(finding)
    if (file === undefined || (!blocks(finding) && !isAdvice)) return []
    const about = finding.phase === 'plan' ? `${resource}: ${message}` : message
    return [annotation(file, line, blocks(finding) ? 'failure' : 'warning', rule, say(about, remedy))]
  })
  return [...problems, ...findings]
}

function annotation(
  path: string,
  line: number | undefined,
  level: Annotation['level'],
  title: string,
  message: string,
): Annotation {
  return { path, line: line ?? 1, level, title: plainLine(title).slice(0, TITLE), message }
}

/** GitHub shows this as plain text: there is nothing to escape, and nothing may turn it round. */
function say(message: string, remedy: string | undefined): string {
  const first = plainLine(message).slice(0, MESSAGE)
  return remedy === undefined ? first : `${first}\nFix: ${plainLine(remedy).slice(0, MESSAGE)}`
}
