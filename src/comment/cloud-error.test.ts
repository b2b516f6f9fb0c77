import { expect, test } from '@jest/globals'
import { plainCloudError } from './cloud-error.ts'

const said = (code: string): string =>
  `module.this.aws_db_instance.this: creating RDS DB Instance (x): operation error RDS: CreateDBInstance, https response error StatusCode: 400, RequestID: 1, api error ${code}: Something that only AWS understands.`

test.each<[string, string | undefined]>([
  ['AccessDenied', 'AWS does not allow it'],
  ['UnauthorizedOperation', 'AWS does not allow it'],
  ['ExpiredToken', 'the credentials of the run have run out'],
  ['ThrottlingException', 'AWS was asked too often'],
  ['SlowDown', 'AWS was asked too often'],
  ['InsufficientDBInstanceCapacity', 'AWS has no capacity for it there just now'],
  ['InstanceQuotaExceeded', 'the account has as many of these as it may'],
  ['TooManyBuckets', 'the account has as many of these as it may'],
  ['TooManyRequestsException', 'AWS was asked too often'],
  ['BucketAlreadyExists', 'one of this name exists already'],
  ['InternalError', 'AWS had an error of its own'],
  ['DependencyViolation', 'something else still uses it'],
  ['SomethingNew', undefined],
])('%s: %s', (code, words) => {
  expect(plainCloudError(said(code))).toBe(words)
})

test('of what is no answer of AWS nothing is made up', () => {
  expect(plainCloudError('Error: Unsupported argument')).toBeUndefined()
})
