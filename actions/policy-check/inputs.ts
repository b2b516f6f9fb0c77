import { Fault } from '../../src/kit/result.ts'
import type { ActionContext } from '../../src/outside/runner/start.ts'

/** @throws Fault `wrong-input` */
export function pullRequestOf(inputs: ActionContext['inputs']): number {
  const text = inputs['pull-request'] ?? ''
  if (!/^[1-9][0-9]{0,8}$/.test(text))
    throw new Fault('wrong-input', 'input `pull-request` must be the number of a pull request')
  return Number(text)
}
