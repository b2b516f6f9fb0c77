import { beforeEach, describe, expect, test } from '@jest/globals'
import { publishedCatalog, readyWorld, syncIn } from '../../../test/support/catalog-world.ts'
import { stateKey, UID } from '../../../test/support/leases.ts'
import { listingOf } from '../../../test/support/tag-listing.ts'
import { CONFIG, encode, stateFile, type World } from '../../../test/support/world.ts'
import { catalogFormat } from '../../formats/catalog.ts'
import { Fault } from '../../kit/result.ts'
import { validator } from '../../kit/schema.ts'
import { addHours } from '../../lease/lease.ts'
import type { TaggedResource, TagListing } from '../../ports.ts'

const BUCKET = 'arn:aws:s3:::acme-reports'
const QUEUE = 'arn:aws:sqs:eu-west-1:123456789012:reports'
const ROLE = 'arn:aws:iam::123456789012:role/reports'
const STRANGER = 'arn:aws:sns:eu-west-1:123456789012:reports'

let world: World

beforeEach(() => {
  world = readyWorld()
  const resource = (type: string, arn: string) => ({
    ...{ mode: 'managed', module: 'module.this', type, name: 'this' },
    instances: [{ attributes: { arn, region: 'eu-west-1', tags_all: { 'leasehold:uid': UID } } }],
  })
  const state = JSON.parse(stateFile(UID, 4, 7)) as { resources: unknown[] }
  const markers = state.resources.slice(0, 3)
  const mine = [
    resource('aws_s3_bucket', BUCKET),
    resource('aws_sqs_queue', QUEUE),
    resource('aws_iam_role', ROLE),
  ]
  world.storage.set(stateKey(), encode(JSON.stringify({ ...state, resources: [...markers, ...mine] })))
})

describe('what AWS lists of a lease', () => {
  test('is counted; what its state does not know is named; IAM is never missing', async () => {
    await sync(listingOf([row(BUCKET), row(QUEUE), row(STRANGER)]))
    expect(aws()).toEqual({ at: world.now, count: 3, missing: [], unknown: [STRANGER], omitted: 0 })
    expect(validator(catalogFormat)(publishedCatalog(world)).ok).toBe(true)
  })

  test('what its state knows and AWS does not is missing', async () => {
    await sync(listingOf([row(BUCKET)]))
    expect(aws()).toMatchObject({
      count: 1,
      missing: [{ address: 'module.this.aws_sqs_queue.this', arn: QUEUE }],
    })
  })

  test('L18: a row that comes twice is one; what is listed and gone is none', async () => {
    const listing = listingOf([row(BUCKET), row(BUCKET), row(QUEUE), row(STRANGER)], {
      gone: new Set([STRANGER]),
    })
    await sync(listing)
    expect(aws()).toMatchObject({ count: 2, unknown: [] })
  })

  test('is in the observed part alone', async () => {
    await sync(listingOf([row(BUCKET), row(QUEUE)]))
    const { observed: _seen, ...before } = publishedCatalog(world)
    world.now = addHours(world.now, 7)
    await sync(listingOf([row(BUCKET), row(QUEUE), row(STRANGER)]))
    const { observed: _now, ...after } = publishedCatalog(world)
    expect(aws()?.unknown).toEqual([STRANGER])
    expect(after).toEqual(before)
  })

  test('a lease that ended has none any more', async () => {
    await sync(listingOf([row(BUCKET), row(QUEUE)]))
    world.push({
      'stacks/payments/reports/stack.json': undefined,
      'stacks/payments/reports/main.tf': undefined,
    })
    world.push({
      'stacks/payments/reports/module/module.yaml': undefined,
      'stacks/payments/reports/.terraform.lock.hcl': undefined,
    })
    await sync(listingOf([]))
    expect(Object.keys(publishedCatalog(world).observed)).toEqual(['sync'])
  })
})

