import { Fault } from '../../src/kit/result.ts'
import type { ActionContext, ActionOutcome } from '../../src/outside/runner/start.ts'

/** Mode `record`. */
export async function run(_context: ActionContext): Promise<ActionOutcome> {
  return Promise.reject(new Fault('mode-missing', 'this mode is not built yet'))
}
