import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runCli, writeTree } from '../../test/support/cli.ts'
import { PLAIN_UID, plainStack } from '../../test/support/plain-stack.ts'

const LEASE = 'payments/reports'
const REQUEST = `requests/${LEASE}.yaml`
const CONFIG = `version: 1
repository: {id: 900100200, name: acme/platform, default-branch: main}
engine: {name: terraform, version: 1.11.4}
backend: {type: local, path: storage}
accounts: {'123456789012': {alias: acme}}
environments: {dev: {account: '123456789012', region: eu-west-1, lease: {default: 14d, max: 30d}}}
teams: {payments: {cost-centre: cc-1, members: [{login: alice, id: 1001}]}}
`

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'leasehold-test-'))
  const { files } = plainStack('storage', 'resource "terraform_data" "thing" {}\n')
  const stack = [...files].map(([path, content]) => [`stacks/${LEASE}/${path}`, content] as const)
  commit(
    new Map([
      ['leasehold.yaml', Buffer.from(CONFIG)],
      [REQUEST, Buffer.from('module: plain\nenvironment: dev\nowner: alice\nlease: 14d\n')],
      ...stack,
    ]),
  )
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('says what a stack needs, and the job that does it', () => {
  expect(runCli(root, ['reconcile'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(
      /^\+ create {3}payments\/reports {2}it was not applied yet\n1 stack at \w{7}, 1 job\n$/,
    ),
  })
  const { stdout } = runCli(root, ['reconcile', '--environment', 'dev', '--json'])
  expect(JSON.parse(stdout)).toMatchObject({
    ok: true,
    stacks: [{ lease: LEASE, uid: PLAIN_UID, work: 'create', reasonCode: 'not-applied' }],
    jobs: [
      { kind: 'apply', environment: 'dev', account: '123456789012', region: 'eu-west-1', leases: [LEASE] },
    ],
    left: [],
  })
})

test('the default branch is asked, not the working tree', () => {
  rmSync(join(root, REQUEST))
  expect(runCli(root, ['reconcile']).stdout).toContain('create')
  commit(new Map())
  expect(runCli(root, ['reconcile']).stdout).toContain('- end      payments/reports')
})

test('a stack that cannot be read is asked about, with exit code 1', () => {
  rmSync(join(root, `stacks/${LEASE}/stack.json`))
  commit(new Map())
  const run = runCli(root, ['reconcile'])
  expect(run.code).toBe(1)
  expect(run.stderr).toContain('? ask      payments/reports  the stack has no stack.json')
})

test('an unknown environment and an unknown lease are named', () => {
  const environment = runCli(root, ['reconcile', '--environment', 'prod'])
  expect(environment.code).toBe(1)
  expect(environment.stderr).toMatch(/environment-unknown .*prod\n +allowed: dev/)
  expect(runCli(root, ['reconcile', '--lease', 'payments/reprots']).stderr).toMatch(
    /unknown-lease .*\n +did you mean `payments\/reports`\?/,
  )
})

function commit(files: ReadonlyMap<string, Uint8Array>): void {
  const git = (...args: readonly string[]): Buffer =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: root })
  if (!existsSync(join(root, '.git'))) git('init', '--quiet', '--initial-branch=main')
  writeTree(root, files)
  git('add', '--all')
  git('commit', '--quiet', '--message=x')
}
