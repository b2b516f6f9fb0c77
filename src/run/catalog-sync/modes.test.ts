import { beforeEach, describe, expect, test } from '@jest/globals'
import {
  failingStorage,
  publishedCatalog,
  readyWorld,
  rebuildable,
  syncIn,
} from '../../../test/support/catalog-world.ts'
import { at, runRecord, UID } from '../../../test/support/leases.ts'
import { CONFIG, decode, encode, ORPHAN, type World } from '../../../test/support/world.ts'
import { ok, problems } from '../../kit/result.ts'
import { addHours } from '../../lease/lease.ts'
import { whatToClick } from '../../platform/obstacles.ts'
import type { CatalogPorts } from './catalog-sync.ts'

let world: World

beforeEach(async () => {
  world = readyWorld()
  await syncIn(world)
  world.writes.length = 0
})

describe('mode verify', () => {
  test('finds nothing after a sync, and writes nothing', async () => {
    expect((await syncIn(world, { mode: 'verify' })).result).toMatchObject({
      decision: 'nothing',
      reasonCode: 'catalog-verified',
    })
    expect(world.writes).toEqual([])
  })

  test.each<[string, (text: string) => string, string]>([
    ['a hand-edited entry', (text) => text.replace('"ready"', '"failed"'), `${named()} differs in status`],
    [
      'an invented uid',
      (text) => text.replace(UID, 'q'.repeat(26)),
      `${named('q')} is published, and a rebuild`,
    ],
    ['marks of a merge', (text) => `<<<<<<< HEAD\n${text}`, 'the catalog is not published'],
    ['a truncated file', (text) => text.slice(0, 100), 'the catalog is not published'],
  ])('is red for %s, and writes nothing', async (_words, change, message) => {
    edit('catalog.json', change)
    const { result, summary } = await syncIn(world, { mode: 'verify' })
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'catalog-differs' })
    expect(result.problems.map((one) => one.message)).toContainEqual(expect.stringContaining(message))
    expect(summary).toContain('❌')
    expect(world.writes).toEqual([])
  })

  test('is red for a line that was changed, and for a month that was made up', async () => {
    edit('ledger/2026/11.jsonl', (text) => text.replace('7 resources', '8 resources'))
    const files = new Map([...world.files(ORPHAN), ['ledger/2025/01.jsonl', encode('{}\n')]])
    world.commit(ORPHAN, files)
    const { result } = await syncIn(world, { mode: 'verify' })
    expect(result.problems.map(({ message }) => message)).toEqual([
      'ledger/2025/01.jsonl: line 1 is published, and a rebuild does not have it',
      'ledger/2026/11.jsonl: line 1 differs',
    ])
  })

  test('is red when a branch is missing, and when records wait for a line', async () => {
    world.put(runRecord({ id: 'warned-x', event: 'warned', at: world.now }), 'w')
    expect((await syncIn(world, { mode: 'verify' })).result.problems.map(({ code }) => code)).toEqual([
      'catalog-differs',
      'ledger-behind',
    ])
    world.branches.delete(ORPHAN)
    expect((await syncIn(world, { mode: 'verify' })).result.decision).toBe('failed')
    expect(world.writes).toEqual([])
  })

  test('is red when a source fails, and says nothing of what it cannot know', async () => {
    const openStorage = failingStorage(world, (key) => key.endsWith('terraform.tfstate'))
    const { result } = await syncIn(world, { mode: 'verify' }, { openStorage })
    expect(result.problems).toMatchObject([{ code: 'source-unknown' }])
  })
})

describe('mode rebuild', () => {
  test('restores what was edited, from nothing that is published', async () => {
    const good = rebuildable(world)
    edit('catalog.json', (text) => text.replace('"ready"', '"failed"').replace('14d', '99d'))
    const { result } = await syncIn(world, { mode: 'rebuild' })
    expect(result.decision).toBe('done')
    expect(rebuildable(world)).toEqual(good)
  })

  test('publishes nothing when a source fails, as it would remove what it cannot read', async () => {
    const before = [...world.files(ORPHAN)]
    const openStorage = failingStorage(world, (key) => key.endsWith('terraform.tfstate'))
    const { result } = await syncIn(world, { mode: 'rebuild' }, { openStorage })
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'rebuild-incomplete' })
    expect(result.problems[0]?.remedy).toContain('mode incremental')
    expect([...world.files(ORPHAN)]).toEqual(before)
    expect(world.writes).toEqual([])
  })
})

