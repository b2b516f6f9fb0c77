import { beforeEach, expect, test } from '@jest/globals'
import { applyBegun, at, manifestOf, runRecord } from '../../../test/support/leases.ts'
import { CONFIG, World } from '../../../test/support/world.ts'
import { prettyJson } from '../../kit/canonical.ts'
import { findWork, type Served } from './find-work.ts'

const uid = (letter: string): string => letter.repeat(26)
const ALL: Served = { kind: 'all' }

const LOG = { info: () => undefined, warn: () => undefined, error: () => undefined }

let world: World

beforeEach(() => {
  world = new World(at('2026-11-24T09:00:00Z'))
  const prod = "  prod: {account: '123456789012', region: eu-west-1, lease: {default: 14d, max: 30d}}\n"
  world.push({ 'leasehold.yaml': CONFIG.replace('environments:\n', (line) => line + prod) })
})

/** A stack that was merged, and not applied yet. */
function merged(lease: string, letter: string, environment = 'staging'): void {
  const manifest = { ...manifestOf(lease, uid(letter)), environment }
  world.push({
    [`requests/${lease}.yaml`]: `module: s3-bucket\nenvironment: ${environment}\nowner: alice\nlease: 14d\n`,
    [`stacks/${lease}/stack.json`]: prettyJson(manifest),
    [`stacks/${lease}/main.tf`]: '# rendered\n',
  })
}

const find = async (served: Served = ALL) =>
  findWork(served, {
    git: world.git,
    openStorage: world.openStorage,
    clock: { now: () => world.now },
    log: LOG,
  })

test('finds what is to apply, and says how much', async () => {
  merged('payments/one', 'a')
  merged('payments/two', 'b')
  const { jobs, result } = await find()
  expect(jobs.flatMap(({ leases }) => leases).sort()).toEqual(['payments/one', 'payments/two'])
  expect(jobs.every(({ kind, environment }) => kind === 'apply' && environment === 'staging')).toBe(true)
  expect(result).toMatchObject({ decision: 'done', reasonCode: 'work-found' })
  expect(result.message).toMatch(/^2 stacks to apply in [12] jobs?$/)
})

test('found twice it is the same, and nothing was written', async () => {
  merged('payments/one', 'a')
  const first = await find()
  expect(await find()).toEqual(first)
  expect(world.writes).toEqual([])
})

test('a stack that needs somebody makes it red, and is no reason to wait for the others', async () => {
  merged('payments/one', 'a')
  merged('payments/lost', 'b')
  const begun = applyBegun({
    lease: 'payments/lost',
    uid: uid('b'),
    stateKey: manifestOf('payments/lost', uid('b')).backend.key,
  })
  world.put(begun, 'x')
  const record = runRecord({
    lease: 'payments/lost',
    uid: uid('b'),
    stateKey: manifestOf('payments/lost', uid('b')).backend.key,
  })
  world.put(record, record.id)
  const { jobs, result } = await find()
  expect(jobs.map(({ leases }) => leases)).toEqual([['payments/one']])
  expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'state-lost' })
  expect(result.leases).toHaveLength(2)
})

test('an end is left to the reaper, which looks at all of them at once', async () => {
  merged('payments/one', 'a')
  world.push({ 'requests/payments/one.yaml': undefined })
  const { jobs, result } = await find()
  expect(jobs).toEqual([])
  expect(result).toMatchObject({ decision: 'nothing', leases: [{ reasonCode: 'left-to-reaper' }] })
})

test('of other environments it says nothing where they have runs of their own, and that nobody does it where not', async () => {
  merged('payments/one', 'a')
  expect(await find({ kind: 'one', environment: 'prod' })).toMatchObject({
    jobs: [],
    result: { decision: 'nothing', leases: [] },
  })
  const { jobs, result } = await find({ kind: 'listed', environments: ['prod'] })
  expect(jobs).toEqual([])
  expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'environment-unserved' })
  expect(result.problems[0]?.remedy).toContain('LEASEHOLD_ENVIRONMENTS')
})

test('an environment that leasehold.yaml does not have is a mistake', async () => {
  const { result } = await find({ kind: 'listed', environments: ['staging', 'nowhere'] })
  expect(result).toMatchObject({ decision: 'failed', reasonCode: 'environment-unknown' })
  expect(result.problems[0]?.allowed).toContain('staging')
})
