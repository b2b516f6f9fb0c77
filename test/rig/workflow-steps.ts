import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GITHUB_ACTIONS, LEASEHOLD_APP, type Delivery } from '../github/index.ts'
import { fieldsOf, ownPath, textOf, type Fields, type Workflow } from '../workflows/load.ts'
import { interpolateAll, sayValue, type Contexts, type Outputs } from './expression.ts'
import type { ActionRun, Rig } from './index.ts'
import { grantToken } from './job-token.ts'
import { isScannerStep, runScannerStep } from './scanner-steps.ts'

/** One step that ran an action of ours, or asked for another run. */
export interface RanStep {
  readonly workflow: string
  readonly job: string
  /** `render-request issue`, `gh workflow run`. */
  readonly what: string
  /** Of the job; empty when it names none. */
  readonly environment: string
  /** Who the step was to GitHub. */
  readonly account: string
  readonly decision: string
  readonly reasonCode: string
  /** Calls of GitHub's API, Git's own transport left out. */
  readonly calls: number
  /** The same, `GET /repos/…`. */
  readonly requests: readonly string[]
  readonly stdout: string
}

/** What stands in for an action that a test cannot run, such as one that needs Terraform. */
export type Double = (given: {
  readonly inputs: Readonly<Record<string, string>>
  readonly token: string
}) => Promise<Readonly<Record<string, string>>>

export interface WorkflowOptions {
  /** `app`: the App's key is in every environment of the repository. */
  readonly mode: 'token' | 'app'
  /** The App's key was deleted, or another one is in the environment. */
  readonly isKeyRefused?: boolean
  readonly vars: Readonly<Record<string, string>>
  /** By action and mode, `provision plan`. */
  readonly doubles: Readonly<Record<string, Double>>
  /** Folder of an installed Checkov, instead of a download; without it the steps about scanners do nothing. */
  readonly checkov?: string
}

/** One run of a workflow, with all that it called. */
export interface Run {
  readonly rig: Rig
  readonly options: WorkflowOptions
  readonly delivery: Pick<Delivery, 'payload' | 'token'> & { readonly name: string }
  readonly ran: RanStep[]
}

export interface Step {
  readonly workflow: Workflow
  readonly id: string
  readonly job: Fields
  readonly step: Fields
  readonly environment: string
}

export interface Done {
  readonly outputs: Outputs
  readonly isFailed: boolean
}

/** One step: ours is run, an App's token is made, a script is run by bash; what others offer is taken as done. */
export async function runStep(where: Step, contexts: Contexts, run: Run): Promise<Done> {
  const uses = textOf(where.step['uses'])
  const given = interpolateAll(fieldsOf(where.step['with']), contexts)
  if (uses.startsWith('actions/create-github-app-token@')) {
    if (given['private-key'] !== 'app-key')
      throw new Error(`job ${where.id}: the App's key is not in its environment`)
    if (run.options.isKeyRefused === true) return { outputs: {}, isFailed: true }
    const asked = Object.entries(given).filter(([name]) => name.startsWith('permission-'))
    const permissions = asked.map(([name, level]) => [name.slice('permission-'.length), level] as const)
    const token = grantToken(run.rig, LEASEHOLD_APP, Object.fromEntries<unknown>(permissions))
    return { outputs: { token }, isFailed: false }
  }
  if (isScannerStep(where)) return runScannerStep(where, contexts, run)
  if (where.step['run'] !== undefined) return runScript(where, contexts, run)
  const name = ownPath(uses)?.replace('actions/', '')
  if (name === undefined) return { outputs: {}, isFailed: false }
  const job = grantToken(run.rig, GITHUB_ACTIONS, fieldsOf(where.job['permissions']))
  const inputs: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) inputs[name] = sayValue(value)
  const token = inputs['token'] === 'job-token' ? job : (inputs['token'] ?? '')
  return runOurs(where, { name, inputs: { ...inputs, token }, token }, run)
}

