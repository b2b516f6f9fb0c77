import type { ComponentChildren } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { Instant } from '../../src/kit/brands.ts'
import { compareText } from '../../src/kit/canonical.ts'
import { endsWithin, isLiving, runningCost } from '../../src/portal/cost.ts'
import {
  EVERYTHING,
  FILTERS,
  findLeases,
  PAGE_SIZE,
  readQuery,
  valuesOf,
  writeQuery,
  type FilterName,
  type LeaseQuery,
  type SearchableLeases,
} from '../../src/portal/search.ts'
import type { ListedLease } from '../../src/portal/site.ts'
import type { PageProps } from '../app.tsx'
import { loadLeases } from '../data.ts'
import { useLoaded } from '../hooks.ts'
import { LeaseTable } from '../parts/lease-table.tsx'
import { Money, Nothing, Waiting } from '../parts/small.tsx'
import { catalogAddress, replaceRoute, type Route } from '../route.ts'

export function CatalogPage({ route, now, setTitle }: PageProps) {
  const leases = useLoaded(loadLeases, [])
  useEffect(() => setTitle('Catalog'), [])
  return (
    <>
      <h1>Catalog</h1>
      {leases.state === 'there' ? (
        <Catalog held={leases.value} route={route} now={now} />
      ) : (
        <Waiting message={leases.state === 'failed' ? leases.message : undefined} />
      )}
    </>
  )
}

interface CatalogProps {
  readonly held: SearchableLeases
  readonly route: Route
  readonly now: Instant
}

function Catalog({ held, route, now }: CatalogProps) {
  const query = readQuery(route.parameters)
  const address = writeQuery(query)
  const found = useMemo(() => findLeases(held, query), [held, address])
  const go = (next: LeaseQuery): void => replaceRoute(catalogAddress(writeQuery(next)))
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE))
  const page = Math.min(query.page, pages)
  const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
  return (
    <>
      <Summary leases={held.leases} now={now} />
      <Search held={held} query={query} go={go} />
      <p class="count" role="status">
        {found.length === 1 ? '1 lease' : `${found.length.toLocaleString('en-US')} leases`}
        {found.length > 0 && (
          <>
            {' · '}
            <Money amount={runningCost(found).usd} /> a month
          </>
        )}
      </p>
      {shown.length === 0 ? (
        <Nothing>
          {held.leases.length === 0 ? (
            <>
              Nothing has been asked for yet. <a href="#/request">Request the first lease.</a>
            </>
          ) : (
            'No lease is like that. Take a filter away, or look for less.'
          )}
        </Nothing>
      ) : (
        <LeaseTable leases={shown} query={query} now={now} go={go} />
      )}
      {pages > 1 && <Pages page={page} pages={pages} go={(next) => go({ ...query, page: next })} />}
    </>
  )
}

function Summary({ leases, now }: { readonly leases: readonly ListedLease[]; readonly now: Instant }) {
  const figures = useMemo(() => {
    const living = leases.filter(isLiving)
    const { usd, unpriced } = runningCost(leases)
    return {
      living: living.length,
      usd,
      unpriced,
      soon: living.filter((lease) => endsWithin(lease, 7, now)).length,
      drifted: living.filter(({ drifted }) => drifted).length,
      failed: living.filter(({ status }) => status === 'failed' || status === 'state-lost').length,
    }
  }, [leases, now])
  return (
    <dl class="figures">
      <Figure label="living">{figures.living.toLocaleString('en-US')}</Figure>
      <Figure label={figures.unpriced === 0 ? 'a month' : `a month, ${figures.unpriced} unpriced`}>
        <Money amount={figures.usd} />
      </Figure>
      <Figure label="end within a week">{figures.soon}</Figure>
      <Figure label="drifted">{figures.drifted}</Figure>
      <Figure label="need a person">{figures.failed}</Figure>
    </dl>
  )
}

function Figure({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="figure">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const FILTER_WORDS: Readonly<Record<FilterName, string>> = {
  team: 'Team',
  owner: 'Owner',
  module: 'Module',
  environment: 'Environment',
  status: 'Status',
  mark: 'Mark',
}

interface SearchProps {
  readonly held: SearchableLeases
  readonly query: LeaseQuery
  readonly go: (query: LeaseQuery) => void
}

function Search({ held, query, go }: SearchProps) {
  const options = useMemo(() => optionsOf(held.leases), [held])
  const hasFilter = FILTERS.some((name) => query.filters[name] !== undefined) || query.words !== ''
  return (
    <form class="search" role="search" onSubmit={(event) => event.preventDefault()}>
      <label class="search-words">
        <span class="hidden">Search leases</span>
        <input
          type="search"
          value={query.words}
          placeholder="Search name, owner, module, place"
          autocomplete="off"
          onInput={(event) => go({ ...query, words: event.currentTarget.value, page: 1 })}
        />
      </label>
      {FILTERS.map((name) => {
        const value = query.filters[name]
        if (options[name].length === 0) return null
        const set = (text: string): void => {
          const { [name]: _before, ...rest } = query.filters
          go({ ...query, filters: text === '' ? rest : { ...rest, [name]: text }, page: 1 })
        }
        return (
          <span key={name} class={value === undefined ? 'chip' : 'chip chip-on'}>
            <label>
              <span class={value === undefined ? 'hidden' : 'chip-name'}>{FILTER_WORDS[name]}</span>
              <select value={value ?? ''} onChange={(event) => set(event.currentTarget.value)}>
                <option value="">{value === undefined ? FILTER_WORDS[name] : 'any'}</option>
                {options[name].map((option) => (
                  <option key={option} value={option}>
                    {option}
                  </option>
                ))}
              </select>
            </label>
            {value !== undefined && (
              <button type="button" class="chip-off" aria-label={`Any ${name}`} onClick={() => set('')}>
                ×
              </button>
            )}
          </span>
        )
      })}
      {hasFilter && (
        <button type="button" class="plain-button" onClick={() => go(EVERYTHING)}>
          Clear
        </button>
      )}
    </form>
  )
}

function optionsOf(leases: readonly ListedLease[]): Readonly<Record<FilterName, readonly string[]>> {
  const options = (name: FilterName): readonly string[] =>
    [...new Set(leases.flatMap((lease) => valuesOf(lease, name)))].sort(compareText)
  return {
    team: options('team'),
    owner: options('owner'),
    module: options('module'),
    environment: options('environment'),
    status: options('status'),
    mark: options('mark'),
  }
}

interface PagesProps {
  readonly page: number
  readonly pages: number
  readonly go: (page: number) => void
}

function Pages({ page, pages, go }: PagesProps) {
  return (
    <nav class="pages" aria-label="Pages of the list">
      <button type="button" disabled={page === 1} onClick={() => go(page - 1)}>
        Earlier
      </button>
      <span>
        {page} of {pages}
      </span>
      <button type="button" disabled={page === pages} onClick={() => go(page + 1)}>
        Later
      </button>
    </nav>
  )
}
