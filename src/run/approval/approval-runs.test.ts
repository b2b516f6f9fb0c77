import { describe, expect, test } from '@jest/globals'
import { createOpenWorld, readPlanFixture, type World } from '../../../test/support/provision-world.ts'
import { asSha } from '../../kit/brands.ts'
import { ok, problems, type Result } from '../../kit/result.ts'
import type { Check, Ports } from '../../ports.ts'
import { planPullRequest } from '../provision/plan.ts'
import { checkApproval } from './approved.ts'
import { mergeUnattended } from './merge.ts'

const BOB = { login: 'bob', id: 1002, isBot: false }
const MERGE = asSha('e'.repeat(40))

/** What the runs did, in order. */
interface Did {
  readonly checks: Check[]
  readonly calls: string[]
  merging: Result<ReturnType<typeof asSha>>
  dispatching: Result<void>
}

async function open(more: { ceiling?: number; planned?: boolean } = {}): Promise<World & { did: Did }> {
  const world = await createOpenWorld()
  world.reviews = []
  if (more.ceiling !== undefined)
    for (const files of world.commits.values()) {
      const config = Buffer.from(files.get('leasehold.yaml') ?? []).toString()
      const rule = `$1approvals: 1\n$1no-approval: { usd-month: ${more.ceiling} }\n`
      const known = config.replaceAll(/^ +no-approval:.*\n/gm, '')
      files.set('leasehold.yaml', Buffer.from(known.replaceAll(/^( +)approvals: 1\n/gm, rule)))
    }
  if (more.planned === true) await plan(world)
  const did: Did = { checks: [], calls: [], merging: ok(MERGE), dispatching: ok(undefined) }
  return Object.assign(world, { did })
}

async function plan(world: World): Promise<void> {
  const input = { pullRequest: 8, headSha: undefined, keepPlan: async () => undefined }
  expect((await planPullRequest(input, world.ports)).result.reasonCode).toBe('planned')
}

function portsOf(world: World & { did: Did }): Omit<Ports, 'ids'> {
  const { did, ports } = world
  return {
    ...ports,
    forge: {
      ...ports.forge,
      putCheck: async (check) => void did.checks.push(check),
      putComment: async (_pull, marker, text) => {
        did.calls.push(`comment ${marker}`)
        world.comments.push(text)
        return { id: 1, wrote: true }
      },
      teamMembers: async () => undefined,
      mergePullRequest: async (pull, head) => {
        did.calls.push(`merge ${pull} ${head.slice(0, 7)}`)
        return did.merging
      },
      dispatchWorkflow: async ({ workflow, ref }) => {
        did.calls.push(`dispatch ${workflow} ${ref}`)
        return did.dispatching
      },
    },
  }
}

describe('checkApproval', () => {
  const check = async (world: World & { did: Did }, headSha = world.headSha) =>
    (await checkApproval({ pullRequest: 8, headSha }, portsOf(world))).result

  test('waits for a person, and says who can be one', async () => {
    const world = await open()
    expect(await check(world)).toMatchObject({ decision: 'nothing', reasonCode: 'approval-missing' })
    expect(world.did.checks).toMatchObject([
      { name: 'leasehold/approved', headSha: world.headSha, conclusion: 'action-required' },
    ])
    expect(world.did.checks[0]?.title).toBe('Waits for 1 approval')
    expect(world.did.checks[0]?.summary).toContain('dana, erin')
  })

  test('an approval of the exact head turns it green, its dismissal back', async () => {
    const world = await open()
    world.reviews = [{ author: { login: 'dana', id: 2001, isBot: false }, ...approved(world) }]
    expect(await check(world)).toMatchObject({ decision: 'done', reasonCode: 'approved' })
    world.reviews = world.reviews.map((review) => ({ ...review, state: 'dismissed' }))
    await check(world)
    expect(world.did.checks.map(({ conclusion }) => conclusion)).toEqual(['success', 'action-required'])
  })

  test.each([
    ['the requester', { login: 'alice', id: 1001 }],
    ['somebody who may not', { login: 'bob', id: 1002 }],
  ])('%s approves nothing (S8)', async (_title, person) => {
    const world = await open()
    world.reviews = [{ author: { ...person, isBot: false }, ...approved(world) }]
    expect((await check(world)).reasonCode).toBe('approval-missing')
  })

  test('of the recorded plan it knows that nobody is needed', async () => {
    const world = await open({ ceiling: 1000, planned: true })
    expect(await check(world)).toMatchObject({ decision: 'done', reasonCode: 'approval-not-needed' })
    expect(world.did.checks[0]).toMatchObject({ conclusion: 'success', title: 'Needs no approval' })
  })

  test('before the plan is recorded a person is needed', async () => {
    const world = await open({ ceiling: 1000 })
    await check(world)
    expect(world.did.checks[0]).toMatchObject({ conclusion: 'action-required' })
    expect(world.did.checks[0]?.summary).toContain('its plan is not known')
  })

  test('what is not as rendered cannot be approved', async () => {
    const world = await open()
    world.commits.get(world.headSha)?.set(world.stackFile('main.tf'), Buffer.from('# mine\n'))
    await check(world)
    expect(world.did.checks[0]).toMatchObject({ conclusion: 'failure' })
  })

  test('a change of other files waits for nobody', async () => {
    const world = await open()
    world.commits.set(world.headSha, new Map(world.commits.get(world.base)))
    world.commits.get(world.headSha)?.set('README.md', Buffer.from('x'))
    await check(world)
    expect(world.did.checks[0]).toMatchObject({
      conclusion: 'success',
      title: 'Nothing of Leasehold is touched',
    })
  })

  test('a change that mends broken prices does not wait for them', async () => {
    const world = await open()
    world.commits.get(world.base)?.set('prices/aws.yaml', Buffer.from('{'))
    world.commits.set(world.headSha, new Map(world.commits.get(world.base)))
    world.commits.get(world.headSha)?.set('prices/aws.yaml', Buffer.from('mended'))
    await check(world)
    expect(world.did.checks[0]).toMatchObject({ conclusion: 'neutral', title: 'No lease changes' })
  })

  test('an older head is left alone', async () => {
    const world = await open()
    expect((await check(world, MERGE)).reasonCode).toBe('head-moved')
    expect(world.did.checks).toEqual([])
  })
})

