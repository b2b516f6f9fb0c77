import { Fault } from '../../src/kit/result.ts'
import type { ActionContext, ActionOutcome } from '../../src/outside/runner/start.ts'
import { numberInput, outputsOf } from './mode.ts'

/** Mode `record`: writes the evidence that a comment asks for, after reading comment and roles again. */
export async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const id = numberInput(inputs, 'comment-id')
  if (id === undefined) throw new Fault('missing-input', 'input `comment-id` is missing: the comment to read')
  const [{ recordCommand }, { composePorts }] = await Promise.all([
    import('../../src/run/command/record.ts'),
    import('../../src/compose.ts'),
  ])
  const outcome = await recordCommand(id, composePorts(environment, inputs['token'] ?? '', log))
  const { next, environment: named } = outcome
  return { ...outcome, outputs: outputsOf(outcome, { environment: named, ...(next === '' ? {} : { next }) }) }
}
