import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { HOUR, rest, startRig, type Rig } from '../rig/index.ts'
import { runDeliveries, type RanStep } from '../rig/workflows.ts'
import { missingCloud as missing } from '../support/local-cloud.ts'
import { REPOSITORY_ROOT } from '../support/example-platform.ts'
import { plainPlatform, workflowFiles } from '../support/plain-platform.ts'
import { everyAnswer } from '../scenarios/form-answers.ts'

/** What one lease costs of GitHub's API (design 5), from the form to its end, by our own workflows and a real Terraform. */

jest.setTimeout(600_000)

const role = (name: string): string => `arn:aws:iam::123456789012:role/${name}`
const VARS = {
  LEASEHOLD_ENVIRONMENT: 'dev',
  LEASEHOLD_REGION: 'eu-west-1',
  LEASEHOLD_PLAN_ROLE: role('plan'),
  LEASEHOLD_APPLY_ROLE: role('apply'),
  LEASEHOLD_END_ROLE: role('end'),
  LEASEHOLD_PUBLISH_ROLE: role('publish'),
  LEASEHOLD_RECORD_ROLE: role('record'),
}

let rig: Rig
let state: string

beforeAll(async () => {
  if (missing !== undefined) return
  state = mkdtempSync(join(tmpdir(), 'leasehold-budget-'))
  rig = await startRig({ aws: true, seed: { files: plainPlatform(state, workflowFiles()) } })
})

afterAll(async () => {
  if (missing !== undefined) return
  await rig.stop()
  rmSync(state, { recursive: true, force: true })
})

/** What somebody does, and what GitHub then runs; nothing stands in for an action. */
async function after(act: () => Promise<unknown>): Promise<readonly RanStep[]> {
  const from = rig.github.world.deliveries.length
  await act()
  return runDeliveries(rig, from, { mode: 'token', vars: VARS, doubles: {} })
}

async function reap(mode: string): Promise<readonly RanStep[]> {
  const path = '/actions/workflows/on-dispatch-reap.yml/dispatches'
  return after(async () => rest(rig.github, 'dana', 'POST', path, { ref: 'main', inputs: { mode } }))
}

/** One line for each step; how far an apply is counts for itself, as it depends on how long the apply takes. */
function costs(ran: readonly RanStep[]): readonly string[] {
  return ran.map((step) => `${step.what} → ${step.decision}: ${step.requests.length - progressOf(step)}`)
}

function progressOf({ what, requests }: RanStep): number {
  if (what !== 'provision apply') return 0
  return requests.filter((one) => /graphql$|comments/.test(one)).length
}

describe('one lease', () => {
  const whole = missing === undefined ? test : test.skip
  whole(`costs what is said here${missing === undefined ? '' : ` (skipped: ${missing})`}`, async () => {
    const steps: RanStep[] = []
    const lines: string[] = []
    const play = async (title: string, ran: Promise<readonly RanStep[]>): Promise<void> => {
      const done = await ran
      steps.push(...done)
      lines.push(title, ...costs(done).map((line) => `  ${line}`))
    }
    const body = everyAnswer()
    await play(
      'alice fills the form',
      after(async () => rest(rig.github, 'alice', 'POST', '/issues', { title: 's3-bucket', body })),
    )
    const [pull] = [...rig.github.world.pulls.values()]
    const { number = 0, headSha = '' } = pull ?? {}
    await play(
      'dana approves',
      after(async () =>
        rest(rig.github, 'dana', 'POST', `/pulls/${number}/reviews`, {
          event: 'APPROVE',
          commit_id: headSha,
          body: '',
        }),
      ),
    )
    await play(
      'dana merges',
      after(async () => rest(rig.github, 'dana', 'PUT', `/pulls/${number}/merge`, { sha: headSha })),
    )
    const { store } = rig.github.world
    const { leases } = JSON.parse(store.read('leasehold-catalog', 'catalog.json') ?? '{}') as {
      readonly leases: readonly { readonly end: string }[]
    }
    const end = Date.parse(leases[0]?.end ?? '')
    for (const hours of [47, 1]) {
      rig.clock.advance(end - hours * HOUR - rig.clock.milliseconds())
      await play(`${hours} hours before its end`, reap('warn'))
    }
    rig.clock.advance(end + 2 * HOUR - rig.clock.milliseconds())
    await play('it ends', reap('destroy'))
    const home = rig.github.world.issues.get(1)
    expect({ home: home?.state, failed: steps.filter(({ decision }) => decision === 'failed') }).toEqual({
      home: 'closed',
      failed: [],
    })
    // The figures of docs/github-api.md, where each call has its reason; whoever adds one changes both.
    expect(lines).toEqual([
      'alice fills the form',
      '  render-request → done: 6',
      '  provision plan → done: 2',
      '  policy-check → done: 5',
      '  policy-check approval → nothing: 4',
      'dana approves',
      '  gh workflow run → done: 1',
      '  policy-check approval → done: 6',
      'dana merges',
      '  provision reconcile → done: 0',
      '  provision apply → done: 4',
      '  reaper report → nothing: 0',
      // With the branch of the catalog, which is made once in the life of a repository: four calls instead of one.
      '  catalog-sync incremental → done: 6',
      '47 hours before its end',
      '  reaper warn → done: 2',
      '  catalog-sync incremental → done: 2',
      '1 hours before its end',
      '  reaper warn → done: 2',
      '  catalog-sync incremental → done: 2',
      'it ends',
      '  reaper destroy → done: 7',
      '  catalog-sync incremental → done: 1',
    ])
    const all = steps.flatMap(({ requests }) => requests)
    const progress = steps.map(progressOf).reduce((sum, calls) => sum + calls, 0)
    expect(all.length - progress).toBe(50)
    expect(writesOf(rig).length - progress / 2).toBe(22)
    expect(documented()).toBe(50 - 3)
  })
})

/** What changes something at GitHub, on which GitHub has limits of its own; a query is none. */
function writesOf({ github }: Rig): readonly string[] {
  return github.exchanges
    .filter(({ account }) => account === 'github-actions[bot]')
    .filter(({ method, path, body }) =>
      path.endsWith('/graphql')
        ? JSON.stringify(body).includes('mutation')
        : method !== 'GET' && !path.includes('.git/'),
    )
    .map(({ method, path }) => `${method} ${path}`)
}

/** The total that the page tells people, without the branch of the catalog. */
function documented(): number {
  const page = readFileSync(join(REPOSITORY_ROOT, 'docs/github-api.md'), 'utf8')
  return Number(/\*\*(\d+) calls\*\*/.exec(page)?.[1])
}
