import { afterAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bareEnvironment } from '../../test/support/cli.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'leasehold-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

const CONFIG = `version: 1
repository: {id: 900100200, name: acme/platform, default-branch: main}
engine: {name: terraform, version: 1.11.4}
backend: {type: local, path: storage}
accounts: {'123456789012': {alias: acme}}
environments: {dev: {account: '123456789012', region: eu-west-1, lease: {default: 14d, max: 30d}}}
teams: {payments: {cost-centre: cc-1, members: [{login: alice, id: 1001}]}}
`

test('catalog report tells the differences of a working tree, and what it could not look at', () => {
  mkdirSync(join(folder, 'requests/payments'), { recursive: true })
  writeFileSync(join(folder, 'leasehold.yaml'), CONFIG)
  writeFileSync(join(folder, 'requests/payments/reports.yaml'), 'module: plain\nenvironment: dev\n')
  const state = `storage/900100200/web/old/${'a'.repeat(25)}2`
  mkdirSync(join(folder, state), { recursive: true })
  writeFileSync(join(folder, state, 'terraform.tfstate'), '{}')
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'cli/leasehold.js'), 'catalog', 'report', '--json'],
    { cwd: folder, env: bareEnvironment(folder), encoding: 'utf8' },
  )
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    differences: [
      { kind: 'state-without-stack', lease: 'web/old', next: expect.stringContaining('git log') },
      {
        kind: 'request-without-stack',
        lease: 'payments/reports',
        next: expect.stringContaining('leasehold render requests/payments/reports.yaml'),
      },
    ],
    unknown: [{ what: 'branch leasehold-catalog' }],
    problems: [{ code: 'source-unknown' }],
  })
  // Not everything could be looked at.
  expect(status).toBe(1)
})
