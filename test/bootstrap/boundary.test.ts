import { describe, expect, test } from '@jest/globals'
import { decide, parsePolicy, type Policy } from '../../src/iam/policy.ts'
import { ACCOUNT, BUCKET, ISSUER, renderPolicies } from './rendered.ts'

/** What no role can do, whatever is attached to it (L16), and what a role can do by itself. */

const rendered = await renderPolicies()
const judged = rendered === undefined ? describe.skip : describe

const EVERYTHING = parsePolicy(
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }),
)
const BUCKET_ARN = `arn:aws:s3:::${BUCKET}`
const OWN_ROLE = `arn:aws:iam::${ACCOUNT}:role/leasehold/leasehold-staging-plan`
const PROVIDER = `arn:aws:iam::${ACCOUNT}:oidc-provider/${ISSUER}`
const NEW_ROLE = `arn:aws:iam::${ACCOUNT}:role/orders-lambda`

const PURPOSES = ['plan', 'apply', 'end', 'drift', 'record', 'publish']

function may(
  purpose: string,
  action: string,
  resource: string,
  {
    attached = [EVERYTHING],
    context = {},
  }: { attached?: readonly Policy[]; context?: Record<string, string> } = {},
): boolean {
  const { arn, permissions } = rendered!.role('staging', purpose)
  const policies = { identity: [permissions, ...attached], boundary: rendered!.boundary(ACCOUNT) }
  return decide(policies, { principal: arn, action, resource, context }) === 'allowed'
}

judged.each(PURPOSES)('with everything attached, the role of %s', (purpose) => {
  test.each([
    ['s3:PutBucketPolicy', BUCKET_ARN],
    ['s3:DeleteBucketPolicy', BUCKET_ARN],
    ['s3:DeleteBucket', BUCKET_ARN],
    ['s3:PutBucketVersioning', BUCKET_ARN],
    ['s3:PutLifecycleConfiguration', BUCKET_ARN],
    ['s3:PutEncryptionConfiguration', BUCKET_ARN],
    ['s3:PutBucketPublicAccessBlock', BUCKET_ARN],
    ['s3:PutReplicationConfiguration', BUCKET_ARN],
    ['s3:ListBucketVersions', BUCKET_ARN],
    ['s3:PutObjectAcl', `${BUCKET_ARN}/x`],
    ['s3:DeleteObjectVersion', `${BUCKET_ARN}/x`],
  ])('cannot %s on the bucket of states', (action, resource) => {
    expect(may(purpose, action, resource)).toBe(false)
    expect(may(purpose, action, resource.replace(BUCKET, 'payments-reports-abcdefgh'))).toBe(true)
  })

  test.each([
    ['iam:UpdateAssumeRolePolicy', OWN_ROLE],
    ['iam:PutRolePolicy', OWN_ROLE],
    ['iam:AttachRolePolicy', OWN_ROLE],
    ['iam:DeleteRole', OWN_ROLE],
    ['iam:PassRole', OWN_ROLE],
    ['sts:AssumeRole', OWN_ROLE],
    ['iam:DeleteRolePermissionsBoundary', OWN_ROLE],
    ['iam:CreatePolicyVersion', `arn:aws:iam::${ACCOUNT}:policy/leasehold/leasehold-boundary`],
    ['iam:DeletePolicy', `arn:aws:iam::${ACCOUNT}:policy/leasehold/leasehold-boundary`],
    ['iam:DeleteOpenIDConnectProvider', PROVIDER],
    ['iam:AddClientIDToOpenIDConnectProvider', PROVIDER],
    ['iam:UpdateOpenIDConnectProviderThumbprint', PROVIDER],
  ])('cannot %s on what it comes from', (action, resource) => {
    // Also where the request names the boundary, as it does for a role of the toolkit.
    const context = { 'iam:PermissionsBoundary': rendered!.boundaryArn }
    expect(may(purpose, action, resource, { context })).toBe(false)
  })

  test('reads the roles as any auditor does', () => {
    expect(may(purpose, 'iam:GetRole', OWN_ROLE)).toBe(true)
  })

  test.each([
    'iam:CreateRole',
    'iam:CreateUser',
    'iam:PutRolePolicy',
    'iam:AttachRolePolicy',
    'iam:PutRolePermissionsBoundary',
  ])('does %s only where the same boundary holds', (action) => {
    const boundary = rendered!.boundaryArn
    const wider = boundary.replace('leasehold-boundary', 'wider')
    expect(may(purpose, action, NEW_ROLE, { context: { 'iam:PermissionsBoundary': boundary } })).toBe(true)
    expect(may(purpose, action, NEW_ROLE, { context: { 'iam:PermissionsBoundary': wider } })).toBe(false)
    expect(may(purpose, action, NEW_ROLE)).toBe(false)
  })

  test.each(['iam:DeleteRolePermissionsBoundary', 'iam:CreateAccessKey', 'iam:UpdateLoginProfile'])(
    'never does %s',
    (action) => {
      expect(
        may(purpose, action, NEW_ROLE, { context: { 'iam:PermissionsBoundary': rendered!.boundaryArn } }),
      ).toBe(false)
    },
  )
})

