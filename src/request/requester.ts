import type { Problem } from '../kit/result.ts'
import type { Config } from '../platform/config.ts'
import type { Person } from '../ports.ts'

/** Names that a sentence lists; the file has the rest. */
const TOLD = 3

/** The person as `leasehold.yaml` knows them, by numeric id: a login can be somebody else's tomorrow (S6). */
export function memberOf(config: Config, team: string, person: Pick<Person, 'id'>): Person | undefined {
  return config.teams.get(team)?.members.find(({ id }) => id === person.id)
}

/** Whether a person is one of those who decide for the whole platform. */
export function isApprover(config: Config, person: Pick<Person, 'id'>): boolean {
  return config.approvers?.some(({ id }) => id === person.id) === true
}

/**
 * Tells a person outside a team whom to ask.
 * @param unseen slug of the team's GitHub team, when the token may not read it
 */
export function notAMember(
  person: Pick<Person, 'login'>,
  team: string,
  config: Config,
  unseen?: string,
): Problem {
  const known = config.teams.get(team)
  if (known === undefined) {
    return {
      code: 'unknown-team',
      message: `there is no team \`${team}\` in leasehold.yaml, so that nobody can ask for it`,
      field: '/team',
      allowed: [...config.teams.keys()],
      remedy:
        'ask for a team that is there; a team that was renamed keeps its old name in leasehold.yaml until its last lease has ended',
    }
  }
  const logins = known.members.map(({ login }) => login)
  const github = known.githubTeam === undefined ? [] : [`a member of the GitHub team ${known.githubTeam}`]
  const blind =
    unseen === undefined
      ? ''
      : `; the GitHub team \`${unseen}\` cannot be read with this token (an App with \`members: read\` can)`
  return {
    code: 'requester-not-a-member',
    message: `\`${person.login}\` is not a member of team \`${team}\`${blind}`,
    field: '/team',
    allowed: [`a request by ${[...logins, ...github].join(' or ')}`],
    remedy: `ask ${logins.slice(0, TOLD).join(' or ')} to ask for it, or to add you to \`teams.${team}.members\` in leasehold.yaml`,
  }
}
