import type { Finding } from '../formats/finding.ts'
import { logSafe } from '../kit/log-safe.ts'
import { blocks, isExcused } from '../policy/levels.ts'
import { countsWith, sayPrice, type JudgedResult } from './result.ts'

/** What a person reads on a terminal. Texts of people in it are log-safe (S3). */
export function textOf(judged: JudgedResult): string {
  const shown = judged.findings.filter(({ level, status }) => status !== 'pass' && level !== 'shadow')
  return [
    ...findingLines(shown),
    ...waiverLines(judged),
    ...judged.prices.map(({ request, price }) => `${logSafe(request)}: ${sayPrice(price)}`),
    sayCounts(judged),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** By file, then a line each: line, rule, what was found; what is allowed; what to type. */
function findingLines(findings: readonly Finding[]): readonly string[] {
  const width = Math.max(0, ...findings.map(({ rule }) => rule.length))
  const indent = ' '.repeat(3 + 2 + width + 2)
  let file: string | undefined
  return findings.flatMap((finding) => {
    const { rule, line, message, allowed = [], remedy, phase, resource } = finding
    const name = finding.file === file ? [] : [logSafe(finding.file ?? '')]
    file = finding.file
    const about = phase === 'plan' ? `${resource}: ${message}` : message
    return [
      ...name,
      `${String(line ?? '').padStart(3)}  ${logSafe(rule.padEnd(width))}  ${plain(about)}${standing(finding)}`,
      ...(allowed.length === 0 ? [] : [`${indent}allowed: ${logSafe(allowed.join(', '))}`]),
      ...(remedy === undefined ? [] : [`${indent}${plain(remedy)}`]),
    ]
  })
}

function standing(finding: Finding): string {
  const { waiver, override } = finding
  if (waiver !== undefined) return ` (waived by ${logSafe(waiver.approver)} until ${logSafe(waiver.expires)})`
  if (override !== undefined && isExcused(finding)) return ` (overridden by ${logSafe(override.by)})`
  return blocks(finding) ? '' : ' (advice)'
}

/** Waivers that waive nothing: whoever wrote them may think otherwise. */
function waiverLines({ waivers }: JudgedResult): readonly string[] {
  return waivers
    .filter(({ state, endsSoon }) => state !== 'used' || endsSoon)
    .map(({ waiver, state, message }) => {
      const said = `waiver of ${waiver.rule} ${waiver.resource}: ${state === 'used' ? 'ends soon' : state}, ${message}`
      return `${logSafe(`${waiver.file}:${waiver.line}`)}  ${plain(said)}`
    })
}

/** On a terminal there is no Markdown. */
function plain(text: string): string {
  return logSafe(text.replaceAll('`', ''))
}

function sayCounts({ findings, problems, verdict }: JudgedResult): string {
  const counts = countsWith(findings)
  const found = findings.filter(blocks)
  const failed = found.filter(({ status }) => status === 'fail').length
  const unclear = found.length - failed
  const told = findings.filter(({ level, status }) => level !== 'shadow' && status !== 'pass')
  const advice = told.filter((one) => !blocks(one) && !isExcused(one)).length
  const parts = [
    failed === 0 ? '' : failed === 1 ? '1 rule failed' : `${failed} failed`,
    unclear === 0 ? '' : `${unclear} could not be judged`,
    advice === 0 ? '' : `${advice} advice`,
    counts.overridden === 0 ? '' : `${counts.overridden} overridden`,
    counts.waived === 0 ? '' : `${counts.waived} waived`,
    problems.length === 0 ? '' : problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`,
    findings.length === 0 ? 'rules were not judged' : `${counts.pass} passed`,
    verdict === 'unknown' && findings.length > 0 && unclear === 0 ? 'not everything could be judged' : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}
