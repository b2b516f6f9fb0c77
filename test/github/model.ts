import type { RigClock } from '../rig/clock.ts'
import type { Settings } from './settings.ts'

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

/** Who a token speaks for. */
export interface Account {
  readonly login: string
  readonly id: number
  readonly token: string
  readonly role: Role
  /** `github-token` is the job's own GITHUB_TOKEN: its writes start no runs. `app` is an App's installation token. */
  readonly kind: 'person' | 'github-token' | 'app'
  /** What the job gave its token, as in `permissions:` of a workflow; without it the token may do what its role may. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>
}

export interface Issue {
  readonly number: number
  readonly author: Account
  readonly createdAt: string
  title: string
  body: string
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'reopened' | null
  closedAt: string | null
  updatedAt: string
  isLocked: boolean
  labels: readonly string[]
  /** Not here any more; the number is never used again. */
  gone?: 'deleted' | 'transferred'
}

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: Account
  readonly createdAt: string
  body: string
  updatedAt: string
}

export interface Reaction {
  readonly id: number
  readonly comment: number
  readonly author: Account
  readonly content: string
}

/** A workflow that somebody started by the API; a test runs it, or says that it was asked for. */
export interface Dispatch {
  /** File name; `undefined` for `repository_dispatch`. */
  readonly workflow: string | undefined
  readonly ref: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly actor: Account
}

export interface PullRequest extends Issue {
  readonly head: { readonly branch: string; readonly owner: string }
  headSha: string
  readonly base: string
  /** Of the base when it was opened; while it is open the base's own head counts. */
  baseSha: string
  isDraft: boolean
  mergedAt: string | null
  mergedBy: Account | null
  mergeCommit: string | null
}

export interface Review {
  readonly id: number
  readonly pull: number
  readonly author: Account
  readonly commit: string
  readonly submittedAt: string
  readonly body: string
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
}

export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly headSha: string
  readonly app: Account
  externalId: string
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: string | null
  title: string
  summary: string
  annotations: readonly unknown[]
  startedAt: string
  completedAt: string | null
}

export type ActivityType = 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge'

export interface Activity {
  readonly id: number
  readonly ref: string
  readonly before: string
  readonly after: string
  readonly actor: Account
  readonly type: ActivityType
  readonly at: string
}

/** What GitHub would deliver to workflows. */
export interface Delivery {
  readonly name:
    | 'issues'
    | 'issue_comment'
    | 'pull_request'
    | 'pull_request_review'
    | 'push'
    | 'merge_group'
    | 'workflow_dispatch'
    | 'repository_dispatch'
  readonly action: string | undefined
  readonly payload: Readonly<Record<string, unknown>>
  readonly sender: Account
  /** `suppressed`: caused by GITHUB_TOKEN. `waits`: a person must first click "Approve workflows to run". */
  readonly starts: 'runs' | 'waits' | 'suppressed'
  /** Token and secrets of the runs that it starts; `read` for pull requests of forks and of Dependabot. */
  readonly token: 'write' | 'read'
}

/** The branch rules of the default branch; all off unless a test turns one on. */
/** What was given to code scanning. */
export interface Upload {
  readonly id: string
  readonly commit: string
  readonly ref: string
  /** The document as it was before compression. */
  readonly sarif: unknown
}

export interface BranchRules {
  /** Direct commits and pushes are refused, whoever asks: no bypass. */
  protected: boolean
  /** Other branches than the default one that are protected as well. */
  alsoProtected: readonly string[]
  /** Classic branch protection and rulesets answer differently. */
  kind: 'classic' | 'ruleset'
  approvals: number
  dismissStaleReviews: boolean
  /** Repository setting "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPullRequests: boolean
  mergeMethods: readonly MergeMethod[]
  /** Checks that must be green on the head; `app` is the numeric id of the App that must have made it. */
  requiredChecks: readonly { readonly name: string; readonly app?: number }[]
  /** The head must hold the base's newest commit. */
  upToDate: boolean
  mergeQueue: boolean
  /** "Require approval for first-time contributors": a fork's first PR waits for a click. */
  approveFirstContribution: boolean
  /** GitHub's limits on content: 80 a minute and 500 an hour. Off, as most tests stop the clock. */
  contentLimits: boolean
  /** Code scanning: on in public repositories, to be bought for private ones. */
  codeScanning: boolean
  /** Files of workflows that are switched off: by somebody, or by GitHub after 60 days without activity. */
  disabledWorkflows: Readonly<Record<string, 'disabled_manually' | 'disabled_inactivity'>>
}

export type MergeMethod = 'merge' | 'squash' | 'rebase'

export interface Seed {
  readonly owner: string
  readonly name: string
  /** GitHub's numeric id of the repository. */
  readonly id: number
  readonly defaultBranch: string
  readonly visibility: 'private' | 'public'
  readonly people: readonly Account[]
  /** First commit of the default branch. */
  readonly files: ReadonlyMap<string, Uint8Array | string>
  readonly rules: Partial<BranchRules>
  readonly settings?: Partial<Settings>
  /** Teams of the owner, by slug: logins. */
  readonly teams: Readonly<Record<string, readonly string[]>>
}

export interface Options {
  readonly clock: RigClock
  readonly seed?: Partial<Seed>
}
