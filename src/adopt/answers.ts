import type { Person } from '../ports.ts'

/** What somebody may still not know of a person: the number, which GitHub can tell. */
export interface NamedPerson {
  readonly login: string
  readonly id: number | undefined
}

export interface GivenTeam<P = NamedPerson> {
  readonly name: string
  readonly members: readonly P[]
}

export interface GivenEnvironment {
  readonly name: string
  readonly account: string
  readonly region: string
}

/** Automation has a token of an App of its own, or the one that GitHub gives to each job. */
export type TokenMode = 'app' | 'github-token'

/** Whose workflows the callers call. */
export interface Toolkit {
  /** `owner/name` */
  readonly repository: string
  /** A tag, or a commit of 40 hex digits. */
  readonly ref: string
}

/** What a platform repository is made from. Everything in it has been read by `read-answers.ts`. */
export interface Answers {
  readonly repository: {
    /** `owner/name` */
    readonly name: string
    readonly id: number
    /** Numeric id of the organisation or person. */
    readonly ownerId: number
    readonly branch: string
  }
  readonly teams: readonly GivenTeam<Person>[]
  /** Who may approve; none: everybody who may write. */
  readonly approvers: readonly Person[]
  /** Who answers for modules, policies and workflows, as CODEOWNERS writes it: `@acme/platform`. */
  readonly platform: string
  readonly environments: readonly GivenEnvironment[]
  /** Bucket of state and evidence. */
  readonly bucket: string
  readonly modules: readonly string[]
  readonly token: TokenMode
  readonly toolkit: Toolkit
}

/** The region that requests get who name none, of the first environment. */
export function regionOf({ environments }: Pick<Answers, 'environments'>): string {
  return environments[0]?.region ?? ''
}
