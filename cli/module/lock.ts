import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { composeProviderLocks } from '../../src/compose-local.ts'
import { logSafe } from '../../src/kit/log-safe.ts'
import { problems, type Problem, type Result } from '../../src/kit/result.ts'
import { plainSaid } from '../../src/import/plain-said.ts'
import { moduleNames } from '../../src/module/load.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import { lockModule, PLATFORMS, type LockedModule } from '../../src/run/module/lock-module.ts'
import { collect } from '../collect.ts'
import { readGlobals, wantsJson, type Globals } from '../globals.ts'
import { answer, answerProblems, sayProblems } from '../report.ts'
import { sayProgress } from '../progress.ts'

interface Options {
  readonly platform?: readonly string[]
  readonly mirror?: string
}

/** `leasehold module lock`: needs the engine, and the registry or a mirror. */
export function registerLock(module: Command): void {
  module
    .command('lock')
    .description('write the provider lock file of modules, for each platform that runs them')
    .argument('[module...]', 'folders in modules/ (default: all)')
    .option('--platform <platform>', `may be repeated (default: ${PLATFORMS.join(', ')})`, collect)
    .option('--mirror <folder>', 'providers from here and from nowhere else')
    .addHelpText(
      'after',
      `
The versions are those of module.yaml. Hashes that are there stay; where the packages of a platform cannot be reached it
is named, what could be reached is written, and the exit code is 1.

Examples:
  $ leasehold module lock
  $ leasehold module lock postgres --platform linux_amd64 --platform linux_arm64
  $ leasehold module lock postgres --mirror /opt/providers --json`,
    )
    .action(async (names: readonly string[], options: Options, command: Command) => {
      const json = wantsJson(command)
      const globals = readGlobals(command)
      if (!globals.ok) return answerProblems(json, globals.problems)
      await lock(globals.value, names, options)
    })
}

async function lock({ json, root }: Globals, asked: readonly string[], options: Options): Promise<void> {
  const platforms = options.platform ?? PLATFORMS
  const wrong = platforms.find((one) => !/^[a-z0-9]+_[a-z0-9]+$/.test(one))
  if (wrong !== undefined) return answerProblems(json, [notAPlatform(wrong)])
  const tree = workingTree(root)
  const locks = composeProviderLocks(root, options.mirror)
  const found: LockedModule[] = []
  const refused: Problem[] = []
  for (const name of asked.length === 0 ? await moduleNames(tree) : asked) {
    sayProgress(`${name}: looking for ${platforms.join(', ')}`)
    const locked: Result<LockedModule> = /^[a-z0-9-]+$/.test(name)
      ? await lockModule(tree, name, platforms, { locks })
      : problems({ code: 'unknown-module', message: `there is no module \`${name}\`` })
    if (!locked.ok) refused.push(...locked.problems)
    else {
      if (locked.value.content !== undefined)
        await writeFile(join(root, locked.value.path), locked.value.content)
      found.push(locked.value)
    }
  }
  const mirror = found.some(hasMissing) ? await locks.mirror() : undefined
  const all = [...refused, ...found.flatMap((one) => missingOf(one, mirror))]
  const modules = found.map(({ name, path, platforms: held, content }) => ({
    ...{ name, path, written: content !== undefined },
    platforms: Object.fromEntries(held.map(({ platform, from }) => [platform, from ?? 'missing'])),
  }))
  const text = `${found.map(sayLocked).join('')}${all.length === 0 ? '' : sayProblems(all)}`
  answer({ json, ok: all.length === 0, value: { ok: all.length === 0, modules, problems: all }, text })
}

function hasMissing({ platforms }: LockedModule): boolean {
  return platforms.some(({ from }) => from === undefined)
}

function sayLocked({ path, platforms, content }: LockedModule): string {
  const held = platforms.map(({ platform, from }) => `${platform} ${from === undefined ? 'missing' : '✓'}`)
  return `${logSafe(path)}  ${held.join(', ')}  ${content === undefined ? 'as it was' : 'written'}\n`
}

function missingOf({ path, platforms }: LockedModule, mirror: string | undefined): readonly Problem[] {
  const missing = platforms.filter(({ from }) => from === undefined)
  const [first] = missing
  if (first === undefined) return []
  const where = mirror === undefined ? 'the registry' : mirror
  return [
    {
      code: 'platform-missing',
      message: `no packages for ${missing.map(({ platform }) => platform).join(', ')} in ${where}: ${plainSaid(first.said)}`,
      file: path,
      line: 1,
      remedy: `run this where the registry can be reached, or put them into a mirror: \`terraform providers mirror -platform=${first.platform} <folder>\``,
    },
  ]
}

function notAPlatform(wrong: string): Problem {
  return {
    code: 'wrong-form',
    message: `\`${wrong}\` is not a platform`,
    allowed: PLATFORMS,
    remedy: 'for example `--platform linux_arm64`',
  }
}
