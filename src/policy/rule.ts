import type { Finding } from '../formats/finding.ts'
import type { Guardrails } from '../formats/guardrails.ts'
import type { PriceTable } from '../formats/prices.ts'
import type { Module } from '../module/module.ts'
import type { Config } from '../platform/config.ts'
import type { LeaseRequest } from '../request/request.ts'
import type { PlannedResources } from './resources.ts'

export type RuleId = keyof Guardrails['rules'] & string
type Options<Id extends RuleId> = NonNullable<Guardrails['rules'][Id]>

/** What a rule may look at before there is a plan: the early answer. */
export interface RequestFacts {
  readonly request: LeaseRequest
  readonly module: Module
  readonly config: Config
  readonly prices: PriceTable
}

/** What a rule may look at once there is one: the last word. */
export interface PlanFacts {
  readonly request: LeaseRequest
  readonly config: Config
  readonly resources: PlannedResources
}

/** One result of a rule, before the engine says which rule and which file it is about. */
export interface Judgement {
  readonly status: Finding['status']
  /** Terraform address; else the lease. */
  readonly resource?: string
  /** For people. Never a value from a plan, only from the request or the policies (S14). */
  readonly message: string
  /** JSON pointer in the request. */
  readonly field?: string
  readonly allowed?: readonly string[]
  readonly remedy?: string
}

export interface Guardrail<Id extends RuleId> {
  readonly id: Id
  readonly onRequest?: (facts: RequestFacts, options: Options<Id>) => readonly Judgement[]
  readonly onPlan?: (facts: PlanFacts, options: Options<Id>) => readonly Judgement[]
}

/** A guardrail whose own options the engine need not know. */
export interface Rule {
  readonly id: RuleId
  readonly onRequest: (facts: RequestFacts, guardrails: Guardrails) => readonly Finding[]
  readonly onPlan: (facts: PlanFacts, guardrails: Guardrails) => readonly Finding[]
}

/** Makes a rule out of a guardrail: it judges only when the policies name it. */
export function defineRule<Id extends RuleId>(guardrail: Guardrail<Id>): Rule {
  const { id, onRequest, onPlan } = guardrail
  return {
    id,
    onRequest: (facts, { rules }) => {
      const options = rules[id]
      if (options === undefined || onRequest === undefined) return []
      return findings(id, options.level, 'request', facts.request, onRequest(facts, options))
    },
    onPlan: (facts, { rules }) => {
      const options = rules[id]
      if (options === undefined || onPlan === undefined) return []
      return findings(id, options.level, 'plan', facts.request, onPlan(facts, options))
    },
  }
}

function findings(
  rule: RuleId,
  level: Finding['level'],
  phase: Finding['phase'],
  request: LeaseRequest,
  judgements: readonly Judgement[],
): readonly Finding[] {
  return judgements.map((judgement) => ({
    rule,
    level,
    status: judgement.status,
    source: 'guardrail',
    phase,
    resource: judgement.resource ?? request.lease,
    message: judgement.message,
    file: request.path,
    ...(judgement.field === undefined
      ? {}
      : { ...request.document.position(judgement.field), field: judgement.field }),
    ...(judgement.allowed === undefined ? {} : { allowed: [...judgement.allowed] }),
    ...(judgement.remedy === undefined ? {} : { remedy: judgement.remedy }),
  }))
}

export function pass(message: string, more: Omit<Judgement, 'status' | 'message'> = {}): Judgement {
  return { status: 'pass', message, ...more }
}

export function fail(message: string, more: Omit<Judgement, 'status' | 'message'> = {}): Judgement {
  return { status: 'fail', message, ...more }
}

export function unknown(message: string, more: Omit<Judgement, 'status' | 'message'> = {}): Judgement {
  return { status: 'unknown', message, ...more }
}