describe('mergeUnattended', () => {
  const merge = async (world: World & { did: Did }, headSha = world.headSha) =>
    (await mergeUnattended({ pullRequest: 8, headSha }, portsOf(world))).result
  const all = ['comment merge', 'merge 8 bbbbbbb', 'dispatch on-dispatch-reconcile.yml main']

  test('merges exactly the head, says why, and starts what applies it', async () => {
    const world = await open({ ceiling: 1000 })
    expect(await merge(world)).toMatchObject({ decision: 'done', reasonCode: 'merged', commit: MERGE })
    expect(world.did.calls).toEqual(all)
    expect(world.comments.at(-1)).toContain('dev needs no person up to')
  })

  test.each<[string, (world: World & { did: Did }) => void, string]>([
    ['a person is needed by price', (world) => configureNone(world), 'approval-needed'],
    [
      'it was asked for by dispatch (S8)',
      (world) =>
        void (world.pull = { ...world.pull, branch: 'leasehold/dispatch-0123456789abcdef-by-1001-1001' }),
      'approval-needed',
    ],
    ['it is a fork', (world) => void (world.pull = { ...world.pull, isFork: true }), 'pull-request-of-fork'],
    ['it has a newer head', (world) => void (world.pull = { ...world.pull, headSha: MERGE }), 'head-moved'],
    ['it is closed', (world) => void (world.pull = { ...world.pull, isOpen: false }), 'pull-request-closed'],
    ['it goes elsewhere', (world) => void (world.pull = { ...world.pull, base: 'x' }), 'base-not-default'],
  ])('%s: it is left as it is', async (_title, change, reasonCode) => {
    const world = await open({ ceiling: 1000 })
    change(world)
    expect(await merge(world, world.headSha)).toMatchObject({ decision: 'nothing', reasonCode })
    expect(world.did.calls).toEqual([])
  })

  test.each<[string, (world: World & { did: Did }) => void, string]>([
    [
      'other files are changed too (S9)',
      (world) => void world.commits.get(world.headSha)?.set('README.md', Buffer.from('x')),
      'mixed-change',
    ],
    [
      'who asks is not in the team',
      (world) => void (world.issueAuthor = { login: 'carol', id: 1003, isBot: false }),
      'requester-not-a-member',
    ],
    [
      'nobody knows who asked by a command',
      (world) => void (world.pull = { ...world.pull, branch: 'leasehold/change-payments-reports-0a1b2c3d' }),
      'requester-unknown',
    ],
  ])('%s: a person must click', async (_title, change, reasonCode) => {
    const world = await open({ ceiling: 1000 })
    change(world)
    expect(await merge(world)).toMatchObject({ decision: 'nothing', reasonCode })
    expect(world.did.calls).toEqual(['comment merge'])
    expect(world.comments.at(-1)).toContain('somebody must merge it')
  })

  test('a person of the team may ask by a pull request of their own', async () => {
    const world = await open({ ceiling: 1000 })
    world.pull = { ...world.pull, author: BOB, branch: 'add-reports' }
    expect(await merge(world)).toMatchObject({ reasonCode: 'merged' })
  })

  test('rules of the repository that ask for a click are named', async () => {
    const world = await open({ ceiling: 1000 })
    world.did.merging = problems({ code: 'merge-blocked', message: "it is held by the repository's rules" })
    expect(await merge(world)).toMatchObject({ decision: 'nothing', reasonCode: 'merge-blocked' })
    expect(world.did.calls).toEqual(['comment merge', 'merge 8 bbbbbbb', 'comment merge'])
    expect(world.comments.at(-1)).toContain('with the right to merge')
  })

  test('S15: killed after the merge, the next run starts what applies it', async () => {
    const world = await open({ ceiling: 1000 })
    world.pull = { ...world.pull, isOpen: false, isMerged: true, mergeCommit: MERGE }
    expect(await merge(world)).toMatchObject({ decision: 'done', reasonCode: 'merged', commit: MERGE })
    expect(world.did.calls).toEqual(['dispatch on-dispatch-reconcile.yml main'])
  })

  test('where it cannot be started, the run is red', async () => {
    const world = await open({ ceiling: 1000 })
    world.did.dispatching = problems({ code: 'workflow-missing', message: 'there is none' })
    expect(await merge(world)).toMatchObject({ decision: 'blocked', reasonCode: 'workflow-missing' })
  })
})

function configureNone(world: World): void {
  const files = world.commits.get(world.base)
  const config = Buffer.from(files?.get('leasehold.yaml') ?? []).toString()
  files?.set('leasehold.yaml', Buffer.from(config.replaceAll('usd-month: 1000', 'usd-month: 0')))
}

function approved(world: World) {
  return { state: 'approved', commit: world.headSha, submittedAt: undefined } as const
}

test('a plan that loses data needs a person, however cheap it is', async () => {
  const world = await open({ ceiling: 1000 })
  world.plan = readPlanFixture('changes.json')
  await plan(world)
  await checkApproval({ pullRequest: 8, headSha: undefined }, portsOf(world))
  expect(world.did.checks[0]?.summary).toContain('data is lost')
})
