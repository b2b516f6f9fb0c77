import { Fault } from '../../src/kit/result.ts'
import { startAction, type ActionContext, type ActionOutcome } from '../../src/outside/runner/start.ts'
import type { CatalogMode } from '../../src/run/catalog-sync/catalog-sync.ts'
import { definition } from './definition.ts'

export async function main(): Promise<void> {
  await startAction(definition, run)
}

async function run(context: ActionContext): Promise<ActionOutcome> {
  switch (context.inputs['mode']) {
    case 'report':
      return report(context)
    case 'port':
      return port(context)
    default:
      return sync(context)
  }
}

async function sync({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const mode = inputs['mode'] ?? ''
  if (!isMode(mode))
    throw new Fault('wrong-input', 'input `mode` must be incremental, rebuild, verify, report or port')
  const [{ catalogSync }, { composePorts, composeTagListing }] = await Promise.all([
    import('../../src/run/catalog-sync/catalog-sync.ts'),
    import('../../src/compose.ts'),
  ])
  const ports = composePorts(environment, inputs['token'] ?? '', log)
  const outcome = await catalogSync({ mode }, { ...ports, listing: composeTagListing() })
  return { ...outcome, outputs: { commit: outcome.result.commit ?? '', issue: '' } }
}

function isMode(text: string): text is CatalogMode {
  return text === 'incremental' || text === 'rebuild' || text === 'verify'
}

async function report({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const [{ catalogReport }, { composePorts }] = await Promise.all([
    import('../../src/run/catalog-report/catalog-report.ts'),
    import('../../src/compose.ts'),
  ])
  const outcome = await catalogReport(composePorts(environment, inputs['token'] ?? '', log))
  return { ...outcome, outputs: { commit: '', issue: String(outcome.result.issue ?? '') } }
}

async function port({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const [clientId = '', clientSecret = ''] = [inputs['port-client-id'], inputs['port-client-secret']]
  if ((clientId === '') !== (clientSecret === ''))
    throw new Fault(
      'wrong-input',
      'inputs `port-client-id` and `port-client-secret` belong together: set both secrets, or none',
    )
  const [{ sendToPort }, { createGit }] = await Promise.all([
    import('../../src/run/port/send.ts'),
    import('../../src/outside/git/git.ts'),
  ])
  const apiUrl = inputs['port-api'] ?? ''
  const portal =
    clientId === ''
      ? undefined
      : (await import('../../src/outside/port/port.ts')).createPort({ apiUrl, clientId, clientSecret })
  const git = createGit(environment.workspace, { token: inputs['token'] ?? '' })
  const outcome = await sendToPort({ git, log, portal })
  return { ...outcome, outputs: { commit: '', issue: '' } }
}
