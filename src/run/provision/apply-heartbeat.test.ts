import { beforeEach, expect, test } from '@jest/globals'
import { applyBegun, LEASE, stateKey } from '../../../test/support/leases.ts'
import { createWorld, type World } from '../../../test/support/provision-world.ts'
import { openEvidence } from '../../evidence/evidence.ts'
import { addHours } from '../../lease/lease.ts'
import { applyStacks } from './apply.ts'

/** A lease that was begun two days ago, and no run of the reaper since. */
let world: World
beforeEach(async () => {
  world = await createWorld()
  const storage = world.ports.openStorage({ type: 'local', path: '' })
  const place = { uid: world.uid, lease: LEASE, stateKey: stateKey(LEASE, world.uid) }
  const at = addHours(world.now, -48)
  await openEvidence(storage, 900100200).create({ ...applyBegun(), ...place, at }, 'x')
})

async function apply(lease?: string) {
  const leases = lease === undefined ? undefined : [lease]
  const input = { actor: { login: 'dana', id: 2001 }, leases, environment: undefined }
  return applyStacks(input, world.ports)
}

const before = async () => (await apply(LEASE)).result

test('L22: the next push says in red that the reaper is not alive, and applies as ever', async () => {
  const { decision, reasonCode } = await before()
  const { result, summary } = await apply()
  expect(result).toMatchObject({ decision, reasonCode })
  expect(result.problems.filter(({ code }) => code === 'heartbeat-missed')).toHaveLength(1)
  expect(summary).toMatch(/^### ❌ no run of the reaper .*`dev`/)
})

test('that the records cannot be read is said, and changes nothing', async () => {
  const { openStorage } = world.ports
  const broken: typeof openStorage = (backend) => ({
    ...openStorage(backend),
    list: async (prefix) => {
      if (prefix.includes('/reaper/')) throw new Error('denied')
      return openStorage(backend).list(prefix)
    },
  })
  const input = { actor: { login: 'dana', id: 2001 }, leases: undefined, environment: undefined }
  const { result } = await applyStacks(input, { ...world.ports, openStorage: broken })
  expect(result.problems.map(({ code }) => code)).not.toContain('heartbeat-missed')
  expect(world.lines.join()).toContain('whether the reaper is alive is not known: denied')
})
