import { describe, expect, test } from '@jest/globals'
import { createOpenWorld, readPlanFixture, type World } from '../../../test/support/provision-world.ts'
import { asSha } from '../../kit/brands.ts'
import { planPullRequest } from './plan.ts'

async function plan(world: World, headSha = world.headSha) {
  const plans = new Map<string, unknown>()
  const keepPlan = async (uid: string, json: unknown): Promise<void> => void plans.set(uid, json)
  const { result } = await planPullRequest({ pullRequest: 8, headSha, keepPlan }, world.ports)
  return { result, plans }
}

describe('planPullRequest', () => {
  test('plans what a pull request creates, keeps the plan, and puts its digest into evidence', async () => {
    const world = await createOpenWorld()
    const { result, plans } = await plan(world)
    expect(result).toMatchObject({ decision: 'done', reasonCode: 'planned', pullRequest: 8 })
    expect(plans.get(world.uid)).toEqual(world.plan)
    expect(world.evidence('plan')).toMatchObject([
      { headSha: world.headSha, digest: result.leases[0]?.planDigest, lease: 'payments/reports' },
    ])
    expect(world.terraform).toEqual(['plan', 'close'])
  })

  test('S13: run again for the same head, evidence stays as it is', async () => {
    const world = await createOpenWorld()
    await plan(world)
    const before = [...world.objects]
    const { result } = await plan(world)
    expect(result.reasonCode).toBe('planned')
    expect([...world.objects]).toEqual(before)
  })

  test('S13: another plan for the same head is refused, and the first digest stays', async () => {
    const world = await createOpenWorld()
    const first = await plan(world)
    world.plan = readPlanFixture('changes.json')
    const { result } = await plan(world)
    expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'plan-changed' })
    expect(world.evidence('plan')).toMatchObject([{ digest: first.result.leases[0]?.planDigest }])
  })

  test('S17: credentials of another account plan nothing', async () => {
    const world = await createOpenWorld()
    world.identity = { account: '999999999999', partition: 'aws' }
    const { result } = await plan(world)
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'account-mismatch' })
    expect(world.terraform).toEqual([])
  })

  test('S10: a stack edited by hand never reaches Terraform', async () => {
    const world = await createOpenWorld()
    world.commits.get(world.headSha)?.set(world.stackFile('main.tf'), Buffer.from('# mine\n'))
    const { result } = await plan(world)
    expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'change-refused' })
    expect(result.problems[0]?.file).toBe(world.stackFile('main.tf'))
    expect(world.terraform).toEqual([])
  })

  test('S19: a uid that has a state is no new one', async () => {
    const world = await createOpenWorld()
    world.objects.set(`900100200/data/other/${world.uid}/terraform.tfstate`, new Uint8Array())
    const { result } = await plan(world)
    expect(result.problems[0]?.code).toBe('uid-taken')
    expect(world.terraform).toEqual([])
  })

  test('a plan of an earlier head does not make the uid a known one', async () => {
    const world = await createOpenWorld()
    await plan(world)
    const second = asSha('d'.repeat(40))
    world.commits.set(second, new Map(world.commits.get(world.headSha)))
    world.pull = { ...world.pull, headSha: second }
    const { result } = await plan(world, second)
    expect(result.reasonCode).toBe('planned')
  })

  test.each(['leasehold.yaml', 'modules/s3-bucket/main.tf', 'policies/guardrails.yaml', 'README.md'])(
    'S9: a stack that changes together with %s is not applied by itself',
    async (path) => {
      const world = await createOpenWorld()
      world.commits.get(world.headSha)?.set(path, Buffer.from('# changed\n'))
      const { result } = await plan(world)
      expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'mixed-change' })
      expect(result.problems).toMatchObject([{ file: path }])
      expect(world.terraform).toEqual([])
      expect(world.evidence('plan')).toEqual([])
    },
  )

  describe('S8: the issue of a new stack is the one that it came from', () => {
    const alice = { login: 'alice', id: 1001, isBot: false }
    const own = { branch: 'add-reports', author: alice }
    test.each<[string, Partial<World['pull']>, Partial<World>, string]>([
      ['its own branch', {}, {}, 'planned'],
      ["another branch, by the issue's author", own, {}, 'planned'],
      ["another's issue", { ...own, author: { ...alice, id: 1002 } }, {}, 'issue-not-own'],
      ['the branch of another issue', { branch: 'leasehold/request-9' }, {}, 'issue-not-own'],
      ['an issue that is closed', {}, { issueIsOpen: false }, 'issue-not-own'],
    ])('%s: %j', async (_title, pull, more, reasonCode) => {
      const world = Object.assign(await createOpenWorld(), more)
      world.pull = { ...world.pull, ...pull }
      const { result } = await plan(world)
      expect(result.reasonCode).toBe(reasonCode)
      expect(world.evidence('plan')).toHaveLength(reasonCode === 'planned' ? 1 : 0)
    })
  })

  test.each<[string, (world: World) => void, string]>([
    [
      'a closed pull request',
      (world) => void (world.pull = { ...world.pull, isOpen: false }),
      'pull-request-closed',
    ],
    ['a newer head', (world) => void (world.pull = { ...world.pull, headSha: world.merge }), 'head-moved'],
    ['another branch', (world) => void (world.pull = { ...world.pull, base: 'b'.repeat(40) }), 'other-base'],
    ['a fork', (world) => void (world.pull = { ...world.pull, isFork: true }), 'pull-request-of-fork'],
  ])('%s is not planned', async (_title, change, reasonCode) => {
    const world = await createOpenWorld()
    change(world)
    const { result } = await plan(world)
    expect(result.reasonCode).toBe(reasonCode)
    expect(world.terraform).toEqual([])
  })
})
