import type { ActionContext, ActionOutcome } from '../../src/outside/runner/start.ts'
import { outputsOf } from './mode.ts'

/** Mode `sweep`: open pull requests that nobody has looked at. */
export async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const [{ sweepPullRequests }, { composePorts }] = await Promise.all([
    import('../../src/run/sweep/sweep.ts'),
    import('../../src/compose.ts'),
  ])
  const outcome = await sweepPullRequests(composePorts(environment, inputs['token'] ?? '', log))
  return { ...outcome, outputs: outputsOf(outcome) }
}
