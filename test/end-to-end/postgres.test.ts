import { GetObjectCommand, ListBucketsCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { ActionResult } from '../../src/formats/result.ts'
import type { Files } from '../../src/kit/git-objects.ts'
import { asUid } from '../../src/kit/brands.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import { planRender } from '../../src/run/render.ts'
import { commitFiles, rest, startRig, type ActionRun, type Rig } from '../rig/index.ts'
import { createCacheLook, type CacheLook } from '../rig/cache-look.ts'
import { createDatabaseLook, type DatabaseLook } from '../rig/database-look.ts'
import { createQueueLook, type QueueLook } from '../rig/queue-look.ts'
import { createTableLook, type TableLook } from '../rig/table-look.ts'
import { missingCloud as missing } from '../support/local-cloud.ts'
import { examplePlatform } from '../support/example-platform.ts'
import { createModulesRoot, type ModulesRoot } from '../support/modules-root.ts'

/**
 * Modules on a real Terraform and a local AWS, from the merge to the end. Two databases: one leaves a snapshot; the other,
 * a part of a web-app-stack with a cache, nothing. Side by side, as the provider waits minutes for each whatever AWS
 * answers; in two regions, as the local AWS gives every database of a region the same resource id. A table, while they
 * wait; and, without a lease, a queue and a cache, which leaves a snapshot.
 */

const STATES = 'acme-leasehold-state'
const ROLE = 'arn:aws:iam::123456789012:role/payments-dev'
const LEASES = {
  orders: {
    uid: asUid('o'.repeat(26)),
    id: 'payments-orders-oooooooo',
    word: 'snapshot',
    region: 'eu-west-1',
    module: 'postgres',
    inputs: ['size: small'],
  },
  scratch: {
    uid: asUid('s'.repeat(26)),
    id: 'payments-scratch-ssssssss',
    word: 'discard',
    region: 'us-east-1',
    module: 'web-app-stack',
    inputs: ['size: small'],
  },
} as const
const TABLE = {
  uid: asUid('c'.repeat(26)),
  id: 'payments-carts-cccccccc',
  arn: 'arn:aws:dynamodb:eu-west-1:123456789012:table/payments-carts-cccccccc',
  region: 'eu-west-1',
  module: 'table',
  inputs: ['class: small', 'sort_key: placed', 'expiry_attribute: gone'],
} as const
/** Modules without a lease, in one root of their own. */
const ASIDE = { uid: 'd'.repeat(26), account: '123456789012', region: 'eu-west-1' } as const
const MAILS = 'payments-mails-dddddddd'
const SESSIONS = 'payments-sessions-dddddddd'
const ALL = { ...LEASES, carts: TABLE } as const
type Name = keyof typeof LEASES
const NAMES: readonly Name[] = ['orders', 'scratch']

const PLATFORM = withAnotherRegion()

const request = (name: keyof typeof ALL, more = ''): string => {
  const { module, region, inputs } = ALL[name]
  const lines = inputs.map((line) => `  ${line}\n`).join('')
  return `module: ${module}\nenvironment: dev\nregion: ${region}\nowner: alice\nlease: 7d\ninputs:\n${lines}${more}`
}

/** The example's second region has no prices of databases, and what has no price is not let through. */
function withAnotherRegion(): Files {
  const changed = ['leasehold.yaml', 'policies/guardrails.yaml'].map((path) => [
    path,
    new TextDecoder().decode(examplePlatform().get(path)).replaceAll('eu-central-1', 'us-east-1'),
  ])
  return examplePlatform(Object.fromEntries(changed) as Record<string, string>)
}

jest.setTimeout(600_000)

let rig: Rig
let aws: Readonly<Record<Name, DatabaseLook>>
let table: TableLook
let queues: QueueLook
let caches: Readonly<Record<'sessions' | 'scratch', CacheLook>>
let aside: ModulesRoot
let headSha: string

function step(title: string, run: () => Promise<void>): void {
  if (missing === undefined) test(title, run)
  else test.skip(`${title} (skipped: ${missing})`, run)
}

beforeAll(async () => {
  if (missing !== undefined) return
  rig = await startRig({ aws: 'gaps-filled', seed: { files: PLATFORM } })
  if (rig.aws === undefined) throw new Error(rig.awsMissing)
  await rig.createBucket(STATES)
  const endpoint = rig.aws.url
  const look = (name: Name): DatabaseLook => createDatabaseLook(endpoint, LEASES[name].region)
  aws = { orders: look('orders'), scratch: look('scratch') }
  table = createTableLook(endpoint, TABLE.region)
  queues = createQueueLook(endpoint, ASIDE.region)
  caches = {
    sessions: createCacheLook(endpoint, ASIDE.region),
    scratch: createCacheLook(endpoint, LEASES.scratch.region),
  }
  const calls = {
    mails: { module: 'queue', inputs: ['class = "small"', 'tries = 2'] },
    sessions: { module: 'redis', inputs: ['size = "small"', 'eviction = "noeviction"'] },
  }
  aside = await createModulesRoot(calls, ASIDE, rig.awsVariables())
  const files: Record<string, string> = {}
  for (const name of [...NAMES, 'carts'] as const) {
    const { uid } = ALL[name]
    const path = `requests/payments/${name}.yaml`
    const rendered = await planRender({
      ...{ base: memoryTree('base', PLATFORM), path, content: Buffer.from(request(name)), uid },
      ...{ ids: { uid: () => uid }, issue: null },
    })
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems))
    files[path] = request(name)
    for (const [file, bytes] of rendered.value.files)
      files[`stacks/payments/${name}/${file}`] = new TextDecoder().decode(bytes)
  }
  headSha = commitFiles(rig.github, 'alice', 'databases', files)
  await rest(rig.github, 'alice', 'POST', '/pulls', {
    ...{ title: 'Two databases and a table', head: 'databases', base: 'main', body: '' },
  })
})

