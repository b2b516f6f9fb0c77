import { describe, expect, test } from '@jest/globals'
import { at } from '../../../test/support/leases.ts'
import {
  approvalBy,
  createWorld,
  PATH,
  readPlanFixture,
  type World,
} from '../../../test/support/provision-world.ts'
import type { ActionResult } from '../../formats/result.ts'
import { Fault } from '../../kit/result.ts'
import type { Ports } from '../../ports.ts'
import { applyStacks } from './apply.ts'
import { planPullRequest } from './plan.ts'

const DANA = { login: 'dana', id: 2001 }
const NOTHING = async (): Promise<void> => undefined

/** A world whose pull request was planned while it was open. */
async function plannedWorld(): Promise<World> {
  const world = await createWorld()
  const { pull, main } = world
  world.main = world.base
  world.pull = { ...pull, isOpen: true, isMerged: false }
  const { result } = await planPullRequest(
    { pullRequest: 8, headSha: undefined, keepPlan: NOTHING },
    world.ports,
  )
  expect(result.reasonCode).toBe('planned')
  world.main = main
  world.pull = pull
  world.terraform.length = 0
  return world
}

async function apply(world: World, ports: Partial<Omit<Ports, 'ids'>> = {}): Promise<ActionResult> {
  const input = { actor: DANA, leases: undefined, environment: undefined }
  return (await applyStacks(input, { ...world.ports, ...ports })).result
}

function expectNothingApplied(world: World): void {
  expect(world.terraform).not.toContain('apply')
  expect(world.evidence('apply-begun')).toEqual([])
}

