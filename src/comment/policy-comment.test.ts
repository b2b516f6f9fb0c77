import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { moduleOf, planFixture, UID } from '../../test/fixtures/policy.ts'
import type { Finding } from '../formats/finding.ts'
import { asSha, usd } from '../kit/brands.ts'
import { COMMENT_LIMIT } from '../kit/markdown.ts'
import { summarisePlan } from '../plan/plan.ts'
import type { LeaseReport, PolicyReport } from '../policy/report.ts'
import { policyAnnotations } from './policy-annotations.ts'
import { policyComment, policySummary, policyTitle } from './policy-comment.ts'

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
  ])('%s', (name, report) => {
    const golden = new URL(`../../test/golden/comments/policy-${name}.md`, import.meta.url)
    expect(policyComment(report)).toBe(readFileSync(golden, 'utf8'))
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
    ['in a plan', reportOf({ leases: [leaseOf({ plan: evilPlan(evil) })] })],
  ])('mentions, links and opens nothing: %s', (_title, report) => {
    const text = policyComment(report)
    const outsideCode = text.replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '')
    expect(outsideCode).not.toMatch(/@everyone|<!--|!\[|\]\(|https?:/)
    expect(text.match(/<details>/g) ?? []).toHaveLength((text.match(/^<\/details>$/gm) ?? []).length)
    expect(text).not.toMatch(/^# hi/m)
  })
})

