import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { applied, applyBegun, at, factsOf, runRecord, sha, START } from '../../test/support/leases.ts'
import { instantOf, millisecondsOf } from '../kit/brands.ts'
import { addHours } from '../lease/lease.ts'
import type { LeaseEvidence } from '../evidence/evidence.ts'
import { classifyFailure, nextStepOf } from './failure.ts'
import { asksOf, askId, nextTry, triesOf, tryId } from './tries.ts'

const LIVING = [applyBegun(), applied()]

describe('L17: an end that failed is tried ever more rarely', () => {
  test.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 8],
    [5, 16],
    [6, 24],
    [20, 24],
  ])('after %d tries in %d hours', (count, hours) => {
    const evidence = [...LIVING, ...failed(count)]
    const tries = triesOf(factsOf({ evidence }))
    expect(tries.count).toBe(count)
    expect(nextTry(tries)).toBe(addHours(instantOf(Date.parse(tries.last?.at ?? '')), hours))
  })

  test('none failed: nothing to wait for', () => {
    expect(nextTry(triesOf(factsOf()))).toBeUndefined()
  })

  test('another text of the request, or an apply that went well, begins anew', () => {
    const evidence = [...LIVING, ...failed(3)]
    const extended = { ...factsOf().request, sha: sha('e') } as const
    expect(triesOf(factsOf({ evidence, request: extended })).count).toBe(0)
    const repaired = runRecord({ id: 'applied-b', at: addHours(START, 500) })
    expect(triesOf(factsOf({ evidence: [...evidence, repaired] })).count).toBe(0)
  })

  test('the reason is told from when it began', () => {
    const evidence = [...failed(2, 'bucket-not-empty'), ...failed(2, 'destroy-failed', 2)]
    expect(triesOf(factsOf({ evidence })).reasonSince).toBe(3)
    expect(triesOf(factsOf({ evidence: failed(4) })).reasonSince).toBe(1)
  })

  test('each try has a record of its own', () => {
    const tries = triesOf(factsOf({ evidence: failed(2) }))
    expect(tryId(tries, 'destroy-failed', at('2026-12-07T10:00:00Z'))).toBe(
      'try-3-destroy-failed-20261207t100000000z',
    )
  })
})

test('a team that does not answer is asked after a day, two, four, and then weekly; never in a storm', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
      const end = at('2026-12-07T09:00:00Z')
      let now = end
      const evidence: LeaseEvidence[] = []
      for (let nth = 1; nth <= count; nth += 1) {
        const id = askId(nth, end)
        evidence.push(runRecord({ id, event: 'blocked', reasonCode: 'data-undecided', at: now }))
        const asks = asksOf(factsOf({ evidence }), end)
        expect(asks.count).toBe(nth)
        const waited = millisecondsOf(asks.next ?? now) - millisecondsOf(now)
        expect(waited / 3_600_000).toBe(Math.min(24 * 2 ** (nth - 1), 168))
        now = asks.next ?? now
      }
    }),
  )
})

describe('why AWS would not destroy', () => {
  test.each([
    ['deleting S3 Bucket (x): api error BucketNotEmpty: The bucket you tried', 'bucket-not-empty', 'owner'],
    [
      'api error InvalidParameterCombination: Cannot delete protected DB Instance',
      'deletion-protected',
      'owner',
    ],
    ['final_snapshot_identifier is required when skip_final_snapshot is false', 'snapshot-missing', 'owner'],
    [
      'api error InvalidParameterCombination: FinalDBSnapshotIdentifier is required unless SkipFinalSnapshot is specified',
      'snapshot-missing',
      'owner',
    ],
    [
      'api error ValidationException: Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.',
      'deletion-protected',
      'owner',
    ],
    [
      'Instance cannot be destroyed. Resource x has lifecycle.prevent_destroy set',
      'prevent-destroy',
      'platform',
    ],
    ['Error acquiring the state lock', 'state-locked', 'platform'],
    ['api error ExpiredToken: The provided token has expired', 'credentials-expired', 'platform'],
    ['api error DependencyViolation: resource sg-1 has a dependent object', 'still-in-use', 'owner'],
    ['something that nobody knows', 'destroy-failed', 'platform'],
  ])('%s', (message, reasonCode, who) => {
    const found = classifyFailure('destroy-failed', [{ code: 'terraform', message }])
    expect(found).toBe(reasonCode)
    expect(nextStepOf(found).who).toBe(who)
  })

  test('a reason that is narrow already stays', () => {
    const problems = [{ code: 'x', message: 'api error BucketNotEmpty' }]
    expect(classifyFailure('account-mismatch', problems)).toBe('account-mismatch')
  })
})

function failed(count: number, reasonCode = 'destroy-failed', from = 0): readonly LeaseEvidence[] {
  return Array.from({ length: count }, (_unused, index) =>
    runRecord({
      id: `try-${from + index + 1}-${reasonCode}-x`,
      event: 'end-failed',
      reasonCode,
      at: addHours(START, 337 + from + index),
    }),
  )
}
