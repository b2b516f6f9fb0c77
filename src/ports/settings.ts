/** Settings of a repository and of the account behind it, each as it was seen, or why it was not. Reading only. */
import type { Sha } from '../kit/brands.ts'
import type { CloudIdentity } from './cloud.ts'

/** What was looked at. Whoever reads `value` has asked whether it was seen. */
export type Looked<T> =
  | { readonly kind: 'seen'; readonly value: T }
  /** @property remedy which permission is missing, or what to try */
  | { readonly kind: 'unseen'; readonly why: string; readonly remedy: string }
  /** Somebody said not to look. */
  | { readonly kind: 'left-out'; readonly why: string }

export interface RepositoryFacts {
  readonly id: number
  /** `owner/name` as GitHub has it today. */
  readonly name: string
  readonly ownerId: number
  /** Whether its owner may have variables and secrets of its own, which a person has not. */
  readonly isOfOrganization: boolean
  readonly defaultBranch: string
  readonly isArchived: boolean
  readonly hasIssues: boolean
}

export interface ActionsPolicy {
  readonly isEnabled: boolean
  readonly allowed: 'all' | 'local-only' | 'selected'
  /** Whether actions must be named by a full commit id. */
  readonly needsShas: boolean
}

export interface SelectedActions {
  readonly github: boolean
  readonly verified: boolean
  readonly patterns: readonly string[]
}

export interface WorkflowTokens {
  readonly byDefault: 'read' | 'write'
  /** "Allow GitHub Actions to create and approve pull requests". */
  readonly mayOpenPulls: boolean
}

export interface BranchFacts {
  readonly head: Sha
  /** Whether classic protection is on; rulesets are not in it. */
  readonly isClassic: boolean
}

export interface RequiredCheck {
  readonly name: string
  /** Numeric id of the App that must have made it; undefined: anybody. */
  readonly app: number | undefined
}

/** What holds for a branch, by rulesets or by classic protection. */
export interface BranchRules {
  readonly needsPull: boolean
  readonly approvals: number
  readonly needsCodeOwners: boolean
  readonly checks: readonly RequiredCheck[]
  readonly allowsForcePushes: boolean
  readonly hasMergeQueue: boolean
  /** Nobody writes to it but who may pass the rule. */
  readonly isLocked: boolean
}

export interface EnvironmentFacts {
  readonly name: string
  /** `any`: every branch may name it. */
  readonly branches: 'any' | 'protected' | 'listed'
  readonly reviewers: number
  readonly waitMinutes: number
}

/** A pattern of branches or tags that may name an environment. */
export interface BranchPattern {
  readonly name: string
  readonly type: 'branch' | 'tag'
}

export interface SubjectClaims {
  /** Undefined: GitHub's own. */
  readonly claims: readonly string[] | undefined
  /** Whether the subject carries numeric ids; undefined: GitHub does not say. */
  readonly isImmutable: boolean | undefined
}

export interface WorkflowState {
  readonly path: string
  /** `active`, `disabled_inactivity` … as GitHub writes it. */
  readonly state: string
}

export interface CodeownersError {
  readonly path: string
  readonly line: number
  readonly kind: string
}

/** A repository's settings. Each method is one call, more only where a listing has more pages. */
export interface RepositorySettings {
  repository(): Promise<Looked<RepositoryFacts>>
  actions(): Promise<Looked<ActionsPolicy>>
  selectedActions(): Promise<Looked<SelectedActions>>
  workflowTokens(): Promise<Looked<WorkflowTokens>>
  /** Undefined: there is no such branch. */
  branch(name: string): Promise<Looked<BranchFacts | undefined>>
  /** What rulesets ask of a branch, those of the organisation too. */
  rules(branch: string): Promise<Looked<BranchRules>>
  protection(branch: string): Promise<Looked<BranchRules>>
  environments(): Promise<Looked<readonly EnvironmentFacts[]>>
  branchPatterns(environment: string): Promise<Looked<readonly BranchPattern[]>>
  /** Of the repository, or of one environment. Values too: they are no secrets. */
  variables(environment?: string): Promise<Looked<ReadonlyMap<string, string>>>
  organizationVariables(): Promise<Looked<ReadonlyMap<string, string>>>
  /** Names only; GitHub never gives a value back. */
  secrets(environment?: string): Promise<Looked<readonly string[]>>
  organizationSecrets(): Promise<Looked<readonly string[]>>
  labels(): Promise<Looked<readonly string[]>>
  /** Undefined: there is no site. `workflow`: its source is GitHub Actions. */
  pages(): Promise<Looked<'workflow' | 'branch' | undefined>>
  subject(): Promise<Looked<SubjectClaims>>
  workflows(): Promise<Looked<readonly WorkflowState[]>>
  codeownersErrors(): Promise<Looked<readonly CodeownersError[]>>
  /** Heads of the pull requests that changed last. */
  newestHeads(): Promise<Looked<readonly Sha[]>>
  checkNames(commit: Sha): Promise<Looked<readonly string[]>>
  /** Tag of the newest release of any repository; undefined: it has none, or this token may not see it. */
  newestRelease(owner: string, name: string): Promise<Looked<string | undefined>>
  /** Calls made so far. */
  calls(): number
}

/** Settings in AWS. Undefined: there is no such bucket, or role. */
export interface AccountSettings {
  identity(region: string): Promise<Looked<CloudIdentity>>
  /** The role's trust policy as JSON. */
  trustPolicy(roleName: string): Promise<Looked<string | undefined>>
  bucketVersioning(bucket: string): Promise<Looked<boolean | undefined>>
  bucketEncryption(bucket: string): Promise<Looked<boolean | undefined>>
  /** Whether all four settings that block public access are on. */
  bucketIsPrivate(bucket: string): Promise<Looked<boolean | undefined>>
  /** The bucket's policy as JSON; empty: it has none. */
  bucketPolicy(bucket: string): Promise<Looked<string | undefined>>
  /** Calls made so far. */
  calls(): number
}
