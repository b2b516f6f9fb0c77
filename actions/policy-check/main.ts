import { startAction, type ActionContext, type ActionOutcome } from '../../src/outside/runner/start.ts'
import { definition } from './definition.ts'

/** One way to start this action. */
export interface ModeModule {
  readonly run: (context: ActionContext) => Promise<ActionOutcome>
}

/** Each mode is loaded only when it runs. */
const modes: Readonly<Record<string, () => Promise<ModeModule>>> = {
  policy: async () => import('./policy.ts'),
  approval: async () => import('./approval.ts'),
  merge: async () => import('./merge.ts'),
  'code-scanning': async () => import('./code-scanning.ts'),
  'merge-group': async () => import('./merge-group.ts'),
}

export async function main(): Promise<void> {
  await startAction(definition, run)
}

async function run(context: ActionContext): Promise<ActionOutcome> {
  const load = modes[context.inputs['mode'] ?? 'policy']
  // Inputs are held to what is allowed before this runs.
  if (load === undefined) throw new Error('a mode without its module')
  return (await load()).run(context)
}
