import { decideApply, type ApplyContext } from './apply-decision.ts'
import type { LeaseReading } from '../read-leases.ts'
import { workOf } from '../reconcile/stack-work.ts'

/** Why a stack is not looked at now. */
export interface LeftOut {
  readonly reasonCode: string
  /** One sentence for people. */
  readonly message: string
}

/**
 * Why a stack is left out; undefined: what exists is compared with it. Only what was applied completely, and is what the
 * default branch has (its tree id is the state's marker), can have drifted. What is to be applied or ended, or is just
 * being so, or what nobody understands, differs for other reasons.
 */
export function leftOut(
  reading: LeaseReading,
  context: Pick<ApplyContext, 'config' | 'now'>,
): LeftOut | undefined {
  const { facts, tree } = reading
  const { work, reasonCode, message } = workOf(reading, context)
  if (work !== 'nothing') return { reasonCode, message }
  const decision = decideApply(facts, { ...context, tree, checkout: tree })
  if (decision.kind === 'nothing' && decision.reasonCode === 'up-to-date') return undefined
  return decision.kind === 'nothing' ? decision : { reasonCode, message }
}
