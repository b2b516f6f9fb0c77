import type { Sha } from '../kit/brands.ts'
import { Fault, ok, type Result } from '../kit/result.ts'
import { loadConfig, type Config } from '../platform/config.ts'
import type { Git, Tree } from '../ports.ts'

/** The default branch as origin has it now, however old the event or the checkout is. */
export interface DefaultBranch {
  readonly commit: Sha
  readonly tree: Tree
  readonly config: Config
}

/** The checkout only tells what the branch is called: it may be some minutes old, and decides nothing. */
export async function readDefaultBranch(
  git: Pick<Git, 'head' | 'fetch' | 'tree'>,
): Promise<Result<DefaultBranch>> {
  const checkout = await loadConfig(git.tree(await git.head()))
  if (!checkout.ok) return checkout
  const branch = checkout.value.repository.defaultBranch
  const commit = await git.fetch(branch)
  if (commit === undefined) throw new Fault('branch-missing', `origin has no branch ${branch}`)
  const tree = git.tree(commit)
  const config = await loadConfig(tree)
  return config.ok ? ok({ commit, tree, config: config.value }) : config
}

/**
 * As {@link readDefaultBranch}, where whoever reads the answer cannot mend the platform's configuration.
 * @throws Fault `platform-invalid`
 */
export async function requireDefaultBranch(
  git: Pick<Git, 'head' | 'fetch' | 'tree'>,
): Promise<DefaultBranch> {
  const found = await readDefaultBranch(git)
  if (found.ok) return found.value
  throw new Fault('platform-invalid', found.problems[0]?.message ?? 'leasehold.yaml is not valid')
}
