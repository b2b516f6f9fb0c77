import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import {
  applyBegun,
  at,
  configOf,
  endBegun,
  factsOf,
  manifestOf,
  runRecord,
  stateKey,
  UID,
  warning,
} from '../../../test/support/leases.ts'
import { CONFIG, encode, stateFile, World } from '../../../test/support/world.ts'
import { openEvidence } from '../../evidence/evidence.ts'
import { asUid } from '../../kit/brands.ts'
import { prettyJson } from '../../kit/canonical.ts'
import { Fault } from '../../kit/result.ts'
import { decide } from '../../reaper/decide.ts'
import type { ReaperForge, ReaperPorts } from './context.ts'
import { reap, type ReaperInput } from './reaper.ts'

/** Faults of Git, GitHub and numbers, as a whole run meets them; the numbers are docs/reaper-safety.md's. */

jest.setTimeout(120_000)

const DESTROY: ReaperInput = { mode: 'destroy' }
const DUE = at('2026-12-07T10:00:00Z')
const REQUEST = 'requests/payments/reports.yaml'

let world: World
let destroyed: string[]
beforeEach(() => {
  world = new World(DUE)
  destroyed = []
})

/** Leases that all ran out and were warned of; the last one is the longest overdue. */
function addDue(count: number): void {
  const files: Record<string, string> = {}
  for (let index = 0; index < count; index += 1) {
    const lease = count === 1 ? 'payments/reports' : `payments/lease-${index}`
    const uid = count === 1 ? UID : uidOf(index)
    const hours = 336 - (count === 1 ? 0 : index % 300)
    const end = at(new Date(Date.parse('2026-11-23T09:00:00Z') + hours * 3_600_000).toISOString())
    files[`requests/${lease}.yaml`] =
      `module: s3-bucket\nenvironment: staging\nowner: alice\nlease: ${hours}h\n`
    files[`stacks/${lease}/stack.json`] = prettyJson(manifestOf(lease, uid))
    world.storage.set(stateKey(lease, uid), encode(stateFile(uid, 4, 7)))
    const place = { lease, uid, stateKey: stateKey(lease, uid) }
    world.put({ ...applyBegun(), ...place }, 'x')
    world.put(runRecord(place), 'applied-x')
    world.put({ ...warning('2h', '2026-11-24T07:00:00Z', { end }), ...place }, 'x')
  }
  world.push(files)
  world.issues.set(12, { isOpen: true, comments: new Map() })
}

function uidOf(index: number) {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const code = [17_576, 676, 26, 1].map((base) => letters[Math.floor(index / base) % 26]).join('')
  return asUid(`${code}${'q'.repeat(22)}`)
}

async function run(input: ReaperInput = DESTROY, forge: Partial<ReaperForge> = {}) {
  const ports: ReaperPorts = {
    clock: { now: () => world.now },
    log: world.log,
    run: { id: '700', attempt: 1, url: null },
    openStorage: world.openStorage,
    git: world.git,
    forge: { ...world.forge, ...forge },
    cloud: {
      identity: async () => ({ account: '123456789012', partition: 'aws' }),
      tagged: async () => [],
      holdsObjects: async () => undefined,
    },
    terraform: { open: async () => Promise.reject(new Error('no Terraform here')) },
    destroyer: {
      rehearseDestroy: async () => ({ resources: 4, data: [], blockers: [] }),
      destroyLease: async ({ manifest, lastLook }) => {
        const late = (await lastLook?.()) ?? []
        if (late.length > 0) return { kind: 'blocked', reasonCode: 'last-look', problems: late }
        const lease = `${manifest.team}/${manifest.name}`
        const place = { lease, uid: asUid(manifest.uid), stateKey: manifest.backend.key }
        await openEvidence(world.openStorage(), 900100200).create({ ...endBegun(), ...place }, 'x')
        destroyed.push(lease)
        world.storage.set(manifest.backend.key, encode(stateFile(manifest.uid, 5, 0)))
        return { kind: 'destroyed', destroyed: 4, lineage: 'x', serial: 5, leftovers: [] }
      },
    },
  }
  return (await reap(input, ports)).result
}

