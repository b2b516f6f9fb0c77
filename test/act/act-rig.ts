import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { GITHUB_ACTIONS, LEASEHOLD_APP, startRig, type Rig, type RigOptions } from '../rig/index.ts'
import { grantToken } from '../rig/job-token.ts'
import { isStarted, triggerInputs } from '../rig/workflows.ts'
import { REPOSITORY_ROOT } from '../support/example-platform.ts'
import { missingCloud } from '../support/local-cloud.ts'
import {
  fieldsOf,
  loadWorkflows,
  parseWorkflow,
  thisRepository,
  type Fields,
  type Workflow,
} from '../workflows/load.ts'
import { hasAct, prepareToolkit, runAct, type ActRun, type Toolkit } from './act.ts'

/** Runs that one thing somebody does may lead to; more is a loop. */
const LIMIT = 12
const APP_ID = '770001'
const APP_KEY = 'key-of-the-app'

const role = (name: string): string => `arn:aws:iam::123456789012:role/leasehold-dev-${name}`

export const VARS = {
  LEASEHOLD_ENVIRONMENT: 'dev',
  LEASEHOLD_REGION: 'eu-west-1',
  LEASEHOLD_PLAN_ROLE: role('plan'),
  LEASEHOLD_APPLY_ROLE: role('apply'),
  LEASEHOLD_END_ROLE: role('end'),
  LEASEHOLD_PUBLISH_ROLE: role('publish'),
  LEASEHOLD_RECORD_ROLE: role('record'),
  LEASEHOLD_DRIFT_ROLE: role('drift'),
}

/** Why these tests cannot run on this machine. */
export const missing = hasAct ? missingCloud : 'needs act'

/** `on-push.yml: End and publish/Reap success`: job by job, and the steps of it that are not green. */
export function jobLines(runs: readonly ActRun[]): readonly string[] {
  return runs.flatMap(({ workflow, jobs }) =>
    jobs.map(({ name, result, steps }) => {
      const red = steps.filter((step) => step.result !== 'success').map((step) => step.name)
      return `${workflow}: ${name} ${result}${red.length > 0 ? ` (${red.join(', ')})` : ''}`
    }),
  )
}

/** What the runs that failed have printed. */
export function logsOfRed(runs: readonly ActRun[]): string {
  return runs.flatMap(({ code, log }) => (code === 0 ? [] : [log])).join('\n')
}

export interface ActRig {
  readonly rig: Rig
  /** What GitHub's clock starts. */
  schedule(file: string): Promise<readonly ActRun[]>
  /** What somebody does, and every run that GitHub then starts, one after the other. */
  after(act: () => Promise<unknown>): Promise<readonly ActRun[]>
  stop(): Promise<void>
}

export interface ActRigOptions extends RigOptions {
  readonly mode: 'token' | 'app'
  /** The App's key as its environments hold it; by default the one that its tokens are given for. */
  readonly appKey?: string
  readonly vars?: Readonly<Record<string, string>>
  /** Whose workflows the platform's callers call; without it they are its own. */
  readonly toolkit?: Pick<Toolkit, 'name' | 'commit'>
}

/** A local GitHub whose events start real runs of the workflow files that are on its default branch. */
export async function startActRig(options: ActRigOptions): Promise<ActRig> {
  const { mode, appKey = APP_KEY, vars = VARS, toolkit: called, ...rigOptions } = options
  const rig = await startRig(rigOptions)
  const toolkit = called === undefined ? undefined : writeToolkit(rig, called)
  const { server, url } = await serveStandIns(rig)
  let runs = 0

  async function runOne(workflow: Workflow, delivery: { name: string; payload: Fields }): Promise<ActRun> {
    runs += 1
    const runId = 8000 + runs
    const { store, seed } = rig.github.world
    const text = store.read(seed.defaultBranch, `.github/workflows/${workflow.file}`) ?? ''
    rig.github.world.runs.set(`${runId}/1`, 'in_progress')
    const run = await runAct(rig, {
      workflow: workflow.file,
      event: delivery,
      workspace: await rig.checkout(),
      token: grantToken(rig, GITHUB_ACTIONS, unionOfPermissions(parseWorkflow(workflow.file, text))),
      vars: mode === 'app' ? { ...vars, LEASEHOLD_APP_ID: APP_ID } : vars,
      secrets: mode === 'app' ? { LEASEHOLD_APP_KEY: appKey } : {},
      rigUrl: url,
      runId,
      ...(toolkit !== undefined && { toolkit }),
    })
    rig.github.world.runs.set(`${runId}/1`, 'completed')
    return run
  }

  return {
    rig,
    async schedule(file) {
      const workflow = thisRepository.workflow(file)
      if (workflow === undefined) throw new Error(`there is no workflow ${file}`)
      const payload = { repository: rig.github.world.represent.repository() }
      return [await runOne(workflow, { name: 'schedule', payload })]
    },
    async after(act) {
      const { deliveries } = rig.github.world
      const from = deliveries.length
      await act()
      const done: ActRun[] = []
      for (let at = from; at < deliveries.length; at += 1) {
        const delivery = deliveries[at]
        if (delivery?.starts !== 'runs') continue
        for (const workflow of loadWorkflows()) {
          if (!isStarted(workflow, delivery, rig)) continue
          if (done.length >= LIMIT) throw new Error('one event starts more and more runs')
          const inputs = triggerInputs(workflow, delivery)
          done.push(await runOne(workflow, { ...delivery, payload: { ...delivery.payload, inputs } }))
        }
      }
      return done
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rig.stop()
    },
  }
}

