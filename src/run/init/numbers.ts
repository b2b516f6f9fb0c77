import type { Answers, NamedPerson } from '../../adopt/answers.ts'
import { MISSING, OWNER_ID, REPOSITORY_ID, type SaidAnswers } from '../../adopt/questions.ts'
import { ok, type Problem, type Result } from '../../kit/result.ts'
import type { Person } from '../../ports.ts'

/** GitHub's numbers of a repository and of people. */
export interface Directory {
  /** Undefined: there is none, or the token may not see it. */
  repository(): Promise<{ readonly id: number; readonly ownerId: number } | undefined>
  person(login: string): Promise<Person | undefined>
}

/**
 * Puts in the numbers that nobody said.
 * @param directory undefined: there is no token; what is missing is told, with the command that says it
 */
export async function withNumbers(
  said: SaidAnswers,
  directory: Directory | undefined,
): Promise<Result<Answers>> {
  const found: Problem[] = []
  const { repository } = said
  let { id, ownerId } = repository
  if ((id === undefined || ownerId === undefined) && directory !== undefined) {
    const known = await directory.repository()
    id ??= known?.id
    ownerId ??= known?.ownerId
  }
  if (id === undefined) found.push(noNumber(said, REPOSITORY_ID, '.id'))
  if (ownerId === undefined) found.push(noNumber(said, OWNER_ID, '.owner.id'))
  const people = new Map<string, Person>()
  for (const { login, id: number } of [...said.teams.flatMap(({ members }) => members), ...said.approvers]) {
    const before = people.get(login)
    if (number !== undefined && before !== undefined && before.id !== number)
      found.push(twoNumbers(login, [before.id, number]))
    if (number !== undefined) people.set(login, { login, id: number })
    else if (!people.has(login)) {
      const person = await directory?.person(login)
      if (person === undefined) found.push(noPerson(login, directory !== undefined))
      else people.set(login, { login: person.login, id: person.id })
    }
  }
  if (found.length > 0 || id === undefined || ownerId === undefined) return { ok: false, problems: found }
  const known = (named: readonly NamedPerson[]): readonly Person[] =>
    named.flatMap(({ login }) => people.get(login) ?? [])
  const teams = said.teams.map(({ name, members }) => ({
    name,
    members: known(members),
  }))
  return ok({ ...said, repository: { ...repository, id, ownerId }, teams, approvers: known(said.approvers) })
}

function noNumber({ repository }: SaidAnswers, option: string, query: string): Problem {
  return {
    code: MISSING,
    message: `the number of ${option === OWNER_ID ? `the owner of ${repository.name}` : repository.name} is not known`,
    field: option,
    remedy: `sign in with \`gh auth login\`, or give \`--${option} "$(gh api repos/${repository.name} --jq ${query})"\``,
  }
}

function twoNumbers(login: string, numbers: readonly number[]): Problem {
  return {
    code: 'two-numbers',
    message: `\`${login}\` is there with the numbers ${numbers.join(' and ')}`,
    field: 'teams',
    remedy: `give one; \`gh api users/${login} --jq .id\` says it`,
  }
}

function noPerson(login: string, isAsked: boolean): Problem {
  return {
    code: isAsked ? 'unknown-login' : MISSING,
    message: isAsked
      ? `there is nobody called \`${login}\` on GitHub`
      : `the number of \`${login}\` is not known`,
    field: 'teams',
    remedy: isAsked
      ? 'write the login as GitHub shows it on the profile'
      : `sign in with \`gh auth login\`, or write \`${login}:<number>\`; \`gh api users/${login} --jq .id\` says it`,
  }
}
