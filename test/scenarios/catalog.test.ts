import { execFile, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  PutBucketTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { openEvidence } from '../../src/evidence/evidence.ts'
import type { Catalog } from '../../src/formats/catalog.ts'
import type { Files } from '../../src/kit/git-objects.ts'
import { prettyJson } from '../../src/kit/canonical.ts'
import { readLedger, verifyLedger } from '../../src/ledger/ledger.ts'
import { createClock, startRig, type ActionRun, type Rig } from '../rig/index.ts'
import { finishRun, statesBucket, type FinishedRun } from '../support/finish-run.ts'
import { manifestOf } from '../support/leases.ts'
import { CONFIG, encode, ORPHAN, stateFile } from '../support/world.ts'

/** From the sources, so that a test sees a change before a build; contracts hold the bundle to the sources. */
process.env['LEASEHOLD_RUN'] ??= 'source'

jest.setTimeout(300_000)

/** A real AWS API, on loopback. */
const isMissing = spawnSync('moto_server', ['--help'], { stdio: 'ignore' }).status !== 0
const rigged = isMissing ? test.skip : test
const needs = isMissing ? ' skipped: needs moto_server' : ''

const RUNS = 50
const LEASES = Array.from({ length: RUNS }, (_none, index) => {
  const letters = `${'abcde'.charAt(index / 10)}${'abcdefghij'.charAt(index % 10)}`
  return { lease: `payments/run-${letters}`, uid: `${letters}${'z'.repeat(24)}` }
})
const [FIRST = { lease: '', uid: '' }] = LEASES
const BUCKET = 'acme-first'
const DATABASE = 'arn:aws:rds:eu-west-1:123456789012:db:acme-first'

let rig: Rig
let s3: S3Client

beforeAll(async () => {
  if (isMissing) return
  const files = new Map([['leasehold.yaml', CONFIG.replace('enabled: true', 'enabled: false')]])
  for (const { lease, uid } of LEASES) {
    files.set(`requests/${lease}.yaml`, 'module: s3-bucket\nenvironment: staging\nowner: alice\nlease: 14d\n')
    files.set(`stacks/${lease}/stack.json`, prettyJson({ ...manifestOf(lease, uid), issue: null }))
  }
  rig = await startRig({ aws: true, clock: createClock('2026-11-23T12:00:00Z'), seed: { files } })
  await rig.createBucket('states')
  // The adapters of this process find their credentials where those of an action do.
  Object.assign(process.env, rig.awsVariables())
  const endpoint = rig.awsVariables()['AWS_ENDPOINT_URL'] ?? ''
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  s3 = new S3Client({ endpoint, region: 'eu-west-1', forcePathStyle: true, credentials })
  await bucket(BUCKET)
  await database()
})

afterAll(async () => {
  if (isMissing) return
  s3.destroy()
  await rig.stop()
  expect(rig.github.failures).toEqual([])
})

describe('catalog-sync', () => {
  rigged(`fifty runs that finish while two syncs run lose nothing${needs}`, async () => {
    const workspaces = await Promise.all([rig.checkout(), rig.checkout()])
    const [runs] = await Promise.all([
      Promise.all(workspaces.map(async (workspace) => sync('incremental', { workspace }))),
      Promise.all(LEASES.map((lease) => finishElsewhere(runOf(lease)))),
    ])
    // Who loses a race reads again; who is beaten again and again leaves the work to the next.
    for (const { outputs } of runs)
      expect(['published', 'up-to-date', 'catalog-contended']).toContain(outputs['reason-code'])
    const last = await sync('incremental')
    expect(last.code).toBe(0)
    const { leases, ledger, stale } = catalog()
    expect(leases.map(({ lease, status }) => `${lease} ${status}`)).toEqual(
      LEASES.map(({ lease }) => `${lease} ready`),
    )
    expect({ sequence: ledger.sequence, stale }).toEqual({ sequence: RUNS, stale: [] })
    const { lines } = readLedger(branchFiles())
    expect(new Set(lines.map(({ uid }) => uid)).size).toBe(RUNS)
    expect(verifyLedger(branchFiles(), await evidence().heads())).toEqual({ ok: true, lines: RUNS })
    expect(await sync('verify')).toMatchObject({ code: 0, outputs: { 'reason-code': 'catalog-verified' } })
  })

  rigged(`an answer of 200 with errors inside is no commit${needs}`, async () => {
    await finishRun(runOf({ ...FIRST, id: 'applied-again' }), storage())
    const errors = [{ type: 'INTERNAL', message: 'Something went wrong' }]
    const answer = { data: { createCommitOnBranch: null }, errors }
    const before = rig.github.world.store.branch(ORPHAN)
    rig.github.fail({ path: /\/graphql$/, body: /createCommitOnBranch/, kind: 'refuse', status: 200, answer })
    const run = await sync('incremental')
    expect(run).toMatchObject({ code: 1, outputs: { decision: 'failed' } })
    expect(run.stdout).toContain('Something went wrong')
    expect(rig.github.world.store.branch(ORPHAN)).toBe(before)
  })
})

describe('what AWS lists', () => {
  rigged(
    `is read of real answers: a bucket, a database, one that is gone, one that is unknown${needs}`,
    async () => {
      await bucket('acme-stranger')
      for (let attempt = 0; attempt < 2; attempt += 1)
        rig.aws?.fail({ operation: /GetResources/, kind: 'refuse', status: 429 })
      expect(await sync('rebuild')).toMatchObject({ code: 0 })
      // What was not committed before is now.
      expect(catalog().ledger.sequence).toBe(RUNS + 1)
      const stranger = 'arn:aws:s3:::acme-stranger'
      expect(observed()).toMatchObject({ count: 3, missing: [], unknown: [stranger], omitted: 0 })
      await s3.send(new DeleteBucketCommand({ Bucket: BUCKET }))
      await s3.send(new DeleteBucketCommand({ Bucket: 'acme-stranger' }))
      expect(await sync('rebuild')).toMatchObject({ code: 0 })
      const missing = [{ address: 'module.this.aws_s3_bucket.this', arn: `arn:aws:s3:::${BUCKET}` }]
      expect(observed()).toMatchObject({ count: 1, missing, unknown: [] })
    },
  )

  rigged(
    `is read over pages, also when a token expires; one that repeats is no listing${needs}`,
    async () => {
      const many = Array.from({ length: 130 }, (_none, index) => `acme-many-${index}`)
      await Promise.all(many.map(bucket))
      const second = { operation: /GetResources/, body: /"PaginationToken":"[^"]/ }
      rig.aws?.fail({ ...second, kind: 'refuse', status: 400, code: 'PaginationTokenExpiredException' })
      const from = rig.aws?.calls.length ?? 0
      expect(await sync('rebuild')).toMatchObject({ code: 0 })
      const pages = rig.aws?.calls.slice(from).filter(({ operation }) => operation.includes('GetResources'))
      expect(pages?.map(({ status }) => status)).toContain(400)
      expect(pages?.length).toBeGreaterThanOrEqual(5)
      expect(observed()).toMatchObject({ count: 131 })
      // The second page says that there is another one, which is itself.
      let token = ''
      const keep = (body: string): string => {
        token = /"PaginationToken": ?"([^"]+)"/.exec(body)?.[1] ?? ''
        return body
      }
      rig.aws?.fail({ operation: /GetResources/, kind: 'change', change: keep })
      const again = (body: string): string =>
        body.replace(/"PaginationToken": ?"[^"]*"/, `"PaginationToken": "${token}"`)
      rig.aws?.fail({ ...second, kind: 'change', change: again })
      const run = await sync('rebuild')
      expect(run).toMatchObject({ code: 1 })
      expect(run.stdout).toContain('repeats itself')
      expect(observed()).toMatchObject({ count: 131 })
      await Promise.all(many.map(async (Bucket) => s3.send(new DeleteBucketCommand({ Bucket }))))
      expect(await sync('rebuild')).toMatchObject({ code: 0 })
    },
  )

  rigged(`stays as it was seen when the API refuses, marked, and the run is red${needs}`, async () => {
    const before = observed()
    for (let attempt = 0; attempt < 3; attempt += 1)
      rig.aws?.fail({ operation: /GetResources/, kind: 'refuse', status: 403 })
    const run = await sync('rebuild')
    expect(run).toMatchObject({ code: 1, outputs: { decision: 'failed' } })
    expect(observed()).toEqual(before)
    expect(catalog().stale?.map(({ source, region }) => `${source} ${region}`)).toEqual([
      'aws eu-west-1',
      'aws us-east-1',
    ])
  })
})

