import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import type { GivenEnvironment, GivenTeam, NamedPerson, TokenMode, Toolkit } from './answers.ts'
import {
  readAccount,
  readBranch,
  readBucket,
  readEnvironments,
  readModules,
  readNumber,
  readPeople,
  readPlatform,
  readRegion,
  readRepository,
  readTeams,
  readTokenMode,
  readToolkit,
} from './read-answers.ts'
import { TOOLKIT } from './toolkit.ts'

/** Answers as texts, by the name of their question. */
export type Texts = ReadonlyMap<string, string>

/** What is known before anything is asked. */
export interface Around {
  /** Modules that the toolkit ships. */
  readonly modules: readonly string[]
  /** The tag or commit that callers are pinned to. */
  readonly ref: string
}

/** Everything that was said, read; numbers of GitHub's may be missing. */
export interface SaidAnswers {
  readonly repository: {
    readonly name: string
    readonly id: number | undefined
    readonly ownerId: number | undefined
    readonly branch: string
  }
  readonly teams: readonly GivenTeam[]
  readonly approvers: readonly NamedPerson[]
  readonly platform: string
  readonly environments: readonly GivenEnvironment[]
  readonly bucket: string
  readonly modules: readonly string[]
  readonly token: TokenMode
  readonly toolkit: Toolkit
}

export interface Question {
  readonly id: string
  /** How it is answered without being asked. */
  readonly option: string
  readonly message: string
  readonly help: string
  /** Whether it is put to somebody at a terminal; the others have an option and a default alone. */
  readonly isAsked: boolean
  /** What is taken where nothing is said; undefined: there is no such thing. */
  readonly suggestion: (texts: Texts) => string | undefined
  readonly check: (text: string, texts: Texts, around: Around) => Result<unknown>
}

/** Who may approve. */
const APPROVERS = '--approvers login,login'

/** Five questions, some in two parts, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'repository',
    option: '--repository owner/name',
    message: 'Repository',
    help: 'the platform repository on GitHub, owner/name',
    isAsked: true,
    suggestion: () => undefined,
    check: (text) => readRepository(text),
  },
  {
    id: 'teams',
    option: '--team name=login,login',
    message: 'Teams',
    help: 'who may ask for things: payments=alice,bob; data=carol',
    isAsked: true,
    suggestion: () => undefined,
    check: (text) => readTeams(text),
  },
  {
    id: 'account',
    option: '--account 123456789012',
    message: 'AWS account',
    help: '12 digits; environments may name others',
    isAsked: true,
    suggestion: () => undefined,
    check: (text) => readAccount(text),
  },
  {
    id: 'region',
    option: '--region eu-west-1',
    message: 'AWS region',
    help: 'where things live that name no other',
    isAsked: true,
    suggestion: () => undefined,
    check: (text) => readRegion(text),
  },
  {
    id: 'environments',
    option: '--environments dev,prod',
    message: 'Environments',
    help: 'names; with another account or region: prod:210987654321:eu-central-1',
    isAsked: true,
    suggestion: () => 'dev, prod',
    check: (text, texts) => readEnvironments(text, usualOf(texts)),
  },
  {
    id: 'modules',
    option: '--modules all',
    message: 'Modules',
    help: 'what people can ask for',
    isAsked: true,
    suggestion: () => 'all',
    check: (text, _texts, { modules }) => readModules(text, modules),
  },
  {
    id: 'token',
    option: '--token github-token',
    message: 'Token of the automation',
    help: 'the token of GitHub Actions, or that of an App of yours, whose checks nobody else can make',
    isAsked: true,
    suggestion: () => 'github-token',
    check: (text) => readTokenMode(text),
  },
  {
    ...hidden('bucket', '--bucket name', (texts) => `${ownerOf(texts)}-leasehold-state`.toLowerCase()),
    check: (text) => readBucket(text),
  },
  {
    ...hidden('platform', '--platform @owner/team', (texts) => `@${ownerOf(texts)}/platform`),
    check: (text) => readPlatform(text),
  },
  { ...hidden('approvers', APPROVERS, () => ''), check: (text) => readPeople(text, '--approvers') },
  { ...hidden('branch', '--branch main', () => 'main'), check: (text) => readBranch(text) },
  {
    ...hidden('toolkit', '--toolkit owner/name', () => TOOLKIT),
    check: (text, _texts, { ref }) => readToolkit(text, ref),
  },
]

function hidden(id: string, option: string, suggestion: Question['suggestion']): Omit<Question, 'check'> {
  return { id, option, message: id, help: '', isAsked: false, suggestion }
}

/** A default that is made from the owner's name says nothing while the name is not known. */
const FROM_OWNER: readonly string[] = ['bucket', 'platform']

