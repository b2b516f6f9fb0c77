import { isDeepStrictEqual } from 'node:util'
import { NOT_PLAYED, PROBES, type Looked } from '../../conformance/probes.ts'
import { fieldsOf, Session, textOf, Unplayed } from '../../conformance/session.ts'
import { Fault, ok, problems, type Problem, type Result } from '../../kit/result.ts'
import type { Log } from '../../ports.ts'
import type { Probing, RawAnswer } from '../../ports/probing.ts'

/** What a rule was seen to be. */
export interface RuleSeen {
  readonly rule: string
  /** `unplayed`: it was tried, and something else was in the way, which says nothing of the rule. `not-played`: one token cannot. */
  readonly result: 'kept' | 'differs' | 'unplayed' | 'not-played'
  /** What was seen instead, or why it was not played. */
  readonly says: string
}

export interface ConformancePorts {
  readonly github: Probing
  readonly log: Pick<Log, 'info' | 'warn'>
}

/**
 * Plays the rules of the local GitHub on a repository. One that could not be played is not kept. Problems: the repository, its
 * main or the token is not what every probe needs; then any answer would be taken for a rule.
 * @param input.run names this run's branches: small letters and digits
 */
export async function playRules(
  input: { readonly repository: string; readonly run: string },
  { github, log }: ConformancePorts,
): Promise<Result<readonly RuleSeen[]>> {
  const wrong = await unfit(input.repository, github)
  if (wrong !== undefined) return problems(wrong)
  const session = new Session(heeding(github), input.repository, input.run)
  const found: RuleSeen[] = []
  for (const [rule, probe] of Object.entries(PROBES)) {
    log.info(`playing ${rule} (${found.length + 1} of ${Object.keys(PROBES).length})`)
    found.push({ rule, ...(await look(() => probe(session))) })
  }
  const left = await reason(() => session.close())
  if (left !== undefined) log.warn(`what is open was not closed: ${left}`)
  const others = Object.entries(NOT_PLAYED).map(([rule, says]) => ({
    rule,
    result: 'not-played' as const,
    says,
  }))
  return ok([...found, ...others])
}

/** What is wrong with the repository or the token. */
async function unfit(repository: string, github: Probing): Promise<Problem | undefined> {
  const { status, body } = await github.rest('GET', '')
  const create = `gh repo create ${repository} --private --add-readme`
  if (status === 401)
    return { code: 'token-refused', message: 'GitHub does not know this token', remedy: 'gh auth login' }
  if (status !== 200)
    return {
      code: 'not-for-conformance',
      message: `GitHub answered ${status} to GET /repos/${repository}: there is none, or this token may not see it`,
      remedy: create,
    }
  if (fieldsOf(fieldsOf(body)['permissions'])['push'] === false)
    return {
      code: 'not-for-conformance',
      message: `this token may not write to ${repository}`,
      remedy: 'use a token with contents, issues and pull requests: write',
    }
  if ((await github.rest('GET', '/git/ref/heads/main')).status === 200) return undefined
  return {
    code: 'not-for-conformance',
    message: `${repository} has no branch \`main\``,
    remedy: `${create} makes one with a commit on main`,
  }
}

/** An outage or a limit is no answer: whoever took a 403 of a limit for GitHub's rule would tell of a difference that is none. */
function heeding(github: Probing): Probing {
  const heed = async (asked: Promise<RawAnswer>): Promise<RawAnswer> => {
    const answer = await asked
    const { status, headers, body } = answer
    if (isLimit(answer))
      throw new Unplayed(`GitHub's rate limit; try again in ${headers['retry-after'] ?? 'some 60'} s`)
    if (status >= 500) throw new Unplayed(`GitHub answered ${status}: ${textOf(fieldsOf(body)['message'])}`)
    return answer
  }
  return {
    rest: (method, path, body) => heed(github.rest(method, path, body)),
    graphql: (query, variables) => heed(github.graphql(query, variables)),
    stranger: (method, path) => heed(github.stranger(method, path)),
  }
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isLimit({ status, headers, body }: RawAnswer): boolean {
  const errors = fieldsOf(body)['errors']
  if (Array.isArray(errors) && errors.some((error) => fieldsOf(error)['type'] === 'RATE_LIMITED')) return true
  const isSaid = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'
  return status === 429 || (status === 403 && isSaid)
}

async function look(play: () => Promise<Looked>): Promise<Omit<RuleSeen, 'rule'>> {
  let looked: Looked | undefined
  const why = await reason(async () => {
    looked = await play()
  })
  if (looked === undefined) return { result: 'unplayed', says: `could not be played: ${why ?? ''}` }
  const { seen, wanted } = looked
  if (isDeepStrictEqual(seen, wanted)) return { result: 'kept', says: '' }
  return { result: 'differs', says: `${JSON.stringify(seen)} where ${JSON.stringify(wanted)} was expected` }
}

/** Why something could not be done; undefined: it was. */
async function reason(act: () => Promise<void>): Promise<string | undefined> {
  try {
    await act()
    return undefined
  } catch (error) {
    if (error instanceof Unplayed || error instanceof Fault) return error.message
    throw error
  }
}