async function runOurs(
  { workflow, id, environment }: Step,
  action: {
    readonly name: string
    readonly inputs: Readonly<Record<string, string>>
    readonly token: string
  },
  run: Run,
): Promise<Done> {
  const { rig, delivery, ran } = run
  const { name, inputs, token } = action
  const what = [name, inputs['mode'] ?? ''].join(' ').trim()
  const key = [...rig.github.world.accounts].find(([, account]) => account.token === token)?.[0] ?? ''
  const { login } = rig.github.account(key)
  const facts = { workflow: workflow.file, job: id, what, environment, account: login }
  const double = run.options.doubles[what]
  if (double !== undefined) {
    const outputs = await double({ inputs, token })
    ran.push({
      ...facts,
      decision: outputs['decision'] ?? '',
      reasonCode: '',
      calls: 0,
      requests: [],
      stdout: '',
    })
    return { outputs, isFailed: outputs['decision'] === 'blocked' }
  }
  const { token: _token, ...rest } = inputs
  const event = { name: delivery.name, payload: delivery.payload }
  const done = await rig.runAction(name, { inputs: rest, account: key, event })
  const { decision = '', 'reason-code': reasonCode = '' } = done.outputs
  const requests = requestsOf(done.requests)
  const said = { decision, reasonCode, stdout: done.stdout + done.stderr }
  ran.push({ ...facts, ...said, calls: requests.length, requests })
  return { outputs: done.outputs, isFailed: done.code !== 0 }
}

function requestsOf(exchanges: ActionRun['requests']): readonly string[] {
  return exchanges
    .filter(({ path }) => !/\.git\/|\/info\/refs|git-upload-pack/.test(path))
    .map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`)
}

/** A script of a workflow, by bash, with a `gh` that knows `workflow run`. */
async function runScript(
  { workflow, id, job, step, environment }: Step,
  contexts: Contexts,
  run: Run,
): Promise<Done> {
  const { rig, ran } = run
  const token = grantToken(
    run.rig,
    GITHUB_ACTIONS,
    run.delivery.token === 'read' ? {} : fieldsOf(job['permissions']),
  )
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(interpolateAll(fieldsOf(step['env']), contexts)))
    env[name] = value === 'job-token' ? token : sayValue(value)
  const bin = join(rig.folder, 'bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, 'gh'), FAKE_GH)
  chmodSync(join(bin, 'gh'), 0o755)
  const PATH = `${bin}:${process.env['PATH'] ?? ''}`
  const before = rig.github.exchanges.length
  const code = await new Promise<number>((resolve) => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-e', '-c', textOf(step['run'])],
      { env: { ...env, PATH, GH_URL: rig.github.url } },
      (error) => resolve(error === null ? 0 : 1),
    )
  })
  const requests = requestsOf(rig.github.exchanges.slice(before))
  const facts = { workflow: workflow.file, job: id, what: 'gh workflow run', environment }
  ran.push({
    ...facts,
    account: GITHUB_ACTIONS.login,
    decision: code === 0 ? 'done' : 'failed',
    reasonCode: '',
    calls: requests.length,
    requests,
    stdout: '',
  })
  return { outputs: {}, isFailed: code !== 0 }
}

/** A `gh` that knows `workflow run`, for the local GitHub at `GH_URL`. */
export const FAKE_GH = `#!${process.execPath}
const [, , group, verb, file, ...rest] = process.argv
if (group !== 'workflow' || verb !== 'run') process.exit(2)
const ref = rest[rest.indexOf('--ref') + 1]
const fields = rest.flatMap((one, at) => (rest[at - 1] === '--raw-field' ? [one] : []))
const inputs = Object.fromEntries(fields.map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]))
const url = process.env.GH_URL + '/repos/' + process.env.GH_REPO + '/actions/workflows/' + file + '/dispatches'
const headers = { authorization: 'Bearer ' + process.env.GH_TOKEN, 'content-type': 'application/json', accept: 'application/vnd.github+json' }
const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ ref, inputs }) })
process.exit(answer.status === 204 ? 0 : 1)
`
