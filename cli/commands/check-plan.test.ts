import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { hasConftest, hasOpa } from '../../test/support/real-opa.ts'
import { runCli } from '../../test/support/cli.ts'
import { REPOSITORY_ROOT } from '../../test/support/example-platform.ts'

/** A folder that knows nothing of Leasehold: policies as people have them for conftest, and plans. */
let folder: string

jest.setTimeout(60_000)
const withOpa = hasOpa ? describe : describe.skip

const DENY = `package main

deny contains msg if {
	some change in input.resource_changes
	change.type == "aws_s3_bucket_public_access_block"
	change.change.after.block_public_policy == false
	msg := sprintf("%s is public", [change.address])
}

warn contains "look twice" if count(input.resource_changes) > 3
`
const DATA = `package budget

import data.limits

deny[msg] {
  count(input.resource_changes) > limits.resources
  msg := "too many resources"
}
`
const FILES: Readonly<Record<string, string>> = {
  'policy/main.rego': DENY,
  'legacy/deep/budget.rego': DATA,
  'broken/main.rego': 'package main\n\ndeny if { 1 == 1 }\n',
  'empty/README.md': 'no policy\n',
  'other/x.rego': 'package other\n\ndeny contains "always" if true\n',
  'refused/x.rego':
    'package main\n\ndeny contains "x" if http.send({"method": "get", "url": "http://e.example"})\n',
  'data/limits.yaml': 'limits: { resources: 2 }\n',
  'data/large.yaml': 'limits: { resources: 200 }\n',
  'more/limits.json': '{"limits": {"resources": 1}}',
  'typo.yaml': 'version: 1\nrules: { enryption: { level: hard } }\n',
  'typo-option.yaml': 'version: 1\nrules: { encryption: { level: hard, exept-types: [aws_sns_topic] } }\n',
  'no-rule.yaml': 'version: 1\nrules: {}\n',
  'only-request.yaml': 'version: 1\nrules: { lease-length: { level: hard } }\n',
  'helpers/x.rego': 'package main\n\nallow if true\n',
  'throws/x.rego': 'package main\n\ndeny contains "x" if to_number("x") == 1\n',
  'typed.yaml': 'version: 1\nrules: { public-access: { level: hard }, encryption: { level: hard } }\n',
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leasehold-check-plan-'))
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const plan of ['private-bucket', 'violations'])
    cpSync(join(REPOSITORY_ROOT, 'test/fixtures/plans', `${plan}.json`), join(folder, `${plan}.json`))
  writeFileSync(join(folder, 'data-is-wrong.json'), '{')
})

afterAll(() => rmSync(folder, { recursive: true }))

function check(...args: readonly string[]): {
  readonly code: number
  readonly value: Record<string, unknown>
} {
  const { code, stdout } = runCli(folder, ['check', ...args, '--format', 'json'])
  return { code, value: JSON.parse(stdout) as Record<string, unknown> }
}

