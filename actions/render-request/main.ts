import { startAction, type ActionContext, type ActionOutcome } from '../../src/outside/runner/start.ts'
import { definition } from './definition.ts'
import { modeOf, type Mode, type ModeModule } from './mode.ts'

/** Each mode is loaded only when it runs. */
const modes: Readonly<Record<Mode, () => Promise<ModeModule>>> = {
  issue: async () => import('./issue.ts'),
  'pull-request': async () => import('./pull-request.ts'),
  command: async () => import('./command.ts'),
  record: async () => import('./record.ts'),
  dispatch: async () => import('./dispatch.ts'),
  sweep: async () => import('./sweep.ts'),
  explain: async () => import('./explain.ts'),
}

export async function main(): Promise<void> {
  await startAction(definition, run)
}

async function run(context: ActionContext): Promise<ActionOutcome> {
  const mode = await modes[modeOf(context.inputs, context.environment.event)]()
  return mode.run(context)
}
