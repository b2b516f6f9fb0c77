import { afterAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const REQUEST = 'requests/payments/reports.yaml'
const folder = mkdtempSync(join(tmpdir(), 'leasehold-usage-'))
for (const part of ['leasehold.yaml', 'modules', 'policies', 'prices', 'requests', 'stacks']) {
  cpSync(join(root, part), join(folder, part), { recursive: true })
}
afterAll(() => rmSync(folder, { recursive: true }))

describe('usage', () => {
  test.each([
    ['an unknown command, with the one that was meant', ['chek'], '(Did you mean check?)'],
    ['an unknown option', ['render', '--jsn', REQUEST], '(Did you mean --json?)'],
    ['a missing argument', ['plan'], "missing required argument 'request'"],
    ['an instant of another form', ['check', '--now', 'yesterday'], '2026-12-01T09:00:00Z'],
    ['a uid of another form', ['render', REQUEST, '--uid', 'abc'], '26 characters'],
  ])('2: %s', (_what, args, said) => {
    const { status, stderr } = run('.', args)
    expect(stderr).toContain(said)
    expect(status).toBe(2)
  })

  test('every command tells of the options that all commands share', () => {
    for (const command of ['render', 'check', 'plan', 'apply', 'list', 'destroy']) {
      expect(run('.', [command, '--help']).stdout).toContain('--json')
    }
  })
})

test('a reader that goes away is no failure', () => {
  const { stderr } = spawnSync('bash', ['-c', '"$0" cli/leasehold.js --help | true', process.execPath], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  expect(stderr).toBe('')
})

test('--quiet says nothing of how far it is, and still what is wrong', () => {
  const loud = run('.', ['module', 'lock', 's3-bucket', '--mirror', join(folder, 'nothing')])
  const quiet = run('.', ['module', 'lock', 's3-bucket', '--mirror', join(folder, 'nothing'), '--quiet'])
  expect(loud.stderr).toContain('s3-bucket: looking for')
  expect(quiet.stderr).not.toContain('looking for')
  expect({ status: quiet.status, said: quiet.stderr !== '' }).toEqual({ status: loud.status, said: true })
})

describe('a request is named', () => {
  test.each([
    ['.', REQUEST],
    ['modules/s3-bucket', REQUEST],
    ['requests/payments', 'reports.yaml'],
    ['requests', join(folder, REQUEST)],
  ])('in %s as %s', (place, path) => {
    expect(run(place, ['check', '--request', path])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(REQUEST),
    })
  })

  test('never with `..`, and the way that works is said', () => {
    const { status, stderr } = run('modules', ['check', '--request', `../${REQUEST}`])
    expect(stderr).toContain('write it without `..`')
    expect(status).toBe(1)
  })
})

test('what is merged is looked for in a clone, and a folder that is none is named', () => {
  const { status, stderr } = run('.', ['catalog', 'build'])
  expect(stderr).toMatch(/^not-a-clone: .* is in no Git repository, .*\n$/)
  expect(status).toBe(1)
})

test.each([
  ['plan', ['plan', REQUEST]],
  ['apply', ['apply', REQUEST, '--auto-approve']],
])('%s without credentials says so, without a stack trace', (_verb, args) => {
  const { status, stderr } = run('.', args)
  expect(stderr).toContain('no-credentials')
  expect(stderr).not.toContain('node_modules')
  expect(status).toBe(1)
})

test.each([
  ['check', ['check', '--request', REQUEST, '--json']],
  ['check of all', ['check', '--json']],
  ['plan', ['plan', REQUEST, '--json']],
])('a stack that a hand edited is refused by %s, naming file and command', (_what, args) => {
  const copy = mkdtempSync(join(tmpdir(), 'leasehold-edited-'))
  try {
    cpSync(folder, copy, { recursive: true })
    appendFileSync(join(copy, 'stacks/payments/reports/main.tf'), '# edited\n')
    const { status, stdout } = run(copy, args)
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'stack-differs',
          file: 'stacks/payments/reports/main.tf',
          remedy: expect.stringContaining(`leasehold render ${REQUEST}`),
        },
      ],
    })
    expect(status).toBe(1)
  } finally {
    rmSync(copy, { recursive: true })
  }
})

function run(place: string, args: readonly string[]) {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, AWS_EC2_METADATA_DISABLED: 'true' }
  const cwd = place.startsWith('/') ? place : join(folder, place)
  return spawnSync(process.execPath, [join(root, 'cli/leasehold.js'), ...args], {
    cwd,
    env,
    encoding: 'utf8',
  })
}
