import { mention } from '../../comment/request-comment.ts'
import { escapeMarkdown } from '../../kit/markdown.ts'
import type { Sha } from '../../kit/brands.ts'
import { Fault, faultOfProblem } from '../../kit/result.ts'
import { CONFIG_PATH } from '../../platform/config.ts'
import type { Issue, Ports, PullRequest } from '../../ports.ts'
import { requestBranch } from '../../request/branch.ts'
import type { Asked } from './intake.ts'

/**
 * An earlier open pull request that adds the same request. Titles of ours only say where to look, those of people say
 * nothing; the branch's files decide. Of two that were opened at the same moment, the lower number is first. What slips
 * through cannot be merged twice: both add the same file.
 */
export async function takenBy(
  asked: Pick<Asked, 'lease' | 'path'>,
  among: {
    readonly open: readonly PullRequest[]
    /** Number of the pull request that asks, when there is one. */
    readonly own: number | undefined
    readonly branch: string
    /** Head of the default branch. */
    readonly base: Sha
  },
  { git }: Pick<Ports, 'git'>,
): Promise<PullRequest | undefined> {
  const candidates = among.open.filter(
    (pull) =>
      !pull.isFork &&
      pull.branch !== among.branch &&
      (!pull.author.isBot || pull.title.startsWith(`${asked.lease}: `)) &&
      (among.own === undefined || pull.number < among.own),
  )
  for (const pull of candidates) if (await adds(pull, asked.path, among.base, git)) return pull
  return undefined
}

/** Whether a pull request adds a path; one that is behind may only have a file of a lease that has ended since. */
async function adds({ headSha }: PullRequest, path: string, base: Sha, git: Ports['git']): Promise<boolean> {
  const head = await known(headSha, git)
  if (head === undefined || (await git.tree(head).read(path)) === undefined) return false
  const from = await git.mergeBase(base, head)
  return from === undefined || (await git.tree(from).read(path)) === undefined
}

/** A full clone has the heads of all branches but the newest: only those are fetched. */
async function known(commit: Sha, git: Ports['git']): Promise<Sha | undefined> {
  try {
    await git.tree(commit).read(CONFIG_PATH)
    return commit
  } catch (error) {
    if (error instanceof Fault && error.code === 'commit-missing') return git.fetch(commit)
    throw error
  }
}

/** Opens the pull request of an issue, or finds the one that is open. */
export async function openPullRequest(
  request: { readonly issue: Issue; readonly asked: Asked; readonly base: string },
  { forge }: Pick<Ports, 'forge'>,
): Promise<PullRequest> {
  const { issue, asked, base } = request
  const created = await forge.createPullRequest({
    branch: requestBranch(issue.number),
    base,
    title: `${asked.lease}: ${asked.module} in ${asked.environment}`,
    body: pullRequestBody(issue, asked),
  })
  if (created.ok) return created.value
  const [problem] = created.problems
  throw faultOfProblem(problem, { code: 'pull-request-refused', message: 'GitHub takes no pull request' })
}

/** No closing keyword: the issue is the lease's home, and stays open until the end is proved. */
export function pullRequestBody(issue: Issue, asked: Asked): string {
  return [
    `Lease for #${issue.number}`,
    '',
    `${mention(issue.author.login)} asks for **${escapeMarkdown(asked.lease)}**: ${escapeMarkdown(asked.module)} in ${escapeMarkdown(asked.environment)}.`,
    'To change it, edit the issue: this pull request follows. The files in `stacks/` are rendered; an edit by hand is refused.',
    '',
  ].join('\n')
}
