import { expect, test } from '@jest/globals'
import { requireHead } from './head-input.ts'

test('the head that a run is for is a full commit id', () => {
  const head = 'a'.repeat(40)
  expect(requireHead({ 'head-sha': head })).toBe(head)
})

test.each([
  ['an output that does not exist gives', { 'head-sha': '' }, 'it is empty'],
  ['no input at all gives', {}, 'it is empty'],
  ['a branch gives', { 'head-sha': 'main' }, '40 hexadecimal digits'],
  ['a short id gives', { 'head-sha': 'a'.repeat(7) }, '40 hexadecimal digits'],
])('%s no head, and never the newest one', (_what, inputs, said) => {
  expect(() => requireHead(inputs)).toThrow(said)
  expect(() => requireHead(inputs)).toThrow(expect.objectContaining({ code: 'wrong-input' }))
})
