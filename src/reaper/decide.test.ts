import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import {
  applied,
  applyBegun,
  at,
  configOf,
  END,
  endBegun,
  factsOf,
  hold,
  manifestOf,
  OTHER_UID,
  runRecord,
  sha,
  START,
  stateOf,
  tombstone,
  UID,
  warning,
} from '../../test/support/leases.ts'
import { instantOf, millisecondsOf } from '../kit/brands.ts'
import { addHours } from '../lease/lease.ts'
import { decide } from './decide.ts'
import type { LeaseFacts, RequestFact } from '../lease/facts.ts'

const LIVING = [applyBegun(), applied()]
const WARNED = [...LIVING, warning('2d', '2026-12-05T09:10:00Z'), warning('2h', '2026-12-07T07:10:00Z')]
const DELETED: RequestFact = { kind: 'missing' }
const UNREADABLE: RequestFact = { kind: 'unreadable', problems: [], sha: sha('b') }
const MARKERLESS = { kind: 'present', state: stateOf({ markers: {} }) } as const

describe('a lease that runs its time (L8)', () => {
  test.each([
    ['long before its end', '2026-11-24T09:00:00Z', LIVING, 'kept', 'running'],
    ['one second before its first warning', '2026-12-05T08:59:59Z', LIVING, 'kept', 'running'],
    ['two days before its end', '2026-12-05T09:00:00Z', LIVING, 'warn', 'warning-due'],
    [
      'warned of two days before',
      '2026-12-05T09:30:00Z',
      [...LIVING, warning('2d', '2026-12-05T09:10:00Z')],
      'kept',
      'warned',
    ],
    [
      'two hours before its end',
      '2026-12-07T07:00:00Z',
      [...LIVING, warning('2d', '2026-12-05T09:10:00Z')],
      'warn',
      'warning-due',
    ],
    ['one second before its end', '2026-12-07T08:59:59Z', WARNED, 'kept', 'warned'],
    ['at its end', '2026-12-07T09:00:00Z', WARNED, 'kept', 'grace'],
    ['one second before its grace is over', '2026-12-07T09:59:59Z', WARNED, 'kept', 'grace'],
    ['at the end of its grace', '2026-12-07T10:00:00Z', WARNED, 'end', 'lease-ended'],
    ['long after, never warned, as cron came late', '2026-12-20T09:00:00Z', LIVING, 'warn', 'warning-due'],
    [
      'warned long after its end, within the grace of that',
      '2026-12-20T09:59:00Z',
      [...LIVING, warning('2h', '2026-12-20T09:00:00Z')],
      'kept',
      'grace',
    ],
    [
      'warned long after its end, and the grace is over',
      '2026-12-20T10:00:00Z',
      [...LIVING, warning('2h', '2026-12-20T09:00:00Z')],
      'end',
      'lease-ended',
    ],
    [
      'warned of another end',
      '2026-12-07T10:00:00Z',
      [...LIVING, warning('2h', '2026-11-30T07:00:00Z', { end: at('2026-11-30T09:00:00Z') })],
      'warn',
      'warning-due',
    ],
    [
      'held past its end',
      '2026-12-08T09:00:00Z',
      [...WARNED, hold('2026-12-09T08:00:00Z', '2026-12-07T08:00:00Z')],
      'kept',
      'held',
    ],
    [
      'in the grace after a hold',
      '2026-12-09T08:59:59Z',
      [...WARNED, hold('2026-12-09T08:00:00Z', '2026-12-07T08:00:00Z')],
      'kept',
      'grace',
    ],
    [
      'after its hold and grace',
      '2026-12-09T09:00:00Z',
      [...WARNED, hold('2026-12-09T08:00:00Z', '2026-12-07T08:00:00Z')],
      'end',
      'lease-ended',
    ],
    [
      'held for longer than all holds may reach',
      '2026-12-21T10:00:00Z',
      [...WARNED, hold('2027-06-01T00:00:00Z', '2026-12-07T08:00:00Z')],
      'end',
      'lease-ended',
    ],
  ])('%s', (_words, now, evidence, kind, reasonCode) => {
    expect(judge({ evidence }, now)).toMatchObject({ kind, reasonCode })
  })

  test('a late run delivers the last due stage only', () => {
    expect(judge({}, '2026-12-07T08:00:00Z')).toMatchObject({ kind: 'warn', stage: '2h', end: END })
  })
})

