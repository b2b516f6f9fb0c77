import { Fault } from '../../src/kit/result.ts'
import type { ActionContext, ActionOutcome } from '../../src/outside/runner/start.ts'
import type { RenderRequestInput } from '../../src/run/render-request/render-request.ts'
import { isForUs, readIssueEvent } from './event.ts'
import { ignored, numberInput, outputsOf } from './mode.ts'

/** Mode `issue`: an issue form was opened or edited. */
export async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const event = readIssueEvent(environment.event)
  if (event !== undefined && !isForUs(event)) return ignored(`an issue was ${event.action}`)
  const number = numberInput(inputs, 'issue-number') ?? event?.issue
  if (number === undefined) {
    throw new Fault('wrong-input', 'input `issue-number` must be the number of an issue: this event has none')
  }
  const isThisEvent = event?.issue === number
  const input: RenderRequestInput = {
    issue: number,
    action: isThisEvent && event.action === 'opened' ? 'opened' : 'edited',
    sender: isThisEvent ? event.sender : undefined,
  }
  // Loaded only now: an event that is nothing to us starts neither Git nor templates.
  const [{ renderRequest }, { composePorts }] = await Promise.all([
    import('../../src/run/render-request/render-request.ts'),
    import('../../src/compose.ts'),
  ])
  const outcome = await renderRequest(input, composePorts(environment, inputs['token'] ?? '', log))
  const next = outcome.result.pullRequest === undefined ? {} : ({ next: 'plan' } as const)
  const of = outcome.environment === undefined ? {} : { environment: outcome.environment }
  return { ...outcome, outputs: outputsOf(outcome, { ...next, ...of }) }
}
