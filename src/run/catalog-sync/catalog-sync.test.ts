import { beforeEach, describe, expect, test } from '@jest/globals'
import { at, OTHER_UID, runRecord, tombstone, UID } from '../../../test/support/leases.ts'
import { decode, encode, Killed, ORPHAN, type World } from '../../../test/support/world.ts'
import { catalogPorts, readyWorld } from '../../../test/support/catalog-world.ts'
import { openEvidence } from '../../evidence/evidence.ts'
import { catalogFormat, type Catalog } from '../../formats/catalog.ts'
import { actionResultFormat } from '../../formats/result.ts'
import { validator } from '../../kit/schema.ts'
import { verifyLedger } from '../../ledger/ledger.ts'
import { openJournal } from '../../reaper/journal.ts'
import { catalogSync, type CatalogPorts } from './catalog-sync.ts'

let world: World
beforeEach(() => {
  world = readyWorld()
})

describe('a sync', () => {
  test('publishes catalog and ledger on a branch of their own, and tells the issue its outputs', async () => {
    const { result } = await sync()
    expect(result).toMatchObject({ decision: 'done', reasonCode: 'published' })
    expect(validator(actionResultFormat)(result).ok).toBe(true)
    expect([...world.files(ORPHAN).keys()].sort()).toEqual([
      'catalog.json',
      'export/backstage.yaml',
      'export/cost.csv',
      'ledger/2026/11.jsonl',
    ])
    expect(validator(catalogFormat)(catalog()).ok).toBe(true)
    expect(catalog().leases).toMatchObject([
      { lease: 'payments/reports', status: 'ready', outputs: { bucket: 'acme-reports' } },
    ])
    expect(comment()).toContain('| `bucket` | `acme-reports` | Name of the bucket |')
    expect(await verified()).toEqual({ ok: true, lines: 1 })
  })

  test('S14: shows no sensitive output anywhere', async () => {
    await sync()
    const all = [comment(), ...[...world.files(ORPHAN).values()].map(decode), ...world.lines].join('\n')
    for (const secret of ['hidden-by-module', 'hidden-by-state', 'undeclared'])
      expect(all).not.toContain(secret)
  })

  test('writes nothing when nothing is new', async () => {
    await sync()
    world.writes.length = 0
    expect((await sync()).result).toMatchObject({ decision: 'nothing', reasonCode: 'up-to-date' })
    expect(world.writes).toEqual([])
  })

  test('L17: publishes all others when one object of evidence is malformed, and is red', async () => {
    await sync()
    world.put({ kind: 'warning', lease: 'payments/reports', uid: UID }, 'broken')
    world.addLease('payments/orders', OTHER_UID)
    const { result } = await sync()
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'evidence-malformed' })
    expect(catalog().leases.map(({ lease }) => lease)).toEqual(['payments/orders', 'payments/reports'])
    expect(await verified()).toEqual({ ok: true, lines: 1 })
  })

  test('adds what is new with one head and one commit', async () => {
    await sync()
    world.writes.length = 0
    world.put(runRecord({ id: 'warned-x', event: 'warned', at: at('2026-12-05T09:00:00Z') }), 'warned-x')
    await sync()
    expect(world.writes).toEqual(['create 900100200/ledger/heads/00000002.json', `commit ${ORPHAN}`])
    expect(await verified()).toEqual({ ok: true, lines: 2 })
  })

  test('S15: killed at any write, the next run publishes the same', async () => {
    await sync()
    const expected = { lasting: world.lasting(), files: published(), comment: comment() }
    const writes = world.writes.length
    expect(writes).toBe(3)
    for (let killAt = 1; killAt <= writes; killAt += 1) {
      world = readyWorld()
      world.killAtWrite = killAt
      await sync().catch((error: unknown) => expect(error).toBeInstanceOf(Killed))
      world.killAtWrite = 0
      await sync()
      expect({ lasting: world.lasting(), files: published(), comment: comment() }).toEqual(expected)
    }
  })

  test('an ended lease whose files are gone stays in the catalog', async () => {
    await sync()
    const entry = { ...catalog().leases[0], outputs: {}, resources: [] }
    world.put(tombstone({ entry }), 'end')
    world.push({
      'requests/payments/reports.yaml': undefined,
      'stacks/payments/reports/stack.json': undefined,
      'stacks/payments/reports/main.tf': undefined,
    })
    await sync()
    expect(catalog().leases).toMatchObject([{ lease: 'payments/reports', status: 'ended' }])
  })

  test('a lease that cannot be read keeps its entry, and the run is red', async () => {
    await sync()
    world.push({ 'stacks/payments/reports/stack.json': '<<<<<<< HEAD' })
    expect((await sync()).result).toMatchObject({ decision: 'failed', reasonCode: 'stack-unreadable' })
    expect(catalog().leases).toMatchObject([{ lease: 'payments/reports', status: 'ready' }])
  })

  test('an issue that takes no comment is red, and hides no catalog', async () => {
    world.issues.clear()
    expect((await sync()).result).toMatchObject({ decision: 'failed', reasonCode: 'comment-failed' })
    expect(catalog().leases).toHaveLength(1)
  })
})

