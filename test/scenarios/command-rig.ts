import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect } from '@jest/globals'
import { openEvidence, type EvidenceLog, type LeaseEvidence } from '../../src/evidence/evidence.ts'
import { createLocalStorage } from '../../src/outside/aws/storage-local.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import { planRender } from '../../src/run/render.ts'
import {
  commitFiles,
  createClock,
  rest,
  startRig,
  type ActionOptions,
  type ActionRun,
  type Rig,
} from '../rig/index.ts'
import { examplePlatform, REPORTS_PATH } from '../support/example-platform.ts'
import { LEASE, REPOSITORY, UID } from '../support/leases.ts'
import { textsOf } from '../support/living-platform.ts'

/** From the sources, so that a test sees a change before a build; contracts hold the bundle to the sources. */
process.env['LEASEHOLD_RUN'] ??= 'source'

/** A request as its owner keeps it: with comments that must survive every edit. */
export const REQUEST = `# Ask alice before you touch this.
module: s3-bucket
environment: dev
owner: alice # since the reorganisation
lease: 7d
inputs:
  class: small # 10 GB is enough
`
export const BOT = 'github-actions[bot]'
const PLAN = `on:
  workflow_dispatch:
    inputs:
      pull-request: { type: number, required: true }
      head-sha: { type: string, required: true }
jobs: {}
`
const RECONCILE = 'on:\n  workflow_dispatch:\n    inputs:\n      only: { type: string }\njobs: {}\n'

export interface CommandRig {
  rig(): Rig
  /** Folder of states and evidence. */
  state(): string
  /** Of the lease: its home. */
  readonly home: number
  /** Of the pull request that brought it. */
  readonly brought: number
  /** @returns id of the comment */
  say(login: string, body: string, on?: number): Promise<number>
  /** Comments, and runs the action on the event of it. */
  command(login: string, body: string, options?: { readonly on?: number }): Promise<ActionRun>
  /** Runs the action on a comment that is there, again or for the first time. */
  run(comment: number, options?: ActionOptions): Promise<ActionRun>
  record(comment: number, options?: ActionOptions): Promise<ActionRun>
  /** The one comment that answers; undefined when there is none. */
  answers(on?: number): string | undefined
  evidence(): EvidenceLog
  create(...facts: readonly LeaseEvidence[]): Promise<void>
  file(branch: string, path?: string): string | undefined
  /** Open pull requests that change the lease. */
  changes(): readonly { readonly number: number; readonly branch: string; readonly title: string }[]
  /** Puts files on the default branch without a pull request. */
  push(files: Readonly<Record<string, string | undefined>>): void
}

/**
 * A GitHub with one living lease, `payments/reports` of alice: asked for in #1, brought by #2. New for each test.
 * @param change of `leasehold.yaml`
 */
export function useCommandRig(change: (config: string) => string = (config) => config): CommandRig {
  let rig: Rig
  let folder: string
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'leasehold-commands-'))
    const files = platform(folder, change)
    rig = await startRig({ clock: createClock('2026-11-25T12:00:00Z'), seed: { files } })
    await bringLease(rig, files)
  })
  afterEach(async () => {
    await rig.stop()
    rmSync(folder, { recursive: true, force: true })
    expect(rig.github.failures).toEqual([])
  })
  const { say, command, run, record } = running(() => rig)
  return {
    home: 1,
    brought: 2,
    rig: () => rig,
    state: () => folder,
    say,
    command,
    run,
    record,
    answers: (on = 1) => answersOn(rig, on),
    evidence: () => openEvidence(createLocalStorage(folder), REPOSITORY),
    async create(...facts) {
      const log = openEvidence(createLocalStorage(folder), REPOSITORY)
      for (const [index, fact] of facts.entries()) await log.create(fact, `fact-${index}`)
    },
    file: (branch, path = REPORTS_PATH) => fileAt(rig, branch, path),
    changes: () =>
      [...rig.github.world.pulls.values()]
        .filter(({ state, head }) => state === 'open' && head.branch.startsWith('leasehold/change-'))
        .map(({ number, head, title }) => ({ number, branch: head.branch, title })),
    push: (files) => void commitFiles(rig.github, 'dana', 'main', files),
  }
}

