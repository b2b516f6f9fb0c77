import type { Finding } from '../formats/finding.ts'
import type { Problem } from '../kit/result.ts'
import type { Verdict } from '../policy/levels.ts'
import { blocking, count } from './policy-parts.ts'

/** The verdict in one line. */
export function verdictTitle(report: {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
}): string {
  const all = report.findings
  const found = blocking(all)
  const failed = found.filter(({ status }) => status === 'fail').length + report.problems.length
  if (failed > 0) return `${count(failed, 'thing')} to fix before this can merge`
  if (found.length > 0) return `${count(found.length, 'thing')} could not be judged, so this cannot merge`
  if (report.verdict !== 'pass') return 'Nothing was judged, so this cannot merge'
  const shown = all.filter(({ level }) => level !== 'shadow')
  const waived = shown.filter(({ waiver }) => waiver !== undefined).length
  const overridden = shown.filter(
    ({ waiver, override }) => waiver === undefined && override !== undefined,
  ).length
  const open = shown.filter(
    (one) => one.status !== 'pass' && one.waiver === undefined && one.override === undefined,
  )
  const broken = new Set(shown.flatMap(({ status, rule }) => (status === 'pass' ? [] : [rule])))
  const passed = new Set(shown.flatMap(({ rule }) => (broken.has(rule) ? [] : [rule]))).size
  const advice = new Set(open.map(({ rule }) => rule)).size
  const parts = [
    `${count(passed, 'rule')} passed`,
    ...(advice > 0 ? [`${advice} advice`] : []),
    ...(overridden > 0 ? [`${overridden} overridden`] : []),
    ...(waived > 0 ? [`${waived} waived`] : []),
  ]
  return `Policy: ${parts.join(', ')}`
}
