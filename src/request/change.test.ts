import { describe, expect, test } from '@jest/globals'
import { lengthOf, moduleOf, requestOf } from '../../test/fixtures/policy.ts'
import { parseInstant, type Instant } from '../kit/brands.ts'
import { Fault } from '../kit/result.ts'
import { sayChange, settleChange, type Change, type ChangeFacts } from './change.ts'
import { resizeChange } from './change-text.ts'
import { twoTeams } from './form-fixture.ts'

const inputs = {
  type: 'object',
  additionalProperties: false,
  properties: {
    size: { type: 'string', enum: ['small', 'large'], 'x-changeable': true },
    copies: { type: 'string', enum: ['small', 'many'], 'x-changeable': true },
    days: { type: 'integer', maximum: 30, 'x-changeable': true },
    versioned: { type: 'boolean', 'x-changeable': true },
    readers: { type: 'array', items: { type: 'string' }, 'x-changeable': true },
    rules: { type: 'object', additionalProperties: true, 'x-changeable': true },
    engine: { type: 'string', enum: ['a', 'b'] },
  },
}

function at(text: string): Instant {
  const instant = parseInstant(text)
  if (instant === undefined) throw new Fault('not-an-instant', text)
  return instant
}

const NOON = at('2026-12-01T12:00:00Z')
const EVENING = at('2026-12-01T18:00:00Z')

function facts(
  request: Parameters<typeof requestOf>[0] = {},
  manifest: Parameters<typeof moduleOf>[0] = {},
): ChangeFacts {
  const module = moduleOf({ inputs, ...manifest })
  return {
    request: requestOf({ inputs: { size: 'small' }, length: lengthOf(14 * 24), ...request }),
    module,
    config: twoTeams,
  }
}

/** `lease = 21d`, or the problem's code and what it says to do. */
function settled(change: Change, given: ChangeFacts = facts()): string {
  const result = settleChange(change, given)
  if (result.ok) return `${result.value.path.join('.')} = ${JSON.stringify(result.value.value)}`
  return result.problems.map(({ code, remedy }) => `${code}: ${remedy ?? ''}`).join()
}

describe('a longer lease', () => {
  test.each([
    ['14d', 14 * 24, '7d', '"21d"'],
    ['2w', 14 * 24, '1w', '"3w"'],
    ['2w', 14 * 24, '1d', '"15d"'],
    ['12h', 12, '12h', '"24h"'],
    ['14d', 14 * 24, '12h', '"348h"'],
    ['14d', 14 * 24, '16d', '"30d"'],
  ])('%s and %s', (text, hours, by, after) => {
    const given = facts({ length: { kind: 'for', hours, text } })
    expect(settled({ kind: 'extend', by }, given)).toBe(`lease = ${after}`)
  })

  test.each<[string, string, ChangeFacts, string]>([
    ['never beyond what the environment allows', '17d', facts(), 'too-long: extend by `16d` (the most)'],
    [
      'nor beyond what the module allows',
      '7d',
      facts({}, { lease: { max: '15d' } }),
      'too-long: extend by `1d` (the most)',
    ],
    [
      'nor at all where it has the most',
      '1h',
      facts({ length: lengthOf(30 * 24) }),
      'too-long: it has the most already: open a new request when it ends',
    ],
    ['without a unit', '7', facts(), 'wrong-form: for example `7d`'],
    [
      'of a permanent one',
      '7d',
      facts({ length: { kind: 'permanent' } }),
      'permanent: there is nothing to extend',
    ],
    [
      'of one that is to end',
      '7d',
      facts({ end: { at: NOON, data: undefined } }),
      'already-ending: take `end` out of the request first, and extend it then',
    ],
  ])('%s is refused', (_case, by, given, said) => {
    expect(settled({ kind: 'extend', by }, given)).toBe(said)
  })
})

describe('an input', () => {
  test('that the module marks as changeable is set', () => {
    expect(settled({ kind: 'input', name: 'size', value: 'large' })).toBe('inputs.size = "large"')
  })

  test.each<[string, string, string | number, string]>([
    [
      'one that stays for life',
      'engine',
      'b',
      'not-changeable: ask for a new lease, and end this one when you have moved',
    ],
    ['one that is misspelt', 'sise', 'large', 'not-changeable: did you mean `size`?'],
    [
      'a name of an object’s own',
      'constructor',
      'x',
      'not-changeable: ask for a new lease, and end this one when you have moved',
    ],
    ['a value that is not offered', 'size', 'larg', 'not-allowed: did you mean `large`?'],
    ['a value that is too much', 'days', 31, 'out-of-range: correct the value'],
    ['the value that it has', 'size', 'small', 'unchanged: there is nothing to do'],
  ])('%s is refused', (_case, name, value, said) => {
    expect(settled({ kind: 'input', name, value })).toBe(said)
  })
})

