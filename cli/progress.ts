import { logSafe } from '../src/kit/log-safe.ts'
import type { Log } from '../src/ports.ts'

let isQuiet = false

/** `--quiet`: from now on nothing is said of how far a command is. What is wrong is still said. */
export function silenceProgress(): void {
  isQuiet = true
}

/** How far it is, to stderr: stdout is the answer alone. */
export function sayProgress(line: string): void {
  if (!isQuiet) say(line)
}

/** A log for a run at a terminal. */
export const progressLog: Log = { info: sayProgress, warn: say, error: say }

function say(line: string): void {
  process.stderr.write(`${logSafe(line)}\n`)
}
