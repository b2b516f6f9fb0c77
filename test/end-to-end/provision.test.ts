import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import {
  DeleteBucketPolicyCommand,
  DeleteObjectCommand,
  GetBucketEncryptionCommand,
  GetBucketPolicyCommand,
  ListBucketsCommand,
  ListObjectVersionsCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import type { Files } from '../../src/kit/git-objects.ts'
import type { ActionResult } from '../../src/formats/result.ts'
import { asUid } from '../../src/kit/brands.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { filesOf, memoryTree } from '../../src/platform/tree.ts'
import { createCloud } from '../../src/outside/aws/cloud.ts'
import { createOpenStorage } from '../../src/outside/aws/open-storage.ts'
import { createTerraform } from '../../src/outside/terraform/terraform.ts'
import {
  destroyLease,
  rehearseDestroy,
  type DestroyInput,
  type DestroyPorts,
} from '../../src/run/reaper/destroy.ts'
import { planRender } from '../../src/run/render.ts'
import { readManifest } from '../../src/stack/manifest.ts'
import { commitFiles, rest, startRig, type ActionRun, type Rig } from '../rig/index.ts'
import { missingCloud as missing } from '../support/local-cloud.ts'
import { examplePlatform, REPOSITORY_ROOT } from '../support/example-platform.ts'
import { writeTree } from '../support/cli.ts'

/** One lease on a real Terraform and a local AWS: planned, approved, applied, ended. */

const REQUEST = 'requests/payments/reports.yaml'
const FOLDER = 'stacks/payments/reports'
const BUCKET = 'acme-leasehold-state'
const UID = asUid('k'.repeat(26))
/** What is in the bucket does not go with it: whoever ends the lease must empty it. */
const WANTED = readFileSync(join(REPOSITORY_ROOT, REQUEST), 'utf8').replace(
  'objects_at_end: delete',
  'objects_at_end: keep',
)
/** Issue of the lease; the pull requests are numbered after it. */
const HOME = 1
const ENCRYPTED = `${WANTED}  encryption: kms\n`
const LARGER = ENCRYPTED.replace('class: small', 'class: medium')
const PLATFORM = withClassInTheName()

let rig: Rig
let stack: Files
let headSha: string

jest.setTimeout(300_000)

beforeAll(async () => {
  if (missing !== undefined) return
  rig = await startRig({ aws: true, seed: { files: PLATFORM } })
  await rig.createBucket(BUCKET)
  await rest(rig.github, 'alice', 'POST', '/issues', { title: 'A bucket for reports', body: '' })
  const proposed = await propose('reports', WANTED)
  stack = proposed.files
  headSha = proposed.head
})

/** Whoever changes the class of this bucket replaces it: its name ends with it. */
function withClassInTheName(): Files {
  const path = 'modules/s3-bucket/main.tf'
  const code = new TextDecoder().decode(examplePlatform().get(path))
  const changed = code.replace('bucket = local.bucket\n', 'bucket = "${local.bucket}-${var.class}"\n')
  if (changed === code) throw new Error('the module names its bucket otherwise')
  return examplePlatform({ [path]: changed })
}

/** A pull request of alice's with a request and its stack; rendered from what is merged. */
async function propose(
  branch: string,
  text: string,
  merged: Files = new Map(),
): Promise<{ readonly files: Files; readonly head: string }> {
  const base = memoryTree('base', new Map([...PLATFORM, ...merged]))
  const content = Buffer.from(text)
  const rendered = await planRender({
    base,
    path: REQUEST,
    content,
    uid: UID,
    ids: { uid: () => UID },
    issue: HOME,
  })
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems))
  const { files } = rendered.value
  const texts: Record<string, string> = { [REQUEST]: text }
  for (const [path, bytes] of files) texts[`${FOLDER}/${path}`] = new TextDecoder().decode(bytes)
  const head = commitFiles(rig.github, 'alice', branch, texts)
  await rest(rig.github, 'alice', 'POST', '/pulls', { title: branch, head: branch, base: 'main', body: '' })
  return { files, head }
}

/** The pull request planned, approved and merged, then applied. */
async function change(pull: number, branch: string, text: string, before: string) {
  const merged = new Map<string, Uint8Array>([[REQUEST, Buffer.from(before)]])
  for (const [path, bytes] of stack) merged.set(`${FOLDER}/${path}`, bytes)
  const { files, head } = await propose(branch, text, merged)
  const planned = resultOf(await provision({ mode: 'plan', 'pull-request': String(pull), 'head-sha': head }))
  await rest(rig.github, 'dana', 'POST', `/pulls/${pull}/reviews`, { event: 'APPROVE', commit_id: head })
  await rest(rig.github, 'alice', 'PUT', `/pulls/${pull}/merge`, { sha: head })
  return { files, planned, applied: resultOf(await provision({ mode: 'apply' })) }
}

