import type { ActionContext, ActionOutcome } from '../../src/outside/runner/start.ts'
import { requireHead } from '../../src/outside/runner/head-input.ts'
import { pullRequestOf } from './inputs.ts'

/** Mode `code-scanning`: uploads what mode `policy` found, in a job without other rights. */
export async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const input = {
    pullRequest: pullRequestOf(inputs),
    headSha: requireHead(inputs),
    sarif: inputs['sarif'] ?? '',
  }
  const [{ uploadSarif }, { composePorts }] = await Promise.all([
    import('../../src/run/policy-check/upload-sarif.ts'),
    import('../../src/compose.ts'),
  ])
  return uploadSarif(input, composePorts(environment, inputs['token'] ?? '', log))
}
