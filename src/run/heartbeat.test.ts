import { beforeEach, describe, expect, test } from '@jest/globals'
import { applyBegun, at, OTHER_UID, START } from '../../test/support/leases.ts'
import { CONFIG, encode, World } from '../../test/support/world.ts'
import type { HeartbeatRecord } from '../formats/reaper-record.ts'
import type { Instant } from '../kit/brands.ts'
import { addHours } from '../lease/lease.ts'
import { loadConfig } from '../platform/config.ts'
import { OBSTACLES } from '../platform/obstacles.ts'
import { openJournal } from '../reaper/journal.ts'
import { readHeartbeat, reaperView, type ReaperView } from './heartbeat.ts'
import { readLeases } from './read-leases.ts'

const NOW = at('2026-11-30T09:00:00Z')
/** The shortest time after which an alarm comes, with an interval of one hour. */
const TWICE = 2

const ONE_OVERDUE = {
  count: 1,
  p50Seconds: 60,
  p95Seconds: 60,
  oldest: { lease: 'payments/reports', since: NOW, seconds: 60 },
}

let world: World
beforeEach(() => {
  world = new World(NOW)
  world.addLease()
})

describe('L22: a missed heartbeat is an alarm', () => {
  test('none within twice the interval', async () => {
    await beat(addHours(NOW, -TWICE))
    expect(await alarms()).toEqual([])
  })

  test('one second more', async () => {
    await beat(addHours(NOW, -TWICE - 1 / 3600))
    expect(await alarms()).toEqual([
      expect.objectContaining({
        code: 'heartbeat-missed',
        message: expect.stringContaining('`staging` for 2 hours'),
        remedy: OBSTACLES['heartbeat-missed'],
      }),
    ])
  })

  test('the interval is configured', async () => {
    world.push({ 'leasehold.yaml': CONFIG.replace('enabled: true', 'enabled: true, interval: 12h') })
    await beat(addHours(NOW, -23))
    expect(await alarms()).toEqual([])
    world.now = addHours(NOW, 2)
    expect(await alarms()).toHaveLength(1)
  })

  test.each<[string, Partial<HeartbeatRecord>]>([
    ['did not succeed', { succeeded: false }],
    ['only warned, while a lease was due,', { mode: 'warn', overdue: ONE_OVERDUE }],
    ['looked at another environment', { environment: 'prod' }],
  ])('a run that %s is none', async (_words, changes) => {
    await beat(addHours(NOW, -1), changes)
    expect(await alarms()).toHaveLength(1)
  })

  test('a run that only warned, and nothing was due, is one', async () => {
    await beat(addHours(NOW, -1), { mode: 'warn' })
    expect(await alarms()).toEqual([])
  })

  test('a run of this environment alone is one', async () => {
    await beat(addHours(NOW, -1), { environment: 'staging' })
    expect(await alarms()).toEqual([])
  })

  test('a record that cannot be read is none', async () => {
    world.storage.set('900100200/reaper/runs/2026-11-30/083000000-1-1.json', encode('not JSON'))
    expect(await alarms()).toHaveLength(1)
  })

  test('while the reaper is switched off there is no alarm', async () => {
    world.push({ 'leasehold.yaml': CONFIG.replace('enabled: true', 'enabled: false') })
    expect(await alarms()).toEqual([])
  })

  test('a platform without a lease that began needs no reaper', async () => {
    world = new World(NOW)
    expect(await alarms()).toEqual([])
  })
})

describe('on the first day, nobody is alarmed as long as nothing is due', () => {
  test('for a day from the first apply on', async () => {
    world.now = addHours(START, 23)
    expect(await alarms()).toEqual([])
    world.now = addHours(START, 24)
    expect(await alarms()).toHaveLength(1)
  })

  test('a lease that ran out on that day alarms', async () => {
    world = new World(addHours(START, 8))
    world.addLease(undefined, undefined, '6h')
    expect(await alarms()).toHaveLength(1)
  })

  test('so does a deleted request', async () => {
    world.now = addHours(START, 8)
    world.push({ 'requests/payments/reports.yaml': undefined })
    expect(await alarms()).toHaveLength(1)
  })

  test('an apply that never finished counts from its begin', async () => {
    world = new World(NOW)
    world.addLease('payments/other', OTHER_UID)
    world.storage.clear()
    world.put(applyBegun({ lease: 'payments/other', uid: OTHER_UID }), 'x')
    expect(await alarms()).toHaveLength(1)
  })
})

test('only what twice the interval may hold is listed, and only what tells is read', async () => {
  for (let hour = 1; hour <= 30; hour += 1) await beat(addHours(NOW, -hour))
  const listed: string[] = []
  const read: string[] = []
  const storage = world.openStorage()
  const counting = {
    ...storage,
    list: async (prefix: string) => {
      listed.push(prefix)
      return storage.list(prefix)
    },
    read: async (key: string) => {
      read.push(key)
      return storage.read(key)
    },
  }
  const { config, leases } = await state()
  await readHeartbeat(leases, config, { clock: { now: () => NOW }, openStorage: () => counting })
  expect([listed, read.length]).toEqual([['900100200/reaper/runs/2026-11-30/'], 1])
})

describe('what the catalog says', () => {
  const ALIVE: ReaperView = {
    alarm: null,
    lastRun: { at: addHours(NOW, -1), url: null },
    overdue: { count: 0, p50Seconds: 0, p95Seconds: 0, oldest: null },
  }

  test('a healthy reaper changes it once a day', async () => {
    await beat(addHours(NOW, -1))
    expect(reaperView(await heartbeat(), undefined)).toEqual(ALIVE)
    await beat(addHours(NOW, -0.5))
    expect(reaperView(await heartbeat(), ALIVE)).toBe(ALIVE)
    const yesterday = { ...ALIVE, lastRun: { at: addHours(NOW, -20), url: null } }
    expect(reaperView(await heartbeat(), yesterday)).toMatchObject({ lastRun: { at: addHours(NOW, -0.5) } })
  })

  test('an alarm comes at once, and keeps the last run', async () => {
    expect(reaperView(await heartbeat(), ALIVE)).toEqual({
      ...ALIVE,
      alarm: expect.stringContaining('staging'),
    })
    expect(reaperView(await heartbeat(), undefined)).toMatchObject({ lastRun: null })
  })

  test('overdue time comes at once', async () => {
    await beat(addHours(NOW, -0.5), { overdue: ONE_OVERDUE })
    expect(reaperView(await heartbeat(), ALIVE)).toMatchObject({ overdue: ONE_OVERDUE })
  })
})

async function state() {
  const tree = world.git.tree(await world.git.head())
  const config = await loadConfig(tree)
  if (!config.ok) throw new Error(JSON.stringify(config.problems))
  return { config: config.value, leases: (await readLeases(tree, world.openStorage)).leases }
}

async function heartbeat() {
  const { config, leases } = await state()
  return readHeartbeat(leases, config, { clock: { now: () => world.now }, openStorage: world.openStorage })
}

async function alarms() {
  return (await heartbeat()).alarms
}

async function beat(moment: Instant, changes: Partial<HeartbeatRecord> = {}): Promise<void> {
  await openJournal(world.openStorage(), 900100200).write({
    kind: 'heartbeat',
    version: 1,
    at: moment,
    run: { id: '7', attempt: 1, url: null },
    mode: 'destroy',
    environment: null,
    succeeded: true,
    reasonCode: 'nothing-due',
    leases: 1,
    ended: 0,
    warned: 0,
    overdue: { count: 0, p50Seconds: 0, p95Seconds: 0, oldest: null },
    ...changes,
  })
}
