import { mention } from '../../comment/request-comment.ts'
import { escapeMarkdown } from '../../kit/markdown.ts'
import { Fault } from '../../kit/result.ts'
import type { Issue, Ports, PullRequest } from '../../ports.ts'
import { requestBranch } from '../../request/branch.ts'
import type { Asked } from './intake.ts'

/**
 * An earlier open pull request that adds the same request. Titles only say where to look; the branch's files decide.
 * Of two that were opened at the same moment, the lower number is first. What slips through cannot be merged twice:
 * both add the same file.
 */
export async function takenBy(
  asked: Asked,
  among: {
    readonly open: readonly PullRequest[]
    readonly own: PullRequest | undefined
    readonly issue: number
  },
  { git }: Pick<Ports, 'git'>,
): Promise<PullRequest | undefined> {
  const candidates = among.open.filter(
    (pull) =>
      !pull.isFork &&
      pull.branch !== requestBranch(among.issue) &&
      pull.title.startsWith(`${asked.lease}: `) &&
      (among.own === undefined || pull.number < among.own.number),
  )
  for (const pull of candidates) {
    const head = await git.fetch(pull.branch)
    if (head !== undefined && (await git.tree(head).read(asked.path)) !== undefined) return pull
  }
  return undefined
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
  throw new Fault(
    problem?.code ?? 'pull-request-refused',
    [problem?.message, problem?.remedy].filter((part) => part !== undefined).join('; '),
  )
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