async function sync(mode: string, options: { readonly workspace?: string } = {}): Promise<ActionRun> {
  return rig.runAction('catalog-sync', {
    inputs: { mode },
    event: { name: 'workflow_dispatch', payload: {} },
    ...options,
  })
}

function runOf({
  lease,
  uid,
  id = 'applied-aaaaaaaaaaaa-0',
}: (typeof LEASES)[number] & { id?: string }): FinishedRun {
  return { lease, uid, id, state: uid === FIRST.uid ? firstState() : stateFile(uid, 4, 7) }
}

/** In a process of its own, as fifty runners would be. */
async function finishElsewhere(run: FinishedRun): Promise<void> {
  const program = join(import.meta.dirname, '../support/finish-run.ts')
  const env = { ...process.env, ...rig.awsVariables() }
  await promisify(execFile)(process.execPath, [program, JSON.stringify(run)], { env })
}

/** A bucket and a database that carry its tags, beside the markers. */
function firstState(): string {
  const { resources, ...state } = JSON.parse(stateFile(FIRST.uid, 4, 7)) as { readonly resources: unknown[] }
  const made = (type: string, arn: string) => ({
    ...{ mode: 'managed', module: 'module.this', type, name: 'this' },
    instances: [{ attributes: { arn, tags_all: { 'leasehold:uid': FIRST.uid } } }],
  })
  const mine = [made('aws_s3_bucket', `arn:aws:s3:::${BUCKET}`), made('aws_db_instance', DATABASE)]
  return JSON.stringify({ ...state, resources: [...resources.slice(0, 3), ...mine] })
}

