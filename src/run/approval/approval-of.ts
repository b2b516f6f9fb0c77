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
  manifest: Pick<StackManifest, 'issue'>,
  config: Config,
  ports: ApprovalPorts,
): Promise<ApprovalJudgement> {
  if (required === 0)
    return judgeApproval({ ...NOBODY, required, headSha: pull.headSha, mayApprove: () => false })
  const { forge } = ports
  const reviews = await forge.reviews(pull.number)
  const requesters = await requestersOf(pull, manifest, ports)
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
    headSha: pull.headSha,
    requesters,
    pushers: await forge.pushers(pull.branch),
    mayApprove: await approversAmong(reviews, config, forge),
  })
}

const NOBODY = { reviews: [], requesters: [], pushers: [] } as const

/**
 * Who asked: the author of the pull request, of the lease's issue and of the issue whose branch it is, those that the
 * branch of automation names, and those that its commits name.
 */
async function requestersOf(
  pull: PullRequest,
  manifest: Pick<StackManifest, 'issue'>,
  { forge, git }: ApprovalPorts,
): Promise<readonly Pick<Person, 'id'>[] | undefined> {
  const people: Pick<Person, 'id'>[] = [pull.author, ...askersOfBranch(pull.branch).map((id) => ({ id }))]
  for (const number of new Set([manifest.issue, issueOfBranch(pull.branch)])) {
    if (number === null || number === undefined) continue
    const issue = await forge.issue(number)
    if (issue === undefined) return undefined
    people.push(issue.author)
  }
  if (pull.author.isBot) {
    const named = await namedInCommits(pull, git)
    if (named === undefined) return undefined
    people.push(...named)
  }
  return people
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
