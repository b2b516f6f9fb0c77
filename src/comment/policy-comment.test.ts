import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import {
  broken,
  bucketFinding,
  deleted,
  ending,
  evilEnding,
  evilPlan,
  extension,
  large,
  leaseOf,
  missingPlan,
  overridden,
  regionFinding,
  reportOf,
  softOpen,
  thirty,
  twoLeases,
  waived,
  withFindings,
} from '../../test/fixtures/policy-reports.ts'
import type { Finding } from '../formats/finding.ts'
import { COMMENT_LIMIT } from '../kit/markdown.ts'
import type { PolicyReport } from '../policy/report.ts'
import { policyAnnotations } from './policy-annotations.ts'
import { policyComment, policyTitle } from './policy-comment.ts'
import { policySummary } from './policy-summary.ts'

const FILE = 'requests/payments/reports.yaml'

describe('the comment, as people read it', () => {
  test.each<[string, PolicyReport]>([
    ['all-green', reportOf({ leases: [leaseOf({})] })],
    ['one-violation', withFindings([regionFinding()])],
    ['thirty-violations', withFindings(thirty())],
    ['unknown', withFindings([missingPlan()], { plan: undefined })],
    ['lease-extension', extension()],
    ['policy-broken', broken()],
    ['two-leases', twoLeases()],
    ['request-deleted', deleted()],
    ['ending', ending()],
    ['soft', softOpen()],
    ['soft-override', overridden()],
    ['waived', waived()],
    ['300-resources', large()],
  ])('%s', (name, report) => {
    const golden = new URL(`../../test/golden/comments/policy-${name}.md`, import.meta.url)
    const text = policyComment(report)
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    expect(text).toBe(readFileSync(golden, 'utf8'))
  })
})

describe('what people wrote (S5)', () => {
  const evil = '@everyone <!-- leasehold:policy --> | `x` </details> ![a](http://e.example) ```\n# hi'
  test.each<[string, PolicyReport]>([
    [
      'in a finding',
      withFindings([{ ...regionFinding(), message: evil, remedy: evil, resource: evil, allowed: [evil] }]),
    ],
    [
      'in a folded finding',
      withFindings([{ ...regionFinding(), level: 'advisory', message: evil, resource: evil }]),
    ],
    ['in a problem', { ...broken(), problems: [{ code: 'c', message: evil, file: evil, remedy: evil }] }],
    ['in a changed path', { ...reportOf({ leases: [leaseOf({})] }), otherPaths: [evil] }],
    ['in a login', withFindings([regionFinding()], { owner: { login: evil, id: 1 } })],
    ['in a rehearsal', reportOf({ leases: [leaseOf({ lease: evil, ending: evilEnding(evil) })] })],
    ['in a plan', reportOf({ leases: [leaseOf({ plan: evilPlan(evil) })] })],
  ])('mentions, links and opens nothing: %s', (_title, report) => {
    const text = policyComment(report)
    const outsideCode = text.replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '')
    expect(outsideCode).not.toMatch(/@everyone|<!--|!\[|\]\(|https?:/)
    expect(text.match(/<details>/g) ?? []).toHaveLength((text.match(/^<\/details>$/gm) ?? []).length)
    expect(text).not.toMatch(/^# hi/m)
  })
})

describe('more than fits', () => {
  const leases = Array.from({ length: 300 }, (_unused, index) =>
    leaseOf({
      verdict: 'fail',
      findings: [{ ...regionFinding(), message: `${index} ${'m'.repeat(2_000)}` }],
    }),
  )
  const report = reportOf({ verdict: 'fail', leases })
  const text = policyComment(report)

  test('is cut between two items, says how many are missing, and links to them', () => {
    expect(text.length).toBeLessThan(COMMENT_LIMIT)
    expect(text).toMatch(/and \d+ more resources: \[in the run's summary\]\(https:/)
    expect(policySummary(report).length).toBeGreaterThan(COMMENT_LIMIT)
  })

  test('leaves verdict, next person and footer, and every fold and row whole', () => {
    expect(text).toMatch(/^### ❌ 300 things/)
    expect(text).toContain('**Next** @alice fixes the file')
    expect(text).toMatch(/<\/sub>\n$/)
    expect(text.match(/<details>/g)).toHaveLength((text.match(/^<\/details>$/gm) ?? []).length)
    for (const row of text.split('\n').filter((line) => line.startsWith('|'))) expect(row).toMatch(/\|$/)
  })
})

test('never claims that nothing is a pass', () => {
  const report = reportOf({ verdict: 'unknown', leases: [leaseOf({ verdict: 'unknown', findings: [] })] })
  expect(policyTitle(report)).toBe('Nothing was judged, so this cannot merge')
  expect(policyComment(report)).toMatch(/^### ❌/)
})

describe('annotations', () => {
  test('stand on the line of the request, with what to type', () => {
    expect(policyAnnotations(withFindings([regionFinding()]))).toEqual([
      {
        path: FILE,
        line: 4,
        level: 'failure',
        title: 'region-allowed',
        message: '`us-west-2` is not allowed in dev\nFix: `region: eu-west-1`',
      },
    ])
  })

  test('name the resource when the plan was judged, and stand on the first line then', () => {
    expect(policyAnnotations(withFindings([bucketFinding(1)]))).toMatchObject([
      { line: 1, message: expect.stringMatching(/^module\.this\.aws_s3_bucket\.this\[1\]: /) },
    ])
  })

  test('advice is a warning; what passes and what is only counted is not shown', () => {
    const findings: Finding[] = [
      { ...regionFinding(), level: 'advisory' },
      { ...regionFinding(), level: 'shadow' },
      { ...regionFinding(), status: 'pass' },
    ]
    expect(policyAnnotations(withFindings(findings)).map(({ level }) => level)).toEqual(['warning'])
  })

  test('problems are annotations too, where they have a file', () => {
    expect(policyAnnotations(broken())).toMatchObject([{ path: 'policies/guardrails.yaml', line: 7 }])
  })
})