afterAll(async () => {
  if (missing !== undefined) return
  aside.remove()
  await rig.stop()
})

function resultOf(run: ActionRun): ActionResult {
  if (run.outputs['result'] === undefined) throw new Error(`${run.code}\n${run.stdout}\n${run.stderr}`)
  return JSON.parse(run.outputs['result']) as ActionResult
}

async function run(action: string, inputs: Record<string, string>): Promise<ActionRun> {
  const payload = { sender: { login: 'dana', id: 2001 } }
  return rig.runAction(action, { inputs, event: { name: 'push', payload }, timeout: 500_000 })
}

function storage(): S3Client {
  const endpoint = rig.awsVariables()['AWS_ENDPOINT_URL'] ?? ''
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  return new S3Client({ endpoint, region: 'eu-west-1', forcePathStyle: true, credentials })
}

async function stateText(name: Name): Promise<string> {
  const s3 = storage()
  const Key = `900100200/payments/${name}/${LEASES[name].uid}/terraform.tfstate`
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: STATES, Key }))
  return (await Body?.transformToString()) ?? ''
}

/** As `/end` leaves it: merged, and due. */
function ending(data: (name: Name) => string, more: Record<string, string> = {}): void {
  const at = rig.clock.now()
  const files: Record<string, string> = { ...more }
  for (const name of NAMES)
    files[`requests/payments/${name}.yaml`] = request(name, `end: { at: ${at}${data(name)} }\n`)
  commitFiles(rig.github, 'alice', 'main', files)
}

