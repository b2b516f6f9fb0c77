import { logSafe } from '../src/kit/log-safe.ts'
import type { Log } from '../src/ports.ts'
import { createStillWorking } from './still-working.ts'

/** Milliseconds between two looks whether somebody waits. */
const LOOK = 500

let isQuiet = false
let working: ReturnType<typeof createStillWorking> | undefined

/** `--quiet`: from now on nothing is said of how far a command is. What is wrong is still said. */
export function silenceProgress(): void {
  isQuiet = true
}

/**
 * From now on somebody at a terminal is told every few seconds that it goes on, where nothing else is. A file or a pipe is not:
 * nobody waits before it. It ends with the process, which it does not hold up.
 */
export function tellStillWorking(): void {
  if (isQuiet || !process.stderr.isTTY) return
  working = createStillWorking({
    now: () => performance.now(),
    // Only a question reads keys one by one.
    isAsking: () => process.stdin.isTTY && process.stdin.isRaw,
    say: write,
  })
  setInterval(working.look, LOOK).unref()
}

/** How far it is, to stderr: stdout is the answer alone. */
export function sayProgress(line: string): void {
  if (!isQuiet) say(line)
}

/** A log for a run at a terminal. */
export const progressLog: Log = { info: sayProgress, warn: say, error: say }

function say(line: string): void {
  working?.heard()
  write(line)
}

function write(line: string): void {
  process.stderr.write(`${logSafe(line)}\n`)
}
