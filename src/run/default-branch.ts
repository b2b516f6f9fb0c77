import type { Sha } from '../kit/brands.ts'
import { Fault, ok, type Result } from '../kit/result.ts'
import { loadConfig, type Config } from '../platform/config.ts'
import type { Git } from '../ports.ts'

/**
 * The default branch as origin has it now, and its configuration. The checkout only tells what the branch is called:
 * it may be some minutes old, and decides nothing.
 */
export async function readDefaultBranch(
  git: Pick<Git, 'head' | 'fetch' | 'tree'>,
): Promise<Result<{ readonly commit: Sha; readonly config: Config }>> {
  const checkout = await loadConfig(git.tree(await git.head()))
  if (!checkout.ok) return checkout
  const branch = checkout.value.repository.defaultBranch
  const commit = await git.fetch(branch)
  if (commit === undefined) throw new Fault('branch-missing', `origin has no branch ${branch}`)
  const config = await loadConfig(git.tree(commit))
  return config.ok ? ok({ commit, config: config.value }) : config
}
