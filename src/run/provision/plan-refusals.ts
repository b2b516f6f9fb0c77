import type { Problem } from '../../kit/result.ts'
import type { Config } from '../../platform/config.ts'
import type { Forge, PullRequest } from '../../ports.ts'
import { issueOfBranch } from '../../request/branch.ts'
import type { VerifiedLease } from '../../stack/verify.ts'
import { mayNotAsk } from '../pull-askers.ts'
import { mayBeHome } from '../render-request/home.ts'
import { createMayAsk } from '../requester.ts'

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
 * The issue of a new stack is a claim of whoever rendered it, until here. Its author counts as the requester (S8), and
 * it is told and closed: so it must be the issue whose branch this is, one of the pull request's own author, or one
 * that automation opened as the home of exactly this lease.
 */
export async function strangeIssue(
  { kind, manifest, stackFolder }: Pick<VerifiedLease, 'kind' | 'manifest' | 'stackFolder'>,
  pull: Pick<PullRequest, 'number' | 'author' | 'branch'>,
  forge: Pick<Forge, 'issue'>,
): Promise<Problem | undefined> {
  if (kind !== 'create') return undefined
  const own = issueOfBranch(pull.branch)
  const claimed = manifest.issue
  if (own === undefined && claimed === null) return undefined
  const issue = claimed === null ? undefined : await forge.issue(claimed)
  const isOwn = own === undefined ? issue !== undefined && mayBeHome(issue, manifest, pull) : claimed === own
  if (issue?.isOpen === true && isOwn) return undefined
  return {
    code: 'issue-not-own',
    message: `${stackFolder} names ${claimed === null ? 'no issue' : `issue #${claimed}`}, which is not an open issue of this pull request`,
    file: `${stackFolder}/stack.json`,
    line: 1,
    field: '/issue',
    allowed: [
      own === undefined ? 'null, an open issue of your own, or the home that Leasehold opened' : String(own),
    ],
    remedy: `remove ${stackFolder} and run \`leasehold render ${manifest.request}${own === undefined ? '' : ` --issue ${own}`}\``,
  }
}

/**
 * Who may ask (S6), looked at again where the plan is made: somebody may have rendered by hand, or pushed another
 * request to a branch of ours. A lease that only ends or is only extended is asked for too.
 */
export async function strangeAskers(
  leases: readonly Pick<VerifiedLease, 'kind' | 'manifest'>[],
  pull: Pick<PullRequest, 'author' | 'branch'>,
  facts: { readonly config: Config; readonly forge: Pick<Forge, 'issue' | 'teamMembers'> },
): Promise<readonly Problem[]> {
  const mayAsk = createMayAsk(facts.config, facts.forge)
  const found: Problem[] = []
  for (const { kind, manifest } of leases) {
    const about = { team: manifest.team, kind: kind === 'create' ? 'new' : 'living' } as const
    const problem = await mayNotAsk(pull, about, { ...facts, mayAsk })
    if (problem !== undefined) found.push({ ...problem, file: manifest.request, line: 1 })
  }
  return found
}

/** The same forge, which reads each issue once. */
export function rememberIssues<T extends Pick<Forge, 'issue'>>(forge: T): T {
  const read = new Map<number, ReturnType<Forge['issue']>>()
  return {
    ...forge,
    issue: (number: number) => {
      const reading = read.get(number) ?? forge.issue(number)
      read.set(number, reading)
      return reading
    },
  }
}
