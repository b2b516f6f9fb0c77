import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { usd } from '../kit/brands.ts'
import { at } from '../../test/support/leases.ts'
import { approvalsNeeded, isFromElsewhere, strictest, type ChangeFacts } from './required.ts'

type Planned = NonNullable<ChangeFacts['plan']>['resources'][number]

function planned(action: Planned['action'], holdsData: boolean): NonNullable<ChangeFacts['plan']> {
  const one = { address: 'module.this.aws_s3_bucket.this', type: 'aws_s3_bucket', attributes: [] }
  return { complete: true, resources: [{ ...one, action, holdsData }] }
}

const small: ChangeFacts = {
  kind: 'create',
  environment: 'dev',
  rule: { approvals: 1, noApprovalUsdMonth: 5 },
  price: { usdMonth: usd(0.72), unpriced: 0 },
  plan: planned('create', true),
  request: { end: undefined },
  holdsData: true,
  verdict: 'pass',
  isFromElsewhere: false,
}

describe('approvalsNeeded', () => {
  test('a small change that loses nothing needs nobody, and says why', () => {
    expect(approvalsNeeded(small)).toEqual({
      approvals: 0,
      reasonCode: 'no-approval-needed',
      message:
        'it costs $0.72 a month, dev needs no person up to $5.00; no data is lost and every policy passed',
    })
  })

  const later = at('2026-12-01T09:00:00Z')
  test.each<[string, Partial<ChangeFacts>, number, string]>([
    ['exactly the ceiling', { price: { usdMonth: usd(5), unpriced: 0 } }, 0, ''],
    ['a ceiling of nothing', { rule: { approvals: 1, noApprovalUsdMonth: 0 } }, 1, 'above $0.00'],
    ['a cent too much', { price: { usdMonth: usd(5.01), unpriced: 0 } }, 1, 'it costs $5.01 a month'],
    ['no such rule', { rule: { approvals: 2, noApprovalUsdMonth: undefined } }, 2, 'every change'],
    ['an environment nobody knows', { rule: undefined }, 1, 'every change'],
    ['an unpriced part', { price: { usdMonth: usd(1), unpriced: 1 } }, 1, 'price is not known'],
    ['no price', { price: { usdMonth: null, unpriced: 0 } }, 1, 'price is not known'],
    ['no price at all', { price: undefined }, 1, 'price is not known'],
    ['a policy that fails', { verdict: 'fail' }, 1, 'not every policy passed'],
    ['a policy nobody could judge', { verdict: 'unknown' }, 1, 'not every policy passed'],
    ['no plan', { plan: undefined }, 1, 'plan is not known'],
    ['a plan that is not all', { plan: { complete: false, resources: [] } }, 1, 'plan is not known'],
    ['data replaced', { kind: 'update', plan: planned('replace', true) }, 1, 'data is lost: module.this'],
    ['data destroyed', { kind: 'update', plan: planned('destroy', true) }, 1, 'data is lost'],
    ['something replaced', { kind: 'update', plan: planned('replace', false) }, 0, ''],
    ['only its length', { kind: 'unchanged', plan: undefined }, 0, ''],
    [
      'an end',
      { kind: 'unchanged', plan: undefined, request: { end: { at: later, data: 'discard' } } },
      1,
      'data',
    ],
    [
      'an end that says nothing',
      { kind: 'unchanged', request: { end: { at: later, data: undefined } } },
      1,
      'data',
    ],
    [
      'an end with a snapshot',
      { kind: 'unchanged', request: { end: { at: later, data: 'snapshot' } } },
      0,
      '',
    ],
    ['a deleted request', { kind: 'delete', request: undefined, price: undefined }, 1, 'it holds data'],
    [
      'one without data',
      { kind: 'delete', request: undefined, price: undefined, holdsData: false },
      0,
      'ends',
    ],
    ['an environment that asks nobody', { rule: { approvals: 0, noApprovalUsdMonth: undefined } }, 0, ''],
    ['from elsewhere (S8)', { isFromElsewhere: true }, 1, 'never skips'],
    [
      'from elsewhere, where nobody is asked (S8)',
      { isFromElsewhere: true, rule: { approvals: 0, noApprovalUsdMonth: 5 } },
      1,
      'never skips',
    ],
  ])('%s', (_title, more, approvals, message) => {
    const needed = approvalsNeeded({ ...small, ...more })
    expect(needed.approvals).toBe(approvals)
    expect(needed.message).toContain(message)
  })

  test('what is not known, or dearer, never needs fewer people', () => {
    const price = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null })
    const facts = fc.record({ price, unpriced: fc.nat({ max: 2 }), ceiling: fc.nat({ max: 1000 }) })
    fc.assert(
      fc.property(facts, ({ price: amount, unpriced, ceiling }) => {
        const needed = approvalsNeeded({
          ...small,
          rule: { approvals: 1, noApprovalUsdMonth: ceiling },
          price: { usdMonth: amount === null ? null : usd(amount), unpriced },
        })
        const isFree = amount !== null && unpriced === 0 && amount <= ceiling
        expect(needed.approvals).toBe(isFree ? 0 : 1)
      }),
    )
  })
})

test('the strictest lease of a change decides', () => {
  const none = approvalsNeeded(small)
  const one = approvalsNeeded({ ...small, verdict: 'fail' })
  expect(strictest([none, one, none])).toBe(one)
  expect(strictest([none])).toBe(none)
  expect(strictest([])).toBeUndefined()
})

test.each([
  ['leasehold/request-7', true, false],
  ['leasehold/change-payments-reports-0a1b2c3d', true, false],
  ['leasehold/request-x', true, true],
  ['leasehold/dispatch-0a1b2c3d', true, true],
  ['anything', true, true],
  ['anything', false, false],
])('%s by a bot: %s is from elsewhere: %s', (branch, isBot, expected) => {
  expect(isFromElsewhere({ branch, author: { login: 'x', id: 1, isBot } })).toBe(expected)
})
