import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { at, configOf } from '../../../test/support/leases.ts'
import { hasTerraform, plainStack, type PlainStack } from '../../../test/support/plain-stack.ts'
import { openEvidence } from '../../evidence/evidence.ts'
import type { Files } from '../../kit/git-objects.ts'
import { createOpenStorage } from '../../outside/aws/open-storage.ts'
import { createTerraform } from '../../outside/terraform/terraform.ts'
import type { Cloud, Terraform, TerraformWorkspace } from '../../ports.ts'
import { destroyLease, rehearseDestroy, type DestroyInput, type DestroyPorts } from './destroy.ts'

const withTerraform = hasTerraform ? describe : describe.skip
const LEASE = 'payments/reports'
const TWO = `resource "terraform_data" "things" {
  for_each = toset(["x", "y"])
  input    = each.key
}`
const CLOUD: Cloud = {
  identity: async () => ({ account: '123456789012', partition: 'aws' }),
  tagged: async () => [],
  holdsObjects: async () => undefined,
}

let root: string
let lines: string[]
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'leasehold-test-'))
  lines = []
})
afterEach(async () => {
  await rm(root, { recursive: true, force: true })
})

function portsOf(more: Partial<DestroyPorts> = {}): DestroyPorts {
  const say = (line: string): void => void lines.push(line)
  return {
    clock: { now: () => at('2026-12-07T10:00:00Z') },
    log: { info: say, warn: say, error: say },
    run: { id: 'local', attempt: 1, url: null },
    openStorage: createOpenStorage(root, {}),
    cloud: CLOUD,
    forge: { isRunOver: async () => false },
    terraform: realTerraform(),
    ...more,
  }
}

function realTerraform(): Terraform {
  const environment = { ...process.env, RUNNER_TEMP: root }
  return createTerraform({ engine: 'terraform', environment, home: homedir(), root })
}

/** Terraform whose workspace is the real one but for what is given. */
function changedTerraform(change: (real: TerraformWorkspace) => Partial<TerraformWorkspace>): Terraform {
  return {
    async open(files: Files) {
      const real = await realTerraform().open(files)
      return { ...real, ...change(real) }
    },
  }
}

function inputOf(stack: PlainStack, more: Partial<DestroyInput> = {}): DestroyInput {
  return {
    manifest: stack.manifest,
    files: stack.files,
    tree: stack.tree,
    config: configOf(),
    reasonCode: 'lease-ended',
    start: null,
    end: at('2026-12-07T09:00:00Z'),
    dataTypes: [],
    filesOfTree: async () => undefined,
    ...more,
  }
}

async function applied(resources = TWO): Promise<PlainStack> {
  const stack = plainStack('storage', resources)
  const workspace = await realTerraform().open(stack.files)
  await workspace.plan({ destroy: false, tree: stack.tree, onProgress: () => undefined })
  await workspace.apply({ onProgress: () => undefined })
  await workspace.close()
  return stack
}

function stateFile(stack: PlainStack): string {
  return join(root, 'storage', stack.manifest.backend.key)
}

async function managed(stack: PlainStack): Promise<number> {
  const state = JSON.parse(await readFile(stateFile(stack), 'utf8')) as { resources: unknown[] }
  return state.resources.length
}

async function changeState(stack: PlainStack, change: (state: StateJson) => void): Promise<void> {
  const state = JSON.parse(await readFile(stateFile(stack), 'utf8')) as StateJson
  change(state)
  await mkdir(dirname(stateFile(stack)), { recursive: true })
  await writeFile(stateFile(stack), JSON.stringify(state))
}
interface StateJson {
  serial: number
  lineage: string
  resources: { name: string }[]
}

function evidence() {
  return openEvidence(createOpenStorage(root, {})({ type: 'local', path: 'storage' }), 900100200)
}

/** The plan of a Terraform that finds none of the resources: deleted by hand, or looked for in the wrong place. */
function findsNothing(real: TerraformWorkspace): Partial<TerraformWorkspace> {
  type Named = { readonly name: string }
  const isMarker = ({ name }: Named): boolean => name.startsWith('leasehold_')
  return {
    async plan(options) {
      const outcome = await real.plan(options)
      const plan = outcome.plan as {
        resource_changes: Named[]
        prior_state: { values: { root_module: { resources: Named[]; child_modules?: unknown } } }
      }
      const root = plan.prior_state.values.root_module
      plan.resource_changes = plan.resource_changes.filter(isMarker)
      root.resources = root.resources.filter(isMarker)
      delete root.child_modules
      return outcome
    },
  }
}