describe('two syncs at once', () => {
  test('who loses the race for the head reads again and loses nothing', async () => {
    const storage = world.openStorage()
    let isFirst = true
    const racing: CatalogPorts = {
      ...portsOf(),
      openStorage: () => ({
        ...storage,
        create: async (key, content) => {
          if (isFirst) {
            isFirst = false
            await sync()
          }
          return storage.create(key, content)
        },
      }),
    }
    expect((await catalogSync({}, racing)).result.decision).toBe('nothing')
    expect(await verified()).toEqual({ ok: true, lines: 1 })
  })

  test('who loses the race for the branch reads everything again', async () => {
    await sync()
    world.put(runRecord({ id: 'warned-x', event: 'warned', at: at('2026-12-05T09:00:00Z') }), 'warned-x')
    let isFirst = true
    const forge: CatalogPorts['forge'] = {
      ...world.forge,
      commit: async (request) => {
        if (isFirst) world.commit(ORPHAN, new Map([...world.files(ORPHAN), ['README.md', encode('x')]]))
        isFirst = false
        return world.forge.commit(request)
      },
    }
    expect((await catalogSync({}, { ...portsOf(), forge })).result.decision).toBe('done')
    expect([...world.files(ORPHAN).keys()]).toContain('README.md')
    expect(await verified()).toEqual({ ok: true, lines: 2 })
  })
})

describe('a branch that somebody changed', () => {
  beforeEach(async () => {
    await sync()
  })

  test.each<[string, (files: Map<string, Uint8Array>) => void, boolean]>([
    [
      'a rewritten ledger',
      (files) =>
        files.set(
          'ledger/2026/11.jsonl',
          encode(decode(files.get('ledger/2026/11.jsonl')).replace('7 resources', '8 resources')),
        ),
      true,
    ],
    ['an invented month', (files) => files.set('ledger/2025/01.jsonl', encode('{}\n')), true],
    ['a truncated catalog', (files) => files.set('catalog.json', encode('{"version": 1,')), false],
    ['a catalog without a lease', (files) => files.set('catalog.json', encode('{}')), false],
  ])('%s is restored', async (_words, change, isRed) => {
    const expected = published()
    const files = new Map(world.files(ORPHAN))
    change(files)
    world.commit(ORPHAN, files)
    const { result } = await sync()
    expect(published()).toEqual(expected)
    expect(result).toMatchObject(
      isRed ? { decision: 'failed', reasonCode: 'ledger-rewritten' } : { decision: 'done' },
    )
  })
})

function portsOf(): CatalogPorts {
  return catalogPorts(world)
}

describe('L22: the reaper is watched', () => {
  test('nobody is alarmed on the first day', async () => {
    await sync()
    expect(catalog().observed.reaper).toBeUndefined()
  })

  test('without a heartbeat the run is red, everything is published, and the catalog says it', async () => {
    world.now = at('2026-11-26T08:00:00Z')
    const { result } = await sync()
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'heartbeat-missed' })
    expect(catalog()).toMatchObject({
      leases: [{ lease: 'payments/reports' }],
      observed: { reaper: { alarm: expect.stringContaining('`staging`'), lastRun: null } },
    })
    world.writes.length = 0
    expect((await sync()).result.reasonCode).toBe('heartbeat-missed')
    expect(world.writes).toEqual([])
  })

  test('with one, the catalog says when and how long what was due had waited, once a day', async () => {
    world.now = at('2026-11-26T08:00:00Z')
    await heartbeat()
    expect((await sync()).result.decision).toBe('done')
    expect(catalog().observed['reaper']).toMatchObject({ alarm: null, overdue: { count: 0, p95Seconds: 0 } })
    world.writes.length = 0
    world.now = at('2026-11-26T09:00:00Z')
    await heartbeat()
    world.writes.length = 0
    expect((await sync()).result.reasonCode).toBe('up-to-date')
    expect(world.writes).toEqual([])
  })

  test('a catalog that is rebuilt has the same bytes, but for what was observed', async () => {
    world.now = at('2026-11-26T08:00:00Z')
    await heartbeat()
    await sync()
    const before = catalog()
    world.branches.delete(ORPHAN)
    world.now = at('2026-11-26T08:30:00Z')
    await heartbeat()
    await sync()
    expect({ ...catalog(), observed: {} }).toEqual({ ...before, observed: {} })
  })
})

async function heartbeat(): Promise<void> {
  await openJournal(world.openStorage(), 900100200).write({
    kind: 'heartbeat',
    version: 1,
    at: world.now,
    run: { id: '7', attempt: 1, url: null },
    mode: 'destroy',
    environment: null,
    succeeded: true,
    reasonCode: 'nothing-due',
    leases: 1,
    ended: 0,
    warned: 0,
    overdue: { count: 0, p50Seconds: 0, p95Seconds: 0, oldest: null },
  })
}

async function sync() {
  return catalogSync({}, portsOf())
}

function catalog(): Catalog {
  return JSON.parse(decode(world.files(ORPHAN).get('catalog.json'))) as Catalog
}

function published(): readonly (readonly [string, string])[] {
  return [...world.files(ORPHAN)].map(([path, content]) => [path, decode(content)] as const).sort()
}

function comment(): string {
  return world.issues.get(12)?.comments.get('lease') ?? ''
}

async function verified() {
  return verifyLedger(world.files(ORPHAN), await openEvidence(world.openStorage(), 900100200).heads())
}
