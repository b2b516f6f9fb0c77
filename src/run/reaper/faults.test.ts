import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { startTokenServer, type TokenServer } from '../../../test/support/identity-token.ts'
import { at, configOf } from '../../../test/support/leases.ts'
import { hasTerraform, plainS3Stack, type PlainStack } from '../../../test/support/plain-stack.ts'
import {
  startSmallAws,
  type SmallAws,
  type SmallCall,
  type Verdict,
} from '../../../test/support/small-aws.ts'
import { treeId } from '../../kit/git-objects.ts'
import { createCloud } from '../../outside/aws/cloud.ts'
import { createOpenStorage } from '../../outside/aws/open-storage.ts'
import { renewSession } from '../../outside/aws/session.ts'
import { createTerraform } from '../../outside/terraform/terraform.ts'
import type { Limits } from '../../outside/terraform/workspace.ts'
import { readState, type TerraformState } from '../../stack/state.ts'
import { destroyLease, rehearseDestroy, type DestroyInput, type DestroyPorts } from './destroy.ts'

/** Faults of Terraform and of its state in S3, as real Terraform meets them; the numbers are docs/reaper-safety.md's. */
jest.setTimeout(120_000)

const withTerraform = hasTerraform ? describe : describe.skip

const ROLE = 'arn:aws:iam::123456789012:role/leasehold-end'

const NOW = at('2026-12-07T10:00:00Z')

/** Milliseconds that AWS's clock is ahead of ours. */
let skew: number
let aws: SmallAws
let tokens: TokenServer
let root: string
let environment: Record<string, string | undefined>
let lines: string[]
beforeAll(async () => {
  aws = await startSmallAws(() => Date.parse(NOW) + skew)
  tokens = await startTokenServer()
  Object.assign(process.env, aws.variables())
})
afterAll(async () => {
  await aws.stop()
  await tokens.stop()
})
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'leasehold-test-'))
  environment = { ...process.env, ...aws.variables(), RUNNER_TEMP: root }
  aws.objects.clear()
  aws.expired.clear()
  aws.before = () => undefined
  aws.after = () => undefined
  lines = []
  skew = 0
  aws.tagged = () => ({ ResourceTagMappingList: [], PaginationToken: '' })
  process.env['AWS_ACCESS_KEY_ID'] = 'FIRSTSESSION'
})
afterEach(async () => rm(root, { recursive: true, force: true }))

function portsOf(limits: Partial<Limits> = {}): DestroyPorts {
  const say = (line: string): void => void lines.push(line)
  const renew = async (): Promise<void> => renewSession(environment)
  return {
    clock: { now: () => NOW },
    log: { info: say, warn: say, error: say },
    run: { id: '700', attempt: 1, url: null },
    openStorage: createOpenStorage(root, process.env),
    cloud: {
      identity: async () => ({ account: '123456789012', partition: 'aws' }),
      tagged: async () => [],
      holdsObjects: async () => undefined,
    },
    terraform: createTerraform({
      ...{ engine: 'terraform', environment, home: homedir(), root, renewSession: renew },
      limits: { lock: 1000, ...limits },
    }),
    forge: { isRunOver: async () => false },
  }
}

function inputOf(stack: PlainStack, more: Partial<DestroyInput> = {}): DestroyInput {
  return {
    ...{ manifest: stack.manifest, files: stack.files, tree: stack.tree, config: configOf() },
    ...{ reasonCode: 'lease-ended', start: null, end: at('2026-12-07T09:00:00Z'), dataTypes: [] },
    filesOfTree: async () => undefined,
    ...more,
  }
}

async function applied(stack: PlainStack): Promise<PlainStack> {
  const workspace = await portsOf().terraform.open(stack.files)
  const plan = await workspace.plan({ destroy: false, tree: stack.tree, onProgress: () => undefined })
  expect(plan.diagnostics).toEqual([])
  await workspace.apply({ onProgress: () => undefined })
  await workspace.close()
  aws.calls.length = 0
  return stack
}

function stateOf(stack: PlainStack): TerraformState {
  const state = readState(aws.objects.get(stack.manifest.backend.key) ?? Buffer.from(''))
  if (!state.ok) throw new Error(state.problems[0]?.message)
  return state.value
}

function isLocked(stack: PlainStack): boolean {
  return aws.objects.has(`${stack.manifest.backend.key}.tflock`)
}

/** A resource whose destroy runs a command; `name` is also what it is called in the state. */
function onDestroy(name: string, command: string): string {
  return `resource "terraform_data" "${name}" {
  provisioner "local-exec" {
    when    = destroy
    command = ${JSON.stringify(command)}
  }
}`
}

