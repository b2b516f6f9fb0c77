import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { asDigest, asSha, asUid, instantOf, isUid, millisecondsOf, parseInstant, usd } from './brands.ts'

describe('instants', () => {
  test.each([
    ['2026-12-01T09:00:00Z', '2026-12-01T09:00:00.000Z'],
    ['2026-12-01T09:00:00.5Z', '2026-12-01T09:00:00.500Z'],
    ['2026-12-01T10:30:00+01:30', '2026-12-01T09:00:00.000Z'],
  ])('%s is %s', (text, expected) => {
    expect(parseInstant(text)).toBe(expected)
  })

  test.each([
    '2026-12-01',
    '2026-12-01T09:00:00',
    '2026-12-01 09:00:00Z',
    '2026-13-01T09:00:00Z',
    'now',
    '',
    5,
    null,
    undefined,
  ])('%j is none (L7)', (text) => {
    expect(parseInstant(text)).toBeUndefined()
  })

  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (time) => {
        expect(millisecondsOf(instantOf(time))).toBe(time)
        expect(parseInstant(instantOf(time))).toBe(instantOf(time))
      }),
    )
  })
})

test.each([
  [asUid, 'abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrstuvwxy1'],
  [asSha, 'a'.repeat(40), 'A'.repeat(40)],
  [asDigest, `sha256:${'0'.repeat(64)}`, '0'.repeat(64)],
] as const)('%p takes only its own form', (brand, right, wrong) => {
  expect(brand(right)).toBe(right)
  for (const text of [wrong, `${right}\n`, right.slice(1), '']) expect(() => brand(text)).toThrow()
})

test('a uid on two lines is none', () => {
  expect(isUid('abcdefghijklmnopqrstuvwxyz\n')).toBe(false)
})

test('money is rounded to the cent and never lost', () => {
  expect(usd(1.006)).toBe(1.01)
  expect(usd(24.824)).toBe(24.82)
  expect(() => usd(Number.NaN)).toThrow('not an amount')
})
