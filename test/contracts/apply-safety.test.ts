import { describe, expect, test } from '@jest/globals'
import {
  missingMutations,
  missingTests,
  namesIn,
  readSafetyPage,
  titleIsThere,
} from '../support/safety-page.ts'

/** docs/apply-safety.md says which tests hold what; a row that is not true any more fails here. */
const PAGE = readSafetyPage('apply-safety.md')

describe('the contract', () => {
  const rows = PAGE.rows(/^S\d+$/)

  test('has a row for each line from S8 on, in order', () => {
    expect(rows.map(([line]) => line)).toEqual(Array.from({ length: 13 }, (_none, index) => `S${index + 8}`))
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

  test('are numbered', () => {
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.map(([number]) => Number(number))).toEqual(rows.map((_row, index) => index + 1))
  })

  test.each(rows.map((row) => [row[0] ?? '', row] as const))(
    '%s: what becomes of it is said, and its test is there',
    (_number, [, , outcome, cell]) => {
      expect(outcome).not.toBe('')
      expect(titleIsThere(cell)).toBe(true)
    },
  )
})
