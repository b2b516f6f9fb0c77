import type { ActionContext, ActionOutcome } from '../../src/outside/runner/start.ts'
import { requireHead } from '../../src/outside/runner/head-input.ts'
import { pullRequestOf } from './inputs.ts'

/** Mode `merge`: merges what needs no person, after the run that judged it. */
export async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const input = { pullRequest: pullRequestOf(inputs), headSha: requireHead(inputs) }
  const [{ mergeUnattended }, { composePorts }] = await Promise.all([
    import('../../src/run/approval/merge.ts'),
    import('../../src/compose.ts'),
  ])
  return mergeUnattended(input, composePorts(environment, inputs['token'] ?? '', log))
}
