import { describe, expect, test } from '@jest/globals'
import { fc } from '../../../test/support/fc.ts'
import { at } from '../../../test/support/leases.ts'
import { bucketJobs, lockOf, MOST_JOBS } from './jobs.ts'
import type { StackWork, Work } from './stack-work.ts'

const PLACE = { environment: 'staging', account: '123456789012', region: 'eu-west-1' }

function stack(lease: string, changes: Partial<StackWork> = {}): StackWork {
  const work: Work = 'create'
  return {
    lease,
    uid: lease.repeat(26).slice(0, 26),
    work,
    reasonCode: '',
    message: '',
    place: PLACE,
    due: null,
    ...changes,
  }
}

describe('jobs', () => {
  test('have one environment, account and region each', () => {
    const other = { ...PLACE, region: 'eu-central-1' }
    const works = [stack('a'), stack('a2', { uid: stack('a').uid, place: other })]
    expect(bucketJobs(works).jobs.map(({ region, leases }) => [region, leases])).toEqual([
      ['eu-west-1', ['a']],
      ['eu-central-1', ['a2']],
    ])
  })

  test('are apply or end, never both, under one lock', () => {
    const works = [
      stack('a'),
      stack('b', { uid: stack('a').uid, work: 'end', due: at('2026-11-25T09:00:00Z') }),
    ]
    const { jobs } = bucketJobs(works)
    expect(jobs.map(({ kind, leases }) => [kind, leases])).toEqual([
      ['end', ['b']],
      ['apply', ['a']],
    ])
    expect(new Set(jobs.map(({ lock }) => lock)).size).toBe(1)
  })

  test('leave alone what needs nothing, or somebody', () => {
    expect(bucketJobs([stack('a', { work: 'nothing' }), stack('b', { work: 'ask' })])).toEqual({
      jobs: [],
      left: [],
    })
  })

  test('the longest overdue end comes first, and what has no room is said (L17)', () => {
    const end = (lease: string, due: string, region: string): StackWork =>
      stack(lease, { work: 'end', due: at(due), place: { ...PLACE, region } })
    const works = [
      stack('a'),
      end('b', '2026-11-25T09:00:00Z', 'eu-west-1'),
      end('c', '2026-11-20T09:00:00Z', 'eu-central-1'),
    ]
    const { jobs, left } = bucketJobs(works, 2)
    expect(jobs.map(({ leases }) => leases)).toEqual([['c'], ['b']])
    expect(left).toEqual(['a'])
  })

  test('a full job is followed by another under the same lock', () => {
    const { jobs, left } = bucketJobs(
      Array.from({ length: 41 }, (_, at) => stack(`a${at}`, { uid: stack('a').uid })),
    )
    expect(jobs.map(({ leases }) => leases.length)).toEqual([20, 20, 1])
    expect(new Set(jobs.map(({ lock }) => lock)).size).toBe(1)
    expect(left).toEqual([])
  })

  test('the whole matrix fits into what a job may hand on, however long the names are', () => {
    const long = (at: number): string => `${'t'.repeat(40)}/${String(at).padStart(40, 'n')}`
    const { jobs, left } = bucketJobs(Array.from({ length: 10_000 }, (_, at) => stack(long(at))))
    expect([jobs.length, left.length]).toEqual([256, 10_000 - 256 * 20])
    // A megabyte, which GitHub counts in UTF-16.
    expect(JSON.stringify(jobs).length).toBeLessThan(500_000)
  })

  test('each stack is in one job or left over, and there are never more than a matrix holds', () => {
    const works = fc.array(
      fc.record({
        place: fc.record({
          environment: fc.constantFrom('dev', 'staging', 'prod'),
          account: fc.constantFrom('1', '2', '3'),
          region: fc.integer({ min: 0, max: 40 }).map(String),
        }),
        work: fc.constantFrom<Work>('create', 'update', 'end', 'nothing', 'ask'),
      }),
      { maxLength: 2000 },
    )
    fc.assert(
      fc.property(works, (drawn) => {
        const stacks = drawn.map((one, index) => stack(`lease-${index}`, { ...one, uid: `uid-${index}` }))
        const { jobs, left } = bucketJobs(stacks)
        expect(jobs.length).toBeLessThanOrEqual(MOST_JOBS)
        const due = stacks
          .filter(({ work }) => work !== 'nothing' && work !== 'ask')
          .map(({ lease }) => lease)
        expect([...jobs.flatMap(({ leases }) => leases), ...left].sort()).toEqual(due.sort())
      }),
      { numRuns: 30 },
    )
  })
})

test('a lock is named by place and uid alone, so that apply, retry and end meet in it', () => {
  expect(lockOf(PLACE, 'a')).toMatch(/^leasehold-staging-123456789012-eu-west-1-[0-3]$/)
  expect(lockOf(PLACE, 'a')).toBe(lockOf({ ...PLACE }, 'a'))
  const shards = new Set(Array.from({ length: 100 }, (_, index) => lockOf(PLACE, String(index))))
  expect(shards.size).toBe(4)
})
