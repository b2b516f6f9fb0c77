import { describe, expect, test } from '@jest/globals'
import { onPlan, planFixture, planOf, type MadeResource } from '../../test/fixtures/policy.ts'
import type { Finding } from '../formats/finding.ts'
import type { Guardrails } from '../formats/guardrails.ts'

type Rules = Guardrails['rules']
type Status = Finding['status']

const BUCKET: MadeResource = { type: 'aws_s3_bucket', after: { bucket: 'b' }, unknown: { id: true } }
const OF_BUCKET = { bucket: ['aws_s3_bucket.this.id', 'aws_s3_bucket.this'] }

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

describe('public-access', () => {
  const rules: Rules = { 'public-access': { level: 'hard' } }
  const CLOSED = {
    block_public_acls: true,
    block_public_policy: true,
    ignore_public_acls: true,
    restrict_public_buckets: true,
  }
  const block = (after: object, unknown = {}): MadeResource => ({
    type: 'aws_s3_bucket_public_access_block',
    after: { ...CLOSED, ...after },
    unknown: { bucket: true, ...unknown },
    refers: OF_BUCKET,
  })
  test.each<[string, readonly MadeResource[], Status]>([
    ['all four switches on', [BUCKET, block({})], 'pass'],
    ['no block', [BUCKET], 'fail'],
    ...Object.keys(CLOSED).map((name): [string, readonly MadeResource[], Status] => [
      `\`${name}\` off`,
      [BUCKET, block({ [name]: false })],
      'fail',
    ]),
    [
      'a switch not known yet',
      [BUCKET, block({ block_public_acls: null }, { block_public_acls: true })],
      'unknown',
    ],
    [
      'a block of nobody knows which bucket',
      [BUCKET, { ...block({}), refers: { bucket: ['var.x'] } }],
      'unknown',
    ],
    [
      'a public ACL of the bucket itself',
      [{ ...BUCKET, after: { bucket: 'b', acl: 'public-read' } }, block({})],
      'fail',
    ],
  ])('a bucket: %s', (_title, resources, status) => {
    expect(onPlan(rules, planOf(resources)).map((finding) => finding.status)).toEqual([status])
  })

  const statement = (more: object): string =>
    JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Principal: '*', ...more }] })
  const policy = (text: string | null, unknown = {}, refers = {}): MadeResource =>
    made('aws_sqs_queue_policy', { policy: text }, unknown, refers)
  test.each<[string, MadeResource, Status]>([
    ['everybody', policy(statement({})), 'fail'],
    ['everybody as AWS principal', policy(statement({ Principal: { AWS: '*' } })), 'fail'],
    ['everybody in a list', policy(statement({ Principal: { AWS: ['123456789012', '*'] } })), 'fail'],
    ['everybody but one', policy(statement({ Principal: undefined, NotPrincipal: { AWS: '1' } })), 'fail'],
    ['one account', policy(statement({ Principal: { AWS: '123456789012' } })), 'pass'],
    ['everybody is denied', policy(statement({ Effect: 'Deny' })), 'pass'],
    [
      'everybody of the organisation',
      policy(statement({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } })),
      'pass',
    ],
    [
      'everybody over TLS',
      policy(statement({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } })),
      'fail',
    ],
    [
      'everybody from anywhere',
      policy(statement({ Condition: { StringLike: { 'aws:SourceArn': '*' } } })),
      'fail',
    ],
    [
      'everybody, if the key exists',
      policy(statement({ Condition: { StringEqualsIfExists: { 'aws:SourceVpc': 'v' } } })),
      'fail',
    ],
    ['a policy that cannot be read', policy('{'), 'unknown'],
    [
      'a policy that is not known yet',
      policy(null, { policy: true }, { policy: ['data.x.json'] }),
      'unknown',
    ],
    ['a policy that the code does not set', made('aws_sqs_queue', {}, { policy: true }), 'pass'],
    ['a public database', made('aws_db_instance', { publicly_accessible: true }), 'fail'],
    ['a private one', made('aws_db_instance', { publicly_accessible: false }), 'pass'],
    ['a database not known yet', made('aws_db_instance', {}, { publicly_accessible: true }), 'unknown'],
    [
      'a group open to the internet',
      made('aws_security_group', { ingress: [{ cidr_blocks: ['10.0.0.0/8', '0.0.0.0/0'] }] }),
      'fail',
    ],
    ['open over IPv6', made('aws_security_group', { ingress: [{ ipv6_cidr_blocks: ['::/0'] }] }), 'fail'],
    [
      'open in two halves',
      made('aws_security_group', { ingress: [{ cidr_blocks: ['0.0.0.0/1', '128.0.0.0/1'] }] }),
      'fail',
    ],
    [
      'a group open to a network',
      made('aws_security_group', { ingress: [{ cidr_blocks: ['10.0.0.0/8'] }] }),
      'pass',
    ],
    ['a group not known yet', made('aws_security_group', {}, { ingress: true }), 'unknown'],
    [
      'a range not known yet',
      made('aws_security_group', { ingress: [{}] }, { ingress: [{ cidr_blocks: [true] }] }),
      'unknown',
    ],
    [
      'a rule that lets in',
      made('aws_security_group_rule', { type: 'ingress', cidr_blocks: ['0.0.0.0/0'] }),
      'fail',
    ],
    [
      'a rule that lets out',
      made('aws_security_group_rule', { type: 'egress', cidr_blocks: ['0.0.0.0/0'] }),
      'pass',
    ],
    [
      'a rule of its own type',
      made('aws_vpc_security_group_ingress_rule', { cidr_ipv4: '0.0.0.0/0' }),
      'fail',
    ],
    [
      'such a rule not known yet',
      made('aws_vpc_security_group_ingress_rule', {}, { cidr_ipv4: true }),
      'unknown',
    ],
    ['a bucket ACL', made('aws_s3_bucket_acl', { acl: 'private' }), 'pass'],
    ['a public bucket ACL', made('aws_s3_bucket_acl', { acl: 'public-read' }), 'fail'],
    [
      'a bucket ACL not known yet',
      made('aws_s3_bucket_acl', {}, { acl: true, access_control_policy: true }),
      'unknown',
    ],
    [
      'a grant for everybody',
      made('aws_s3_bucket_acl', {
        access_control_policy: [
          { grant: [{ grantee: [{ uri: 'http://acs.amazonaws.com/groups/global/AllUsers' }] }] },
        ],
      }),
      'fail',
    ],
  ])('%s', (_title, resource, status) => {
    expect(onPlan(rules, planOf([resource])).map((finding) => finding.status)).toEqual([status])
  })

  test('a new bucket of Terraform itself passes, though its policy is known after apply only', () => {
    expect(
      onPlan(rules, planFixture('private-bucket')).map(({ resource, status }) => [resource, status]),
    ).toEqual([
      ['module.this.aws_s3_bucket.this', 'pass'],
      ['module.this.aws_s3_bucket_policy.this', 'pass'],
    ])
  })

  test('what is open in a plan of Terraform itself', () => {
    const open = onPlan(rules, planFixture('violations')).filter(({ status }) => status !== 'pass')
    expect(open.map(({ resource, status }) => [resource, status])).toEqual([
      ['aws_db_instance.plain', 'fail'],
      ['aws_s3_bucket.bare', 'fail'],
      ['aws_s3_bucket.open', 'fail'],
      ['aws_s3_bucket_policy.open', 'fail'],
      ['aws_security_group.open', 'fail'],
      ['aws_vpc_security_group_ingress_rule.open6', 'fail'],
    ])
  })
})

function topic(after: object, unknown: object = {}): MadeResource {
  return made('aws_sns_topic', after, unknown)
}

function made(
  type: string,
  after: object,
  unknown: object = {},
  refers: Record<string, readonly string[]> = {},
): MadeResource {
  return { type, after: { ...after }, unknown: { ...unknown }, refers }
}
