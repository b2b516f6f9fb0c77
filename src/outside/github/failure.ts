import { logSafe } from '../../kit/log-safe.ts'
import { Fault } from '../../kit/result.ts'
import { whatToClick } from '../../platform/obstacles.ts'
import { isFields, type Fields } from './answer.ts'

/** What went wrong with one call, read from the structure of the client's error and never from its text. */
export type Failure =
  /** GitHub did not do it and says when to come again. */
  | { readonly kind: 'limited'; readonly milliseconds: number }
  /** No answer, or one that leaves open whether it was done. */
  | { readonly kind: 'lost'; readonly cause: unknown }
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly body: Fields
      /** Permissions that the call asks for, `issues: write`, as GitHub names them; absent where it does not. */
      readonly needs?: string
    }
  /** `types` as GitHub gives them: `NOT_FOUND`, `FORBIDDEN`, `STALE_DATA` … */
  | { readonly kind: 'graphql'; readonly types: readonly string[]; readonly messages: readonly string[] }

/** Milliseconds when GitHub names a limit but no time (docs: "wait for at least one minute"). */
const ONE_MINUTE = 60_000

/** An answer that points elsewhere: a transferred issue, a renamed repository. */
export class Moved extends Error {
  override readonly name = 'Moved'
  readonly status: number
  constructor(status: number) {
    super('moved')
    this.status = status
  }
}

/** Sorts an error of Octokit's: `RequestError` has status and response, `GraphqlResponseError` has errors. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Fault) return { kind: 'lost', cause: error }
  if (error instanceof Moved) return { kind: 'refused', status: error.status, body: { message: 'moved' } }
  const fields: Fields = isErrorLike(error) ? error : {}
  const errors = fields['errors']
  if (Array.isArray(errors) && fields['name'] === 'GraphqlResponseError')
    return graphqlFailure(fields, errors)
  const status = typeof fields['status'] === 'number' ? fields['status'] : 0
  const response = isFields(fields['response']) ? fields['response'] : undefined
  if (response === undefined) return { kind: 'lost', cause: error }
  const headers = isFields(response['headers']) ? response['headers'] : {}
  const pause = status === 429 || status === 403 ? pauseOf(headers, status) : undefined
  if (pause !== undefined) return { kind: 'limited', milliseconds: pause }
  if (status >= 500) return { kind: 'lost', cause: undefined }
  const body = isFields(response['data']) ? response['data'] : {}
  const needs = neededOf(headers)
  return { kind: 'refused', status, body, ...(needs !== undefined && { needs }) }
}

function isErrorLike(error: unknown): error is Error & Fields {
  return error instanceof Error
}

function graphqlFailure(fields: Fields, errors: readonly unknown[]): Failure {
  const entries = errors.filter(isFields)
  const types = entries.map((entry) => (typeof entry['type'] === 'string' ? entry['type'] : ''))
  const headers = isFields(fields['headers']) ? fields['headers'] : {}
  if (types.includes('RATE_LIMITED'))
    return { kind: 'limited', milliseconds: pauseOf(headers, 429) ?? ONE_MINUTE }
  const messages = entries.map((entry) => (typeof entry['message'] === 'string' ? entry['message'] : ''))
  return { kind: 'graphql', types, messages }
}

/**
 * `issues=write,pull_requests=write; contents=write` → `issues: write` and `pull-requests: write`, or `contents: write`.
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
 */
function neededOf(headers: Fields): string | undefined {
  const text = headers['x-accepted-github-permissions']
  if (typeof text !== 'string' || !/^[a-z_]+=[a-z]+(?:[,;] ?[a-z_]+=[a-z]+)*$/.test(text)) return undefined
  return text
    .split(/; ?/)
    .map((all) => all.split(/, ?/).map(permission).join(' and '))
    .join(', or ')
}

function permission(text: string): string {
  const [name = '', level = ''] = text.split('=')
  return `\`${name.replaceAll('_', '-')}: ${level}\``
}

/** `retry-after` in seconds; else `x-ratelimit-reset` as an epoch second, against the answer's own `date`. */
function pauseOf(headers: Fields, status: number): number | undefined {
  const after = Number(headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(after)) return after * 1000
  if (headers['x-ratelimit-remaining'] === '0') {
    const now = Date.parse(String(headers['date']))
    const reset = Number(headers['x-ratelimit-reset']) * 1000
    return Number.isFinite(reset - now) ? Math.max(1000, reset - now) : ONE_MINUTE
  }
  return status === 429 ? ONE_MINUTE : undefined
}

/** For what nobody at the keyboard can answer. GitHub's words are cut and made log-safe (S3). */
export function faultOf(failure: Failure, what: string): Fault {
  switch (failure.kind) {
    case 'limited':
      return new Fault(
        'github-limited',
        `GitHub's rate limit: ${what} may be tried again in ${Math.ceil(failure.milliseconds / 1000)} s`,
      )
    case 'lost':
      return new Fault('github-unreachable', `no usable answer from GitHub to ${what}`, {
        cause: failure.cause,
      })
    case 'refused': {
      const message = typeof failure.body['message'] === 'string' ? failure.body['message'] : ''
      return new Fault(
        `github-${failure.status}`,
        `GitHub answered ${failure.status} to ${what}: ${brief(message)}${wayOn(failure)}`,
      )
    }
    case 'graphql':
      return new Fault(
        'github-graphql',
        `GitHub refused ${what}: ${failure.types.map(brief).join(', ')} ${brief(failure.messages.join('; '))}`,
      )
  }
}

/** What to click or type, where GitHub's status says what is wrong. */
function wayOn({ status, needs }: Extract<Failure, { readonly kind: 'refused' }>): string {
  if (status === 401) return `. The token is not valid, or not any more: ${whatToClick('token-refused')}`
  if (needs === undefined || status !== 403) return ''
  return `. The token needs ${needs}: ${whatToClick('permission-missing')}`
}

function brief(text: string): string {
  return logSafe(text.slice(0, 300))
}
