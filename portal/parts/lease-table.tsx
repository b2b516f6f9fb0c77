import type { Instant } from '../../src/kit/brands.ts'
import type { LeaseQuery, SortName } from '../../src/portal/search.ts'
import type { ListedLease } from '../../src/portal/site.ts'
import { sayEnd } from '../../src/portal/words.ts'
import { leaseAddress } from '../route.ts'
import { Face, LifeBar, Marks, Money, Status } from './small.tsx'

const COLUMNS: readonly { readonly sort: SortName; readonly label: string }[] = [
  { sort: 'name', label: 'Name' },
  { sort: 'owner', label: 'Owner' },
  { sort: 'module', label: 'Module' },
  { sort: 'where', label: 'Where' },
  { sort: 'status', label: 'Status' },
  { sort: 'end', label: 'Ends' },
  { sort: 'price', label: '$ a month' },
]

interface TableProps {
  readonly leases: readonly ListedLease[]
  readonly query: LeaseQuery
  readonly now: Instant
  readonly go: (query: LeaseQuery) => void
}

/** The list, readable across a room; on a phone each row is a small card. */
export function LeaseTable({ leases, query, now, go }: TableProps) {
  return (
    <table class="leases">
      <caption class="hidden">Leases</caption>
      <thead>
        <tr>
          {COLUMNS.map(({ sort, label }) => {
            const isSorted = query.sort === sort
            const order = !isSorted ? 'none' : query.descending ? 'descending' : 'ascending'
            return (
              <th key={sort} scope="col" class={`col-${sort}`} aria-sort={order}>
                <button
                  type="button"
                  class="sort"
                  onClick={() => go({ ...query, sort, descending: isSorted && !query.descending, page: 1 })}
                >
                  {label}
                  <span class={`sort-mark sort-${order}`} aria-hidden="true" />
                </button>
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {leases.map((lease) => (
          <tr key={lease.uid} class={lease.status === 'ended' ? 'gone' : undefined}>
            <th scope="row" class="col-name">
              <a href={leaseAddress(lease.status === 'ended' ? lease : { lease: lease.lease })}>
                <span class="team">{lease.team}/</span>
                <wbr />
                {lease.name}
              </a>
              <Marks lease={lease} />
            </th>
            <td class="col-owner">
              <Face person={lease.owner} />
              <span class="login">{lease.owner.login}</span>
            </td>
            <td class="col-module">{lease.module}</td>
            <td class="col-where">
              {lease.environment} <span class="quiet">{lease.region}</span>
            </td>
            <td class="col-status">
              <Status status={lease.status} />
            </td>
            <td class="col-end">
              <span class="ends">{sayEnd(lease, now)}</span>
              <LifeBar lease={lease} now={now} />
            </td>
            <td class="col-price">
              <Money amount={lease.usdMonth} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
