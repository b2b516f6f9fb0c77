import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import {
  fieldsOf,
  loadWorkflows,
  ownPath,
  stepsOf,
  textOf,
  thisRepository,
  type Fields,
  type Workflow,
} from '../workflows/load.ts'
import { environmentOf } from '../workflows/security-checks.ts'
import type { Delivery } from '../github/index.ts'
import {
  evaluate,
  interpolate,
  interpolateAll,
  isTrue,
  sayValue,
  statusOf,
  type Contexts,
  type Outputs,
  type Status,
} from './expression.ts'
import type { Rig } from './index.ts'
import { runStep, type RanStep, type Run, type WorkflowOptions } from './workflow-steps.ts'

export type { Double, RanStep, WorkflowOptions } from './workflow-steps.ts'

/** Ours; what only checks this project itself is no part of a platform. */
const NOT_OURS = new Set(['ci.yml'])

/** Deliveries that one event may lead to: a loop is a defect of a workflow. */
const LIMIT = 20

/**
 * Runs the workflows that deliveries of the local GitHub start, one after the other, as GitHub would: events, paths,
 * conditions, needs, permissions of each job's token, inputs and outputs. Ends when nothing is left to start.
 * @param from index of the first delivery that counts
 */
export async function runDeliveries(
  rig: Rig,
  from: number,
  options: WorkflowOptions,
): Promise<readonly RanStep[]> {
  const ran: RanStep[] = []
  const { deliveries } = rig.github.world
  for (let at = from; at < deliveries.length; at += 1) {
    if (at - from > LIMIT) throw new Error('one event starts more and more runs')
    const delivery = deliveries[at]
    if (delivery === undefined || delivery.starts !== 'runs') continue
    for (const workflow of loadWorkflows())
      if (isStarted(workflow, delivery, rig))
        await runWorkflow(workflow, triggerInputs(workflow, delivery), { rig, options, delivery, ran })
  }
  return ran
}

/** Runs what GitHub's clock starts. */
export async function runSchedule(
  rig: Rig,
  file: string,
  options: WorkflowOptions,
): Promise<readonly RanStep[]> {
  const workflow = thisRepository.workflow(file)
  if (workflow === undefined) throw new Error(`there is no workflow ${file}`)
  const ran: RanStep[] = []
  const delivery = { name: 'schedule', payload: { repository: rig.github.world.represent.repository() } }
  const from = rig.github.world.deliveries.length
  await runWorkflow(workflow, {}, { rig, options, ran, delivery: { ...delivery, token: 'write' } })
  return [...ran, ...(await runDeliveries(rig, from, options))]
}

/** Whether a delivery starts a workflow: its event, type, branch and paths. */
export function isStarted(workflow: Workflow, delivery: Delivery, rig: Rig): boolean {
  if (NOT_OURS.has(workflow.file)) return false
  const on = workflow.root['on']
  const events = typeof on === 'string' ? { [on]: null } : fieldsOf(on)
  if (!(delivery.name in events)) return false
  const filter = fieldsOf(events[delivery.name])
  if (delivery.name === 'workflow_dispatch')
    return textOf(delivery.payload['workflow']) === `.github/workflows/${workflow.file}`
  const types = filter['types']
  if (Array.isArray(types) && !types.includes(delivery.action)) return false
  const branches = filter['branches']
  const branch = textOf(delivery.payload['ref']).replace('refs/heads/', '')
  if (Array.isArray(branches) && !branches.includes(branch)) return false
  const paths = filter['paths']
  return (
    !Array.isArray(paths) ||
    changedPaths(delivery, rig).some((path) => paths.some((one) => matches(String(one), path)))
  )
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('/**') ? path.startsWith(pattern.slice(0, -2)) : path === pattern
}

function changedPaths({ payload }: Delivery, { github }: Rig): readonly string[] {
  const { store, pulls } = github.world
  const pull = pulls.get(Number(fieldsOf(payload['pull_request'])['number']))
  const [from, to] =
    pull === undefined ? [textOf(payload['before']), textOf(payload['after'])] : [pull.base, pull.headSha]
  return store
    .git(['diff', '--name-only', pull === undefined ? `${from}..${to}` : `${from}...${to}`])
    .trim()
    .split('\n')
}

export function triggerInputs(workflow: Workflow, { name, payload }: Delivery): Fields {
  if (name !== 'workflow_dispatch') return {}
  const declared = fieldsOf(fieldsOf(fieldsOf(workflow.root['on'])['workflow_dispatch'])['inputs'])
  const defaults = Object.entries(declared).map(([key, input]) => [key, fieldsOf(input)['default']] as const)
  return { ...Object.fromEntries<unknown>(defaults), ...fieldsOf(payload['inputs']) }
}

interface JobState {
  readonly result: 'success' | 'failure' | 'skipped'
  readonly outputs: Outputs
}