/** Options that are numbers of GitHub's: looked up where there is a token, else given. */
export const REPOSITORY_ID = 'repository-id'
export const OWNER_ID = 'owner-id'

/** Code of what only an option can say where nobody can be asked. */
export const MISSING = 'missing-option'

/** Reads what was said, with defaults for the rest; all that is wrong or missing at once. */
export function readAnswers(said: Texts, around: Around): Result<SaidAnswers> {
  const found: Problem[] = []
  const texts = new Map(said)
  for (const { id, option, message, suggestion, check } of QUESTIONS) {
    const text = texts.get(id) ?? suggestion(texts)
    if (!said.has(id) && FROM_OWNER.includes(id) && ownerOf(texts) === '') continue
    if (text === undefined) {
      found.push({
        code: MISSING,
        message: `\`${message}\` is missing`,
        field: id,
        remedy: `give \`${option}\``,
      })
      continue
    }
    texts.set(id, text)
    // What is wrong with an account or a region is told once, and not again for each environment.
    const isSaidAlready =
      id === 'environments' && found.some(({ field }) => field === 'account' || field === 'region')
    const read = isSaidAlready ? ok(undefined) : check(text, texts, around)
    if (!read.ok) found.push(...read.problems.map((problem) => ({ ...problem, field: id })))
  }
  const answers = typed(texts, around)
  return found.length > 0 || !answers.ok
    ? problems(...found, ...(answers.ok ? [] : answers.problems))
    : answers
}

function typed(texts: Map<string, string>, around: Around): Result<SaidAnswers> {
  const text = (id: string): string => texts.get(id) ?? ''
  const repository = readRepository(text('repository'))
  const teams = readTeams(text('teams'))
  const environments = readEnvironments(text('environments'), usualOf(texts))
  const modules = readModules(text('modules'), around.modules)
  const token = readTokenMode(text('token'))
  const toolkit = readToolkit(text('toolkit'), around.ref)
  const platform = readPlatform(text('platform'))
  const approvers = readPeople(text('approvers'), '--approvers')
  const bucket = readBucket(text('bucket'))
  const branch = readBranch(text('branch'))
  const id = numberOf(texts, REPOSITORY_ID, '{id}')
  const ownerId = numberOf(texts, OWNER_ID, '{owner: .owner.id}')
  const wrongNumbers = [id, ownerId].flatMap((one) => (one.ok ? [] : one.problems))
  if (wrongNumbers.length > 0) return problems(...wrongNumbers)
  const isRead = repository.ok && teams.ok && environments.ok && modules.ok && token.ok && toolkit.ok
  // What is wrong with the others was found question by question.
  if (!isRead || !approvers.ok || !platform.ok || !bucket.ok || !branch.ok || !id.ok || !ownerId.ok)
    return problems()
  return ok({
    repository: { name: repository.value, id: id.value, ownerId: ownerId.value, branch: branch.value },
    teams: teams.value,
    approvers: approvers.value,
    platform: platform.value,
    environments: environments.value,
    bucket: bucket.value,
    modules: modules.value,
    token: token.value,
    toolkit: toolkit.value,
  })
}

function numberOf(texts: Texts, id: string, query: string): Result<number | undefined> {
  const text = texts.get(id)
  const name = texts.get('repository') ?? 'OWNER/NAME'
  return text === undefined
    ? ok(undefined)
    : readNumber(text, `--${id}`, `gh api repos/${name} --jq '${query}'`)
}

function usualOf(texts: Texts): { readonly account: string; readonly region: string } {
  return { account: texts.get('account') ?? '', region: texts.get('region') ?? '' }
}

function ownerOf(texts: Texts): string {
  const repository = readRepository(texts.get('repository') ?? '')
  return repository.ok ? (repository.value.split('/')[0] ?? '') : ''
}
