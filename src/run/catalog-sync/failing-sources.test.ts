import { beforeEach, describe, expect, test } from '@jest/globals'
import {
  failingStorage,
  publishedCatalog,
  putOutputs,
  readyWorld,
  rebuildable,
  syncIn,
} from '../../../test/support/catalog-world.ts'
import { at, OTHER_UID, runRecord, stateKey, tombstone, UID } from '../../../test/support/leases.ts'
import { decode, encode, ORPHAN, type World } from '../../../test/support/world.ts'
import { catalogFormat } from '../../formats/catalog.ts'
import { validator } from '../../kit/schema.ts'

const LATER = at('2026-11-24T10:00:00Z')
const FIRST = '2026-11-24T08:00:00.000Z'

let world: World

beforeEach(async () => {
  world = readyWorld()
  world.addLease('payments/orders', OTHER_UID)
  await syncIn(world)
  world.now = LATER
})

describe('a source that fails removes nothing', () => {
  test('storage that does not give the objects of one lease', async () => {
    putOutputs(world, 'acme-renamed')
    world.put(runRecord({ id: 'warned-x', event: 'warned', lease: 'payments/orders', uid: OTHER_UID }), 'w')
    const openStorage = failingStorage(world, (key) => key.includes(UID))
    const before = rebuildable(world)
    const { result } = await syncIn(world, {}, { openStorage })
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'source-unknown' })
    expect(entryOf(UID)).toMatchObject({ status: 'ready', outputs: { bucket: 'acme-reports' } })
    expect(publishedCatalog(world).stale).toEqual([
      expect.objectContaining({ source: 'storage', uid: UID, lastSeen: FIRST }),
    ])
    expect(validator(catalogFormat)(publishedCatalog(world)).ok).toBe(true)
    // The other lease is not held up, and no line of the ledger is lost.
    expect(ledger()).toHaveLength(2)
    expect(ledger()[0]).toBe(before.find(([path]) => path.startsWith('ledger'))?.[1].trimEnd())
  })

  test('the mark keeps its time while the source fails, and goes when it is back', async () => {
    const openStorage = failingStorage(world, (key) => key.includes(UID))
    await syncIn(world, {}, { openStorage })
    world.now = at('2026-11-26T08:00:00Z')
    await syncIn(world, {}, { openStorage })
    expect(publishedCatalog(world).stale).toMatchObject([{ uid: UID, lastSeen: FIRST }])
    await syncIn(world)
    expect(publishedCatalog(world).stale).toEqual([])
  })

  test('a lease that could never be read has no time', async () => {
    const uid = 'mmmmmmmmmmmmmmmmmmmmmmmmm2'
    world.addLease('payments/fresh', uid)
    await syncIn(world, {}, { openStorage: failingStorage(world, (key) => key.includes(uid)) })
    expect(publishedCatalog(world).stale).toMatchObject([{ lease: 'payments/fresh', lastSeen: null }])
  })

  test.each<[string, string, () => void]>([
    ['state', 'a state that is no state', () => world.storage.set(stateKey(), encode('<html>'))],
    [
      'evidence',
      'an object of evidence that is not JSON',
      () => world.storage.set(`900100200/payments/reports/${UID}/evidence/hold/x.json`, encode('{"kind":')),
    ],
    ['git', 'a stack.json with marks of a merge', () => world.push({ [STACK]: '<<<<<<< HEAD\n' })],
    [
      'prices',
      'prices that are no prices',
      () => {
        world.push({ 'prices/aws.yaml': 'version: [' })
        // No price of that apply stands in either.
        world.put(runRecord({ id: 'applied-b', at: LATER, priceUsdMonth: null }), 'applied-b')
      },
    ],
  ])('%s: %s', async (source, _words, damage) => {
    damage()
    const { result } = await syncIn(world)
    expect(result.decision).toBe('failed')
    expect(entryOf(UID)).toMatchObject({
      status: 'ready',
      outputs: { bucket: 'acme-reports' },
      price: { usdMonth: 1.9 },
    })
    expect(publishedCatalog(world).stale).toMatchObject([{ source, lastSeen: FIRST }])
  })

  test('a record of the ledger that cannot be read any more stands as it was published', async () => {
    const [line] = ledger()
    world.storage.set(RECORD, encode('not JSON'))
    world.put(runRecord({ id: 'warned-x', event: 'warned', at: LATER }), 'w')
    const { result } = await syncIn(world)
    expect(result.reasonCode).toBe('evidence-malformed')
    expect(ledger()).toEqual([line, expect.stringContaining('warned-x')])
  })

  test('but nothing is published over a ledger when its line is gone too', async () => {
    world.storage.set(RECORD, encode('not JSON'))
    world.branches.delete(ORPHAN)
    await expect(syncIn(world)).rejects.toMatchObject({ code: 'ledger-broken' })
    expect(world.branches.has(ORPHAN)).toBe(false)
  })

  test('a malformed tombstone leaves the entry of a lease whose files are gone', async () => {
    const gone = { 'requests/payments/reports.yaml': undefined, [STACK]: undefined, [MAIN]: undefined }
    const module = {
      [`${FOLDER}/module/module.yaml`]: undefined,
      [`${FOLDER}/.terraform.lock.hcl`]: undefined,
    }
    world.put(tombstone({ entry: { ...entryOf(UID), outputs: {}, resources: [] } }), 'end')
    world.push({ ...gone, ...module })
    await syncIn(world)
    expect(entryOf(UID)).toMatchObject({ status: 'ended' })
    world.storage.set(`900100200/payments/reports/${UID}/evidence/tombstone/end.json`, encode('{'))
    expect((await syncIn(world)).result.reasonCode).toBe('evidence-malformed')
    expect(entryOf(UID)).toMatchObject({ status: 'ended' })
  })

  test('a tombstone ends the entry of a lease that cannot be read otherwise', async () => {
    world.put(tombstone({ entry: { ...entryOf(UID), outputs: {}, resources: [] } }), 'end')
    world.put({ kind: 'warning', lease: 'payments/reports', uid: UID }, 'broken')
    await syncIn(world)
    expect(entryOf(UID)).toMatchObject({ status: 'ended', outputs: {} })
  })
})

describe('storage that cannot be reached at all', () => {
  test.each(['incremental', 'rebuild', 'verify'] as const)(
    '%s publishes nothing, and says why',
    async (mode) => {
      const before = [...world.files(ORPHAN)]
      world.unlisted.add('900100200/')
      world.writes.length = 0
      await expect(syncIn(world, { mode })).rejects.toThrow('the listing broke off')
      expect(world.writes).toEqual([])
      expect([...world.files(ORPHAN)]).toEqual(before)
    },
  )
})

const FOLDER = 'stacks/payments/reports'
const STACK = `${FOLDER}/stack.json`
const MAIN = `${FOLDER}/main.tf`
const RECORD = `900100200/payments/reports/${UID}/evidence/run-record/applied-aaaaaaaaaaaa-0.json`

function entryOf(uid: string) {
  return publishedCatalog(world).leases.find((entry) => entry.uid === uid)
}

function ledger(): readonly string[] {
  return decode(world.files(ORPHAN).get('ledger/2026/11.jsonl')).trimEnd().split('\n')
}
