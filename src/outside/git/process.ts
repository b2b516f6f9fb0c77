import { spawn } from 'node:child_process'
import { logSafe } from '../../kit/log-safe.ts'
import { Fault } from '../../kit/result.ts'

export interface GitAnswer {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Milliseconds; a fetch of a large history is the longest thing that Git does here. */
const TIMEOUT = 120_000

/** Git without a shell, without questions at the terminal, and blind to variables of a surrounding Git process. */
export function gitEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || KEPT.has(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...extra }
}

const KEPT = new Set([
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
])

/**
 * Runs Git once and gives back its exit code; the caller knows which codes mean something.
 * @throws Fault `git-missing`, `git-timeout`
 */
export function runGit(
  folder: string,
  args: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly timeout?: number } = {},
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--literal-pathspecs', ...args], {
      cwd: folder,
      env: gitEnvironment(options.env),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Fault('git-timeout', `git ${args[0] ?? ''} did not end in time`))
    }, options.timeout ?? TIMEOUT)
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', (cause) => {
      clearTimeout(timer)
      reject(new Fault('git-missing', 'git could not be started', { cause }))
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({
        code: code ?? -1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8'),
      })
    })
  })
}

/** The Fault for an exit code that nobody expected; Git's own words are cut and made log-safe. */
export function gitFault(what: string, answer: GitAnswer): Fault {
  return new Fault(
    'git-failed',
    `git ${what} ended with ${answer.code}: ${logSafe(answer.stderr.trim().slice(0, 400))}`,
  )
}
