import { compareText } from '../kit/canonical.ts'
import type { ListedLease } from './site.ts'

/** What a person looks for, as it stands in the address of the page. */
export interface LeaseQuery {
  /** Words that must all occur, anywhere in what the row says. */
  readonly words: string
  /** Only these; each filter by its own name. `living`: what has not ended, where no status is asked for. */
  readonly filters: Readonly<Partial<Record<FilterName, string>>>
  readonly sort: SortName
  readonly descending: boolean
  /** From 1. */
  readonly page: number
}

export const FILTERS = ['team', 'owner', 'module', 'environment', 'status', 'mark'] as const
export type FilterName = (typeof FILTERS)[number]

export const SORTS = ['name', 'owner', 'module', 'where', 'status', 'end', 'price'] as const
export type SortName = (typeof SORTS)[number]

export const PAGE_SIZE = 50

export const EVERYTHING: LeaseQuery = { words: '', filters: {}, sort: 'name', descending: false, page: 1 }

/** Reads the part of an address after `?`; what is not understood is left out. */
export function readQuery(parameters: URLSearchParams): LeaseQuery {
  const filters: Partial<Record<FilterName, string>> = {}
  for (const name of FILTERS) {
    const value = parameters.get(name)
    if (value !== null && value !== '') filters[name] = value.slice(0, 100)
  }
  const sort = SORTS.find((name) => name === parameters.get('sort')) ?? 'name'
  const page = Number(parameters.get('page') ?? '1')
  return {
    words: (parameters.get('q') ?? '').slice(0, 200),
    filters,
    sort,
    descending: parameters.get('order') === 'desc',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The other way; what is as it would be anyway is left out. */
export function writeQuery(query: LeaseQuery): string {
  const parameters = new URLSearchParams()
  if (query.words !== '') parameters.set('q', query.words)
  for (const name of FILTERS) {
    const value = query.filters[name]
    if (value !== undefined) parameters.set(name, value)
  }
  if (query.sort !== 'name') parameters.set('sort', query.sort)
  if (query.descending) parameters.set('order', 'desc')
  if (query.page !== 1) parameters.set('page', String(query.page))
  return parameters.toString()
}

/** Leases with what is searched in them, made once when the list is loaded. */
export interface SearchableLeases {
  readonly leases: readonly ListedLease[]
  readonly texts: readonly string[]
}

export function searchable(leases: readonly ListedLease[]): SearchableLeases {
  return { leases, texts: leases.map(searchText) }
}

function searchText({ lease, owner, module, environment, region, status, drifted }: ListedLease): string {
  return `${lease} ${owner.login} ${module} ${environment} ${region} ${status}${drifted ? ' drifted' : ''}`.toLowerCase()
}

/** What a query finds, in its order: linear in the number of leases. */
export function findLeases({ leases, texts }: SearchableLeases, query: LeaseQuery): readonly ListedLease[] {
  const words = query.words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = leases.filter(
    (lease, index) => isWanted(lease, query.filters) && words.every((word) => texts[index]?.includes(word)),
  )
  const key = SORT_KEYS[query.sort]
  const compare = (a: ListedLease, b: ListedLease): number =>
    compareKeys(key(a), key(b)) || compareText(a.lease, b.lease) || compareText(a.uid, b.uid)
  const sorted = [...found].sort(compare)
  return query.descending ? sorted.reverse() : sorted
}

function isWanted(lease: ListedLease, filters: LeaseQuery['filters']): boolean {
  for (const name of FILTERS) {
    const wanted = filters[name]
    if (wanted !== undefined && !valuesOf(lease, name).includes(wanted)) return false
  }
  // What has ended is history: shown when it is asked for.
  return filters.status !== undefined || lease.status !== 'ended'
}

/** What a lease has for a filter. */
export function valuesOf(lease: ListedLease, name: FilterName): readonly string[] {
  switch (name) {
    case 'team':
      return [lease.team]
    case 'owner':
      return [lease.owner.login]
    case 'module':
      return [lease.module]
    case 'environment':
      return [lease.environment]
    case 'status':
      return [lease.status]
    case 'mark':
      return [...(lease.drifted ? ['drifted'] : []), ...(lease.staleSince === null ? [] : ['stale'])]
  }
}

type Key = string | number | null

const SORT_KEYS: Readonly<Record<SortName, (lease: ListedLease) => Key>> = {
  name: ({ lease }) => lease,
  owner: ({ owner }) => owner.login.toLowerCase(),
  module: ({ module }) => module,
  where: ({ environment, region }) => `${environment} ${region}`,
  status: ({ status }) => status,
  end: ({ end }) => end,
  price: ({ usdMonth }) => usdMonth,
}

/** What is not there comes last. */
function compareKeys(a: Key, b: Key): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b))
}
