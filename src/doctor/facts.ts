import type { PriceTable } from '../formats/prices.ts'
import type { Instant, Sha } from '../kit/brands.ts'
import type { Problem } from '../kit/result.ts'
import type {
  ActionsPolicy,
  BranchFacts,
  BranchPattern,
  BranchRules,
  CloudIdentity,
  CodeownersError,
  EnvironmentFacts,
  Looked,
  RepositoryFacts,
  SelectedActions,
  SubjectClaims,
  WorkflowState,
  WorkflowTokens,
} from '../ports.ts'
import type { WorkflowFile } from './workflow-file.ts'

/** Everything that the checks judge, by the name under which a check asks for it. */
export interface Seen {
  readonly repository: RepositoryFacts
  readonly actions: ActionsPolicy
  /** Undefined: actions are not selected one by one. */
  readonly selectedActions: SelectedActions | undefined
  readonly workflowTokens: WorkflowTokens
  /** The default branch. */
  readonly branch: BranchFacts | undefined
  /** What rulesets and classic protection ask of the default branch together. */
  readonly rules: BranchRules
  /** The same of the branch that the catalog is published on. */
  readonly catalogRules: BranchRules
  /** Names of the check runs of the newest pull requests; undefined: nothing asks for them. */
  readonly checkNames: readonly string[] | undefined
  readonly environments: readonly EnvironmentFacts[]
  /** Of each environment that lists its branches. */
  readonly branchPatterns: ReadonlyMap<string, readonly BranchPattern[]>
  /** Of the repository, and of the organisation where the repository has none of that name. */
  readonly variables: ReadonlyMap<string, string>
  /** By environment, for those in which a role is looked for that the repository does not name. */
  readonly environmentVariables: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly secrets: readonly string[]
  /** By environment, where the App's key must be in it. */
  readonly environmentSecrets: ReadonlyMap<string, readonly string[]>
  readonly organizationSecrets: readonly string[]
  readonly labels: readonly string[]
  readonly pages: 'workflow' | 'branch' | undefined
  readonly subject: SubjectClaims
  readonly workflows: readonly WorkflowState[]
  readonly codeownersErrors: readonly CodeownersError[]
  /** Tag; undefined: nothing is called from another repository, or that one has no release. */
  readonly newestRelease: string | undefined
  /** The workflows of the working tree; those that cannot be read are problems. */
  readonly workflowFiles: readonly WorkflowFile[]
  readonly workflowProblems: readonly Problem[]
  /** Issue forms that `leasehold forms` would write or remove, by path. */
  readonly staleForms: readonly string[]
  /** Labels that issue forms name, by form. */
  readonly formLabels: ReadonlyMap<string, readonly string[]>
  readonly prices: PriceTable
  /** Commit of the working tree; undefined: not a clone. */
  readonly checkedOut: Sha | undefined
  /** Where the last run of the reaper is on record. */
  readonly reaper: ReaperSeen
  readonly identity: CloudIdentity
  /** Trust policies by ARN of the role; undefined: there is no such role. */
  readonly trust: ReadonlyMap<string, string | undefined>
  /** Undefined in each: there is no such bucket. */
  readonly bucketVersioning: boolean | undefined
  readonly bucketEncryption: boolean | undefined
  readonly bucketIsPrivate: boolean | undefined
  readonly bucketPolicy: string | undefined
}

export interface ReaperSeen {
  /** `evidence` is the source; the catalog is a view of it that may be a day older. */
  readonly source: 'evidence' | 'catalog'
  /** Its last run that looked at everything; undefined: none as far as was looked. */
  readonly at: Instant | undefined
  /** What the catalog says of it (L22). */
  readonly alarm: string | null
  /** Whether a lease was ever begun. */
  readonly hasLeases: boolean
}

export type Facts = { readonly [K in keyof Seen]: Looked<Seen[K]> }

/** The facts of these names, each of them seen. */
export type SeenOf<K extends keyof Seen> = {
  readonly [P in K]: { readonly kind: 'seen'; readonly value: Seen[P] }
}

/**
 * The facts of these names where each of them was seen, else undefined: only then a check may judge them. They are looked at
 * as unknown, as the compiler cannot narrow thirty unions at once.
 */
export function seenOf<K extends keyof Seen>(facts: Facts, names: readonly K[]): SeenOf<K> | undefined {
  const given: unknown = facts
  return areSeen(given, names) ? given : undefined
}

function areSeen<K extends keyof Seen>(facts: unknown, names: readonly K[]): facts is SeenOf<K> {
  const entries = new Map<string, unknown>(Object.entries(facts ?? {}))
  return names.every((name) => {
    const one = entries.get(name)
    return typeof one === 'object' && one !== null && 'kind' in one && one.kind === 'seen'
  })
}

export function seen<T>(value: T): { readonly kind: 'seen'; readonly value: T } {
  return { kind: 'seen', value }
}
