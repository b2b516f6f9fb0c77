import { join } from 'node:path'
import { Fault } from '../../src/kit/result.ts'
import { requireHead } from '../../src/outside/runner/head-input.ts'
import { startAction, type ActionContext, type ActionOutcome } from '../../src/outside/runner/start.ts'
import { definition } from './definition.ts'
import { readActor, readServed, readUsual } from './event.ts'
import { readPlace } from './place.ts'

export async function main(): Promise<void> {
  await startAction(definition, run)
}

async function run(context: ActionContext): Promise<ActionOutcome> {
  const { inputs } = context
  const mode = inputs['mode'] ?? ''
  const own = OWN_INPUTS[mode] ?? []
  const foreign = Object.keys(inputs).find(
    (name) => !COMMON_INPUTS.includes(name) && !own.includes(name) && (inputs[name] ?? '') !== '',
  )
  if (foreign !== undefined)
    throw new Fault('wrong-input', `input \`${foreign}\` has no meaning with mode ${mode}: leave it out`)
  switch (mode) {
    case 'plan':
      return plan(context)
    case 'reconcile':
      return reconcile(context)
    case 'drift-jobs':
      return driftJobs(context)
    case 'drift':
      return drift(context)
    default:
      return apply(context)
  }
}

const COMMON_INPUTS = ['mode', 'token']
const OWN_INPUTS: Readonly<Record<string, readonly string[]>> = {
  plan: ['pull-request', 'head-sha'],
  reconcile: ['environment', 'environments'],
  apply: ['environment', 'lease', 'stacks', 'usual', 'opa'],
  drift: ['place'],
}

async function plan({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const pullRequest = inputs['pull-request'] ?? ''
  if (!/^[1-9][0-9]{0,8}$/.test(pullRequest))
    throw new Fault('wrong-input', 'input `pull-request` must be the number of a pull request')
  const headSha = requireHead(inputs)
  const [{ planPullRequest }, { createEndsFolder, createPlanFolder }, { composePorts }] = await Promise.all([
    import('../../src/run/provision/plan.ts'),
    import('../../src/outside/terraform/plan-folder.ts'),
    import('../../src/compose.ts'),
  ])
  const plans = join(environment.temp, 'leasehold-plans')
  const ports = composePorts(environment, inputs['token'] ?? '', log)
  const outcome = await planPullRequest(
    {
      ...{ pullRequest: Number(pullRequest), headSha },
      keepPlan: createPlanFolder(plans),
      keepRehearsal: createEndsFolder(plans),
    },
    ports,
  )
  return { ...outcome, outputs: { plans } }
}

async function reconcile({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const served = readServed(inputs['environment'] ?? '', inputs['environments'] ?? '')
  const [{ findWork }, { composePorts }] = await Promise.all([
    import('../../src/run/reconcile/find-work.ts'),
    import('../../src/compose.ts'),
  ])
  const { jobs, usual, ...outcome } = await findWork(
    served,
    composePorts(environment, inputs['token'] ?? '', log),
  )
  const stacks = jobs.reduce((sum, { leases }) => sum + leases.length, 0)
  const rows = jobs.map(({ kind: _apply, leases, ...job }) => ({ ...job, leases: leases.join(' ') }))
  // An empty matrix is an error of GitHub's: nothing to apply is no output at all.
  const said = {
    jobs: rows.length === 0 ? '' : JSON.stringify(rows),
    stacks: String(stacks),
    usual: JSON.stringify([...usual]),
  }
  return { ...outcome, outputs: said }
}

async function apply({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const leases = (inputs['lease'] ?? '').split(/\s+/).filter((lease) => lease !== '')
  const named = inputs['environment'] ?? ''
  const stacks = inputs['stacks'] ?? ''
  if (!/^[0-9]{0,6}$/.test(stacks)) throw new Fault('wrong-input', 'input `stacks` must be a number')
  const [{ applyStacks }, { composePolicyEngine, composePorts }] = await Promise.all([
    import('../../src/run/provision/apply.ts'),
    import('../../src/compose.ts'),
  ])
  const outcome = await applyStacks(
    {
      actor: readActor(environment.event),
      leases: leases.length === 0 ? undefined : leases,
      environment: named === '' ? undefined : named,
      stacks: stacks === '' ? undefined : Number(stacks),
      usual: readUsual(inputs['usual'] ?? ''),
    },
    {
      ...composePorts(environment, inputs['token'] ?? '', log),
      engine: composePolicyEngine(inputs['opa'] ?? ''),
    },
  )
  return { ...outcome, outputs: { issue: String(outcome.issue ?? '') } }
}

async function driftJobs({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const [run, { composePorts }] = await Promise.all([
    import('../../src/run/provision/drift-jobs.ts'),
    import('../../src/compose.ts'),
  ])
  const { jobs, ...outcome } = await run.driftJobs(composePorts(environment, inputs['token'] ?? '', log))
  // An empty matrix is an error of GitHub's: no stack is no output at all.
  return { ...outcome, outputs: { 'drift-jobs': jobs.length === 0 ? '' : JSON.stringify(jobs) } }
}

async function drift({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const job = readPlace(inputs['place'] ?? '')
  const [{ findDriftOfStacks }, { composePorts }] = await Promise.all([
    import('../../src/run/provision/drift.ts'),
    import('../../src/compose.ts'),
  ])
  return findDriftOfStacks({ job }, composePorts(environment, inputs['token'] ?? '', log))
}
