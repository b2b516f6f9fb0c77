/** GitHub: issues, pull requests, branches, people. */
import type { Instant, Sha } from '../kit/brands.ts'
import type { Files } from '../kit/git-objects.ts'
import type { Result } from '../kit/result.ts'

export interface Person {
  readonly login: string
  /** Numeric id; decisions use this and never the login (S6). */
  readonly id: number
}

export interface Author extends Person {
  readonly isBot: boolean
}

export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
  readonly isLocked: boolean
  readonly author: Author
}

/** One comment of an issue or a pull request, as it is now. */
export interface Comment {
  readonly id: number
  readonly body: string
  readonly author: Author
  /** Number of the issue or the pull request that it stands on. */
  readonly issue: number
  readonly isOnPullRequest: boolean
  readonly createdAt: Instant
  readonly isEdited: boolean
}

export type Reaction = 'eyes' | '+1' | '-1' | 'confused' | 'rocket'

export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
  readonly isMerged: boolean
  /** Commit that the merge made, when merged. */
  readonly mergeCommit: Sha | undefined
  readonly author: Author
  readonly branch: string
  readonly headSha: Sha
  readonly base: string
  readonly baseSha: Sha
  readonly isFork: boolean
  readonly createdAt: Instant
}

export interface Review {
  readonly author: Author
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed' | 'pending'
  /** Head of the PR when it was reviewed. */
  readonly commit: Sha | undefined
  readonly submittedAt: Instant | undefined
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

export interface CommitRequest {
  readonly branch: string
  /** The commit fails with problem `head-moved` when the branch's head is another (optimistic lock). */
  readonly expectedHead: Sha
  /** First line, then, after a blank line, the rest. */
  readonly message: string
  readonly additions: Files
  readonly deletions: readonly string[]
}

export interface Annotation {
  readonly path: string
  readonly line: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

export interface Check {
  readonly name: string
  readonly headSha: Sha
  /** `action-required`: a person must act; a required check that says so holds the merge, as `failure` does. */
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'action-required'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

/**
 * GitHub. Each method is as few calls as it can be, bounded and retried; every write looks first or carries an
 * optimistic lock, so that a run repeated or killed ends in the same state (S15).
 */
export interface Forge {
  issue(number: number): Promise<Issue | undefined>
  /** An issue with every open PR, by one call, as intake reads both of every issue; `undefined` when there is no such issue. */
  issueAndPulls(
    number: number,
  ): Promise<{ readonly issue: Issue; readonly open: readonly PullRequest[] } | undefined>
  /**
   * Opens an issue, or gives the one of ours that carries the marker in its body's first line, open or closed.
   * @param marker kebab-case words and digits; written as an HTML comment
   * @param since nothing older can be ours: bounds the search
   */
  createIssue(request: {
    readonly title: string
    readonly body: string
    readonly marker: string
    readonly since: Instant
  }): Promise<Issue>
  /** The one of ours that carries the marker, open or closed. @param since as in `createIssue` */
  findIssue(marker: string, since: Instant): Promise<Issue | undefined>
  /** Every issue of ours, with its marker, that was opened since then. */
  markedIssues(since: Instant): Promise<readonly { readonly number: number; readonly marker: string }[]>
  /** Changes the text of an issue that `createIssue` opened with this marker. */
  rewriteIssue(number: number, marker: string, body: string): Promise<void>
  /** @param reason why: what it is about was done, or will never be */
  closeIssue(number: number, reason?: 'completed' | 'not-planned'): Promise<void>
  /** What is gone or open already stays as it is. */
  reopenIssue(number: number): Promise<void>
  comment(id: number): Promise<Comment | undefined>
  /** Reacts once; a second time changes nothing. */
  react(comment: number, reaction: Reaction): Promise<void>
  /**
   * One comment of ours per marker: found by marker among comments that we wrote, changed in place, or created.
   * @param marker kebab-case words; written as an HTML comment in the body's first line
   */
  putComment(
    issueOrPull: number,
    marker: string,
    markdown: string,
  ): Promise<{ readonly id: number; readonly wrote: boolean }>
  /**
   * As `putComment`, where the new text is made of the one that stands there.
   * @param amend gets the comment without its marker; undefined when there is none yet
   */
  amendComment(
    issueOrPull: number,
    marker: string,
    amend: (before: string | undefined) => string,
  ): Promise<{ readonly id: number; readonly wrote: boolean }>
  /**
   * Gives those of our comments that are there, one of each marker, another text, and makes none. One look.
   * @param before what must be done first, where there is one to change: afterwards nothing tells that there was (S15)
   * @returns how many were changed
   */
  rewordComments(
    issueOrPull: number,
    markers: readonly string[],
    markdown: string,
    before?: () => Promise<void>,
  ): Promise<number>
  pullRequest(number: number): Promise<PullRequest | undefined>
  /** The newest PR from a branch of this repository, open ones first. */
  pullRequestFrom(branch: string): Promise<PullRequest | undefined>
  /** PRs whose merge made this commit. */
  pullRequestsOf(commit: Sha): Promise<readonly PullRequest[]>
  openPullRequests(): Promise<readonly PullRequest[]>
  /** Those that were closed without a merge, at this time or later; newest change first. */
  closedPullRequests(since: Instant): Promise<readonly PullRequest[]>
  changedPaths(pull: number): Promise<readonly string[]>
  createPullRequest(request: {
    readonly branch: string
    readonly base: string
    readonly title: string
    readonly body: string
  }): Promise<Result<PullRequest>>
  /** Changes title or body, or closes; what is not given stays. */
  updatePullRequest(
    pull: number,
    change: { readonly title?: string; readonly body?: string; readonly isOpen?: boolean },
  ): Promise<void>
  /**
   * Merges exactly this head. Problems: `head-moved`, `merge-blocked` (rules of the repository ask for a click),
   * `not-mergeable` (conflicts), `merge-not-permitted`. A pull request that is merged already answers with its commit.
   */
  mergePullRequest(pull: number, headSha: Sha): Promise<Result<Sha>>
  /**
   * Starts a workflow that has `workflow_dispatch`. Problems: `workflow-missing`, `dispatch-not-permitted`.
   * @param workflow file name, `on-dispatch-plan.yml`
   */
  dispatchWorkflow(request: {
    readonly workflow: string
    readonly ref: string
    readonly inputs: Readonly<Record<string, string>>
  }): Promise<Result<void>>
  /** Whether a run of a workflow has ended; undefined when GitHub does not know it, or the token may not ask (L14). */
  isRunOver(id: string, attempt: number): Promise<boolean | undefined>
  /** Every review, oldest first. */
  reviews(pull: number): Promise<readonly Review[]>
  /** Everybody who pushed to a branch, by numeric id (repository activity, not commit authors, which can be forged). */
  pushers(branch: string): Promise<readonly Person[]>
  role(login: string): Promise<Role>
  /** The account with this login today; `undefined` when there is none. */
  person(login: string): Promise<Author | undefined>
  /** Members of a team of the repository's owner; `undefined` when there is no such team, or the token may not see it. */
  teamMembers(slug: string): Promise<readonly Person[] | undefined>
  branchHead(name: string): Promise<Sha | undefined>
  /** Makes a branch, or says where an existing one is. */
  createBranch(name: string, at: Sha): Promise<Sha>
  /** Makes a branch without history that holds only these files. Problem `branch-exists` when it is there. */
  createOrphanBranch(name: string, files: Files, message: string): Promise<Result<Sha>>
  /** One commit of n files. Problems: `head-moved`, `branch-protected`, `branch-missing`. */
  commit(request: CommitRequest): Promise<Result<Sha>>
  /** One check run per name and head: updated in place, or created. */
  putCheck(check: Check): Promise<void>
  /**
   * Gives SARIF to code scanning, as the state of a pull request's head; again for the same head, it takes the place of
   * what was there. Problem `code-scanning-off`: the repository does not have it, or the token may not write it.
   * @param sarif compressed with gzip, in Base64
   */
  uploadSarif(request: {
    readonly pull: number
    readonly commit: Sha
    readonly sarif: string
  }): Promise<Result<void>>
  /** Names of the checks that a commit has, whoever made them: for telling who was forgotten, for no decision. */
  checkNames(commit: Sha): Promise<readonly string[]>
  /** Names of the checks of a commit that ended red; one that waits for a person is not red. They only hold back, and allow nothing. */
  redChecks(commit: Sha): Promise<readonly string[]>
}
