import { Fault } from '../../kit/result.ts'
import type { Probing, RawAnswer } from '../../ports/probing.ts'
import type { ClientOptions } from './client.ts'

/** Milliseconds for one answer. */
const TIMEOUT = 30_000

/** GitHub's answers as they come: for looking at what it refuses. Nothing is tried again. */
export function createProbing(options: ClientOptions): Probing {
  const { owner, name, token, apiUrl = 'https://api.github.com' } = options
  const graphqlUrl = options.graphqlUrl ?? `${apiUrl}/graphql`
  const repository = `${apiUrl}/repos/${owner}/${name}`
  return {
    rest: (method, path, body) => call(`${repository}${path}`, { method, token, body }),
    graphql: (query, variables) => call(graphqlUrl, { method: 'POST', token, body: { query, variables } }),
    stranger: (method, path) => call(`${repository}${path}`, { method, token: 'nobody', body: undefined }),
  }
}

async function call(
  url: string,
  { method, token, body }: { readonly method: string; readonly token: string; readonly body: unknown },
): Promise<RawAnswer> {
  try {
    const answer = await fetch(url, {
      method,
      // A repository that was renamed is another one, and a redirected POST would become a GET.
      redirect: 'manual',
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'leasehold',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      signal: AbortSignal.timeout(TIMEOUT),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, body: parse(text), headers: Object.fromEntries(answer.headers) }
  } catch (cause) {
    throw new Fault('github-unreachable', `no answer from GitHub to ${method} ${url}`, { cause })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
