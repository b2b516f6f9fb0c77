import type { ActionContext, ActionOutcome } from '../../src/outside/runner/start.ts'
import { requireHead } from '../../src/outside/runner/head-input.ts'

/** Mode `merge-group`: judges what a merge queue is about to merge. */
export async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const input = { ref: inputs['group-ref'] ?? '', headSha: requireHead(inputs) }
  const [{ checkMergeGroup }, { composePorts }] = await Promise.all([
    import('../../src/run/merge-group/merge-group.ts'),
    import('../../src/compose.ts'),
  ])
  return checkMergeGroup(input, composePorts(environment, inputs['token'] ?? '', log))
}
