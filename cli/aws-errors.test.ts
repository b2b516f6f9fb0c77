import { expect, test } from '@jest/globals'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { awsProblem } from './aws-errors.ts'

/** What the SDK itself throws, for answers of AWS's, and for none. */
async function thrown(handle: () => Promise<never>): Promise<unknown> {
  const client = new STSClient({
    region: 'eu-west-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    requestHandler: { handle },
  })
  return client.send(new GetCallerIdentityCommand()).catch((error: unknown) => error)
}

test('an endpoint that does not answer is a matter of the network', async () => {
  const error = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' })
  const found = awsProblem(await thrown(() => Promise.reject(error)))
  expect(found).toMatchObject({
    code: 'aws-unreachable',
    message: 'no answer from AWS: connect ECONNREFUSED 127.0.0.1:1',
  })
})

test('a refusal says what AWS said', () => {
  const error = Object.assign(new Error('The security token included in the request is expired'), {
    ...{ name: 'ExpiredTokenException', $fault: 'client', $metadata: { httpStatusCode: 403 } },
  })
  expect(awsProblem(error)).toMatchObject({
    code: 'aws-refused',
    message: expect.stringContaining('ExpiredTokenException: The security token'),
  })
})

test.each([new Error('x'), Object.assign(new Error('x'), { code: 'ENOENT' }), 'x'])(
  'nothing else is of AWS',
  (error) => {
    expect(awsProblem(error)).toBeUndefined()
  },
)
