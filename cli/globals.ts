import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { Instant } from '../src/kit/brands.ts'
import { ok, problems, type Result } from '../src/kit/result.ts'
import { CONFIG_PATH } from '../src/platform/config.ts'
import { readNow } from './now.ts'

/** What every command knows. */
export interface Globals {
  readonly json: boolean
  /** Undefined: the machine's clock. */
  readonly now: Instant | undefined
  /** Root of the platform repository: absolute. */
  readonly root: string
}

/** Whether `--json` was given, also when the rest of the options is wrong. */
export function wantsJson(command: Command): boolean {
  return command.optsWithGlobals<{ json?: boolean }>().json === true
}

/** The same for what also works outside a platform repository: then there is no root. */
export function readOutside(
  command: Command,
): Result<Omit<Globals, 'root'> & { readonly root: string | undefined }> {
  const options = command.optsWithGlobals<{ root?: string; now?: string }>()
  if (options.root !== undefined || findRoot(process.cwd()) !== undefined) return readGlobals(command)
  const now = readNow(options.now, process.env, homedir())
  return now.ok ? ok({ json: wantsJson(command), now: now.value, root: undefined }) : now
}

/** Reads the options that all commands share, and finds the platform repository from the working directory upwards. */
export function readGlobals(command: Command): Result<Globals> {
  const options = command.optsWithGlobals<{ root?: string; now?: string }>()
  const now = readNow(options.now, process.env, homedir())
  if (!now.ok) return now
  const root = options.root === undefined ? findRoot(process.cwd()) : resolve(options.root)
  if (root === undefined || !existsSync(join(root, CONFIG_PATH))) {
    return problems({
      code: 'not-a-platform-repository',
      message: `there is no ${CONFIG_PATH} in ${root ?? 'this folder or any above it'}`,
      file: CONFIG_PATH,
      line: 1,
      field: '',
      allowed: ['a platform repository'],
      remedy: 'go into one, or name it with --root',
    })
  }
  return ok({ json: wantsJson(command), now: now.value, root })
}

function findRoot(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIG_PATH))) return folder
    if (dirname(folder) === folder) return undefined
  }
}
