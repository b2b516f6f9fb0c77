import type { Config } from '../platform/config.ts'
import type { Person } from '../ports.ts'
import { said, type KeptAnswers } from './manifest.ts'

/**
 * What a platform that no `init` has written answers by its own configuration, so that nothing is asked that stands there.
 * @param modules names of its modules that the toolkit ships
 */
export function answersOf(config: Config, modules: readonly string[]): KeptAnswers {
  const { repository, backend, approvers } = config
  const environments = [...config.environments].map(([name, { account, region }]) => ({
    name,
    account,
    region,
  }))
  const [first] = environments
  return {
    repository: repository.name,
    'repository-id': String(repository.id),
    branch: repository.defaultBranch,
    teams: [...config.teams].map(([name, { members }]) => `${name}=${sayPeople(members)}`).join('; '),
    approvers: sayPeople(approvers ?? []),
    account: first?.account ?? '',
    region: first?.region ?? '',
    environments: environments.map((one) => said(one, first)).join(', '),
    ...(backend.type === 's3' ? { bucket: backend.bucket } : {}),
    ...(modules.length === 0 ? {} : { modules: modules.join(', ') }),
  }
}

function sayPeople(people: readonly Person[]): string {
  return people.map(({ login, id }) => `${login}:${id}`).join(',')
}
