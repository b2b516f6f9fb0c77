import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Files } from '../../src/kit/git-objects.ts'
import { REPOSITORY_ROOT } from './example-platform.ts'

export interface CliRun {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Nothing of this process's environment but the path, and what a whole run of the tests has compiled. */
export function bareEnvironment(home: string): NodeJS.ProcessEnv {
  const { PATH, NODE_COMPILE_CACHE } = process.env
  return { PATH, HOME: home, ...(NODE_COMPILE_CACHE !== undefined && { NODE_COMPILE_CACHE }) }
}

/** Runs `leasehold` as a user does, in a folder, with nothing of this process's environment but the path. */
export function runCli(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): CliRun {
  const launcher = join(REPOSITORY_ROOT, 'cli', 'leasehold.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    cwd: folder,
    env: { ...bareEnvironment(join(folder, 'no-home')), ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return { code: status ?? 1, stdout, stderr }
}

/** Writes files in the order given, which is the order in which some file systems list them. */
export function writeTree(folder: string, files: Files): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Digest of every path, kind and content under a folder. */
export function digestOfFolder(folder: string): string {
  const hash = createHash('sha256')
  const visit = (inside: string): void => {
    for (const name of readdirSync(join(folder, inside)).sort()) {
      const path = join(inside, name)
      const found = lstatSync(join(folder, path))
      hash.update(`${path}\0${found.mode}\0`)
      if (found.isDirectory()) visit(path)
      else if (found.isSymbolicLink()) hash.update(readlinkSync(join(folder, path)))
      else hash.update(readFileSync(join(folder, path)))
    }
  }
  visit('')
  return hash.digest('hex')
}
