import type { LeaseholdConfig } from '../formats/leasehold.ts'
import type { Problem } from '../kit/result.ts'

type Position = (field: string) => Pick<Problem, 'line' | 'column'>

/**
 * A team's role must be of an environment that exists and lie in its account: a secret that is encrypted with the
 * account's own key can be read from no other.
 */
export function teamRoleProblems(raw: LeaseholdConfig, position: Position): readonly Problem[] {
  return Object.entries(raw.teams).flatMap(([team, settings]) =>
    Object.entries(settings?.roles ?? {}).flatMap(([environment, arn]) => {
      const field = `/teams/${team}/roles/${environment}`
      const known = Object.keys(raw.environments)
      const place = Object.hasOwn(raw.environments, environment) ? raw.environments[environment] : undefined
      if (place === undefined)
        return [{ ...unknownEnvironment(environment, known), ...position(field), field }]
      return arn?.split(':')[4] === place.account
        ? []
        : [{ ...otherAccount(environment, place.account), ...position(field), field }]
    }),
  )
}

function unknownEnvironment(environment: string, known: readonly string[]): Problem {
  return {
    code: 'unknown-environment',
    message: `there is no environment \`${environment}\``,
    allowed: known,
    remedy: 'add the environment, or correct its name',
  }
}

function otherAccount(environment: string, account: string): Problem {
  return {
    code: 'role-account',
    message: `the role lies in another account than environment \`${environment}\``,
    allowed: [`arn:aws:iam::${account}:role/<name>`],
    remedy: `name a role of account ${account}`,
  }
}
