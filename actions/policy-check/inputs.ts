import { isSha, type Sha } from '../../src/kit/brands.ts'
import { Fault } from '../../src/kit/result.ts'
import type { ActionContext } from '../../src/outside/runner/start.ts'

/** @throws Fault `wrong-input` */
export function pullRequestOf(inputs: ActionContext['inputs']): number {
  const text = inputs['pull-request'] ?? ''
  if (!/^[1-9][0-9]{0,8}$/.test(text))
    throw new Fault('wrong-input', 'input `pull-request` must be the number of a pull request')
  return Number(text)
}

/** @throws Fault `wrong-input` */
export function headOf(inputs: ActionContext['inputs']): Sha | undefined {
  const text = inputs['head-sha'] ?? ''
  if (text === '') return undefined
  if (!isSha(text)) throw new Fault('wrong-input', 'input `head-sha` must be a full commit id')
  return text
}

/** The head where a run may not take whatever the newest one is. @throws Fault `wrong-input` */
export function requireHead(inputs: ActionContext['inputs']): Sha {
  const head = headOf(inputs)
  if (head === undefined) throw new Fault('wrong-input', 'input `head-sha` is needed with this mode')
  return head
}