function platform(folder: string, change: (config: string) => string): ReadonlyMap<string, Uint8Array> {
  const files = examplePlatform()
  const text = (path: string): string => Buffer.from(files.get(path) ?? '').toString()
  const config = text('leasehold.yaml').replace(
    /backend:\n(?: {2}.*\n)+/,
    `backend: { type: local, path: ${folder} }\n`,
  )
  const rules = text('policies/guardrails.yaml')
    .replace(/^rules:$/m, 'overrides: { by: [{ login: erin, id: 2002 }, { login: bob, id: 1002 }] }\nrules:')
    .replace(/(naming:\n {4}level: )hard/, '$1soft')
  return examplePlatform({
    'leasehold.yaml': change(config),
    'policies/guardrails.yaml': rules,
    '.github/workflows/on-dispatch-plan.yml': PLAN,
    '.github/workflows/on-dispatch-reconcile.yml': RECONCILE,
  })
}

/** Alice asks in an issue, automation opens the pull request, dana merges it. */
async function bringLease(rig: Rig, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const { github } = rig
  await rest(github, 'alice', 'POST', '/issues', { title: 's3-bucket: reports', body: 'A bucket, please' })
  const planned = await planRender({
    base: memoryTree('base', files),
    path: REPORTS_PATH,
    content: Buffer.from(REQUEST),
    uid: UID,
    ids: { uid: () => UID },
    issue: 1,
  })
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems))
  const { folder, files: texts } = planned.value
  const stack = Object.entries(textsOf(texts)).map(([path, text]): [string, string] => [
    `${folder}/${path}`,
    text,
  ])
  const branch = 'leasehold/request-1'
  commitFiles(github, BOT, branch, { [REPORTS_PATH]: REQUEST, ...Object.fromEntries<string>(stack) })
  const asked = {
    head: branch,
    base: 'main',
    title: 'payments/reports: s3-bucket in dev',
    body: 'Lease for #1',
  }
  await rest(github, BOT, 'POST', '/pulls', asked)
  await rest(github, 'dana', 'PUT', '/pulls/2/merge', { merge_method: 'merge' })
}

function running(rigOf: () => Rig) {
  async function say(login: string, body: string, on = 1): Promise<number> {
    const answer = await rest(rigOf().github, login, 'POST', `/issues/${on}/comments`, { body })
    if (answer.status !== 201) throw new Error(`GitHub answered ${answer.status}`)
    return (answer.body as { readonly id: number }).id
  }
  async function run(comment: number, options: ActionOptions = {}): Promise<ActionRun> {
    const delivery = rigOf().github.world.deliveries.find(
      ({ name, action, payload }) =>
        name === 'issue_comment' &&
        action === 'created' &&
        (payload['comment'] as { readonly id: number }).id === comment,
    )
    const event = { name: 'issue_comment', payload: delivery?.payload }
    return rigOf().runAction('render-request', { event, ...options })
  }
  return {
    say,
    run,
    async command(login: string, body: string, { on = 1 }: { readonly on?: number } = {}) {
      return run(await say(login, body, on))
    },
    record: (comment: number, options: ActionOptions = {}) =>
      rigOf().runAction('render-request', {
        inputs: { mode: 'record', 'comment-id': String(comment) },
        ...options,
      }),
  }
}

function answersOn(rig: Rig, on: number): string | undefined {
  const found = rig.github.world.comments.filter(
    ({ issue, body, author }) =>
      issue === on && author.login === BOT && body.startsWith('<!-- leasehold:commands -->'),
  )
  if (found.length > 1) throw new Error('there is more than one comment of answers')
  return found[0]?.body
}

function fileAt(rig: Rig, branch: string, path: string): string | undefined {
  const { store } = rig.github.world
  const listed = store.git(['ls-tree', '-r', '--name-only', branch, '--', path])
  return listed.trim() === '' ? undefined : store.git(['show', `${branch}:${path}`])
}

/** What an action's `result` says. */
export function resultOf(run: ActionRun): { readonly decision: string; readonly reasonCode: string } {
  return JSON.parse(run.outputs['result'] ?? '{}') as {
    readonly decision: string
    readonly reasonCode: string
  }
}

export { LEASE, UID }
