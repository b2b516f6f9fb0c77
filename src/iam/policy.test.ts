import { describe, expect, test } from '@jest/globals'
import { decide, parsePolicy, trusts, type Policy } from './policy.ts'

const ARN = 'arn:aws:iam::111122223333:role/a'

function policy(...statements: readonly object[]): Policy {
  return parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: statements }))
}

function allow(more: object = {}): object {
  return { Effect: 'Allow', Action: '*', Resource: '*', ...more }
}

function deny(more: object = {}): object {
  return { Sid: 'No', Effect: 'Deny', Action: '*', Resource: '*', ...more }
}

function isAllowed(statement: object, context: Record<string, string> = {}): boolean {
  const asked = { principal: ARN, action: 's3:GetObject', resource: 'arn:aws:s3:::b/a/k', context }
  return decide({ identity: [policy(statement)] }, asked) === 'allowed'
}

describe('a statement', () => {
  test.each([
    [allow({ Action: 's3:GetObject' }), true],
    [allow({ Action: 's3:getobject' }), true],
    [allow({ Action: 's3:Get*' }), true],
    [allow({ Action: ['s3:PutObject', 's3:GetObjectVersion'] }), false],
    [{ Effect: 'Allow', NotAction: 's3:Put*', Resource: '*' }, true],
    [{ Effect: 'Allow', NotAction: ['s3:Get*'], Resource: '*' }, false],
    [allow({ Resource: 'arn:aws:s3:::b/*' }), true],
    [allow({ Resource: 'arn:aws:s3:::b/?/k' }), true],
    [allow({ Resource: 'arn:aws:s3:::b/???' }), true],
    [allow({ Resource: 'arn:aws:s3:::b/??' }), false],
    [allow({ Resource: 'arn:aws:s3:::B/*' }), false],
    [allow({ Resource: 'arn.aws:s3:::b/*' }), false],
    [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::b/a/*' }, false],
  ])('%j fits: %s', (statement, expected) => {
    expect(isAllowed(statement)).toBe(expected)
  })
})

describe('a condition', () => {
  test.each([
    ['StringEquals', ['x', 'y'], 'y', true],
    ['StringEquals', 'x', 'X', false],
    ['StringEquals', 'x*', 'xy', false],
    ['StringEquals', 'x', undefined, false],
    ['StringNotEquals', ['x', 'y'], 'y', false],
    ['StringNotEquals', ['x', 'y'], 'z', true],
    ['StringNotEquals', 'x', undefined, true],
    ['Bool', 'false', 'false', true],
    ['Bool', 'false', undefined, false],
    ['Null', 'true', undefined, true],
    ['Null', 'true', 'x', false],
    ['Null', 'false', 'x', true],
  ])('%s %j of %j: %s', (operator, values, value, expected) => {
    const statement = allow({ Condition: { [operator]: { 'a:Key': values } } })
    expect(isAllowed(statement, value === undefined ? {} : { 'A:key': value })).toBe(expected)
  })

  test('holds when each of its parts does', () => {
    const statement = allow({ Condition: { StringEquals: { 'a:k': 'x', 'a:l': 'y' } } })
    expect(isAllowed(statement, { 'a:k': 'x', 'a:l': 'y' })).toBe(true)
    expect(isAllowed(statement, { 'a:k': 'x' })).toBe(false)
  })
})

describe('policies together', () => {
  const asked = { principal: ARN, action: 's3:GetObject', resource: 'arn:aws:s3:::b/k', context: {} }
  const principal = { Principal: { AWS: 'arn:aws:iam::111122223333:root' } }

  test.each([
    ['nobody allows', { identity: [] }, 'no identity policy'],
    ['a deny of the identity wins', { identity: [policy(allow(), deny())] }, 'denied by No'],
    [
      'a boundary allows nothing by itself',
      { identity: [], boundary: policy(allow()) },
      'no identity policy',
    ],
    ['a boundary must allow too', { identity: [policy(allow())], boundary: policy() }, 'boundary'],
    [
      'a deny of the boundary wins',
      { identity: [policy(allow())], boundary: policy(allow(), deny()) },
      'denied by No',
    ],
    [
      'a deny of the resource wins',
      { identity: [policy(allow())], resource: policy(deny({ Principal: '*' })) },
      'denied by No',
    ],
    [
      'from elsewhere the resource must allow',
      { identity: [policy(allow())], isSameAccount: false },
      'no resource policy',
    ],
    [
      'from elsewhere the identity must too',
      { identity: [], resource: policy(allow(principal)), isSameAccount: false },
      'no identity policy',
    ],
    [
      'from elsewhere both do',
      { identity: [policy(allow())], resource: policy(allow(principal)), isSameAccount: false },
      'allowed',
    ],
  ])('%s', (_name, policies, expected) => {
    expect(decide(policies, asked)).toBe(expected)
  })

  test('a resource that allows within its account is not judged', () => {
    const policies = { identity: [], resource: policy(allow({ Principal: '*' })) }
    expect(() => decide(policies, asked)).toThrow('allows within its account')
  })
})

test('a trust lets in whom it names, and a deny wins', () => {
  const principal = { Principal: { Federated: 'arn:p' } }
  const let_in = { Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity', ...principal }
  const asked = { principal: 'arn:p', action: 'sts:AssumeRoleWithWebIdentity', context: {} }
  expect(trusts(policy(let_in), asked)).toBe(true)
  expect(trusts(policy(let_in), { ...asked, principal: 'arn:q' })).toBe(false)
  expect(trusts(policy(let_in, { ...let_in, Effect: 'Deny' }), asked)).toBe(false)
})

describe('what it does not know, it refuses', () => {
  test.each([
    [
      'an operator',
      allow({ Condition: { StringLike: { 'a:k': 'x' } } }),
      'unknown operator of a condition: StringLike',
    ],
    [
      'a set operator',
      allow({ Condition: { 'ForAnyValue:StringEquals': { 'a:k': 'x' } } }),
      'unknown operator',
    ],
    [
      'an operator with IfExists',
      allow({ Condition: { StringEqualsIfExists: { 'a:k': 'x' } } }),
      'unknown operator',
    ],
    ['an element', allow({ NotPrincipal: '*' }), 'unknown element of a statement: NotPrincipal'],
    [
      'a principal',
      allow({ Principal: { Service: 's3.amazonaws.com' } }),
      'unknown kind of principal: Service',
    ],
    ['a variable', allow({ Resource: 'arn:aws:s3:::b/${aws:username}' }), 'a variable of a policy'],
    ['an effect', allow({ Effect: 'allow' }), 'unknown effect'],
    ['a number', allow({ Condition: { Bool: { 'a:k': true } } }), 'not a text: true'],
    ['no action', { Effect: 'Allow', Resource: '*' }, 'without actions'],
    ['both ways', allow({ NotAction: 'x' }), 'both Action and NotAction'],
  ])('%s', (_name, statement, message) => {
    expect(() => policy(statement)).toThrow(message)
  })

  test('another version, and what stands beside the statements', () => {
    expect(() => parsePolicy('{"Version":"2008-10-17","Statement":[]}')).toThrow('another version')
    expect(() => parsePolicy('{"Version":"2012-10-17","Statement":[],"Id":"x"}')).toThrow(
      'unknown element of a policy: Id',
    )
  })
})
