import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { isWideGlob, matchesGlob } from './glob.ts'

test.each<[string, string, boolean]>([
  ['a.b', 'a.b', true],
  ['a.b', 'a.bc', false],
  ['a.b', 'xa.b', false],
  ['a.*', 'a.b[0]', true],
  ['a.*', 'b.a.b', false],
  ['*.logs', 'module.this.aws_s3_bucket.logs', true],
  ['a*b*c', 'a-c-b-c', true],
  ['a*b*c', 'a-c', false],
  ['ab*b', 'ab', false],
  ['a["k*"]', 'a["key"]', true],
  ['a[0]', 'a0', false],
  ['A', 'a', false],
  ['', 'a', false],
])('%s and %s: %s', (pattern, text, expected) => {
  expect(matchesGlob(pattern, text)).toBe(expected)
})

test('agrees with a regular expression, for any pattern and text', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '.', '[', '*'), maxLength: 8 })
  fc.assert(
    fc.property(letters, letters, (pattern, text) => {
      const parts = pattern.split('*').map((part) => part.replace(/[.[]/g, '\\$&'))
      expect(matchesGlob(pattern, text)).toBe(new RegExp(`^${parts.join('.*')}$`, 's').test(text))
    }),
  )
})

describe('a pattern that names nothing in particular', () => {
  test.each(['*', '**', '*.*', 'module.*', 'module.this.*', 'm*', '*/*', 'data.*'])('%s', (pattern) => {
    expect(isWideGlob(pattern)).toBe(true)
  })
  test.each(['*.logs', 'payments/*', 'module.this.aws_s3_bucket.*', '*aws_s3_bucket*', 'a'])(
    'is not %s',
    (pattern) => {
      expect(isWideGlob(pattern)).toBe(false)
    },
  )
})
