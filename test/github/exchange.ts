import type { IncomingMessage } from 'node:http'
import type { Json } from './contract.ts'
import type { Account } from './model.ts'
import type { World } from './world.ts'

export interface Exchange {
  readonly server: 'github' | 'aws'
  readonly method: string
  /** Path without the query. */
  readonly path: string
  readonly query: Json
  readonly body: unknown
  readonly status: number
  readonly answer: unknown
  /** Login of whose token it was. */
  readonly account: string | undefined
}

/** One made fault: the next call that fits is answered by it. */
export interface FaultPlan {
  readonly method?: string
  /** Matches the end of the path, or `/graphql`. */
  readonly path?: RegExp
  /** Text that the body must hold, for GraphQL. */
  readonly body?: RegExp
  /** `refuse`: nothing is done. `lose`: it is done, and the answer never comes. */
  readonly kind: 'refuse' | 'lose'
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

export function takeFault(
  faults: FaultPlan[],
  method: string,
  path: string,
  body: string,
): FaultPlan | undefined {
  const index = faults.findIndex(
    (fault) =>
      (fault.method ?? method) === method && (fault.path ?? /^/).test(path) && (fault.body ?? /^/).test(body),
  )
  return index < 0 ? undefined : faults.splice(index, 1)[0]
}

/** `token x` or `Bearer x` of the API, and Basic with the token as password of Git. */
export function accountOf(world: World, request: IncomingMessage): Account | undefined {
  const [scheme = '', value = ''] = (request.headers.authorization ?? '').split(' ')
  const token =
    scheme.toLowerCase() === 'basic'
      ? (Buffer.from(value, 'base64').toString('utf8').split(':')[1] ?? '')
      : value
  return world.accountByToken(token)
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
