import { knownUidsIn } from '../../evidence/known-uids.ts'
import type { Sha } from '../../kit/brands.ts'
import { Fault, type Result } from '../../kit/result.ts'
import type { Ports } from '../../ports.ts'
import { verifyChange, type VerifiedChange } from '../../stack/verify.ts'
import type { DefaultBranch } from '../default-branch.ts'

export type ChangePorts = Pick<Ports, 'git' | 'openStorage'>

/** What a head changes, held against what the default branch's code renders (S9, S10). */
export async function readChange(
  headSha: Sha,
  base: DefaultBranch,
  { git, openStorage }: ChangePorts,
): Promise<Result<VerifiedChange>> {
  if ((await git.fetch(headSha)) === undefined)
    throw new Fault('head-missing', `origin does not have the head ${headSha}`)
  const from = (await git.mergeBase(base.commit, headSha)) ?? base.commit
  return verifyChange({
    base: base.tree,
    head: git.tree(headSha),
    changes: await git.changes(from, headSha),
    // Whether a new uid was ever used needs the cloud: the plan looked there, and the apply looks again (S19).
    knownUids: () => Promise.resolve(false),
    // Asked only when a stack is removed, as the reaper does by a pull request where the branch is protected.
    isEnded: async (uid, lease) =>
      knownUidsIn(openStorage(base.config.backend), base.config.repository.id).isEnded(uid, lease),
  })
}
