import { Fault } from '../../src/kit/result.ts'
import { startAction, type ActionContext, type ActionOutcome } from '../../src/outside/runner/start.ts'
import type { CatalogMode } from '../../src/run/catalog-sync/catalog-sync.ts'
import { definition } from './definition.ts'

export async function main(): Promise<void> {
  await startAction(definition, run)
}

async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const mode = inputs['mode'] ?? ''
  if (!isMode(mode)) throw new Fault('wrong-input', 'input `mode` must be incremental, rebuild or verify')
  const [{ catalogSync }, { composePorts, composeTagListing }] = await Promise.all([
    import('../../src/run/catalog-sync/catalog-sync.ts'),
    import('../../src/compose.ts'),
  ])
  const ports = composePorts(environment, inputs['token'] ?? '', log)
  const outcome = await catalogSync({ mode }, { ...ports, listing: composeTagListing() })
  return { ...outcome, outputs: { commit: outcome.result.commit ?? '' } }
}

function isMode(text: string): text is CatalogMode {
  return text === 'incremental' || text === 'rebuild' || text === 'verify'
}
