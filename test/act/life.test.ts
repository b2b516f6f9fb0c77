import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import {
  GetBucketTaggingCommand,
  ListBucketsCommand,
  PutBucketTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { HOUR, rest } from '../rig/index.ts'
import { everyAnswer } from '../scenarios/form-answers.ts'
import { adoptedPlatform, COMMIT } from './adopter.ts'
import { bootstrapped, doctorFinds } from './doctor-leg.ts'
import { jobLines, logsOfRed, missing, startActRig, VARS, type ActRig } from './act-rig.ts'

/**
 * The whole life of one lease, by the workflow files themselves: act runs them, Terraform applies, AWS is local. The
 * platform is a repository with what `leasehold init` writes and nothing else; the workflows that its callers call are
 * another's. How long it took is printed.
 */

jest.setTimeout(600_000)

let platform: ActRig
let form: string
const start = performance.now()
const times: string[] = []

beforeAll(async () => {
  if (missing !== undefined) return
  const files = adoptedPlatform()
  form = Buffer.from(files.get('.github/ISSUE_TEMPLATE/s3-bucket.yml') ?? []).toString()
  lap('init')
  const vars = { ...VARS, LEASEHOLD_REAPER_MODE: 'warn', LEASEHOLD_PAGES: 'true' }
  platform = await startActRig({
    mode: 'token',
    aws: true,
    toolkit: { name: 'leasehold/leasehold', commit: COMMIT },
    seed: { files, ...bootstrapped(vars) },
    vars,
  })
  await platform.rig.createBucket('acme-leasehold-state')
})

afterAll(async () => {
  if (missing !== undefined) return
  await platform.stop()
  process.stdout.write(`From nothing to the end of the first lease: ${times.join(', ')}\n`)
})

function lap(what: string): void {
  times.push(`${what} after ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

function step(title: string, run: () => Promise<void>): void {
  if (missing === undefined) test(title, run)
  else test.skip(`${title} (skipped: ${missing})`, run)
}

/** What somebody does at GitHub, and the jobs that ran for it. */
async function says(login: string, method: string, path: string, body: unknown): Promise<readonly string[]> {
  const runs = await platform.after(async () => {
    const { status } = await rest(platform.rig.github, login, method, path, body)
    expect(status).toBeLessThan(300)
  })
  expect(logsOfRed(runs)).toBe('')
  return jobLines(runs)
}

/** Dana starts a workflow by hand. */
function dispatch(file: string): Promise<readonly string[]> {
  return says('dana', 'POST', `/actions/workflows/${file}/dispatches`, { ref: 'main' })
}

function s3(): S3Client {
  const endpoint = platform.rig.awsVariables()['AWS_ENDPOINT_URL'] ?? ''
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  return new S3Client({ endpoint, region: 'eu-west-1', forcePathStyle: true, credentials })
}

async function buckets(): Promise<readonly string[]> {
  const { Buckets } = await s3().send(new ListBucketsCommand({}))
  return (Buckets ?? []).flatMap(({ Name = '' }) => (Name === 'acme-leasehold-state' ? [] : [Name]))
}

function textsOf(number: number): string {
  const { comments } = platform.rig.github.world
  return [...comments.values()]
    .filter((one) => one.issue === number)
    .map(({ body }) => body)
    .join('\n')
}

interface ShownCatalog {
  readonly leases: readonly { readonly uid: string; readonly status: string; readonly end: string }[]
  readonly observed: Readonly<Record<string, { readonly drift?: unknown } | undefined>>
}

function catalog(): ShownCatalog {
  const text = platform.rig.github.world.store.read('leasehold-catalog', 'catalog.json')
  return JSON.parse(text ?? '{"leases":[],"observed":{}}') as ShownCatalog
}

/** Somebody works on the lease's bucket with tools of their own. */
async function tagOutside(value: string): Promise<void> {
  const [Bucket] = await buckets()
  const { TagSet = [] } = await s3().send(new GetBucketTaggingCommand({ Bucket }))
  const Tagging = { TagSet: [...TagSet, { Key: 'by-hand', Value: value }] }
  await s3().send(new PutBucketTaggingCommand({ Bucket, Tagging }))
}

async function tagNames(): Promise<readonly (string | undefined)[]> {
  const [Bucket] = await buckets()
  const { TagSet = [] } = await s3().send(new GetBucketTaggingCommand({ Bucket }))
  return TagSet.map(({ Key }) => Key)
}

function driftShown(): unknown {
  const { leases, observed } = catalog()
  return observed[leases[0]?.uid ?? '']?.drift
}

describe('a lease, run by act', () => {
  step('the doctor says what is left to click before', async () => {
    expect((await doctorFinds(platform.rig)).filter((one) => !one.startsWith('note '))).toEqual([
      'error branch-protected',
      'error branch-force-push',
      // Without AWS nobody can say when the reaper last ran.
      'could-not-look heartbeat',
      'warning reaper-mode',
      'warning required-checks',
    ])
    lap('looked at')
  })

  step('a form becomes a pull request with its plan and verdict', async () => {
    expect(
      await says('alice', 'POST', '/issues', { title: 's3-bucket', body: everyAnswer(undefined, form) }),
    ).toEqual([
      'on-issue.yml: request/request/Render the request success',
      'on-issue.yml: Plan and judge/plan/Plan and judge success',
    ])
    expect(textsOf(2)).toContain('6 to add')
    expect(textsOf(2)).toContain('1 approval by dana or erin')
    lap('planned')
  })

  step('approved and merged, it is applied and published', async () => {
    const { headSha = '' } = platform.rig.github.world.pulls.get(2) ?? {}
    const approval = { event: 'APPROVE', commit_id: headSha, body: '' }
    expect(await says('dana', 'POST', '/pulls/2/reviews', approval)).toEqual([
      'on-review.yml: dispatch/pull-request/Ask the default branch success',
      'on-dispatch-approve.yml: approve/approve/Is it approved success',
    ])
    expect(await says('dana', 'PUT', '/pulls/2/merge', { sha: headSha })).toEqual([
      'on-push.yml: reconcile/reconcile/Find the work success',
      'on-push.yml: reconcile/reconcile/Apply in dev, eu-west-1 success',
      'on-push.yml: End and publish/reap/End leases in dev success',
      'on-push.yml: Publish/catalog/Publish catalog and ledger success',
    ])
    expect(await buckets()).toHaveLength(1)
    expect(catalog().leases).toMatchObject([{ lease: 'payments/reports', status: 'ready' }])
    lap('ready')
  })

  step('a command becomes a pull request with a plan, or evidence', async () => {
    expect(await says('alice', 'POST', '/issues/1/comments', { body: '/extend 2d' })).toEqual([
      'on-comment.yml: command/commands/Answer success',
      'on-comment.yml: Plan and judge/plan/Plan and judge success',
    ])
    expect(platform.rig.github.world.pulls.get(3)?.title).toContain('payments/reports')
    expect(await says('alice', 'POST', '/issues/1/comments', { body: '/hold 1d' })).toEqual([
      'on-comment.yml: command/commands/Answer success',
      'on-comment.yml: command/commands/Write evidence success',
    ])
  })

  step('what is changed outside has an issue and a place in the catalog, in names alone', async () => {
    await tagOutside('hunter2-hunter2')
    expect(await dispatch('on-schedule-drift.yml')).toEqual([
      'on-schedule-drift.yml: drift/drift/Share out success',
      'on-schedule-drift.yml: drift/drift/Look success',
    ])
    const { title, body, state } = platform.rig.github.world.issues.get(4) ?? {}
    expect({ title, state }).toEqual({ title: 'payments/reports: changed outside, in dev', state: 'open' })
    expect(body).toContain('`module.this.aws_s3_bucket.this` | changed outside | `tags`, `tags_all` |')
    expect(body).not.toContain('hunter2')
    expect(await dispatch('on-dispatch-catalog.yml')).toEqual([
      'on-dispatch-catalog.yml: catalog/catalog/Publish catalog and ledger success',
      'on-dispatch-catalog.yml: pages/pages/Build the portal success',
      'on-dispatch-catalog.yml: pages/pages/Publish the portal success',
    ])
    const [, digest] = /approve-plan (sha256:[0-9a-f]{64})/.exec(body ?? '') ?? []
    expect(driftShown()).toMatchObject({ drifted: true, digest, issue: 4 })
  })

  step('the portal that was published shows the lease', () => {
    const site = join(platform.rig.folder, 'pages')
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('<title>')
    const texts = globSync('**/*.json', { cwd: site }).map((file) => readFileSync(join(site, file), 'utf8'))
    expect(texts.join()).toContain('payments/reports')
    return Promise.resolve()
  })

  step('an approver’s word on that plan undoes it, and its issue closes', async () => {
    const { body = '' } = platform.rig.github.world.issues.get(4) ?? {}
    const [word] = /\/approve-plan sha256:[0-9a-f]{64}/.exec(body) ?? []
    const jobs = await says('dana', 'POST', '/issues/1/comments', { body: word })
    expect(jobs).toContainEqual(expect.stringMatching(/reconcile\.yml: .*Apply.* success$/))
    expect(await tagNames()).not.toContain('by-hand')
    expect(platform.rig.github.world.issues.get(4)?.state).toBe('closed')
    expect(driftShown()).toMatchObject({ drifted: false, resources: [], issue: null })
  })

  step(
    'past its end and its hold it is warned of, then destroyed with proof, and its issue closed',
    async () => {
      const { rig } = platform
      rig.clock.advance(Date.parse(catalog().leases[0]?.end ?? '') + 72 * HOUR - rig.clock.milliseconds())
      const dispatch = '/actions/workflows/on-dispatch-reap.yml/dispatches'
      const destroy = { ref: 'main', inputs: { mode: 'destroy' } }
      const jobs = [
        'on-dispatch-reap.yml: reap/reap/End leases in dev success',
        'on-dispatch-reap.yml: Publish/catalog/Publish catalog and ledger success',
      ]
      expect(await says('dana', 'POST', dispatch, destroy)).toEqual(jobs)
      expect(await buckets()).toHaveLength(1)
      rig.clock.advance(72 * HOUR)
      expect(await says('dana', 'POST', dispatch, destroy)).toEqual(jobs)
      expect(await buckets()).toEqual([])
      expect(rig.github.world.issues.get(1)?.state).toBe('closed')
      lap('ended')
    },
  )
})
