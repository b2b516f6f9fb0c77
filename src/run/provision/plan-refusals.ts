import type { Problem } from '../../kit/result.ts'
import type { Forge, PullRequest } from '../../ports.ts'
import { issueOfBranch } from '../../request/branch.ts'
import type { VerifiedLease } from '../../stack/verify.ts'

/**
 * S9: what is applied by itself changes requests and stacks only. A change of leasehold.yaml in the same pull request
 * would be in force when its stack is applied: with fewer approvals, say, or another limit.
 */
export function mixedChange(otherPaths: readonly string[]): readonly Problem[] {
  return otherPaths
    .filter((path) => !/^(?:requests|stacks)\//.test(path))
    .slice(0, 20)
    .map((path) => ({
      code: 'mixed-change',
      message: `${path} is changed together with a stack`,
      file: path,
      allowed: ['changes of requests/ and stacks/ only'],
      remedy: 'put it into a pull request of its own',
    }))
}

/**
 * The issue of a new stack is a claim of whoever rendered it, until here. Its author counts as the requester (S8),
 * and it is told and closed: so it must be the issue whose branch this is, or one of the pull request's own author.
 */
export async function strangeIssue(
  { kind, manifest, stackFolder }: Pick<VerifiedLease, 'kind' | 'manifest' | 'stackFolder'>,
  { author, branch }: Pick<PullRequest, 'author' | 'branch'>,
  forge: Pick<Forge, 'issue'>,
): Promise<Problem | undefined> {
  if (kind !== 'create') return undefined
  const own = issueOfBranch(branch)
  const claimed = manifest.issue
  if (own === undefined && claimed === null) return undefined
  const issue = claimed === null ? undefined : await forge.issue(claimed)
  const isOwn = own === undefined ? issue?.author.id === author.id : claimed === own
  if (issue?.isOpen === true && isOwn) return undefined
  return {
    code: 'issue-not-own',
    message: `${stackFolder} names ${claimed === null ? 'no issue' : `issue #${claimed}`}, which is not an open issue of this pull request`,
    file: `${stackFolder}/stack.json`,
    line: 1,
    field: '/issue',
    allowed: [own === undefined ? 'null, or an open issue of your own' : String(own)],
    remedy: `remove ${stackFolder} and run \`leasehold render ${manifest.request}${own === undefined ? '' : ` --issue ${own}`}\``,
  }
}
