import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { commitFiles, rest } from '../rig/index.ts'
import { everyAnswer } from '../scenarios/form-answers.ts'
import { plainPlatform } from '../support/plain-platform.ts'
import { PORT_CREDENTIALS, startPortServer, type PortServer } from '../support/port-server.ts'
import type { ActRun } from './act.ts'
import { jobLines, logsOfRed, missing, startActRig, toolkitFiles, VARS, type ActRig } from './act-rig.ts'

/**
 * The workflow files under act in the other token mode: the App does all that is done at GitHub. What is applied is
 * Terraform's own `terraform_data`, so that it costs no provider; the life in life.test.ts is by the job's own token.
 */

jest.setTimeout(300_000)

const APP = 'leasehold[bot]'

let platform: ActRig
let state: string
let runs: readonly ActRun[]
let port: PortServer

beforeAll(async () => {
  if (missing !== undefined) return
  state = mkdtempSync(join(tmpdir(), 'leasehold-act-app-'))
  const files = new Map<string, string | Uint8Array>([...plainPlatform(state), ...toolkitFiles()])
  // A cheap lease needs no person, so that automation merges what one form asked for.
  const config = Buffer.from(files.get('leasehold.yaml') ?? '')
    .toString()
    .replaceAll(/^ +no-approval:.*\n/gm, '')
  files.set(
    'leasehold.yaml',
    config.replaceAll(/^ {4}approvals: 1\n/gm, '$&    no-approval: { usd-month: 100 }\n'),
  )
  port = await startPortServer()
  const vars = {
    ...VARS,
    LEASEHOLD_PORT: 'true',
    LEASEHOLD_PORT_API: port.url,
    LEASEHOLD_PORT_CLIENT_ID: PORT_CREDENTIALS.clientId,
    LEASEHOLD_PORT_CLIENT_SECRET: PORT_CREDENTIALS.clientSecret,
  }
  platform = await startActRig({ mode: 'app', vars, aws: true, seed: { files } })
  runs = await platform.after(async () => {
    await rest(platform.rig.github, 'alice', 'POST', '/issues', { title: 's3-bucket', body: everyAnswer() })
  })
})

afterAll(async () => {
  if (missing !== undefined) return
  await platform.stop()
  await port.close()
  rmSync(state, { recursive: true, force: true })
})

function check(title: string, run: () => void | Promise<void>): void {
  if (missing === undefined) test(title, run)
  else test.skip(`${title} (skipped: ${missing})`, run)
}

describe('with the App, run by act: form → pull request → policy and plan → merge → apply → catalog', () => {
  check('every job is green; its merge starts the apply by a dispatch of its own, and by its push', () => {
    expect(logsOfRed(runs)).toBe('')
    const applies = (caller: string): readonly string[] => [
      `${caller}: reconcile/reconcile/Find the work success`,
      `${caller}: reconcile/reconcile/Apply in dev, eu-west-1 success`,
      `${caller}: End and publish/reap/End leases in dev success`,
      `${caller}: Publish/catalog/Publish catalog and ledger success`,
    ]
    expect(jobLines(runs)).toEqual([
      'on-issue.yml: request/request/Render the request success',
      'on-issue.yml: Plan and judge/plan/Plan and judge success',
      'on-issue.yml: Plan and judge/plan/Merge what needs no person success',
      ...applies('on-push.yml'),
      // The second one finds that all is applied.
      ...applies('on-dispatch-reconcile.yml').filter((line) => !line.includes('Apply in')),
    ])
  })

  check('all of it is the App’s: pull request, checks, merge, comments, catalog', () => {
    const { pulls, checks, comments, store } = platform.rig.github.world
    const [pull] = [...pulls.values()]
    expect([pull?.author.login, pull?.mergedBy?.login]).toEqual([APP, APP])
    expect(checks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['leasehold/policy', 'leasehold/approved']),
    )
    expect(new Set(checks.map(({ app }) => app.login))).toEqual(new Set([APP]))
    expect(new Set(comments.map(({ author }) => author.login))).toEqual(new Set([APP]))
    expect(store.git(['log', '-1', '--format=%an', 'leasehold-catalog']).trim()).toBe(APP)
  })

  check('the lease is ready', () => {
    const catalog = platform.rig.github.world.store.read('leasehold-catalog', 'catalog.json') ?? '{}'
    expect(JSON.parse(catalog)).toMatchObject({ leases: [{ lease: 'payments/reports', status: 'ready' }] })
  })

  check(
    'a pull request that touches no lease gets both checks from the App, and no job plans it',
    async () => {
      const { github } = platform.rig
      const looked = await platform.after(async () => {
        commitFiles(github, 'alice', 'words', { 'docs/words.md': 'words\n' })
        await rest(github, 'alice', 'POST', '/pulls', { title: 'Words', head: 'words', base: 'main' })
      })
      expect(logsOfRed(looked)).toBe('')
      expect(jobLines(looked)).toEqual([
        'on-pull-request.yml: dispatch/pull-request/Ask the default branch success',
        'on-dispatch-plan.yml: plan/plan/Render the requests success',
      ])
      const head = github.world.store.branch('words')
      const checks = github.world.checks.filter(({ headSha }) => headSha === head)
      expect(checks.map(({ name, conclusion, app }) => [name, conclusion, app.login])).toEqual([
        ['leasehold/approved', 'success', APP],
        ['leasehold/policy', 'success', APP],
      ])
    },
  )

  check('on the schedule, Port gets what was published', async () => {
    expect(jobLines(await platform.schedule('on-schedule-port.yml'))).toEqual([
      'on-schedule-port.yml: port/port/Send the leases to Port success',
    ])
    expect([...port.entities.values()]).toMatchObject([{ title: 'payments/reports' }])
  })

  check('on the schedule, the App tells what does not agree: a request that nobody rendered', async () => {
    const { github } = platform.rig
    const forgotten = 'requests/payments/forgotten.yaml'
    commitFiles(github, 'dana', 'main', {
      [forgotten]: 'module: s3-bucket\nenvironment: dev\nowner: alice\ninputs: { class: small }\n',
    })
    const told = await platform.schedule('on-schedule-report.yml')
    expect(logsOfRed(told)).toBe('')
    expect(jobLines(told)).toEqual([
      'on-schedule-report.yml: report/catalog-report/Tell what does not agree success',
    ])
    const comments = github.world.comments.filter(({ body }) =>
      body.includes(`leasehold render ${forgotten}`),
    )
    expect(comments.map(({ author }) => author.login)).toEqual([APP])
  })
})