describe('an end that somebody asked for', () => {
  test.each([
    ['before the asked instant', '2026-12-01T08:59:59Z', LIVING, 'kept', 'running'],
    [
      'at the asked instant, without grace or warning',
      '2026-12-01T09:00:00Z',
      LIVING,
      'end',
      'end-requested',
    ],
    [
      'held by its owner',
      '2026-12-01T09:00:00Z',
      [...LIVING, hold('2026-12-02T09:00:00Z', '2026-11-30T09:00:00Z')],
      'kept',
      'held',
    ],
  ])('%s', (_words, now, evidence, kind, reasonCode) => {
    expect(judge({ request: valid(336, '2026-12-01T09:00:00Z'), evidence }, now)).toMatchObject({
      kind,
      reasonCode,
    })
  })

  test('asked for during the grace ends at once', () => {
    const request = valid(336, '2026-12-07T09:10:00Z')
    expect(judge({ request, evidence: WARNED }, '2026-12-07T09:10:00Z')).toMatchObject({
      reasonCode: 'end-requested',
      due: END,
    })
  })

  test('a deleted request ends without grace', () => {
    expect(judge({ request: DELETED }, '2026-11-24T09:00:00Z')).toMatchObject({
      kind: 'end',
      reasonCode: 'request-deleted',
      start: START,
    })
  })

  test('holds of a deleted request are bounded', () => {
    const evidence = [...LIVING, hold('2027-06-01T00:00:00Z', '2026-11-24T00:00:00Z')]
    expect(judge({ request: DELETED, evidence }, '2026-12-07T23:59:59Z')).toMatchObject({
      kind: 'kept',
      reasonCode: 'held',
    })
    expect(judge({ request: DELETED, evidence }, '2026-12-08T00:00:00Z')).toMatchObject({ kind: 'end' })
  })
})

describe('L2: uid and state key agree, or nothing ends', () => {
  const strange = runRecord({ uid: OTHER_UID, id: 'applied-x' })
  test.each<[string, Partial<LeaseFacts>, string]>([
    [
      'the marker names another uid',
      { state: { kind: 'present', state: stateOf({ markers: { uid: OTHER_UID, start: START } }) } },
      'uid-mismatch',
    ],
    ['evidence is about another uid', { evidence: [...WARNED, strange] }, 'uid-mismatch'],
    [
      'evidence names another state key',
      {
        evidence: [
          ...WARNED,
          runRecord({ stateKey: '1/payments/reports/abcdefghijklmnopqrstuvwxy2/terraform.tfstate' }),
        ],
      },
      'state-key-mismatch',
    ],
    [
      'the stack names a state key of another lease',
      { manifest: { ...manifestOf(), backend: manifestOf('payments/other').backend } },
      'state-key-mismatch',
    ],
    ['the stack names another lease', { manifest: manifestOf('payments/other') }, 'stack-mismatch'],
    [
      'the repository is a copy of the one that made it',
      {
        manifest: {
          ...manifestOf(),
          repository: 1,
          backend: {
            ...manifestOf().backend,
            key: '1/payments/reports/abcdefghijklmnopqrstuvwxy2/terraform.tfstate',
          },
        },
      },
      'repository-mismatch',
    ],
    ['there is no evidence', { evidence: [] }, 'evidence-missing'],
    [
      'the marker is missing and the begun apply was of another state',
      { state: MARKERLESS, evidence: [applyBegun({ lineage: 'another' })] },
      'marker-missing',
    ],
  ])('%s', (_words, changes, reasonCode) => {
    for (const request of [factsOf().request, DELETED])
      expect(judge({ evidence: WARNED, ...changes, request }, '2027-01-01T00:00:00Z')).toMatchObject({
        kind: 'blocked',
        reasonCode,
      })
  })
})

