/** Settings of the repository, as an administrator makes them; what a new repository has, unless a test says otherwise. */
export interface Settings {
  hasIssues: boolean
  isArchived: boolean
  actions: {
    enabled: boolean
    allowed: 'all' | 'local_only' | 'selected'
    needsShas: boolean
    selected: { github: boolean; verified: boolean; patterns: readonly string[] }
    /** What a job's token may do without `permissions`. */
    defaultPermissions: 'read' | 'write'
  }
  /** Rules of rulesets beside those that {@link BranchRules} makes, by branch. */
  moreRules: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  /** Of the default branch, by rulesets or classic protection. */
  allowsForcePushes: boolean
  codeOwnerReview: boolean
  environments: Readonly<Record<string, EnvironmentSettings>>
  variables: Readonly<Record<string, string>>
  organizationVariables: Readonly<Record<string, string>>
  secrets: readonly string[]
  organizationSecrets: readonly string[]
  labels: readonly string[]
  pages: { buildType: 'legacy' | 'workflow' } | undefined
  /** Claims of the subject that the repository customises; undefined: GitHub's own. */
  subjectClaims: readonly string[] | undefined
  /** States of workflows by file, where one is not `active`. */
  workflowStates: Readonly<Record<string, 'disabled_fork' | 'disabled_inactivity' | 'disabled_manually'>>
  codeownersErrors: readonly { line: number; column: number; kind: string; message: string }[]
  /** Tag of the newest release of any repository, by `owner/name`. */
  releases: Readonly<Record<string, string>>
}

export interface EnvironmentSettings {
  /** `any` is no policy at all. */
  readonly branches: 'any' | 'protected' | readonly string[]
  readonly reviewers?: number
  readonly waitMinutes?: number
  readonly variables?: Readonly<Record<string, string>>
  readonly secrets?: readonly string[]
}

export function newSettings(): Settings {
  return {
    hasIssues: true,
    isArchived: false,
    actions: {
      enabled: true,
      allowed: 'all',
      needsShas: false,
      selected: { github: true, verified: false, patterns: [] },
      defaultPermissions: 'read',
    },
    moreRules: {},
    allowsForcePushes: false,
    codeOwnerReview: false,
    environments: {},
    variables: {},
    organizationVariables: {},
    secrets: [],
    organizationSecrets: [],
    labels: ['bug', 'documentation', 'enhancement'],
    pages: undefined,
    subjectClaims: undefined,
    workflowStates: {},
    codeownersErrors: [],
    releases: {},
  }
}