function writeToolkit(rig: Rig, called: Pick<Toolkit, 'name' | 'commit'>): Toolkit {
  const toolkit = { ...called, folder: join(rig.folder, 'toolkit') }
  for (const [path, content] of toolkitFiles()) {
    mkdirSync(dirname(join(toolkit.folder, path)), { recursive: true })
    writeFileSync(join(toolkit.folder, path), content, { mode: path.endsWith('.sh') ? 0o755 : 0o644 })
  }
  // The command line, which builds the portal, with what it needs.
  for (const path of ['cli', 'package-lock.json'])
    symlinkSync(join(REPOSITORY_ROOT, path), join(toolkit.folder, path))
  prepareToolkit(toolkit)
  return toolkit
}

/** act has one token for all jobs of a run: it may do what any of them may. Each job's own is checked elsewhere. */
function unionOfPermissions(workflow: Workflow): Fields {
  const most: Record<string, unknown> = {}
  for (const [, job] of workflow.jobs)
    for (const [name, level] of Object.entries(fieldsOf(job['permissions'])))
      if (most[name] !== 'write') most[name] = level
  return most
}

/** The time, and tokens of the App for whoever has its key, as GitHub gives them for a signed request. */
async function serveStandIns(rig: Rig): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (request.url === '/now') {
        response.end(rig.clock.now())
        return
      }
      const { key, permissions } = JSON.parse(Buffer.concat(chunks).toString()) as {
        readonly key: string
        readonly permissions: Fields
      }
      if (key !== APP_KEY) response.writeHead(401).end('this is not the key of the App')
      else response.end(grantToken(rig, LEASEHOLD_APP, permissions))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/**
 * Workflows and actions as an adopter's repository holds them: the committed bundle, or with `LEASEHOLD_RUN=source`
 * actions that start the sources of this repository.
 */
export function toolkitFiles(): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>()
  const add = (path: string): void => void files.set(path, readFileSync(join(REPOSITORY_ROOT, path)))
  for (const file of readdirSync(join(REPOSITORY_ROOT, '.github/workflows'))) add(`.github/workflows/${file}`)
  for (const folder of ['.github/checkov', '.github/portal'])
    for (const file of readdirSync(join(REPOSITORY_ROOT, folder))) add(`${folder}/${file}`)
  const isSource = process.env['LEASEHOLD_RUN'] === 'source'
  for (const name of readdirSync(join(REPOSITORY_ROOT, 'actions'))) {
    if (!existsSync(join(REPOSITORY_ROOT, 'actions', name, 'action.yml'))) continue
    add(`actions/${name}/action.yml`)
    if (!isSource) add(`actions/${name}/dist/index.js`)
    else files.set(`actions/${name}/dist/index.js`, sourceStub(name))
  }
  files.set('package.json', '{ "type": "module" }\n')
  const dist = readdirSync(join(REPOSITORY_ROOT, 'dist'), { withFileTypes: true })
  // The portal's folder is no part of an action.
  if (!isSource) for (const { name } of dist.filter((entry) => entry.isFile())) add(`dist/${name}`)
  return files
}

function sourceStub(name: string): string {
  const entry = join(REPOSITORY_ROOT, 'actions', 'entry.ts')
  return `import { start } from '${entry}'\nawait start('${name}')\n`
}
