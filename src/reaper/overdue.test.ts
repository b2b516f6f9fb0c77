import { describe, expect, test } from '@jest/globals'
import { at, configOf, END, factsOf, LEASE } from '../../test/support/leases.ts'
import { addHours } from '../lease/lease.ts'
import type { Decision } from './decision.ts'
import { dueOf, overdueOf } from './overdue.ts'

const NOW = at('2026-12-08T09:00:00Z')

describe('L22: overdue time', () => {
  test('half, 95 of 100, and the oldest', () => {
    const due = Array.from({ length: 100 }, (_none, index) => ({
      lease: `team/n${index + 1}`,
      since: addHours(NOW, -(100 - index)),
    }))
    expect(overdueOf(due, NOW)).toEqual({
      count: 100,
      p50Seconds: 50 * 3600,
      p95Seconds: 95 * 3600,
      oldest: { lease: 'team/n1', since: addHours(NOW, -100), seconds: 100 * 3600 },
    })
  })

  test('of one, all three are the same; of none, there is none', () => {
    const one = overdueOf([{ lease: LEASE, since: addHours(NOW, -2) }], NOW)
    expect(one).toMatchObject({ count: 1, p50Seconds: 7200, p95Seconds: 7200, oldest: { seconds: 7200 } })
    expect(overdueOf([], NOW)).toEqual({ count: 0, p50Seconds: 0, p95Seconds: 0, oldest: null })
  })

  test.each<[string, Decision, string | undefined]>([
    [
      'an end that is due counts from then',
      { kind: 'end', reasonCode: 'lease-ended', message: '', due: addHours(NOW, -3), start: null },
      addHours(NOW, -3),
    ],
    [
      'what is blocked counts from its end',
      { kind: 'blocked', reasonCode: 'account-denied', message: '' },
      END,
    ],
    ['what is kept does not count', { kind: 'kept', reasonCode: 'held', message: '', end: END }, undefined],
  ])('%s', (_words, decision, since) => {
    expect(dueOf(factsOf(), decision, configOf(), NOW)?.since).toBe(since)
  })

  test('what is blocked before its end is not due', () => {
    const decision: Decision = { kind: 'blocked', reasonCode: 'uid-mismatch', message: '' }
    expect(dueOf(factsOf(), decision, configOf(), addHours(END, -1))).toBeUndefined()
  })
})
