import { getOctokit } from '@actions/github'
import { backoff, bounded } from '../../kit/retry.ts'
import { Fault } from '../../kit/result.ts'
import { fieldsOf, listOf, type Fields } from './answer.ts'
import { failureOf, faultOf, Moved, type Failure } from './failure.ts'

export interface ClientOptions {
  readonly owner: string
  readonly name: string
  readonly token: string
  /** Default `https://api.github.com`. */
  readonly apiUrl?: string
  /** Default: beside `apiUrl`. */
  readonly graphqlUrl?: string
  readonly sleep?: (milliseconds: number) => Promise<void>
  /** In [0, 1): spreads the waits of runs that fail together. */
  readonly random?: () => number
}

export type Parameters = Readonly<Record<string, unknown>>

export type Answer =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly failure: Failure & { readonly kind: 'refused' | 'graphql' } }

export interface ListOptions {
  /** Field that holds the entries, where the answer is not the list itself. */
  readonly key?: string
  /** Statuses that mean "not there, or not ours to see", and give `undefined`; default 404. */
  readonly gone?: readonly number[]
  /** The listing ends before the first such entry, as nothing behind it is wanted. */
  readonly until?: (entry: Fields) => boolean
}

/** Calls of one repository. `{owner}` and `{repo}` of a route are filled in. */
export interface Client {
  readonly owner: string
  readonly name: string
  /** A call that may be made twice: a read, or a write whose repetition changes nothing. Retried. */
  repeat(route: string, parameters?: Parameters): Promise<Answer>
  /**
   * A write that must not be made twice (S15). When its answer is lost, `look` finds out whether it was done; only
   * when it was not, it is made again.
   */
  once<T>(
    call: () => Promise<Answer>,
    look: () => Promise<T | undefined>,
  ): Promise<Answer | { readonly found: T }>
  /** One attempt, for {@link once}. */
  attempt(route: string, parameters?: Parameters): Promise<Answer>
  attemptGraphql(query: string, variables: Parameters): Promise<Answer>
  /** Every page of a listing. @throws Fault `github-too-many` beyond `pages`, so that nobody mistakes a part for the whole */
  all(
    route: string,
    parameters: Parameters,
    pages: number,
    options?: ListOptions,
  ): Promise<readonly Fields[] | undefined>
  /** Waits before attempt n + 1 of something that GitHub said will pass. */
  pause(attempt: number): Promise<void>
  /** A GraphQL query; retried. @throws Fault */
  query(query: string, variables: Parameters): Promise<Fields>
  /** The same, `undefined` when what it asks about is not there. @throws Fault */
  find(query: string, variables: Parameters): Promise<Fields | undefined>
}

/** Milliseconds for one call. */
const TIMEOUT = 30_000
const ATTEMPTS = 4
/** Milliseconds; a limit that lasts longer ends the run instead, and the next one goes on. */
const LONGEST_PAUSE = 120_000
const PAGE = 100
const NOT_FOUND = 'NOT_FOUND'

const nothing = (): void => undefined
/** Octokit writes what headers say to the console, and nothing of GitHub's goes raw into a log (S3). */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }

