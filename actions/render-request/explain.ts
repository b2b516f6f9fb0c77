import { Fault } from '../../src/kit/result.ts'
import type { ActionContext, ActionOutcome } from '../../src/outside/runner/start.ts'
import { numberInput, outputsOf } from './mode.ts'

/** Mode `explain`: says what stopped a job, by the job's own token, as the App's may be what is missing. */
export async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const [{ explain }, { composePorts }] = await Promise.all([
    import('../../src/run/explain/explain.ts'),
    import('../../src/compose.ts'),
  ])
  const failed = inputs['failed']
  if (failed !== 'app-key' && failed !== 'role' && failed !== 'action')
    throw new Fault('missing-input', 'input `failed` is missing: the step that failed')
  const outcome = await explain(
    {
      failed,
      environment: inputs['environment'] ?? '',
      role: inputs['role'] ?? '',
      variable: inputs['role-variable'] ?? '',
      said: saidIn(inputs['said'] ?? ''),
      subject: numberInput(inputs, 'issue-number') ?? numberInput(inputs, 'pull-request'),
    },
    composePorts(environment, inputs['token'] ?? '', log),
  )
  return { ...outcome, outputs: outputsOf(outcome) }
}

/** Output `result` of an action of ours; undefined when it ended before it wrote one. */
function saidIn(text: string): { readonly code: string; readonly message: string } | undefined {
  if (text === '') return undefined
  const result: unknown = JSON.parse(text)
  if (typeof result !== 'object' || result === null) return undefined
  const { reasonCode, message } = result as Readonly<Record<string, unknown>>
  return typeof reasonCode === 'string' && typeof message === 'string'
    ? { code: reasonCode, message }
    : undefined
}
