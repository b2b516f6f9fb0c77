import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import type { Guardrails } from '../formats/guardrails.ts'
import type { PlanDocument } from '../plan/document.ts'
import { isComplete, summarisePlan } from '../plan/plan.ts'
import { readPlanText } from '../plan/read-text.ts'
import { moduleOf, planFixture, UID } from '../../test/fixtures/policy.ts'
import { judgeAnyPlan } from './judge.ts'

const FOLDER = new URL('../../test/fixtures/plans/versions/', import.meta.url)
const TARGET = 'terraform-1.11.4-target.json'
/** The same code, planned by each version; see test/fixtures/plans/README.md. */
const VERSIONS = readdirSync(FOLDER)
  .filter((file) => file !== TARGET)
  .sort()

const RULES: Guardrails['rules'] = {
  naming: {
    level: 'hard',
    resources: { aws_sqs_queue: { name: 'new-0' }, aws_s3_bucket: { bucket: 'leasehold-.*' } },
  },
  'region-allowed': { level: 'hard', regions: { dev: ['eu-west-1'] } },
  'service-allowed': {
    level: 'hard',
    types: { dev: ['aws_s3_*', 'aws_sns_*', 'aws_ebs_*', 'aws_kms_key', 'aws_cloudwatch_*', 'aws_sec*'] },
  },
  'size-allowed': { level: 'hard', types: { dev: { aws_ebs_volume: { size: ['1'] } } } },
  'data-loss': { level: 'hard' },
  'required-tags': { level: 'hard', tags: ['team'] },
  encryption: { level: 'hard' },
  'encryption-in-transit': { level: 'hard' },
  'public-access': { level: 'hard' },
  'blocked-constructs': { level: 'hard' },
}

/** Every judgement that does not pass, of the code that all versions can plan. */
const EVERYWHERE = [
  'naming: aws_sqs_queue.new[1] fail',
  'naming: module.store.aws_s3_bucket.this["a"] unknown',
  'naming: module.store.aws_s3_bucket.this["b"] unknown',
  'service-allowed: aws_sqs_queue.new[0] fail',
  'size-allowed: aws_ebs_volume.grown fail',
  // The table that goes, the volume that is replaced, and the one that an earlier replacement left behind.
  'data-loss: aws_dynamodb_table.gone fail',
  'data-loss: aws_ebs_volume.replaced fail',
  'data-loss: aws_ebs_volume.replaced fail',
  'encryption: aws_ebs_volume.unset unknown',
  'encryption: aws_s3_bucket.bare fail',
  'encryption: aws_sns_topic.by_key unknown',
  'encryption: aws_sqs_queue.new[1] fail',
  'public-access: aws_s3_bucket.bare fail',
  'public-access: aws_security_group.open fail',
  'public-access: module.store.aws_s3_bucket.this["b"] fail',
  'public-access: module.store.aws_s3_bucket_policy.this["a"] unknown',
  'public-access: module.store.aws_s3_bucket_policy.this["b"] unknown',
]
const PASSED = [
  'naming: aws_s3_bucket.bare',
  'naming: aws_sqs_queue.new[0]',
  'region-allowed: provider.aws',
  'size-allowed: aws_ebs_volume.unset',
  'required-tags: aws_ebs_volume.grown',
  'required-tags: module.store.aws_s3_bucket.this["a"]',
  'encryption: aws_ebs_volume.replaced',
  'encryption: aws_sns_topic.renamed',
  'encryption: aws_sns_topic.swapped',
  'encryption: aws_sqs_queue.new[0]',
  'encryption: module.store.aws_s3_bucket.this["a"]',
  'encryption: module.store.aws_s3_bucket.this["b"]',
  'public-access: aws_sns_topic.renamed',
  'public-access: module.store.aws_s3_bucket.this["a"]',
  'blocked-constructs: plan',
]
/** Since 1.1 something is moved, since 1.5 imported: what is there is judged, whatever becomes of it. */
const MOVED = 'encryption: aws_cloudwatch_log_group.moved fail'
const IMPORTED = 'encryption: aws_sns_topic.imported fail'

