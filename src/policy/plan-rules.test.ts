import { describe, expect, test } from '@jest/globals'
import {
  BUCKET,
  made,
  OF_BUCKET,
  onPlan,
  planFixture,
  planOf,
  type MadeResource,
} from '../../test/fixtures/policy.ts'
import type { Finding } from '../formats/finding.ts'
import type { Guardrails } from '../formats/guardrails.ts'

type Rules = Guardrails['rules']
type Status = Finding['status']

describe('required-tags', () => {
  const rules: Rules = { 'required-tags': { level: 'hard', tags: ['uid', 'team'] } }
  test.each<[string, MadeResource, Status]>([
    ['all of them', topic({ tags_all: { uid: 'u', team: 't', more: 'm' } }), 'pass'],
    ['one is missing', topic({ tags_all: { uid: 'u' } }), 'fail'],
    ['one is empty', topic({ tags_all: { uid: 'u', team: '' } }), 'fail'],
    ['one is null', topic({ tags_all: { uid: 'u', team: null } }), 'fail'],
    ['no tags at all', topic({ tags_all: null }), 'fail'],
    ['one is not known yet', topic({ tags_all: { uid: 'u' } }, { tags_all: { team: true } }), 'unknown'],
    ['none is known yet', topic({}, { tags_all: true }), 'unknown'],
    ['one is missing, another not known', topic({ tags_all: {} }, { tags_all: { team: true } }), 'fail'],
    ['a resource that cannot be tagged', topic({ name: 'x' }), 'pass'],
  ])('%s', (_title, resource, status) => {
    expect(onPlan(rules, planOf([resource])).map((finding) => finding.status)).toEqual([status])
  })

  test('the default tags of a rendered stack are enough', () => {
    const tags = ['leasehold:uid', 'leasehold:team', 'leasehold:cost-centre', 'leasehold:repository']
    expect(onPlan({ 'required-tags': { level: 'hard', tags } }, planFixture('private-bucket'))).toMatchObject(
      [{ status: 'pass', resource: 'module.this.aws_s3_bucket.this' }],
    )
  })

  test('never says what a tag holds (S14)', () => {
    const plan = planOf([topic({ tags_all: { uid: 'hunter2' } })])
    expect(JSON.stringify(onPlan(rules, plan))).not.toContain('hunter2')
  })
})

