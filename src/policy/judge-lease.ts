import type { Finding } from '../formats/finding.ts'
import type { Guardrails } from '../formats/guardrails.ts'
import type { PriceTable } from '../formats/prices.ts'
import type { Problem } from '../kit/result.ts'
import type { Module } from '../module/module.ts'
import type { PlanDocument } from '../plan/document.ts'
import { markersOf } from '../plan/plan.ts'
import type { Config } from '../platform/config.ts'
import type { LeaseRequest } from '../request/request.ts'
import { judgePlan, judgeRequest } from './judge.ts'
import type { RequestFacts } from './rule.ts'

/** What there is to judge besides the request. */
export type PlanGiven =
  /** Nothing is planned: the stack stays as it is, or only the request is looked at. */
  | { readonly kind: 'none-needed' }
  /** The stack changes, and there is no plan that can be read: nobody can say what it would do. */
  | { readonly kind: 'missing'; readonly problem: Problem }
  | { readonly kind: 'read'; readonly plan: PlanDocument }

/** The early answer on the request, and the last word on the plan, of one lease. */
export function judgeLease(of: {
  readonly request: LeaseRequest
  readonly module: Module
  readonly config: Config
  readonly guardrails: Guardrails
  readonly prices: PriceTable
  /** The team's other leases; undefined: nobody looked. */
  readonly others?: RequestFacts['others']
  readonly plan: PlanGiven
}): readonly Finding[] {
  const early = judgeRequest(of)
  switch (of.plan.kind) {
    case 'none-needed':
      return early
    case 'missing':
      return [...early, noPlan(of.request, of.plan.problem)]
    case 'read':
      return [...early, ...judgePlan({ ...of, plan: of.plan.plan })]
  }
}

/** A changed stack without a plan is unknown, and unknown blocks. */
function noPlan(request: LeaseRequest, { message, remedy }: Problem): Finding {
  return {
    rule: 'plan',
    level: 'hard',
    status: 'unknown',
    source: 'guardrail',
    phase: 'plan',
    resource: request.lease,
    message,
    file: request.path,
    ...(remedy === undefined ? {} : { remedy }),
  }
}

/** A plan is of a stack when its markers say so: one that lay in a folder under the stack's name need not be. */
export function planIsOf(
  plan: PlanDocument,
  stack: { readonly uid: string; readonly tree?: string },
): Problem | undefined {
  const markers = markersOf(plan)
  if (markers.uid === stack.uid && (stack.tree === undefined || markers.tree === stack.tree)) return undefined
  return {
    code: 'plan-of-another-stack',
    message: 'the plan was made of another stack, or of another version of this one',
    remedy: 'plan this stack again',
  }
}
