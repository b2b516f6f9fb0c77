import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadContract, type Json } from './contract.ts'
import { accountOf, readBody, takeFault, type Exchange, type FaultPlan } from './exchange.ts'
import { serveGit } from './git-http.ts'
import { runGraphql } from './graphql.ts'
import type { Account, Options, Seed } from './model.ts'
import type { Operation } from './operations.ts'
import { PEOPLE } from './people.ts'
import { checkPermission, ContentLimits } from './permissions.ts'
import { Representer } from './represent.ts'
import { paged, routeOf, type Answered } from './routing.ts'
import { Refusal } from './rules.ts'
import { hasRole, World } from './world.ts'

export interface LocalGitHub {
  readonly url: string
  readonly graphqlUrl: string
  readonly world: World
  readonly exchanges: readonly Exchange[]
  /** What no GitHub would have answered: undescribed calls, answers that break the description, missing fields. */
  readonly failures: readonly string[]
  cloneUrl(): string
  account(login: string): Account
  fail(plan: FaultPlan): void
  /** Forgets every fault that was planned. Returns how many calls one was made at since the last time. */
  heal(): number
  /** Called after a call has done its work and before it is answered; the rig kills an action here. */
  beforeAnswer(listener: (exchange: Exchange) => Promise<void>): void
  /** The failures so far, forgotten: for tests that mean to cause them. */
  takeFailures(): readonly string[]
  /** @throws when anything in {@link LocalGitHub.failures} */
  assertClean(): void
  stop(): Promise<void>
}

const LIMIT = 5000