/** The plan as if one of the things were a bucket that must be empty: there is no provider here. */
function plansBucket(real: TerraformWorkspace): Partial<TerraformWorkspace> {
  return {
    async plan(options) {
      const outcome = await real.plan(options)
      const plan = outcome.plan as {
        resource_changes: { address: string; type: string; change: { before: unknown } }[]
      }
      const one = plan.resource_changes.find(({ address }) => address.endsWith('["x"]'))
      if (one === undefined) throw new Error('the plan has no such thing')
      one.type = 'aws_s3_bucket'
      one.change.before = { bucket: 'acme-reports', force_destroy: false }
      return outcome
    },
  }
}

withTerraform(hasTerraform ? 'destroyLease' : 'destroyLease (skipped: needs Terraform)', () => {
  test('L12: a plan that finds no resource at all is a lost state, unless a destroy was begun', async () => {
    const stack = await applied()
    const ports = portsOf({ terraform: changedTerraform(findsNothing) })
    expect(await destroyLease(inputOf(stack), ports)).toMatchObject({ kind: 'state-lost' })
    expect(await managed(stack)).toBe(4)
    expect(await evidence().list(LEASE, stack.manifest.uid)).toEqual([])

    const killed = portsOf({
      terraform: changedTerraform(() => ({ apply: () => Promise.reject(new Error('killed')) })),
    })
    await expect(destroyLease(inputOf(stack), killed)).rejects.toThrow('killed')
    expect((await destroyLease(inputOf(stack), ports)).kind).not.toBe('state-lost')
  })

  test('L11: all is destroyed, and the emptied state proves it', async () => {
    const stack = await applied()
    const result = await destroyLease(inputOf(stack), portsOf())
    expect(result).toMatchObject({ kind: 'destroyed', destroyed: 2, leftovers: [] })
    expect(await managed(stack)).toBe(0)
    expect(await evidence().list(LEASE, stack.manifest.uid)).toMatchObject([
      { kind: 'end-begun', resources: 5, reasonCode: 'lease-ended', start: expect.stringMatching(/Z$/) },
    ])
  })

  test('L10: nothing is destroyed otherwise than its owner said', async () => {
    const stack = await applied()
    const terraform = changedTerraform((real) => ({
      async plan(options) {
        const outcome = await real.plan(options)
        const plan = outcome.plan as { resource_changes: { change: { before: object } }[] }
        for (const { change } of plan.resource_changes)
          change.before = { ...change.before, skip_final_snapshot: true }
        return outcome
      },
    }))
    const word = { word: 'snapshot', isCarried: false } as const
    const input = inputOf(stack, { dataTypes: ['terraform_data'], word })
    expect(await destroyLease(input, portsOf({ terraform }))).toMatchObject({
      kind: 'blocked',
      reasonCode: 'data-word-unmet',
    })
    expect(await managed(stack)).toBe(4)
  })

  test('leftovers that still carry the tag are reported', async () => {
    const stack = await applied()
    const asked: string[] = []
    const cloud: Cloud = {
      ...CLOUD,
      tagged: async (region, tag) => {
        asked.push(`${region} ${tag.key}=${tag.value}`)
        return [{ arn: 'arn:aws:s3:::left', tags: {} }]
      },
    }
    const result = await destroyLease(inputOf(stack), portsOf({ cloud }))
    expect(result).toMatchObject({ kind: 'destroyed', leftovers: ['arn:aws:s3:::left'] })
    const tag = `leasehold:uid=${stack.manifest.uid}`
    expect(asked).toEqual([`eu-west-1 ${tag}`, `us-east-1 ${tag}`])
  })

  test.each([
    ['another account', { account: '999999999999', partition: 'aws' }],
    ['another partition', { account: '123456789012', partition: 'aws-cn' }],
  ])('L5: credentials of %s destroy nothing', async (_title, identity) => {
    const stack = await applied()
    const cloud: Cloud = { ...CLOUD, identity: async () => identity }
    const result = await destroyLease(inputOf(stack), portsOf({ cloud }))
    expect(result).toMatchObject({ kind: 'blocked', reasonCode: 'account-mismatch' })
    expect(await managed(stack)).toBeGreaterThan(0)
  })

  test('L5: the deny list wins, also over right credentials', async () => {
    const stack = await applied()
    const config = configOf({ deniedAccounts: ['123456789012'] })
    const result = await destroyLease(inputOf(stack, { config }), portsOf())
    expect(result).toMatchObject({ kind: 'blocked', reasonCode: 'account-denied' })
    expect(await managed(stack)).toBeGreaterThan(0)
  })

  test('L9: a last look that finds a reason destroys nothing', async () => {
    const stack = await applied()
    const lastLook = async () => [{ code: 'held', message: 'alice holds it' }]
    const result = await destroyLease(inputOf(stack, { lastLook }), portsOf())
    expect(result).toMatchObject({ kind: 'blocked', reasonCode: 'last-look', problems: [{ code: 'held' }] })
    expect(await managed(stack)).toBeGreaterThan(0)
    expect(await evidence().list(LEASE, stack.manifest.uid)).toEqual([])
  })

  test('L10: a plan that would make something is never applied', async () => {
    const stack = await applied()
    const terraform = changedTerraform((real) => ({
      plan: async (options) => real.plan({ ...options, destroy: false, tree: inputOf(stack).tree }),
    }))
    const files = new Map(stack.files)
    const more = plainStack('storage', `${TWO}\nresource "terraform_data" "more" {}`)
    files.set('main.tf', more.files.get('main.tf') ?? new Uint8Array())
    const result = await destroyLease(inputOf(stack, { files }), portsOf({ terraform }))
    expect(result).toMatchObject({
      kind: 'blocked',
      reasonCode: 'destroy-plan-refused',
      problems: expect.arrayContaining([expect.objectContaining({ code: 'destroy-plan-not-deletes-only' })]),
    })
    expect(await managed(stack)).toBeGreaterThan(0)
  })

  test('L10: a plan of a part of the state is never applied', async () => {
    const stack = await applied()
    const terraform = changedTerraform((real) => ({
      async plan(options) {
        const outcome = await real.plan(options)
        const plan = outcome.plan as { resource_changes: unknown[] }
        return { ...outcome, plan: { ...plan, resource_changes: plan.resource_changes.slice(1) } }
      },
    }))
    const result = await destroyLease(inputOf(stack), portsOf({ terraform }))
    expect(result).toMatchObject({
      kind: 'blocked',
      problems: [{ code: 'destroy-plan-incomplete' }],
    })
    expect(await managed(stack)).toBeGreaterThan(0)
  })

  test('L13: what a module protects is not destroyed, and the reason comes back', async () => {
    const stack = await applied(
      'resource "terraform_data" "kept" {\n  lifecycle {\n    prevent_destroy = true\n  }\n}',
    )
    const result = await destroyLease(inputOf(stack), portsOf())
    expect(result).toMatchObject({ kind: 'blocked', reasonCode: 'destroy-plan-failed' })
    expect(await managed(stack)).toBeGreaterThan(0)
  })

  test.each<[string, Partial<Awaited<ReturnType<TerraformWorkspace['apply']>>>, string]>([
    ['an exit other than 0', { ok: false }, 'destroy-failed'],
    ['fewer destroyed than planned', { removed: 4 }, 'destroy-unproved'],
  ])('L11: %s is no proof', async (_title, change, reasonCode) => {
    const stack = await applied()
    const terraform = changedTerraform((real) => ({
      apply: async (options) => ({ ...(await real.apply(options)), ...change }),
    }))
    const result = await destroyLease(inputOf(stack), portsOf({ terraform }))
    expect(result).toMatchObject({ kind: 'failed', reasonCode })
  })

  test.each<[string, (state: StateJson) => void]>([
    ['another lineage', (state) => void (state.lineage = 'another')],
    ['a serial that did not rise', (state) => void (state.serial = 0)],
    ['a state that is not empty', (state) => void state.resources.push(EXTRA)],
  ])('L11: %s afterwards is no proof', async (_title, change) => {
    const stack = await applied()
    const terraform = changedTerraform((real) => ({
      async apply(options) {
        const outcome = await real.apply(options)
        await changeState(stack, change)
        return outcome
      },
    }))
    const result = await destroyLease(inputOf(stack), portsOf({ terraform }))
    expect(result).toMatchObject({ kind: 'failed', reasonCode: 'destroy-unproved' })
  })

  test('L12: an emptied state of a lease once applied is a lost state', async () => {
    const stack = await applied()
    await changeState(stack, (state) => void (state.resources = []))
    const result = await destroyLease(inputOf(stack), portsOf())
    expect(result).toMatchObject({ kind: 'state-lost' })
  })

  test('L12: no state although an apply was begun is a lost state; without any trace it was never applied', async () => {
    const stack = plainStack('storage', TWO)
    expect(await destroyLease(inputOf(stack), portsOf())).toEqual({ kind: 'never-applied' })
    const { uid, backend } = stack.manifest
    await evidence().create(
      {
        kind: 'apply-begun',
        version: 1,
        uid,
        lease: LEASE,
        stateKey: backend.key,
        at: at('2026-11-23T09:00:00Z'),
        run: { id: 'local', attempt: 1, url: null },
        tree: stack.tree,
        lineage: null,
        planDigest: `sha256:${'1'.repeat(64)}`,
      },
      `${stack.tree.slice(0, 12)}-0`,
    )
    expect(await destroyLease(inputOf(stack), portsOf())).toMatchObject({ kind: 'state-lost' })
  })

  test('L15: killed after the destroy and before its proof, the next run proves it', async () => {
    const stack = await applied()
    const cloud: Cloud = {
      ...CLOUD,
      tagged: async () => {
        throw new Error('killed')
      },
    }
    await expect(destroyLease(inputOf(stack), portsOf({ cloud }))).rejects.toThrow('killed')
    const result = await destroyLease(inputOf(stack), portsOf())
    expect(result).toMatchObject({ kind: 'destroyed', destroyed: 2 })
  })

  test('L2: a state marked with another uid is left alone', async () => {
    const stack = await applied()
    const uid = 'bbbbbbbbbbbbbbbbbbbbbbbbbb'
    const manifest = { ...stack.manifest, uid }
    const result = await destroyLease(inputOf({ ...stack, manifest }), portsOf())
    expect(result).toMatchObject({ kind: 'blocked', reasonCode: 'marker-mismatch' })
    expect(await managed(stack)).toBeGreaterThan(0)
  })
})

