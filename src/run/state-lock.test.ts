import { mkdtemp, rm } from 'node:fs/promises'
import { homedir, hostname, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { at } from '../../test/support/leases.ts'
import { hasTerraform, plainS3Stack, type PlainStack } from '../../test/support/plain-stack.ts'
import { startSmallAws, type SmallAws } from '../../test/support/small-aws.ts'
import type { TerraformBegunEvidence } from '../formats/evidence.ts'
import { openEvidence } from '../evidence/evidence.ts'
import type { Instant } from '../kit/brands.ts'
import { createOpenStorage } from '../outside/aws/open-storage.ts'
import { createTerraform } from '../outside/terraform/terraform.ts'
import { lockProblem, openStack, type LockPorts } from './state-lock.ts'

/** Locks in a bucket, as real Terraform takes and finds them. */
const withTerraform = hasTerraform ? describe : describe.skip
const ID = '0c5b3a8e-1111-4222-8333-944445555666'
const WHO = `${userInfo().username}@${hostname()}`
const CREATED = at('2026-12-07T02:00:00Z')
/** Seven hours after the lock was taken. */
const NOW = at('2026-12-07T09:00:00Z')

let aws: SmallAws
let root: string
let stack: PlainStack
let lines: string[]
let over: Map<string, boolean | undefined | Error>
beforeAll(async () => {
  aws = await startSmallAws()
  Object.assign(process.env, aws.variables())
})
afterAll(async () => aws.stop())
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'leasehold-test-'))
  stack = plainS3Stack('resource "terraform_data" "x" {}')
  aws.objects.clear()
  aws.before = () => undefined
  lines = []
  over = new Map([['501', true]])
})
afterEach(async () => rm(root, { recursive: true, force: true }))

function portsOf(now: Instant = NOW, run = { id: '700', attempt: 1, url: null }): LockPorts {
  const say = (line: string): void => void lines.push(line)
  const environment = { ...process.env, RUNNER_TEMP: root }
  return {
    clock: { now: () => now },
    log: { info: say, warn: say, error: say },
    run,
    openStorage: createOpenStorage(root, process.env),
    terraform: createTerraform({
      engine: 'terraform',
      environment,
      home: homedir(),
      root,
      limits: { lock: 1000 },
    }),
    forge: {
      isRunOver: async (id) => {
        const known = over.get(id)
        if (known instanceof Error) throw known
        return known
      },
    },
  }
}

function evidence() {
  return openEvidence(createOpenStorage(root, process.env)(stack.manifest.backend), 900100200)
}

function leaveLock(change: { created?: Instant; who?: string; id?: string } = {}): void {
  const lock = {
    ID: change.id ?? ID,
    Operation: 'OperationTypeApply',
    Info: '',
    Who: change.who ?? WHO,
    Version: '1.11.4',
    Created: change.created ?? CREATED,
    Path: 'states/x',
  }
  aws.objects.set(lockKey(), Buffer.from(JSON.stringify(lock)))
}

function lockKey(): string {
  return `${stack.manifest.backend.key}.tflock`
}

async function begun(run: string, when: Instant, who = WHO): Promise<void> {
  const { uid, backend } = stack.manifest
  const fact: TerraformBegunEvidence = {
    kind: 'terraform-begun',
    version: 1,
    uid,
    lease: 'payments/reports',
    stateKey: backend.key,
    at: when,
    run: { id: run, attempt: 1, url: null },
    who,
  }
  await evidence().create(fact, `${run}-1`)
}

async function records(): Promise<readonly string[]> {
  const facts = await evidence().list('payments/reports', stack.manifest.uid)
  return facts.flatMap((fact) => (fact.kind === 'run-record' ? [fact.event] : []))
}

