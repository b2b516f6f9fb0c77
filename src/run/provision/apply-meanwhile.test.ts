import { expect, test } from '@jest/globals'
import { endBegun, LEASE, stateKey } from '../../../test/support/leases.ts'
import { createWorld, type World } from '../../../test/support/provision-world.ts'
import { openEvidence, type LeaseEvidence } from '../../evidence/evidence.ts'
import { applyStacks } from './apply.ts'
import { planPullRequest } from './plan.ts'

async function plannedWorld(): Promise<World> {
  const world = await createWorld()
  const { pull, main } = world
  world.main = world.base
  world.pull = { ...pull, isOpen: true, isMerged: false }
  const keepPlan = async (): Promise<void> => undefined
  await planPullRequest({ pullRequest: 8, headSha: undefined, keepPlan }, world.ports)
  world.main = main
  world.pull = pull
  world.terraform.length = 0
  return world
}

/** Writes evidence while Terraform plans, as the reaper of another run does. */
async function applyWhile(world: World, evidence: LeaseEvidence) {
  const { terraform, ...ports } = world.ports
  const log = openEvidence(ports.openStorage({ type: 'local', path: '' }), 900100200)
  const open: typeof terraform.open = async (files) => {
    const workspace = await terraform.open(files)
    const plan: typeof workspace.plan = async (options) => {
      await log.create(evidence, 'other')
      return workspace.plan(options)
    }
    return { ...workspace, plan }
  }
  const input = { actor: { login: 'dana', id: 2001 }, leases: undefined, environment: undefined }
  return (await applyStacks(input, { ...ports, terraform: { open } })).result
}

test('a lease whose end is begun while it is planned is not made again', async () => {
  const world = await plannedWorld()
  const evidence = { ...endBegun(), uid: world.uid, lease: LEASE, stateKey: stateKey(LEASE, world.uid) }
  const result = await applyWhile(world, evidence)
  expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'end-begun' })
  expect(world.terraform).not.toContain('apply')
  expect(world.evidence('apply-begun')).toEqual([])
})