withTerraform(hasTerraform ? 'rehearseDestroy' : 'rehearseDestroy (skipped: needs Terraform)', () => {
  test('names what would go and what of it holds data, and destroys nothing', async () => {
    const stack = await applied()
    const before = await managed(stack)
    const rehearsal = await rehearseDestroy(inputOf(stack, { dataTypes: ['terraform_data'] }), portsOf())
    const both = ['terraform_data.things["x"]', 'terraform_data.things["y"]']
    expect(rehearsal).toEqual({ resources: 2, data: both, blockers: [], cautions: [], sizes: new Map() })
    expect(await managed(stack)).toBe(before)
    expect(await evidence().list(LEASE, stack.manifest.uid)).toEqual([])
  })

  test.each<[string, boolean | undefined, string[], string[]]>([
    ['that holds objects would block', true, ['bucket-not-empty'], []],
    ['that is empty does not', false, [], []],
    ['that could not be looked into may block', undefined, [], ['must-be-empty']],
  ])('a bucket %s', async (_words, holds, blockers, cautions) => {
    const stack = await applied()
    const asked: string[] = []
    const cloud: Cloud = {
      ...CLOUD,
      holdsObjects: async (region, account, bucket) => {
        asked.push(`${account} ${region} ${bucket}`)
        return holds
      },
    }
    const ports = portsOf({ cloud, terraform: changedTerraform(plansBucket) })
    const rehearsal = await rehearseDestroy(inputOf(stack), ports)
    expect(rehearsal.blockers.map(({ code }) => code)).toEqual(blockers)
    expect(rehearsal.cautions?.map(({ code }) => code)).toEqual(cautions)
    expect(asked).toEqual(['123456789012 eu-west-1 acme-reports'])
  })

  test('says what would stand in the way', async () => {
    const stack = await applied(
      'resource "terraform_data" "kept" {\n  lifecycle {\n    prevent_destroy = true\n  }\n}',
    )
    const rehearsal = await rehearseDestroy(inputOf(stack), portsOf())
    expect(rehearsal).toMatchObject({ resources: 1, blockers: [{ code: 'terraform' }] })
  })
})

const EXTRA = {
  mode: 'managed',
  type: 'terraform_data',
  name: 'extra',
  provider: 'provider["terraform.io/builtin/terraform"]',
  instances: [{ schema_version: 0, attributes: { id: 'x' } }],
}
