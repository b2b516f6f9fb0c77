import { beforeEach, describe, expect, test } from '@jest/globals'
import { readyWorld } from '../../../test/support/catalog-world.ts'
import { at, OTHER_UID } from '../../../test/support/leases.ts'
import type { World } from '../../../test/support/world.ts'
import { listLeases, type ListFilter } from './list.ts'

let world: World

beforeEach(() => {
  world = readyWorld()
  world.addLease('payments/orders', OTHER_UID, '7d')
  world.push({ 'requests/data/fresh.yaml': 'module: postgres\nenvironment: dev\nowner: Carol\nlease: 14d\n' })
  // `payments/orders` ends on 30 Nov, `payments/reports` on 7 Dec, both at 9.
  world.now = at('2026-11-28T09:00:00Z')
})

describe('a list of leases', () => {
  const all = ['data/fresh', 'payments/orders', 'payments/reports']
  test.each<[ListFilter, readonly string[]]>([
    [{}, all],
    [{ team: 'payments' }, all.slice(1)],
    [{ environment: 'dev' }, all.slice(0, 1)],
    [{ module: 's3-bucket' }, all.slice(1)],
    [{ status: 'not-rendered' }, all.slice(0, 1)],
    [{ owner: 'carol' }, all.slice(0, 1)],
    [{ owner: 'ALICE', module: 'postgres' }, []],
    [{ endingWithinHours: 47 }, []],
    [{ endingWithinHours: 48 }, ['payments/orders']],
    [{ endingWithinHours: 9 * 24 }, all.slice(1)],
  ])('%j', async (filter, expected) => {
    const head = world.branches.get('main')
    if (head === undefined) throw new Error('no branch')
    const listed = await listLeases({ tree: world.git.tree(head), filter, now: world.now }, world)
    expect(listed.ok ? listed.value.leases.map(({ lease }) => lease) : listed).toEqual(expected)
  })
})

test.each<[ListFilter, string, string]>([
  [{ team: 'paymnts' }, '--team', 'did you mean `payments`?'],
  [{ team: 'Payments' }, '--team', 'did you mean `payments`?'],
  [{ environment: 'stagin' }, '--env', 'did you mean `staging`?'],
  [{ module: 's3-buckt' }, '--module', 'did you mean `s3-bucket`?'],
  [{ owner: 'alcie' }, '--owner', 'did you mean `alice`?'],
])('a name that nothing has is a mistake, and no empty list: %j', async (filter, field, remedy) => {
  const head = world.branches.get('main')
  if (head === undefined) throw new Error('no branch')
  const listed = await listLeases({ tree: world.git.tree(head), filter, now: world.now }, world)
  expect(listed).toMatchObject({ ok: false, problems: [{ field, remedy }] })
})
