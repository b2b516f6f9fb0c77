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
  const ON = 'on ~* +@all'
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
    ...[
      'arn:aws:iam::*:role/deploy',
      'arn:aws:iam::??????123456:role/deploy',
      'arn:aws:s3:::*',
      'arn:aws:*:*:*:topic',
      'arn:aws:iam::${aws:PrincipalAccount}:root',
    ].map((arn): [string, MadeResource, Status] => [
      `everybody who is ${arn}`,
      policy(statement({ Condition: { ArnLike: { 'aws:SourceArn': arn } } })),
      'fail',
    ]),
    ...['arn:aws:s3:::acme-reports/*', 'arn:aws:iam::123456789012:role/*'].map(
      (arn): [string, MadeResource, Status] => [
        `whoever is ${arn}`,
        policy(statement({ Condition: { ArnLike: { 'aws:SourceArn': arn } } })),
        'pass',
      ],
    ),
    [
      'every organisation',
      policy(statement({ Condition: { StringLike: { 'aws:PrincipalOrgID': 'o-*' } } })),
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
    ...Object.entries<[object, Status]>({
      'who shows it by IAM': [{ authentication_mode: [{ type: 'iam' }], access_string: ON }, 'pass'],
      'with a password': [{ passwords: ['secret-of-sixteen'], access_string: ON }, 'pass'],
      'without one': [{ authentication_mode: [{ type: 'no-password-required' }], access_string: ON }, 'fail'],
      'without one, in the older way': [{ no_password_required: true, access_string: ON }, 'fail'],
      'without one, which is off': [{ no_password_required: true, access_string: 'off -@all' }, 'pass'],
      'whose rights only begin like off': [{ no_password_required: true, access_string: 'offside' }, 'fail'],
    }).map(([what, [after, status]]): [string, MadeResource, Status] => [
      `a user of a cache ${what}`,
      made('aws_elasticache_user', after),
      status,
    ]),
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
