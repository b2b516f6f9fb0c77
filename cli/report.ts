import type { Problem } from '../src/kit/result.ts'
import { terminalSafe } from './terminal.ts'

/** Exit codes of every command; 130 is what shells say of a program that Ctrl-C ended. */
export const EXIT = { ok: 0, failed: 1, usage: 2, givenUp: 130 } as const

/** Problems by file, as a person reads them: line, rule, what is wrong; what is allowed; what to do. */
export function sayProblems(problems: readonly Problem[]): string {
  const lines: string[] = []
  let file: string | undefined
  for (const problem of problems) {
    const name = problem.file ?? ''
    if (name !== file && name !== '') lines.push(terminalSafe(name))
    file = name
    const place = String(problem.line ?? '').padStart(4)
    const field = problem.field === undefined || problem.field === '' ? '' : `${problem.field}  `
    lines.push(`${place}  ${problem.code}  ${terminalSafe(`${field}${problem.message}`)}`)
    if (problem.allowed !== undefined && problem.allowed.length > 0) {
      lines.push(`      allowed: ${terminalSafe(problem.allowed.join(', '))}`)
    }
    if (problem.remedy !== undefined) lines.push(`      ${terminalSafe(problem.remedy)}`)
  }
  return `${lines.join('\n')}\n`
}

/** Writes one answer: JSON for machines, or text; on failure the text goes to stderr. Sets the exit code. */
export function answer(options: {
  readonly json: boolean
  readonly ok: boolean
  /** What `--json` prints. */
  readonly value: Readonly<Record<string, unknown>>
  /** What a person reads. Texts of people in it have gone through `terminalSafe`. */
  readonly text: string
}): void {
  if (options.json) process.stdout.write(`${JSON.stringify(options.value, null, 2)}\n`)
  else (options.ok ? process.stdout : process.stderr).write(options.text)
  process.exitCode = options.ok ? EXIT.ok : EXIT.failed
}

/** The answer of a command that found problems. */
export function answerProblems(
  json: boolean,
  problems: readonly Problem[],
  value: Readonly<Record<string, unknown>> = {},
): void {
  answer({ json, ok: false, value: { ok: false, ...value, problems }, text: sayProblems(problems) })
}