function page(PaginationToken: string) {
  return { ResourceTagMappingList: [{ ResourceARN: 'arn:aws:s3:::left', Tags: [] }], PaginationToken }
}

function refuseTagging({ operation }: SmallCall): Verdict {
  return operation.endsWith('GetResources') ? 403 : undefined
}

const isStatePut = (call: { readonly method: string; readonly key: string }): boolean =>
  call.method === 'PUT' && call.key.endsWith('.tfstate')

withTerraform(hasTerraform ? 'faults of Terraform' : 'faults of Terraform (skipped: needs Terraform)', () => {
  test('fault 22, L12: a state key that was never applied destroys nothing, writes nothing, and is no end', async () => {
    const stack = await applied(plainS3Stack('resource "terraform_data" "x" {}'))
    const state = aws.objects.get(stack.manifest.backend.key)
    aws.objects.delete(stack.manifest.backend.key)
    await portsOf()
      .openStorage(stack.manifest.backend)
      .create(
        `900100200/payments/reports/${stack.manifest.uid}/evidence/apply-begun/x.json`,
        Buffer.from(JSON.stringify(applyBegun(stack))),
      )
    expect(await destroyLease(inputOf(stack), portsOf())).toMatchObject({ kind: 'state-lost' })
    expect([...aws.objects.keys()].filter((key) => key.endsWith('.tfstate'))).toEqual([])
    expect(state?.byteLength).toBeGreaterThan(0)
  })

  test.each([
    ['two days ahead', -48 * 3_600_000, 'blocked'],
    ['six minutes behind', 6 * 60_000, 'blocked'],
    ['four minutes behind', 4 * 60_000, 'destroyed'],
  ])('fault 4, L7: a runner whose clock is %s', async (_words, ahead, kind) => {
    const stack = await applied(plainS3Stack('resource "terraform_data" "x" {}'))
    skew = ahead
    const result = await destroyLease(inputOf(stack), { ...portsOf(), cloud: createCloud(process.env) })
    expect(result).toMatchObject({ kind, ...(kind === 'blocked' && { reasonCode: 'clock-off' }) })
    expect(stateOf(stack).managed).toBe(kind === 'blocked' ? 4 : 0)
  })

  test.each<[string, () => void]>([
    ['fault 8: the same token for ever', () => (aws.tagged = () => page('again'))],
    [
      'fault 8: fresh tokens and the same rows for ever',
      () => (aws.tagged = () => page(`${aws.calls.length}`)),
    ],
    ['fault 11: a region that may not be looked at', () => (aws.before = refuseTagging)],
  ])('%s: what is left is unknown, so there is no proof; the next run proves it', async (_words, breaks) => {
    const stack = await applied(plainS3Stack('resource "terraform_data" "x" {}'))
    breaks()
    const ports = { ...portsOf(), cloud: createCloud(process.env) }
    await expect(destroyLease(inputOf(stack), ports)).rejects.toThrow()
    expect(stateOf(stack).managed).toBe(0)
    aws.before = () => undefined
    aws.tagged = () => ({ ...page(''), ResourceTagMappingList: [] })
    expect(await destroyLease(inputOf(stack), ports)).toMatchObject({ kind: 'destroyed', destroyed: 1 })
  })

  describe('fault 23, L13: a protected resource', () => {
    const FREE = 'resource "terraform_data" "x" {}'
    const kept = (value: string): string =>
      `resource "terraform_data" "kept" {\n  lifecycle {\n    prevent_destroy = ${value}\n  }\n}\n${FREE}`

    test('is not destroyed', async () => {
      const stack = await applied(plainS3Stack(kept('true')))
      expect(await destroyLease(inputOf(stack), portsOf())).toMatchObject({
        kind: 'blocked',
        reasonCode: 'destroy-plan-failed',
      })
      expect(stateOf(stack).managed).toBe(5)
    })

    test.each<[string, string, string]>([
      ['its block is taken out', FREE, 'protection-removed'],
      ['its protection is set to false', kept('false'), 'protection-removed'],
      ['nobody has the code that was applied', kept('false'), 'applied-code-missing'],
    ])('nor when %s of a stack that was not applied since', async (_words, resources, code) => {
      const stack = await applied(plainS3Stack(kept('true')))
      const known = code === 'applied-code-missing' ? undefined : stack.files
      const edited = inputOf(plainS3Stack(resources), { filesOfTree: async () => known })
      const blocked = { reasonCode: 'protection-removed', problems: [{ code }] }
      expect(await destroyLease(edited, portsOf())).toMatchObject({ kind: 'blocked', ...blocked })
      expect(await rehearseDestroy(edited, portsOf())).toMatchObject({ blockers: [{ code }] })
      expect(stateOf(stack).managed).toBe(5)
    })

    test('is destroyed once the change that takes its protection off was applied', async () => {
      const stack = await applied(plainS3Stack(kept('true')))
      const freed = plainS3Stack(kept('false'))
      const workspace = await portsOf().terraform.open(freed.files)
      await workspace.plan({ destroy: false, tree: freed.tree, onProgress: () => undefined })
      await workspace.apply({ onProgress: () => undefined })
      await workspace.close()
      expect(await destroyLease(inputOf(freed), portsOf())).toMatchObject({ kind: 'destroyed' })
      expect(stateOf(stack).managed).toBe(0)
    })
  })

  test('L13: a resource whose code is gone is not destroyed either, as nobody knows what it said', async () => {
    const stack = await applied(plainS3Stack('resource "terraform_data" "y" {}'))
    const without = plainS3Stack('resource "terraform_data" "x" {}')
    const before = { filesOfTree: async () => stack.files }
    expect(await destroyLease(inputOf(without, before), portsOf())).toMatchObject({
      kind: 'blocked',
      reasonCode: 'destroy-plan-refused',
      problems: [{ code: 'resource-without-code', message: expect.stringContaining('terraform_data.y') }],
    })
    expect(stateOf(stack).managed).toBe(4)
  })

  test('fault 24: a stack is destroyed from its own copy of the module, wherever that came from', async () => {
    const plain = plainS3Stack('module "this" {\n  source = "./module"\n}')
    const module = Buffer.from('resource "terraform_data" "inside" {}\n')
    const files = new Map([...plain.files, ['module/main.tf', module]])
    const stack = await applied({ ...plain, files, tree: treeId(files) })
    expect(await destroyLease(inputOf(stack), portsOf())).toMatchObject({ kind: 'destroyed', destroyed: 1 })
  })

  test('fault 25: what could not be destroyed stays in the state, and goes when nothing blocks it any more', async () => {
    const flag = join(root, 'blocks')
    const stack = await applied(
      plainS3Stack(`${onDestroy('stuck', `test ! -e ${flag}`)}\nresource "terraform_data" "free" {}`),
    )
    await writeFile(flag, '')
    expect(await destroyLease(inputOf(stack), portsOf())).toMatchObject({
      kind: 'failed',
      reasonCode: 'destroy-failed',
      remaining: expect.any(Number),
    })
    expect(stateOf(stack).resources.map(({ address }) => address)).toEqual(['terraform_data.stuck'])
    await rm(flag)
    expect(await destroyLease(inputOf(stack), portsOf())).toMatchObject({ kind: 'destroyed', destroyed: 1 })
    expect(stateOf(stack).managed).toBe(0)
  })

  test('fault 29, L18: a destroy that hangs is asked to stop at its deadline, and leaves no lock', async () => {
    const stack = await applied(plainS3Stack(onDestroy('hangs', 'sleep 60')))
    const before = Date.now()
    const result = await destroyLease(inputOf(stack), portsOf({ apply: 1500 }))
    expect(Date.now() - before).toBeLessThan(30_000)
    expect(result).toMatchObject({ kind: 'failed', reasonCode: 'destroy-failed' })
    expect(JSON.stringify(result)).toContain('It took too long and was asked to stop.')
    expect(isLocked(stack)).toBe(false)
    expect(stateOf(stack).resources.map(({ address }) => address)).toEqual(['terraform_data.hangs'])
  }, 60_000)

  test('fault 31: credentials that expire in the middle are renewed, and the state is pushed at once', async () => {
    const stack = await applied(plainS3Stack(onDestroy('slow', 'sleep 1')))
    Object.assign(environment, tokens.variables(), { LEASEHOLD_ROLE: ROLE })
    const serial = stateOf(stack).serial
    // The job's own session ends when Terraform comes to write the state; ours here reads with another.
    aws.before = (call) => {
      if (isStatePut(call)) aws.expired.add('FIRSTSESSION')
      return undefined
    }
    process.env['AWS_ACCESS_KEY_ID'] = 'READER'
    const result = await destroyLease(inputOf(stack), portsOf())
    expect(result).toMatchObject({ kind: 'failed', reasonCode: 'destroy-failed', remaining: 0 })
    expect(JSON.stringify(result)).toContain('was pushed by a new session')
    expect(tokens.audiences).toEqual(['sts.amazonaws.com'])
    expect(stateOf(stack).serial).toBeGreaterThan(serial)
    expect(isLocked(stack)).toBe(false)
    expect(await leftFolders()).toEqual([])
    // No proof yet: the exit was not 0. The next run finds the emptied state and what was begun from it.
    expect(await destroyLease(inputOf(stack), portsOf())).toMatchObject({ kind: 'destroyed', destroyed: 1 })
  }, 60_000)

  test('fault 31: without a new session the state is kept, and people are told where', async () => {
    const stack = await applied(plainS3Stack('resource "terraform_data" "x" {}'))
    aws.before = (call) => {
      if (isStatePut(call)) aws.expired.add('FIRSTSESSION')
      return undefined
    }
    process.env['AWS_ACCESS_KEY_ID'] = 'READER'
    const result = JSON.stringify(await destroyLease(inputOf(stack), portsOf()))
    const kept = /kept in (\S+errored\.tfstate)/.exec(result)?.[1] ?? ''
    expect(existsSync(kept)).toBe(true)
    expect(stateOf(stack).managed).toBe(4)
    // Terraform could not release it either; nobody else's run can be mistaken for this one.
    expect(isLocked(stack)).toBe(true)
  }, 60_000)

  test('fault 31: a state that is newer than the one kept is never overwritten', async () => {
    const stack = await applied(plainS3Stack('resource "terraform_data" "x" {}'))
    const { key } = stack.manifest.backend
    const newer = JSON.parse(String(aws.objects.get(key))) as { serial: number }
    newer.serial += 10
    Object.assign(environment, tokens.variables(), { LEASEHOLD_ROLE: ROLE })
    aws.before = (call) => {
      if (!isStatePut(call) || aws.expired.has('FIRSTSESSION')) return undefined
      aws.expired.add('FIRSTSESSION')
      aws.objects.set(key, Buffer.from(JSON.stringify(newer)))
      return undefined
    }
    process.env['AWS_ACCESS_KEY_ID'] = 'READER'
    const result = await destroyLease(inputOf(stack), portsOf())
    expect(result).toMatchObject({ kind: 'failed' })
    expect(JSON.stringify(result)).toContain('errored.tfstate')
    expect(stateOf(stack).serial).toBe(newer.serial)
  }, 60_000)

  test('fault 32, L14: a lock of somebody who works is waited for, then the lease is left for the next run', async () => {
    const stack = await applied(plainS3Stack('resource "terraform_data" "x" {}'))
    const lock = {
      ID: '0c5b3a8e-1111-4222-8333-944445555666',
      Who: 'alice@laptop',
      Operation: 'OperationTypeApply',
    }
    const Created = at('2026-12-07T09:59:00Z')
    aws.objects.set(
      `${stack.manifest.backend.key}.tflock`,
      Buffer.from(JSON.stringify({ ...lock, Created, Info: '', Version: '1', Path: '' })),
    )
    expect(await destroyLease(inputOf(stack), portsOf())).toMatchObject({
      kind: 'blocked',
      reasonCode: 'state-locked',
      problems: [{ message: expect.stringContaining('by alice@laptop') }],
    })
    expect(isLocked(stack)).toBe(true)
    expect(stateOf(stack).managed).toBe(4)
  })

  test('fault 33: a state whose write is refused three times is written by the fourth', async () => {
    const stack = await applied(plainS3Stack('resource "terraform_data" "x" {}'))
    let refused = 0
    aws.before = (call) => (isStatePut(call) && (refused += 1) <= 3 ? 503 : undefined)
    expect(await destroyLease(inputOf(stack), portsOf())).toMatchObject({ kind: 'destroyed' })
    expect(refused).toBeGreaterThan(3)
  }, 60_000)
})

/** Working copies that were not taken away. */
async function leftFolders(): Promise<readonly string[]> {
  return (await readdir(root)).filter((entry) => entry.startsWith('leasehold-stack-'))
}

function applyBegun({ manifest, tree }: PlainStack) {
  return {
    ...{ kind: 'apply-begun', version: 1, uid: manifest.uid, lease: 'payments/reports' },
    ...{ stateKey: manifest.backend.key, at: at('2026-11-23T09:00:00Z') },
    ...{ run: { id: '501', attempt: 1, url: null }, tree, lineage: null },
    planDigest: `sha256:${'1'.repeat(64)}`,
  }
}
