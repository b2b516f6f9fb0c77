import type { Uid } from '../../kit/brands.ts'
import type { Problem } from '../../kit/result.ts'
import { readPlanText } from '../../plan/read-text.ts'
import { planIsOf, type PlanGiven } from '../../policy/judge-lease.ts'
import type { VerifiedLease } from '../../stack/verify.ts'

export const NO_PLAN_NEEDED: PlanGiven = { kind: 'none-needed' }

/** Content of the plan of a stack, as the plan step of the same job left it; `undefined` when there is none. */
export type ReadPlanFile = (uid: Uid) => Promise<Uint8Array | undefined>

/** The plan of a stack that changes. One that is not there, cannot be read, or is of another stack is missing. */
export async function planOfStack(
  { kind, tree }: Pick<VerifiedLease, 'kind' | 'tree'>,
  uid: Uid,
  read: ReadPlanFile,
): Promise<PlanGiven> {
  if (kind === 'unchanged' || kind === 'delete') return NO_PLAN_NEEDED
  const content = await read(uid)
  if (content === undefined)
    return missing({
      code: 'plan-missing',
      message: 'there is no plan of this stack: what it would do is not known',
      remedy: 'plan again; if that fails, look at the plan step',
    })
  return planFrom(content, { uid, tree })
}

/** @param stack undefined: the plan is of whatever stack its request has not been rendered to yet */
export function planFrom(
  content: Uint8Array,
  stack: { readonly uid: string; readonly tree?: string } | undefined,
): PlanGiven {
  const plan = readPlanText(content)
  if (!plan.ok)
    return missing(plan.problems[0] ?? { code: 'plan-unreadable', message: 'the plan cannot be read' })
  const foreign = stack === undefined ? undefined : planIsOf(plan.value, stack)
  return foreign === undefined ? { kind: 'read', plan: plan.value } : missing(foreign)
}

function missing(problem: Problem): PlanGiven {
  return { kind: 'missing', problem }
}
