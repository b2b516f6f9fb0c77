import { describe, expect, test } from '@jest/globals'
import { fc } from '../support/fc.ts'
import { gunzipSync } from 'node:zlib'
import { policyComment } from '../../src/comment/policy-comment.ts'
import { policyCheckRun } from '../../src/comment/policy-check-run.ts'
import { policySummary } from '../../src/comment/policy-summary.ts'
import { instantOf } from '../../src/kit/brands.ts'
import { readPlan, summarisePlan } from '../../src/plan/plan.ts'
import { judgeAnyPlan } from '../../src/policy/judge.ts'
import { jsonOf } from '../../src/report/result.ts'
import { packedSarif } from '../../src/report/packed-sarif.ts'
import { sarifOf } from '../../src/report/sarif.ts'
import { textOf } from '../../src/report/text.ts'
import { checkPlan } from '../../src/run/policy-check/check-plan.ts'
import { leaseOf, reportOf } from '../fixtures/policy-reports.ts'
import { moduleOf, UID } from '../fixtures/policy.ts'
import { hasOpa, realEngine } from '../support/real-opa.ts'

/** S14: what Terraform marks sensitive is in a plan's JSON in clear, many times, and must be in nothing that we say. */
const secret = fc
  .string({ unit: fc.constantFrom(...'abcXYZ0189-_.$<&"`|'), minLength: 8, maxLength: 24 })
  .map((text) => `s3cr3t${text}`)

const RULES = {
  version: 1 as const,
  rules: {
    naming: { level: 'hard' as const, resources: { aws_s3_bucket: { bucket: 'acme-[a-z]+' } } },
    'required-tags': { level: 'hard' as const, tags: ['team'] },
    encryption: { level: 'hard' as const },
    'public-access': { level: 'hard' as const },
    'region-allowed': { level: 'hard' as const, regions: { dev: ['eu-west-1'] } },
  },
}

function planWith(hidden: string): unknown {
  const values = {
    bucket: hidden,
    policy: hidden,
    region: hidden,
    tags: { team: '', [`k`]: hidden },
    nested: [{ deep: { password: hidden } }],
  }
  const marks = {
    bucket: true,
    policy: true,
    region: true,
    tags: { k: true },
    nested: [{ deep: { password: true } }],
  }
  const change = (type: string, name: string) => ({
    address: `module.this.${type}.${name}`,
    module_address: 'module.this',
    mode: 'managed',
    type,
    name,
    provider_name: 'registry.terraform.io/hashicorp/aws',
    change: {
      actions: ['update'],
      before: values,
      after: { ...values, acl: 'public-read' },
      after_unknown: {},
      before_sensitive: marks,
      after_sensitive: marks,
    },
  })
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    variables: { password: { value: hidden } },
    resource_changes: [
      change('aws_s3_bucket', 'a'),
      change('aws_db_instance', 'b'),
      change('aws_s3_bucket_policy', 'c'),
    ],
    output_changes: {
      out: {
        actions: ['create'],
        before: null,
        after: { deep: hidden },
        before_sensitive: false,
        after_sensitive: true,
      },
    },
    planned_values: { outputs: { out: { sensitive: true, value: { deep: hidden } } } },
    configuration: { root_module: { variables: { password: { sensitive: true, default: hidden } } } },
  }
}

describe('a sensitive value of a plan (S14)', () => {
  test('is in no comment, check, annotation, summary, text, JSON or SARIF of guardrails', () => {
    fc.assert(
      fc.property(secret, (hidden) => {
        const plan = readPlan(planWith(hidden))
        if (!plan.ok) throw new Error(plan.problems[0]?.message)
        const findings = judgeAnyPlan({ plan: plan.value, guardrails: RULES, environment: 'dev' })
        expect(findings.some(({ status }) => status !== 'pass')).toBe(true)
        const summary = summarisePlan(plan.value, { lease: 'payments/reports', uid: UID, module: moduleOf() })
        const report = reportOf({
          verdict: 'fail',
          leases: [leaseOf({ findings, plan: summary, verdict: 'fail' })],
        })
        const result = {
          verdict: 'fail' as const,
          findings,
          problems: [],
          waivers: [],
          overrides: [],
          prices: [],
        }
        const said = [
          policyComment(report),
          policySummary(report),
          JSON.stringify(policyCheckRun(report)),
          textOf(result),
        ]
        const written = [
          JSON.stringify(jsonOf(result)),
          JSON.stringify(sarifOf(result)),
          gunzipSync(Buffer.from(packedSarif(result), 'base64')).toString(),
          JSON.stringify(findings),
        ]
        for (const text of [...said, ...written]) expect(text).not.toContain(hidden.slice(0, 10))
      }),
      { numRuns: 30 },
    )
  })
})

const withOpa = hasOpa ? test : test.skip
withOpa(
  'is in nothing that Rego policies say of it',
  async () => {
    const rego = `package main

deny contains sprintf("%v %v %v", [change.change.after.bucket, change.change.after.nested, input.variables]) if {
	some change in input.resource_changes
}
`
    await fc.assert(
      fc.asyncProperty(secret, async (hidden) => {
        const checked = await checkPlan({
          plan: { name: 'p.json', content: Buffer.from(JSON.stringify(planWith(hidden))) },
          choice: {
            rego: { files: new Map([['policy/a.rego', Buffer.from(rego)]]), data: new Map(), options: {} },
          },
          waivers: [],
          approvers: undefined,
          now: instantOf(0),
          engine: realEngine(),
        })
        expect(checked).toMatchObject({ verdict: 'fail', problems: [] })
        for (const text of [
          textOf(checked),
          JSON.stringify(jsonOf(checked)),
          JSON.stringify(sarifOf(checked)),
        ])
          expect(text).not.toContain(hidden.slice(0, 10))
      }),
      { numRuns: 5 },
    )
  },
  60_000,
)
