import { beforeEach, describe, expect, test } from '@jest/globals'
import { applied, applyBegun, at, LEASE, stateKey, UID } from '../../../test/support/leases.ts'
import { addDue, DUE, dueWorld, OTHER, reapIn, uidOf, type Told } from '../../../test/support/reaper-world.ts'
import { CONFIG, encode, Killed, pullOf, World } from '../../../test/support/world.ts'
import { actionResultFormat } from '../../formats/result.ts'
import type { Uid } from '../../kit/brands.ts'
import { addHours } from '../../lease/lease.ts'
import { validator } from '../../kit/schema.ts'
import { openEvidence } from '../../evidence/evidence.ts'
import type { DestroyResult } from './destroy.ts'
import type { ReaperInput } from './reaper.ts'

const REQUEST = 'requests/payments/reports.yaml'
const DESTROY: ReaperInput = { mode: 'destroy' }
const WARNING_MARKER = 'warning-2h-20261207t090000000z'
const BOT = { login: 'leasehold[bot]', id: 5, isBot: true }

let world: World
let destroyed: string[]
beforeEach(() => {
  world = dueWorld()
  destroyed = []
})

describe('a lease that ran out and was warned of', () => {
  test('is destroyed, tombstoned, removed, answered and closed, in this order', async () => {
    const { result } = await run(DESTROY)
    expect(result).toMatchObject({
      decision: 'done',
      reasonCode: 'reaped',
      leases: [{ lease: 'payments/reports', decision: 'ended', reasonCode: 'lease-ended' }],
    })
    expect(world.writes.map((write) => write.replace(/^create .*evidence\//, 'create '))).toEqual([
      'create end-begun/x.json',
      'create run-record/ended.json',
      'create tombstone/end.json',
      'commit main',
      'comment lease',
      'comment ended-abcdefgh',
      'close 12',
      'create run-record/closed.json',
    ])
    expect([...world.files().keys()]).toEqual(['leasehold.yaml'])
    expect(world.issues.get(12)?.comments.get('ended-abcdefgh')).toContain(
      '4 of 4 resources destroyed, state empty',
    )
    expect(validator(actionResultFormat)(result).ok).toBe(true)
  })

  test('is left alone by a second run', async () => {
    await run(DESTROY)
    world.writes.length = 0
    expect((await run(DESTROY)).result).toMatchObject({ decision: 'nothing', leases: [] })
    expect(world.writes).toEqual([])
  })

  test('its tombstone carries the last catalog entry', async () => {
    await run(DESTROY)
    const log = openEvidence(world.openStorage(), 900100200)
    const tombstone = await log.read('tombstone', 'payments/reports', UID, 'end')
    expect(tombstone).toMatchObject({
      reasonCode: 'lease-ended',
      destroyed: 4,
      serial: 5,
      entry: { status: 'ended', issue: 12, resources: [] },
    })
  })
})

describe('S15, L15: killed at any write, the next run ends in the same state', () => {
  test.each<[string, () => World, number]>([
    ['a lease that ends', () => dueWorld(), 8],
    ['where automation may not push', () => protectedWorld(), 8],
    ['a stack that was never applied', () => unappliedWorld(), 7],
    ['a warning', () => warnWorld(), 3],
  ])('%s', async (_words, start, count) => {
    world = start()
    await run(DESTROY)
    const expected = world.lasting()
    const writes = world.writes.length
    for (let killAt = 1; killAt <= writes; killAt += 1) {
      world = start()
      world.killAtWrite = killAt
      await run(DESTROY).catch((error: unknown) => expect(error).toBeInstanceOf(Killed))
      world.killAtWrite = 0
      await run(DESTROY)
      expect({ killAt, lasting: withoutKept(world.lasting()) }).toEqual({
        killAt,
        lasting: withoutKept(expected),
      })
    }
    expect(writes).toBe(count)
  })
})

describe('L1: nothing is destroyed unless it is asked for and allowed', () => {
  test('mode report writes nothing at all, and says what it would do', async () => {
    const { result, summary } = await run({ mode: 'report' })
    expect(world.writes).toEqual([])
    expect(result).toMatchObject({ decision: 'nothing', reasonCode: 'reported' })
    expect(summary).toContain('would destroy')
  })

  test('mode warn warns and records, and ends nothing', async () => {
    expect((await run({ mode: 'warn' })).result.leases).toMatchObject([
      { decision: 'skipped', reasonCode: 'mode-warn' },
    ])
    expect(destroyed).toEqual([])
  })

  test('mode destroy without `reaper.enabled` ends nothing, and is red', async () => {
    world.push({
      'leasehold.yaml': `${new TextDecoder().decode(world.files().get('leasehold.yaml'))}`.replace(
        'enabled: true',
        'enabled: false',
      ),
    })
    expect((await run(DESTROY)).result).toMatchObject({ decision: 'failed', reasonCode: 'reaper-disabled' })
    expect(destroyed).toEqual([])
  })
})

describe('L4: what could not be read is unknown', () => {
  test('a broken listing stops every end in its bucket', async () => {
    addOther()
    world.unlisted.add(`900100200/payments/other/`)
    const { result } = await run(DESTROY)
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'source-unknown' })
    expect(destroyed).toEqual([])
  })

  test('L17: an evidence object that is no evidence stops its own lease only', async () => {
    addOther()
    world.storage.set(`900100200/payments/other/${OTHER}/evidence/plan/x.json`, encode('not JSON'))
    const { result } = await run(DESTROY)
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'evidence-malformed' })
    expect(destroyed).toEqual(['payments/reports'])
  })
})

