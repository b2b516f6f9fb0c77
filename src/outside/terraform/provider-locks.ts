import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { LockAnswer, LockAsk, ProviderLocks } from '../../ports.ts'
import { runChild, type ChildOutcome } from './child.ts'
import {
  prepare,
  temporaryFolder,
  terraformEnvironment,
  writeFiles,
  type Prepared,
  type TerraformOptions,
} from './terraform.ts'

const LOCK_FILE = '.terraform.lock.hcl'
/** Milliseconds for the packages of one platform: that of AWS has 150 MB. */
const LIMIT = 10 * 60_000

/**
 * Lock files by `providers lock`, in a folder that looks as a stack does: the pins of the module's manifest around the
 * module. It takes no notice of the CLI configuration's mirrors, so that a mirror is named to it.
 * https://developer.hashicorp.com/terraform/cli/commands/providers/lock
 */
export function createProviderLocks(options: TerraformOptions): ProviderLocks {
  let prepared: Promise<Prepared> | undefined
  const ready = async (): Promise<Prepared> => (prepared ??= prepare(options))
  return {
    mirror: async () => (await ready()).mirror?.folder,
    lock: async (ask) => {
      const engine = await ready()
      const folder = await mkdtemp(join(temporaryFolder(options), 'leasehold-lock-'))
      try {
        await writeFiles(folder, filesOf(ask))
        return await lockIn(folder, engine, options, ask)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  }
}

function filesOf({ files, lock, providers }: LockAsk): ReadonlyMap<string, Uint8Array> {
  const required = Object.entries(providers).map(([name, { source, version }]) => {
    const pinned = version === undefined ? {} : { version }
    return [name, { source, ...pinned }] as const
  })
  const root = {
    terraform: [{ required_providers: [Object.fromEntries(required)] }],
    module: { this: { source: './module' } },
  }
  return new Map([
    ['main.tf.json', Buffer.from(JSON.stringify(root))],
    ...(lock === undefined ? [] : [[LOCK_FILE, lock] as const]),
    ...[...files].map(([path, content]) => [`module/${path}`, content] as const),
  ])
}

async function lockIn(
  folder: string,
  { program, config, mirror }: Prepared,
  options: TerraformOptions,
  { platforms }: LockAsk,
): Promise<LockAnswer> {
  const environment = terraformEnvironment(options.environment, config)
  const run = async (...args: readonly string[]): Promise<ChildOutcome> =>
    runChild(program, args, { folder, environment, timeout: LIMIT })
  const got = await run('get', '-no-color')
  const lock = async (): Promise<Uint8Array | undefined> =>
    readFile(join(folder, LOCK_FILE)).catch(() => undefined)
  if (got.code !== 0) {
    const said = got.errors.trim()
    return {
      lock: await lock(),
      platforms: platforms.map((platform) => ({ platform, from: undefined, said })),
    }
  }
  const found: LockAnswer['platforms'][number][] = []
  // A mirror that was named is all that may be asked; one that only lies there stands in where the registry is not reached.
  let isRegistryThere = mirror?.isNamed !== true
  for (const platform of platforms) {
    const args = ['providers', 'lock', '-no-color', `-platform=${platform}`]
    const direct = isRegistryThere ? await run(...args) : undefined
    if (direct?.code === 0) {
      found.push({ platform, from: 'registry', said: '' })
      continue
    }
    const held = mirror === undefined ? undefined : await run(...args, `-fs-mirror=${mirror.folder}`)
    if (held?.code === 0) isRegistryThere = false
    found.push({
      platform,
      from: held?.code === 0 ? 'mirror' : undefined,
      said: held?.code === 0 ? '' : ((held ?? direct)?.errors.trim() ?? ''),
    })
  }
  return { lock: await lock(), platforms: found }
}
