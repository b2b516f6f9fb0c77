import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { OBSTACLES, whatToClick } from '../../src/platform/obstacles.ts'
import { commitFiles, createClock, GITHUB_ACTIONS, rest, startRig, type Rig } from '../rig/index.ts'
import { grantToken } from '../rig/job-token.ts'
import { runDeliveries, type RanStep, type WorkflowOptions } from '../rig/workflows.ts'
import { EVENT_VARS, eventPlatform, requestFiles } from '../support/event-platform.ts'
import { everyAnswer } from './form-answers.ts'

/** What settings of GitHub keep from working, as a person sees it: the annotation of a run, the answer on an issue. */

jest.setTimeout(120_000)

let rig: Rig
let state: string

beforeEach(async () => {
  state = mkdtempSync(join(tmpdir(), 'leasehold-obstacles-'))
  rig = await startRig({ clock: createClock('2026-11-23T12:00:00Z'), seed: { files: eventPlatform(state) } })
})

afterEach(async () => {
  rig.github.assertClean()
  await rig.stop()
  rmSync(state, { recursive: true, force: true })
})

/** A form is filled, and GitHub runs the workflows of this repository. */
async function ask(options: Partial<WorkflowOptions>): Promise<readonly RanStep[]> {
  const from = rig.github.world.deliveries.length
  await rest(rig.github, 'alice', 'POST', '/issues', { title: 's3-bucket: reports', body: everyAnswer() })
  return runDeliveries(rig, from, { mode: 'token', vars: EVENT_VARS, doubles: {}, ...options })
}

/** The words of people's comments, without the escapes of Markdown. */
function answers(): string {
  return rig.github.world.comments
    .map(({ issue, author, body }) => `#${issue} ${author.login}: ${body}`)
    .join('\n')
    .replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/\\|<!-- leasehold:\w+ -->\n/g, '')
}

/** The sweep, by a token that may do what is given, after the event of a pull request was lost. */
async function sweep(permissions: Readonly<Record<string, string>>): Promise<string> {
  commitFiles(rig.github, 'alice', 'reports', await requestFiles(rig))
  const asked = { title: 'A bucket', head: 'reports', base: 'main', body: '' }
  await rest(rig.github, 'alice', 'POST', '/pulls', asked)
  const account = grantToken(rig, GITHUB_ACTIONS, permissions)
  const run = await rig.runAction('render-request', { inputs: { mode: 'sweep' }, account })
  expect(run.code).toBe(1)
  return annotations(run.stdout)
}

/** Lines that GitHub shows in red on the page of the run. */
function annotations(stdout: string): string {
  const lines = stdout.split('\n').filter((line) => line.startsWith('::error'))
  return lines.join('\n').replaceAll('%25', '%')
}

const SWEEP = {
  contents: 'read',
  'pull-requests': 'write',
  issues: 'write',
  checks: 'write',
  actions: 'write',
}

test('Actions may not create pull requests: whoever asked is told on the issue, with what to click', async () => {
  rig.github.world.rules.actionsMayOpenPullRequests = false
  const [render, told, ...more] = await ask({})
  expect(annotations(render?.stdout ?? '')).toContain(OBSTACLES['pull-request-forbidden'])
  expect(told).toMatchObject({ what: 'render-request explain', reasonCode: 'pull-request-forbidden' })
  expect(more).toEqual([])
  expect(answers()).toContain('#1 github-actions[bot]: ### 🚧 This stopped')
  expect(answers()).toContain(OBSTACLES['pull-request-forbidden'])
})

test('the App’s key is not valid any more: the job’s own token tells whoever asked, and the platform team', async () => {
  const [told, ...more] = await ask({ mode: 'app', isKeyRefused: true })
  const click = whatToClick('app-key-refused', { environment: 'leasehold-app' })
  expect(told).toMatchObject({ what: 'render-request explain', account: GITHUB_ACTIONS.login })
  expect(annotations(told?.stdout ?? '')).toContain(click)
  expect(answers()).toContain('#1 github-actions[bot]: ### 🚧 This stopped: GitHub gave the App no token')
  expect(answers()).toContain(click)
  expect(more).toEqual([])
})

test('a workflow that is switched off, by GitHub after 60 days or by somebody', async () => {
  rig.github.world.rules.disabledWorkflows = { 'on-dispatch-plan.yml': 'disabled_inactivity' }
  const said = await sweep(SWEEP)
  expect(said).toContain('is switched off, as nothing happened in this repository for 60 days')
  expect(said).toContain(whatToClick('workflow-disabled', { workflow: 'Plan a pull request' }))
})

test('an event that a policy or a permission blocks', async () => {
  expect(await sweep({ ...SWEEP, actions: 'read' })).toContain(OBSTACLES['dispatch-not-permitted'])
})

test('a permission that is missing', async () => {
  const said = await sweep({ ...SWEEP, checks: 'none' })
  expect(said).toContain('The token needs `checks: read`')
  expect(said).toContain(OBSTACLES['permission-missing'])
})
