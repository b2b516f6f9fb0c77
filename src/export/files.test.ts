import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { exampleCatalog } from '../../test/fixtures/catalog.ts'
import { prettyJson } from '../kit/canonical.ts'
import { exportFiles } from './files.ts'
import { portExport } from './port.ts'

const { catalog, lines } = exampleCatalog()
const FILES: readonly (readonly [string, () => string])[] = [
  ['backstage.yaml', () => published('export/backstage.yaml')],
  ['cost.csv', () => published('export/cost.csv')],
  ['port.json', () => prettyJson(portExport(catalog))],
]

test.each(FILES)('%s is as reviewed', (name, make) => {
  const path = new URL(`../../test/golden/export/${name}`, import.meta.url)
  if (process.env['LEASEHOLD_UPDATE_GOLDEN'] === '1') writeFileSync(path, make())
  expect(make()).toBe(readFileSync(path, 'utf8'))
})

test('a catalog without leases has both files, too', () => {
  const files = exportFiles({ ...catalog, leases: [] }, [])
  expect([...files].map(([path, content]) => [path, Buffer.from(content).toString()])).toEqual([
    ['export/backstage.yaml', ''],
    ['export/cost.csv', 'month,team,module,environment,leases,hours,usd,unpriced_leases,currency\r\n'],
  ])
})

test('the order in which lines were found changes nothing', () => {
  const [backward, forward] = [[...lines].reverse(), lines].map((all) => exportFiles(catalog, all))
  expect(backward).toEqual(forward)
})

function published(path: string): string {
  return Buffer.from(exportFiles(catalog, lines).get(path) ?? []).toString()
}
