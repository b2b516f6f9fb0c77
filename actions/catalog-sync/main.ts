import { startAction, type ActionContext, type ActionOutcome } from '../../src/outside/runner/start.ts'
import { definition } from './definition.ts'

export async function main(): Promise<void> {
  await startAction(definition, run)
}

async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const [{ catalogSync }, { composePorts }] = await Promise.all([
    import('../../src/run/catalog-sync/catalog-sync.ts'),
    import('../../src/compose.ts'),
  ])
  const outcome = await catalogSync({}, composePorts(environment, inputs['token'] ?? '', log))
  return { ...outcome, outputs: { commit: outcome.result.commit ?? '' } }
}
