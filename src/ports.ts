/** What the outside must offer. Runs know words and these; `compose.ts` chooses the adapters. */
import type { Instant, Sha, Uid } from './kit/brands.ts'
import type { Files } from './kit/git-objects.ts'
import type { Problem, Result } from './kit/result.ts'
import type { StackManifest } from './formats/stack.ts'

export interface Clock {
  now(): Instant
}

export interface Ids {
  /** A new random uid. */
  uid(): Uid
}

/** Writes lines that people read; every implementation makes them log-safe (S3). */
export interface Log {
  info(line: string): void
  warn(line: string): void
  error(line: string): void
}

/** The run that this process is, as it stands in evidence. */
export interface RunIdentity {
  readonly id: string
  readonly attempt: number
  readonly url: string | null
}

// ---------------------------------------------------------------- files and Git

export interface TreeEntry {
  /** Path from the root of the repository. */
  readonly path: string
  readonly kind: 'file' | 'executable' | 'symlink' | 'submodule'
}

/** The repository's files at one commit, or as they lie in the working tree. */
export interface Tree {
  /** For people: a short commit id, or `working tree`. */
  readonly name: string
  /** Every entry under a folder, recursive, in code unit order of paths; `''` is the whole tree. */
  list(folder: string): Promise<readonly TreeEntry[]>
  /** `undefined` when there is no such file. A symbolic link is not followed. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Git's tree id of a folder, `undefined` when it does not exist. */
  id(folder: string): Promise<Sha | undefined>
}

export interface Change {
  readonly path: string
  readonly kind: 'added' | 'changed' | 'deleted'
}

/** The clone that a run works in. Never changes a branch; reading only. */
export interface Git {
  /** Commit that is checked out. */
  head(): Promise<Sha>
  /** Fetches a branch or a commit from origin; `undefined` when origin does not have it. */
  fetch(ref: string): Promise<Sha | undefined>
  tree(commit: Sha): Tree
  mergeBase(a: Sha, b: Sha): Promise<Sha | undefined>
  /** Changed paths between two commits, no rename detection. */
  changes(from: Sha, to: Sha): Promise<readonly Change[]>
  /** Last commit on the first-parent line that changed a path. */
  lastChange(commit: Sha, path: string): Promise<Sha | undefined>
  /** Whole messages of the commits that `to` has and `from` has not, oldest first. */
  messages(from: Sha, to: Sha): Promise<readonly string[]>
}

// ---------------------------------------------------------------- forge

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
  closeIssue(number: number): Promise<void>
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
  pullRequest(number: number): Promise<PullRequest | undefined>
  /** The newest PR from a branch of this repository, open ones first. */
  pullRequestFrom(branch: string): Promise<PullRequest | undefined>
  /** PRs whose merge made this commit. */
  pullRequestsOf(commit: Sha): Promise<readonly PullRequest[]>
  openPullRequests(): Promise<readonly PullRequest[]>
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
   * @param workflow file name, `plan.yml`
   */
  dispatchWorkflow(request: {
    readonly workflow: string
    readonly ref: string
    readonly inputs: Readonly<Record<string, string>>
  }): Promise<Result<void>>
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
  /** Names of the checks that a commit has, whoever made them: for telling who was forgotten, for no decision. */
  checkNames(commit: Sha): Promise<readonly string[]>
}

// ---------------------------------------------------------------- state, evidence, cloud

/** The bucket, or the folder, that holds Terraform states and evidence. */
export interface Storage {
  read(key: string): Promise<Uint8Array | undefined>
  /** Conditional write: never changes what is there. */
  create(key: string, content: Uint8Array): Promise<'created' | 'exists'>
  /** Every key under a prefix, in code unit order. @throws Fault when the listing is not complete (L4). */
  list(prefix: string): Promise<readonly string[]>
}

export type StackBackend = StackManifest['backend']

/** Opens the storage that a configuration or a stack names. */
export type OpenStorage = (
  backend:
    | { readonly type: 's3'; readonly bucket: string; readonly region: string }
    | { readonly type: 'local'; readonly path: string },
) => Storage

export interface CloudIdentity {
  readonly account: string
  readonly partition: string
}

export interface TaggedResource {
  readonly arn: string
  readonly tags: Readonly<Record<string, string>>
}

export interface Cloud {
  /** Whose credentials these are (L5, S17). */
  identity(region: string): Promise<CloudIdentity>
  /** Resources with a tag, all pages. @throws Fault when the listing is not complete (L4, L18). */
  tagged(
    region: string,
    tag: { readonly key: string; readonly value: string },
  ): Promise<readonly TaggedResource[]>
}

/** One of AWS's public price lists: a service in a region. */
export interface PriceList {
  /** Day of its publication, `YYYY-MM-DD`. */
  readonly published: string
  /** Places of its columns by name, lower case, letters and digits only. */
  readonly columns: ReadonlyMap<string, number>
  /** Its lines, as they come; they are many, so that nobody keeps them. Can be gone through once. */
  readonly rows: AsyncIterable<readonly string[]>
}

