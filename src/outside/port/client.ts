import { Fault } from '../../kit/result.ts'
import { backoff, bounded } from '../../kit/retry.ts'
import * as tokenFormat from '../../formats/edges/port-token.check.js'
import { validator } from '../../kit/schema.ts'
import { isLoopback } from '../runner/environment.ts'

export interface PortClientOptions {
  /** Default `https://api.port.io`; an organisation in the United States has `https://api.us.port.io`. */
  readonly apiUrl?: string
  readonly clientId: string
  readonly clientSecret: string
  /** Requests of this client, tries again counted. */
  readonly maxCalls?: number
  readonly sleep?: (milliseconds: number) => Promise<void>
  /** In [0, 1) */
  readonly random?: () => number
}

/** @returns the answer's JSON; undefined when it is not there and `gone` says that this is an answer too */
export type PortCall = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  request?: { readonly body?: unknown; readonly gone?: boolean },
) => Promise<unknown>

const API = 'https://api.port.io'
const TIMEOUT = 20_000
const ATTEMPTS = 5
/** 10,000 leases are 500 requests of 20, and as many may have to be made again. Port allows 35,000 in 5 minutes. */
const MAX_CALLS = 1_200
/** The longest that an answer may make us wait. */
const LONGEST_WAIT = 60_000

const readToken = validator<{ readonly accessToken: string }>(tokenFormat)

/** Calls of Port's API with a token that is asked for once. Id and secret stand in no message. */
export function createPortClient(options: PortClientOptions): PortCall {
  const api = (options.apiUrl === undefined || options.apiUrl === '' ? API : options.apiUrl).replace(
    /\/$/,
    '',
  )
  const isAddress =
    URL.canParse(api) && (api.startsWith('https://') || (api.startsWith('http://') && isLoopback(api)))
  if (!isAddress) throw new Fault('wrong-input', 'input `port-api` must be an https URL')
  const send = createSender(api, options)
  let token: Promise<string> | undefined
  const signIn = async (): Promise<string> => {
    const { clientId, clientSecret } = options
    const answer = await send('POST', '/v1/auth/access_token', { body: { clientId, clientSecret } })
    const read = readToken(answer.json)
    if (!read.ok) throw refusal('signing in', answer.status)
    return read.value.accessToken
  }
  return async (method, path, { body, gone = false } = {}) => {
    token ??= signIn()
    const answer = await send(method, path, { body, token: await token })
    if (answer.status === 404 && gone) return undefined
    if (answer.status >= 400) throw refusal(`${method} ${path.split('?')[0] ?? ''}`, answer.status)
    return answer.json
  }
}

interface Answer {
  readonly status: number
  readonly json: unknown
}

type Sender = (
  method: string,
  path: string,
  request: { readonly body?: unknown; readonly token?: string },
) => Promise<Answer>

/** One request, made again where that may help: too many of them (429), Port's own trouble (5xx), no answer. */
function createSender(api: string, options: PortClientOptions): Sender {
  const sleep =
    options.sleep ?? ((milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds)))
  const random = options.random ?? Math.random
  let left = options.maxCalls ?? MAX_CALLS
  return async (method, path, { body, token }) => {
    for (let attempt = 1; ; attempt += 1) {
      if (left <= 0)
        throw new Fault('port-too-many-calls', 'there is more to send than one run may; the next run goes on')
      left -= 1
      const found = await attemptOf(`${api}${path}`, method, body, token)
      const isPassing = found === undefined || found.status === 429 || found.status >= 500
      if (!isPassing) return found
      if (attempt === ATTEMPTS) {
        const why = found === undefined ? 'it did not answer' : `HTTP status ${found.status}`
        throw new Fault('port-unreachable', `Port could not be reached ${ATTEMPTS} times: ${why}`)
      }
      await sleep(found?.retryAfter ?? backoff(attempt, 1_000, LONGEST_WAIT, random()))
    }
  }
}

/** Undefined: no answer. Its cause may hold the request, so it is not told. */
async function attemptOf(
  url: string,
  method: string,
  body: unknown,
  token: string | undefined,
): Promise<(Answer & { readonly retryAfter: number | undefined }) | undefined> {
  try {
    return await bounded(async (signal) => {
      const answer = await fetch(url, {
        method,
        headers: {
          'content-type': 'application/json',
          'user-agent': 'leasehold',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        redirect: 'error',
        signal,
      })
      const text = await answer.text()
      const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN)
      const retryAfter =
        Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1_000, LONGEST_WAIT) : undefined
      return { status: answer.status, json: parse(text), retryAfter }
    }, TIMEOUT)
  } catch {
    return undefined
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refusal(what: string, status: number): Fault {
  if (status === 401 || status === 403)
    return new Fault(
      'port-credentials',
      'Port does not know these credentials: look at the secrets LEASEHOLD_PORT_CLIENT_ID and LEASEHOLD_PORT_CLIENT_SECRET, and at `port-api`',
    )
  return new Fault('port-refused', `Port refused ${what}: HTTP status ${status}`)
}
