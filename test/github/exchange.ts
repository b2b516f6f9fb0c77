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
  /** Body of the answer. */
  readonly answer?: unknown
  /** So many calls that fit go by before it. */
  readonly after?: number
  /** Every call that fits from then on, until GitHub is well again. */
  readonly lasts?: boolean
}

/** GitHub's ways to say "not now": what a caller must wait for, and what it may not take for an answer. */
export const OUTAGES = {
  'secondary limit': {
    kind: 'refuse',
    status: 403,
    headers: { 'retry-after': '1' },
    answer: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' },
  },
  'primary limit': { kind: 'refuse', status: 429, headers: { 'retry-after': '1' } },
  'bad gateway': { kind: 'refuse', status: 502 },
  'server error': { kind: 'refuse', status: 500 },
  'lost answer': { kind: 'lose' },
} as const satisfies Readonly<Record<string, FaultPlan>>

/** Takes the first plan that fits and is due; each call counts for the plans that let some go by. */
export function takeFault(
  faults: FaultPlan[],
  method: string,
  path: string,
  body: string,
): FaultPlan | undefined {
  const fits = faults.filter(
    (fault) =>
      (fault.method ?? method) === method && (fault.path ?? /^/).test(path) && (fault.body ?? /^/).test(body),
  )
  const due = fits.find((fault) => (fault.after ?? 0) === 0)
  for (const fault of fits) {
    const index = faults.indexOf(fault)
    if (fault === due && fault.lasts !== true) faults.splice(index, 1)
    else if (fault !== due && fault.after !== undefined) faults[index] = { ...fault, after: fault.after - 1 }
  }
  return due
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
