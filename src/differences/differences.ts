import { millisecondsOf, usd, type Instant } from '../kit/brands.ts'
import { compareText } from '../kit/canonical.ts'
import { sayUsd } from '../kit/money.ts'
import { HOUR } from '../lease/lease.ts'
import { isSeenBefore } from '../reaper/orphans.ts'
import type { DifferenceFacts, LeaseSide, SweptStray, UnknownSource } from './facts.ts'
import * as next from './next-step.ts'

/** In the order in which they are told: what may cost money that nobody sees comes first. */
export const DIFFERENCE_KINDS = [
  'state-lost',
  'state-without-stack',
  'orphan',
  'leftover',
  'stranded',
  'not-in-state',
  'missing',
  'stack-without-state',
  'request-without-stack',
  'tags-differ',
  'price-changed',
] as const

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

/** One thing that two sources say differently. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly lease: string | null
  /** Where it is talked about: the home of the lease, or the issue of its drift. */
  readonly issue: number | null
  /** What it is about: an ARN, an address, a path. */
  readonly subject: string
  /** One sentence, code between backticks. */
  readonly message: string
  /** One step, the command to type between backticks. */
  readonly next: string
}

export interface DifferenceReport {
  readonly differences: readonly Difference[]
  /** Not empty: what is missing from the differences is not proved to be well. */
  readonly unknown: readonly UnknownSource[]
}

/** A merge needs a while until it is applied. */
const APPLIED_WITHIN = 24 * HOUR

/**
 * Requests, stacks, states, and what was seen in AWS, compared. Only told: nothing is deleted by it, and an orphan counts
 * after two sightings a day apart (L20). A source that could not be read makes no difference, and is told as unknown.
 */
export function findDifferences(facts: DifferenceFacts): DifferenceReport {
  const stranded = new Set(facts.strandedStates.map(({ uid }) => uid))
  const differences = [
    ...facts.leases.flatMap((lease) => ofLease(lease, facts.now)),
    ...facts.unrendered.map(requestWithoutStack),
    ...facts.strandedStates.map(({ lease, uid }) => stateWithoutStack(lease, uid)),
    ...facts.strays
      .filter(({ firstSeen }) => isSeenBefore(firstSeen, facts.now))
      // The state that they are in is told already.
      .filter(({ kind, uid }) => kind !== 'stranded' || !stranded.has(uid))
      .map(ofStray),
  ]
  return { differences: differences.sort(inOrder), unknown: facts.unknown }
}

function ofLease(side: LeaseSide, now: Instant): readonly Difference[] {
  if (side.isEnding) return []
  return [...ofState(side, now), ...ofAws(side), ...ofTags(side), ...ofPrice(side)]
}

function ofState(side: LeaseSide, now: Instant): readonly Difference[] {
  const { lease, issue, state, wasApplied, lastRecord } = side
  if (state !== 'absent') return []
  if (wasApplied)
    return [
      {
        ...{ kind: 'state-lost', lease, issue, subject: side.backend.key },
        message: `\`${lease}\` was applied, and its state is gone: what it has is managed by nobody`,
        next: next.findState(side.backend),
      },
    ]
  const age = lastRecord === undefined ? undefined : millisecondsOf(now) - millisecondsOf(lastRecord)
  if (age !== undefined && age < APPLIED_WITHIN) return []
  return [
    {
      ...{ kind: 'stack-without-state', lease, issue, subject: `stacks/${lease}` },
      message: `\`${lease}\` has a stack on the default branch and was never applied`,
      next: next.applyAgain(lease),
    },
  ]
}

function ofAws({ lease, region, issue, observed }: LeaseSide): readonly Difference[] {
  const { missing = [], unknown = [] } = observed?.aws ?? {}
  return [
    ...missing.map(({ address, arn }): Difference => ({
      ...{ kind: 'missing', lease, issue, subject: arn },
      message: `\`${lease}\`: \`${address}\` is in the state, and AWS does not list it any more`,
      next: next.mend(lease),
    })),
    ...unknown.map((arn): Difference => ({
      ...{ kind: 'not-in-state', lease, issue, subject: arn },
      message: `\`${lease}\`: \`${arn}\` carries its uid, and is not in its state`,
      next: next.lookAt(arn, region),
    })),
  ]
}

function ofTags({ lease, issue, observed }: LeaseSide): readonly Difference[] {
  const { resources = [], issue: told = null } = observed?.drift ?? {}
  return resources
    .filter(({ attributes }) => attributes.some(isTag))
    .map(({ address }) => ({
      ...{ kind: 'tags-differ', lease, issue: told ?? issue, subject: address },
      message: `\`${lease}\`: \`${address}\` has other tags than its stack says`,
      next: next.mend(lease),
    }))
}

function isTag(attribute: string): boolean {
  return /^tags(_all)?($|[.[])/.test(attribute)
}

function ofPrice({ lease, issue, priceAtApply, priceToday }: LeaseSide): readonly Difference[] {
  if (priceAtApply === undefined || priceToday === undefined || priceAtApply === priceToday) return []
  const [before, after] = [priceAtApply, priceToday].map((price) =>
    sayUsd(price === null ? null : usd(price)),
  )
  if (before === after) return []
  return [
    {
      ...{ kind: 'price-changed', lease, issue, subject: `requests/${lease}.yaml` },
      message: `\`${lease}\` was ${before} a month when it was applied, and is ${after} by today’s prices`,
      next: next.lookAtPrice(lease),
    },
  ]
}

function requestWithoutStack(lease: string): Difference {
  return {
    ...{ kind: 'request-without-stack', lease, issue: null, subject: `requests/${lease}.yaml` },
    message: `\`${lease}\` has a request on the default branch and no stack`,
    next: next.render(lease),
  }
}

function stateWithoutStack(lease: string, uid: string): Difference {
  return {
    ...{ kind: 'state-without-stack', lease, issue: null, subject: uid },
    message: `\`${lease}\` has a state (\`${uid}\`) and no stack on the default branch: nothing would end it`,
    next: next.findStack(lease),
  }
}

const STRAYS: Readonly<Record<SweptStray['kind'], (lease: string) => string>> = {
  orphan: () => 'is of no lease that is known',
  leftover: (lease) => `is left of \`${lease}\`, which has ended`,
  stranded: (lease) => `is of \`${lease}\`, which has no stack on the default branch`,
}

function ofStray({ kind, arn, region, lease }: SweptStray): Difference {
  return {
    ...{ kind, lease: lease ?? null, issue: null, subject: arn },
    message: `\`${arn}\` ${STRAYS[kind](lease ?? 'a lease')}`,
    next: next.lookAt(arn, region),
  }
}

function inOrder(a: Difference, b: Difference): number {
  return (
    DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind) ||
    compareText(a.lease ?? '', b.lease ?? '') ||
    compareText(a.subject, b.subject)
  )
}