function storage() {
  return statesBucket(rig.awsVariables())
}

function evidence() {
  return openEvidence(storage(), 900100200)
}

function catalog(): Catalog {
  return JSON.parse(rig.github.world.store.read(ORPHAN, 'catalog.json') ?? '{}') as Catalog
}

function branchFiles(): Files {
  const path = 'ledger/2026/11.jsonl'
  return new Map([[path, encode(rig.github.world.store.read(ORPHAN, path) ?? '')]])
}

function observed(): unknown {
  const one = catalog().observed[FIRST.uid]
  return one !== undefined && 'aws' in one ? one.aws : undefined
}

const TAGS = [
  { Key: 'leasehold:repository', Value: 'acme/platform' },
  { Key: 'leasehold:uid', Value: FIRST.uid },
]

async function bucket(Bucket: string): Promise<void> {
  const LocationConstraint = 'eu-west-1' as const
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint } }))
  await s3.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: TAGS } }))
}

/** By AWS's query protocol, as no SDK of RDS is at hand. */
async function database(): Promise<void> {
  const tags = TAGS.flatMap(({ Key, Value }, index): (readonly [string, string])[] => [
    [`Tags.Tag.${index + 1}.Key`, Key],
    [`Tags.Tag.${index + 1}.Value`, Value],
  ])
  const asked: (readonly [string, string])[] = [
    ['Action', 'CreateDBInstance'],
    ['Version', '2014-10-31'],
    ['DBInstanceIdentifier', BUCKET],
    ['DBInstanceClass', 'db.t4g.micro'],
    ['Engine', 'postgres'],
    ['MasterUsername', 'admin'],
    ['MasterUserPassword', 'for-moto-only'],
    ['AllocatedStorage', '20'],
    ...tags,
  ]
  const credential = 'Credential=test/20261123/eu-west-1/rds/aws4_request'
  const answer = await fetch(rig.awsVariables()['AWS_ENDPOINT_URL'] ?? '', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host, Signature=0`,
    },
    body: new URLSearchParams(Object.fromEntries(asked)),
  })
  expect(answer.status).toBe(200)
}
