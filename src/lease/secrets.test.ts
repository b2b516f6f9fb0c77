import { describe, expect, test } from '@jest/globals'
import type { Json } from '../kit/canonical.ts'
import { readCommand, secretReferences } from './secrets.ts'

const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:rds!db-1-abcdef'
const ROLE = 'arn:aws:iam::123456789012:role/payments-dev'
const DECLARED = { secret_arn: { description: 'The password', secret: true }, arn: { description: 'ARN' } }
const READS = { Effect: 'Allow', Principal: { AWS: ROLE }, Action: ['secretsmanager:GetSecretValue'] }

function stateOf(value: Json, sensitive: boolean, ...policies: readonly Json[]) {
  return {
    outputs: new Map([
      ['secret_arn', { sensitive, value: sensitive ? undefined : value }],
      ['arn', { sensitive: false, value: ARN }],
    ]),
    resources: policies.map((policy, index) => ({
      address: `aws_secretsmanager_secret_policy.p${index}`,
      type: 'aws_secretsmanager_secret_policy',
      mode: 'managed' as const,
      attributes: { secret_arn: ARN, policy },
    })),
  }
}

const policy = (...statements: readonly Json[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements })

test('the reference of a secret says how it is read, and who may by its own policy', () => {
  const [found, ...others] = secretReferences(DECLARED, stateOf(ARN, false, policy(READS)))
  expect(others).toEqual([])
  expect(found).toEqual({
    name: 'secret_arn',
    arn: ARN,
    region: 'eu-west-1',
    description: 'The password',
    readers: [ROLE],
  })
  expect(readCommand({ arn: ARN, region: 'eu-west-1' })).toBe(
    `aws secretsmanager get-secret-value --region eu-west-1 --secret-id '${ARN}' --query SecretString --output text`,
  )
})

describe('no reference is', () => {
  test.each<[string, Json, boolean]>([
    ['an output that the state marks sensitive (S14)', ARN, true],
    ['what is no ARN', 'hunter2', false],
    ['what would end the command that people copy', `${ARN}'; rm -rf ~; '`, false],
    ['an ARN of something else', 'arn:aws:s3:::reports', false],
    ['no text at all', { arn: ARN }, false],
  ])('%s', (_what, value, sensitive) => {
    expect(secretReferences(DECLARED, stateOf(value, sensitive))).toEqual([])
  })
})

test('the policy of another secret says nothing', () => {
  const state = stateOf(ARN, false, policy(READS))
  const resources = state.resources.map((one) => ({
    ...one,
    attributes: { ...one.attributes, secret_arn: `${ARN}-other` },
  }))
  expect(secretReferences(DECLARED, { ...state, resources })[0]?.readers).toEqual([])
})

describe('nobody is said to read it', () => {
  test.each<[string, readonly Json[]]>([
    ['without a policy', []],
    ['whom a policy denies it', [policy({ ...READS, Effect: 'Deny' })]],
    ['who may do something else with it', [policy({ ...READS, Action: 'secretsmanager:DescribeSecret' })]],
    ['who is no role', [policy({ ...READS, Principal: { AWS: '`x`' } })]],
    ['by a policy that cannot be read', ['{']],
  ])('%s', (_what, policies) => {
    expect(secretReferences(DECLARED, stateOf(ARN, false, ...policies))[0]?.readers).toEqual([])
  })
})