describe('encryption', () => {
  const rules: Rules = { encryption: { level: 'hard' } }
  const algorithm = (value: string): MadeResource['after'] => ({
    rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: value }] }],
  })
  const sse = (more: Partial<MadeResource>): MadeResource => ({
    type: 'aws_s3_bucket_server_side_encryption_configuration',
    after: algorithm('AES256'),
    unknown: { bucket: true },
    refers: OF_BUCKET,
    ...more,
  })
  test.each<[string, readonly MadeResource[], Status]>([
    ['a bucket with a configuration', [BUCKET, sse({})], 'pass'],
    ['a bucket without', [BUCKET], 'fail'],
    ['a configuration without algorithm', [BUCKET, sse({ after: algorithm('') })], 'fail'],
    [
      'an algorithm that is not known yet',
      [BUCKET, sse({ after: {}, unknown: { bucket: true, rule: true } })],
      'unknown',
    ],
    [
      'by the name, when it is known',
      [BUCKET, sse({ after: { bucket: 'b', ...Object(algorithm('aws:kms')) }, unknown: {} })],
      'pass',
    ],
    [
      "another bucket's name",
      [BUCKET, sse({ after: { bucket: 'c', ...Object(algorithm('aws:kms')) }, unknown: {} })],
      'fail',
    ],
    ["another bucket's reference", [BUCKET, sse({ refers: { bucket: ['aws_s3_bucket.other.id'] } })], 'fail'],
    ['a target that cannot be told', [BUCKET, sse({ refers: { bucket: ['var.bucket'] } })], 'unknown'],
    [
      'a configuration that is taken away',
      [{ ...BUCKET, actions: ['no-op'] }, sse({ after: null, actions: ['delete'] })],
      'fail',
    ],
    ['instances belong together by key', [{ ...BUCKET, index: 0 }, sse({ index: 1 })], 'fail'],
    ['the same key', [{ ...BUCKET, index: 1 }, sse({ index: 1 })], 'pass'],
  ])('of buckets: %s', (_title, resources, status) => {
    expect(onPlan(rules, planOf(resources)).map((finding) => finding.status)).toEqual([status])
  })

  test('a configuration in another instance of the same module is not its own', () => {
    const plan = planOf([BUCKET, sse({})])
    const changes = plan.resource_changes?.map((change, index) => ({
      ...change,
      module_address: `module.this[${index}]`,
    }))
    const found = onPlan(rules, { ...plan, resource_changes: changes ?? [] })
    expect(found.map((finding) => finding.status)).toEqual(['fail'])
  })

  test.each<[string, MadeResource, Status]>([
    ['a database', made('aws_db_instance', { storage_encrypted: true }), 'pass'],
    ['a database without', made('aws_db_instance', { storage_encrypted: false }), 'fail'],
    ['a database that does not say', made('aws_db_instance', { storage_encrypted: null }), 'fail'],
    ['a database not known yet', made('aws_db_instance', {}, { storage_encrypted: true }), 'unknown'],
    ['a volume', made('aws_ebs_volume', { encrypted: true }), 'pass'],
    ['a volume without', made('aws_ebs_volume', { encrypted: false }), 'fail'],
    ["a volume left to the account's default", made('aws_ebs_volume', {}, { encrypted: true }), 'unknown'],
    ['a queue with the managed key', made('aws_sqs_queue', { sqs_managed_sse_enabled: true }), 'pass'],
    [
      'a queue with its own key',
      made('aws_sqs_queue', { kms_master_key_id: 'alias/a' }, { sqs_managed_sse_enabled: true }),
      'pass',
    ],
    [
      'a queue without',
      made('aws_sqs_queue', { sqs_managed_sse_enabled: false, kms_master_key_id: null }),
      'fail',
    ],
    ['a queue not known yet', made('aws_sqs_queue', {}, { sqs_managed_sse_enabled: true }), 'unknown'],
    ['a topic', made('aws_sns_topic', { kms_master_key_id: 'alias/aws/sns' }), 'pass'],
    ['a topic without', made('aws_sns_topic', { kms_master_key_id: null }), 'fail'],
    ['a topic with an empty key', made('aws_sns_topic', { kms_master_key_id: '' }), 'fail'],
    ['a topic not known yet', made('aws_sns_topic', {}, { kms_master_key_id: true }), 'unknown'],
    ['a table', made('aws_dynamodb_table', { server_side_encryption: [{ enabled: true }] }), 'pass'],
    ['a table without', made('aws_dynamodb_table', { server_side_encryption: [{ enabled: false }] }), 'fail'],
    ['a table not known yet', made('aws_dynamodb_table', {}, { server_side_encryption: true }), 'unknown'],
    ['nothing that stores data', made('aws_iam_role', {}), 'pass'],
    ['what is destroyed is not judged', { type: 'aws_ebs_volume', after: null, actions: ['delete'] }, 'pass'],
  ])('%s', (_title, resource, status) => {
    expect(onPlan(rules, planOf([resource])).map((finding) => finding.status)).toEqual([status])
  })

  test('on a plan of Terraform itself', () => {
    const found = onPlan(rules, planFixture('violations')).map(({ resource, status }) => [resource, status])
    expect(Object.fromEntries(found)).toEqual({
      'aws_db_instance.good': 'pass',
      'aws_db_instance.plain': 'fail',
      'aws_dynamodb_table.good': 'pass',
      'aws_dynamodb_table.plain': 'unknown',
      'aws_ebs_volume.good': 'pass',
      'aws_ebs_volume.plain': 'fail',
      'aws_ebs_volume.unset': 'unknown',
      'aws_s3_bucket.bare': 'fail',
      'aws_s3_bucket.open': 'fail',
      'aws_sns_topic.good': 'unknown',
      'aws_sns_topic.plain': 'fail',
      'aws_sqs_queue.by_key': 'unknown',
      'aws_sqs_queue.good': 'pass',
      'aws_sqs_queue.plain': 'fail',
      'aws_sqs_queue.unset': 'unknown',
    })
  })
})

function topic(after: object, unknown: object = {}): MadeResource {
  return made('aws_sns_topic', after, unknown)
}
