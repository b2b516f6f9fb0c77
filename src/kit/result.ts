/** One thing a person got wrong or must know: where it is, what is allowed, and what to type. */
export interface Problem {
  /** Stable, kebab-case; documented; tests and tools match on this, never on the message. */
  readonly code: string
  readonly message: string
  readonly file?: string
  /** 1-based. */
  readonly line?: number
  /** 1-based. */
  readonly column?: number
  /** JSON pointer of the field, for example `/inputs/size`. */
  readonly field?: string
  readonly allowed?: readonly string[]
  /** What to do or type. */
  readonly remedy?: string
}

export type Result<T, E = readonly Problem[]> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: E }

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** A refused value: a person can answer it, so it is a result and not an exception. */
export function problems(...all: readonly Problem[]): {
  readonly ok: false
  readonly problems: readonly Problem[]
} {
  return { ok: false, problems: all }
}

/** What nobody at the keyboard can answer: a broken assumption, an outage. Keeps its cause. */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: string
  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}

/** A problem that is not for whoever asked, but for those who keep the platform: with what they do about it. */
export function faultOfProblem(
  problem: Problem | undefined,
  otherwise: { readonly code: string; readonly message: string },
): Fault {
  return problem === undefined
    ? new Fault(otherwise.code, otherwise.message)
    : new Fault(problem.code, problemLine(problem))
}

/** Ends an exhaustive `switch`; the compiler refuses the call while a case is missing. */
export function assertNever(value: never): never {
  throw new Fault('unreachable', `unexpected value: ${JSON.stringify(value)}`)
}

/** One line for a terminal or a log: `file:line:column message (field); allowed: …; remedy`. */
export function problemLine(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':')
  const parts = [place === '' ? problem.message : `${place} ${problem.message}`]
  if (problem.allowed !== undefined && problem.allowed.length > 0)
    parts.push(`allowed: ${problem.allowed.join(', ')}`)
  if (problem.remedy !== undefined) parts.push(problem.remedy)
  return parts.join('; ')
}
