import { lockFileText, readLockFile } from '../../import/providers.ts'
import { ok, type Result } from '../../kit/result.ts'
import { loadModule, LOCK_FILE } from '../../module/load.ts'
import type { LockAnswer, ProviderLocks, Tree } from '../../ports.ts'

/** Machines that people and runners have. */
export const PLATFORMS: readonly string[] = ['linux_amd64', 'linux_arm64', 'darwin_arm64']

export interface LockedModule {
  readonly name: string
  readonly path: string
  readonly platforms: LockAnswer['platforms']
  /** The new lock file, where it differs from the one that there is. */
  readonly content: Uint8Array | undefined
}

/** Makes the lock file of a module for each platform. What is missing of it stays as it was; nothing is written here. */
export async function lockModule(
  tree: Tree,
  name: string,
  platforms: readonly string[],
  { locks }: { readonly locks: ProviderLocks },
): Promise<Result<LockedModule>> {
  const path = `modules/${name}/${LOCK_FILE}`
  const before = await tree.read(path)
  // A module without a lock file is no module yet; here it becomes one.
  const module = await loadModule(before === undefined ? withEmptyLock(tree, path) : tree, name)
  if (!module.ok) return module
  const { manifest, files } = module.value
  const providers = Object.fromEntries(
    Object.entries(manifest.providers).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
  if (Object.keys(providers).length === 0) {
    const nothing = platforms.map((platform) => ({ platform, from: 'registry' as const, said: '' }))
    const content = before === undefined ? Buffer.from(lockFileText([])) : undefined
    return ok({ name, path, platforms: nothing, content })
  }
  const versions = Object.values(providers).map(({ source, version }) => `${source} ${version}`)
  const kept = (before === undefined ? [] : readLockFile(path, before)).filter(({ address, version }) =>
    versions.includes(`${address.split('/').slice(1).join('/')} ${version}`),
  )
  const isKept = before !== undefined && kept.length === readLockFile(path, before).length
  const start = isKept ? before : Buffer.from(lockFileText(kept))
  const answer = await locks.lock({ files, lock: start, providers, platforms })
  const content = answer.lock ?? start
  const isSame = before !== undefined && Buffer.compare(content, before) === 0
  const isFound = answer.platforms.some(({ from }) => from !== undefined)
  return ok({ name, path, platforms: answer.platforms, content: isSame || !isFound ? undefined : content })
}

function withEmptyLock(tree: Tree, path: string): Tree {
  return { ...tree, read: async (asked) => (asked === path ? new Uint8Array() : tree.read(asked)) }
}
