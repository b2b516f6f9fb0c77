import type { PullRequest } from './model.ts'
import { Refusal } from './rules.ts'
import type { World } from './world.ts'

/** What of the branch's rules keeps a pull request from being merged, in GitHub's words; the head's conflicts apart. */
export function blockedBy(world: World, pull: PullRequest): Refusal | undefined {
  if (pull.isDraft) return new Refusal('merge-draft', 405, 'Pull Request is still a draft')
  if (pull.base !== world.seed.defaultBranch) return undefined
  const { rules, store } = world
  if (world.approvals(pull) < rules.approvals)
    return new Refusal(
      'merge-needs-review',
      405,
      `At least ${rules.approvals} approving review is required by reviewers with write access.`,
    )
  const missing = missingChecks(world, pull.headSha)
  if (missing.length > 0)
    return new Refusal('merge-needs-checks', 405, `Required status check "${missing[0]}" is expected.`)
  if (isBehind(world, pull) && rules.upToDate)
    return new Refusal('merge-behind', 405, 'Head branch is out of date. Review and try the merge again.')
  if (rules.mergeQueue && store.branch(pull.base) !== undefined)
    return new Refusal('merge-queue', 405, 'Changes must be made through the merge queue')
  return undefined
}

/** The newest run of each name counts; one of another App does not, where the rule names an App. */
export function missingChecks(world: World, commit: string): readonly string[] {
  return world.rules.requiredChecks
    .filter(({ name, app }) => {
      const runs = world.checks.filter(
        (check) =>
          check.headSha === commit && check.name === name && (app === undefined || check.app.id === app),
      )
      return !['success', 'neutral', 'skipped'].includes(runs.at(-1)?.conclusion ?? '')
    })
    .map(({ name }) => name)
}

function isBehind(world: World, pull: PullRequest): boolean {
  const base = world.store.branch(pull.base)
  return base !== undefined && !world.store.isAncestor(base, pull.headSha)
}

/** `mergeable_state` as GitHub computes it for an open PR. */
export function standingOf(world: World, pull: PullRequest): string {
  if (pull.state !== 'open') return 'unknown'
  const base = world.store.branch(pull.base) ?? pull.baseSha
  if (world.store.mergeTree(base, pull.headSha) === undefined) return 'dirty'
  if (pull.isDraft) return 'draft'
  const blocked = blockedBy(world, pull)
  if (blocked === undefined) return 'clean'
  return blocked.rule === 'merge-behind' ? 'behind' : 'blocked'
}