withTerraform(hasTerraform ? 'L14: locks' : 'L14: locks (skipped: needs Terraform)', () => {
  test('fault 32: the lock that a dead run left is taken away once, and that is recorded', async () => {
    leaveLock()
    await begun('501', at('2026-12-07T01:59:00Z'))
    const workspace = await openStack(stack, portsOf())
    expect(aws.objects.has(lockKey())).toBe(false)
    expect(await records()).toEqual(['lock-broken'])
    const plan = await workspace.plan({ destroy: false, tree: stack.tree, onProgress: () => undefined })
    await workspace.close()
    expect(plan.ok).toBe(true)
    expect(aws.calls.filter(({ method, key }) => method === 'DELETE' && key === lockKey())).toHaveLength(2)
  })

  test.each<[string, () => Promise<void>]>([
    [
      'of a run that still runs',
      async () => {
        over.set('501', false)
      },
    ],
    [
      'of a run that GitHub does not know',
      async () => {
        over.set('501', undefined)
      },
    ],
    [
      'while GitHub is away',
      async () => {
        over.set('501', new Error('away'))
      },
    ],
    [
      'when one of two that may have taken it still runs',
      async () => {
        await begun('502', at('2026-12-07T01:59:30Z'))
        over.set('502', false)
      },
    ],
    ['that another machine signed', async () => leaveLock({ who: 'alice@laptop' })],
    ['younger than a job can live', async () => leaveLock({ created: at('2026-12-07T03:00:01Z') })],
    [
      'that nobody said they would take: a person holds it',
      async () => {
        aws.objects.clear()
        leaveLock()
      },
    ],
    [
      'taken long after the run that said so',
      async () => {
        aws.objects.clear()
        await begun('501', at('2026-12-06T19:00:00Z'))
        leaveLock()
      },
    ],
  ])('fault 32: a lock %s is never taken away', async (_words, change) => {
    leaveLock()
    await begun('501', at('2026-12-07T01:59:00Z'))
    await change()
    const workspace = await openStack(stack, portsOf())
    expect(aws.objects.has(lockKey())).toBe(true)
    await workspace.close()
  })

  test('fault 32: a lock that changed between look and break is not taken away', async () => {
    leaveLock()
    await begun('501', at('2026-12-07T01:59:00Z'))
    // Terraform reads the lock again before it takes it away; by then somebody else has it.
    let looks = 0
    aws.before = ({ method, key }) => {
      if (method === 'GET' && key === lockKey() && (looks += 1) === 2)
        leaveLock({ id: 'ffffffff-1111-4222-8333-944445555666' })
      return undefined
    }
    const workspace = await openStack(stack, portsOf())
    await workspace.close()
    expect(looks).toBe(2)
    expect(String(aws.objects.get(lockKey()))).toContain('ffffffff')
    expect(await records()).toEqual([])
  })

  test('a run on a machine of its own does not claim locks: nobody could say whether it ended', async () => {
    await (await openStack(stack, portsOf(NOW, { id: 'local', attempt: 1, url: null }))).close()
    expect(await evidence().list('payments/reports', stack.manifest.uid)).toEqual([])
    await (await openStack(stack, portsOf())).close()
    expect(await evidence().list('payments/reports', stack.manifest.uid)).toMatchObject([
      { kind: 'terraform-begun', who: WHO, run: { id: '700' } },
    ])
  })

  test('who waits for a lock is told who holds it, and who must look when nobody of ours does', async () => {
    leaveLock({ created: at('2026-12-07T08:59:00Z') })
    expect(await lockProblem(stack.manifest, portsOf())).toMatchObject({
      code: 'state-locked',
      message: expect.stringContaining(`by ${WHO} (OperationTypeApply)`),
    })
    leaveLock()
    expect(await lockProblem(stack.manifest, portsOf())).toMatchObject({
      code: 'lock-left',
      remedy: expect.stringContaining(`terraform force-unlock ${ID}`),
    })
    aws.objects.clear()
    expect(await lockProblem(stack.manifest, portsOf())).toBeUndefined()
  })
})
