import type { Problem } from '../kit/result.ts'
import type { Config } from '../platform/config.ts'
import type { Forge, Person } from '../ports.ts'
import { isApprover, memberOf, notAMember } from '../request/requester.ts'

/**
 * Whether a person may ask for a team: `undefined`, or whom to ask instead.
 * @param about `living`: a lease that exists, which those who decide for the platform may change too
 */
export type MayAsk = (person: Person, team: string, about: 'new' | 'living') => Promise<Problem | undefined>

/** Members by numeric id (S6): those that `leasehold.yaml` pins, then the team on GitHub, read once per run. */
export function createMayAsk(config: Config, forge: Pick<Forge, 'teamMembers'>): MayAsk {
  const read = new Map<string, Promise<readonly Person[] | undefined>>()
  return async (person, team, about) => {
    if (memberOf(config, team, person) !== undefined) return undefined
    if (about === 'living' && isApprover(config, person)) return undefined
    const slug = config.teams.get(team)?.githubTeam
    if (slug === undefined) return notAMember(person, team, config)
    const reading = read.get(slug) ?? forge.teamMembers(slug)
    read.set(slug, reading)
    const members = await reading
    if (members?.some(({ id }) => id === person.id) === true) return undefined
    return notAMember(person, team, config, members === undefined ? slug : undefined)
  }
}
