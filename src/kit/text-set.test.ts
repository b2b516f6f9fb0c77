import { expect, test } from '@jest/globals'
import { TextSet } from './text-set.ts'

test('holds what was added, once, past the size that it began with', () => {
  const set = new TextSet()
  const texts = Array.from({ length: 5_000 }, (_none, index) => `arn:aws:s3:::bucket-${index}`)
  expect(texts.map((text) => set.add(text))).toEqual(texts.map(() => true))
  expect(texts.map((text) => set.add(text))).toEqual(texts.map(() => false))
  expect(texts.every((text) => set.has(text))).toBe(true)
  expect([set.size, set.has('arn:aws:s3:::other'), set.has('')]).toEqual([5_000, false, false])
})
