import type { LocalGitHub } from './server.ts'

export interface RestAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/** One REST call as somebody, outside our own adapter: what a person's browser or `gh` would do. */
export async function rest(
  github: LocalGitHub,
  login: string | { readonly token: string },
  method: string,
  path: string,
  body?: unknown,
): Promise<RestAnswer> {
  const { owner, name } = github.world.seed
  const token = typeof login === 'string' ? github.account(login).token : login.token
  const response = await fetch(`${github.url}/repos/${owner}/${name}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  }
}

/** A GraphQL call, with the errors that came with status 200. */
export async function graphql(
  github: LocalGitHub,
  login: string,
  query: string,
  variables: unknown,
): Promise<{
  readonly data: unknown
  readonly errors: readonly { readonly type?: string; readonly message: string }[]
}> {
  const response = await fetch(github.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `Bearer ${github.account(login).token}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors = [] } = (await response.json()) as {
    data?: unknown
    errors?: { type?: string; message: string }[]
  }
  return { data, errors }
}
