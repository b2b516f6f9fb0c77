import { describe, expect, test } from '@jest/globals'
import {
  missingMutations,
  missingTests,
  namesIn,
  readSafetyPage,
  titleIsThere,
} from '../support/safety-page.ts'

/** docs/reaper-safety.md says which tests hold what; a row that is not true any more fails here. */
const PAGE = readSafetyPage('reaper-safety.md')

describe('the contract', () => {
  const rows = PAGE.rows(/^L\d+$/)

  test('has a row for each line, in order', () => {
    expect(rows.map(([line]) => line)).toEqual(Array.from({ length: 22 }, (_none, index) => `L${index + 1}`))
  })

  test.each(rows.map((row) => [row[0] ?? '', row] as const))('%s: its tests exist', (_line, [, , tests]) => {
    expect(namesIn(tests).length).toBeGreaterThan(0)
    expect(missingTests(tests)).toEqual([])
  })

  test('each line has mutations where its row says', async () => {
    expect(await missingMutations(rows)).toEqual([])
  })
})

describe('the faults', () => {
  const rows = PAGE.rows(/^\d+$/)

  test('are forty', () => {
    expect(rows.map(([number]) => Number(number))).toEqual(
      Array.from({ length: 40 }, (_none, index) => index + 1),
    )
  })

  test.each(rows.map((row) => [row[0] ?? '', row] as const))(
    '%s: its test is there',
    (_number, [, , , cell]) => {
      expect(titleIsThere(cell)).toBe(true)
    },
  )
})
