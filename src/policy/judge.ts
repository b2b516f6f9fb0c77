import type { Finding } from '../formats/finding.ts'
import type { Guardrails } from '../formats/guardrails.ts'
import type { PriceTable } from '../formats/prices.ts'
import type { Module } from '../module/module.ts'
import type { PlanDocument } from '../plan/document.ts'
import { isComplete } from '../plan/plan.ts'
import type { Config } from '../platform/config.ts'
import type { LeaseRequest } from '../request/request.ts'
import { plannedResources } from './resources.ts'
import type { Rule } from './rule.ts'
import { encryption } from './encryption.ts'
import { leaseLength } from './lease-length.ts'
import { moduleAllowed } from './module-allowed.ts'
import { naming } from './naming.ts'
import { priceCeiling } from './price-ceiling.ts'
import { publicAccess } from './public-access.ts'
import { regionAllowed } from './region-allowed.ts'
import { requiredTags } from './required-tags.ts'
import { sizeAllowed } from './size-allowed.ts'

/** Every guardrail there is, in the order in which people read them. */
export const RULES: readonly Rule[] = [
  naming,
  moduleAllowed,
  regionAllowed,
  sizeAllowed,
  leaseLength,
  priceCeiling,
  requiredTags,
  encryption,
  publicAccess,
]

/** The early answer: what can be said of a request before anything is planned. */
export function judgeRequest(of: {
  readonly request: LeaseRequest
  readonly module: Module
  readonly config: Config
  readonly guardrails: Guardrails
  readonly prices: PriceTable
}): Finding[] {
  return RULES.flatMap((rule) => rule.onRequest(of, of.guardrails))
}

/** The last word: what the plan would make. A plan that is not complete can never pass. */
export function judgePlan(of: {
  readonly plan: PlanDocument
  readonly request: LeaseRequest
  readonly config: Config
  readonly guardrails: Guardrails
}): Finding[] {
  const facts = { request: of.request, config: of.config, resources: plannedResources(of.plan) }
  const findings = RULES.flatMap((rule) => rule.onPlan(facts, of.guardrails))
  return isComplete(of.plan) ? findings : [incomplete(of.request), ...findings]
}

function incomplete(request: LeaseRequest): Finding {
  return {
    rule: 'plan-complete',
    level: 'hard',
    status: 'unknown',
    source: 'guardrail',
    phase: 'plan',
    resource: request.lease,
    message: 'Terraform put some changes off, so that this plan does not show all of them',
    file: request.path,
    remedy: 'ask the platform team: the module needs more than one apply',
  }
}