describe('applyStacks', () => {
  test('applies what was approved, records it, and says how far it is', async () => {
    const world = await plannedWorld()
    const result = await apply(world)
    expect(result).toMatchObject({ decision: 'done', reasonCode: 'applied', commit: world.merge })
    expect(world.evidence('apply-begun')).toMatchObject([{ lineage: null }])
    expect(world.evidence('run-record')).toMatchObject([
      {
        event: 'applied',
        actor: DANA,
        approvers: [DANA],
        policy: 'pass',
        pullRequest: 8,
        issue: 7,
        commit: world.merge,
        planDigest: result.leases[0]?.planDigest,
        priceUsdMonth: expect.any(Number),
      },
    ])
    expect(world.comments.at(0)).toContain('planning again')
    expect(world.comments.at(-1)).toContain('1 resource')
  })

  test('S15: run again, it does nothing at all', async () => {
    const world = await plannedWorld()
    await apply(world)
    const before = [...world.objects]
    world.terraform.length = 0
    const result = await apply(world)
    expect(result).toMatchObject({ decision: 'nothing', reasonCode: 'up-to-date' })
    expect(world.terraform).toEqual([])
    expect([...world.objects]).toEqual(before)
  })

  test('says whose lease it was, and nobody’s when there was nothing to do', async () => {
    const world = await plannedWorld()
    const input = { actor: DANA, leases: undefined, environment: undefined }
    expect(await applyStacks(input, world.ports)).toMatchObject({ issue: 7 })
    expect((await applyStacks(input, world.ports)).issue).toBeUndefined()
  })

  test('at most one comment in 30 seconds, however many steps there are', async () => {
    const world = await plannedWorld()
    await apply(world)
    expect(world.comments).toHaveLength(2)
  })

  test('S15: killed between apply and record, the next run completes the record', async () => {
    const world = await plannedWorld()
    await apply(world)
    const keys = [...world.objects.keys()].filter((key) => key.includes('/run-record/'))
    const [key = ''] = keys
    world.objects.delete(key)
    world.terraform.length = 0
    const result = await apply(world)
    expect(result).toMatchObject({ decision: 'done', reasonCode: 'record-completed' })
    expect(world.terraform).toEqual([])
    expect([...world.objects.keys()].filter((name) => name.includes('/run-record/'))).toEqual([key])
  })

  describe('S8: approval is checked again', () => {
    test.each<[string, (world: World) => void]>([
      ['nobody approved', (world) => void (world.reviews = [])],
      [
        'another commit was approved',
        (world) => void (world.reviews = [approvalBy('dana', 2001, world.base)]),
      ],
      [
        'the requester approved',
        (world) => {
          world.issueAuthor = { ...DANA, isBot: false }
        },
      ],
      ['its issue is gone, so that nobody knows the requester', (world) => void (world.issueIsThere = false)],
      ['who approved had pushed', (world) => void world.pushers.push(DANA)],
      ['who approved may not', (world) => void (world.reviews = [approvalBy('bob', 1002, world.headSha)])],
      [
        'the approval was taken back',
        (world) =>
          void world.reviews.push(approvalBy('dana', 2001, world.headSha, { state: 'changes-requested' })),
      ],
    ])('%s: nothing is applied', async (_title, change) => {
      const world = await plannedWorld()
      change(world)
      const result = await apply(world)
      expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'approval-missing' })
      expectNothingApplied(world)
      expect(world.evidence('run-record')).toMatchObject([{ event: 'approval-missing', pullRequest: 8 }])
    })

    test('the author of the issue whose branch it is asked for it, whatever the stack says', async () => {
      const world = await plannedWorld()
      world.pull = { ...world.pull, branch: 'leasehold/request-9' }
      const issue: typeof world.ports.forge.issue = async (number) => {
        const found = await world.ports.forge.issue(number)
        return found && { ...found, author: number === 9 ? { ...DANA, isBot: false } : found.author }
      }
      expect((await apply(world, { forge: { ...world.ports.forge, issue } })).reasonCode).toBe(
        'approval-missing',
      )
      expectNothingApplied(world)
    })

    test('the home of a lease that came by file is gone, so that nobody knows who asked for it first', async () => {
      const world = await plannedWorld()
      const author = { login: 'bob', id: 1002, isBot: false }
      world.pull = { ...world.pull, branch: 'reports', author }
      expect((await apply(world)).reasonCode).toBe('applied')
      const again = await plannedWorld()
      again.pull = { ...again.pull, branch: 'reports', author }
      again.issueIsThere = false
      expect((await apply(again)).reasonCode).toBe('approval-missing')
      expectNothingApplied(again)
    })

    test('what came from a fork is not applied: who pushed there is not known', async () => {
      const world = await plannedWorld()
      world.pull = { ...world.pull, isFork: true }
      expect((await apply(world)).reasonCode).toBe('no-pull-request')
      expectNothingApplied(world)
    })

    test('without a list of approvers whoever may write counts, and who may not does not', async () => {
      const world = await plannedWorld()
      const config = new TextDecoder().decode(world.commits.get(world.merge)?.get('leasehold.yaml'))
      const open = config.replace(/^approvers:\n(?: {2}- .*\n)+/m, '')
      expect(open).not.toContain('approvers')
      world.commits.get(world.merge)?.set('leasehold.yaml', Buffer.from(open))
      const forge = { ...world.ports.forge, role: async () => 'read' as const }
      expect((await apply(world, { forge })).reasonCode).toBe('approval-missing')
      expect((await apply(world)).reasonCode).toBe('applied')
    })
  })

  test('S19: a uid that another stack has too is not applied', async () => {
    const world = await plannedWorld()
    const files = world.commits.get(world.merge)
    const manifest = new TextDecoder().decode(files?.get(world.stackFile('stack.json')))
    files?.set('stacks/data/lake/stack.json', Buffer.from(manifest))
    const result = await apply(world)
    expect(result.leases.find(({ lease }) => lease === 'payments/reports')).toMatchObject({
      decision: 'blocked',
      reasonCode: 'uid-taken',
    })
    expectNothingApplied(world)
  })

  describe('S12: applied is what was approved', () => {
    test('another plan is not applied; the difference is shown', async () => {
      const world = await plannedWorld()
      const bucket = world.plan.resource_changes.find(({ address }) => address.includes('aws_s3_bucket.'))
      if (bucket !== undefined) bucket.change.after = { ...bucket.change.after, bucket: 'another-name' }
      const result = await apply(world)
      expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'plan-changed' })
      expect(result.problems[0]?.message).toContain('the same resources, with other values')
      expectNothingApplied(world)
      expect(world.evidence('run-record')).toMatchObject([{ event: 'plan-changed' }])
      expect(world.comments.at(-1)).toContain('was not applied')
    })

    test('the policies of today judge the plan again', async () => {
      const world = await plannedWorld()
      const rules = new TextDecoder().decode(world.commits.get(world.merge)?.get('policies/guardrails.yaml'))
      const strict = rules.replace('dev: [eu-west-1, eu-central-1]', 'dev: [eu-central-1]')
      world.commits.get(world.merge)?.set('policies/guardrails.yaml', Buffer.from(strict))
      const result = await apply(world)
      expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'policy-fail' })
      expectNothingApplied(world)
    })

    test('without any policy nothing is applied', async () => {
      const world = await plannedWorld()
      world.commits.get(world.merge)?.delete('policies/guardrails.yaml')
      expect(await apply(world)).toMatchObject({ decision: 'blocked', reasonCode: 'policy-unknown' })
      expectNothingApplied(world)
    })
  })

  test('S13: what was merged before it was planned is not applied', async () => {
    const world = await createWorld()
    expect(await apply(world)).toMatchObject({ decision: 'blocked', reasonCode: 'no-plan' })
    expectNothingApplied(world)
  })

  test('S10: a stack that is not the planned tree is not applied', async () => {
    const world = await plannedWorld()
    world.commits.get(world.merge)?.set(world.stackFile('extra.tf'), Buffer.from('# more\n'))
    expect(await apply(world)).toMatchObject({ decision: 'blocked', reasonCode: 'plan-of-another-tree' })
    expectNothingApplied(world)
  })

  test('a stack that was pushed without a pull request is not applied', async () => {
    const world = await plannedWorld()
    world.pull = { ...world.pull, mergeCommit: undefined }
    expect(await apply(world)).toMatchObject({ decision: 'blocked', reasonCode: 'no-pull-request' })
    expectNothingApplied(world)
  })

  test("S16: an old run started again is refused: its stack is not HEAD's", async () => {
    const world = await plannedWorld()
    const old = new Map(world.commits.get(world.merge))
    old.set(world.stackFile('main.tf'), Buffer.from('# older\n'))
    world.commits.set(world.headSha, old)
    world.checkout = world.headSha
    const result = await apply(world)
    expect(result).toMatchObject({ decision: 'nothing', reasonCode: 'not-head' })
    expectNothingApplied(world)
    expect(world.terraform).toEqual([])
  })

  test('S17: credentials of another account apply nothing', async () => {
    const world = await plannedWorld()
    world.identity = { account: '123456789012', partition: 'aws-us-gov' }
    expect(await apply(world)).toMatchObject({ decision: 'blocked', reasonCode: 'account-mismatch' })
    expectNothingApplied(world)
    expect(world.terraform).toEqual([])
  })

  describe('a stack that is not applied any more', () => {
    test.each<[string, string, (world: World) => void]>([
      [
        'its request is deleted',
        'left-to-reaper',
        (world) => void world.commits.get(world.merge)?.delete(PATH),
      ],
      [
        'its end is due',
        'left-to-reaper',
        (world) => {
          const text = new TextDecoder().decode(world.commits.get(world.merge)?.get(PATH))
          const ended = `${text}end: { at: 2026-11-23T08:00:00Z, data: discard }\n`
          world.commits.get(world.merge)?.set(PATH, Buffer.from(ended))
        },
      ],
    ])('%s: %s', async (_title, reasonCode, change) => {
      const world = await plannedWorld()
      change(world)
      expect(await apply(world)).toMatchObject({ decision: 'nothing', reasonCode })
      expect(world.terraform).toEqual([])
    })

    test('its lease ran out: the reaper ends it', async () => {
      const world = await plannedWorld()
      world.marks = false
      await apply(world)
      world.now = at('2026-12-08T09:00:00Z')
      expect(await apply(world)).toMatchObject({ decision: 'nothing', reasonCode: 'left-to-reaper' })
    })

    test('its uid has a tombstone', async () => {
      const world = await plannedWorld()
      const { stateKey, run, lease } = world.evidence('plan')[0] ?? {}
      const tombstone = {
        ...{ kind: 'tombstone', version: 1, uid: world.uid, lease, stateKey, run, at: world.now },
        ...{ reasonCode: 'lease-ended', start: null, end: world.now, lineage: null, serial: null },
        ...{ destroyed: 0, leftovers: [], entry: {} },
      }
      const key = `900100200/payments/reports/${world.uid}/evidence/tombstone/${world.uid}.json`
      world.objects.set(key, Buffer.from(JSON.stringify(tombstone)))
      expect(await apply(world)).toMatchObject({ decision: 'nothing', reasonCode: 'ended' })
      expect(world.terraform).toEqual([])
    })

    test('its state is lost: nothing is created a second time', async () => {
      const world = await plannedWorld()
      await apply(world)
      for (const key of world.objects.keys()) if (key.endsWith('.tfstate')) world.objects.delete(key)
      world.terraform.length = 0
      expect(await apply(world)).toMatchObject({ decision: 'blocked', reasonCode: 'state-lost' })
      expect(world.terraform).toEqual([])
    })
  })

  describe('a failed apply', () => {
    test('leaves a record, says what failed and what is next, and the next run goes on', async () => {
      const world = await plannedWorld()
      world.marks = false
      const diagnostic = {
        severity: 'error',
        summary: 'refused',
        detail: 'no <b>capacity</b>',
        address: 'a.b',
      } as const
      world.applyOutcome = { ok: false, diagnostics: [diagnostic] }
      const failed = await apply(world)
      expect(failed).toMatchObject({ decision: 'failed', reasonCode: 'apply-failed' })
      expect(failed.problems[0]?.message).toBe('a.b: refused. no <b>capacity</b>')
      expect(world.evidence('run-record')).toMatchObject([{ event: 'apply-failed' }])
      expect(world.comments.at(-1)).toContain('could not be completed')
      expect(world.comments.at(-1)).not.toContain('<b>')

      world.marks = true
      world.applyOutcome = {}
      // What is left to do is another plan, and a part of the approved one.
      const bucket = world.plan.resource_changes.find(({ address }) => address.endsWith('aws_s3_bucket.this'))
      expect(bucket).toBeDefined()
      if (bucket !== undefined)
        Object.assign(bucket.change, { actions: ['no-op'], before: bucket.change.after })
      const converged = await apply(world)
      expect(converged).toMatchObject({ decision: 'done', reasonCode: 'applied' })
    })

    test('S12: after it, a plan that does more than what is left is not applied', async () => {
      const world = await plannedWorld()
      world.marks = false
      world.applyOutcome = { ok: false }
      await apply(world)
      world.terraform.length = 0
      world.plan = readPlanFixture('changes.json')
      expect(await apply(world)).toMatchObject({ decision: 'blocked', reasonCode: 'plan-changed' })
      expect(world.terraform).not.toContain('apply')
    })

    test('tells the platform team, by name and once, when it fails again', async () => {
      const world = await plannedWorld()
      world.marks = false
      world.applyOutcome = { ok: false }
      const told = (): readonly string[] => world.comments.filter((text) => text.includes('second time'))
      const next = (): string => /\*\*Next\*\* .*/.exec(world.comments.at(-1) ?? '')?.[0] ?? ''
      await apply(world, { run: { ...world.ports.run, id: '100' } })
      expect(told()).toEqual([])
      expect(next()).toMatch(/`\/retry`.*does so too.$/)
      await apply(world, { run: { ...world.ports.run, id: '101' } })
      expect(told()).toEqual([expect.stringContaining('**Next** @dana')])
      expect(next()).toContain('The platform team has been told')
      await apply(world, { run: { ...world.ports.run, id: '102' } })
      expect(told()).toHaveLength(1)
    })

    test('an apply without the marker of its tree is not a success', async () => {
      const world = await plannedWorld()
      world.marks = false
      expect(await apply(world)).toMatchObject({ decision: 'failed', reasonCode: 'apply-failed' })
    })

    test('an exception in one stack is its own result', async () => {
      const world = await plannedWorld()
      const open = async (): Promise<never> => {
        throw new Fault('terraform-missing', 'there is no terraform')
      }
      const result = await apply(world, { terraform: { open } })
      expect(result).toMatchObject({ decision: 'failed', reasonCode: 'terraform-missing' })
    })

    test('evidence that cannot be written lets nothing be applied, and says so where people look', async () => {
      const world = await plannedWorld()
      const openStorage: Ports['openStorage'] = (backend) => {
        const storage = world.ports.openStorage(backend)
        const create: typeof storage.create = async (key, content) => {
          if (key.includes('/apply-begun/')) throw new Fault('storage-failed', 'could not write s3://states')
          return storage.create(key, content)
        }
        return { ...storage, create }
      }
      expect(await apply(world, { openStorage })).toMatchObject({
        ...{ decision: 'failed', reasonCode: 'storage-failed' },
        problems: [{ message: 'payments/reports: could not write s3://states' }],
      })
      expectNothingApplied(world)
      expect(world.comments.at(-1)).toContain('was not applied. Nothing was changed.')
      expect(world.comments.at(-1)).toContain('could not write s3')
      expect(world.comments.at(-1)).toMatch(/\*\*Next\*\* .*`\/retry`/)
    })

    test('what breaks off once Terraform has begun is not said to have changed nothing', async () => {
      const world = await plannedWorld()
      const openStorage: Ports['openStorage'] = (backend) => {
        const storage = world.ports.openStorage(backend)
        const read: typeof storage.read = async (key) => {
          if (world.terraform.includes('apply'))
            throw new Fault('storage-failed', 'could not read s3://states')
          return storage.read(key)
        }
        return { ...storage, read }
      }
      expect(await apply(world, { openStorage })).toMatchObject({ reasonCode: 'storage-failed' })
      expect(world.terraform).toContain('apply')
      expect(world.comments.at(-1)).not.toContain('Nothing was changed')
    })

    test('a comment that cannot be written does not fail the apply', async () => {
      const world = await plannedWorld()
      const putComment = async (): Promise<never> => {
        throw new Fault('forge-down', 'no answer')
      }
      const forge = { ...world.ports.forge, putComment }
      expect(await apply(world, { forge })).toMatchObject({ reasonCode: 'applied' })
      expect(world.lines).toContainEqual(expect.stringContaining('could not be written'))
    })
  })

  test('only the stacks of one environment, when the job has the role of one', async () => {
    const world = await plannedWorld()
    const input = { actor: DANA, leases: undefined, environment: 'prod' }
    const { result } = await applyStacks(input, world.ports)
    expect(result).toMatchObject({ decision: 'nothing', leases: [] })
    expect(world.terraform).toEqual([])
  })

  test('a lease that nobody knows is said so', async () => {
    const world = await plannedWorld()
    const input = { actor: DANA, leases: ['payments/nothing'], environment: undefined }
    expect((await applyStacks(input, world.ports)).result).toMatchObject({ reasonCode: 'unknown-lease' })
  })
})
