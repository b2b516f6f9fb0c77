import { mkdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { catalogFiles } from '../../test/support/portal-catalog.ts'
import { portalPlatform } from '../../test/support/portal-platform.ts'
import { digestOfFolder, runCli, writeTree } from '../../test/support/cli.ts'

let folder: string
const SOURCE = { LEASEHOLD_RUN: 'source' }

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leasehold-portal-'))
  writeTree(folder, portalPlatform())
  writeTree(join(folder, 'published'), catalogFiles())
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('writes a portal, says what it wrote, and the same again', () => {
  const first = runCli(folder, ['portal', '--out', 'site', '--catalog', 'published'], SOURCE)
  expect(first.stderr).toBe('')
  expect(first.code).toBe(0)
  expect(first.stdout).toMatch(
    /^wrote \d+ files \(\d+\.\d MB\) to site\n27 leases, \d+ lines of the ledger, from /,
  )
  const digest = digestOfFolder(join(folder, 'site'))
  const page = readFileSync(join(folder, 'site', 'index.html'), 'utf8')
  for (const [, path = ''] of page.matchAll(/(?:src|href)="([^"]+)"/g))
    expect([path, existsSync(join(folder, 'site', path))]).toEqual([path, true])
  const again = runCli(folder, ['portal', '--out', 'site', '--catalog', 'published', '--json'], SOURCE)
  expect(JSON.parse(again.stdout)).toMatchObject({ ok: true, leases: 27, problems: [] })
  expect(digestOfFolder(join(folder, 'site'))).toBe(digest)
})

test('leaves a folder alone that holds something else', () => {
  mkdirSync(join(folder, 'mine'))
  writeFileSync(join(folder, 'mine', 'thesis.txt'), 'years')
  const { code, stderr } = runCli(folder, ['portal', '--out', 'mine', '--catalog', 'published'], SOURCE)
  expect(code).toBe(1)
  expect(stderr).toContain('out-not-a-portal')
  expect(readFileSync(join(folder, 'mine', 'thesis.txt'), 'utf8')).toBe('years')
})
