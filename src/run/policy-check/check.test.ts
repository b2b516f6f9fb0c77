import { describe, expect, test } from '@jest/globals'
import { bytes, planText } from '../../../test/fixtures/platform.ts'
import { examplePlatform, withoutRego } from '../../../test/support/example-platform.ts'
import { YAML_LIMIT } from '../../kit/yaml.ts'
import { memoryTree } from '../../platform/tree.ts'
import { instantOf } from '../../kit/brands.ts'
import { countsOf, evaluatedRules } from '../../policy/levels.ts'
import { checkWorkingTree, type CheckResult } from './check.ts'

const NOW = instantOf(Date.parse('2026-11-23T09:00:00Z'))

const PATH = 'requests/payments/photos.yaml'
const REQUEST = `module: s3-bucket
environment: dev
owner: alice
region: eu-west-1
lease: 14d
inputs:
  class: small
`
const platform = withoutRego(examplePlatform())

describe('one request', () => {
  test('that follows every rule passes, with what was evaluated and what it costs', async () => {
    const checked = await check(REQUEST)
    expect(checked).toMatchObject({
      verdict: 'pass',
      isJudged: true,
      problems: [],
    })
    expect(countsOf(checked.findings)).toMatchObject({ fail: 0, unknown: 0 })
    expect(evaluatedRules(checked.findings)).toEqual(
      expect.arrayContaining(['naming', 'module-allowed', 'region-allowed', 'team-budget', 'price-ceiling']),
    )
    expect(checked.prices).toMatchObject([{ request: PATH, price: { usdMonth: 0.28, unpriced: 0 } }])
  })

  test('in a region that is not allowed: file, line, field and what is', async () => {
    const checked = await check(REQUEST.replace('eu-west-1', 'us-west-2'))
    expect(checked).toMatchObject({ verdict: 'fail', isJudged: true })
    expect(checked.findings).toContainEqual(
      expect.objectContaining({
        rule: 'region-allowed',
        status: 'fail',
        file: PATH,
        line: 4,
        field: '/region',
        allowed: ['eu-west-1', 'eu-central-1'],
      }),
    )
  })

  test.each<[string, string, string, number, string]>([
    ['an unknown module', REQUEST.replace('s3-bucket', 's3-buket'), 'unknown-module', 1, '/module'],
    ['an unknown environment', REQUEST.replace('dev', 'moon'), 'unknown-environment', 2, '/environment'],
    ['an owner of another team', REQUEST.replace('alice', 'carol'), 'unknown-owner', 3, '/owner'],
    ['a length without unit', REQUEST.replace('14d', '14'), 'wrong-type', 5, '/lease'],
    ['a wrong input', REQUEST.replace('small', 'huge'), 'not-allowed', 7, '/inputs/class'],
    ['YAML that does not parse', 'module: [', 'yaml-syntax', 1, ''],
    ['an alias', 'module: &a x\nowner: *a\n', 'yaml-alias', 2, '/owner'],
    ['a file that is too large', '#'.repeat(YAML_LIMIT + 1), 'file-too-large', 1, ''],
  ])('with %s is refused, naming line and field', async (_title, text, code, line, field) => {
    const checked = await check(text)
    expect(checked).toMatchObject({ verdict: 'fail', isJudged: true, findings: [] })
    expect(checked.problems).toContainEqual(expect.objectContaining({ code, file: PATH, line, field }))
  })
})

describe('a plan', () => {
  test('has the last word', async () => {
    const checked = await check(REQUEST, { json: fixture('violations') })
    expect(checked).toMatchObject({ verdict: 'fail', isJudged: true })
    expect(evaluatedRules(checked.findings)).toEqual(
      expect.arrayContaining(['encryption', 'public-access', 'required-tags']),
    )
  })

  test.each([
    ['is not a plan', { values: {} }, 'plan-unreadable'],
    ['is errored', { ...Object(fixture('private-bucket')), errored: true }, 'plan-errored'],
  ])('that %s cannot be judged, and is never success', async (_title, json, code) => {
    const checked = await check(REQUEST, { json })
    expect(checked).toMatchObject({ verdict: 'unknown', isJudged: false, problems: [{ code }] })
  })
})

describe('nothing evaluated is never success', () => {
  test('no policies', async () => {
    const files = new Map([...platform, [PATH, bytes(REQUEST)]])
    files.delete('policies/guardrails.yaml')
    const checked = await checkWorkingTree({
      tree: memoryTree('t', files),
      request: undefined,
      plan: undefined,
      now: NOW,
    })
    expect(checked).toMatchObject({
      verdict: 'unknown',
      isJudged: false,
      problems: [{ code: 'guardrails-missing' }],
    })
  })

  test('policies that judge nothing of a request', async () => {
    const rules = bytes('version: 1\nrules: { encryption: { level: hard } }\n')
    const files = new Map([...platform, ['policies/guardrails.yaml', rules], [PATH, bytes(REQUEST)]])
    const checked = await checkWorkingTree({
      tree: memoryTree('t', files),
      request: undefined,
      plan: undefined,
      now: NOW,
    })
    expect(checked).toMatchObject({ verdict: 'unknown', isJudged: false })
  })

  test('no request', async () => {
    const files = new Map([
      ...platform,
      ['requests/.gitkeep', bytes('')],
      ['requests/payments/README.md', bytes('')],
    ])
    const checked = await checkWorkingTree({
      tree: memoryTree('t', files),
      request: undefined,
      plan: undefined,
      now: NOW,
    })
    expect(checked).toMatchObject({
      verdict: 'unknown',
      isJudged: false,
      problems: [{ code: 'nothing-to-judge' }],
    })
  })
})

test('every request of the tree: one that is wrong hides no other', async () => {
  const other = 'requests/data/raw.yaml'
  const files = new Map([
    ...platform,
    [PATH, bytes('module: [')],
    [other, bytes(REQUEST.replace('alice', 'carol'))],
    ['requests/data/stray.txt', bytes('')],
  ])
  const checked = await checkWorkingTree({
    tree: memoryTree('t', files),
    request: undefined,
    plan: undefined,
    now: NOW,
  })
  expect(checked.verdict).toBe('fail')
  expect(checked.problems.map(({ file, code }) => [file, code])).toEqual([
    ['requests/data/stray.txt', 'wrong-path'],
    [PATH, 'yaml-syntax'],
  ])
  expect(checked.prices.map(({ request }) => request)).toEqual([other])
})

function check(text: string, plan?: { readonly json: unknown }): Promise<CheckResult> {
  const content = bytes(text)
  const tree = memoryTree('t', new Map([...platform, [PATH, content]]))
  const given = plan === undefined ? undefined : bytes(JSON.stringify(plan.json))
  return checkWorkingTree({ tree, request: { path: PATH, content }, plan: given, now: NOW })
}

function fixture(name: string): unknown {
  return JSON.parse(planText(name))
}