describe('L6: too many at once', () => {
  test('nothing is destroyed, and the list has a digest', async () => {
    for (let index = 0; index < 10; index += 1) addOther(`payments/other-${index}`, uidOf(index))
    const { result, summary } = await run(DESTROY)
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'too-many-due' })
    expect(summary).toMatch(/sha256:[0-9a-f]{64}/)
    expect(destroyed).toEqual([])
  })
})

describe('L9: the last look', () => {
  test.each<[string, () => void, string]>([
    ['its request was extended', () => world.push({ [REQUEST]: requestOf('21d') }), 'changed-meanwhile'],
    ['its request was deleted', () => world.push({ [REQUEST]: undefined }), 'changed-meanwhile'],
    [
      'its stack changed',
      () => world.push({ 'stacks/payments/reports/main.tf': '# new\n' }),
      'changed-meanwhile',
    ],
    [
      'the reaper was switched off',
      () => world.push({ 'leasehold.yaml': CONFIG.replace('enabled: true', 'enabled: false') }),
      'changed-meanwhile',
    ],
    [
      'its account was put on the deny list',
      () =>
        world.push({
          'leasehold.yaml': CONFIG.replace(
            'enabled: true',
            "enabled: true, denied-accounts: ['123456789012']",
          ),
        }),
      'account-denied',
    ],
    ['its owner holds it', () => world.put({ ...holdEvidence() }, '1'), 'held'],
    ['a colleague has a PR open on it', () => openPull({}), 'change-pending'],
    [
      'automation has a PR open on it, for an issue of the team',
      () => openPull({ author: BOT, branch: 'leasehold/request-12' }),
      'change-pending',
    ],
  ])('%s since it was judged: skipped', async (_words, change, reasonCode) => {
    changeAfterJudgement(change)
    const { result } = await run(DESTROY)
    expect(result.leases).toMatchObject([{ decision: 'skipped', reasonCode }])
    expect(destroyed).toEqual([])
    expect(world.issues.get(12)?.isOpen).toBe(true)
  })

  test.each<[string, () => void]>([
    ['a lease that ran out', () => undefined],
    ['a deleted request', () => world.push({ [REQUEST]: undefined })],
    ['a deleted request that was never applied', () => void (world = unappliedWorld())],
  ])(
    'L21: %s that waits for a PR is recorded once for each commit, however often it is looked at',
    async (_words, start) => {
      start()
      openPull({})
      for (let hour = 0; hour < 3; hour += 1) {
        world.now = addHours(world.now, 1)
        expect((await run(DESTROY)).result.leases).toMatchObject([{ reasonCode: 'change-pending' }])
      }
      const records = (): number =>
        world.evidence('run-record').filter((id) => id.startsWith('skipped-change-pending-')).length
      expect(records()).toBe(1)
      const before = world.storage.size
      await run(DESTROY)
      expect(world.storage.size).toBe(before)
      world.push({ 'README.md': 'another commit\n' })
      await run(DESTROY)
      expect(records()).toBe(2)
      expect(destroyed).toEqual([])
    },
  )

  test.each<[string, Parameters<typeof pullOf>[0]]>([
    ['from a fork', { isFork: true }],
    ['older than `max-pending`', { createdAt: at('2026-12-05T09:59:59Z') }],
    ['to another branch', { base: 'draft' }],
    ['of automation for nobody', { author: BOT, branch: 'dependabot/x' }],
    ['of automation, for an issue of a stranger', { author: BOT, branch: 'leasehold/request-99' }],
  ])('a PR %s delays nothing', async (_words, pull) => {
    openPull(pull)
    await run(DESTROY)
    expect(destroyed).toEqual(['payments/reports'])
  })
})