judged('secrets', () => {
  test.each(['secretsmanager:GetSecretValue', 'secretsmanager:BatchGetSecretValue'])(
    'plan and drift never read by %s',
    (action) => {
      const secret = `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:db`
      expect(PURPOSES.filter((purpose) => may(purpose, action, secret))).toEqual([
        'apply',
        'end',
        'record',
        'publish',
      ])
    },
  )
})

judged('what tables, queues and caches hold', () => {
  const table = `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/carts`
  const queue = `arn:aws:sqs:eu-west-1:${ACCOUNT}:mails`
  const cache = `arn:aws:elasticache:eu-west-1:${ACCOUNT}:replicationgroup:sessions`

  test.each([
    ['dynamodb:BatchGetItem', table],
    ['dynamodb:GetItem', table],
    ['dynamodb:GetRecords', `${table}/stream/1`],
    ['dynamodb:PartiQLSelect', table],
    ['dynamodb:Query', `${table}/index/by-day`],
    ['dynamodb:Scan', table],
    ['sqs:ReceiveMessage', queue],
    ['elasticache:Connect', cache],
  ])('plan and drift never read by %s', (action, resource) => {
    expect(PURPOSES.filter((purpose) => may(purpose, action, resource))).toEqual([
      ...['apply', 'end', 'record', 'publish'],
    ])
  })

  test.each([
    ['dynamodb:DescribeTable', table],
    ['dynamodb:DescribeContinuousBackups', table],
    ['dynamodb:GetResourcePolicy', table],
    ['sqs:GetQueueAttributes', queue],
    ['elasticache:DescribeReplicationGroups', cache],
  ])('plan and drift see by %s how they are set', (action, resource) => {
    expect(['plan', 'drift'].filter((purpose) => may(purpose, action, resource))).toEqual(['plan', 'drift'])
  })
})

judged('with nothing attached', () => {
  const nothing = { attached: [] }

  test.each([
    ['s3:CreateBucket', 'arn:aws:s3:::payments-reports-abcdefgh'],
    ['rds:CreateDBInstance', `arn:aws:rds:eu-west-1:${ACCOUNT}:db:orders`],
    ['ec2:DescribeInstances', '*'],
    ['iam:CreateRole', NEW_ROLE],
    ['kms:Decrypt', `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1`],
    ['s3:GetObject', 'arn:aws:s3:::another-bucket/x'],
    ['s3:GetObject', `${BUCKET_ARN}/7/payments/reports/x`],
  ])('no role may %s %s', (action, resource) => {
    expect(PURPOSES.filter((purpose) => may(purpose, action, resource, nothing))).toEqual([])
  })

  test('all list the bucket, without a condition, so that a missing object is a 404', () => {
    expect(PURPOSES.filter((purpose) => may(purpose, 's3:ListBucket', BUCKET_ARN, nothing))).toEqual(PURPOSES)
  })

  test('those see whether a bucket is empty that rehearse its destroy, and nobody of the bucket of states', () => {
    const lookers = (arn: string): readonly string[] =>
      PURPOSES.filter((purpose) => may(purpose, 's3:ListBucketVersions', arn, nothing))
    expect(lookers('arn:aws:s3:::payments-reports-abcdefgh')).toEqual(['plan', 'end'])
    expect(lookers(BUCKET_ARN)).toEqual([])
  })

  test('those read tags that look for leftovers and for what there is', () => {
    expect(PURPOSES.filter((purpose) => may(purpose, 'tag:GetResources', '*', nothing))).toEqual([
      'end',
      'publish',
    ])
  })
})

judged('a key of the adopter for the bucket', () => {
  const key = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/11111111-2222-3333-4444-555555555555`

  test('may be used by every role, and no other key', async () => {
    const encrypted = (await renderPolicies({ kms_key_arn: key }))!
    for (const { arn, permissions } of encrypted.roles)
      for (const action of ['kms:Decrypt', 'kms:GenerateDataKey']) {
        const asked = { principal: arn, action, context: {} }
        expect(decide({ identity: [permissions] }, { ...asked, resource: key })).toBe('allowed')
        expect(decide({ identity: [permissions] }, { ...asked, resource: `${key}0` })).toBe(
          'no identity policy',
        )
      }
  })
})
