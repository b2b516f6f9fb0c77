import { spawn } from 'node:child_process'
import { Fault } from '../../kit/result.ts'

export interface OpaOutcome {
  /** Null: it was stopped, or there is no such program. */
  readonly code: number | null
  readonly output: string
  /** The last of standard error. */
  readonly errors: string
  readonly isTimedOut: boolean
  readonly isMissing: boolean
}

export interface RunOptions {
  readonly folder: string
  /** Standard input: what policies judge never lies on the disk (S14). */
  readonly input?: string
  /** Milliseconds. */
  readonly timeout?: number
}

/** Bytes of an answer: messages of some 100,000 findings. */
const OUTPUT_LIMIT = 256 * 1024 * 1024
const ERRORS_KEPT = 8_192
const TIMEOUT = 120_000

/** Runs OPA with no environment at all. @throws Fault `output-too-large` */
export async function runOpa(
  program: string,
  args: readonly string[],
  { folder, input = '', timeout = TIMEOUT }: RunOptions,
): Promise<OpaOutcome> {
  const child = spawn(program, args, { cwd: folder, env: {}, stdio: ['pipe', 'pipe', 'pipe'] })
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    let errors = ''
    let isTimedOut = false
    const timer = setTimeout(() => {
      isTimedOut = true
      child.kill('SIGKILL')
    }, timeout)
    const finish = (code: number | null, isMissing: boolean): void => {
      clearTimeout(timer)
      const output = Buffer.concat(chunks).toString('utf8')
      resolve({ code, output, errors, isTimedOut, isMissing })
    }
    child.once('error', (cause: NodeJS.ErrnoException) => {
      errors = cause.message
      finish(null, true)
    })
    child.once('close', (code) => finish(code, false))
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.byteLength
      if (size <= OUTPUT_LIMIT) chunks.push(chunk)
      else {
        child.kill('SIGKILL')
        clearTimeout(timer)
        reject(new Fault('output-too-large', `OPA wrote more than ${OUTPUT_LIMIT} bytes`))
      }
    })
    child.stderr.on('data', (chunk: Buffer) => {
      errors = `${errors}${chunk.toString('utf8')}`.slice(-ERRORS_KEPT)
    })
    // It may end before it has read everything; its exit code says why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
