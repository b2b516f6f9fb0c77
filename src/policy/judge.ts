import type { Finding } from '../formats/finding.ts'
import type { Guardrails } from '../formats/guardrails.ts'
import type { PlanDocument } from '../plan/document.ts'
import { isComplete } from '../plan/plan.ts'
import { blockedConstructs } from './blocked-constructs.ts'
import { dataLoss } from './data-loss.ts'
import { encryptionInTransit } from './encryption-in-transit.ts'
import { encryption } from './encryption.ts'
import { leaseLength } from './lease-length.ts'
import { moduleAllowed } from './module-allowed.ts'
import { moduleVersion } from './module-version.ts'
import { naming } from './naming.ts'
import { priceCeiling } from './price-ceiling.ts'
import { publicAccess } from './public-access.ts'
import { regionAllowed } from './region-allowed.ts'
import { requiredTags } from './required-tags.ts'
import { plannedResources } from './resources.ts'
import type { LeaseFacts, PlanFacts, RequestFacts, Rule } from './rule.ts'
import { serviceAllowed } from './service-allowed.ts'
import { sizeAllowed } from './size-allowed.ts'
import { teamBudget } from './team-budget.ts'
import { teamQuota } from './team-quota.ts'

/** Every guardrail there is, in the order in which people read them. */
export const RULES: readonly Rule[] = [
  naming,
  moduleAllowed,
  moduleVersion,
  regionAllowed,
  serviceAllowed,
  sizeAllowed,
  leaseLength,
  priceCeiling,
  teamBudget,
  teamQuota,
  dataLoss,
  requiredTags,
  encryption,
  encryptionInTransit,
  publicAccess,
  blockedConstructs,
]

/** The early answer: what can be said of a request before anything is planned. */
export function judgeRequest(of: RequestFacts & { readonly guardrails: Guardrails }): Finding[] {
  return RULES.flatMap((rule) => rule.onRequest(of, of.guardrails))
}

/** The last word: what the plan would make. A plan that is not complete can never pass. */
export function judgePlan(
  of: LeaseFacts & { readonly plan: PlanDocument; readonly guardrails: Guardrails },
): Finding[] {
  const { request, module, config } = of
  return judge(of.plan, of.guardrails, {
    environment: request.environment,
    lease: { request, module, config },
  })
}

/**
 * Judges any plan, of whatever code. Rules about requests say nothing; what differs by environment is unknown when
 * nobody names one. No finding at all means that nothing was judged.
 */
export function judgeAnyPlan(of: {
  readonly plan: PlanDocument
  readonly guardrails: Guardrails
  readonly environment?: string | undefined
}): Finding[] {
  return judge(of.plan, of.guardrails, { environment: of.environment, lease: undefined })
}

function judge(
  plan: PlanDocument,
  guardrails: Guardrails,
  of: Pick<PlanFacts, 'environment' | 'lease'>,
): Finding[] {
  const facts = { plan, resources: plannedResources(plan), ...of }
  const findings = RULES.flatMap((rule) => rule.onPlan(facts, guardrails))
  return isComplete(plan) ? findings : [incomplete(of.lease), ...findings]
}

function incomplete(lease: LeaseFacts | undefined): Finding {
  return {
    rule: 'plan-complete',
    level: 'hard',
    status: 'unknown',
    source: 'guardrail',
    phase: 'plan',
    resource: lease?.request.lease ?? 'plan',
    message: 'Terraform put some changes off, so that this plan does not show all of them',
    ...(lease === undefined ? {} : { file: lease.request.path }),
    remedy:
      lease === undefined
        ? 'apply what can be applied, and plan again; a plan with -target shows a part only'
        : 'ask the platform team: the module needs more than one apply',
  }
}