describe.each(VERSIONS)('the plan of %s', (file) => {
  const plan = planOf(file)
  const actions = actionsOf(plan)

  test('is judged as that of any other version', () => {
    const more = [...(actions.has('moved') ? [MOVED] : []), ...(actions.has('imported') ? [IMPORTED] : [])]
    expect(judged(plan, 'open').sort()).toEqual([...EVERYWHERE, ...more].sort())
    expect(judged(plan, 'pass')).toEqual(expect.arrayContaining(PASSED))
  })

  test('holds what is to be judged', () => {
    expect([...actions]).toEqual(
      expect.arrayContaining([
        'create',
        'update',
        'delete',
        'delete,create',
        'create,delete',
        'read',
        'no-op',
        'deposed',
      ]),
    )
    const [major = 0, minor = 0] = plan.terraform_version.split('.').map(Number)
    const since = (version: number): boolean => major > 0 && minor >= version
    expect({
      moved: actions.has('moved'),
      imported: actions.has('imported'),
      forget: actions.has('forget'),
    }).toEqual({
      moved: since(1),
      imported: since(5),
      forget: since(7),
    })
  })

  test('is summarised as that of any other version', () => {
    const summary = summarisePlan(plan, { lease: 'payments/reports', uid: UID, module: moduleOf() })
    expect(summary.counts).toEqual({
      create: 13,
      update: 1,
      replace: 3,
      // The table, what a replacement left behind, and what Terraform is told to forget.
      destroy: actions.has('forget') ? 3 : 2,
    })
    expect(summary.complete).toBe(true)
  })
})

test('a plan of a part, by `-target`, is not complete and does not pass', () => {
  const plan = planOf(TARGET)
  expect(isComplete(plan)).toBe(false)
  expect(judged(plan, 'open')).toEqual(['plan-complete: plan unknown', MOVED])
})

describe('a plan of modules in modules, keys with quotes, two providers and secrets', () => {
  const plan = planFixture('shapes')
  const found = judgeAnyPlan({ plan, guardrails: { version: 1, rules: RULES }, environment: 'dev' })

  test('tells instances of the same module apart', () => {
    const at = (key: string, index: number, type: string): string =>
      `module.pair[${JSON.stringify(key)}].module.inner[${index}].${type}.this`
    const statusOf = (rule: string, resource: string): string | undefined =>
      found.find((finding) => finding.rule === rule && finding.resource === resource)?.status
    for (const index of [0, 1]) {
      expect(statusOf('public-access', at('a.b', index, 'aws_s3_bucket'))).toBe('pass')
      expect(statusOf('public-access', at('c["d"]', index, 'aws_s3_bucket'))).toBe('fail')
      expect(statusOf('encryption', at('a.b', index, 'aws_ssm_parameter'))).toBe('pass')
      expect(statusOf('encryption', at('c["d"]', index, 'aws_ssm_parameter'))).toBe('fail')
    }
  })

  test('looks at each provider, and at what goes over the wire', () => {
    expect(judged(plan, 'open')).toEqual(
      expect.arrayContaining([
        'region-allowed: provider.aws.far fail',
        'encryption-in-transit: aws_elasticache_replication_group.clear fail',
      ]),
    )
    expect(judged(plan, 'pass')).toEqual(
      expect.arrayContaining([
        'region-allowed: provider.aws',
        'encryption-in-transit: aws_elasticache_replication_group.over_tls',
      ]),
    )
  })

  test('without default tags it is not known that a tag is there', () => {
    const tags = found.filter(({ rule }) => rule === 'required-tags').map(({ status }) => status)
    expect([...new Set(tags)]).toEqual(['unknown'])
  })

  test('says no value that Terraform marks (S14)', () => {
    expect(JSON.stringify(plan)).toContain('correct-horse-battery')
    expect(JSON.stringify(found)).not.toContain('correct-horse-battery')
  })
})

function planOf(file: string): PlanDocument {
  const plan = readPlanText(readFileSync(new URL(file, FOLDER)))
  if (!plan.ok) throw new Error(`${file} is not a plan: ${plan.problems[0]?.message}`)
  return plan.value
}

function judged(plan: PlanDocument, which: 'pass' | 'open'): string[] {
  return judgeAnyPlan({ plan, guardrails: { version: 1, rules: RULES }, environment: 'dev' })
    .filter(({ status }) => (status === 'pass') === (which === 'pass'))
    .map(({ rule, resource, status }) => `${rule}: ${resource}${status === 'pass' ? '' : ` ${status}`}`)
}

/** What becomes of something in a plan, beside Terraform's own words: moved, imported, deposed. */
function actionsOf(plan: PlanDocument): ReadonlySet<string> {
  return new Set(
    (plan.resource_changes ?? []).flatMap(({ change, deposed, previous_address: previous }) => [
      change.actions.join(','),
      ...(deposed === undefined ? [] : ['deposed']),
      ...(previous === undefined ? [] : ['moved']),
      ...(change.importing === undefined ? [] : ['imported']),
    ]),
  )
}
