import { beforeEach, describe, expect, test } from '@jest/globals'
import { applied, applyBegun, at, warning } from '../../../test/support/leases.ts'
import { CONFIG, decode, Killed, World } from '../../../test/support/world.ts'
import { Fault } from '../../kit/result.ts'
import type { ReaperPorts } from './context.ts'
import { reapAndRecord } from './reap-and-record.ts'
import type { ReaperInput } from './reaper.ts'

const DUE = at('2026-12-07T12:00:00Z')
const RUNS = '900100200/reaper/runs/'

let world: World
beforeEach(() => {
  world = new World(DUE)
  world.addLease()
  world.put(applyBegun(), 'x')
  world.put(applied(), 'applied-x')
  world.put(warning('2h', '2026-12-07T07:00:00Z'), '2h-x')
})

describe('L22: each run that may end leases is recorded', () => {
  test('as its last write, with how long what was due had waited', async () => {
    const { result, summary } = await run({ mode: 'destroy' })
    expect(result.overdue).toEqual({
      count: 1,
      p50Seconds: 10_800,
      p95Seconds: 10_800,
      oldest: { lease: 'payments/reports', since: '2026-12-07T09:00:00.000Z', seconds: 10_800 },
    })
    expect(summary).toContain('Overdue: 1 lease')
    expect(world.writes.at(-1)).toBe(`create ${RUNS}2026-12-07/120000000-7-1.json`)
    expect(records()).toMatchObject([
      { mode: 'destroy', environment: null, succeeded: true, ended: 1, overdue: { count: 1 } },
    ])
  })

  test('a run of one environment says so', async () => {
    await run({ mode: 'destroy', environment: 'staging' })
    expect(records()).toMatchObject([{ environment: 'staging' }])
  })

  test.each<[string, ReaperInput]>([
    ['that only reports', { mode: 'report' }],
    ['of one lease', { mode: 'destroy', only: 'payments/reports' }],
    ['that could not begin', { mode: 'destroy', environment: 'none' }],
  ])('a run %s is no heartbeat', async (_words, input) => {
    await run(input)
    expect(records()).toEqual([])
  })

  test('a run that is killed before its end is none', async () => {
    world.killAtWrite = 3
    await run({ mode: 'destroy' }).catch((error: unknown) => expect(error).toBeInstanceOf(Killed))
    expect(records()).toEqual([])
  })

  test('a lease that needs somebody is no failure of the run', async () => {
    world.push({ 'requests/payments/reports.yaml': 'not: a request' })
    expect((await run({ mode: 'destroy' })).result.decision).toBe('failed')
    expect(records()).toMatchObject([
      { succeeded: true, reasonCode: 'request-unreadable', overdue: { count: 0 } },
    ])
  })

  test.each([
    [
      'a storage that could not be read',
      () => void world.unlisted.add('900100200/payments/'),
      'source-unknown',
    ],
    [
      'a reaper that is switched off',
      () => world.push({ 'leasehold.yaml': CONFIG.replace('enabled: true', 'enabled: false') }),
      'reaper-disabled',
    ],
  ])('%s is a failure of the run', async (_words, change, reasonCode) => {
    change()
    await run({ mode: 'destroy' })
    expect(records()).toMatchObject([{ succeeded: false, reasonCode }])
  })

  test('so is one on a machine without GitHub that should have warned: nobody was', async () => {
    world.now = at('2026-12-07T07:30:00Z')
    world.storage.delete([...world.storage.keys()].find((key) => key.includes('/warning/')) ?? '')
    const putComment = async () =>
      Promise.reject(new Fault('needs-github', 'delivering a warning needs GitHub'))
    await run({ mode: 'warn' }, { forge: { ...world.forge, putComment } })
    expect(records()).toMatchObject([{ succeeded: false, reasonCode: 'needs-github' }])
  })
})

async function run(input: ReaperInput, more: Partial<ReaperPorts> = {}) {
  const ports: ReaperPorts = {
    clock: { now: () => world.now },
    log: world.log,
    run: { id: '7', attempt: 1, url: null },
    git: world.git,
    forge: world.forge,
    openStorage: world.openStorage,
    cloud: {
      identity: async () => ({ account: '123456789012', partition: 'aws' }),
      tagged: async () => [],
      holdsObjects: async () => undefined,
    },
    terraform: { open: async () => Promise.reject(new Error('not used')) },
    destroyer: {
      destroyLease: async () => ({
        kind: 'destroyed',
        destroyed: 4,
        lineage: '6b1c1b4e-0000-4000-8000-000000000001',
        serial: 5,
        leftovers: [],
      }),
      rehearseDestroy: async () => ({ resources: 4, data: [], blockers: [] }),
    },
    ...more,
  }
  return reapAndRecord(input, ports)
}

function records(): readonly unknown[] {
  return [...world.storage]
    .filter(([key]) => key.startsWith(RUNS))
    .map(([, content]) => JSON.parse(decode(content)) as unknown)
}