describe('a warning (L8)', () => {
  beforeEach(() => {
    world = warnWorld()
  })

  test('is rehearsed and delivered, then written down', async () => {
    const { result } = await run(DESTROY)
    expect(result.leases).toMatchObject([{ decision: 'warned', end: '2026-12-07T09:00:00.000Z' }])
    expect(world.issues.get(12)?.comments.get(WARNING_MARKER)).toContain('`lease: 21d`')
    expect(world.evidence('warning')).toEqual(['2h-20261207t090000000z'])
    expect(world.writes[0]).toBe(`comment ${WARNING_MARKER}`)
  })

  test('that cannot be delivered is not written down, and the run is red', async () => {
    world.issues.delete(12)
    expect((await run(DESTROY)).result.decision).toBe('failed')
    expect(world.evidence('warning')).toEqual([])
  })

  test('is not repeated', async () => {
    await run(DESTROY)
    world.writes.length = 0
    await run({ mode: 'warn' })
    expect(world.writes).toEqual([expect.stringContaining('run-record/kept-warned-20261207t090000000z')])
    world.writes.length = 0
    await run({ mode: 'warn' })
    expect(world.writes).toEqual([])
  })
})

describe('when a destroy does not go well', () => {
  test.each<[string, DestroyResult, string]>([
    [
      'it failed',
      { kind: 'failed', reasonCode: 'destroy-failed', diagnostics: [], remaining: 2 },
      'destroy-failed',
    ],
    ['it is blocked', { kind: 'blocked', reasonCode: 'account-mismatch', problems: [] }, 'account-mismatch'],
    ['L12: nothing was there', { kind: 'state-lost', message: 'empty' }, 'state-lost'],
  ])('%s: files and issue stay, the run is red, the record says why', async (_words, given, reasonCode) => {
    const { result } = await run(DESTROY, given)
    expect(result).toMatchObject({ decision: 'failed', reasonCode })
    expect(world.files().has(REQUEST)).toBe(true)
    expect(world.issues.get(12)?.isOpen).toBe(true)
    expect(world.evidence('tombstone')).toEqual([])
    expect(world.evidence('run-record').join(' ')).toContain(reasonCode)
  })

  test('L17: the longest overdue goes first, and an outage of one delays no other', async () => {
    addOther('payments/older', OTHER, '7d')
    const { result } = await run(DESTROY, (lease) => {
      if (lease === 'payments/older') throw new Error('AWS is away')
    })
    expect(result.leases.map(({ lease, decision }) => [lease, decision])).toEqual([
      ['payments/older', 'failed'],
      ['payments/reports', 'ended'],
    ])
    expect(result.decision).toBe('failed')
  })
})

