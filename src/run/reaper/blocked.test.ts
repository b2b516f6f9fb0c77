import { beforeEach, describe, expect, test } from '@jest/globals'
import { at } from '../../../test/support/leases.ts'
import { addDue, DUE, dueWorld, holdData, reapIn, type Told } from '../../../test/support/reaper-world.ts'
import type { World } from '../../../test/support/world.ts'
import { addHours } from '../../lease/lease.ts'
import type { ReaperInput } from './reaper.ts'

const DESTROY: ReaperInput = { mode: 'destroy' }
const NOT_EMPTY: Told = {
  kind: 'failed',
  reasonCode: 'destroy-failed',
  diagnostics: [
    {
      severity: 'error',
      summary: 'deleting S3 Bucket (acme)',
      detail: 'api error BucketNotEmpty: not empty',
      address: undefined,
    },
  ],
  remaining: 4,
}

let world: World
let destroyed: string[]
beforeEach(() => {
  world = dueWorld()
  destroyed = []
})

describe('L17: an end that fails', () => {
  test('is told once with reason, who acts and how, and once more when the reason changes', async () => {
    await hourly(3, NOT_EMPTY)
    expect(comments()).toEqual(['blocked-bucket-not-empty-1'])
    const told = world.issues.get(12)?.comments.get('blocked-bucket-not-empty-1')
    expect(told).toContain('**Next** its owner, `alice`: empty the bucket')
    expect(told).toContain('BucketNotEmpty')
    await hourly(3, { kind: 'failed', reasonCode: 'destroy-failed', diagnostics: [], remaining: 1 })
    expect(comments()).toEqual(['blocked-bucket-not-empty-1', 'blocked-destroy-failed-3'])
  })

  test('is retried in no storm: five tries in a week of hours, then never by itself', async () => {
    let tries = 0
    const count: Told = () => {
      tries += 1
      return NOT_EMPTY
    }
    await hourly(168, count)
    expect(tries).toBe(5)
    const { result } = await run(DESTROY, count)
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'quarantined' })
    expect(comments()).toContain(`blocked-quarantined-${requestSha()}`)
    expect(tries).toBe(5)
  })

  test('ends at once when it is mended and somebody names it, as `/retry` does', async () => {
    await hourly(168, NOT_EMPTY)
    await run({ ...DESTROY, only: 'payments/reports' })
    expect(destroyed).toEqual(['payments/reports'])
  })

  test('waits for its next try, which is no reason to be red, and delays no other', async () => {
    await run(DESTROY, NOT_EMPTY)
    addDue(world)
    const { result } = await run(DESTROY)
    expect(result.leases).toMatchObject([
      { lease: 'payments/reports', decision: 'kept', reasonCode: 'backing-off' },
      { lease: 'payments/other', decision: 'ended' },
    ])
    expect(result.decision).toBe('done')
  })

  test('converges when it was killed between telling and writing down (S15)', async () => {
    world.killAtWrite = 2
    await run(DESTROY, NOT_EMPTY).catch(() => undefined)
    world.killAtWrite = 0
    await run(DESTROY, NOT_EMPTY)
    expect(comments()).toEqual(['blocked-bucket-not-empty-1'])
    expect(world.evidence('run-record').filter((id) => id.startsWith('try-'))).toHaveLength(1)
  })
})

describe('a lease that holds data, whose module asks', () => {
  beforeEach(() => {
    holdData(world, 'ask')
  })

  test('is kept when it ran out and nobody said what becomes of it; its team is asked ever more rarely', async () => {
    const { result } = await run(DESTROY)
    expect(result).toMatchObject({
      decision: 'done',
      leases: [{ decision: 'asked', reasonCode: 'data-undecided' }],
    })
    await hourly(24 * 14)
    expect(destroyed).toEqual([])
    // After a day, two and four more: 0, 24, 72 and 168 hours.
    expect(comments()).toEqual([1, 2, 3, 4].map((nth) => `data-asked-${nth}-20261207t090000000z`))
    expect(world.issues.get(12)?.comments.get('data-asked-2-20261207t090000000z')).toMatch(
      /asked for the 2nd time[^]*`module\.this\.aws_s3_bucket\.this`[^]*`\/end --snapshot`/,
    )
  })

  test('is asked for in the first warning already', async () => {
    world.now = at('2026-12-05T09:00:00Z')
    expect((await run(DESTROY)).result.leases).toMatchObject([{ decision: 'warned' }])
    expect(world.issues.get(12)?.comments.get('warning-2d-20261207t090000000z')).toMatch(
      /^Ledger · staging · owner `alice`$[^]*^Its data: daily backups go too$[^]*Say what happens to the data: `\/end --snapshot`/m,
    )
  })

  test('ends as soon as somebody did', async () => {
    await run(DESTROY)
    answer('discard')
    await run(DESTROY)
    expect(destroyed).toEqual(['payments/reports'])
  })

  test('is kept when its request was deleted, too', async () => {
    world.push({ 'requests/payments/reports.yaml': undefined })
    expect((await run(DESTROY)).result.leases).toMatchObject([{ decision: 'asked' }])
    await hourly(30)
    expect(comments()).toEqual(['data-asked-1-never', 'data-asked-2-never'])
    expect(destroyed).toEqual([])
  })

  test('in mode report is asked nothing', async () => {
    world.writes.length = 0
    const { summary } = await run({ mode: 'report' })
    expect(world.writes).toEqual([])
    expect(summary).toContain('would ask what happens to its data')
  })
})

test('a frozen module that cannot be read is no reason to lose what it may hold', async () => {
  world.push({ 'stacks/payments/reports/module/module.yaml': 'name: [' })
  expect((await run(DESTROY)).result.leases).toMatchObject([{ decision: 'asked' }])
  expect(destroyed).toEqual([])
})

test('a module that never takes a snapshot asks nobody', async () => {
  holdData(world, 'never')
  await run(DESTROY)
  expect(destroyed).toEqual(['payments/reports'])
})

test('a riddle is told on the issue once, and is red each time', async () => {
  world.push({ 'requests/payments/reports.yaml': 'module: [' })
  for (let hour = 0; hour < 3; hour += 1)
    expect((await run(DESTROY)).result).toMatchObject({
      decision: 'failed',
      reasonCode: 'request-unreadable',
    })
  expect(comments()).toHaveLength(1)
})

function answer(data: string): void {
  const request = 'requests/payments/reports.yaml'
  const text = new TextDecoder().decode(world.files().get(request))
  world.push({ [request]: `${text}end: {at: ${DUE}, data: ${data}}\n` })
}

async function hourly(hours: number, told?: Told): Promise<void> {
  for (let hour = 0; hour < hours; hour += 1) {
    await run(DESTROY, told)
    world.now = addHours(world.now, 1)
  }
}

async function run(input: ReaperInput, told?: Told) {
  return reapIn(world, input, { destroyed, ...(told !== undefined && { told }) })
}

function comments(): readonly string[] {
  return [...(world.issues.get(12)?.comments.keys() ?? [])]
}

function requestSha(): string {
  const [id = ''] = world.evidence('run-record').filter((one) => one.startsWith('blocked-quarantined-'))
  return id.slice('blocked-quarantined-'.length)
}