describe('L3: what cannot be understood never ends', () => {
  test.each<[string, Partial<LeaseFacts>, string]>([
    ['an unreadable request', { request: UNREADABLE }, 'request-unreadable'],
    [
      'an unreadable request of a stack never applied',
      { request: UNREADABLE, state: { kind: 'absent' }, evidence: [] },
      'request-unreadable',
    ],
    [
      'a complete lease without a start',
      { state: { kind: 'present', state: stateOf({ markers: { uid: UID } }) } },
      'start-unreadable',
    ],
    ['an unreadable state', { state: { kind: 'unreadable', problems: [] } }, 'state-unreadable'],
    [
      'an environment that is not configured',
      { manifest: { ...manifestOf(), environment: 'gone' } },
      'environment-unknown',
    ],
  ])('%s', (_words, changes, reasonCode) => {
    expect(judge({ evidence: WARNED, ...changes }, '2099-01-01T00:00:00Z')).toMatchObject({
      kind: 'invalid',
      reasonCode,
    })
  })

  test('a half-done apply starts when it was begun', () => {
    const facts = { state: MARKERLESS, evidence: [applyBegun()] }
    expect(judge(facts, '2026-12-05T08:54:59Z')).toMatchObject({
      kind: 'kept',
      end: at('2026-12-07T08:55:00Z'),
    })
  })

  test('a half-done destroy keeps the start that its record holds', () => {
    const evidence = [...WARNED, endBegun()]
    expect(judge({ state: MARKERLESS, evidence }, '2026-12-07T10:30:00Z')).toMatchObject({
      kind: 'end',
      start: START,
    })
  })

  test.each<[string, Partial<LeaseFacts>, string, string]>([
    ['deleted', { request: DELETED }, 'remove-only', 'never-applied'],
    ['asked to end', { request: valid(336, '2026-11-23T09:00:00Z') }, 'remove-only', 'never-applied'],
    ['still asked for', {}, 'kept', 'not-applied'],
  ])('a stack that was never applied, %s', (_words, changes, kind, reasonCode) => {
    const unapplied = { state: { kind: 'absent' }, evidence: [] } as const
    expect(judge({ ...unapplied, ...changes }, '2026-12-01T09:00:00Z')).toMatchObject({ kind, reasonCode })
  })
})

describe('L12: nothing to destroy on a lease once begun is a loss, not an end', () => {
  const emptied = { kind: 'present', state: stateOf({ managed: 0, markers: {}, serial: 6 }) } as const
  test.each<[string, Partial<LeaseFacts>, string]>([
    ['its state is gone', { state: { kind: 'absent' } }, 'state-lost'],
    [
      'its state is gone after a begun apply',
      { state: { kind: 'absent' }, evidence: [applyBegun()] },
      'state-lost',
    ],
    ['its state is empty', { state: emptied }, 'state-lost'],
    [
      'another state was being ended',
      { state: emptied, evidence: [...LIVING, endBegun({ lineage: 'another' })] },
      'state-lost',
    ],
    [
      'the serial did not rise',
      { state: emptied, evidence: [...LIVING, endBegun({ serial: 6 })] },
      'state-lost',
    ],
    [
      'the destroy was begun on this state (L15)',
      { state: emptied, evidence: [...LIVING, endBegun()] },
      'prove',
    ],
  ])('%s', (_words, changes, kind) => {
    for (const request of [factsOf().request, DELETED])
      expect(judge({ ...changes, request }, '2026-12-08T00:00:00Z').kind).toBe(kind)
  })

  test('the proof keeps why, when and since when', () => {
    expect(
      judge({ state: emptied, evidence: [...LIVING, endBegun()] }, '2026-12-08T00:00:00Z'),
    ).toMatchObject({
      reasonCode: 'lease-ended',
      start: START,
    })
  })
})

describe('what stops an end that is due', () => {
  test('an open PR that changes it (L9)', () => {
    for (const request of [factsOf().request, DELETED])
      expect(judge({ request, evidence: WARNED, pendingPull: 31 }, '2026-12-08T00:00:00Z')).toMatchObject({
        kind: 'kept',
        reasonCode: 'change-pending',
      })
  })

  test.each<[string, Partial<Parameters<typeof judge>[0]>]>([
    ['that lives', { evidence: WARNED }],
    ['that was never applied', { state: { kind: 'absent' }, evidence: [] }],
  ])('an open PR on a deleted request of a lease %s says the same at each look', (_words, changes) => {
    const facts = { request: DELETED, pendingPull: 31, ...changes }
    const [first, later] = ['2026-12-08T00:00:00Z', '2026-12-08T01:00:00Z'].map((now) => judge(facts, now))
    expect(first).toMatchObject({ reasonCode: 'change-pending', end: null })
    expect(later).toEqual(first)
  })

  test('a denied account (L5)', () => {
    const decision = decide(factsOf({ evidence: WARNED }), {
      now: at('2026-12-08T00:00:00Z'),
      config: configOf({ deniedAccounts: ['123456789012'] }),
    })
    expect(decision).toMatchObject({ kind: 'blocked', reasonCode: 'account-denied' })
  })

  test('a tombstone: only its files are left (L15)', () => {
    expect(judge({ evidence: [...WARNED, tombstone()], request: DELETED }, '2026-12-08T00:00:00Z').kind).toBe(
      'remove',
    )
  })
})

