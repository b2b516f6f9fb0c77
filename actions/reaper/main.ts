import { Fault } from '../../src/kit/result.ts'
import { startAction, type ActionContext, type ActionOutcome } from '../../src/outside/runner/start.ts'
import type { ReaperInput, ReaperMode } from '../../src/run/reaper/reaper.ts'
import { readConfirmation } from './confirm.ts'
import { definition } from './definition.ts'

const LEASE = /^[a-z][a-z0-9-]{0,38}[a-z0-9]\/[a-z][a-z0-9-]{0,38}[a-z0-9]$/

export async function main(): Promise<void> {
  await startAction(definition, run)
}

async function run(context: ActionContext): Promise<ActionOutcome> {
  return context.inputs['mode'] === 'sweep' ? sweep(context) : end(context)
}

async function sweep({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  if ((inputs['only'] ?? '') !== '')
    throw new Fault('wrong-input', 'input `only` has no meaning with mode sweep: leave it out')
  const named = inputs['environment'] ?? ''
  const [{ sweepCloud }, { composePorts, composeTagListing }] = await Promise.all([
    import('../../src/run/reaper/sweep.ts'),
    import('../../src/compose.ts'),
  ])
  const ports = composePorts(environment, inputs['token'] ?? '', log)
  const outcome = await sweepCloud(named === '' ? {} : { environment: named }, {
    ...ports,
    listing: composeTagListing(),
  })
  const { findings, more } = outcome.result.sweep ?? { findings: [], more: 0 }
  return { ...outcome, outputs: { findings: String(findings.length + more) } }
}

async function end({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const confirm = readConfirmation(inputs['confirm-digest'] ?? '', environment)
  const input = { ...readInput(inputs), ...(confirm !== undefined && { confirm }) }
  const [{ reapAndRecord }, { destroyLease, rehearseDestroy }, { composePorts }] = await Promise.all([
    import('../../src/run/reaper/reap-and-record.ts'),
    import('../../src/run/reaper/destroy.ts'),
    import('../../src/compose.ts'),
  ])
  const ports = composePorts(environment, inputs['token'] ?? '', log)
  const webhook = inputs['slack-webhook'] ?? ''
  const notifier =
    webhook === '' ? undefined : (await import('../../src/outside/slack/slack.ts')).createSlack(webhook)
  const outcome = await reapAndRecord(input, {
    ...ports,
    notifier,
    destroyer: { destroyLease, rehearseDestroy },
  })
  const count = (decision: string): string =>
    String(outcome.result.leases.filter((lease) => lease.decision === decision).length)
  return { ...outcome, outputs: { ended: count('ended'), warned: count('warned') } }
}

/** Whatever is not exactly a mode fails: a word that was mistyped must not destroy, nor silently not destroy (L1). */
function readInput(inputs: ActionContext['inputs']): ReaperInput {
  const mode = inputs['mode'] ?? ''
  if (!isMode(mode)) throw new Fault('wrong-input', 'input `mode` must be report, warn, destroy or sweep')
  const only = inputs['only'] ?? ''
  if (only !== '' && !LEASE.test(only))
    throw new Fault('wrong-input', 'input `only` must be a lease, <team>/<name>')
  const environment = inputs['environment'] ?? ''
  return { mode, ...(only !== '' && { only }), ...(environment !== '' && { environment }) }
}

function isMode(text: string): text is ReaperMode {
  return text === 'report' || text === 'warn' || text === 'destroy'
}
