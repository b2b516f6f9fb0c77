import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createCloud } from './cloud.ts'

const ACCOUNT = '123456789012'
const XML = '<?xml version="1.0" encoding="UTF-8"?>'

type Answer = readonly [status: number, body: string]

const VERSIONS: Readonly<Record<string, Answer>> = {
  'an object': [200, `<ListVersionsResult><Version><Key>x</Key></Version></ListVersionsResult>`],
  'a delete marker': [
    200,
    `<ListVersionsResult><DeleteMarker><Key>x</Key></DeleteMarker></ListVersionsResult>`,
  ],
  nothing: [200, `<ListVersionsResult><IsTruncated>false</IsTruncated></ListVersionsResult>`],
  'gone itself': [404, '<Error><Code>NoSuchBucket</Code></Error>'],
  refused: [403, '<Error><Code>AccessDenied</Code></Error>'],
}
const OBJECTS: Readonly<Record<string, Answer>> = {
  'an object': [200, `<ListBucketResult><Contents><Key>x</Key></Contents></ListBucketResult>`],
  nothing: [200, `<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>`],
  refused: [403, '<Error><Code>AccessDenied</Code></Error>'],
}

let server: Server
let asked: string[]
afterEach(() => void server.close())

/** Where a bucket is asked for: by its versions first, by its objects where that is refused. */
async function start(versions: string, objects: string): Promise<string> {
  asked = []
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://aws')
    const isOfVersions = url.searchParams.has('versions')
    const owner = String(request.headers['x-amz-expected-bucket-owner'])
    asked.push(`${isOfVersions ? 'versions' : 'objects'} ${url.searchParams.get('max-keys')} ${owner}`)
    const [status, body] = (isOfVersions ? VERSIONS[versions] : OBJECTS[objects]) ?? [500, '']
    response.writeHead(status, { 'content-type': 'application/xml' }).end(`${XML}${body}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function holds(versions: string, objects: string): Promise<boolean | undefined> {
  const endpoint = await start(versions, objects)
  const keys = { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x' }
  Object.assign(process.env, keys)
  return createCloud({ AWS_ENDPOINT_URL: endpoint }).holdsObjects('eu-west-1', ACCOUNT, 'reports')
}

describe('whether a bucket holds anything that keeps it from being deleted', () => {
  test.each<[string, string, boolean | undefined]>([
    ['an object', 'refused', true],
    ['a delete marker', 'refused', true],
    ['nothing', 'refused', false],
    ['gone itself', 'refused', false],
    ['refused', 'an object', true],
    // Versions of objects that were deleted may be left.
    ['refused', 'nothing', undefined],
    ['refused', 'refused', undefined],
  ])('versions: %s, objects: %s', async (versions, objects, answer) => {
    expect(await holds(versions, objects)).toBe(answer)
  })

  test('one is asked for, of the account that the stack names', async () => {
    await holds('refused', 'nothing')
    expect(asked).toEqual([`versions 1 ${ACCOUNT}`, `objects 1 ${ACCOUNT}`])
  })
})
