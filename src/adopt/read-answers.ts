import { nearest } from '../kit/nearest.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import type { GivenEnvironment, GivenTeam, NamedPerson, TokenMode, Toolkit } from './answers.ts'
import { ALL_REGIONS, partitionOf } from './regions.ts'

const NAME = /^[a-z][a-z0-9-]{0,38}[a-z0-9]$/
/** As the roles of `bootstrap/` carry it in their names. */
const ENVIRONMENT = /^[a-z][a-z0-9-]{0,27}[a-z0-9]$/
const REPOSITORY = /^[A-Za-z0-9-]+\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\[bot\])?$/
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
const OWNER = /^@[A-Za-z0-9-]+(\/[A-Za-z0-9_.-]+)?$/
const TAG = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/
const NUMBER = /^[1-9][0-9]{0,14}$/

/** What an answer must be, and an example of it to type. */
interface Rule {
  readonly option: string
  readonly what: string
  readonly allowed: string
  readonly example: string
}

/** `acme/platform`, also as the address that Git or a browser has. */
export function readRepository(text: string): Result<string> {
  const short = text.trim().replace(/^(https?:\/\/[^/]+\/|(ssh:\/\/)?git@[^:/]+[:/])/, '')
  const name = short.replace(/(\.git)?\/?$/, '')
  return matching(name, REPOSITORY, {
    option: '--repository',
    what: 'the name of a repository',
    allowed: 'owner/name',
    example: 'acme/platform',
  })
}

/** A number that GitHub gave to something. */
export function readNumber(text: string, option: string, command: string): Result<number> {
  if (NUMBER.test(text.trim())) return ok(Number(text.trim()))
  return problems({
    code: 'wrong-form',
    message: `\`${cut(text)}\` is not a number of GitHub's`,
    field: option,
    allowed: ['a whole number, for example 900100200'],
    remedy: `\`${command}\` says it`,
  })
}

/** `payments=alice,bob:1002; data=carol`: teams and who may ask for them, with their numbers where they are known. */
export function readTeams(text: string): Result<readonly GivenTeam[]> {
  const teams: GivenTeam[] = []
  const found: Problem[] = []
  for (const part of list(text, /[;\n]/)) {
    const [name = '', members = '', ...rest] = part.split('=').map((piece) => piece.trim())
    const people = list(members, /[,\s]/).map((one) => readPerson(one, '--team', 'payments=alice:1001,bob'))
    if (rest.length > 0) found.push(wrong(part, TEAM))
    else if (!NAME.test(name)) found.push(wrong(name, TEAM))
    else if (teams.some((team) => team.name === name)) found.push(twice(name, TEAM.option))
    else if (people.length === 0) found.push(noMembers(name))
    found.push(...people.flatMap((person) => (person.ok ? [] : person.problems)))
    teams.push({ name, members: people.flatMap((person) => (person.ok ? [person.value] : [])) })
  }
  if (teams.length === 0) found.push(wrong('', TEAM))
  return found.length > 0 ? problems(...found) : ok(teams)
}

/** `dana, erin:2002`: people with their numbers where they are known; nothing is nobody. */
export function readPeople(text: string, option: string): Result<readonly NamedPerson[]> {
  const people = list(text, /[,;\s]/).map((one) => readPerson(one, option, 'dana,erin:2002'))
  const found = people.flatMap((person) => (person.ok ? [] : person.problems))
  return found.length > 0
    ? problems(...found)
    : ok(people.flatMap((person) => (person.ok ? [person.value] : [])))
}

const TEAM: Rule = {
  option: '--team',
  what: 'the name of a team',
  allowed: '2 to 40 lower case letters, digits and dashes; a letter first, no dash last',
  example: 'payments=alice,bob',
}

function readPerson(text: string, option: string, example: string): Result<NamedPerson> {
  const [login = '', id, ...rest] = text.replace(/^@/, '').split(':')
  if (rest.length === 0 && LOGIN.test(login) && (id === undefined || NUMBER.test(id)))
    return ok({ login, id: id === undefined ? undefined : Number(id) })
  return problems(
    wrong(text, {
      option,
      what: 'a login of GitHub',
      allowed: 'login, or login:number',
      example,
    }),
  )
}

function noMembers(name: string): Problem {
  return {
    code: 'missing-option',
    message: `team \`${name}\` has no members`,
    field: '--team',
    allowed: ['logins of GitHub'],
    remedy: `for example \`--team ${name}=alice,bob\``,
  }
}

export function readPlatform(text: string): Result<string> {
  const name = text.trim().replace(/^@?/, '@')
  return matching(name, OWNER, {
    option: '--platform',
    what: 'a code owner',
    allowed: 'a team of GitHub, @owner/team, or a person, @login',
    example: '@acme/platform',
  })
}

export function readAccount(text: string): Result<string> {
  const digits = text.trim().replaceAll(/(?<=\d)[- ](?=\d)/g, '')
  if (/^[0-9]{12}$/.test(digits)) return ok(digits)
  const said = /^[0-9]+$/.test(digits) ? `, it has ${digits.length}` : ''
  return problems({
    code: 'wrong-form',
    message: `\`${cut(text)}\` is not the number of an AWS account${said}`,
    field: '--account',
    allowed: ['12 digits, zeros at the front too'],
    remedy: 'for example `--account 123456789012`; `aws sts get-caller-identity --query Account` says yours',
  })
}

