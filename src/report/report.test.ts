import { gunzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { findingOf } from '../../test/fixtures/findings.ts'
import { overridden, softFinding, waived } from '../../test/fixtures/policy-reports.ts'
import { sarifMistakes } from '../../test/support/sarif-schema.ts'
import type { Finding } from '../formats/finding.ts'
import { usd } from '../kit/brands.ts'
import { verdictWith } from '../policy/levels.ts'
import { jsonOf, type JudgedResult } from './result.ts'
import { packedSarif } from './packed-sarif.ts'
import { sarifOf } from './sarif.ts'
import { textOf } from './text.ts'

const golden = (name: string): string =>
  readFileSync(new URL(`../../test/golden/reports/${name}`, import.meta.url), 'utf8')

const problem = {
  code: 'unknown-field',
  message: 'no `a`',
  file: 'policies/guardrails.yaml',
  line: 7,
  remedy: 'did you mean `b`?',
}
const all = judged([
  findingOf({ status: 'pass', rule: 'naming', phase: 'request', message: 'follows the naming' }),
  findingOf({ remedy: 'turn it on in the module', allowed: ['true'] }),
  findingOf({
    rule: 'region-allowed',
    phase: 'request',
    line: 4,
    column: 9,
    field: '/region',
    message: '`x` is not allowed',
  }),
  softFinding(),
  findingOf({ rule: 'backups', level: 'advisory', message: 'kept one day' }),
  findingOf({ rule: 'shape', level: 'shadow' }),
  ...waived().leases.flatMap(({ findings }) => findings.filter(({ waiver }) => waiver !== undefined)),
  ...overridden().leases.flatMap(({ findings }) => findings.filter(({ override }) => override !== undefined)),
  findingOf({ rule: 'main.deny', status: 'unknown', source: 'rego', message: 'could not be judged' }),
])

describe('golden', () => {
  test('text', () => expect(textOf(all)).toBe(golden('all.txt')))
  test('JSON', () => expect(`${JSON.stringify(jsonOf(all), null, 2)}\n`).toBe(golden('all.json')))
  test('SARIF', () => expect(`${JSON.stringify(sarifOf(all), null, 2)}\n`).toBe(golden('all.sarif')))
})

test('JSON has the fields that scripts rely on, under these names', () => {
  const { verdict, findings, counts, evaluated, ...more } = jsonOf(all)
  expect(Object.keys(more)).toEqual(['problems', 'waivers', 'price', 'prices'])
  expect(verdict).toBe('fail')
  expect(evaluated).toEqual([...new Set(findings.map(({ rule }) => rule))])
  expect(Object.keys(counts)).toEqual(['pass', 'fail', 'unknown', 'waived', 'overridden'])
  expect(findings[2]).toMatchObject({
    ...{ rule: 'region-allowed', level: 'hard', status: 'fail', line: 4 },
    resource: 'module.this.aws_s3_bucket.logs',
    file: 'requests/payments/reports.yaml',
    message: '`x` is not allowed',
  })
  const named = ['rule', 'level', 'status', 'resource', 'file', 'line', 'message', 'remedy']
  const others = ['source', 'phase', 'column', 'field', 'allowed', 'waiver', 'override']
  const used = new Set(findings.flatMap((finding) => Object.keys(finding)))
  expect([...used].sort()).toEqual([...named, ...others].sort())
})

describe('SARIF', () => {
  test.each<[string, JudgedResult]>([
    ['of everything', all],
    ['of nothing', judged([])],
    [
      'of what could not be judged',
      { ...judged([]), problems: [problem, { code: 'c', message: 'no file' }] },
    ],
  ])('%s is valid by its schema', (_title, result) => {
    expect(sarifMistakes(JSON.parse(JSON.stringify(sarifOf(result))))).toEqual([])
  })

  test('a waiver and an override are suppressions; a hard rule cannot be overridden into one', () => {
    const mark = { override: { by: 'frank', reason: 'r' } }
    const suppressed = resultsOf([...all.findings, findingOf({ rule: 'hard', ...mark })])
      .filter(({ suppressions }) => suppressions.length > 0)
      .map(({ ruleId }) => ruleId)
    expect(suppressed).toEqual(['encryption', 'price-ceiling'])
  })

  test('fingerprints stay when lines move, and differ for another resource', () => {
    const [here, moved, other] = resultsOf([
      findingOf({ line: 4 }),
      findingOf({ line: 90 }),
      findingOf({ resource: 'another' }),
    ]).map(({ partialFingerprints }) => partialFingerprints['leasehold/v1'])
    expect(here).toBe(moved)
    expect(here).not.toBe(other)
  })

  test('what people wrote makes no link, and a path no other place', () => {
    const [result] = resultsOf([
      findingOf({ message: '[click](http://e.example)\u202e', file: 'requests/a b/%2e.yaml' }),
    ])
    expect(result?.message.text).toContain('\\[click\\](')
    expect(JSON.stringify(result)).toContain('requests/a%20b/%252e.yaml')
    expect(JSON.stringify(result)).not.toContain('\u202e')
  })

  test('as many results as GitHub takes, and the rest is said', () => {
    const many = Array.from({ length: 25_002 }, (_unused, index) => findingOf({ resource: `r${index}` }))
    const sarif = JSON.stringify(sarifOf(judged(many)))
    expect(resultsOf(many)).toHaveLength(25_000)
    expect(sarif).toContain('2 more results are left out')
  })

  test('packed for code scanning it is the same, or as much of it as there is room for', () => {
    const some = judged(Array.from({ length: 400 }, (_unused, index) => findingOf({ resource: `r${index}` })))
    const unpack = (packed: string): unknown =>
      JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString())
    expect(unpack(packedSarif(some))).toEqual(sarifOf(some))
    const cut = packedSarif(some, 6_000)
    expect(cut.length).toBeLessThanOrEqual(6_000)
    expect(JSON.stringify(unpack(cut))).toMatch(/\d+ more results are left out/)
    expect(sarifMistakes(unpack(cut))).toEqual([])
  })
})

test('text starts no workflow command and breaks no line (S3)', () => {
  const evil = 'a\n::error::b ##[group]'
  const text = textOf(
    judged([findingOf({ message: evil, remedy: evil, file: evil, rule: evil, allowed: [evil] })]),
  )
  expect(text).not.toMatch(/^\s*::|##\[/m)
})

test('unpriced is never 0', () => {
  const price = { usdMonth: null, unpriced: 2, lines: [] }
  expect(textOf({ ...judged([]), prices: [{ request: 'a', price }] })).toContain('a: unpriced')
})

function judged(findings: readonly Finding[]): JudgedResult {
  const price = { usdMonth: usd(24.82), unpriced: 1, lines: [] }
  return {
    verdict: verdictWith(findings, []),
    findings,
    problems: [],
    waivers: waived().waivers,
    overrides: [],
    prices: [{ request: 'requests/payments/reports.yaml', price }],
  }
}

interface Result {
  readonly ruleId: string
  readonly message: { readonly text: string }
  readonly suppressions: readonly unknown[]
  readonly partialFingerprints: Readonly<Record<string, string>>
}

function resultsOf(findings: readonly Finding[]): readonly Result[] {
  const sarif = sarifOf(judged(findings)) as {
    readonly runs: readonly { readonly results: readonly Result[] }[]
  }
  return sarif.runs[0]?.results ?? []
}
