import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** Root of the repository. */
export const root = join(import.meta.dirname, '..')

export interface ToolResult {
  /** 1 also when a signal ended it or when it could not be started. */
  readonly code: number
  /** Standard output and standard error, as they came. */
  readonly text: string
}

export interface ToolOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Print as it comes instead of collecting. */
  readonly show?: boolean
}

/**
 * Runs a program; those of `node_modules/.bin` come first on PATH, Node 24 among them, whatever Node the machine has.
 * Never throws: a program that does not exist is code 1 with the reason as text.
 */
export async function runTool(
  command: string,
  args: readonly string[],
  { cwd = root, env = {}, show = false }: ToolOptions = {},
): Promise<ToolResult> {
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter)
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env, PATH: path },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    })
    const chunks: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => resolve({ code: 1, text: `${command}: ${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, text: Buffer.concat(chunks).toString() }))
  })
}

/** Runs jobs, at most `width` at once; results stand in the order of the jobs. */
export async function inParallel<T>(width: number, jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results = new Map<number, T>()
  let next = 0
  async function work(): Promise<void> {
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at]
      if (job !== undefined) results.set(at, await job())
    }
  }
  await Promise.all(Array.from({ length: width }, work))
  return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result)
}

/** `4.2 s`, since a moment of `performance.now()`. */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
