import { expect, test } from '@jest/globals'
import { at } from '../../test/support/leases.ts'
import { wrongClock } from './account.ts'

test.each([
  ['2026-12-07T10:05:00Z', undefined],
  ['2026-12-07T09:55:00Z', undefined],
  ['2026-12-07T10:05:01Z', 'clock-off'],
  ['2026-12-07T09:54:59Z', 'clock-off'],
  ['2026-12-09T10:00:00Z', 'clock-off'],
])('L7: our clock at 10:00, that of AWS at %s', (date, code) => {
  const identity = { account: '1', partition: 'aws', date: at(date) }
  expect(wrongClock(identity, at('2026-12-07T10:00:00Z'))?.code).toBe(code)
})
