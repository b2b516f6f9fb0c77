import { expect, test } from '@jest/globals'
import { nearest } from './nearest.ts'

test.each([
  ['s3-buket', ['postgres', 's3-bucket'], 's3-bucket'],
  ['S3-BUCKET', ['s3-bucket'], 's3-bucket'],
  ['ownr', ['owner', 'lease'], 'owner'],
  ['queue', ['postgres', 's3-bucket'], undefined],
  ['x', [], undefined],
  ['a'.repeat(100), ['a'.repeat(99)], undefined],
])('%s among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected)
})
