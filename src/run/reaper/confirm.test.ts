import { beforeEach, describe, expect, test } from '@jest/globals'
import { UID } from '../../../test/support/leases.ts'
import { addDue, dueWorld, reapIn, uidOf } from '../../../test/support/reaper-world.ts'
import { CONFIG, type World } from '../../../test/support/world.ts'
import { openEvidence } from '../../evidence/evidence.ts'
import { asDigest } from '../../kit/brands.ts'
import type { ReaperInput } from './reaper.ts'

const DESTROY: ReaperInput = { mode: 'destroy' }

let world: World
let destroyed: string[]
beforeEach(() => {
  world = dueWorld()
  destroyed = []
  for (let index = 0; index < 10; index += 1) addDue(world, `payments/other-${index}`, uidOf(index))
})

describe('L6: too many ends at once, and somebody confirms the list', () => {
  const dana = { login: 'dana', id: 2001 }

  test('an approver who names its digest lets all of it end, and stands in each record', async () => {
    const digest = await printedDigest()
    expect((await run({ ...DESTROY, confirm: { digest, by: dana } })).result.decision).toBe('done')
    expect(destroyed).toHaveLength(11)
    const log = openEvidence(world.openStorage(), 900100200)
    const [id = ''] = world.evidence('run-record').filter((one) => one.startsWith('confirmed-'))
    expect(await log.read('run-record', 'payments/reports', UID, id)).toMatchObject({
      event: 'confirmed',
      actor: dana,
      message: expect.stringContaining(digest),
    })
  })

  test('nobody else may, and the digest of another list confirms nothing', async () => {
    const digest = await printedDigest()
    const alice = { login: 'alice', id: 1001 }
    const impostor = { login: 'dana', id: 6666 }
    for (const by of [alice, impostor])
      expect((await run({ ...DESTROY, confirm: { digest, by } })).result).toMatchObject({
        decision: 'failed',
        reasonCode: 'confirm-not-permitted',
        problems: [{ allowed: ['dana'] }],
      })
    addDue(world, 'payments/one-more', uidOf(11))
    expect((await run({ ...DESTROY, confirm: { digest, by: dana } })).result).toMatchObject({
      decision: 'failed',
      reasonCode: 'confirm-other-list',
    })
    expect(destroyed).toEqual([])
  })

  test('in mode report nothing is written all the same', async () => {
    const digest = await printedDigest()
    world.writes.length = 0
    await run({ mode: 'report', confirm: { digest, by: dana } })
    expect(world.writes).toEqual([])
  })
})

test('where nobody is named, whoever may start it by hand confirms', async () => {
  world.push({ 'leasehold.yaml': CONFIG.replace(/approvers:.*\n/, '') })
  const digest = await printedDigest()
  await run({ ...DESTROY, confirm: { digest, by: { login: 'alice', id: 1001 } } })
  expect(destroyed).toHaveLength(11)
})

async function run(input: ReaperInput) {
  return reapIn(world, input, { destroyed })
}

async function printedDigest() {
  const { summary } = await run({ mode: 'report' })
  return asDigest(/sha256:[0-9a-f]{64}/.exec(summary)?.[0] ?? '')
}
