import { expect, test } from '@jest/globals'
import {
  applied,
  applyBegun,
  at,
  configOf,
  endBegun,
  END,
  factsOf,
  manifestOf,
  sha,
  stateOf,
  tombstone,
  UID,
  warning,
} from '../../../test/support/leases.ts'
import type { LeaseFacts, RequestFact } from '../../lease/facts.ts'
import type { LeaseReading } from '../read-leases.ts'
import { workOf, workOfUnread } from './stack-work.ts'

const RUNNING = '2026-11-25T09:00:00Z'
const OVER = '2026-12-07T12:00:00Z'
const WARNED = [applyBegun(), applied(), warning('2h', '2026-12-07T07:00:00Z')]
const UNREADABLE: RequestFact = {
  kind: 'unreadable',
  sha: undefined,
  problems: [{ code: 'wrong-form', message: '`lease` is not a length' }],
}
const ENDED: RequestFact = {
  kind: 'valid',
  length: { kind: 'for', hours: 336, text: '14d' },
  requestedEnd: at('2026-11-25T08:00:00Z'),
  sha: sha('b'),
}

/** What facts ask for, on a stack whose tree id is the one that was applied. */
function work(changes: Partial<LeaseFacts>, now: string, tree: string) {
  const reading: LeaseReading = {
    facts: factsOf(changes),
    folder: 'stacks/payments/reports',
    tree: sha(tree),
    module: undefined,
    request: undefined,
  }
  const found = workOf(reading, { config: configOf(), now: at(now) })
  return `${found.work} ${found.reasonCode}`
}

const EMPTY = { kind: 'present', state: stateOf({ managed: 0, serial: 6 }) } as const

test.each<[string, string, Partial<LeaseFacts>, string?, string?]>([
  ['a new stack', 'create not-applied', { state: { kind: 'absent' }, evidence: [] }],
  ['a stack that is as it was applied', 'nothing running', {}],
  ['a stack that changed', 'update stack-changed', {}, RUNNING, 'e'],
  ['an apply that was killed before its record', 'update record-missing', { evidence: [applyBegun()] }],
  ['an apply that was killed on its way', 'update stack-changed', { evidence: [applyBegun()] }, RUNNING, 'e'],
  ['a lease in its last two days', 'nothing warning-due', {}, '2026-12-06T09:00:00Z'],
  ['a lease that ran out, warned, after its grace', 'end lease-ended', { evidence: WARNED }, OVER],
  ['one that ran out and also changed', 'end lease-ended', { evidence: WARNED }, OVER, 'e'],
  ['one that ran out, in its grace', 'nothing grace', { evidence: WARNED }, '2026-12-07T09:30:00Z', 'e'],
  ['an end that was asked for', 'end end-requested', { request: ENDED }],
  ['a deleted request', 'end request-deleted', { request: { kind: 'missing' } }],
  [
    'a deleted request of a stack never applied',
    'end never-applied',
    { request: { kind: 'missing' }, state: { kind: 'absent' }, evidence: [] },
  ],
  [
    'a destroy whose proof is left',
    'end lease-ended',
    { state: EMPTY, evidence: [...WARNED, endBegun()] },
    OVER,
  ],
  ['a proved end whose files are left', 'end already-ended', { state: EMPTY, evidence: [tombstone()] }, OVER],
  [
    'a half-done destroy that is not due any more',
    'ask end-begun',
    { evidence: [applyBegun(), applied(), endBegun()] },
    RUNNING,
    'e',
  ],
  ['a state that is gone', 'ask state-lost', { state: { kind: 'absent' } }],
  ['a state that is empty', 'ask state-lost', { state: EMPTY }],
  ['a state that cannot be read', 'ask state-unreadable', { state: { kind: 'unreadable', problems: [] } }],
  ['a request that cannot be read', 'ask request-unreadable', { request: UNREADABLE }],
  [
    'a start that cannot be read, of a stack as it was applied',
    'ask start-unreadable',
    {
      state: { kind: 'present', state: stateOf({ markers: { uid: UID, tree: sha('a') } }) },
    },
  ],
  [
    'a start that cannot be read, where an apply would write it',
    'update stack-changed',
    {
      state: { kind: 'present', state: stateOf({ markers: { uid: UID, tree: sha('a') } }) },
    },
    RUNNING,
    'e',
  ],
  [
    'a stack of another repository',
    'ask repository-mismatch',
    { manifest: { ...manifestOf(), repository: 7 } },
  ],
])('%s: %s', (_what, expected, changes, now = RUNNING, tree = 'a') => {
  expect(work(changes, now, tree)).toBe(expected)
})

test('an end says since when it is due', () => {
  const reading = {
    facts: factsOf({ evidence: WARNED }),
    folder: '',
    tree: sha('a'),
    module: undefined,
    request: undefined,
  }
  expect(workOf(reading, { config: configOf(), now: at(OVER) })).toMatchObject({
    due: END,
    place: { environment: 'staging', account: '123456789012', region: 'eu-west-1' },
  })
})

test('a stack that cannot be read is asked about', () => {
  const problems = [{ code: 'stack-unreadable', message: 'the stack has no stack.json' }]
  const unread = {
    lease: 'payments/x',
    uid: null,
    reasonCode: 'stack-unreadable',
    problems,
    scope: undefined,
  } as const
  expect(workOfUnread(unread)).toMatchObject({
    work: 'ask',
    message: 'the stack has no stack.json',
    place: null,
  })
})
