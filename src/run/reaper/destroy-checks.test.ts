import { describe, expect, test } from '@jest/globals'
import { at, configOf, manifestOf, sha, stateOf } from '../../../test/support/leases.ts'
import type { Cloud } from '../../ports.ts'
import { checkAccount, checkOwnGround, destroyed } from './destroy-checks.ts'

const NOW = at('2026-12-07T10:00:00Z')
const REHEARSED = {
  ...{ manifest: manifestOf(), files: new Map(), tree: sha('a'), config: configOf() },
  dataTypes: [],
  filesOfTree: async () => undefined,
}

describe('L7: before each destroy our clock is held against AWS', () => {
  test.each([
    ['2026-12-07T10:04:59Z', undefined],
    ['2026-12-07T10:06:00Z', 'clock-off'],
    ['2026-12-05T10:00:00Z', 'clock-off'],
  ])('%s', async (date, reasonCode) => {
    const identity = { account: '123456789012', partition: 'aws', date: at(date) }
    const cloud: Cloud = {
      identity: async () => identity,
      tagged: async () => [],
      holdsObjects: async () => undefined,
    }
    const found = await checkAccount(REHEARSED, { cloud, clock: { now: () => NOW } })
    expect(found?.reasonCode).toBe(reasonCode)
  })
})

describe('L11: what still carries the tag', () => {
  const SNAPSHOT = 'arn:aws:rds:eu-west-1:123456789012:snapshot:orders-final'
  const CACHE = 'arn:aws:elasticache:eu-west-1:123456789012:snapshot:orders-final'
  const QUEUE = 'arn:aws:sqs:eu-west-1:123456789012:left'
  const cloud: Cloud = {
    identity: async () => ({ account: '123456789012', partition: 'aws' }),
    tagged: async () => [SNAPSHOT, CACHE, QUEUE].map((arn) => ({ arn, tags: {} })),
    holdsObjects: async () => undefined,
  }
  test.each([
    ['snapshot', [QUEUE], [CACHE, SNAPSHOT]],
    ['discard', [SNAPSHOT, CACHE, QUEUE].sort(), undefined],
    [undefined, [SNAPSHOT, CACHE, QUEUE].sort(), undefined],
  ] as const)('after the word %s', async (word, leftovers, kept) => {
    const input = { manifest: manifestOf(), word: word && { word, isCarried: true } }
    const result = await destroyed(input, cloud, stateOf({}), 1)
    expect(result).toMatchObject({ leftovers })
    expect(result.kind === 'destroyed' && result.kept).toEqual(kept)
  })
})

describe('L16: what the platform stands on', () => {
  const tokens = { url: 'https://token.actions.githubusercontent.com' }
  test.each([
    ['the bucket of the states', 'aws_s3_bucket', { bucket: 'states' }, 'own-ground'],
    ['what lets the runs in', 'aws_iam_openid_connect_provider', tokens, 'own-ground'],
    ['another bucket', 'aws_s3_bucket', { bucket: 'reports' }, undefined],
    ['what lets others in', 'aws_iam_openid_connect_provider', { url: 'https://login' }, undefined],
  ])('%s', (_words, type, attributes, reasonCode) => {
    const resources = [{ address: `${type}.x`, type, mode: 'managed' as const, attributes }]
    expect(checkOwnGround(manifestOf(), stateOf({ resources }))?.reasonCode).toBe(reasonCode)
  })
})
