import { spawnSync } from 'node:child_process'
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  PutBucketTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createClock, DAY, HOUR, startRig, type ActionRun, type Rig } from '../rig/index.ts'
import { livingPlatform, REPORTS_UID } from '../support/living-platform.ts'

jest.setTimeout(300_000)

const STATES = 'acme-leasehold-state'
const UNKNOWN = 'ooooooooooooooooooooooooo2'
/** A real AWS API, on loopback. */
const isMissing = spawnSync('moto_server', ['--help'], { stdio: 'ignore' }).status !== 0
const rigged = isMissing ? test.skip : test
const needs = isMissing ? ' skipped: needs moto_server' : ''

let rig: Rig
let s3: S3Client

beforeAll(async () => {
  if (isMissing) return
  rig = await startRig({
    aws: true,
    clock: createClock('2026-11-30T09:00:00Z'),
    seed: { files: await livingPlatform() },
  })
  await rig.createBucket(STATES)
  s3 = new S3Client({
    endpoint: rig.awsVariables()['AWS_ENDPOINT_URL'] ?? '',
    region: 'eu-west-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
})

afterAll(async () => {
  if (isMissing) return
  s3.destroy()
  await rig.stop()
  expect(rig.github.failures).toEqual([])
})

describe('the reaper in mode sweep, against a real AWS API', () => {
  rigged(`tells an orphan a day after it saw it first, and nothing else${needs}`, async () => {
    await bucket('acme-orphan', UNKNOWN)
    await bucket('acme-reports', REPORTS_UID)
    await bucket('acme-brief', UNKNOWN)
    await tag(STATES, UNKNOWN)
    const first = await sweep()
    expect(first).toMatchObject({
      code: 0,
      outputs: { decision: 'nothing', 'reason-code': 'sweep-clean', findings: '0' },
    })
    await s3.send(new DeleteBucketCommand({ Bucket: 'acme-brief' }))
    rig.clock.advance(DAY + HOUR)
    const second = await sweep()
    expect(second).toMatchObject({ code: 0, outputs: { 'reason-code': 'sweep-found', findings: '1' } })
    expect(JSON.parse(second.outputs['result'] ?? '')).toMatchObject({
      sweep: {
        account: '123456789012',
        regions: [{ region: 'eu-central-1' }, { region: 'eu-west-1' }, { region: 'us-east-1' }],
        findings: [{ kind: 'orphan', arn: 'arn:aws:s3:::acme-orphan', existence: 'confirmed' }],
      },
    })
    expect(second.summary).toContain('`arn:aws:s3:::acme-orphan`')
    const writes = second.awsCalls.filter(
      ({ method, operation }) => method !== 'GET' && method !== 'HEAD' && operation === '',
    )
    expect(writes.map(({ method, path }) => `${method} ${path.replace(/\d{9}-.*/, '…')}`)).toEqual([
      `PUT /${STATES}/900100200/reaper/sweeps/123456789012/2026-12-01/…`,
    ])
  })

  rigged(`L4: a region that refuses is said, and the run is red${needs}`, async () => {
    for (let attempt = 0; attempt < 3; attempt += 1)
      rig.aws?.fail({ operation: /GetResources/, kind: 'refuse', status: 403 })
    const run = await sweep()
    expect(run).toMatchObject({ code: 1, outputs: { decision: 'failed', 'reason-code': 'region-unknown' } })
    expect(run.summary).toContain('❌ unknown')
  })

  rigged(`L1: a lease to look at is no input of a sweep${needs}`, async () => {
    const run = await sweep({ only: 'payments/reports' })
    expect(run).toMatchObject({ code: 1, outputs: { 'reason-code': 'wrong-input' } })
    expect(run.awsCalls).toEqual([])
  })
})

async function sweep(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return rig.runAction('reaper', {
    inputs: { mode: 'sweep', ...inputs },
    event: { name: 'schedule', payload: {} },
  })
}

async function bucket(name: string, uid: string): Promise<void> {
  const LocationConstraint = 'eu-west-1' as const
  await s3.send(new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration: { LocationConstraint } }))
  await tag(name, uid)
}

async function tag(name: string, uid: string): Promise<void> {
  const TagSet = [
    { Key: 'leasehold:repository', Value: 'acme/platform' },
    { Key: 'leasehold:uid', Value: uid },
  ]
  await s3.send(new PutBucketTaggingCommand({ Bucket: name, Tagging: { TagSet } }))
}
