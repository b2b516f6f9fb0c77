import { judgeApproval, type ApprovalJudgement } from '../../approval/approval.ts'
import { askersOf } from '../../approval/askers.ts'
import type { StackManifest } from '../../formats/stack.ts'
import type { Config } from '../../platform/config.ts'
import type { Author, Forge, Git, Person, PullRequest, Review, Role } from '../../ports.ts'
import { askersOfBranch, issueOfBranch } from '../../request/branch.ts'

export interface ApprovalPorts {
  readonly forge: Pick<Forge, 'reviews' | 'issue' | 'pushers' | 'role'>
  readonly git: Pick<Git, 'fetch' | 'messages'>
}

/** The approval of a pull request's exact head (S8). */
export async function approvalOf(
  pull: PullRequest,
  required: number,
  manifests: readonly Pick<StackManifest, 'issue'>[],
  config: Config,
  ports: ApprovalPorts,
): Promise<ApprovalJudgement> {
  if (required === 0)
    return judgeApproval({ ...NOBODY, required, headSha: pull.headSha, mayApprove: () => false })
  return judgeReviews(pull, required, await ports.forge.reviews(pull.number), manifests, config, ports)
}

/** The same for words that were given elsewhere than in reviews. */
export async function judgeReviews(
  pull: PullRequest,
  required: number,
  reviews: readonly Review[],
  manifests: readonly Pick<StackManifest, 'issue'>[],
  config: Config,
  ports: ApprovalPorts,
): Promise<ApprovalJudgement> {
  const { forge } = ports
  const { headSha } = pull
  // Where nobody approved this head, who asked and who pushed changes nothing, and is not asked for.
  if (
    !reviews.some(({ state, commit, author }) => state === 'approved' && commit === headSha && !author.isBot)
  )
    return judgeApproval({ ...NOBODY, required, reviews, headSha, mayApprove: () => true })
  const requesters = await requestersOf(pull, manifests, ports)
  if (requesters === undefined)
    return {
      ok: false,
      approvers: [],
      reasonCode: 'approval-missing',
      message: 'what it came from cannot be read, so that nobody knows who asked for it',
    }
  return judgeApproval({
    required,
    reviews,
    headSha,
    requesters,
    pushers: await forge.pushers(pull.branch),
    mayApprove: await approversAmong(reviews, config, forge),
  })
}

const NOBODY = { reviews: [], requesters: [], pushers: [] } as const

/** Who asked, with the authors of the leases' issues, who have asked for them first. */
export async function requestersOf(
  pull: PullRequest,
  manifests: readonly Pick<StackManifest, 'issue'>[],
  ports: ApprovalPorts,
): Promise<readonly Pick<Person, 'id'>[] | undefined> {
  const asking = await askersOfPull(pull, ports)
  if (asking === undefined) return undefined
  const people = [pull.author, ...asking]
  const homes = new Set(manifests.flatMap(({ issue }) => issue ?? []))
  for (const number of homes) {
    if (number === issueOfBranch(pull.branch)) continue
    const issue = await ports.forge.issue(number)
    if (issue === undefined) return undefined
    people.push(issue.author)
  }
  return people
}

/**
 * The people who ask by a pull request: its author; of one that automation opened, the author of the issue whose
 * branch it is, those that the branch names, and those that its commits name. `undefined`: nobody can say.
 */
export async function askersOfPull(
  pull: PullRequest,
  { forge, git }: Pick<ApprovalPorts, 'git'> & { readonly forge: Pick<Forge, 'issue'> },
): Promise<readonly Pick<Person, 'id'>[] | undefined> {
  const number = issueOfBranch(pull.branch)
  const issue = number === undefined ? undefined : await forge.issue(number)
  if (number !== undefined && issue === undefined) return undefined
  const people: Pick<Person, 'id'>[] = [
    ...(pull.author.isBot ? [] : [pull.author]),
    ...(issue === undefined ? [] : [issue.author]),
    ...askersOfBranch(pull.branch).map((id) => ({ id })),
  ]
  if (!pull.author.isBot) return people
  const named = await namedInCommits(pull, git)
  return named === undefined ? undefined : [...people, ...named]
}

async function namedInCommits(
  { baseSha, headSha }: PullRequest,
  git: ApprovalPorts['git'],
): Promise<readonly Pick<Person, 'id'>[] | undefined> {
  const [base, head] = [await git.fetch(baseSha), await git.fetch(headSha)]
  if (base === undefined || head === undefined) return undefined
  return askersOf(await git.messages(base, head)).map((id) => ({ id }))
}

const WRITERS: ReadonlySet<Role> = new Set(['admin', 'maintain', 'write'])

/** Those that `approvers` names; without such a list whoever has the role of a writer now. */
async function approversAmong(
  reviews: readonly Review[],
  { approvers }: Config,
  forge: Pick<Forge, 'role'>,
): Promise<(person: Author) => boolean> {
  if (approvers !== undefined) return (person) => approvers.some(({ id }) => id === person.id)
  const writers = new Set<number>()
  const people = new Map(
    reviews.filter(({ author }) => !author.isBot).map(({ author }) => [author.id, author]),
  )
  for (const { id, login } of people.values()) if (WRITERS.has(await forge.role(login))) writers.add(id)
  return ({ id }) => writers.has(id)
}