describe('when AWS is read', () => {
  test('an incremental sync reads it again after six hours, a rebuild always', async () => {
    const asked: string[] = []
    const listing = listingOf([row(BUCKET), row(QUEUE)], { asked })
    await sync(listing)
    expect(asked).toEqual(['eu-west-1', 'us-east-1'])
    world.now = addHours(world.now, 5)
    await sync(listing)
    expect(asked).toHaveLength(2)
    await syncIn(world, { mode: 'rebuild' }, { listing })
    expect(asked).toHaveLength(4)
    world.now = addHours(world.now, 6)
    await sync(listing)
    expect(asked).toHaveLength(6)
  })

  test('nothing of a cloud is asked where evidence is a folder', async () => {
    world.push({
      'leasehold.yaml': CONFIG.replace(/^backend:.*$/m, 'backend: {type: local, path: .leasehold/state}'),
    })
    const never = () => Promise.reject(new Error('asked'))
    await syncIn(world, {}, { cloud: { identity: never }, listing: BROKEN })
    expect(publishedCatalog(world).observed.sync).toEqual({ at: world.now, regions: [] })
  })
})

describe('AWS that fails', () => {
  test.each<[string, TagListing, string]>([
    ['a listing that breaks off', listingOf([row(BUCKET)], { broken: broken }), 'listing-incomplete'],
    ['a listing that is empty and cannot be', listingOf([]), 'listing-implausible'],
    [
      'rows without the tag that was asked for',
      listingOf([{ arn: BUCKET, tags: {} }]),
      'listing-implausible',
    ],
  ])('%s leaves what was seen, and is marked and red', async (_words, listing, reasonCode) => {
    await sync(listingOf([row(BUCKET), row(QUEUE), row(STRANGER)]))
    const [seen, then] = [aws(), world.now]
    world.now = addHours(world.now, 7)
    expect((await sync(listing)).result).toMatchObject({ decision: 'failed', reasonCode })
    expect(aws()).toEqual(seen)
    expect(publishedCatalog(world).stale).toMatchObject([
      { source: 'aws', region: 'eu-west-1', lastSeen: then, reasonCode },
    ])
    // Not due yet: still marked, and still red.
    world.now = addHours(world.now, 0.5)
    expect((await sync(listingOf([]))).result).toMatchObject({ decision: 'failed', reasonCode })
    world.now = addHours(world.now, 1)
    await sync(listingOf([row(BUCKET), row(QUEUE)]))
    expect(publishedCatalog(world).stale).toEqual([])
    expect(aws()).toMatchObject({ at: world.now, unknown: [] })
  })

  test('credentials that nobody knows leave everything, and are marked and red', async () => {
    await sync(listingOf([row(BUCKET), row(QUEUE)]))
    const seen = aws()
    const cloud = { identity: () => Promise.reject(new Error('STS is away')) }
    expect((await syncIn(world, {}, { cloud })).result.reasonCode).toBe('identity-unknown')
    expect(aws()).toEqual(seen)
    expect(publishedCatalog(world).stale).toMatchObject([{ source: 'aws', account: '123456789012' }])
  })

  test('an account that these credentials do not reach keeps what it had, marked, and is no fault', async () => {
    await sync(listingOf([row(BUCKET), row(QUEUE)]))
    const [seen, then] = [aws(), world.now]
    world.now = addHours(world.now, 30)
    const other = { identity: async () => ({ account: '999999999999', partition: 'aws', date: world.now }) }
    await syncIn(world, {}, { cloud: other, listing: BROKEN })
    expect(aws()).toEqual(seen)
    expect(publishedCatalog(world).stale).toMatchObject([
      { source: 'aws', account: '123456789012', lastSeen: then, reasonCode: 'account-not-reached' },
    ])
  })
})

const BROKEN = listingOf([], { broken: () => new Error('asked') })

function broken(region: string): Error | undefined {
  return region === 'eu-west-1' ? new Fault('listing-incomplete', 'it broke off') : undefined
}

function row(arn: string): TaggedResource {
  return { arn, tags: { 'leasehold:repository': 'acme/platform', 'leasehold:uid': UID } }
}

async function sync(listing: TagListing) {
  return syncIn(world, {}, { listing })
}

function aws() {
  const one = publishedCatalog(world).observed[UID]
  return one !== undefined && 'aws' in one ? (one.aws as { readonly unknown: readonly string[] }) : undefined
}