afterAll(async () => {
  if (missing === undefined) await rig.stop()
})

/** A step of the one lease. */
function step(title: string, run: () => Promise<void>): void {
  if (missing === undefined) test(title, run)
  else test.skip(`${title} (skipped: ${missing})`, run)
}

function resultOf(run: ActionRun): ActionResult {
  if (run.outputs['result'] === undefined) throw new Error(`${run.code}\n${run.stdout}\n${run.stderr}`)
  return JSON.parse(run.outputs['result']) as ActionResult
}

async function provision(inputs: Record<string, string>): Promise<ActionRun> {
  return rig.runAction('provision', {
    inputs,
    event: { name: 'push', payload: { sender: { login: 'dana', id: 2001 } } },
  })
}

/** Not with a synchronous spawn: the way to AWS leads through this process. */
async function cli(root: string, args: readonly string[]): Promise<string> {
  const launcher = join(REPOSITORY_ROOT, 'cli', 'leasehold.js')
  const env = { PATH: process.env['PATH'], HOME: rig.folder, ...rig.awsVariables() }
  return new Promise((resolve) => {
    execFile(process.execPath, [launcher, ...args], { cwd: root, env }, (_error, stdout) => resolve(stdout))
  })
}

function s3(): S3Client {
  const endpoint = rig.awsVariables()['AWS_ENDPOINT_URL'] ?? ''
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  return new S3Client({ endpoint, region: 'eu-west-1', forcePathStyle: true, credentials })
}

async function buckets(): Promise<readonly string[]> {
  const { Buckets } = await s3().send(new ListBucketsCommand({}))
  return (Buckets ?? []).flatMap(({ Name }) => (Name === undefined || Name === BUCKET ? [] : [Name]))
}

function livingComment(): string {
  const { comments } = rig.github.world
  return comments.findLast(({ issue }) => issue === HOME)?.body ?? ''
}

/** The module lets nobody in but over TLS; the local AWS has none, and reads no conditions. */
async function withoutPolicy(bucket: string | undefined, work: () => Promise<void>): Promise<void> {
  const { Policy } = await s3().send(new GetBucketPolicyCommand({ Bucket: bucket }))
  await s3().send(new DeleteBucketPolicyCommand({ Bucket: bucket }))
  await work()
  await s3().send(new PutBucketPolicyCommand({ Bucket: bucket, Policy }))
}

