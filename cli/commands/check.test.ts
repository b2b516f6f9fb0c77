import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const REQUEST = 'requests/payments/reports.yaml'
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leasehold-check-'))
  for (const part of ['leasehold.yaml', 'modules', 'policies', 'prices', 'requests']) {
    cpSync(join(root, part), join(folder, part), { recursive: true })
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('leasehold check', () => {
  test('0: every request of the example platform passes', () => {
    const { status, stdout } = run()
    expect(stdout).toMatch(/\d+ passed\n$/)
    expect(status).toBe(0)
  })

  test('1: what must be fixed, as a person reads it', () => {
    write(
      'module: s3-bucket\nenvironment: dev\nowner: alice\nregion: ap-south-1\nlease: 14d\ninputs: {class: small}\n',
    )
    const { status, stdout } = run('--request', REQUEST)
    expect(stdout).toContain(`${REQUEST}
  4  region-allowed  ap-south-1 is not allowed in dev
                     allowed: eu-west-1, eu-central-1
                     region: eu-west-1
`)
    expect(status).toBe(1)
  })

  test('1: the same as JSON', () => {
    const { status, stdout } = run('--request', REQUEST, '--json')
    const value: unknown = JSON.parse(stdout)
    expect(value).toMatchObject({ ok: false, verdict: 'fail', counts: { fail: 1 }, problems: [] })
    expect(value).toHaveProperty('price.usdMonth', null)
    expect(status).toBe(1)
  })

  test('1: a request that does not parse, with problems', () => {
    write('module: [')
    const { status, stdout } = run('--request', REQUEST, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'fail',
      problems: [{ code: 'yaml-syntax', file: REQUEST, line: 1 }],
    })
    expect(status).toBe(1)
  })

  test.each([
    ['a path with dots', ['--request', 'requests/../requests/payments/reports.yaml'], 'wrong-path'],
    ['a request that is not there', ['--request', 'requests/payments/nothing.yaml'], 'request-missing'],
  ])('1: %s', (_title, args, code) => {
    const { status, stdout } = run(...args, '--json')
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ code }] })
    expect(status).toBe(1)
  })

  test.each([
    ['data without policies', ['--plan', 'plan.json', '--data', 'd']],
    ['policies without a plan', ['--policies', 'policy']],
    [
      'a namespace and all of them',
      ['--plan', 'p', '--policies', 'p', '--namespace', 'a', '--all-namespaces'],
    ],
    ['an unknown syntax of Rego', ['--plan', 'p', '--policies', 'p', '--rego-version', 'v2']],
    ['an environment of a request', ['--plan', 'p', '--request', REQUEST, '--environment', 'dev']],
    ['an environment of no plan', ['--environment', 'dev']],
    [
      'no guardrails for a request',
      ['--plan', 'p', '--request', REQUEST, '--policies', 'p', '--no-guardrails'],
    ],
    ['no guardrails and no policies', ['--plan', 'p', '--no-guardrails']],
    ['an unknown format', ['--format', 'xml']],
    ['two formats', ['--json', '--format', 'sarif']],
    ['an unknown option', ['--policy', 'p']],
  ])('2: %s', (_title, args) => {
    expect(run(...args).status).toBe(2)
  })

  test('guardrails beside other policies do not judge a request, which is said', () => {
    mkdirSync(join(folder, 'other'))
    writeFileSync(join(folder, 'other/guardrails.yaml'), 'version: 1\nrules: {}\n')
    writeFileSync(join(folder, 'other/x.rego'), 'package main\n\ndeny contains "x" if false\n')
    const args = ['--request', REQUEST, '--plan', 'nothing.json', '--policies']
    expect(run(...args, 'other').stderr).toContain(
      'note: other/guardrails.yaml is not used: policies/guardrails.yaml judges requests',
    )
    expect(run(...args, 'policies').stderr).not.toContain('note:')
  })

  test.each([
    ['is not there', 'nothing.json'],
    ['is not JSON', 'leasehold.yaml'],
    ['is not a plan', 'state.json'],
  ])('3: a plan that %s cannot be judged', (_title, file) => {
    write('module: s3-bucket\nenvironment: dev\nowner: alice\nlease: 14d\ninputs: {class: small}\n')
    writeFileSync(join(folder, 'state.json'), '{"values": {}}')
    const { status, stdout } = run('--request', REQUEST, '--plan', file, '--json')
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'unknown', problems: [{ code: 'plan-unreadable' }] })
    expect(status).toBe(3)
  })

  test('3: no policies', () => {
    rmSync(join(folder, 'policies'), { recursive: true })
    const { status, stdout } = run('--json')
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'unknown',
      problems: [{ code: 'guardrails-missing' }],
    })
    expect(status).toBe(3)
  })
})

function write(text: string): void {
  writeFileSync(join(folder, REQUEST), text)
}

function run(...args: readonly string[]): {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
} {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder }
  return spawnSync(process.execPath, [join(root, 'cli/leasehold.js'), 'check', ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
}
