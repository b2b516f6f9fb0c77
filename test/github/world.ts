import type { RigClock } from '../rig/clock.ts'
import { closingNumbers } from './keywords.ts'
import type {
  Account,
  Activity,
  ActivityType,
  BranchRules,
  CheckRun,
  Comment,
  Delivery,
  Dispatch,
  Issue,
  PullRequest,
  Reaction,
  Review,
  Role,
  Seed,
  Upload,
} from './model.ts'
import { DEPENDABOT, GHOST } from './people.ts'
import type { Representer } from './represent.ts'
import { type RuleId } from './rules.ts'
import { newSettings, type Settings } from './settings.ts'
import { BareRepository, NOTHING, type Signature } from './store.ts'

/** Everything that the local GitHub knows, beside what is in Git. */
export class World {
  readonly clock: RigClock
  readonly seed: Seed
  readonly store: BareRepository
  readonly rules: BranchRules
  readonly settings: Settings
  readonly accounts = new Map<string, Account>()
  readonly issues = new Map<number, Issue>()
  readonly pulls = new Map<number, PullRequest>()
  readonly comments: Comment[] = []
  readonly reviews: Review[] = []
  readonly checks: CheckRun[] = []
  readonly activities: Activity[] = []
  readonly deliveries: Delivery[] = []
  readonly reactions: Reaction[] = []
  readonly dispatches: Dispatch[] = []
  readonly uploads: Upload[] = []
  /** Runs of workflows by id and attempt, `7001/1`; who runs actions says what became of them. */
  readonly runs = new Map<string, 'in_progress' | 'completed'>()
  /** Ids of the rules that refused or changed something since the start. */
  readonly enforced = new Set<RuleId>()
  represent!: Representer
  /** The last ones that were given out. */
  readonly counters = { id: 5000, number: 0 }

  constructor(seed: Seed, clock: RigClock, folder: string) {
    this.seed = seed
    this.clock = clock
    this.store = new BareRepository(folder, seed.defaultBranch)
    this.rules = {
      protected: false,
      alsoProtected: [],
      kind: 'classic',
      approvals: 0,
      dismissStaleReviews: false,
      actionsMayOpenPullRequests: true,
      mergeMethods: ['merge', 'squash', 'rebase'],
      requiredChecks: [],
      upToDate: false,
      mergeQueue: false,
      approveFirstContribution: false,
      contentLimits: false,
      codeScanning: true,
      disabledWorkflows: {},
      ...seed.rules,
    }
    this.settings = { ...newSettings(), ...seed.settings }
    for (const person of seed.people) this.accounts.set(person.login, person)
    this.#firstCommit()
  }

