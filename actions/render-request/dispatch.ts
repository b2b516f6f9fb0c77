import type { ActionContext, ActionOutcome } from '../../src/outside/runner/start.ts'
import { readSender } from './event.ts'
import { ignored, outputsOf } from './mode.ts'

/** The type of `repository_dispatch` that is for us. */
const TYPE = 'leasehold-request'

/** Mode `dispatch`: somebody asks from elsewhere. */
export async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const { name, payload } = environment.event
  const isOther = name === 'repository_dispatch' && payload['action'] !== TYPE
  if (isOther) return ignored('a dispatch of another type')
  const given = inputs['request'] ?? ''
  const [{ renderDispatch }, { composePorts }] = await Promise.all([
    import('../../src/run/render-request/dispatch.ts'),
    import('../../src/compose.ts'),
  ])
  const { environment: of, ...outcome } = await renderDispatch(
    { sender: readSender(payload), payload: given === '' ? payload['client_payload'] : given },
    composePorts(environment, inputs['token'] ?? '', log),
  )
  const next = outcome.result.headSha === undefined ? {} : ({ next: 'plan' } as const)
  return {
    ...outcome,
    outputs: outputsOf(outcome, { ...next, ...(of !== undefined && { environment: of }) }),
  }
}
