import type { ActionContext, ActionOutcome } from '../../src/outside/runner/start.ts'
import { requireHead } from '../../src/outside/runner/head-input.ts'
import { pullRequestOf } from './inputs.ts'

/** Mode `approval`: says whether the head of a pull request is approved. */
export async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const input = { pullRequest: pullRequestOf(inputs), headSha: requireHead(inputs) }
  const [{ checkApproval }, { composePorts }] = await Promise.all([
    import('../../src/run/approval/approved.ts'),
    import('../../src/compose.ts'),
  ])
  return checkApproval(input, composePorts(environment, inputs['token'] ?? '', log))
}