function configure(reaper: string): void {
  world.push({
    'leasehold.yaml': CONFIG.replace('reaper: {enabled: true}', `reaper: {enabled: true, ${reaper}}`),
  })
}

describe('many at once', () => {
  test('fault 5: 400 overdue after ten days without a run: nothing is destroyed, and the list has a digest', async () => {
    world.now = at('2026-12-17T10:00:00Z')
    addDue(400)
    const result = await run()
    expect(result).toMatchObject({
      decision: 'failed',
      reasonCode: 'too-many-due',
      message: expect.stringMatching(/^400 leases are due at once.*sha256:[0-9a-f]{64}/),
    })
    expect(destroyed).toEqual([])
    expect(world.evidence('tombstone')).toEqual([])
  })

  test.each([257, 300])(
    'fault 37: %d that may end do so in one run, the longest overdue first',
    async (count) => {
      addDue(count)
      configure('max-per-run: 1000, max-percent: 100')
      const result = await run()
      expect(result.decision).toBe('done')
      expect(destroyed).toHaveLength(count)
      expect(destroyed[0]).toBe(`payments/lease-${count - 1}`)
      expect([...world.files().keys()]).toEqual(['leasehold.yaml'])
    },
  )
})

test('fault 39: 10,000 leases are decided in seconds, each as it would be alone', () => {
  const facts = factsOf({ evidence: [applyBegun(), runRecord(), warning('2h', '2026-12-07T07:10:00Z')] })
  const context = { config: configOf(), now: DUE }
  const alone = decide(facts, context)
  const start = performance.now()
  const kinds = Array.from({ length: 10_000 }, () => decide(facts, context).kind)
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(new Set(kinds)).toEqual(new Set([alone.kind]))
  expect(alone.kind).toBe('end')
})

describe('Git and the catalog', () => {
  test('fault 16: an extension that lands before the run keeps the lease; one after its end finds nothing to extend', async () => {
    addDue(1)
    const longer = 'module: s3-bucket\nenvironment: staging\nowner: alice\nlease: 21d\n'
    world.push({ [REQUEST]: longer })
    expect(await run()).toMatchObject({ leases: [{ decision: 'kept' }] })
    world.push({ [REQUEST]: longer.replace('21d', '336h') })
    expect(await run()).toMatchObject({ leases: [{ decision: 'ended' }] })
    world.push({ [REQUEST]: longer })
    expect(await run()).toMatchObject({ decision: 'nothing', leases: [] })
    expect(destroyed).toEqual(['payments/reports'])
  })

  test('fault 17: a deleted request ends its lease through the whole contract', async () => {
    addDue(1)
    world.now = at('2026-11-24T09:00:00Z')
    world.push({ [REQUEST]: undefined })
    expect(await run()).toMatchObject({ leases: [{ decision: 'ended', reasonCode: 'request-deleted' }] })
    expect(destroyed).toEqual(['payments/reports'])
    expect(world.evidence('tombstone')).toEqual(['end'])
    expect(world.issues.get(12)?.isOpen).toBe(false)
  })

  test('fault 18, L2: two stacks that name one state are both left alone', async () => {
    addDue(1)
    const other = { ...manifestOf('payments/copy'), backend: manifestOf().backend }
    world.push({
      'requests/payments/copy.yaml': 'module: s3-bucket\nenvironment: staging\nowner: alice\nlease: 14d\n',
      'stacks/payments/copy/stack.json': prettyJson(other),
    })
    const result = await run()
    expect(result.leases.map(({ decision, reasonCode }) => [decision, reasonCode])).toEqual([
      ['blocked', 'state-key-shared'],
      ['blocked', 'state-key-shared'],
    ])
    expect(result.decision).toBe('failed')
    expect(destroyed).toEqual([])
  })

  test.each<[string, ReaperInput, () => void]>([
    ['one of them is named by hand', { ...DESTROY, only: 'payments/reports' }, () => undefined],
    [
      'the evidence of the other cannot be read',
      DESTROY,
      () => world.storage.set(`900100200/payments/copy/${UID}/evidence/plan/x.json`, encode('not JSON')),
    ],
  ])('fault 18, L2: also when %s', async (_words, input, change) => {
    addDue(1)
    world.push({
      'requests/payments/copy.yaml': 'module: s3-bucket\nenvironment: staging\nowner: alice\nlease: 14d\n',
      'stacks/payments/copy/stack.json': prettyJson({
        ...manifestOf('payments/copy'),
        backend: manifestOf().backend,
      }),
    })
    change()
    const { leases } = await run(input)
    expect(leases.find(({ lease }) => lease === 'payments/reports')).toMatchObject({
      decision: 'blocked',
      reasonCode: 'state-key-shared',
    })
    expect(destroyed).toEqual([])
  })

  test.each(['{"version": 1, "leases": [', '<<<<<<< HEAD\n{}\n=======\n', ''])(
    'faults 12 and 19: the catalog, here %j, is asked about nothing',
    async (text) => {
      addDue(1)
      world.commit('leasehold-catalog', new Map([['catalog.json', encode(text)]]))
      expect(await run()).toMatchObject({ leases: [{ decision: 'ended' }] })
      expect(Buffer.from(world.files('leasehold-catalog').get('catalog.json') ?? []).toString()).toBe(text)
    },
  )

  test('fault 20: a commit that is always overtaken loses nothing: the next run removes and closes', async () => {
    addDue(1)
    const overtaken: ReaperForge['commit'] = async () => ({
      ok: false,
      problems: [{ code: 'head-moved', message: 'main moved' }],
    })
    expect(await run(DESTROY, { commit: overtaken })).toMatchObject({
      decision: 'failed',
      leases: [{ decision: 'failed', reasonCode: 'head-moved' }],
    })
    expect(world.evidence('run-record')).toContain('ended')
    expect(world.evidence('tombstone')).toEqual(['end'])
    expect(await run()).toMatchObject({ decision: 'done', leases: [{ decision: 'ended' }] })
    expect(destroyed).toEqual(['payments/reports'])
  })
})

