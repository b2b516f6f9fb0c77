import { describe, expect, test } from '@jest/globals'
import { createWorld, type World } from '../../../test/support/provision-world.ts'
import { applyStacks } from './apply.ts'
import { planPullRequest } from './plan.ts'

const DANA = { login: 'dana', id: 2001 }
const ERIN = { login: 'erin', id: 2002 }

/** A world whose pull request was planned and merged, and whose plan is another one since. */
async function changedWorld(): Promise<World> {
  const world = await createWorld()
  const { pull, main } = world
  world.main = world.base
  world.pull = { ...pull, isOpen: true, isMerged: false }
  const keepPlan = (): Promise<void> => Promise.resolve()
  await planPullRequest({ pullRequest: 8, headSha: undefined, keepPlan }, world.ports)
  world.main = main
  world.pull = pull
  world.plan = { ...world.plan, output_changes: {} }
  return world
}

async function apply(world: World): Promise<string> {
  const input = { actor: DANA, leases: undefined, environment: undefined }
  return (await applyStacks(input, world.ports)).result.reasonCode
}

/** The evidence that the record job writes of `/approve-plan`. */
function approve(world: World, by: typeof DANA, changes: Readonly<Record<string, unknown>> = {}): void {
  const shown = world.evidence('run-record').find(({ event }) => event === 'plan-changed')
  const comment = world.objects.size
  const fact = {
    ...world.evidence('plan')[0],
    kind: 'approval',
    by,
    digest: shown?.['planDigest'],
    comment,
    ...{ tree: undefined, summary: undefined },
    ...changes,
  }
  const key = `900100200/payments/reports/${world.uid}/evidence/approval/${comment}.json`
  world.objects.set(key, Buffer.from(JSON.stringify(fact)))
}

describe('a plan that is not the one that reviewers saw (S12)', () => {
  test('is not applied, and the issue says how to go on', async () => {
    const world = await changedWorld()
    expect(await apply(world)).toBe('plan-changed')
    const digest = String(world.evidence('run-record')[0]?.['planDigest'])
    expect(world.comments.at(-1)).toContain(`\`/approve-plan ${digest}\``)
  })

  test('is applied once an approver approved its digest', async () => {
    const world = await changedWorld()
    await apply(world)
    approve(world, DANA)
    expect(await apply(world)).toBe('applied')
  })

  test.each<[string, (world: World) => void]>([
    ['somebody who is no approver', (world) => approve(world, { login: 'dana', id: 6666 })],
    [
      'who asked for the lease',
      (world) => ((world.issueAuthor = { ...ERIN, isBot: false }), approve(world, ERIN)),
    ],
    ['who pushed to the branch', (world) => (world.pushers.push(ERIN), approve(world, ERIN))],
    [
      'whom a commit names as asking',
      (world) => (world.messages.push('Change\n\nAsked-by: erin (2002)'), approve(world, ERIN)),
    ],
    ['for another head', (world) => approve(world, DANA, { headSha: 'd'.repeat(40) })],
    ['of another digest', (world) => approve(world, DANA, { digest: `sha256:${'0'.repeat(64)}` })],
  ])('is not applied on the word %s (S8)', async (_whose, say) => {
    const world = await changedWorld()
    await apply(world)
    say(world)
    expect(await apply(world)).toBe('plan-changed')
    expect(world.terraform).not.toContain('apply')
  })

  test('needs as many people as its environment asks for', async () => {
    const world = await changedWorld()
    const files = world.commits.get(world.merge)
    const config = Buffer.from(files?.get('leasehold.yaml') ?? '').toString()
    files?.set('leasehold.yaml', Buffer.from(config.replace('approvals: 1', 'approvals: 2')))
    const [review] = world.reviews
    if (review !== undefined) world.reviews.push({ ...review, author: { ...ERIN, isBot: false } })
    await apply(world)
    approve(world, DANA)
    approve(world, DANA)
    expect(await apply(world)).toBe('plan-changed')
    approve(world, ERIN)
    expect(await apply(world)).toBe('applied')
  })
})
