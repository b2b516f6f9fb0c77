import type { Finding, Level } from './check.ts'
import type { Diagnosis } from './diagnose.ts'

const LEVELS: readonly Level[] = ['error', 'could-not-look', 'warning', 'note']

const WORDS: Readonly<Record<Level, string>> = {
  error: 'error',
  'could-not-look': 'could not look',
  warning: 'warning',
  note: 'note',
}

/** Findings as they are told: what holds leases up first; each level in the order of the checks. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return LEVELS.flatMap((level) => findings.filter((one) => one.level === level))
}

/** A diagnosis as a person reads it. Texts are not yet log-safe. */
export function diagnosisLines(
  { findings, well, isHealthy }: Diagnosis,
  calls: { readonly github: number; readonly aws: number },
): readonly string[] {
  const width = Math.max(...LEVELS.map((level) => WORDS[level].length))
  const told = inOrder(findings).flatMap(({ check, level, what, fix, link }) => [
    `${WORDS[level].padEnd(width)}  ${check}`,
    `    ${sentence(what)}`,
    `    → ${sentence(fix)}`,
    `    ${link}`,
  ])
  const counts = LEVELS.flatMap((level) => {
    const count = findings.filter((one) => one.level === level).length
    return count === 0
      ? []
      : [level === 'could-not-look' ? `${count} could not be looked at` : plural(count, WORDS[level])]
  })
  const verdict = isHealthy ? 'healthy' : 'not healthy'
  return [
    ...told,
    `${verdict}: ${[...counts, `${well.length} checks found nothing`].join(', ')} (${plural(calls.github, 'call')} of GitHub's API, ${plural(calls.aws, 'call')} of AWS's)`,
  ]
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** Names of files, checks and people stay as they are written. */
function sentence(text: string): string {
  const isWord = /^[a-z]+[ ,]/.test(text)
  return `${isWord ? text.charAt(0).toUpperCase() + text.slice(1) : text}.`
}