/** AWS's public price lists; reading them needs no credentials. */
export interface PriceLists {
  /**
   * Opens one list. Problems: `unknown-service`, `unknown-region`, `price-list-format`.
   * @throws Fault `price-list-unreachable`, also while it is read
   */
  open(service: string, region: string): Promise<Result<PriceList>>
}

// ---------------------------------------------------------------- Terraform

export interface TerraformProgress {
  readonly phase: 'init' | 'plan' | 'apply'
  /** Resources done and in all, in phase `apply`. */
  readonly done: number
  readonly total: number
  /** Address that was begun or finished last. */
  readonly address: string | undefined
}

export interface Diagnostic {
  readonly severity: 'error' | 'warning'
  readonly summary: string
  readonly detail: string
  readonly address: string | undefined
}

export interface PlanOutcome {
  readonly ok: boolean
  readonly diagnostics: readonly Diagnostic[]
  /** Parsed `terraform show -json` of the saved plan; `undefined` when the plan failed. Never leaves the job (S14). */
  readonly plan: unknown
}

export interface ApplyOutcome {
  readonly ok: boolean
  readonly diagnostics: readonly Diagnostic[]
  /** As counted by Terraform's own change summary, markers included. */
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** One stack in a working copy of its own. */
export interface TerraformWorkspace {
  /** `init -lockfile=readonly` (S11), then a saved plan. `tree` goes in as the variable `leasehold_tree`. */
  plan(options: {
    readonly destroy: boolean
    readonly tree: Sha
    readonly onProgress: (progress: TerraformProgress) => void
  }): Promise<PlanOutcome>
  /** Applies exactly the plan that was saved last. */
  apply(options: { readonly onProgress: (progress: TerraformProgress) => void }): Promise<ApplyOutcome>
  close(): Promise<void>
}

export interface Terraform {
  /** Writes the files into a folder of its own. @throws Fault `terraform-missing` when there is no binary. */
  open(files: Files): Promise<TerraformWorkspace>
}

// ---------------------------------------------------------------- policy engine

export type RegoVersion = 'v0' | 'v1'

/** One clause of a rule, as its head says it. */
export interface RegoRule {
  /** The first part of its name: `deny` of `deny contains msg if …`, of `deny[key] := …` and of `deny.part if …`. */
  readonly name: string
  /** 1-based, where it could be found. */
  readonly line: number | undefined
  /** `set` collects (`contains`); `object` maps keys; `value` is complete; `function` takes arguments. */
  readonly shape: 'set' | 'object' | 'value' | 'function'
  /** What a complete rule gives, when its head says so outright: `true` of `deny if …`. */
  readonly constant: boolean | number | string | null | undefined
}

export interface RegoModule {
  /** Path among the policy's files. */
  readonly file: string
  /** The syntax that it was read in. */
  readonly version: RegoVersion
  /** Its package without `data.`. */
  readonly namespace: string
  readonly rules: readonly RegoRule[]
  /** Dotted names of the functions that it calls. */
  readonly calls: readonly string[]
}

export interface RegoQuery {
  readonly files: Files
  readonly modules: readonly RegoModule[]
  /** YAML and JSON, placed by its path as `opa -d` and `conftest -d` do. */
  readonly data: Files
  /** What is placed at `data.<key>` besides: a key of `data` files is replaced. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly input: unknown
  readonly rules: readonly {
    readonly namespace: string
    readonly name: string
    /** Asked as conftest asks: `data.<namespace>.exception[_][_] == exception`; undefined: the namespace has none. */
    readonly exception: string | undefined
  }[]
}

export interface RegoAnswer {
  /** In the order of the query; no value: the rule is undefined. */
  readonly rules: readonly { readonly values: readonly unknown[]; readonly isExcepted: boolean }[]
  /** Built-in functions that failed: OPA goes on as if what they stand in were undefined. */
  readonly builtinErrors: readonly Problem[]
}

/** Evaluates Rego by the real OPA, without environment and without network. */
export interface PolicyEngine {
  /** For people: `OPA 1.19.0`. */
  name(): Promise<Result<string>>
  /** Dotted names of built-in functions that policies may not call here. */
  readonly refused: readonly string[]
  /** Reads each file in the one syntax, or, with `auto`, in v1 and else in v0. Problems: `rego-unreadable`. */
  parse(files: Files, version: RegoVersion | 'auto'): Promise<Result<readonly RegoModule[]>>
  /**
   * Problems: `rego-not-compiled` (no rule can be asked), `rego-rule-failed` (one of the rules threw), `rego-timeout`,
   * and of every method `opa-missing`, `opa-checksum`, `opa-download`.
   */
  evaluate(query: RegoQuery): Promise<Result<RegoAnswer>>
}

export interface Ports {
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly run: RunIdentity
  readonly git: Git
  readonly forge: Forge
  readonly openStorage: OpenStorage
  readonly cloud: Cloud
  readonly terraform: Terraform
}
