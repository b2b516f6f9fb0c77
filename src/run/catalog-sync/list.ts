import { catalogEntry, type CatalogEntry } from '../../catalog/entry.ts'
import { parseInstant, type Instant } from '../../kit/brands.ts'
import { compareText } from '../../kit/canonical.ts'
import { didYouMean } from '../../kit/nearest.ts'
import { Fault, ok, problems, type Problem, type Result } from '../../kit/result.ts'
import { addHours, isReached } from '../../lease/lease.ts'
import { loadConfig, type Config } from '../../platform/config.ts'
import { moduleNames } from '../../module/load.ts'
import { loadPrices } from '../../platform/load.ts'
import type { OpenStorage, Storage, Tree } from '../../ports.ts'
import { evidenceOf } from '../../lease/facts.ts'
import { parseRequestPath } from '../../request/path.ts'
import { peekRequest } from '../../request/read.ts'
import { catalogLease } from './sources.ts'
import { readLeases, type LeaseReading } from '../read-leases.ts'

export interface ListInput {
  readonly tree: Tree
  readonly filter: ListFilter
  readonly now: Instant
}

/** What is left out must not match; what is given must. */
export interface ListFilter {
  readonly team?: string | undefined
  readonly environment?: string | undefined
  readonly module?: string | undefined
  readonly status?: ListedLease['status'] | undefined
  /** A login; GitHub does not tell upper from lower case. */
  readonly owner?: string | undefined
  /** Leases whose end lies no further away than so many hours, or has passed. */
  readonly endingWithinHours?: number | undefined
}

/** Every status that a list may show. */
export const LISTED_STATUSES = [
  'requested',
  'ready',
  'failed',
  'ending',
  'ended',
  'state-lost',
  'unknown',
  'not-rendered',
  'unreadable',
] as const satisfies readonly ListedLease['status'][]

export interface ListedLease {
  readonly lease: string
  readonly team: string
  readonly name: string
  readonly uid: string | null
  readonly module: string | null
  readonly environment: string | null
  readonly owner: string | null
  /** `unknown`: storage did not answer. `not-rendered`: a request without a stack. `unreadable`: its files are broken. */
  readonly status: CatalogEntry['status'] | 'unknown' | 'not-rendered' | 'unreadable'
  readonly isPermanent: boolean
  readonly end: Instant | null
  /** The owner holds it now. */
  readonly isHeld: boolean
  readonly usdMonth: number | null
}

export interface LeaseList {
  readonly leases: readonly ListedLease[]
  /** Why no status is known; undefined when storage answered. */
  readonly offline: string | undefined
}

/**
 * The leases of a working tree, with what storage knows of them when it can be reached. A filter by a name that nothing has is a
 * mistake and no empty list.
 */
export async function listLeases(
  input: ListInput,
  { openStorage }: { readonly openStorage: OpenStorage },
): Promise<Result<LeaseList>> {
  const config = await loadConfig(input.tree)
  if (!config.ok) return config
  const offline = await whyOffline(config.value, openStorage)
  const readings = await readLeases(input.tree, offline === undefined ? openStorage : () => EMPTY)
  const prices = await loadPrices(input.tree)
  const table = prices.ok ? prices.value : undefined
  const rows = [
    ...readings.leases.map((reading) => {
      const entry = catalogEntry(catalogLease(reading, table), config.value)
      return rowOf(reading, entry, input.now, offline !== undefined)
    }),
    ...readings.unread.map(({ lease, uid, scope }) =>
      bareRow(lease, scope === undefined ? 'unreadable' : 'unknown', { uid }),
    ),
  ]
  const known = new Set(rows.map(({ lease }) => lease))
  const requests = (await requestRows(input.tree)).filter(({ lease }) => !known.has(lease))
  const all = [...rows, ...requests]
  const unknown = unknownNames(input.filter, await namesOf(all, config.value, input.tree))
  if (unknown.length > 0) return problems(...unknown)
  const leases = all
    .filter((lease) => matches(lease, input.filter, input.now))
    .sort((a, b) => compareText(a.lease, b.lease))
  return ok({ leases, offline })
}

type Named = 'team' | 'environment' | 'module' | 'owner'