describe('another owner', () => {
  test.each(['bob', 'BOB', '@bob'])(
    'a member of the team, %s, is written as the team knows them',
    (login) => {
      expect(settled({ kind: 'owner', login })).toBe('owner = "bob"')
    },
  )

  test.each([
    ['a stranger', 'mallory', 'unknown-owner: choose a member, or add them to the team'],
    ['a misspelt member', 'bobb', 'unknown-owner: did you mean `bob`?'],
    ['the owner', 'alice', 'unchanged: there is nothing to do'],
  ])('%s is refused', (_case, login, said) => {
    expect(settled({ kind: 'owner', login })).toBe(said)
  })
})

describe('an end', () => {
  const data = (ways: 'ask' | 'always' | 'never') => ({
    data: { resources: ['x'] as [string], 'final-snapshot': ways },
  })

  test.each<[string, Extract<Change, { kind: 'end' }>, ChangeFacts, string]>([
    ['is written', { kind: 'end', at: NOON, data: undefined }, facts(), `end = {"at":"${NOON}"}`],
    [
      'says what happens to the data',
      { kind: 'end', at: NOON, data: 'snapshot' },
      facts({}, data('ask')),
      `end = {"at":"${NOON}","data":"snapshot"}`,
    ],
    [
      'that is asked for again stays when it was',
      { kind: 'end', at: EVENING, data: 'discard' },
      facts({ end: { at: NOON, data: undefined } }),
      `end = {"at":"${NOON}","data":"discard"}`,
    ],
    [
      'moves forward',
      { kind: 'end', at: NOON, data: undefined },
      facts({ end: { at: EVENING, data: 'discard' } }),
      `end = {"at":"${NOON}","data":"discard"}`,
    ],
    [
      'that is there is not written twice',
      { kind: 'end', at: EVENING, data: undefined },
      facts({ end: { at: NOON, data: 'discard' } }),
      'unchanged: there is nothing to do',
    ],
    [
      'of data needs a word about it',
      { kind: 'end', at: NOON, data: undefined },
      facts({}, data('ask')),
      'data-unsaid: `snapshot` keeps a last copy, `discard` keeps nothing',
    ],
    [
      'without snapshots takes none',
      { kind: 'end', at: NOON, data: 'snapshot' },
      facts({}, data('never')),
      'no-snapshot: save what you need, then end it without `snapshot`',
    ],
    [
      'with a snapshot always takes one',
      { kind: 'end', at: NOON, data: 'discard' },
      facts({}, data('always')),
      'no-discard: end it without `discard`',
    ],
  ])('%s', (_case, change, given, said) => {
    expect(settled(change, given)).toBe(said)
  })
})

describe('a resize in one line', () => {
  test.each([
    ['large', 'input size "large"'],
    ['size=large', 'input size "large"'],
    ['size = large', 'input size "large"'],
    ['days=7', 'input days 7'],
    ['versioned=true', 'input versioned true'],
    ['versioned=no', 'input versioned false'],
    ['readers=alice, bob', 'input readers ["alice","bob"]'],
    ['engine=b', 'input engine "b"'],
    ['x=y=z', 'input x "y=z"'],
    ['small', 'ambiguous-value: say which: `size=small`'],
    ['larg', 'not-allowed: did you mean `large`?'],
    ['b', 'not-allowed: write `input=value`'],
    ['days=many', 'not-allowed: choose one of them'],
    ['rules={}', 'not-in-a-line: change it in the request file, in a pull request'],
  ])('%s', (text, said) => {
    const result = resizeChange(text, moduleOf({ inputs }))
    if (!result.ok)
      expect(result.problems.map(({ code, remedy }) => `${code}: ${remedy ?? ''}`)).toEqual([said])
    else {
      const change = result.value
      expect(change.kind === 'input' && `input ${change.name} ${JSON.stringify(change.value)}`).toBe(said)
    }
  })
})

test('a change is said in a few words', () => {
  const changes: readonly Change[] = [
    { kind: 'extend', by: '7d' },
    { kind: 'input', name: 'size', value: 'large' },
    { kind: 'input', name: 'days', value: 7 },
    { kind: 'owner', login: 'bob' },
    { kind: 'end', at: NOON, data: undefined },
    { kind: 'end', at: NOON, data: 'discard' },
  ]
  expect(changes.map(sayChange)).toEqual([
    'extend by 7d',
    'size = large',
    'days = 7',
    'new owner bob',
    'end it',
    'end it, data: discard',
  ])
})
