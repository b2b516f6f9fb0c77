import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { hasTerraform } from '../support/plain-stack.ts'
import { mergeStacks, resultOf, type MergedStacks } from '../support/merged-stacks.ts'

/** Ten stacks in one merge, one of which fails: found, applied in jobs, tried again; real Terraform, no provider. */

jest.setTimeout(300_000)

const BAD = 'payments/stack-5'
const LEASES = Array.from({ length: 10 }, (_, at) => `payments/stack-${at}`)
const GOOD = LEASES.filter((lease) => lease !== BAD)

/** Cannot be made until there is room; that there is none shows when it is applied, and never when it is planned. */
const refused = (folder: string): string => `resource "terraform_data" "x" {}
resource "terraform_data" "database" {
  depends_on = [terraform_data.x]
  lifecycle {
    precondition {
      condition     = join("", [timestamp(), var.leasehold_tree]) == "" ? true : fileexists("${join(folder, 'room')}")
      error_message = "creating RDS DB Instance: api error InsufficientDBInstanceCapacity: none left."
    }
  }
}`

let merged: MergedStacks | undefined

beforeAll(async () => {
  if (!hasTerraform) return
  merged = await mergeStacks(
    new Map(
      LEASES.map((lease) => [lease, lease === BAD ? refused : () => 'resource "terraform_data" "x" {}']),
    ),
  )
})

afterAll(async () => {
  await merged?.stop()
})

const step = hasTerraform ? test : test.skip

interface Job {
  readonly environment: string
  readonly lock: string
  readonly leases: string
}

function platform(): MergedStacks {
  if (merged === undefined) throw new Error('nothing was merged')
  return merged
}

/** What reconcile.yml does: finds the work, then a job for each part of it. */
async function reconcile() {
  const found = await platform().run('provision', { mode: 'reconcile', environment: 'dev' })
  const jobs = JSON.parse(
    found.outputs['jobs'] === '' ? '[]' : (found.outputs['jobs'] ?? '[]'),
  ) as readonly Job[]
  const applied = []
  for (const { environment, leases } of jobs) {
    const run = await platform().run('provision', {
      ...{ mode: 'apply', environment, lease: leases },
      ...{ stacks: found.outputs['stacks'] ?? '', usual: found.outputs['usual'] ?? '' },
    })
    applied.push({ code: run.code, ...resultOf(run) })
  }
  const ended = applied.flatMap(({ leases }) => leases)
  const of = (decision: string) =>
    ended
      .filter((one) => one.decision === decision)
      .map(({ lease }) => lease)
      .sort()
  return { found: resultOf(found), jobs, applied, of }
}

function livingComment(lease: string): string {
  const { issue } = platform().stacks.find((stack) => stack.lease === lease) ?? { issue: 0 }
  const { comments } = platform().rig.github.world
  return comments
    .filter((one) => one.issue === issue)
    .map(({ body }) => body)
    .join('\n')
}

step('nine of ten are there, the tenth says what is in its way, and hides and delays no other', async () => {
  const { found, jobs, of, applied } = await reconcile()
  expect(found).toMatchObject({ decision: 'done', reasonCode: 'work-found' })
  expect(jobs.flatMap(({ leases }) => leases.split(' ')).sort()).toEqual(LEASES)
  expect(jobs.length).toBeGreaterThan(1)
  expect(of('done')).toEqual(GOOD)
  expect(of('failed')).toEqual([BAD])
  expect(applied.filter(({ code }) => code !== 0)).toHaveLength(1)
  const told = livingComment(BAD)
  expect(told).toContain('AWS has no capacity for it there just now')
  expect(told).toContain('terraform&#95;data.database&#58;')
  expect(told).toContain('1 resource exists and is kept.')
  expect(told).toContain('`/retry`')
  expect(livingComment('payments/stack-0')).toContain('1 resource')
})

step(
  'tried again, only that one is worked on, and the platform team hears of the second failure',
  async () => {
    const { jobs, of } = await reconcile()
    expect(jobs.map(({ leases }) => leases)).toEqual([BAD])
    expect(of('failed')).toEqual([BAD])
    expect(livingComment(BAD)).toContain('@dana @erin')
  },
)

step(
  'and when nothing is in its way any more, the rest of it is made, and then there is nothing to do',
  async () => {
    writeFileSync(join(platform().rig.folder, 'room'), '')
    const { of } = await reconcile()
    expect(of('done')).toEqual([BAD])
    const { found, jobs } = await reconcile()
    expect({ jobs, decision: found.decision }).toEqual({ jobs: [], decision: 'nothing' })
    expect(livingComment(BAD)).not.toContain('could not be completed')
  },
)