describe('office hours of the team', () => {
  const officeHours = { days: new Set([1, 2, 3, 4, 5]), from: 540, to: 1020, timeZone: 'UTC' }
  const config = configOf({ officeHours })
  // Monday 7 December; a Saturday after it; Monday before nine.
  test.each<[string, Partial<LeaseFacts>, string, string, string]>([
    ['a lease that ran out, by day', { evidence: WARNED }, '2026-12-07T10:00:00Z', 'end', 'lease-ended'],
    ['a lease that ran out, at night', { evidence: WARNED }, '2026-12-07T20:00:00Z', 'kept', 'office-hours'],
    ['a deleted request at a weekend', { request: DELETED }, '2026-11-28T12:00:00Z', 'kept', 'office-hours'],
    ['a deleted request by day', { request: DELETED }, '2026-11-30T09:00:00Z', 'end', 'request-deleted'],
    [
      'an end that its owner asked for, at night',
      { request: valid(336, '2026-12-01T02:00:00Z') },
      '2026-12-01T02:00:00Z',
      'end',
      'end-requested',
    ],
  ])('%s', (_words, changes, now, kind, reasonCode) => {
    expect(decide(factsOf(changes), { now: at(now), config })).toMatchObject({ kind, reasonCode })
  })

  test('are those of the team’s own time zone, and are said', () => {
    const teams = new Map(
      [...config.teams].map(([name, team]) => [name, { ...team, timeZone: 'Asia/Tokyo' }]),
    )
    const facts = factsOf({ evidence: WARNED })
    expect(decide(facts, { now: at('2026-12-07T10:00:00Z'), config: { ...config, teams } })).toMatchObject({
      reasonCode: 'office-hours',
      end: END,
      message: expect.stringContaining('(Asia/Tokyo), not before 8 Dec 2026, 00:00 UTC'),
    })
  })

  test('move no end of a deletion, which has none: one record, however long it waits', () => {
    const decision = decide(factsOf({ request: DELETED }), { now: at('2026-11-28T12:00:00Z'), config })
    expect(decision).toMatchObject({ kind: 'kept', end: null })
  })
})

test('warnings are those of the environment', () => {
  const config = configOf()
  const environments = new Map(
    [...config.environments].map(([name, one]) => [
      name,
      { ...one, warnings: [{ stage: '5d', hours: 120 }] },
    ]),
  )
  const context = { now: at('2026-12-02T09:00:00Z'), config: { ...config, environments } }
  expect(decide(factsOf(), context)).toMatchObject({ kind: 'warn', stage: '5d' })
})

test('no history of warnings, holds and lengths ends a lease before end, hold and warning plus grace (L8)', () => {
  const hours = fc.integer({ min: 0, max: 1500 })
  const warnings = fc.array(fc.record({ stage: fc.constantFrom('2d', '2h'), after: hours }), { maxLength: 5 })
  const holds = fc.array(fc.record({ asked: hours, length: fc.integer({ min: 1, max: 400 }) }), {
    maxLength: 3,
  })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 800 }), warnings, holds, hours, (length, warned, held, after) => {
      const end = addHours(START, Math.min(length, 720))
      const evidence = [
        ...LIVING,
        ...warned.map((one) => warning(one.stage, addHours(START, one.after), { end })),
        ...held.map((one) => hold(addHours(START, one.asked + one.length), addHours(START, one.asked))),
      ]
      const now = addHours(START, after)
      const decision = judge({ request: valid(length), evidence }, now)
      if (decision.kind !== 'end') return
      const holdEnds = held.map((one) =>
        Math.min(millisecondsOf(addHours(START, one.asked + one.length)), millisecondsOf(addHours(end, 336))),
      )
      const earliest = Math.max(millisecondsOf(end), ...holdEnds)
      expect(millisecondsOf(now)).toBeGreaterThanOrEqual(millisecondsOf(addHours(instantOf(earliest), 1)))
      expect(warned.some((one) => one.stage === '2h' && one.after + 1 <= after)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

function judge(changes: Partial<LeaseFacts>, now: string) {
  return decide(factsOf(changes), { now: at(now), config: configOf() })
}

function valid(hours: number, asked?: string): RequestFact {
  return {
    kind: 'valid',
    length: { kind: 'for', hours, text: `${hours}h` },
    requestedEnd: asked === undefined ? undefined : at(asked),
    sha: sha('b'),
  }
}
