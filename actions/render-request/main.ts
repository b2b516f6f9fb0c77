import { startAction, type ActionContext, type ActionOutcome } from '../../src/outside/runner/start.ts'
import { Fault } from '../../src/kit/result.ts'
import type { RenderRequestInput } from '../../src/run/render-request/render-request.ts'
import { definition } from './definition.ts'
import { isForUs, readIssueEvent } from './event.ts'

export async function main(): Promise<void> {
  await startAction(definition, run)
}

async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const event = readIssueEvent(environment.event)
  if (event !== undefined && !isForUs(event)) return ignored(`an issue was ${event.action}`)
  const given = inputs['issue-number'] ?? ''
  const number = given === '' ? event?.issue : /^[1-9][0-9]{0,8}$/.test(given) ? Number(given) : undefined
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
  const { pullRequest, headSha, branch } = outcome.result
  return {
    ...outcome,
    outputs: {
      'pull-request': pullRequest === undefined ? '' : String(pullRequest),
      'head-sha': headSha ?? '',
      branch: branch ?? '',
    },
  }
}

function ignored(why: string): ActionOutcome {
  return {
    result: {
      version: 1,
      action: 'render-request',
      decision: 'nothing',
      reasonCode: 'not-for-us',
      message: why,
      problems: [],
      leases: [],
    },
    summary: '',
    outputs: { 'pull-request': '', 'head-sha': '', branch: '' },
  }
}
