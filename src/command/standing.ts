import type { Config } from '../platform/config.ts'
import type { Person, Role } from '../ports.ts'
import type { Standing } from './catalogue.ts'

/** What a person's standing is worked out from; all of it as it is when the command runs (S7). */
export interface StandingFacts {
  /** Who comments; only the numeric id counts (S6). */
  readonly person: Person
  /** Of the repository, looked up now. */
  readonly role: Role
  readonly config: Config
  /** `overrides.by` of the guardrails. */
  readonly overriders: readonly Person[]
  readonly lease:
    | {
        readonly team: string
        /** Undefined where no request says who it is. */
        readonly owner: Person | undefined
        /** Of the GitHub team that `github-team` names; none where it cannot be read. */
        readonly githubTeam: readonly Person[]
      }
    | undefined
}

const WRITERS: ReadonlySet<Role> = new Set(['admin', 'maintain', 'write'])

export function isWriter(role: Role): boolean {
  return WRITERS.has(role)
}

/** Everything that somebody is to a lease. */
export function standingOf(facts: StandingFacts): ReadonlySet<Standing> {
  const { person, config, lease } = facts
  const among = (people: readonly Person[]): boolean => people.some(({ id }) => id === person.id)
  const found = new Set<Standing>(['anybody'])
  if (isWriter(facts.role)) found.add('writer')
  if (config.approvers === undefined ? isWriter(facts.role) : among(config.approvers)) found.add('approver')
  if (among(facts.overriders)) found.add('overrider')
  if (lease === undefined) return found
  const members = config.teams.get(lease.team)?.members ?? []
  if (among([...members, ...lease.githubTeam])) found.add('team')
  // An owner who left the team is its owner no more.
  if (lease.owner?.id === person.id && found.has('team')) found.add('owner')
  return found
}
