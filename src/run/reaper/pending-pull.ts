import type { Instant } from '../../kit/brands.ts'
import { addHours, isReached } from '../../lease/lease.ts'
import type { Config } from '../../platform/config.ts'
import type { Forge, PullRequest } from '../../ports.ts'
import { issueOfBranch } from '../../request/branch.ts'
import { requestPath, stackFolder } from '../../request/path.ts'

export type PendingForge = Pick<Forge, 'openPullRequests' | 'changedPaths' | 'issue'>

/**
 * The PR of an authorised person that would change a lease (L9): from a branch of this repository, to the default
 * branch, and not older than `reaper.max-pending`, as a forgotten PR must not keep a lease for ever.
 */
export async function pendingPull(
  place: { readonly team: string; readonly name: string },
  { config, now }: { readonly config: Config; readonly now: Instant },
  forge: PendingForge,
): Promise<number | undefined> {
  const request = requestPath(place.team, place.name)
  const folder = `${stackFolder(place.team, place.name)}/`
  for (const pull of await forge.openPullRequests()) {
    if (pull.isFork || pull.base !== config.repository.defaultBranch) continue
    if (isReached(addHours(pull.createdAt, config.reaper.maxPendingHours), now)) continue
    const paths = await forge.changedPaths(pull.number)
    if (!paths.some((path) => path === request || path.startsWith(folder))) continue
    if (await isAuthorised(pull, config, forge)) return pull.number
  }
  return undefined
}

/**
 * Who pushed a branch to this repository may write to it. A PR that automation made from an issue is as good as the
 * issue's author: anybody can open an issue, and nobody from outside may keep a lease alive with it.
 */
async function isAuthorised(pull: PullRequest, config: Config, forge: PendingForge): Promise<boolean> {
  if (!pull.author.isBot) return true
  const issue = issueOfBranch(pull.branch)
  if (issue === undefined) return pull.branch.startsWith('leasehold/')
  const author = (await forge.issue(issue))?.author
  const known = [...[...config.teams.values()].flatMap((team) => team.members), ...(config.approvers ?? [])]
  return author !== undefined && known.some((person) => person.id === author.id)
}
