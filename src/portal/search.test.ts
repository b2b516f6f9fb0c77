import { describe, expect, test } from '@jest/globals'
import { packLeases, unpackLeases } from './lease-index.ts'
import { EVERYTHING, findLeases, readQuery, searchable, writeQuery, type LeaseQuery } from './search.ts'
import type { ListedLease } from './site.ts'

const lease: ListedLease = {
  lease: 'payments/orders-db',
  uid: 'abcdefghijklmnopqrstuvwxy2',
  team: 'payments',
  name: 'orders-db',
  status: 'ready',
  owner: { login: 'alice', id: 1001 },
  module: 'postgres',
  environment: 'staging',
  region: 'eu-west-1',
  usdMonth: 31.64,
  start: '2026-11-17T09:30:00.000Z',
  end: '2026-12-08T09:30:00.000Z',
  ended: null,
  touched: '2026-11-24T09:30:00.000Z',
  drifted: false,
  staleSince: null,
}

function like(name: string, changes: Partial<ListedLease> = {}): ListedLease {
  const team = changes.team ?? lease.team
  return { ...lease, ...changes, team, name, lease: `${team}/${name}`, uid: `${name.padEnd(26, 'a')}` }
}

const ALL = [
  like('orders-db'),
  like('reports', { module: 's3-bucket', usdMonth: null, end: null, owner: { login: 'Bob', id: 1002 } }),
  like('basket', { team: 'checkout', usdMonth: 14.78, status: 'failed', drifted: true }),
  like('gone', { status: 'ended', ended: '2026-11-20T00:00:00.000Z' }),
  like('old', { staleSince: '2026-11-20T00:00:00.000Z', usdMonth: 99 }),
]

function namesOf(query: Partial<LeaseQuery>): readonly string[] {
  return findLeases(searchable(ALL), { ...EVERYTHING, ...query }).map(({ name }) => name)
}

describe('finds', () => {
  test.each<[string, Partial<LeaseQuery>, readonly string[]]>([
    ['everything that has not ended, by name', {}, ['basket', 'old', 'orders-db', 'reports']],
    ['what every word occurs in', { words: '  ORDERS staging ' }, ['orders-db']],
    ['an owner', { words: 'bob' }, ['reports']],
    ['nothing, where one word occurs nowhere', { words: 'orders nowhere' }, []],
    ['what has ended, when it is asked for', { filters: { status: 'ended' } }, ['gone']],
    ['a team', { filters: { team: 'checkout' } }, ['basket']],
    ['what has drifted', { filters: { mark: 'drifted' } }, ['basket']],
    ['what is stale', { filters: { mark: 'stale' } }, ['old']],
    ['filters and words together', { words: 'basket', filters: { team: 'payments' } }, []],
    ['by price, unpriced last', { sort: 'price' }, ['basket', 'orders-db', 'old', 'reports']],
    [
      'by owner, whatever the letters',
      { sort: 'owner', words: 'eu' },
      ['basket', 'old', 'orders-db', 'reports'],
    ],
    ['by end, what never ends last', { sort: 'end' }, ['basket', 'old', 'orders-db', 'reports']],
  ])('%s', (_what, query, names) => {
    expect(namesOf(query)).toEqual(names)
  })

  test('in the other order', () => {
    expect(namesOf({ sort: 'price', descending: true })).toEqual(['reports', 'old', 'orders-db', 'basket'])
  })
})

test('an address holds a query, and nothing that is as it would be anyway', () => {
  const query: LeaseQuery = {
    words: 'a&b=c #1',
    filters: { team: 'payments', mark: 'stale' },
    sort: 'price',
    descending: true,
    page: 3,
  }
  expect(readQuery(new URLSearchParams(writeQuery(query)))).toEqual(query)
  expect(writeQuery(EVERYTHING)).toBe('')
  expect(readQuery(new URLSearchParams('sort=__proto__&page=-1&order=up&team='))).toEqual(EVERYTHING)
})

test('the list is packed and unpacked without loss', () => {
  expect(unpackLeases(packLeases(ALL))).toEqual(ALL)
})
