import { expect, test } from '@jest/globals'
import { askersOf, askerTrailer } from './askers.ts'

test('who asked is read back by numeric id', () => {
  const trailer = askerTrailer({ login: 'alice-2', id: 1001 })
  expect(askersOf([`Extend payments/reports\n\n${trailer}\n`, 'x', `y\n\n${trailer}`])).toEqual([1001])
})

test.each([
  'Asked-by: alice',
  'asked-by: alice (1)',
  ' Asked-by: alice (1)',
  'Asked-by: a b (1)',
  'Asked-by: a (01)',
])('not a trailer: %j', (line) => {
  expect(askersOf([`x\n\n${line}\n`])).toEqual([])
})
