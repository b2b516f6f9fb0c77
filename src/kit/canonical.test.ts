import { expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { canonicalJson, compareText, digestOf, prettyJson, sha256 } from './canonical.ts'

test('keys are in code unit order at every depth, and undefined is left out', () => {
  expect(canonicalJson({ b: 1, a: [{ d: 1, c: undefined }], Z: null, ä: 1 })).toBe(
    '{"Z":null,"a":[{"d":1}],"b":1,"ä":1}',
  )
})

test('equal values have equal bytes, whatever the order of their keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse())
      expect(canonicalJson(reversed)).toBe(canonicalJson(value))
      expect(digestOf(reversed)).toBe(digestOf(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('files end with a line feed', () => {
  expect(prettyJson({ b: 1, a: [] })).toBe('{\n  "a": [],\n  "b": 1\n}\n')
})

test('digests are SHA-256', () => {
  expect(sha256('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(digestOf({})).toBe(sha256('{}'))
})

test('text is compared by code units, not by language', () => {
  expect(['ä', 'z', 'a', 'Z', '_'].sort(compareText)).toEqual(['Z', '_', 'a', 'z', 'ä'])
})
