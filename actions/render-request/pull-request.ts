import { Fault } from '../../src/kit/result.ts'
import { requireHead } from '../../src/outside/runner/head-input.ts'
import type { ActionContext, ActionOutcome } from '../../src/outside/runner/start.ts'
import { numberInput, outputsOf } from './mode.ts'

/** Mode `pull-request`: a person's pull request adds, changes or deletes requests. */
export async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const pullRequest = numberInput(inputs, 'pull-request')
  if (pullRequest === undefined)
    throw new Fault('wrong-input', 'input `pull-request` must be the number of a pull request')
  const headSha = requireHead(inputs)
  const [{ renderPullRequest }, { composePorts }] = await Promise.all([
    import('../../src/run/render-request/pull-request.ts'),
    import('../../src/compose.ts'),
  ])
  const ports = composePorts(environment, inputs['token'] ?? '', log)
  const { environment: of, isReady, ...outcome } = await renderPullRequest({ pullRequest, headSha }, ports)
  const next = isReady ? ({ next: 'plan' } as const) : {}
  return {
    ...outcome,
    outputs: outputsOf(outcome, { ...next, ...(of !== undefined && { environment: of }) }),
  }
}
