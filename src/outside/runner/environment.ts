import { readFile } from 'node:fs/promises'
import { parseInstant, type Instant } from '../../kit/brands.ts'
import { Fault } from '../../kit/result.ts'
import type { RunIdentity } from '../../ports.ts'

/** What GitHub's runner tells a step, read once at the edge. Source: GitHub's "Variables reference". */
export interface RunnerEnvironment {
  readonly owner: string
  readonly repository: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** The checkout. */
  readonly workspace: string
  /** Folder that the runner empties after the job. */
  readonly temp: string
  readonly run: RunIdentity
  readonly event: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> }
  /** The instant to take for now, in tests and in the demo only. */
  readonly now: Instant | undefined
}

type Variables = Readonly<Record<string, string | undefined>>

/** @throws Fault `not-a-runner` when a variable that GitHub always sets is missing. */
export async function readEnvironment(variables: Variables): Promise<RunnerEnvironment> {
  const needed = (name: string): string => {
    const value = variables[name]
    if (value === undefined || value === '') {
      throw new Fault(
        'not-a-runner',
        `${name} is not set: this is an action and runs in a GitHub workflow; on a machine of your own use \`leasehold\``,
      )
    }
    return value
  }
  const [owner = '', repository = ''] = needed('GITHUB_REPOSITORY').split('/')
  const server = variables['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const id = needed('GITHUB_RUN_ID')
  return {
    owner,
    repository,
    apiUrl: needed('GITHUB_API_URL'),
    graphqlUrl: needed('GITHUB_GRAPHQL_URL'),
    workspace: needed('GITHUB_WORKSPACE'),
    temp: needed('RUNNER_TEMP'),
    run: {
      id,
      attempt: Number(variables['GITHUB_RUN_ATTEMPT'] ?? '1'),
      url: `${server}/${owner}/${repository}/actions/runs/${id}`,
    },
    event: { name: needed('GITHUB_EVENT_NAME'), payload: await readPayload(variables['GITHUB_EVENT_PATH']) },
    now: pretendedNow(variables),
  }
}

async function readPayload(path: string | undefined): Promise<Readonly<Record<string, unknown>>> {
  if (path === undefined || path === '') return {}
  const payload: unknown = JSON.parse(await readFile(path, 'utf8'))
  return typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>) : {}
}

/**
 * `LEASEHOLD_NOW` lets time pass in tests and in the demo. It is refused unless the GitHub and the AWS endpoints are
 * on this machine, so that nobody can end a real lease early by setting a variable.
 * @throws Fault `now-refused`, `now-not-an-instant`
 */
export function pretendedNow(variables: Variables): Instant | undefined {
  const text = variables['LEASEHOLD_NOW']
  if (text === undefined || text === '') return undefined
  const endpoints = [variables['GITHUB_API_URL'], variables['AWS_ENDPOINT_URL']]
  const foreign = foreignEndpoint(variables)
  if (!endpoints.every(isLoopback) || foreign !== undefined) {
    const because = foreign === undefined ? '' : ` (${foreign} names something else)`
    throw new Fault(
      'now-refused',
      `LEASEHOLD_NOW is accepted only when GITHUB_API_URL and AWS_ENDPOINT_URL are loopback addresses${because}: unset it`,
    )
  }
  const now = parseInstant(text)
  if (now === undefined)
    throw new Fault('now-not-an-instant', 'LEASEHOLD_NOW must be like 2026-12-01T09:00:00Z')
  return now
}

const ENDPOINT = /^(?:GITHUB_(?:API|GRAPHQL)_URL|AWS_ENDPOINT_URL(?:_.*)?)$/

/** A variable that leads away from this machine: one service of AWS can have an endpoint that wins over the common one. */
export function foreignEndpoint(variables: Variables): string | undefined {
  const ignores = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'
  if (variables[ignores]?.toLowerCase() === 'true') return ignores
  return Object.keys(variables).find((name) => {
    const url = variables[name]
    return ENDPOINT.test(name) && url !== undefined && url !== '' && !isLoopback(url)
  })
}

/** Whether a URL names this machine (127.0.0.0/8 or ::1). A name such as `localhost` does not count: it can be redirected. */
export function isLoopback(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false
  const host = new URL(url).hostname
  return host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)
}
