import { describe, expect, test } from '@jest/globals'
import { createWorld, readPlanFixture, type World } from '../../../test/support/provision-world.ts'
import type { ActionResult } from '../../formats/result.ts'
import { applyStacks } from './apply.ts'
import { planPullRequest } from './plan.ts'

const BOT = { login: 'github-actions[bot]', id: 41898282, isBot: true }

/** A merged and planned pull request that nobody reviewed, in an environment with a ceiling. */
async function unreviewedWorld(ceiling: number): Promise<World> {
  const world = await createWorld()
  for (const sha of world.commits.keys()) configure(world, sha, ceiling)
  world.reviews = []
  const { pull, main } = world
  world.main = world.base
  world.pull = { ...pull, isOpen: true, isMerged: false }
  const keepPlan = async (): Promise<void> => undefined
  const input = { pullRequest: 8, headSha: undefined, keepPlan }
  expect((await planPullRequest(input, world.ports)).result.reasonCode).toBe('planned')
  world.main = main
  world.pull = pull
  world.terraform.length = 0
  return world
}

function configure(world: World, sha: string, ceiling: number): void {
  const files = world.commits.get(sha)
  const config = Buffer.from(files?.get('leasehold.yaml') ?? []).toString()
  const changed = config
    .replaceAll(/^ +no-approval:.*\n/gm, '')
    .replaceAll(/^( +)approvals: 1\n/gm, `$1approvals: 1\n$1no-approval: { usd-month: ${ceiling} }\n`)
  expect(changed).not.toBe(config)
  files?.set('leasehold.yaml', Buffer.from(changed))
}

async function apply(world: World): Promise<ActionResult> {
  const input = { actor: { login: 'schedule', id: 0 }, leases: undefined, environment: undefined }
  return (await applyStacks(input, world.ports)).result
}

describe('S8: what was merged without a person is looked at again before it is applied', () => {
  test('within the ceiling and losing nothing, it is applied', async () => {
    const world = await unreviewedWorld(1000)
    expect(await apply(world)).toMatchObject({ decision: 'done', reasonCode: 'applied' })
    expect(world.evidence('run-record')).toMatchObject([{ event: 'applied', approvers: [], policy: 'pass' }])
  })

  test.each<[string, (world: World) => void, string]>([
    ['the ceiling is lower now', (world) => configure(world, world.main, 0), 'needs a person above $0.00'],
    [
      'it was asked for by dispatch',
      (world) => void (world.pull = { ...world.pull, branch: 'leasehold/dispatch-1' }),
      'never skips approval',
    ],
    [
      'prices are not known now',
      (world) => {
        const files = world.commits.get(world.main)
        const prices = Buffer.from(files?.get('prices/aws.yaml') ?? []).toString()
        const changed = prices.replaceAll('s3-standard-storage:', 's3-other-storage:')
        expect(changed).not.toBe(prices)
        files?.set('prices/aws.yaml', Buffer.from(changed))
      },
      'price is not known',
    ],
  ])('%s: nothing is applied', async (_title, change, message) => {
    const world = await unreviewedWorld(1000)
    change(world)
    const result = await apply(world)
    expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'approval-missing' })
    expect(result.message).toContain(message)
    expect(world.terraform).not.toContain('apply')
    expect(world.evidence('apply-begun')).toEqual([])
  })

  test('a green check or a comment decides nothing: without the recorded plan nothing is applied', async () => {
    const world = await unreviewedWorld(1000)
    for (const key of [...world.objects.keys()])
      if (key.includes('/evidence/plan/')) world.objects.delete(key)
    expect(await apply(world)).toMatchObject({ decision: 'blocked', reasonCode: 'approval-missing' })
    expect(world.terraform).toEqual([])
  })

  test('another plan than the recorded one is not applied', async () => {
    const world = await unreviewedWorld(1000)
    world.plan = readPlanFixture('changes.json')
    expect(await apply(world)).toMatchObject({ decision: 'blocked', reasonCode: 'plan-changed' })
    expect(world.terraform).not.toContain('apply')
  })
})

describe('S8: who asked by a command does not approve it', () => {
  const change = { branch: 'leasehold/change-payments-reports-0a1b2c3d', author: BOT }
  const approved = async (message: string): Promise<World> => {
    const world = await unreviewedWorld(0)
    world.reviews = (await createWorld()).reviews
    world.pull = { ...world.pull, ...change }
    world.messages = [message]
    return world
  }

  test('a commit names the approver as the one who asked', async () => {
    const result = await apply(await approved('Resize\n\nAsked-by: dana (2001)\n'))
    expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'approval-missing' })
    expect(result.message).toContain('dana asked for this lease')
  })

  test('it names somebody else', async () => {
    expect(await apply(await approved('Resize\n\nAsked-by: bob (1002)\n'))).toMatchObject({
      reasonCode: 'applied',
    })
  })

  test('the branch of automation names the approver', async () => {
    const world = await approved('x')
    world.pull = { ...world.pull, branch: 'leasehold/dispatch-0123456789abcdef-by-7-2001' }
    expect(await apply(world)).toMatchObject({ decision: 'blocked', reasonCode: 'approval-missing' })
  })
})