/** What a filter may name: what the platform has now, and what a lease has that is older than that. */
async function namesOf(
  leases: readonly ListedLease[],
  { teams, environments }: Config,
  tree: Tree,
): Promise<Readonly<Record<Named, readonly string[]>>> {
  const held = (of: Named): readonly string[] => leases.flatMap((lease) => lease[of] ?? [])
  const logins = [...teams.values()].flatMap(({ members }) => members.map(({ login }) => login))
  return {
    team: [...teams.keys(), ...held('team')],
    environment: [...environments.keys(), ...held('environment')],
    module: [...(await moduleNames(tree)), ...held('module')],
    owner: [...logins, ...held('owner')],
  }
}

function unknownNames(
  filter: ListFilter,
  known: Readonly<Record<Named, readonly string[]>>,
): readonly Problem[] {
  const named: readonly Named[] = ['team', 'environment', 'module', 'owner']
  return named.flatMap((of) => {
    const [given, names] = [filter[of], [...new Set(known[of])].sort(compareText)]
    const spelt = (name: string): string => (of === 'owner' ? name.toLowerCase() : name)
    if (given === undefined || names.some((name) => spelt(name) === spelt(given))) return []
    // Nobody reads a list of hundreds of people.
    const allowed = of === 'owner' ? {} : { allowed: names }
    return [
      {
        code: `unknown-${of}`,
        message: `there is no ${of === 'owner' ? 'person' : of} \`${given}\` here`,
        field: of === 'environment' ? '--env' : `--${of}`,
        ...allowed,
        remedy: didYouMean(given, names, of === 'owner' ? 'name a member of a team' : 'name one of these'),
      },
    ]
  })
}

function matches(lease: ListedLease, filter: ListFilter, now: Instant): boolean {
  const { team, environment, module, status, owner, endingWithinHours } = filter
  const isEnding =
    endingWithinHours === undefined ||
    (lease.end !== null && lease.status !== 'ended' && isReached(lease.end, addHours(now, endingWithinHours)))
  return (
    isEnding &&
    (team === undefined || lease.team === team) &&
    (environment === undefined || lease.environment === environment) &&
    (module === undefined || lease.module === module) &&
    (status === undefined || lease.status === status) &&
    (owner === undefined || lease.owner?.toLowerCase() === owner.toLowerCase())
  )
}

/** Storage that knows nothing, where none can be reached; every status is told as unknown then. */
const EMPTY: Storage = {
  read: () => Promise.resolve(undefined),
  create: () => Promise.reject(new Fault('offline', 'storage cannot be reached')),
  list: () => Promise.resolve([]),
}

/** Asks storage once, as a table of a thousand leases must not wait for a thousand time-outs. */
async function whyOffline(config: Config, openStorage: OpenStorage): Promise<string | undefined> {
  try {
    await openStorage(config.backend).list(`${config.repository.id}/ledger/heads/`)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function rowOf(reading: LeaseReading, entry: CatalogEntry, now: Instant, isOffline: boolean): ListedLease {
  const { facts } = reading
  const length = facts.request.kind === 'valid' ? facts.request.length.kind : undefined
  return {
    lease: entry.lease,
    team: entry.team,
    name: entry.name,
    uid: entry.uid,
    module: entry.module.name,
    environment: entry.environment,
    owner: entry.owner.login,
    status: isOffline ? 'unknown' : entry.status,
    isPermanent: entry.end === null && entry.start !== null && length === 'permanent',
    end: parseInstant(entry.end) ?? null,
    isHeld: evidenceOf(facts.evidence, 'hold').some(({ until }) => isAhead(until, now)),
    usdMonth: entry.price.usdMonth,
  }
}

function isAhead(text: string, now: Instant): boolean {
  const instant = parseInstant(text)
  return instant !== undefined && !isReached(instant, now)
}

async function requestRows(tree: Tree): Promise<readonly ListedLease[]> {
  const rows: ListedLease[] = []
  for (const { path, kind } of await tree.list('requests')) {
    const place = parseRequestPath(path)
    if (!place.ok) continue
    const content = kind === 'file' ? await tree.read(path) : undefined
    const peeked = content === undefined ? undefined : peekRequest(path, content)
    if (peeked?.ok !== true) rows.push(bareRow(place.value.lease, 'unreadable'))
    else {
      const { module, environment, raw } = peeked.value
      rows.push(bareRow(place.value.lease, 'not-rendered', { module, environment, owner: raw.owner }))
    }
  }
  return rows
}

function bareRow(lease: string, status: ListedLease['status'], more: Partial<ListedLease> = {}): ListedLease {
  const [team = '', name = ''] = lease.split('/')
  const nothing = { uid: null, module: null, environment: null, owner: null, end: null, usdMonth: null }
  return { lease, team, name, status, isPermanent: false, isHeld: false, ...nothing, ...more }
}