test('fits a comment, and says where the rest is', () => {
  const leases = Array.from({ length: 300 }, (_unused, index) =>
    leaseOf({
      verdict: 'fail',
      findings: [{ ...regionFinding(), message: `${index} ${'m'.repeat(2_000)}` }],
    }),
  )
  const text = policyComment(reportOf({ verdict: 'fail', leases }))
  expect(text.length).toBeLessThan(COMMENT_LIMIT)
  expect(text).toContain("_Cut here: the whole is in the run's summary._")
  expect(policySummary(reportOf({ verdict: 'fail', leases })).length).toBeGreaterThan(COMMENT_LIMIT)
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

function reportOf(more: Partial<PolicyReport>): PolicyReport {
  return {
    verdict: 'pass',
    author: 'alice',
    headSha: asSha('3f2a91c'.padEnd(40, '0')),
    base: { branch: 'main', sha: asSha('71aa02e'.padEnd(40, '0')) },
    leases: [],
    problems: [],
    otherPaths: [],
    spend: [{ team: 'payments', usdMonth: usd(312), budgetUsdMonth: 500, unpriced: 1 }],
    pricesFrom: undefined,
    approvers: [
      { login: 'dana', id: 2001 },
      { login: 'erin', id: 2002 },
    ],
    ...more,
  }
}

function leaseOf(more: Partial<LeaseReport>): LeaseReport {
  const of = { lease: 'payments/reports', uid: UID, module: moduleOf() }
  return {
    lease: 'payments/reports',
    kind: 'create',
    verdict: 'pass',
    findings: [
      finding({ rule: 'naming', status: 'pass', message: '`reports` follows the naming of this platform' }),
      finding({ rule: 'region-allowed', status: 'pass', message: '`eu-west-1` is allowed in dev' }),
      finding({ rule: 'backups', level: 'advisory', message: 'backups are kept 1 day in dev' }),
    ],
    owner: { login: 'alice', id: 1001 },
    environment: 'dev',
    length: { kind: 'for', hours: 336, text: '14d' },
    price: { usdMonth: usd(24.82), unpriced: 0, lines: [] },
    priceBefore: undefined,
    plan: summarisePlan(planFixture('private-bucket'), of),
    approvals: 1,
    ...more,
  }
}

function withFindings(findings: readonly Finding[], more: Partial<LeaseReport> = {}): PolicyReport {
  const verdict = findings.some(({ status }) => status === 'fail') ? 'fail' : 'unknown'
  return reportOf({ verdict, leases: [leaseOf({ verdict, findings, ...more })] })
}

function finding(more: Partial<Finding>): Finding {
  return {
    rule: 'r',
    level: 'hard',
    status: 'fail',
    source: 'guardrail',
    phase: 'request',
    resource: 'payments/reports',
    message: 'm',
    file: FILE,
    ...more,
  }
}

function regionFinding(): Finding {
  return finding({
    rule: 'region-allowed',
    message: '`us-west-2` is not allowed in dev',
    line: 4,
    column: 1,
    field: '/region',
    allowed: ['eu-west-1', 'eu-central-1'],
    remedy: '`region: eu-west-1`',
  })
}

function bucketFinding(index: number): Finding {
  return finding({
    rule: 'encryption',
    phase: 'plan',
    resource: `module.this.aws_s3_bucket.this[${index}]`,
    message: 'is not encrypted',
    remedy: 'turn encryption on in the module; a request cannot',
  })
}

function thirty(): readonly Finding[] {
  const buckets = Array.from({ length: 20 }, (_unused, index) => bucketFinding(index))
  const sizes = Array.from({ length: 10 }, (_unused, index) =>
    finding({
      rule: 'size-allowed',
      message: `\`size_${index}: large\` is not allowed in dev`,
      line: 7 + index,
      field: `/inputs/size_${index}`,
      allowed: ['small', 'medium'],
      remedy: `\`size_${index}: small\``,
    }),
  )
  return [...buckets, ...sizes]
}

function missingPlan(): Finding {
  return finding({
    rule: 'plan',
    status: 'unknown',
    phase: 'plan',
    message: 'there is no plan of this stack: what it would do is not known',
    remedy: 'plan again; if that fails, look at the plan step',
  })
}

function extension(): PolicyReport {
  const price = { usdMonth: usd(24.82), unpriced: 0, lines: [] }
  const length = { kind: 'for', hours: 504, text: '21d' } as const
  return reportOf({
    leases: [leaseOf({ kind: 'unchanged', plan: undefined, price, priceBefore: price, length })],
  })
}

function broken(): PolicyReport {
  return reportOf({
    verdict: 'unknown',
    spend: [],
    problems: [
      {
        code: 'unknown-field',
        message: '`enryption` is not a field of `rules`',
        file: 'policies/guardrails.yaml',
        line: 7,
        remedy: 'did you mean `encryption`?',
      },
    ],
  })
}

function twoLeases(): PolicyReport {
  const of = {
    lease: 'payments/old',
    uid: UID,
    module: moduleOf({ data: { resources: ['terraform_data'], 'final-snapshot': 'never' } }),
  }
  return reportOf({
    pricesFrom: '2026-10-01',
    otherPaths: ['docs/a.md'],
    leases: [
      leaseOf({}),
      leaseOf({
        lease: 'payments/old',
        kind: 'update',
        priceBefore: { usdMonth: usd(20), unpriced: 0, lines: [] },
        price: { usdMonth: usd(1024.82), unpriced: 2, lines: [] },
        length: { kind: 'permanent' },
        plan: summarisePlan(planFixture('changes'), of),
      }),
    ],
  })
}

function deleted(): PolicyReport {
  const nothing = { owner: undefined, length: undefined, price: undefined, plan: undefined }
  const findings = [finding({ rule: 'lease-end', status: 'pass', message: 'the reaper ends the lease' })]
  return reportOf({ leases: [leaseOf({ kind: 'delete', findings, ...nothing })] })
}

function evilPlan(text: string): LeaseReport['plan'] {
  const plan = leaseOf({}).plan
  if (plan === undefined) return undefined
  const resources = [
    { address: `a["${text}"]`, type: 't', action: 'replace' as const, attributes: [text], holdsData: true },
  ]
  return { ...plan, outputs: [text], resources, counts: { create: 0, update: 0, replace: 1, destroy: 0 } }
}
