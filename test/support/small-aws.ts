import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export interface SmallCall {
  readonly method: string
  /** Key of the object; `''` for what is no object. */
  readonly key: string
  /** `Action` of a form, `x-amz-target`, or `''` for S3. */
  readonly operation: string
  /** Access key that signed it. */
  readonly signer: string
  readonly body: string
}

/** Undefined: go on. A status: refused before anything is done. `cut`: the connection breaks instead. */
export type Verdict = number | 'cut' | undefined

export interface SmallAws {
  readonly url: string
  readonly objects: Map<string, Buffer>
  readonly calls: SmallCall[]
  /** Asked before a call is served. */
  before: (call: SmallCall) => Promise<Verdict> | Verdict
  /** Told when a call has been served, and before the answer goes back. */
  after: (call: SmallCall) => Promise<void> | void
  /** What the tagging API answers. */
  tagged: () => { readonly ResourceTagMappingList: readonly unknown[]; readonly PaginationToken: string }
  /** Access keys whose session has expired. */
  readonly expired: Set<string>
  variables(accessKey?: string): Record<string, string>
  stop(): Promise<void>
}

export const ACCOUNT = '123456789012'

/**
 * The part of AWS that a state needs, in this process: S3 objects with conditional writes, listings, whose
 * credentials these are, a new session, and a tagging API that knows nothing. It starts in a millisecond, keeps
 * nothing, and stops exactly where a test wants a fault; what resources do is moto's.
 * @param now milliseconds: what its answers say as `Date`
 */
export async function startSmallAws(now: () => number = () => Date.now()): Promise<SmallAws> {
  const objects = new Map<string, Buffer>()
  const calls: SmallCall[] = []
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = decoded(request, Buffer.concat(chunks))
    const call = callOf(request, body)
    calls.push(call)
    const refused = await aws.before(call)
    const answer = (status: number, content: string | Buffer, headers = {}): void => {
      const date = new Date(now()).toUTCString()
      response.writeHead(status, { 'content-type': 'application/xml', date, ...headers }).end(content)
    }
    if (refused === 'cut') return void response.destroy()
    if (refused !== undefined) return answer(refused, errorXml(REFUSALS[refused] ?? 'SlowDown'))
    if (aws.expired.has(call.signer)) return answer(403, errorXml('ExpiredToken'))
    const served = dispatch(request, call, body)
    await aws.after(call)
    answer(served.status, served.body ?? '', served.headers)
  }

  function dispatch(request: IncomingMessage, call: SmallCall, body: Buffer): Served {
    if (call.operation.endsWith('GetResources')) return json(aws.tagged())
    if (call.operation === 'GetCallerIdentity') return { status: 200, body: IDENTITY }
    if (call.operation === 'AssumeRoleWithWebIdentity') return { status: 200, body: SESSION }
    const url = new URL(request.url ?? '/', 'http://aws')
    if (call.method === 'GET' && call.key === '')
      return { status: 200, body: listing(url.searchParams.get('prefix') ?? '') }
    return object(request, call, body)
  }

  function object(request: IncomingMessage, { method, key }: SmallCall, body: Buffer): Served {
    const held = objects.get(key)
    if (method === 'PUT') {
      if (request.headers['if-none-match'] === '*' && held !== undefined)
        return { status: 412, body: errorXml('PreconditionFailed') }
      objects.set(key, body)
      return { status: 200, headers: { etag: etag(body) } }
    }
    if (method === 'DELETE') {
      objects.delete(key)
      return { status: 204 }
    }
    if (held === undefined) return { status: 404, body: method === 'HEAD' ? '' : errorXml('NoSuchKey') }
    return sent(request, held)
  }

  function listing(prefix: string): string {
    const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).sort()
    const rows = keys.map((key) => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`).join('')
    return `${XML}<ListBucketResult><IsTruncated>false</IsTruncated>${rows}</ListBucketResult>`
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const aws: SmallAws = {
    url,
    objects,
    calls,
    before: () => undefined,
    after: () => undefined,
    tagged: () => ({ ResourceTagMappingList: [], PaginationToken: '' }),
    expired: new Set(),
    variables: (accessKey = 'FIRSTSESSION') => ({
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: accessKey,
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: 'eu-west-1',
      AWS_DEFAULT_REGION: 'eu-west-1',
      AWS_EC2_METADATA_DISABLED: 'true',
    }),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return aws
}

interface Served {
  readonly status: number
  readonly body?: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

const REFUSALS: Readonly<Record<number, string>> = { 403: 'AccessDenied', 500: 'InternalError' }
const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const IDENTITY = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:sts::${ACCOUNT}:assumed-role/end/leasehold</Arn><UserId>x</UserId><Account>${ACCOUNT}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`
const SESSION = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>SECONDSESSION</AccessKeyId><SecretAccessKey>test</SecretAccessKey><SessionToken>two</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`

function callOf(request: IncomingMessage, body: Buffer): SmallCall {
  const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
  const target = request.headers['x-amz-target']
  const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  const action = isForm ? new URLSearchParams(body.toString('utf8')).get('Action') : null
  return {
    method: request.method ?? 'GET',
    key: path.split('/').slice(2).join('/'),
    operation: typeof target === 'string' ? target : (action ?? ''),
    signer: /Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1] ?? '',
    body: body.toString('utf8'),
  }
}

/** The body without the chunks of `aws-chunked`. */
function decoded(request: IncomingMessage, body: Buffer): Buffer {
  if (!String(request.headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-')) return body
  const parts: Buffer[] = []
  let at = 0
  for (;;) {
    const end = body.indexOf('\r\n', at)
    const size = Number.parseInt(body.toString('latin1', at, end).split(';')[0] ?? '', 16)
    if (end < 0 || !(size > 0)) return Buffer.concat(parts)
    parts.push(body.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
}

/** An object, or the part of it that was asked for: Terraform reads until it has as many bytes as it was told of. */
function sent(request: IncomingMessage, held: Buffer): Served {
  const headers = { etag: etag(held), 'accept-ranges': 'bytes' }
  if (request.method === 'HEAD')
    return { status: 200, headers: { ...headers, 'content-length': String(held.byteLength) } }
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
  if (range === null) return { status: 200, body: held, headers }
  const [start, end] = [Number(range[1]), Math.min(Number(range[2]), held.byteLength - 1)]
  if (start > end) return { status: 416, body: errorXml('InvalidRange') }
  const place = { 'content-range': `bytes ${start}-${end}/${held.byteLength}` }
  return { status: 206, body: held.subarray(start, end + 1), headers: { ...headers, ...place } }
}

function etag(body: Buffer): string {
  return `"${createHash('md5').update(body).digest('hex')}"`
}

function errorXml(code: string): string {
  return `${XML}<Error><Code>${code}</Code><Message>${code}</Message><RequestId>1</RequestId></Error>`
}

function json(value: unknown): Served {
  return {
    status: 200,
    body: JSON.stringify(value),
    headers: { 'content-type': 'application/x-amz-json-1.1' },
  }
}