describe('a lease of s3-bucket', () => {
  let digest: string | undefined

  step('is planned: six resources, a digest in evidence, nothing in AWS', async () => {
    const run = await provision({ mode: 'plan', 'pull-request': '2', 'head-sha': headSha })
    const result = resultOf(run)
    expect(result).toMatchObject({ decision: 'done', reasonCode: 'planned' })
    digest = result.leases[0]?.planDigest
    expect(result.leases[0]?.counts).toMatchObject({ create: 6, update: 0, replace: 0, destroy: 0 })
    expect(await buckets()).toEqual([])
  })

  step('is not applied before it is approved', async () => {
    await rest(rig.github, 'alice', 'PUT', '/pulls/2/merge', { sha: headSha })
    const run = await provision({ mode: 'apply' })
    expect(resultOf(run)).toMatchObject({ decision: 'blocked', reasonCode: 'approval-missing' })
    expect(run.code).toBe(1)
    expect(await buckets()).toEqual([])
  })

  step('is applied once it is approved, though AWS is not well: the bucket is there, encrypted', async () => {
    await rest(rig.github, 'dana', 'POST', '/pulls/2/reviews', { event: 'APPROVE', commit_id: headSha })
    const refused = { kind: 'refuse', isAction: false } as const
    const once = [
      { operation: /GetCallerIdentity/, status: 400, code: 'Throttling' },
      { method: 'PUT', body: /<VersioningConfiguration/, status: 503, code: 'SlowDown' },
      { method: 'PUT', body: /<ServerSideEncryption/, status: 500, code: 'InternalError' },
    ]
    for (const fault of once) rig.aws?.fail({ ...refused, ...fault })
    const before = rig.aws?.calls.length
    const result = resultOf(await provision({ mode: 'apply' }))
    const seen = rig.aws?.calls.slice(before).map(({ status }) => status)
    expect(seen).toEqual(expect.arrayContaining(once.map(({ status }) => status)))
    expect(result).toMatchObject({ decision: 'done', reasonCode: 'applied' })
    expect(result.leases[0]?.planDigest).toBe(digest)
    const [name, ...others] = await buckets()
    expect(others).toEqual([])
    const { ServerSideEncryptionConfiguration } = await s3().send(
      new GetBucketEncryptionCommand({ Bucket: name }),
    )
    expect(ServerSideEncryptionConfiguration?.Rules).toHaveLength(1)
  })

  step('is left alone by the next run, without Terraform', async () => {
    const run = await provision({ mode: 'apply' })
    expect(resultOf(run)).toMatchObject({ decision: 'nothing', reasonCode: 'up-to-date' })
    expect(run.code).toBe(0)
  })

  step('is up to date for the CLI in a working tree, too', async () => {
    const root = await rig.checkout()
    writeTree(join(root, FOLDER), stack)
    const answer = await cli(root, ['apply', REQUEST, '--auto-approve', '--json'])
    expect(JSON.parse(answer)).toMatchObject({ ok: true, reasonCode: 'up-to-date' })
  })

  step(
    'whose request a pull request deletes: the plan job rehearses the end, and destroys nothing',
    async () => {
      const [bucket] = await buckets()
      await withoutPolicy(bucket, async () => {
        await s3().send(new PutObjectCommand({ Bucket: bucket, Key: 'report.csv', Body: 'a' }))
      })
      const head = commitFiles(rig.github, 'alice', 'end', { [REQUEST]: undefined })
      const pull = { title: 'No more reports', head: 'end', base: 'main', body: '' }
      await rest(rig.github, 'alice', 'POST', '/pulls', pull)
      const comment = await rehearsedIn(3, head)
      expect(comment).toContain(
        '**End** this will be destroyed after the merge (rehearsed just now): 6 resources, of which **1 holds data**: `module.this.aws_s3_bucket.this`',
      )
      expect(comment).toContain('⚠️ The rehearsal says that this would not work:')
      expect(comment).toMatch(
        /^- module\.this\.aws.*bucket\.this is not empty, and is deleted only when it is/m,
      )
      expect(await buckets()).toEqual([bucket])
      expect(rig.github.world.comments.filter(({ issue }) => issue === 3)).toHaveLength(1)
    },
  )

  step('is rehearsed again once its bucket is empty, delete markers too: nothing is in the way', async () => {
    const [bucket] = await buckets()
    const cloud = (await portsOf()).cloud
    const holds = async (): Promise<boolean | undefined> =>
      cloud.holdsObjects('eu-west-1', '123456789012', bucket ?? '')
    await withoutPolicy(bucket, async () => {
      await s3().send(new DeleteObjectCommand({ Bucket: bucket, Key: 'report.csv' }))
    })
    expect(await holds()).toBe(true)
    const { Versions = [], DeleteMarkers = [] } = await s3().send(
      new ListObjectVersionsCommand({ Bucket: bucket }),
    )
    expect([Versions.length, DeleteMarkers.length]).toEqual([1, 1])
    await withoutPolicy(bucket, async () => {
      for (const { Key, VersionId } of [...Versions, ...DeleteMarkers])
        await s3().send(new DeleteObjectCommand({ Bucket: bucket, Key, VersionId }))
    })
    expect(await holds()).toBe(false)
    const head = rig.github.world.store.branch('end') ?? ''
    expect(await rehearsedIn(3, head)).not.toContain('⚠️')
    expect(rig.github.world.comments.filter(({ issue }) => issue === 3)).toHaveLength(1)
  })

  step('is updated in place: the same bucket, with another encryption', async () => {
    const before = await buckets()
    const { files, planned, applied } = await change(4, 'encrypted', ENCRYPTED, WANTED)
    expect(planned.leases[0]?.counts).toEqual({ create: 0, update: 1, replace: 0, destroy: 0 })
    expect(applied).toMatchObject({ decision: 'done', reasonCode: 'applied' })
    const [name] = await buckets()
    expect([name]).toEqual(before)
    const { ServerSideEncryptionConfiguration } = await s3().send(
      new GetBucketEncryptionCommand({ Bucket: name }),
    )
    expect(ServerSideEncryptionConfiguration?.Rules?.[0]).toMatchObject({
      ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' },
    })
    stack = files
  })

  step('is not replaced, though it was approved, without the word of its owner on the data', async () => {
    const before = await buckets()
    const { files, planned, applied } = await change(5, 'larger', LARGER, ENCRYPTED)
    expect(planned.leases[0]?.counts?.replace).toBeGreaterThan(0)
    expect(applied).toMatchObject({ decision: 'blocked', problems: [{ code: 'data-loss' }] })
    expect(await buckets()).toEqual(before)
    stack = files
    digest = applied.leases[0]?.planDigest
  })

  step('is replaced on the word of its owner; AWS’s errors that last are said in plain words', async () => {
    const before = await buckets()
    const head = commitFiles(rig.github, 'alice', 'word', {
      [REQUEST]: `${LARGER}accept-data-loss: ${digest ?? ''}\n`,
    })
    const pull = { title: 'It may go', head: 'word', base: 'main', body: '' }
    await rest(rig.github, 'alice', 'POST', '/pulls', pull)
    await rest(rig.github, 'dana', 'POST', '/pulls/6/reviews', { event: 'APPROVE', commit_id: head })
    await rest(rig.github, 'alice', 'PUT', '/pulls/6/merge', { sha: head })
    // Of a 500 it would be the same, after the 25 tries of the provider, which take minutes.
    const well = rig.aws?.fail({
      ...{ method: 'PUT', body: /<ServerSideEncryption/, isAction: false, isLasting: true },
      ...{ kind: 'refuse', status: 501, code: 'InternalError' },
    })
    const failed = resultOf(await provision({ mode: 'apply' }))
    well?.()
    expect(failed).toMatchObject({ decision: 'failed', reasonCode: 'apply-failed' })
    expect(livingComment()).toMatch(
      /could not be completed\. \d resources exist[^]*AWS had an error of its own[^]*\*\*Next\*\* [^\n]*`\/retry`/,
    )
    const [bucket, ...others] = await buckets()
    expect({ others, isOld: before.includes(bucket ?? '') }).toEqual({ others: [], isOld: false })
  })

  step('is completed by the next run, from what exists', async () => {
    const before = await buckets()
    expect(resultOf(await provision({ mode: 'apply' }))).toMatchObject({
      ...{ decision: 'done', reasonCode: 'applied' },
      leases: [{ counts: { create: 1, update: 0, replace: 0, destroy: 0 } }],
    })
    expect(await buckets()).toEqual(before)
    expect(livingComment()).not.toContain('could not be completed')
  })

  step('is rehearsed and destroyed, with proof, and AWS is empty again', async () => {
    const ports = await portsOf()
    const input = await destroyInput()
    const rehearsal = await rehearseDestroy(input, ports)
    const data = ['module.this.aws_s3_bucket.this']
    expect(rehearsal).toMatchObject({ resources: 6, data, blockers: [], cautions: [] })
    expect(await buckets()).toHaveLength(1)
    const result = await destroyLease(input, ports)
    expect(result).toMatchObject({ kind: 'destroyed', destroyed: 6, leftovers: [] })
    expect(await buckets()).toEqual([])
  })

  step('proves its end again when the first proof was lost', async () => {
    expect(await destroyLease(await destroyInput(), await portsOf())).toMatchObject({ kind: 'destroyed' })
  })
})