describe('a lease of postgres, of a web-app-stack, of a table', () => {
  let passwords: readonly string[] = []

  step('is planned and applied: private, encrypted, TLS only, in three stacks, two at once', async () => {
    const planned = resultOf(
      await run('provision', { mode: 'plan', 'pull-request': '1', 'head-sha': headSha }),
    )
    expect(planned).toMatchObject({ decision: 'done', reasonCode: 'planned' })
    expect(planned.leases.map(({ lease, counts }) => [lease, counts?.create])).toEqual([
      ['payments/carts', 2],
      ['payments/orders', 4],
      ['payments/scratch', 16],
    ])
    await rest(rig.github, 'dana', 'POST', '/pulls/1/reviews', { event: 'APPROVE', commit_id: headSha })
    await rest(rig.github, 'alice', 'PUT', '/pulls/1/merge', { sha: headSha })
    const [applied] = await Promise.all([run('provision', { mode: 'apply' }), aside.apply()])
    if (applied.code !== 0) throw new Error(applied.stdout + applied.outputs['result'])
    expect(resultOf(applied)).toMatchObject({ decision: 'done', reasonCode: 'applied' })
    for (const name of NAMES) {
      const { id } = LEASES[name]
      const seen = { encrypted: true, isPublic: false, class: 'db.t4g.micro' }
      expect(await aws[name].database(id)).toMatchObject(seen)
      expect(await aws[name].refusesPlain(id)).toBe(true)
    }
    expect(await buckets()).toContain(LEASES.scratch.id)
    expect(await table.table(TABLE.id, TABLE.arn)).toMatchObject({
      ...{ encrypted: true, recoverable: true, keys: ['id', 'placed'] },
      policy: { Statement: [{ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] },
    })
  })

  step('has caches that are encrypted, TLS only, and let in by IAM alone', async () => {
    for (const [look, id, eviction] of [
      [caches.scratch, LEASES.scratch.id, 'allkeys-lru'],
      [caches.sessions, SESSIONS, 'noeviction'],
    ] as const)
      expect(await look.cache(id)).toEqual({
        ...{ atRest: true, inTransit: 'required', snapshotDays: 1 },
        users: [
          { name: id, may: 'on ~* &* +@all -@dangerous +info', shows: 'iam' },
          { name: 'default', may: 'off -@all', shows: 'no-password-required' },
        ],
        parameters: { 'maxmemory-policy': eviction },
      })
  })

  step('has queues that are encrypted, TLS only, and keep what could not be worked on', async () => {
    const [messages, dead] = [await queues.queue(MAILS), await queues.queue(`${MAILS}-dead`)]
    for (const one of [messages, dead]) {
      expect(one['SqsManagedSseEnabled']).toBe('true')
      expect(JSON.parse(one['Policy'] ?? '')).toMatchObject({
        Statement: [{ Effect: 'Deny', Resource: one['QueueArn'] }],
      })
    }
    expect([messages['MessageRetentionPeriod'], dead['MessageRetentionPeriod']]).toEqual([
      '345600',
      '1209600',
    ])
    expect(JSON.parse(dead['RedriveAllowPolicy'] ?? '')).toEqual({
      ...{ redrivePermission: 'byQueue', sourceQueueArns: [messages['QueueArn']] },
    })
    await queues.send(MAILS, 'nobody can read this')
    const tried = [await queues.receive(MAILS), await queues.receive(MAILS), await queues.receive(MAILS)]
    expect(tried.map((one) => one.length)).toEqual([1, 1, 0])
    expect(await queues.receive(`${MAILS}-dead`)).toEqual(['nobody can read this'])
  })

  step('S14: has a password that AWS alone knows, and that the team’s role may read', async () => {
    const arns = await Promise.all(
      NAMES.map(async (name) => (await aws[name].database(LEASES[name].id)).secretArn),
    )
    passwords = await Promise.all(
      NAMES.map(async (name, index) => (await aws[name].secret(arns[index] ?? ''))['password'] ?? ''),
    )
    expect(passwords.map((one) => one.length > 8)).toEqual([true, true])
    for (const [index, name] of NAMES.entries()) {
      const state = await stateText(name)
      expect(state).toContain(arns[index])
      expect(passwords.filter((one) => state.includes(one))).toEqual([])
      expect(JSON.parse(await aws[name].secretPolicy(arns[index] ?? ''))).toMatchObject({
        Statement: [{ Effect: 'Allow', Principal: { AWS: ROLE } }],
      })
    }
  })

  step('does not end before its owner says what becomes of the data', async () => {
    const carts = request('carts', `end: { at: ${rig.clock.now()} }\n`)
    ending(() => '', { 'requests/payments/carts.yaml': carts })
    const result = resultOf(await run('reaper', { mode: 'destroy' }))
    expect(result.leases.map(({ lease, decision, reasonCode }) => [lease, decision, reasonCode])).toEqual([
      ['payments/orders', 'asked', 'data-undecided'],
      ['payments/scratch', 'asked', 'data-undecided'],
      // Of a table nobody is asked: AWS keeps what it held for 35 days.
      ['payments/carts', 'ended', 'end-requested'],
    ])
    expect(await table.tables()).toEqual([])
    for (const name of NAMES) expect(await aws[name].databases()).toEqual([LEASES[name].id])
  })

  step('ends as its owner says: one leaves a snapshot, the other nothing', async () => {
    ending((name) => `, data: ${LEASES[name].word}`)
    const [runs] = await Promise.all([
      Promise.all(NAMES.map(async (name) => run('reaper', { mode: 'destroy', only: `payments/${name}` }))),
      aside.destroy(),
    ])
    const said = runs.map((one) => ({ ...resultOf(one), text: `${one.stdout}${one.stderr}` }))
    expect(said.map(({ leases }) => leases[0])).toMatchObject([
      { lease: 'payments/orders', decision: 'ended' },
      { lease: 'payments/scratch', decision: 'ended' },
    ])
    for (const name of NAMES) expect(await aws[name].databases()).toEqual([])
    expect(await aws.orders.snapshots()).toEqual([`${LEASES.orders.id}-final`])
    expect(await aws.scratch.snapshots()).toEqual([])
    expect(await buckets()).not.toContain(LEASES.scratch.id)
    const nothing = { caches: [], users: [], userGroups: [], parameterGroups: [], snapshots: [] }
    expect(await caches.scratch.names()).toEqual(nothing)
    expect(await caches.sessions.names()).toEqual({ ...nothing, snapshots: [`${SESSIONS}-final`] })
    expect(await queues.queues()).toEqual([])
    expect(passwords.filter((one) => said.some(({ text }) => text.includes(one)))).toEqual([])
  })

  step('keeps the word, and what was kept, in its tombstone', async () => {
    const kept = await Promise.all(
      NAMES.map(async (name) => {
        const text = await evidenceText(name)
        return { said: text.includes(`\`${LEASES[name].word}\``), arn: text.includes('snapshot:payments-') }
      }),
    )
    expect(kept).toEqual([
      { said: true, arn: true },
      { said: true, arn: false },
    ])
  })
})

async function buckets(): Promise<readonly string[]> {
  const { Buckets } = await storage().send(new ListBucketsCommand({}))
  return (Buckets ?? []).map(({ Name: name }) => name ?? '')
}

async function evidenceText(name: Name): Promise<string> {
  const s3 = storage()
  const folder = `900100200/payments/${name}/${LEASES[name].uid}/evidence`
  const read = async (Key: string): Promise<string> => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: STATES, Key }))
    return (await Body?.transformToString()) ?? ''
  }
  return `${await read(`${folder}/tombstone/end.json`)}${await read(`${folder}/run-record/ended.json`)}`
}
