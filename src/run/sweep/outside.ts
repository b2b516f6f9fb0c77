import { POLICY_CHECK } from '../../comment/policy-check-run.ts'
import { outsideComment, OUTSIDE_MARKER } from '../../comment/sweep-comment.ts'
import { messageMarkdown } from '../../kit/markdown.ts'
import type { Problem } from '../../kit/result.ts'
import { blocks } from '../../policy/levels.ts'
import type { Ports, PullRequest } from '../../ports.ts'
import { readChange, type ChangePorts } from '../approval/change.ts'
import type { DefaultBranch } from '../default-branch.ts'
import { judgeRequests } from '../merge-group/judge-group.ts'
import { loadPolicies } from '../policies.ts'

/** Numeric id of Dependabot (S6); its runs get a token that may only read. */
const DEPENDABOT = 49_699_333

/** Whether nothing of a pull request may meet our credentials: it was pushed by nobody whom this repository trusts. */
export function isOutside({ isFork, author }: Pick<PullRequest, 'isFork' | 'author'>): boolean {
  return isFork || author.id === DEPENDABOT
}

export type OutsidePorts = ChangePorts & {
  readonly clock: Ports['clock']
  readonly forge: Pick<Ports['forge'], 'putComment' | 'putCheck'>
}

/**
 * What can be said of a pull request from outside without credentials: whether its requests are valid, its stacks what
 * trusted code renders, and what the guardrails say of the requests. Its text is data all along. The check is never
 * green: what is not planned is not judged.
 */
export async function checkOutside(
  pull: PullRequest,
  base: DefaultBranch,
  ports: OutsidePorts,
): Promise<string> {
  const problems = await problemsOf(pull, base, ports)
  const kind = pull.isFork ? 'fork' : 'dependabot'
  const text = outsideComment({
    number: pull.number,
    kind,
    requests: await requestsOf(pull, base, ports),
    problems,
  })
  await ports.forge.putComment(pull.number, OUTSIDE_MARKER, text)
  // Last, as it marks that the author was told (S15).
  await ports.forge.putCheck({
    name: POLICY_CHECK,
    headSha: pull.headSha,
    conclusion: 'failure',
    title: 'Not planned: this comes from outside the repository',
    summary: ['Nothing was planned, so that nothing is judged.', ...lines(problems)].join('\n'),
    annotations: [],
  })
  return 'answered'
}

function lines(problems: readonly Problem[]): readonly string[] {
  return problems.length === 0
    ? []
    : ['', ...problems.slice(0, 20).map(({ message }) => `- ${messageMarkdown(message)}`)]
}

async function problemsOf(
  pull: PullRequest,
  base: DefaultBranch,
  ports: OutsidePorts,
): Promise<readonly Problem[]> {
  const change = await readChange(pull.headSha, base, ports)
  if (!change.ok) return change.problems
  const policies = await loadPolicies(base.tree)
  if (!policies.ok) return policies.problems
  const { findings } = await judgeRequests(change.value.leases, base, policies.value, ports.clock)
  return findings.filter(blocks).map(({ rule, message, file, line, remedy }) => ({
    code: rule,
    message,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(remedy === undefined ? {} : { remedy }),
  }))
}

/** Paths of the requests that it brings; only such as a path can be, so that they can stand in a command. */
async function requestsOf(
  { headSha }: PullRequest,
  base: DefaultBranch,
  { git }: ChangePorts,
): Promise<readonly string[]> {
  const from = (await git.mergeBase(base.commit, headSha)) ?? base.commit
  const changes = await git.changes(from, headSha)
  return changes
    .filter(({ kind, path }) => kind !== 'deleted' && /^requests\/[a-z0-9-]+\/[a-z0-9-]+\.yaml$/.test(path))
    .map(({ path }) => path)
}
