import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSmallAws, type SmallAws } from '../../../test/support/small-aws.ts'
import { createS3Storage } from './storage-s3.ts'

const BUCKET = { bucket: 'states', region: 'eu-west-1' }
const PATIENCE = { timeout: 100, attempts: 3 }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

let aws: SmallAws
let others: Server[] = []
beforeEach(async () => {
  aws = await startSmallAws()
  // The SDK takes the credentials of the process.
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' })
})
afterEach(async () => {
  await aws.stop()
  for (const server of others) {
    server.closeAllConnections()
    server.close()
  }
  others = []
})

/** A server in place of AWS; each request is counted. */
async function storageAt(serve: Parameters<typeof createServer>[1]) {
  let requests = 0
  const server = createServer((request, response) => {
    requests += 1
    serve?.(request, response)
  })
  others.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const environment = { ...aws.variables(), AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` }
  return { storage: createS3Storage(BUCKET, environment, PATIENCE), count: () => requests }
}

test('what was created is there, is listed, and is created once', async () => {
  const storage = createS3Storage(BUCKET, aws.variables())
  expect(await storage.create('evidence/a.json', bytes('first'))).toBe('created')
  expect(await storage.create('evidence/a.json', bytes('second'))).toBe('exists')
  expect(Buffer.from((await storage.read('evidence/a.json')) ?? []).toString()).toBe('first')
  expect(await storage.list('evidence/')).toEqual(['evidence/a.json'])
  expect(await storage.read('evidence/b.json')).toBeUndefined()
})

test('S15: an answer that was lost is asked for again, and nothing is created twice', async () => {
  let isLost = false
  aws.after = () => {
    if (isLost) return
    isLost = true
    throw new Error('the connection breaks')
  }
  const storage = createS3Storage(BUCKET, aws.variables(), PATIENCE)
  expect(await storage.create('evidence/a.json', bytes('first'))).toBe('exists')
  expect([...aws.objects.keys()]).toEqual(['evidence/a.json'])
})

describe('L18: a bucket that cannot be reached ends every call, and says which object it was', () => {
  const failed = (why: string) =>
    expect.objectContaining({
      code: 'storage-failed',
      message: expect.stringMatching(new RegExp(`^could not write s3://states/evidence/a.json: .*${why}`)),
    })

  test('it answers 500: asked three times', async () => {
    let asked = 0
    aws.before = () => {
      asked += 1
      return 500
    }
    const storage = createS3Storage(BUCKET, aws.variables(), PATIENCE)
    await expect(storage.create('evidence/a.json', bytes('x'))).rejects.toThrow(failed('InternalError'))
    expect(asked).toBe(3)
  })

  test('it takes the connection and never answers: each attempt ends', async () => {
    const { storage, count } = await storageAt(() => undefined)
    await expect(storage.create('evidence/a.json', bytes('x'))).rejects.toThrow(failed('there was no answer'))
    expect(count()).toBe(3)
  })

  test('it breaks the connection', async () => {
    const { storage, count } = await storageAt((request) => request.socket.destroy())
    await expect(storage.create('evidence/a.json', bytes('x'))).rejects.toThrow(
      failed('hang up|ECONNRESET|no answer'),
    )
    expect(count()).toBe(3)
  })

  test('nobody listens', async () => {
    const environment = { ...aws.variables(), AWS_ENDPOINT_URL: 'http://127.0.0.1:9' }
    const storage = createS3Storage(BUCKET, environment, PATIENCE)
    await expect(storage.create('evidence/a.json', bytes('x'))).rejects.toThrow(failed('ECONNREFUSED'))
    await expect(storage.list('evidence/')).rejects.toThrow('could not list s3://states/evidence/')
  })
})
