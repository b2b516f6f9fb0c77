import type { Finding } from '../formats/finding.ts'
import type { Guardrails } from '../formats/guardrails.ts'
import type { PriceTable } from '../formats/prices.ts'
import type { Module } from '../module/module.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { Config } from '../platform/config.ts'
import type { Price } from '../price/estimate.ts'
import type { LeaseRequest } from '../request/request.ts'
import type { PlannedResources } from './resources.ts'

export type RuleId = keyof Guardrails['rules'] & string
type Options<Id extends RuleId> = NonNullable<Guardrails['rules'][Id]>

/** Another lease of the same team, as it will be once the change is merged. */
export interface OtherLease {
  /** `<team>/<name>` */
  readonly lease: string
  /** Undefined: its request cannot be read, so that nobody knows what it costs. */
  readonly price: Price | undefined
}

/** What a rule may look at before there is a plan: the early answer. */
export interface RequestFacts {
  readonly request: LeaseRequest
  readonly module: Module
  readonly config: Config
  readonly prices: PriceTable
  /** The team's other leases, this one left out; undefined: nobody looked, and what they cost is unknown. */
  readonly others?: readonly OtherLease[] | undefined
}

/** The lease that a plan is of. */
export type LeaseFacts = Pick<RequestFacts, 'request' | 'module' | 'config'>

/** What a rule may look at once there is one: the last word. */
export interface PlanFacts {
  readonly plan: PlanDocument
  readonly resources: PlannedResources
  /** Undefined: nobody says which environment the plan is for. */
  readonly environment: string | undefined
  /** Undefined: a plan of no lease. */
  readonly lease: LeaseFacts | undefined
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
  /** A place outside the request. */
  readonly at?: { readonly file: string; readonly line: number }
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
  /** What it can be judged on. */
  readonly phases: readonly Finding['phase'][]
  readonly onRequest: (facts: RequestFacts, guardrails: Guardrails) => readonly Finding[]
  readonly onPlan: (facts: PlanFacts, guardrails: Guardrails) => readonly Finding[]
}

/** Makes a rule out of a guardrail: it judges only when the policies name it. */
export function defineRule<Id extends RuleId>(guardrail: Guardrail<Id>): Rule {
  const { id, onRequest, onPlan } = guardrail
  return {
    id,
    phases: [
      ...(onRequest === undefined ? [] : (['request'] as const)),
      ...(onPlan === undefined ? [] : (['plan'] as const)),
    ],
    onRequest: (facts, { rules }) => {
      const options = rules[id]
      if (options === undefined || onRequest === undefined) return []
      return findings({ rule: id, level: options.level, phase: 'request', request: facts.request }, () =>
        onRequest(facts, options),
      )
    },
    onPlan: (facts, { rules }) => {
      const options = rules[id]
      if (options === undefined || onPlan === undefined) return []
      const request = facts.lease?.request
      return findings({ rule: id, level: options.level, phase: 'plan', request }, () =>
        onPlan(facts, options),
      )
    },
  }
}

interface About {
  readonly rule: RuleId
  readonly level: Finding['level']
  readonly phase: Finding['phase']
  readonly request: LeaseRequest | undefined
}

/** A rule that breaks has judged nothing: that is unknown and blocks, whatever its level. */
function findings(about: About, judge: () => readonly Judgement[]): readonly Finding[] {
  try {
    return judge().map((judgement) => findingOf(about, judgement))
  } catch (error) {
    // Only the error's name: its message may hold a value of the plan (S14).
    const name = error instanceof Error ? error.name : 'an error'
    const message = `the rule broke (${name}) and has judged nothing`
    const remedy = 'report it, with the type of resource that is new in this change'
    return [findingOf({ ...about, level: 'hard' }, unknown(message, { remedy }))]
  }
}

/** Written without spreads: a large plan has tens of thousands of these. */
function findingOf({ rule, level, phase, request }: About, judgement: Judgement): Finding {
  const finding: Finding = {
    rule,
    level,
    status: judgement.status,
    source: 'guardrail',
    phase,
    resource: judgement.resource ?? request?.lease ?? 'plan',
    message: judgement.message,
  }
  const { at, field, allowed, remedy } = judgement
  if (at !== undefined) {
    finding.file = at.file
    finding.line = at.line
  } else if (request !== undefined) {
    finding.file = request.path
    if (field !== undefined) {
      Object.assign(finding, request.document.position(field))
      finding.field = field
    }
  }
  if (allowed !== undefined) finding.allowed = [...allowed]
  if (remedy !== undefined) finding.remedy = remedy
  return finding
}

type More = Omit<Judgement, 'status' | 'message'>

export function pass(message: string, more?: More): Judgement {
  return { status: 'pass', message, ...more }
}

export function fail(message: string, more?: More): Judgement {
  return { status: 'fail', message, ...more }
}

export function unknown(message: string, more?: More): Judgement {
  return { status: 'unknown', message, ...more }
}
