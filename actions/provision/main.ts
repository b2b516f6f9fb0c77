import { join } from 'node:path'
import { isSha, type Sha } from '../../src/kit/brands.ts'
import { Fault } from '../../src/kit/result.ts'
import { startAction, type ActionContext, type ActionOutcome } from '../../src/outside/runner/start.ts'
import { definition } from './definition.ts'
import { readActor } from './event.ts'

export async function main(): Promise<void> {
  await startAction(definition, run)
}

async function run(context: ActionContext): Promise<ActionOutcome> {
  const { inputs } = context
  const isPlan = inputs['mode'] === 'plan'
  const foreign = (isPlan ? ['environment', 'lease', 'opa'] : ['pull-request', 'head-sha']).find(
    (name) => (inputs[name] ?? '') !== '',
  )
  if (foreign !== undefined)
    throw new Fault(
      'wrong-input',
      `input \`${foreign}\` has no meaning with mode ${inputs['mode']}: leave it out`,
    )
  return isPlan ? plan(context) : apply(context)
}

async function plan({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const pullRequest = inputs['pull-request'] ?? ''
  if (!/^[1-9][0-9]{0,8}$/.test(pullRequest))
    throw new Fault('wrong-input', 'input `pull-request` must be the number of a pull request')
  const headSha = readHead(inputs['head-sha'] ?? '')
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

async function apply({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const lease = inputs['lease'] ?? ''
  const named = inputs['environment'] ?? ''
  const [{ applyStacks }, { composePolicyEngine, composePorts }] = await Promise.all([
    import('../../src/run/provision/apply.ts'),
    import('../../src/compose.ts'),
  ])
  const outcome = await applyStacks(
    {
      actor: readActor(environment.event),
      lease: lease === '' ? undefined : lease,
      environment: named === '' ? undefined : named,
    },
    {
      ...composePorts(environment, inputs['token'] ?? '', log),
      engine: composePolicyEngine(inputs['opa'] ?? ''),
    },
  )
  return { ...outcome, outputs: { issue: String(outcome.issue ?? '') } }
}

function readHead(text: string): Sha | undefined {
  if (text === '') return undefined
  if (!isSha(text)) throw new Fault('wrong-input', 'input `head-sha` must be a full commit id')
  return text
}
