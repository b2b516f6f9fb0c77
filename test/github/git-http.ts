import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gitEnvironment } from '../../src/outside/git/process.ts'
import { NOTHING } from './store.ts'
import type { Account } from './model.ts'
import { hasRole, mayWrite, type World } from './world.ts'

/** Clone, fetch and push by Git's own CGI program, behind the tokens and branch rules of the local GitHub. */
export async function serveGit(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  account: Account | undefined,
): Promise<void> {
  const isPush =
    url.pathname.endsWith('/git-receive-pack') || url.searchParams.get('service') === 'git-receive-pack'
  if (account === undefined) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
    return
  }
  const role = world.roleOf(account)
  if (!(isPush ? mayWrite(role) : hasRole(role, 'read'))) {
    response.writeHead(isPush ? 403 : 404).end()
    return
  }
  const before = isPush ? world.store.refs('refs/heads/') : new Map<string, string>()
  await runBackend(world, request, response, url, account)
  if (isPush) recordPush(world, account, before)
}

/** The push is recorded before the client hears of its end, so that a test sees what the push has caused. */
function recordPush(world: World, account: Account, before: ReadonlyMap<string, string>): void {
  const after = world.store.refs('refs/heads/')
  for (const ref of new Set([...before.keys(), ...after.keys()])) {
    const [was = NOTHING, is = NOTHING] = [before.get(ref), after.get(ref)]
    if (was !== is) world.branchMoved(account, ref.slice('refs/heads/'.length), was, is)
  }
}

async function runBackend(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  account: Account,
): Promise<void> {
  const rest = url.pathname.split('/').slice(3).join('/')
  const isProtected = world.rules.protected
  const env = gitEnvironment({
    GIT_PROJECT_ROOT: world.store.folder,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `/${rest}`,
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: request.method ?? 'GET',
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    REMOTE_USER: account.login,
    REMOTE_ADDR: '127.0.0.1',
    LEASEHOLD_PROTECTED: isProtected ? `refs/heads/${world.seed.defaultBranch}` : '',
  })
  const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  request.pipe(child.stdin)
  child.stdin.on('error', () => undefined)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  await new Promise((resolve) => child.on('close', resolve))
  answer(Buffer.concat(chunks), response)
}

/** CGI: header lines, an empty line, the body. `Status:` is the status line. */
function answer(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n')
  const headers = output.toString('latin1', 0, Math.max(end, 0)).split('\r\n').filter(Boolean)
  let status = end < 0 ? 500 : 200
  for (const header of headers) {
    const colon = header.indexOf(':')
    const [name, value] = [header.slice(0, colon), header.slice(colon + 1).trim()]
    if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10)
    else response.setHeader(name, value)
  }
  response.writeHead(status).end(output.subarray(end + 4))
}