  #firstCommit(): void {
    const { files, people, defaultBranch } = this.seed
    const [author] = people
    if (author === undefined) throw new Error('the local GitHub needs at least one person')
    this.store.writeFirstCommit(defaultBranch, files, this.signature(author))
  }

  now(): string {
    return this.clock.now().replace(/\.\d+Z$/, 'Z')
  }

  nextId(): number {
    this.counters.id += 1
    return this.counters.id
  }

  nextNumber(): number {
    this.counters.number += 1
    return this.counters.number
  }

  signature(account: Account): Signature {
    return {
      name: account.login,
      email: `${account.id}+${account.login}@users.noreply.github.com`,
      date: this.now(),
    }
  }

  accountByToken(token: string): Account | undefined {
    if (token === '') return undefined
    return [...this.accounts.values()].find((account) => account.token === token)
  }

  /** Who an account is today: a renamed one by its new login, a deleted one is GitHub's ghost. */
  today(account: Account): Account {
    const found = [...this.accounts.values()].find((one) => one.id === account.id)
    if (found === undefined) this.enforced.add('account-deleted')
    return found ?? GHOST
  }

  /** Keeps the id; the old login is free for somebody else. */
  renameAccount(from: string, to: string): void {
    const account = this.accounts.get(from)
    if (account === undefined || this.accounts.has(to)) throw new Error(`${from} cannot become ${to}`)
    this.accounts.delete(from)
    this.accounts.set(to, { ...account, login: to })
    this.enforced.add('account-renamed')
  }

  deleteAccount(login: string): void {
    if (!this.accounts.delete(login)) throw new Error(`nobody is called ${login} here`)
  }

  addAccount(account: Account): void {
    if (this.accounts.has(account.login)) throw new Error(`${account.login} is taken`)
    this.accounts.set(account.login, account)
  }

  /** A stranger may read a public repository. */
  roleOf(account: Account): Role {
    return account.role === 'none' && this.seed.visibility === 'public' ? 'read' : account.role
  }

  isProtected(branch: string): boolean {
    const { protected: isDefault, alsoProtected } = this.rules
    return branch === this.seed.defaultBranch ? isDefault : alsoProtected.includes(branch)
  }

  headRef(pull: PullRequest): string {
    const { owner, branch } = pull.head
    return owner === this.seed.owner ? `refs/heads/${branch}` : `refs/forks/${owner}/${branch}`
  }

  deliver(
    name: Delivery['name'],
    sender: Account,
    payload: Readonly<Record<string, unknown>>,
    pull?: PullRequest,
  ): void {
    const action = typeof payload['action'] === 'string' ? payload['action'] : undefined
    const full = {
      ...payload,
      repository: this.represent.repository(),
      sender: this.represent.account(sender),
    }
    const starts = this.#starts(name, action, sender, pull)
    this.deliveries.push({ name, action, payload: full, sender, starts, token: this.#tokenOf(sender, pull) })
  }

  /** Only what a PR itself causes is distrusted; comments, schedules and dispatches run from the default branch. */
  #tokenOf(sender: Account, pull: PullRequest | undefined): Delivery['token'] {
    if (pull === undefined) return 'write'
    if (sender.id === DEPENDABOT.id) this.enforced.add('dependabot-read-only')
    else if (pull.head.owner !== this.seed.owner) this.enforced.add('fork-read-only')
    else return 'write'
    return 'read'
  }

  #isFirst(pull: PullRequest): boolean {
    const { approveFirstContribution } = this.rules
    if (!approveFirstContribution || pull.head.owner === this.seed.owner) return false
    const merged = [...this.pulls.values()].some(
      (one) => one.author.id === pull.author.id && one.mergedAt !== null,
    )
    if (!merged) this.enforced.add('fork-first-waits')
    return !merged
  }

  #starts(
    name: Delivery['name'],
    action: string | undefined,
    sender: Account,
    pull: PullRequest | undefined,
  ): Delivery['starts'] {
    if (pull !== undefined && this.#isFirst(pull)) return 'waits'
    // GitHub's own exception: these two are always meant to start something.
    if (sender.kind !== 'github-token' || name.endsWith('_dispatch')) return 'runs'
    this.enforced.add('events-suppressed')
    const waits = name === 'pull_request' && ['opened', 'synchronize', 'reopened'].includes(action ?? '')
    return waits ? 'waits' : 'suppressed'
  }

  deliverPull(
    action: string,
    pull: PullRequest,
    sender: Account,
    more: Readonly<Record<string, unknown>> = {},
  ): void {
    const payload = { action, number: pull.number, pull_request: this.represent.pull(pull), ...more }
    this.deliver('pull_request', sender, payload, pull)
  }

  /** The one way in which a branch moves: activity, push event, PRs from it, closing keywords. */
  moveBranch(actor: Account, branch: string, after: string, type?: ActivityType): void {
    const ref = `refs/heads/${branch}`
    const before = this.store.branch(branch) ?? NOTHING
    if (before !== after) this.store.setRef(ref, after)
    this.branchMoved(actor, branch, before, after, type)
  }

  /** For a branch that Git itself moved, by a push. */
  branchMoved(actor: Account, branch: string, before: string, after: string, type?: ActivityType): void {
    const isNew = before === NOTHING
    const isGone = after === NOTHING
    const forced = !isNew && !isGone && !this.store.isAncestor(before, after)
    const natural = isNew ? 'branch_creation' : isGone ? 'branch_deletion' : forced ? 'force_push' : 'push'
    const ref = `refs/heads/${branch}`
    this.activities.push({
      id: this.nextId(),
      ref,
      before,
      after,
      actor,
      type: type ?? natural,
      at: this.now(),
    })
    this.deliver('push', actor, { ref, before, after, created: isNew, deleted: isGone, forced })
    if (isGone) return
    this.#movePulls(actor, ref, before, after)
    if (branch === this.seed.defaultBranch && !isNew) {
      const messages = this.store.git(['log', '--format=%B', `${before}..${after}`])
      this.closeIssues(closingNumbers(messages), actor)
    }
  }

  #movePulls(actor: Account, ref: string, before: string, after: string): void {
    for (const pull of this.pulls.values()) {
      if (pull.state !== 'open' || this.headRef(pull) !== ref || pull.headSha === after) continue
      pull.headSha = after
      pull.updatedAt = this.now()
      this.store.setRef(`refs/pull/${pull.number}/head`, after)
      if (this.rules.dismissStaleReviews) this.#dismiss(pull)
      this.deliverPull('synchronize', pull, actor, { before, after })
    }
  }

  #dismiss(pull: PullRequest): void {
    for (const review of this.reviews) {
      if (review.pull !== pull.number || review.state !== 'APPROVED') continue
      review.state = 'DISMISSED'
      this.enforced.add('review-stale-dismissed')
    }
  }

  closeIssues(numbers: readonly number[], actor: Account): void {
    for (const number of numbers) {
      const issue = this.issues.get(number)
      if (issue === undefined || issue.state === 'closed') continue
      this.enforced.add('closing-keyword')
      this.setIssueState(issue, 'closed', 'completed', actor)
    }
  }

  removeIssue(number: number, gone: 'deleted' | 'transferred', actor: Account): void {
    const issue = this.issues.get(number)
    if (issue === undefined) throw new Error(`there is no issue ${number}`)
    this.deliver('issues', actor, { action: gone, issue: this.represent.issue(issue) })
    issue.gone = gone
  }

  setIssueState(issue: Issue, state: Issue['state'], reason: Issue['stateReason'], actor: Account): void {
    issue.state = state
    issue.stateReason = reason
    issue.closedAt = state === 'closed' ? this.now() : null
    issue.updatedAt = this.now()
    const action = state === 'closed' ? 'closed' : 'reopened'
    this.deliver('issues', actor, { action, issue: this.represent.issue(issue) })
  }

  /** The newest review of each person that says something about approval. */
  approvals(pull: PullRequest): number {
    const latest = new Map<number, Review>()
    for (const review of this.reviews)
      if (review.pull === pull.number && review.state !== 'COMMENTED') latest.set(review.author.id, review)
    const counts = [...latest.values()].filter(
      (review) => review.state === 'APPROVED' && mayWrite(this.roleOf(review.author)),
    )
    return counts.length
  }
}

const RANK: Readonly<Record<Role, number>> = { none: 0, read: 1, triage: 2, write: 3, maintain: 4, admin: 5 }

export function hasRole(role: Role, least: Role): boolean {
  return RANK[role] >= RANK[least]
}

export function mayWrite(role: Role): boolean {
  return hasRole(role, 'write')
}
