import { createServer } from 'node:http'

export interface TokenServer {
  /** Whom the tokens were asked to be made out to. */
  readonly audiences: string[]
  /** What GitHub gives a job with `id-token: write`. */
  variables(): Record<string, string>
  stop(): Promise<void>
}

/** GitHub's token service for jobs: answers `{value}` to who has the job's request token. */
export async function startTokenServer(): Promise<TokenServer> {
  const audiences: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://tokens')
    if (request.headers.authorization !== 'Bearer request-token') {
      response.writeHead(401).end()
      return
    }
    audiences.push(url.searchParams.get('audience') ?? '')
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value: 'a.b.c' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    audiences,
    variables: () => ({
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    }),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
