import { describe, expect, test } from '@jest/globals'
import { parseInstant, type Instant } from '../kit/brands.ts'
import { costByMonth, costSoFar, endsWithin, isIdle, lifeSpent, runningCost } from './cost.ts'
import type { ListedLease } from './site.ts'
import { isOld, sayEnd, urgency } from './words.ts'

function at(text: string): Instant {
  const instant = parseInstant(text)
  if (instant === undefined) throw new Error(text)
  return instant
}

const NOW = at('2026-11-26T09:30:00Z')

function lease(changes: Partial<ListedLease> = {}): ListedLease {
  return {
    lease: 'payments/orders-db',
    uid: 'abcdefghijklmnopqrstuvwxy2',
    team: 'payments',
    name: 'orders-db',
    status: 'ready',
    owner: { login: 'alice', id: 1001 },
    module: 'postgres',
    environment: 'staging',
    region: 'eu-west-1',
    usdMonth: 73,
    start: '2026-11-16T09:30:00.000Z',
    end: '2026-12-06T09:30:00.000Z',
    ended: null,
    touched: null,
    drifted: false,
    staleSince: null,
    ...changes,
  }
}

test('what a lease cost is its hours of a month of 730, until it was gone', () => {
  expect(costSoFar(lease(), NOW)).toBe(24)
  expect(costSoFar(lease({ ended: '2026-11-17T09:30:00.000Z' }), NOW)).toBe(2.4)
  expect(costSoFar(lease({ usdMonth: null }), NOW)).toBeNull()
  expect(costSoFar(lease({ start: null }), NOW)).toBeNull()
})

test('months have their own hours, and leases that are gone cost until then', () => {
  const costs = costByMonth(
    [
      lease({ start: '2026-09-30T00:00:00.000Z', ended: '2026-10-02T00:00:00.000Z', status: 'ended' }),
      lease({ start: '2026-10-01T00:00:00.000Z', module: 'redis', usdMonth: 7.3 }),
      lease({ start: '2026-10-01T00:00:00.000Z', module: 'redis', usdMonth: 7.3 }),
      lease({ start: null }),
      lease({ usdMonth: null }),
    ],
    at('2026-11-02T00:00:00Z'),
  )
  expect(costs).toEqual([
    { month: '2026-09', team: 'payments', module: 'postgres', usd: 2.4 },
    { month: '2026-10', team: 'payments', module: 'postgres', usd: 2.4 },
    { month: '2026-10', team: 'payments', module: 'redis', usd: 14.88 },
    { month: '2026-11', team: 'payments', module: 'redis', usd: 0.48 },
  ])
})

test('a month now is what lives; what has no price is counted apart', () => {
  const all = [lease(), lease({ status: 'ended' }), lease({ status: 'requested' }), lease({ usdMonth: null })]
  expect(runningCost(all)).toEqual({ usd: 73, unpriced: 1 })
})

describe('perhaps not needed', () => {
  const long = '2026-10-27T09:30:00.000Z'
  test.each<[string, Partial<ListedLease>, boolean]>([
    ['30 days without a person', { start: long, end: null }, true],
    ['29 days', { start: '2026-10-28T09:30:00.000Z', end: null }, false],
    ['somebody did something since', { start: long, end: null, touched: '2026-11-20T00:00:00.000Z' }, false],
    ['it ends within a week anyway', { start: long, end: '2026-12-01T00:00:00.000Z' }, false],
    ['it is failed: somebody has to look at it anyway', { start: long, end: null, status: 'failed' }, false],
    ['it never began', { start: null, end: null }, false],
  ])('%s', (_what, changes, idle) => {
    expect(isIdle(lease(changes), NOW)).toBe(idle)
  })
})

test('ends within a week: also what is overdue, never what has ended', () => {
  expect(endsWithin(lease({ end: '2026-12-03T09:30:00.000Z' }), 7, NOW)).toBe(true)
  expect(endsWithin(lease({ end: '2026-12-03T09:30:01.000Z' }), 7, NOW)).toBe(false)
  expect(endsWithin(lease({ end: '2026-11-01T09:30:00.000Z' }), 7, NOW)).toBe(true)
  expect(endsWithin(lease({ status: 'ended', end: '2026-11-01T09:30:00.000Z' }), 7, NOW)).toBe(false)
  expect(endsWithin(lease({ end: null }), 7, NOW)).toBe(false)
})

test('a life is a part between its start and its end', () => {
  expect(lifeSpent(lease(), NOW)).toBe(0.5)
  expect(lifeSpent(lease({ end: '2026-11-20T00:00:00.000Z' }), NOW)).toBe(1)
  expect(lifeSpent(lease({ end: null }), NOW)).toBeNull()
  expect(lifeSpent(lease({ end: lease().start }), NOW)).toBe(1)
})

describe('ends in words', () => {
  test.each<[Partial<ListedLease>, string, string]>([
    [{}, 'in 10 days', 'calm'],
    [{ end: '2026-11-28T09:30:00.000Z' }, 'in 2 days', 'soon'],
    [{ end: '2026-11-26T07:30:00.000Z' }, '2 hours overdue', 'over'],
    [{ end: null }, 'never', 'calm'],
    [{ start: null, end: null, status: 'requested' }, 'not begun', 'calm'],
    [{ end: null, status: 'state-lost' }, 'not known', 'calm'],
    [{ status: 'ended', ended: '2026-11-24T09:30:00.000Z' }, '2 days ago', 'calm'],
  ])('%j', (changes, words, kind) => {
    expect([sayEnd(lease(changes), NOW), urgency(lease(changes), NOW)]).toEqual([words, kind])
  })
})

test('data is old after two days without news', () => {
  expect(isOld('2026-11-24T09:30:00.000Z', NOW)).toBe(false)
  expect(isOld('2026-11-24T09:29:59.000Z', NOW)).toBe(true)
  expect(isOld(null, NOW)).toBe(false)
})
