import { describe, expect, test } from '@jest/globals'
import { createOpenWorld, PATH, type World } from '../../../test/support/provision-world.ts'
import { readRehearsal, type Rehearsal } from '../../stack/rehearsal.ts'
import { planPullRequest } from './plan.ts'

/** What is to be seen of an end before it is merged; real Terraform rehearses in test/end-to-end/provision.test.ts. */

/** A pull request that changes the request of a lease that lives. @param change undefined: deletes it */
async function endingWorld(change?: (request: string) => string): Promise<World> {
  const world = await createOpenWorld()
  const merged = world.commits.get(world.merge) ?? new Map<string, Uint8Array>()
  world.commits.set(world.base, new Map(merged))
  const head = world.commits.get(world.headSha)
  if (change === undefined) head?.delete(PATH)
  else head?.set(PATH, Buffer.from(change(Buffer.from(merged.get(PATH) ?? []).toString())))
  return world
}

async function plan(world: World) {
  const kept = new Map<string, Rehearsal>()
  const { result } = await planPullRequest(
    {
      ...{ pullRequest: 8, headSha: world.headSha, keepPlan: async () => undefined },
      keepRehearsal: async (uid, text) => {
        const read = readRehearsal(JSON.parse(text))
        if (read.ok) kept.set(uid, read.value)
      },
    },
    world.ports,
  )
  return { result, kept: kept.get(world.uid) }
}

/** The lease as if it had been applied: its state manages something. */
function giveState(world: World): void {
  const manifest = JSON.parse(
    Buffer.from(world.commits.get(world.base)?.get(world.stackFile('stack.json')) ?? []).toString(),
  ) as { readonly backend: { readonly key: string } }
  const bucket = { mode: 'managed', type: 'aws_s3_bucket', name: 'this', module: 'module.this' }
  const state = { version: 4, serial: 3, lineage: 'x', resources: [{ ...bucket, instances: [{}] }] }
  world.objects.set(manifest.backend.key, Buffer.from(JSON.stringify(state)))
}

const END = 'end: { at: 2026-12-01T09:00:00Z }\n'

describe('an end in a pull request is rehearsed', () => {
  test.each<[string, ((request: string) => string) | undefined]>([
    ['a deleted request', undefined],
    ['an `end` in it', (request) => `${request}${END}`],
  ])('%s: Terraform plans the destroy of what lives and applies nothing', async (_words, change) => {
    const world = await endingWorld(change)
    giveState(world)
    const before = [...world.objects]
    const { result, kept } = await plan(world)
    expect(result).toMatchObject({ decision: 'done', reasonCode: 'end-rehearsed' })
    expect(kept).toMatchObject({ resources: 1, data: ['module.this.aws_s3_bucket.this'] })
    expect(world.terraform).toEqual(['plan', 'close'])
    // That Terraform was begun is written down, as with every lock; nothing else is.
    const written = [...world.objects].filter((one) => !before.some(([key]) => key === one[0]))
    expect(written.map(([key]) => key)).toEqual([expect.stringContaining('/evidence/terraform-begun/')])
  })

  test('what would block is kept for the comment, and blocks no merge', async () => {
    const world = await endingWorld()
    giveState(world)
    world.identity = { account: '999999999999', partition: 'aws' }
    const { result, kept } = await plan(world)
    expect(result).toMatchObject({ decision: 'done', problems: [{ code: 'account-mismatch' }] })
    expect(kept?.blockers).toMatchObject([{ code: 'account-mismatch' }])
    expect(world.terraform).toEqual([])
  })

  test('of a lease that was never applied nothing is to be destroyed, and nothing blocks', async () => {
    const { result, kept } = await plan(await endingWorld())
    expect(result).toMatchObject({ decision: 'done', reasonCode: 'end-rehearsed' })
    expect(kept).toMatchObject({ resources: 0, blockers: [] })
  })

  test('a state that is gone is told, as after an apply it is a loss (L12)', async () => {
    const world = await endingWorld()
    const key = `900100200/payments/reports/${world.uid}`
    const begun = { kind: 'apply-begun', version: 1, uid: world.uid, lease: 'payments/reports' }
    const more = { at: world.now, run: { id: '1', attempt: 1, url: null }, tree: world.base, lineage: null }
    const evidence = { ...begun, stateKey: `${key}/terraform.tfstate`, ...more, planDigest: DIGEST }
    world.objects.set(`${key}/evidence/apply-begun/x.json`, Buffer.from(JSON.stringify(evidence)))
    expect((await plan(world)).kept?.blockers).toMatchObject([{ code: 'state-lost' }])
  })

  test('one that cannot be rehearsed is red, and nothing is kept', async () => {
    const world = await endingWorld()
    giveState(world)
    const open = async () => Promise.reject(new Error('no engine'))
    Object.defineProperty(world, 'ports', { value: { ...world.ports, terraform: { open } } })
    const { result, kept } = await plan(world)
    expect(result).toMatchObject({
      decision: 'failed',
      reasonCode: 'unexpected-error',
      message: expect.stringContaining('no engine'),
    })
    expect(kept).toBeUndefined()
  })

  test('a change of the length alone is none', async () => {
    const world = await endingWorld((request) => request.replace(/lease: .*/, 'lease: 21d'))
    expect((await plan(world)).result.reasonCode).toBe('nothing-to-plan')
    expect(world.terraform).toEqual([])
  })
})

const DIGEST = `sha256:${'1'.repeat(64)}`
