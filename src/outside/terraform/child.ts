import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Fault } from '../../kit/result.ts'

export interface ChildOptions {
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  /** Milliseconds; then the program is asked to stop, once. */
  readonly timeout: number
  readonly onLine?: (line: string) => void
  /** Bytes of standard output to keep; beyond that the call fails. */
  readonly keepOutput?: number
  /**
   * Settles when the program has come so far that it heeds being asked to stop; before that it is asked a little later.
   * Default: it does from the beginning.
   */
  readonly heeds?: Promise<unknown>
  /** Started also when this process was asked to end: for what must not be left undone. */
  readonly evenWhenEnding?: boolean
}

export interface ChildOutcome {
  readonly code: number | null
  readonly output: Uint8Array
  /** The last of standard error. */
  readonly errors: string
  readonly stopped: 'interrupted' | 'timeout' | undefined
}

/** What is kept of standard error, in characters. */
const ERRORS_KEPT = 8_192
/** Milliseconds that a program asked to stop may take: Terraform finishes the resources that it is at. */
const GRACE = 120_000
/** Milliseconds that a program gets to heed being asked; a runner that cancels a job kills after ten seconds. */
const HEED_WITHIN = 3_000

/** Whether this process was asked to end: nothing new is started then. */
let isEnding = false
/**
 * Milliseconds of this process's life after which what runs is asked to stop: the jobs that apply and end live two
 * hours, and a runner that ends a job gives Terraform no time to release its lock (L18).
 */
const PROCESS_LIFE = 110 * 60_000

function timeLeft(): number {
  return Math.max(0, PROCESS_LIFE - process.uptime() * 1000)
}
const running = new Map<ChildProcess, (reason: 'interrupted' | 'timeout') => void>()

/**
 * Runs a program that must be stopped gently. SIGINT and SIGTERM to this process are passed on as one SIGINT and no
 * more: Terraform then releases its lock, while a second signal makes it exit at once and can lose state. The
 * program has a process group of its own, so that Ctrl-C in a terminal does not count as the first one. As there is only
 * the one, it is kept back until the program can heed it (`heeds`).
 * @throws Fault `interrupted` when this process was asked to end before; `program-missing` when there is none
 */
export async function runChild(
  program: string,
  args: readonly string[],
  options: ChildOptions,
): Promise<ChildOutcome> {
  if (isEnding && options.evenWhenEnding !== true)
    throw new Fault('interrupted', 'this run was asked to end; nothing new is started')
  const child = spawn(program, args, {
    cwd: options.folder,
    env: options.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let stopped: ChildOutcome['stopped']
  let killer: NodeJS.Timeout | undefined
  let asker: NodeJS.Timeout | undefined
  const stop = (reason: 'interrupted' | 'timeout'): void => {
    if (stopped !== undefined) return
    stopped = reason
    const ask = (): void => void child.kill('SIGINT')
    if (options.heeds === undefined) ask()
    else {
      asker = setTimeout(ask, HEED_WITHIN)
      void options.heeds.then(() => {
        clearTimeout(asker)
        ask()
      })
    }
    killer = setTimeout(() => child.kill('SIGKILL'), GRACE)
  }
  const timer = setTimeout(() => stop('timeout'), Math.min(options.timeout, timeLeft()))
  watch(child, stop)
  try {
    const [output, errors, code] = await Promise.all([
      collect(child, options),
      lastOf(child),
      exitOf(child, program),
    ])
    return { code, output, errors, stopped }
  } finally {
    clearTimeout(timer)
    clearTimeout(killer)
    clearTimeout(asker)
    unwatch(child)
  }
}

async function exitOf(child: ChildProcess, program: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', (cause: NodeJS.ErrnoException) => {
      const code = cause.code === 'ENOENT' ? 'program-missing' : 'program-failed'
      reject(new Fault(code, `${program} could not be started: ${cause.message}`, { cause }))
    })
    child.once('close', (code) => resolve(code))
  })
}

async function collect(child: ChildProcess, options: ChildOptions): Promise<Uint8Array> {
  const { stdout } = child
  if (stdout === null) return new Uint8Array()
  if (options.onLine !== undefined) {
    for await (const line of createInterface({ input: stdout, crlfDelay: Infinity })) options.onLine(line)
    return new Uint8Array()
  }
  const limit = options.keepOutput ?? ERRORS_KEPT
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdout) {
    const bytes = Buffer.from(chunk as Uint8Array)
    size += bytes.byteLength
    if (size > limit && options.keepOutput !== undefined)
      throw new Fault('output-too-large', `the program wrote more than ${limit} bytes`)
    if (size <= limit) chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

async function lastOf(child: ChildProcess): Promise<string> {
  let kept = ''
  if (child.stderr === null) return kept
  child.stderr.setEncoding('utf8')
  for await (const chunk of child.stderr) kept = `${kept}${String(chunk)}`.slice(-ERRORS_KEPT)
  return kept
}

function onSignal(): void {
  isEnding = true
  for (const stop of running.values()) stop('interrupted')
}

function watch(child: ChildProcess, stop: (reason: 'interrupted' | 'timeout') => void): void {
  if (running.size === 0) {
    process.on('SIGINT', onSignal)
    process.on('SIGTERM', onSignal)
  }
  running.set(child, stop)
}

/** Once asked to end, later signals stay swallowed: the run only writes down what became of it. */
function unwatch(child: ChildProcess): void {
  running.delete(child)
  if (running.size > 0 || isEnding) return
  process.off('SIGINT', onSignal)
  process.off('SIGTERM', onSignal)
}
