import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { catalogText } from '../../src/catalog/build.ts'
import { CATALOG_NOW, exampleCatalog } from '../../test/fixtures/catalog.ts'
import { bareEnvironment } from '../../test/support/cli.ts'
import { openPublished } from '../published.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'leasehold-cost-'))
const published = join(folder, 'published')
beforeAll(() => {
  const { catalog, files } = exampleCatalog()
  cpSync(join(root, 'leasehold.yaml'), join(folder, 'leasehold.yaml'))
  for (const [path, content] of [...files, ['catalog.json', catalogText(catalog)] as const]) {
    mkdirSync(dirname(join(published, path)), { recursive: true })
    writeFileSync(join(published, path), content)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

test('cost by team stands against the budgets of leasehold.yaml', () => {
  const { status, stdout } = run('cost', '--from', 'published')
  expect(stdout.split('\n')).toEqual([
    '2026-11, list prices by the hours that leases ran',
    'TEAM      LEASES     USD  BUDGET',
    'data           9  350.34  800.00  44 %',
    'payments       8   77.13  500.00  15 %',
    'web            5   33.38       -',
    'total             460.84',
    '1 unpriced: what they cost is not in the amounts',
    '',
  ])
  expect(status).toBe(0)
})

describe('what cannot be read is told by file and line', () => {
  test('a ledger line that a hand edited', () => {
    const path = join(published, 'ledger/2026/09.jsonl')
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, before.replace('\n', '\n<<<<<<< HEAD\n'))
    const { status, stdout } = run('export', 'cost-csv', '--from', 'published', '--json')
    writeFileSync(path, before)
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      problems: [{ code: 'catalog-unreadable', file: 'ledger/2026/09.jsonl', line: 2 }],
    })
    expect(status).toBe(1)
  })

  test('a folder without a catalog', async () => {
    const found = await openPublished(folder, exampleCatalog().config, join(folder, 'requests'))
    expect(found).toMatchObject({
      ok: false,
      problems: [{ code: 'catalog-missing', remedy: expect.stringContaining('git worktree add') }],
    })
  })
})

test('export writes the file that --out names', () => {
  const { stdout } = run('export', 'backstage', '--groups', '--from', 'published', '--out', 'info.yaml')
  expect(stdout).toContain('info.yaml')
  const text = readFileSync(join(folder, 'info.yaml'), 'utf8')
  expect(text.match(/^kind: .*$/gm)).toHaveLength(26)
})

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(root, 'cli/leasehold.js'), '--now', CATALOG_NOW, ...args], {
    cwd: folder,
    env: bareEnvironment(folder),
    encoding: 'utf8',
  })
}
