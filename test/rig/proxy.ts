import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http'
import type { RigClock } from './clock.ts'

export interface AwsCall {
  readonly method: string
  readonly path: string
  /** `x-amz-target`, or the `Action` of a form, or `''` for S3. */
  readonly operation: string
  /** Made by an action itself, and not by Terraform's provider. */
  readonly isAction: boolean
}

export interface AwsFault {
  readonly method?: string
  readonly path?: RegExp
  readonly operation?: RegExp
  /** What the request says, such as a page's token. */
  readonly body?: RegExp
  /** Only calls of the action itself, or only those of Terraform and its provider. */
  readonly isAction?: boolean
  /** `refuse`: AWS never sees it. `lose`: it is done, and the answer never comes. `change`: it comes, changed. */
  readonly kind: 'refuse' | 'lose' | 'change'
  readonly status?: number
  /** The error that a refusal names, in the header of JSON and the body of XML. */
  readonly code?: string
  /** Until it is taken back, and not only once. */
  readonly isLasting?: boolean
  readonly change?: (body: string) => string
}

export interface AwsProxy {
  readonly url: string
  readonly calls: readonly (AwsCall & { readonly status: number })[]
  /** @returns what takes it back */
  fail(fault: AwsFault): () => void
  /** Called when AWS has done its work and before the answer goes back. */
  beforeAnswer(listener: (call: AwsCall) => Promise<void>): void
  stop(): Promise<void>
}

/** Stands before moto: answers `Date` from the rig's clock, writes calls down, and makes faults. */
export async function startProxy(target: string, clock: RigClock): Promise<AwsProxy> {
  const calls: (AwsCall & { status: number })[] = []
  const faults: AwsFault[] = []
  let listener: (call: AwsCall) => Promise<void> = async () => undefined

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(request)
    const call = callOf(request, body)
    const fault = takeFault(faults, call, body)
    const answer =
      fault?.kind === 'refuse'
        ? { status: fault.status ?? 503, headers: errorType(fault), body: errorBody(fault, request) }
        : await forward(target, request, body)
    calls.push({ ...call, status: answer.status })
    await listener(call)
    if (fault?.kind === 'lose') {
      response.destroy()
      return
    }
    const date = new Date(clock.milliseconds()).toUTCString()
    const content = fault?.change === undefined ? answer.body : fault.change(answer.body.toString('utf8'))
    const { 'content-length': _length, ...headers } = answer.headers
    response.writeHead(answer.status, { ...headers, date }).end(content)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    calls,
    fail(fault) {
      faults.push(fault)
      return () => {
        const index = faults.indexOf(fault)
        if (index >= 0) faults.splice(index, 1)
      }
    },
    beforeAnswer(next) {
      listener = next
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function callOf(request: IncomingMessage, body: Buffer): AwsCall {
  const target = request.headers['x-amz-target']
  const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  const action = isForm ? new URLSearchParams(body.toString('utf8')).get('Action') : null
  return {
    method: request.method ?? 'GET',
    path: (request.url ?? '/').split('?')[0] ?? '/',
    operation: typeof target === 'string' ? target : (action ?? ''),
    isAction: (request.headers['user-agent'] ?? '').includes('aws-sdk-js'),
  }
}

function errorType({ code }: AwsFault): IncomingMessage['headers'] {
  return code === undefined ? {} : { 'x-amzn-errortype': code }
}

/** As S3 says it, and services of the query protocol, whose calls are forms. */
function errorBody({ code }: AwsFault, { headers }: IncomingMessage): Buffer {
  const isJson = headers['x-amz-target'] !== undefined
  const isForm = (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  if (code === undefined || isJson) return Buffer.from('')
  const error = `<Error><Code>${code}</Code><Message>${code}</Message></Error>`
  return Buffer.from(isForm ? `<ErrorResponse>${error}</ErrorResponse>` : error)
}

function takeFault(faults: AwsFault[], call: AwsCall, body: Buffer): AwsFault | undefined {
  const index = faults.findIndex(
    (fault) =>
      (fault.method ?? call.method) === call.method &&
      (fault.path ?? /^/).test(call.path) &&
      (fault.operation ?? /^/).test(call.operation) &&
      (fault.body ?? /^/).test(body.toString('utf8')) &&
      (fault.isAction ?? call.isAction) === call.isAction,
  )
  if (faults[index]?.isLasting === true) return faults[index]
  return index < 0 ? undefined : faults.splice(index, 1)[0]
}

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Headers that belong to one connection and not to the message (RFC 9110, 7.6.1). */
const HOP_BY_HOP = ['connection', 'keep-alive', 'transfer-encoding', 'expect']

function forward(target: string, request: IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !HOP_BY_HOP.includes(name)),
    )
    const options = {
      method: request.method ?? 'GET',
      headers: { ...headers, 'content-length': body.byteLength },
    }
    const outgoing = send(new URL(request.url ?? '/', target), options, (answer) => {
      readAll(answer).then((content) => {
        const kept = Object.fromEntries(
          Object.entries(answer.headers).filter(([name]) => !HOP_BY_HOP.includes(name)),
        )
        resolve({ status: answer.statusCode ?? 500, headers: kept, body: content })
      }, reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
