import { expect, test } from '@jest/globals'
import { didYouMean, nearest } from './nearest.ts'

test.each([
  ['s3-buket', ['postgres', 's3-bucket'], 's3-bucket'],
  ['S3-BUCKET', ['s3-bucket'], 's3-bucket'],
  ['ownr', ['owner', 'lease'], 'owner'],
  ['tema', ['month', 'team'], 'team'],
  ['eamt', ['team'], undefined],
  ['queue', ['postgres', 's3-bucket'], undefined],
  ['x', [], undefined],
  ['a'.repeat(100), ['a'.repeat(99)], undefined],
])('%s among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected)
})

test('what nobody meant gets another advice', () => {
  expect(didYouMean('tema', ['team'], 'name one')).toBe('did you mean `team`?')
  expect(didYouMean('budget', ['team'], 'name one')).toBe('name one')
})