export function readRegion(text: string): Result<string> {
  const region = text.trim().toLowerCase()
  if (partitionOf(region) !== undefined) return ok(region)
  const guess = nearest(region, ALL_REGIONS)
  return problems({
    code: 'unknown-region',
    message: `\`${cut(text)}\` is not a region of AWS`,
    field: '--region',
    allowed: ALL_REGIONS,
    remedy: guess === undefined ? 'for example `--region eu-west-1`' : `did you mean \`--region ${guess}\`?`,
  })
}

/** `dev, prod:210987654321:eu-central-1`: each with account and region of its own where it has them. */
export function readEnvironments(
  text: string,
  usual: { readonly account: string; readonly region: string },
): Result<readonly GivenEnvironment[]> {
  const environments: GivenEnvironment[] = []
  const found: Problem[] = []
  for (const part of list(text, /[,;\n]/)) {
    const [name = '', account = usual.account, region = usual.region, ...rest] = part
      .split(':')
      .map((piece) => piece.trim())
    const [readA, readR] = [readAccount(account), readRegion(region)]
    if (rest.length > 0) found.push(wrong(part, { ...ENVIRONMENTS, what: 'an environment' }))
    else if (!ENVIRONMENT.test(name)) found.push(wrong(name, ENVIRONMENTS))
    else if (environments.some((one) => one.name === name)) found.push(twice(name, ENVIRONMENTS.option))
    if (!readA.ok) found.push(...readA.problems)
    if (!readR.ok) found.push(...readR.problems)
    if (readA.ok && readR.ok) environments.push({ name, account: readA.value, region: readR.value })
  }
  if (found.length === 0 && environments.length === 0) found.push(wrong('', ENVIRONMENTS))
  return found.length > 0 ? problems(...found) : ok(environments)
}

const ENVIRONMENTS: Rule = {
  option: '--environments',
  what: 'the name of an environment',
  allowed: '2 to 29 lower case letters, digits and dashes; a letter first, no dash last',
  example: 'dev,prod',
}

/** `all`, or names of modules that the toolkit ships. */
export function readModules(text: string, shipped: readonly string[]): Result<readonly string[]> {
  const names = list(text, /[,\s]/)
  if (names.length === 1 && names[0] === 'all') return ok(shipped)
  const unknown = names.filter((name) => !shipped.includes(name))
  if (names.length > 0 && unknown.length === 0) return ok(shipped.filter((name) => names.includes(name)))
  return problems(
    ...(names.length === 0 ? [''] : unknown).map((name) => {
      const guess = nearest(name, shipped)
      return {
        code: 'unknown-module',
        message: name === '' ? 'no module is chosen' : `this version ships no module \`${cut(name)}\``,
        field: '--modules',
        allowed: ['all', ...shipped],
        remedy: guess === undefined ? 'for example `--modules all`' : `did you mean \`${guess}\`?`,
      }
    }),
  )
}

export function readTokenMode(text: string): Result<TokenMode> {
  const mode = text.trim().toLowerCase().replaceAll('_', '-')
  if (mode === 'app' || mode === 'github-token') return ok(mode)
  return problems(
    wrong(text, {
      option: '--token',
      what: 'a way to have a token',
      allowed: 'app, github-token',
      example: 'github-token',
    }),
  )
}

export function readBucket(text: string): Result<string> {
  return matching(text.trim(), BUCKET, {
    option: '--bucket',
    what: 'the name of a bucket',
    allowed: '3 to 63 lower case letters, digits, dots and dashes',
    example: 'acme-leasehold-state',
  })
}

/** @param ref a tag, or a whole commit: part of one could mean another commit tomorrow */
export function readToolkit(repository: string, ref: string): Result<Toolkit> {
  const isShort = /^[0-9a-f]{7,39}$/.test(ref)
  if (!REPOSITORY.test(repository))
    return problems(
      wrong(repository, {
        option: '--toolkit',
        what: 'the name of a repository',
        allowed: 'owner/name',
        example: 'acme/leasehold',
      }),
    )
  if (TAG.test(ref) && !isShort && !ref.includes('..')) return ok({ repository, ref })
  return problems(
    wrong(ref, {
      option: '--ref',
      what: 'a tag or a commit',
      allowed: isShort ? 'all 40 digits of a commit' : 'a tag, or the 40 digits of a commit',
      example: 'v1.2.0',
    }),
  )
}

export function readBranch(text: string): Result<string> {
  return matching(text.trim(), /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/, {
    option: '--branch',
    what: 'the name of a branch',
    allowed: 'one branch, without refs/heads/ and wildcards',
    example: 'main',
  })
}

function matching(text: string, pattern: RegExp, rule: Rule): Result<string> {
  return pattern.test(text) ? ok(text) : problems(wrong(text, rule))
}

function wrong(text: string, { option, what, allowed, example }: Rule): Problem {
  return {
    code: 'wrong-form',
    message: text === '' ? `${what} is missing` : `\`${cut(text)}\` is not ${what}`,
    field: option,
    allowed: [allowed],
    remedy: `for example \`${option} ${example}\``,
  }
}

function twice(name: string, option: string): Problem {
  return {
    code: 'named-twice',
    message: `\`${name}\` is there twice`,
    field: option,
    remedy: 'name it once',
  }
}

function list(text: string, separator: RegExp): readonly string[] {
  return text.split(separator).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
}

function cut(text: string): string {
  return text.slice(0, 60)
}
