import { OPERATIONS, type Operation, type Reply } from './operations.ts'

export interface Answered {
  readonly status: number
  readonly body?: unknown
  readonly link?: string
  readonly headers?: Readonly<Record<string, string>>
}

export function paged(reply: Reply, target: URL): Answered {
  if (reply.items === undefined) return { status: reply.status, body: reply.body }
  const size = Math.min(100, Number(target.searchParams.get('per_page') ?? 30))
  // The activity listing goes by cursor, the others by number; here both are the number of the page.
  const byCursor = target.pathname.endsWith('/activity')
  const key = byCursor ? 'after' : 'page'
  const page = Number((target.searchParams.get(key) ?? '1').replace('cursor-', ''))
  const items = reply.items.slice((page - 1) * size, page * size)
  const body = reply.wrap === undefined ? items : reply.wrap(items, reply.items.length)
  if (page * size >= reply.items.length) return { status: reply.status, body }
  const next = new URL(target)
  next.searchParams.set(key, byCursor ? `cursor-${page + 1}` : String(page + 1))
  return { status: reply.status, body, link: `<${next.href}>; rel="next"` }
}

const ROUTES = OPERATIONS.map((operation) => ({ operation, pattern: patternOf(operation.path) }))

/** `{ref}` may hold slashes, as names of branches do. */
function patternOf(path: string): RegExp {
  const source = path.replace(/\{(\w+)\}/g, (_match, key: string) =>
    key === 'ref' || key === 'branch' ? `(?<${key}>.+)` : `(?<${key}>[^/]+)`,
  )
  return new RegExp(`^${source}$`)
}

export function routeOf(
  method: string,
  pathname: string,
): { operation: Operation; path: Record<string, string> } | undefined {
  for (const { operation, pattern } of ROUTES) {
    const match = operation.method === method ? pattern.exec(pathname) : null
    if (match === null) continue
    const path = Object.entries(match.groups ?? {}).map(
      ([key, value]) => [key, decodeURIComponent(value)] as const,
    )
    return { operation, path: Object.fromEntries(path) }
  }
  return undefined
}