/** `lost` and `limited` failures leave {@link Answer}s only as Faults. */
export function createClient(options: ClientOptions): Client {
  const { owner, name } = options
  const baseUrl = options.apiUrl ?? 'https://api.github.com'
  const octokit = getOctokit(options.token, { baseUrl, log: SILENT })
  const graphqlBase = options.graphqlUrl?.replace(/\/graphql$/, '')
  const sleep =
    options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)))
  const random = options.random ?? Math.random

  async function rest(route: string, parameters: Parameters = {}): Promise<{ data: unknown; link: string }> {
    return bounded(async (signal) => {
      const answer = await octokit.request(route, {
        ...(route.includes('{repo}') ? { owner, repo: name } : {}),
        ...parameters,
        // What moved to another repository is not ours any more, and a redirected POST would become a GET.
        request: { signal, log: SILENT, redirect: 'manual' },
      })
      const data: unknown = answer.data
      const status: number = answer.status
      if (status >= 300) throw new Moved(status)
      return { data, link: String(answer.headers.link ?? '') }
    }, TIMEOUT)
  }

  async function graphql(query: string, variables: Parameters): Promise<unknown> {
    const where = graphqlBase === undefined ? {} : { baseUrl: graphqlBase }
    return bounded(
      (signal) =>
        octokit.graphql<unknown>(query, { ...variables, ...where, request: { signal, log: SILENT } }),
      TIMEOUT,
    )
  }

  /** Waits as the failure asks; throws when it is no use to go on. */
  async function pause(failure: Failure, attempt: number, what: string): Promise<void> {
    const wait = failure.kind === 'limited' ? failure.milliseconds : backoff(attempt, 500, 10_000, random())
    if (attempt >= ATTEMPTS || wait > LONGEST_PAUSE) throw faultOf(failure, what)
    await sleep(wait)
  }

  async function repeated<T>(
    call: () => Promise<T>,
    what: string,
  ): Promise<{ ok: true; data: T } | (Answer & { ok: false })> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return { ok: true, data: await call() }
      } catch (error) {
        const failure = failureOf(error)
        if (failure.kind === 'refused' || failure.kind === 'graphql') return { ok: false, failure }
        await pause(failure, attempt, what)
      }
    }
  }

  /** One attempt; a rate limit means that nothing was done, so it is waited for here. */
  async function single(call: () => Promise<unknown>, what: string): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return { ok: true, data: await call() }
      } catch (error) {
        const failure = failureOf(error)
        if (failure.kind === 'refused' || failure.kind === 'graphql') return { ok: false, failure }
        if (failure.kind === 'lost') throw faultOf(failure, what)
        await pause(failure, attempt, what)
      }
    }
  }

  return {
    owner,
    name,
    async repeat(route, parameters) {
      const answer = await repeated(() => rest(route, parameters), route)
      return answer.ok ? { ok: true, data: answer.data.data } : answer
    },
    attempt: (route, parameters) => single(async () => (await rest(route, parameters)).data, route),
    attemptGraphql: (query, variables) => single(() => graphql(query, variables), 'a GraphQL mutation'),
    async once(call, look) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await call()
        } catch (error) {
          if (!(error instanceof Fault) || error.code !== 'github-unreachable' || attempt >= ATTEMPTS)
            throw error
          await sleep(backoff(attempt, 500, 10_000, random()))
          const found = await look()
          if (found !== undefined) return { found }
        }
      }
    },
    pause: (attempt) => sleep(backoff(attempt, 500, 10_000, random())),
    async all(route, parameters, pages, { key, gone = [404], until } = {}) {
      const found: Fields[] = []
      let cursor: Parameters = {}
      for (let page = 1; page <= pages; page += 1) {
        const answer = await repeated(() => rest(route, { per_page: PAGE, ...parameters, ...cursor }), route)
        if (isRefused(answer, gone)) return undefined
        const { data, link } = valueOf(answer, route)
        const items = key === undefined ? data : fieldsOf(data, route)[key]
        for (const item of listOf(items, route)) {
          const entry = fieldsOf(item, route)
          if (until?.(entry) === true) return found
          found.push(entry)
        }
        const next = nextOf(link)
        if (next === undefined) return found
        cursor = next
      }
      throw new Fault('github-too-many', `${route} has more than ${pages * PAGE} entries`)
    },
    async find(query, variables) {
      const answer = await repeated(() => graphql(query, variables), 'a GraphQL query')
      const isMissing =
        !answer.ok &&
        answer.failure.kind === 'graphql' &&
        answer.failure.types.every((one) => one === NOT_FOUND)
      return isMissing ? undefined : fieldsOf(valueOf(answer, 'a GraphQL query'), 'data')
    },
    async query(query, variables) {
      const answer = await repeated(() => graphql(query, variables), 'a GraphQL query')
      return fieldsOf(valueOf(answer, 'a GraphQL query'), 'data')
    },
  }
}

/** The value of an answer that should not have been refused. @throws Fault */
export function valueOf<T>(
  answer: { readonly ok: true; readonly data: T } | { readonly ok: false; readonly failure: Failure },
  what: string,
): T {
  if (!answer.ok) throw faultOf(answer.failure, what)
  return answer.data
}

/** Refused with one of these statuses. */
export function isRefused(answer: Answer | { readonly ok: true }, statuses: readonly number[]): boolean {
  return !answer.ok && answer.failure.kind === 'refused' && statuses.includes(answer.failure.status)
}

/** Parameters of the next page, by number or by cursor, from the `Link` header. */
function nextOf(link: string): Parameters | undefined {
  const address = link
    .split(',')
    .find((part) => /;\s*rel="next"/.test(part))
    ?.match(/<([^>]*)>/)?.[1]
  const url = address === undefined ? null : URL.parse(address)
  if (url === null) return undefined
  return Object.fromEntries(
    ['page', 'after'].flatMap((key) => {
      const value = url.searchParams.get(key)
      return value === null ? [] : [[key, value]]
    }),
  )
}