describe('where automation may not push', () => {
  beforeEach(() => {
    world.protectedBranches.add('main')
  })

  test('a PR removes the files, the issue stays open, and nobody is asked twice', async () => {
    expect((await run(DESTROY)).result.leases).toMatchObject([{ decision: 'waiting' }])
    await run(DESTROY)
    expect(world.pulls).toMatchObject([{ branch: 'leasehold/end-abcdefgh', base: 'main' }])
    expect(world.issues.get(12)?.isOpen).toBe(true)
    expect(world.issues.get(12)?.comments.get('ended-abcdefgh')).toContain('#40 removes its files')
  })

  test('once a person merged it, the issue is closed', async () => {
    await run(DESTROY)
    world.push({
      [REQUEST]: undefined,
      'stacks/payments/reports/stack.json': undefined,
      'stacks/payments/reports/main.tf': undefined,
    })
    await run(DESTROY)
    expect(world.issues.get(12)?.isOpen).toBe(false)
    expect(world.evidence('run-record')).toContain('closed')
  })
})

test('L3: a stack that was never applied and whose request was deleted ends without Terraform', async () => {
  world = unappliedWorld()
  expect((await run(DESTROY)).result.leases).toMatchObject([
    { decision: 'ended', reasonCode: 'never-applied' },
  ])
  expect(destroyed).toEqual([])
  expect([...world.files().keys()]).toEqual(['leasehold.yaml'])
})

describe('L19: a stack that was never applied, whose first apply may be on its way', () => {
  const begun = (changes: { readonly at?: string } = {}) => ({
    ...({ kind: 'terraform-begun', version: 1, uid: UID, lease: LEASE, stateKey: stateKey() } as const),
    ...{ at: DUE, run: { id: '501', attempt: 1, url: null }, who: 'runner@host', ...changes },
  })
  const reapWith = async (isRunOver: () => Promise<boolean | undefined>) =>
    reapIn(world, DESTROY, { destroyed, ports: { forge: { ...world.forge, isRunOver } } })
  beforeEach(() => {
    world = unappliedWorld()
  })

  test.each<[string, () => Promise<boolean | undefined>]>([
    ['has not ended', async () => false],
    ['GitHub does not know', async () => undefined],
    ['GitHub cannot be asked about', async () => Promise.reject(new Error('down'))],
  ])('is left alone while a run that was about to start Terraform %s', async (_words, isRunOver) => {
    world.put(begun(), '501-1')
    const { result } = await reapWith(isRunOver)
    expect(result.leases).toMatchObject([{ decision: 'skipped', reasonCode: 'state-locked' }])
    expect(world.evidence('tombstone')).toEqual([])
  })

  test.each<[string, ReturnType<typeof begun>, boolean]>([
    ['that run has ended', begun(), true],
    ['no job lives so long', begun({ at: at('2026-12-07T03:59:59Z') }), false],
  ])('ends once %s', async (_words, evidence, isOver) => {
    world.put(evidence, '501-1')
    const { result } = await reapWith(async () => isOver)
    expect(result.leases).toMatchObject([{ decision: 'ended', reasonCode: 'never-applied' }])
  })

  test('is left alone when its apply was begun since it was judged', async () => {
    // The last look reads the evidence, and then the open pull requests.
    const openPullRequests = async () => {
      world.put(applyBegun(), 'x')
      return []
    }
    const ports = { forge: { ...world.forge, openPullRequests } }
    const { result } = await reapIn(world, DESTROY, { destroyed, ports })
    expect(result.leases).toMatchObject([
      { decision: 'skipped', message: 'its apply was begun since it was judged' },
    ])
    expect(world.evidence('tombstone')).toEqual([])
  })
})