withOpa('leasehold check --plan p.json --policies policy/, in a folder without configuration', () => {
  test('0: passes where conftest passes; a warning is advice', () => {
    const { code, value } = check('--plan', 'private-bucket.json', '--policies', 'policy/')
    expect(value).toMatchObject({ verdict: 'pass', evaluated: ['main.deny', 'main.warn'], problems: [] })
    expect(code).toBe(0)
  })

  test('1: fails where conftest fails, naming the resource', () => {
    const { code, value } = check('--plan', 'violations.json', '--policies', 'policy/')
    expect(value).toMatchObject({ verdict: 'fail' })
    expect(value['findings']).toContainEqual(
      expect.objectContaining({
        rule: 'main.deny',
        status: 'fail',
        resource: expect.stringContaining('aws_s3_bucket'),
      }),
    )
    expect(code).toBe(1)
  })

  test.each<[string, string[], number]>([
    ['a namespace in v0, with data', ['legacy', '--namespace', 'budget', '--data', 'data/limits.yaml'], 1],
    ['the same with other data', ['legacy', '--namespace', 'budget', '--data', 'data/large.yaml'], 0],
    ['a folder of data', ['legacy', '--namespace', 'budget', '--data', 'more'], 1],
    ['all namespaces of two folders', ['policy', '--policies', 'other', '--all-namespaces'], 1],
    ['two namespaces', ['policy', '--policies', 'other', '--namespace', 'main', '--namespace', 'other'], 1],
    ['one of them', ['policy', '--policies', 'other', '--namespace', 'main'], 0],
    ['syntax v0 for what is v1', ['policy', '--rego-version', 'v0'], 3],
    ['syntax v1 for what is v0', ['legacy', '--namespace', 'budget', '--rego-version', 'v1'], 3],
  ])('%s', (_title, args, expected) => {
    expect(check('--plan', 'private-bucket.json', '--policies', ...args).code).toBe(expected)
  })

  test.each<[string, string[], string]>([
    ['an unknown namespace', ['--policies', 'policy', '--namespace', 'mian'], 'rego-namespace'],
    ['a folder without policies', ['--policies', 'empty'], 'rego-missing'],
    ['a folder that is not there', ['--policies', 'nowhere'], 'policies-unreadable'],
    ['no policy in the default namespace', ['--policies', 'other'], 'rego-namespace'],
    ['a builtin that is refused', ['--policies', 'refused'], 'rego-refused'],
    ['guardrails with a typo', ['--guardrails', 'typo.yaml'], 'unknown-field'],
    ['guardrails with a typo in an option', ['--guardrails', 'typo-option.yaml'], 'unknown-field'],
    ['policies without a rule that can deny', ['--policies', 'helpers'], 'rego-no-rules'],
    ['guardrails that are not there', ['--guardrails', 'nowhere.yaml'], 'policies-unreadable'],
    ['nothing to judge by', [], 'policies-missing'],
  ])('3, never green: %s', (_title, args, reason) => {
    const { code, value } = check('--plan', 'private-bucket.json', ...args)
    expect(value).toMatchObject({ ok: false, verdict: 'unknown', problems: [{ code: reason }] })
    expect(code).toBe(3)
  })

  test('1, never green: `deny if` without a set can give no message', () => {
    const { code, value } = check('--plan', 'private-bucket.json', '--policies', 'broken')
    expect(value).toMatchObject({ verdict: 'unknown', counts: { pass: 0 } })
    expect(value['evaluated']).toEqual(['main.deny'])
    expect(code).toBe(1)
  })

  test('by an OPA that is named, and by no other', () => {
    const args = ['--plan', 'private-bucket.json', '--policies', 'policy', '--opa']
    const own = spawnSync('sh', ['-c', 'command -v opa'], { encoding: 'utf8' }).stdout.trim()
    expect(check(...args, own).code).toBe(0)
    const { code, value } = check(...args, 'policy/main.rego')
    expect(value).toMatchObject({ verdict: 'unknown', problems: [{ code: 'opa-missing' }] })
    expect(code).toBe(3)
  })

  test.each<[string, string[]]>([
    ['no rule at all', ['--guardrails', 'no-rule.yaml']],
    ['rules about requests only', ['--guardrails', 'only-request.yaml']],
    ['a rule whose function fails', ['--policies', 'throws']],
  ])('never green: %s', (_title, args) => {
    const { code, value } = check('--plan', 'private-bucket.json', ...args)
    expect(value).toMatchObject({ ok: false, verdict: 'unknown', counts: { pass: 0 } })
    expect(code).toBeGreaterThan(0)
  })

  test('typed rules on any plan, alone and beside Rego', () => {
    expect(check('--plan', 'violations.json', '--guardrails', 'typed.yaml').code).toBe(1)
    const both = check('--plan', 'private-bucket.json', '--guardrails', 'typed.yaml', '--policies', 'policy')
    expect(both.value['evaluated']).toEqual(expect.arrayContaining(['public-access', 'main.deny']))
    expect(both.code).toBe(0)
  })

  test('as Markdown, and as SARIF that names the plan', () => {
    const args = ['check', '--plan', 'violations.json', '--policies', 'policy', '--format']
    expect(runCli(folder, [...args, 'markdown']).stdout).toMatch(/^### ❌ \d+ things? to fix/)
    const sarif = runCli(folder, [...args, 'sarif']).stdout
    expect(JSON.parse(sarif)).toMatchObject({ version: '2.1.0' })
    expect(sarif).toContain('"uri": "violations.json"')
  })
})

if (!hasConftest) console.warn('skipped: needs conftest')
const testWithConftest = hasConftest ? test : test.skip

withOpa('the same verdict as conftest test', () => {
  testWithConftest.each(['private-bucket', 'violations'])('%s', (plan) => {
    const theirs = spawnSync('conftest', ['test', `${plan}.json`, '--policy', 'policy'], {
      cwd: folder,
    }).status
    expect(check('--plan', `${plan}.json`, '--policies', 'policy').code).toBe(theirs)
  })
})