describe('GitHub', () => {
  test('fault 35: a limit that lasts destroys nothing and delays no other; the next run decides the same', async () => {
    addDue(1)
    const limited = new Fault('github-limited', "GitHub's rate limit")
    const openPullRequests: ReaperForge['openPullRequests'] = async () => Promise.reject(limited)
    expect(await run(DESTROY, { openPullRequests })).toMatchObject({
      decision: 'failed',
      leases: [{ decision: 'failed', reasonCode: 'github-limited' }],
    })
    expect(destroyed).toEqual([])
    expect(await run()).toMatchObject({ leases: [{ decision: 'ended', reasonCode: 'lease-ended' }] })
  })

  test.each(['putComment', 'closeIssue'] as const)(
    'fault 36: without the right to %s the run is red, and a later one with it completes the end',
    async (method) => {
      addDue(1)
      const refused = async () =>
        Promise.reject(new Fault('github-403', 'Resource not accessible by integration'))
      expect(await run(DESTROY, { [method]: refused })).toMatchObject({
        decision: 'failed',
        leases: [{ decision: 'failed', reasonCode: 'github-403' }],
      })
      expect(world.issues.get(12)?.isOpen).toBe(true)
      expect(world.evidence('run-record')).not.toContain('closed')
      await run()
      expect(world.issues.get(12)?.isOpen).toBe(false)
      expect(destroyed).toEqual(['payments/reports'])
    },
  )

  test('fault 38, L19: two runs at once end a lease once', async () => {
    addDue(1)
    await Promise.allSettled([run(), run()])
    await run()
    expect(world.evidence('tombstone')).toEqual(['end'])
    expect(world.writes.filter((write) => write === 'commit main')).toHaveLength(1)
    expect(world.writes.filter((write) => write === 'close 12')).toHaveLength(1)
    expect(world.writes.filter((write) => write.includes('run-record/closed'))).toHaveLength(1)
    expect([...world.files().keys()]).toEqual(['leasehold.yaml'])
  })
})