test('an overtaken commit is made again on the new head', async () => {
  let fetches = 0
  world.beforeFetch = () => {
    fetches += 1
    if (fetches === 3) queueMicrotask(() => world.push({ 'README.md': 'x' }))
  }
  await run(DESTROY)
  expect(world.lines).toContain('payments/reports: main moved, looking again')
  expect([...world.files().keys()].sort()).toEqual(['README.md', 'leasehold.yaml'])
})

test('a job looks at the leases of its own environment', async () => {
  expect((await run({ ...DESTROY, environment: 'staging' })).result.leases).toHaveLength(1)
  world = dueWorld()
  const config = new TextDecoder().decode(world.files().get('leasehold.yaml'))
  world.push({
    'leasehold.yaml': config.replace(
      'staging:',
      'dev: {account: "123456789012", region: eu-west-1, lease: {default: 7d, max: 30d}}\n  staging:',
    ),
  })
  expect((await run({ ...DESTROY, environment: 'dev' })).result).toMatchObject({
    decision: 'nothing',
    leases: [],
  })
  expect((await run({ ...DESTROY, environment: 'dve' })).result).toMatchObject({
    reasonCode: 'environment-unknown',
    message: expect.stringContaining('did you mean `dev`?'),
  })
})

test('one lease can be named, and an unknown one is an error', async () => {
  addOther()
  expect((await run({ mode: 'destroy', only: 'payments/other' })).result.leases).toMatchObject([
    { lease: 'payments/other' },
  ])
  expect(destroyed).toEqual(['payments/other'])
  expect((await run({ mode: 'destroy', only: 'payments/reprots' })).result).toMatchObject({
    decision: 'failed',
    reasonCode: 'lease-unknown',
    message: expect.stringContaining('did you mean `payments/reports`?'),
  })
})

function protectedWorld(): World {
  const made = dueWorld()
  made.protectedBranches.add('main')
  return made
}

function unappliedWorld(): World {
  const made = new World(DUE)
  made.addLease()
  made.storage.clear()
  made.push({ [REQUEST]: undefined })
  return made
}

function warnWorld(): World {
  const made = new World(at('2026-12-07T07:00:00Z'))
  made.addLease()
  made.put(applyBegun(), 'x')
  made.put(applied(), 'applied-aaaaaaaaaaaa-0')
  return made
}

/** A second run also records that it kept the lease; that is no trace of the kill. */
function withoutKept(lasting: Readonly<Record<string, unknown>>): unknown {
  const { storage, ...rest } = lasting
  const keys = Array.isArray(storage) ? storage.filter((key) => !String(key).includes('/kept-')) : storage
  return { ...rest, storage: keys }
}

function requestOf(length: string): string {
  return `module: s3-bucket\nenvironment: staging\nowner: alice\nlease: ${length}\n`
}

function holdEvidence() {
  const { lease, uid } = { lease: 'payments/reports', uid: UID }
  return {
    kind: 'hold',
    version: 1,
    lease,
    uid,
    stateKey: stateKey(),
    at: DUE,
    run: { id: '1', attempt: 1, url: null },
    by: { login: 'alice', id: 1001 },
    until: at('2026-12-09T10:00:00Z'),
    comment: 3,
  }
}

function openPull(changes: Parameters<typeof pullOf>[0]): void {
  world.pulls.push(pullOf(changes))
  world.pullPaths.set(40, [REQUEST])
}

/** The run fetches once to judge; the change comes before its last look. */
function changeAfterJudgement(change: () => void): void {
  let fetches = 0
  world.beforeFetch = () => {
    fetches += 1
    if (fetches === 2) change()
  }
}

async function run(input: ReaperInput, told?: Told) {
  return reapIn(world, input, { destroyed, ...(told !== undefined && { told }) })
}

function addOther(lease?: string, uid?: Uid, length?: string): void {
  addDue(world, lease, uid, length)
}