/** The plan job of a pull request that ends a lease, as plan.yml runs it: what its one comment says. */
async function rehearsedIn(number: number, head: string): Promise<string> {
  const of = { 'pull-request': String(number), 'head-sha': head }
  const planned = await provision({ mode: 'plan', ...of })
  expect(resultOf(planned)).toMatchObject({ decision: 'done', reasonCode: 'end-rehearsed' })
  const judged = await rig.runAction('policy-check', {
    inputs: { ...of, plans: planned.outputs['plans'] ?? '' },
  })
  expect(resultOf(judged)).toMatchObject({ decision: 'done', verdict: 'pass' })
  return rig.github.world.comments.find(({ issue }) => issue === number)?.body ?? ''
}

async function destroyInput(): Promise<DestroyInput> {
  const manifest = readManifest('stack.json', stack.get('stack.json') ?? new Uint8Array())
  const config = await loadConfig(memoryTree('base', examplePlatform()))
  if (!manifest.ok || !config.ok) throw new Error('the example platform cannot be read')
  const tree = memoryTree('stack', new Map([...stack].map(([path, bytes]) => [`${FOLDER}/${path}`, bytes])))
  const id = await tree.id(FOLDER)
  if (id === undefined) throw new Error('there is no stack')
  const now = rig.clock.now()
  return {
    ...{ manifest: manifest.value, config: config.value, files: await filesOf(tree, FOLDER), tree: id },
    ...{ reasonCode: 'lease-ended', start: null, end: now, dataTypes: ['aws_s3_bucket'] },
    filesOfTree: async () => undefined,
  }
}

/** The adapters read the endpoint from this process's environment, as they do in an action. */
async function portsOf(): Promise<DestroyPorts> {
  Object.assign(process.env, rig.awsVariables())
  const environment = { ...process.env, RUNNER_TEMP: rig.folder }
  const say = (): void => undefined
  return {
    clock: rig.clock,
    log: { info: say, warn: say, error: say },
    run: { id: 'local', attempt: 1, url: null },
    openStorage: createOpenStorage(rig.folder, environment),
    cloud: createCloud(process.env),
    forge: { isRunOver: async () => undefined },
    terraform: createTerraform({ engine: 'terraform', environment, home: rig.folder, root: rig.folder }),
  }
}