describe('the time of the last sync', () => {
  test('is renewed once a day while there is no news', async () => {
    world.push({ 'leasehold.yaml': CONFIG.replace('enabled: true', 'enabled: false') })
    await quietly()
    world.now = addHours(world.now, 23)
    await quietly()
    expect(publishedCatalog(world).observed.sync?.at).toBe('2026-11-24T08:00:00.000Z')
    world.now = addHours(world.now, 2)
    await quietly()
    expect(publishedCatalog(world).observed.sync?.at).toBe(world.now)
  })

  /** Nothing is read of AWS, whose listing would be news. */
  async function quietly(): Promise<void> {
    const identity = async () => ({ account: '999999999999', partition: 'aws', date: world.now })
    await syncIn(world, {}, { cloud: { identity } })
  }
})

describe('bad answers', () => {
  test('L7: a clock that is off publishes nothing', async () => {
    world.put(runRecord({ id: 'warned-x', event: 'warned', at: world.now }), 'w')
    const date = addHours(world.now, 1)
    const cloud = { identity: async () => ({ account: '123456789012', partition: 'aws', date }) }
    for (const mode of ['incremental', 'rebuild'] as const)
      expect((await syncIn(world, { mode }, { cloud })).result).toMatchObject({
        decision: 'failed',
        reasonCode: 'clock-off',
        problems: [{ remedy: expect.stringContaining('nothing is published') }],
      })
    expect(world.writes).toEqual([])
  })

  test('a push that is rejected again and again ends, and the next run loses nothing', async () => {
    world.put(runRecord({ id: 'warned-x', event: 'warned', at: world.now }), 'w')
    let pushes = 0
    const forge: CatalogPorts['forge'] = {
      ...world.forge,
      commit: async () => {
        pushes += 1
        return problems({ code: 'head-moved', message: ORPHAN })
      },
    }
    const { result } = await syncIn(world, {}, { forge })
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'catalog-contended' })
    expect(pushes).toBe(5)
    expect((await syncIn(world)).result.decision).toBe('done')
    expect(lines()).toHaveLength(2)
    expect((await syncIn(world, { mode: 'verify' })).result.decision).toBe('nothing')
  })

  test('a rule that protects the branch is told with what to click; once it is off, nothing is lost', async () => {
    world.put(runRecord({ id: 'warned-x', event: 'warned', at: world.now }), 'w')
    const remedy = whatToClick('branch-protected', { branch: ORPHAN })
    const forge: CatalogPorts['forge'] = {
      ...world.forge,
      commit: async () => problems({ code: 'branch-protected', message: ORPHAN, remedy }),
    }
    expect((await syncIn(world, {}, { forge })).result).toMatchObject({
      decision: 'failed',
      reasonCode: 'branch-protected',
      problems: [{ remedy }],
    })
    expect((await syncIn(world)).result.decision).toBe('done')
  })

  test('a branch that is deleted while it is read is made again', async () => {
    const good = rebuildable(world)
    world.put(runRecord({ id: 'warned-x', event: 'warned', at: world.now }), 'w')
    const forge: CatalogPorts['forge'] = {
      ...world.forge,
      commit: async () => {
        world.branches.delete(ORPHAN)
        return problems({ code: 'branch-missing', message: ORPHAN })
      },
    }
    expect((await syncIn(world, {}, { forge })).result.decision).toBe('done')
    expect(rebuildable(world)).toHaveLength(good.length)
    expect(lines()).toHaveLength(2)
  })

  test('a branch that was pushed over by force is what a rebuild gives again', async () => {
    const good = rebuildable(world)
    world.branches.delete(ORPHAN)
    world.commit(ORPHAN, new Map([['README.md', encode('mine now')]]))
    await syncIn(world)
    expect(rebuildable(world).filter(([path]) => path !== 'README.md')).toEqual(good)
  })

  test('a commit that answers well and did nothing is seen by the next run', async () => {
    world.put(runRecord({ id: 'warned-x', event: 'warned', at: at('2026-11-24T07:59:00Z') }), 'w')
    const head = world.branches.get(ORPHAN)
    if (head === undefined) throw new Error('no branch')
    await syncIn(world, {}, { forge: { ...world.forge, commit: async () => ok(head) } })
    expect(lines()).toHaveLength(1)
    await syncIn(world)
    expect(lines()).toHaveLength(2)
  })
})

function named(letter?: string): string {
  return `payments/reports ${letter === undefined ? UID : letter.repeat(26)}`
}

function edit(path: string, change: (text: string) => string): void {
  const files = new Map(world.files(ORPHAN))
  files.set(path, encode(change(decode(files.get(path)))))
  world.commit(ORPHAN, files)
}

function lines(): readonly string[] {
  return decode(world.files(ORPHAN).get('ledger/2026/11.jsonl')).trimEnd().split('\n')
}
