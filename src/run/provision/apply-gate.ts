import { judgeApproval } from '../../approval/approval.ts'
import type { EvidenceLog } from '../../evidence/evidence.ts'
import type { PlanEvidence } from '../../formats/evidence.ts'
import type { StackManifest } from '../../formats/stack.ts'
import type { Sha } from '../../kit/brands.ts'
import type { Config } from '../../platform/config.ts'
import type { Author, Forge, Git, Person, PullRequest, Review, Role } from '../../ports.ts'
import { issueOfBranch } from '../../request/branch.ts'
import { leaseOf } from '../stack-state.ts'

export interface ApplyGate {
  readonly pull: PullRequest
  /** Commit of the default branch that brought the stack. */
  readonly commit: Sha
  readonly approvers: readonly Person[]
  /** The plan that reviewers saw. */
  readonly plan: PlanEvidence
}

export type GateAnswer =
  | { readonly kind: 'open'; readonly gate: ApplyGate }
  | {
      readonly kind: 'closed'
      readonly reasonCode: 'no-pull-request' | 'approval-missing' | 'no-plan' | 'plan-of-another-tree'
      readonly message: string
      readonly pull: PullRequest | undefined
    }

export interface GateQuestion {
  readonly manifest: StackManifest
  readonly tree: Sha
  readonly stackFolder: string
  /** HEAD of the default branch. */
  readonly head: Sha
  readonly config: Config
  readonly evidence: EvidenceLog
}

/**
 * Whether a stack on the default branch may be applied: it came by a merged pull request whose exact head was
 * approved (S8, checked again here) and planned (S13), and the plan was of this very tree (S10, S16).
 */
export async function askGate(question: GateQuestion, git: Git, forge: Forge): Promise<GateAnswer> {
  const { manifest, config, evidence, tree } = question
  const commit = await git.lastChange(question.head, question.stackFolder)
  const pulls = commit === undefined ? [] : await forge.pullRequestsOf(commit)
  // Who pushed to the branch of a fork is not known here, and a fork is never planned.
  const pull = pulls.find(
    ({ isMerged, isFork, base }) => isMerged && !isFork && base === config.repository.defaultBranch,
  )
  if (commit === undefined || pull === undefined)
    return closed('no-pull-request', 'it was not brought by a merged pull request', undefined)
  const required = config.environments.get(manifest.environment)?.approvals ?? 1
  const approval = await approvalOf(pull, required, manifest, config, forge)
  if (!approval.ok) return closed('approval-missing', approval.message, pull)
  const plan = await evidence.read('plan', leaseOf(manifest), manifest.uid, pull.headSha)
  if (plan === undefined) return closed('no-plan', `#${pull.number} was merged before it was planned`, pull)
  if (plan.tree !== tree)
    return closed('plan-of-another-tree', `what #${pull.number} planned is not what was merged`, pull)
  return { kind: 'open', gate: { pull, commit, approvers: approval.approvers, plan } }
}

function closed(
  reasonCode: Extract<GateAnswer, { kind: 'closed' }>['reasonCode'],
  message: string,
  pull: PullRequest | undefined,
): GateAnswer {
  return { kind: 'closed', reasonCode, message, pull }
}

/** The approval of a pull request's exact head (S8). */
export async function approvalOf(
  pull: PullRequest,
  required: number,
  manifest: Pick<StackManifest, 'issue'>,
  config: Config,
  forge: Forge,
): Promise<ReturnType<typeof judgeApproval>> {
  if (required === 0)
    return judgeApproval({ ...NOBODY, required, headSha: pull.headSha, mayApprove: () => false })
  const reviews = await forge.reviews(pull.number)
  const requesters = await requestersOf(pull, manifest, forge)
  if (requesters === undefined)
    return {
      ok: false,
      approvers: [],
      reasonCode: 'approval-missing',
      message: 'its issue cannot be read, so that nobody knows who asked for it',
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

/** Who asked: the author of the pull request, of the lease's issue, and of the issue whose branch it is. */
async function requestersOf(
  pull: PullRequest,
  manifest: Pick<StackManifest, 'issue'>,
  forge: Forge,
): Promise<readonly Person[] | undefined> {
  const numbers = new Set([manifest.issue, issueOfBranch(pull.branch)])
  const people: Person[] = [pull.author]
  for (const number of numbers) {
    if (number === null || number === undefined) continue
    const issue = await forge.issue(number)
    if (issue === undefined) return undefined
    people.push(issue.author)
  }
  return people
}

const NOBODY = { reviews: [], requesters: [], pushers: [] } as const
const WRITERS: ReadonlySet<Role> = new Set(['admin', 'maintain', 'write'])

/** Those that `approvers` names; without such a list whoever has the role of a writer now. */
async function approversAmong(
  reviews: readonly Review[],
  { approvers }: Config,
  forge: Forge,
): Promise<(person: Author) => boolean> {
  if (approvers !== undefined) return (person) => approvers.some(({ id }) => id === person.id)
  const writers = new Set<number>()
  const people = new Map(
    reviews.filter(({ author }) => !author.isBot).map(({ author }) => [author.id, author]),
  )
  for (const { id, login } of people.values()) if (WRITERS.has(await forge.role(login))) writers.add(id)
  return ({ id }) => writers.has(id)
}
