/** A local Port: holds blueprints and entities, and refuses what its documentation does not allow. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { portErrors, type PortShape } from './port-schema.ts'

type Json = Readonly<Record<string, unknown>>
interface Entity extends Json {
  readonly identifier: string
  readonly properties: Json
}

/** What goes wrong with a request; undefined: nothing. `cut`: no answer. */
export type PortFault = { readonly status: number; readonly retryAfter?: number } | 'cut' | undefined

export interface PortServer {
  readonly url: string
  /** `POST /v1/…`, in their order. */
  readonly calls: string[]
  readonly blueprints: Map<string, Json>
  readonly entities: Map<string, Entity>
  close(): Promise<void>
}

const SECRET = 's3cr3t'
export const PORT_CREDENTIALS = { clientId: 'id', clientSecret: SECRET } as const

/** @param fault asked for each request, with its number from 1 */
export async function startPortServer(
  fault: (call: string, number: number) => PortFault = () => undefined,
  /** Identifiers that Port does not take. */
  refused: ReadonlySet<string> = new Set(),
  pageSize = 1_000,
): Promise<PortServer> {
  const calls: string[] = []
  const blueprints = new Map<string, Json>()
  const entities = new Map<string, Entity>()
  const routes: Readonly<Record<string, (body: Json) => readonly [number, unknown]>> = {
    'POST /v1/auth/access_token': (body) =>
      body['clientSecret'] === SECRET
        ? [200, { ok: true, accessToken: 'token', expiresIn: 10_800, tokenType: 'Bearer' }]
        : [401, { ok: false, error: 'invalid_credentials' }],
    'GET /v1/blueprints/leasehold_lease': () => {
      const blueprint = blueprints.get('leasehold_lease')
      return blueprint === undefined
        ? [404, { ok: false, error: 'not_found' }]
        : [200, { ok: true, blueprint }]
    },
    'POST /v1/blueprints': (blueprint) => {
      blueprints.set(String(blueprint['identifier']), blueprint)
      return [201, { ok: true, blueprint }]
    },
    'POST /v1/blueprints/leasehold_lease/entities/search': (body) => search(body),
    'POST /v1/blueprints/leasehold_lease/entities/bulk?upsert=true': (body) => {
      const sent = body['entities'] as readonly Entity[]
      const wrong = sent.filter(({ identifier }) => refused.has(identifier))
      for (const entity of sent) if (!refused.has(entity.identifier)) entities.set(entity.identifier, entity)
      const errors = wrong.map(({ identifier }, index) => ({
        ...{ identifier, index, statusCode: 422, error: 'invalid' },
        message: 'status must be one of',
      }))
      return [wrong.length === 0 ? 200 : 207, { ok: true, entities: [], errors }]
    },
    'DELETE /v1/blueprints/leasehold_lease/bulk/entities?delete_dependents=false': (body) => {
      const names = body['entities'] as readonly string[]
      for (const name of names) entities.delete(name)
      return [200, { ok: true, deletedEntities: names }]
    },
  }
  const search = (body: Json): readonly [number, unknown] => {
    const { rules } = body['query'] as { rules: readonly { property: string; value: string }[] }
    const found = [...entities.values()].filter(({ properties }) =>
      rules.every(({ property, value }) => properties[property] === value),
    )
    const from = Number(body['from'] ?? 0)
    const next = from + pageSize < found.length ? String(from + pageSize) : null
    return [200, { ok: true, next, entities: found.slice(from, from + pageSize) }]
  }
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await bodyOf(request)
    const call = `${request.method ?? ''} ${request.url ?? ''}`
    calls.push(call)
    const wrong = fault(call, calls.length)
    if (wrong === 'cut') return void request.socket.destroy()
    if (wrong !== undefined) {
      const header = wrong.retryAfter === undefined ? {} : { 'retry-after': String(wrong.retryAfter) }
      return void response.writeHead(wrong.status, header).end('{"ok":false}')
    }
    const body = text === '' ? {} : (JSON.parse(text) as Json)
    const errors = [...refusals(call, body, text), ...authority(call, request)]
    const [status, json] =
      errors.length > 0 ? [422, { ok: false, error: errors.join('; ') }] : (routes[call]?.(body) ?? [404, {}])
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
  }
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, calls, blueprints, entities, close: async () => stop(server) }
}

const SHAPES: readonly (readonly [RegExp, PortShape])[] = [
  [/access_token$/, 'token'],
  [/^POST \/v1\/blueprints$/, 'blueprint'],
  [/\/search$/, 'search'],
  [/\/entities\/bulk\?/, 'upsert'],
  [/^DELETE /, 'delete'],
]

function refusals(call: string, body: Json, text: string): readonly string[] {
  const shape = SHAPES.find(([pattern]) => pattern.test(call))?.[1]
  if (Buffer.byteLength(text) > 1_048_576) return ['the body is too large']
  return shape === undefined ? [] : portErrors(shape, body)
}

function authority(call: string, { headers }: IncomingMessage): readonly string[] {
  return call.endsWith('access_token') || headers.authorization === 'Bearer token' ? [] : ['no token']
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>((resolve) => void server.close(() => resolve()))
}