async function runWorkflow(workflow: Workflow, inputs: Fields, run: Run): Promise<JobState> {
  const states: Record<string, JobState> = {}
  for (const [id, job] of workflow.jobs) {
    const needs = [job['needs'] ?? []].flat().map(textOf)
    const needed = Object.fromEntries(needs.map((name) => [name, states[name]]))
    const contexts = { ...baseContexts(run), inputs, needs: needed }
    const status = statusOf(Object.values(needed).map((state) => state?.result ?? 'skipped'))
    states[id] = isDue(job['if'], contexts, status)
      ? await runMatrix(workflow, id, job, contexts, run)
      : { result: 'skipped', outputs: {} }
  }
  const declared = fieldsOf(fieldsOf(fieldsOf(workflow.root['on'])['workflow_call'])['outputs'])
  const outputs = Object.entries(declared).map(([name, output]) => [
    name,
    interpolate(textOf(fieldsOf(output)['value']), { jobs: states }, statusOf([])),
  ])
  const isFailed = Object.values(states).some(({ result }) => result === 'failure')
  return { result: isFailed ? 'failure' : 'success', outputs: Object.fromEntries(outputs) as Outputs }
}

/** A job for each of its matrix, one after the other; one that fails stops no other. Outputs are those of the last. */
async function runMatrix(
  workflow: Workflow,
  id: string,
  job: Fields,
  contexts: Contexts,
  run: Run,
): Promise<JobState> {
  let state: JobState = { result: 'success', outputs: {} }
  for (const matrix of combinations(fieldsOf(fieldsOf(job['strategy'])['matrix']), contexts)) {
    const { result, outputs } = await runJob(workflow, id, job, { ...contexts, matrix }, run)
    state = { result: state.result === 'success' ? result : state.result, outputs }
  }
  return state
}

/** The matrices that our workflows have: one list, or `include` alone. */
function combinations(matrix: Fields, contexts: Contexts): readonly Fields[] {
  const [entry, ...others] = Object.entries(interpolateAll(matrix, contexts))
  if (entry === undefined) return [{}]
  const [name, values] = entry
  if (others.length > 0 || !Array.isArray(values) || values.length === 0)
    throw new Error(`this matrix is not known here: ${JSON.stringify(matrix)}`)
  return name === 'include' ? values.map(fieldsOf) : values.map((value: unknown) => ({ [name]: value }))
}

async function runJob(
  workflow: Workflow,
  id: string,
  job: Fields,
  contexts: Contexts,
  run: Run,
): Promise<JobState> {
  const called = ownPath(job['uses'])?.replace('.github/workflows/', '')
  if (called !== undefined) {
    const inner = thisRepository.workflow(called)
    if (inner === undefined) throw new Error(`${called} does not exist`)
    const declared = fieldsOf(fieldsOf(fieldsOf(inner.root['on'])['workflow_call'])['inputs'])
    const defaults = Object.entries(declared).map(
      ([name, input]) => [name, fieldsOf(input)['default']] as const,
    )
    const given = {
      ...Object.fromEntries<unknown>(defaults),
      ...interpolateAll(fieldsOf(job['with']), contexts),
    }
    return runWorkflow(inner, given, run)
  }
  const environment = sayValue(interpolate(environmentOf(job), contexts, statusOf([])))
  const steps: Record<string, { outputs: Outputs; outcome: 'success' | 'failure' }> = {}
  const runner = { temp: mkdtempSync(join(run.rig.folder, 'runner-')) }
  let isFailed = false
  for (const step of stepsOf(job)) {
    const within = { ...contexts, runner, steps, ...secretsIn(environment, run) }
    const status = statusOf(isFailed ? ['failure'] : [])
    if (!isDue(step['if'], within, status)) continue
    const done = await runStep({ workflow, id, job, step, environment }, within, run)
    if (textOf(step['id']) !== '')
      steps[textOf(step['id'])] = { outputs: done.outputs, outcome: done.isFailed ? 'failure' : 'success' }
    isFailed ||= done.isFailed
  }
  const outputs = interpolateAll(fieldsOf(job['outputs']), { ...contexts, steps })
  return { result: isFailed ? 'failure' : 'success', outputs }
}

function baseContexts({ rig, options, delivery }: Run): Contexts {
  const { seed } = rig.github.world
  const vars = options.mode === 'app' ? { ...options.vars, LEASEHOLD_APP_ID: '770001' } : options.vars
  const github = {
    event: delivery.payload,
    event_name: delivery.name,
    repository: `${seed.owner}/${seed.name}`,
    token: 'job-token',
  }
  return { github, vars, secrets: {} }
}

/** The key is an environment's, and reached from nowhere else (S20). */
function secretsIn(environment: string, { options }: Run): Contexts {
  return options.mode === 'app' && environment !== '' ? { secrets: { LEASEHOLD_APP_KEY: 'app-key' } } : {}
}

/** A condition without a function of its own asks for success first. */
function isDue(condition: unknown, contexts: Contexts, status: Status): boolean {
  const text = textOf(condition)
    .trim()
    .replace(/^\$\{\{(.*)\}\}$/s, '$1')
  if (text === '') return status.success()
  const isOwn = /\b(?:success|failure|cancelled|always)\s*\(/.test(text)
  return (isOwn || status.success()) && isTrue(evaluate(text, contexts, status))
}
