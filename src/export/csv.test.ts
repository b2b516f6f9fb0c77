import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { CATALOG_NOW, exampleCatalog } from '../../test/fixtures/catalog.ts'
import { costShares } from './cost.ts'
import { costCsv, csvText } from './csv.ts'

describe('a cell', () => {
  test.each([
    ['=HYPERLINK("http://evil","x")', `"'=HYPERLINK(""http://evil"",""x"")"`],
    ['+1+1', "'+1+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1+1', "'\t=1+1"],
    ['＝1+1', "'＝1+1"],
    ['-1.5', '-1.5'],
    ['plain', 'plain'],
    ['a "b", c', '"a ""b"", c"'],
    ['two\r\nlines', '"two\r\nlines"'],
  ])('%j', (value, cell) => {
    expect(csvText([[value]])).toBe(`${cell}\r\n`)
  })

  test('of any text is read back as text, and begins no formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 })),
        (rows) => {
          const read = readCsv(csvText(rows))
          expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
            rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
          )
          for (const cell of read.flat())
            expect(/^-?\d+(\.\d+)?$/.test(cell) || !/^\s*[=+\-@]/.test(cell)).toBe(true)
        },
      ),
    )
  })
})

test('cost has a row for each month, team, module and environment', () => {
  const { catalog, lines } = exampleCatalog()
  const [head, ...rows] = readCsv(costCsv(costShares(catalog, lines, CATALOG_NOW)))
  expect(head?.slice(0, 4)).toEqual(['month', 'team', 'module', 'environment'])
  expect(rows).toContainEqual(['2026-11', 'web', 's3-bucket', 'dev', '2', '65.1667', '0.0250', '0', 'USD'])
  const keys = rows.map((row) => row.slice(0, 4).join(' '))
  expect(keys).toEqual([...new Set(keys)].sort())
})

/** A reader of RFC 4180, by its grammar. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy
  let row: string[] = []
  for (const [, raw = '', end] of text.matchAll(cell)) {
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
