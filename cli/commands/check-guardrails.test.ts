import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runCli } from '../../test/support/cli.ts'
import { REPOSITORY_ROOT } from '../../test/support/example-platform.ts'
import { hasOpa } from '../../test/support/real-opa.ts'

jest.setTimeout(60_000)

/** Policies with guardrails beside them, and plans; no platform repository. */
let folder: string
const withOpa = hasOpa ? describe : describe.skip

const FILES: Readonly<Record<string, string>> = {
  'whole/x.rego': 'package main\n\ndeny contains "never" if false\n',
  'whole/guardrails.yaml':
    'version: 1\nscanners: { checkov: { threshold: high } }\nrules: { public-access: { level: hard } }\n',
  'also/guardrails.yaml': 'version: 1\nrules: { encryption: { level: hard } }\n',
  'wrong/x.rego': 'package main\n\ndeny contains "never" if false\n',
  'wrong/guardrails.yaml': 'version: 1\nrules: { pulbic-access: { level: hard } }\n',
  'regions.yaml':
    'version: 1\nrules: { region-allowed: { level: hard, regions: { dev: [eu-west-1], prod: [us-east-1] } } }\n',
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leasehold-check-guardrails-'))
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const plan of ['private-bucket', 'violations'])
    cpSync(join(REPOSITORY_ROOT, 'test/fixtures/plans', `${plan}.json`), join(folder, `${plan}.json`))
})

afterAll(() => rmSync(folder, { recursive: true }))

function judge(...args: readonly string[]) {
  const { code, stdout, stderr } = runCli(folder, ['check', ...args, '--format', 'json'])
  return { code, stderr, value: JSON.parse(stdout) as Record<string, unknown> }
}

withOpa('guardrails that lie beside the policies', () => {
  test('judge too, which is said: a folder is never judged by less than what lies in it', () => {
    const { code, value, stderr } = judge('--plan', 'violations.json', '--policies', 'whole')
    expect(value['evaluated']).toEqual(['public-access', 'main.deny'])
    expect(stderr).toContain('note: whole/guardrails.yaml judges too, as it lies beside the policies')
    expect(code).toBe(1)
  })

  test('are left out with --no-guardrails, as conftest knows none', () => {
    const { code, value, stderr } = judge(
      ...['--plan', 'violations.json', '--policies', 'whole', '--no-guardrails'],
    )
    expect(value['evaluated']).toEqual(['main.deny'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('give way to those that are named', () => {
    const { value, stderr } = judge(
      ...['--plan', 'violations.json', '--policies', 'whole', '--guardrails', 'also/guardrails.yaml'],
    )
    expect(value['evaluated']).toEqual(['encryption', 'main.deny'])
    expect(stderr).toBe('')
  })

  test.each<[string, string[], string]>([
    ['with a typo', ['--policies', 'wrong'], 'unknown-field'],
    ['in two folders', ['--policies', 'whole', '--policies', 'also'], 'policies-guardrails'],
  ])('%s: 3, and nothing passes', (_title, args, reason) => {
    const { code, value } = judge('--plan', 'private-bucket.json', ...args)
    expect(value).toMatchObject({ ok: false, verdict: 'unknown', problems: [{ code: reason }] })
    expect(code).toBe(3)
  })

  test('name a scanner whose report is not looked at here: it is said', () => {
    const { stderr } = judge('--plan', 'private-bucket.json', '--policies', 'whole')
    expect(stderr).toContain('note: not asked here: checkov')
  })
})

describe('the environment of a plan', () => {
  test.each<[string, string[], number, string]>([
    ['that nobody names is unknown', [], 1, 'unknown'],
    ['that is named', ['--environment', 'dev'], 0, 'pass'],
    ['that allows another region', ['--environment', 'prod'], 1, 'fail'],
  ])('%s', (_title, args, code, verdict) => {
    const judged = judge('--plan', 'private-bucket.json', '--guardrails', 'regions.yaml', ...args)
    expect(judged).toMatchObject({ code, value: { verdict } })
  })

  test('with a typo is no environment without limits', () => {
    const args = ['--plan', 'private-bucket.json', '--guardrails', 'regions.yaml', '--environment', 'prodd']
    const { code, value } = judge(...args)
    expect(value).toMatchObject({
      verdict: 'unknown',
      problems: [{ code: 'policies-environment', allowed: ['dev', 'prod'], remedy: 'did you mean `prod`?' }],
    })
    expect(code).toBe(3)
  })
})