/** A GitHub on loopback, over a real bare repository. Free of any test framework, as the demo runs on it too. */
export async function startGitHub(options: Options): Promise<LocalGitHub> {
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-github-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  // Also when the process ends early.
  process.once('exit', remove)
  const contract = loadContract()
  const world = new World({ ...DEFAULT_SEED, ...options.seed }, options.clock, join(folder, 'repository.git'))
  const exchanges: Exchange[] = []
  const failures: string[] = []
  const faults: FaultPlan[] = []
  let made = 0
  let listener: (exchange: Exchange) => Promise<void> = async () => undefined
  const limits = new ContentLimits()
  let used = 0

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      failures.push(`${request.method} ${request.url}: ${String(error)}`)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  world.represent = new Representer(world, contract, url)
  const { owner, name } = world.seed

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = new URL(request.url ?? '/', url)
    const account = accountOf(world, request)
    response.setHeader('date', new Date(world.clock.milliseconds()).toUTCString())
    if (new RegExp(`^/${owner}/${name}(\\.git)?/`).test(target.pathname))
      return serveGit(world, request, response, target, account)
    const text = await readBody(request)
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const query = Object.fromEntries(target.searchParams)
    const method = request.method ?? 'GET'
    const fault = takeFault(faults, method, target.pathname, text)
    if (fault !== undefined) made += 1
    const reply =
      fault?.kind === 'refuse'
        ? { status: fault.status ?? 503, body: fault.answer ?? { message: 'made by a fault' } }
        : answerCall(method, target, query, body, account)
    const exchange: Exchange = {
      server: 'github',
      method,
      path: target.pathname,
      query,
      body,
      status: reply.status,
      answer: reply.body,
      account: account?.login,
    }
    exchanges.push(exchange)
    await listener(exchange)
    if (fault?.kind === 'lose') {
      response.destroy()
      return
    }
    send(response, reply, fault?.headers)
  }

  function send(
    response: ServerResponse,
    reply: Answered,
    more: Readonly<Record<string, string>> | undefined,
  ): void {
    used += 1
    const reset = Math.floor(world.clock.milliseconds() / 1000) + 3600
    world.enforced.add('rate-limit-headers')
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-limit': String(LIMIT),
      'x-ratelimit-remaining': String(Math.max(0, LIMIT - used)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
      ...(reply.link === undefined ? {} : { link: reply.link }),
      ...reply.headers,
      ...more,
    }
    response.writeHead(reply.status, headers).end(reply.body === undefined ? '' : JSON.stringify(reply.body))
  }

  function answerCall(
    method: string,
    target: URL,
    query: Readonly<Record<string, string>>,
    body: unknown,
    account: Account | undefined,
  ): Answered {
    if (account === undefined) {
      world.enforced.add('token-unknown')
      return { status: 401, body: new Refusal('token-unknown', 401, 'Bad credentials').body }
    }
    if (target.pathname === '/graphql') return answerGraphql(body, account)
    const route = routeOf(method, target.pathname)
    if (route === undefined) {
      failures.push(`undescribed call: ${method} ${target.pathname}`)
      return { status: 404, body: { message: 'Not Found' } }
    }
    const { operation, path } = route
    const fields = body as Json | undefined
    const wrong = contract.request(operation.operationId, { query, body: fields })
    if (wrong.length > 0) {
      failures.push(`${method} ${target.pathname}: ${wrong.join('; ')}`)
      return { status: 422, body: { message: 'Validation Failed' } }
    }
    const answered = perform(operation, { world, account, path, query, body: fields ?? {} }, target)
    const broken = contract.response(operation.operationId, answered.status, answered.body)
    if (broken.length > 0)
      failures.push(`${method} ${target.pathname} answered ${answered.status}: ${broken.join('; ')}`)
    return answered
  }

  function answerGraphql(body: unknown, account: Account): Answered {
    const { query = '', variables = {} } = (body ?? {}) as { query?: string; variables?: Json }
    const missing: string[] = []
    const answer = runGraphql({ query, variables }, { world, account, missing })
    failures.push(...missing.map((field) => `GraphQL field without a resolver: ${field}`))
    if (
      answer.errors?.some((error) => typeof error === 'object' && error !== null && !('type' in error)) ===
      true
    )
      failures.push(`GraphQL: ${JSON.stringify(answer.errors)}`)
    return { status: 200, body: answer }
  }

  function perform(operation: Operation, call: Parameters<Operation['handler']>[0], target: URL): Answered {
    try {
      const isOurs = call.path['owner'] === owner && call.path['repo'] === name
      if (!operation.path.startsWith('/repos/')) return paged(operation.handler(call), target)
      const role = world.roleOf(call.account)
      // Releases of public repositories are there for everybody.
      if (operation.operationId === 'repos/get-latest-release') return paged(operation.handler(call), target)
      if (!isOurs) throw new Refusal(undefined, 404, 'Not Found')
      if (!hasRole(role, 'read')) throw new Refusal('private-hidden', 404, 'Not Found')
      if (!hasRole(role, operation.role))
        throw new Refusal('role-needed', 403, 'Resource not accessible by personal access token')
      checkPermission(call.account, operation)
      limits.count(call, operation.operationId)
      return paged(operation.handler(call), target)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.rule !== undefined) world.enforced.add(error.rule)
      return { status: error.status, body: error.body, headers: error.headers }
    }
  }

  return {
    url,
    graphqlUrl: `${url}/graphql`,
    world,
    exchanges,
    failures,
    cloneUrl: () => `${url}/${owner}/${name}.git`,
    account(login) {
      const found = world.accounts.get(login)
      if (found === undefined) throw new Error(`nobody is called ${login} here`)
      return found
    },
    fail: (plan) => void faults.push(plan),
    heal() {
      faults.length = 0
      const count = made
      made = 0
      return count
    },
    beforeAnswer(next) {
      listener = next
    },
    takeFailures: () => failures.splice(0),
    assertClean() {
      if (failures.length > 0)
        throw new Error(`the local GitHub saw what GitHub would not:\n${failures.join('\n')}`)
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      process.off('exit', remove)
      remove()
    },
  }
}

const DEFAULT_SEED: Seed = {
  owner: 'acme',
  name: 'platform',
  id: 900100200,
  defaultBranch: 'main',
  visibility: 'private',
  people: PEOPLE,
  files: new Map([['README.md', '# platform\n']]),
  rules: {},
  teams: { platform: ['dana', 'erin'], payments: ['alice', 'bob'] },
}
