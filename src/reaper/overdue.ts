import type { HeartbeatRecord } from '../formats/reaper-record.ts'
import { millisecondsOf, type Instant } from '../kit/brands.ts'
import type { LeaseFacts } from '../lease/facts.ts'
import { isReached } from '../lease/lease.ts'
import { lifeOf } from '../lease/life.ts'
import type { Config } from '../platform/config.ts'
import type { Decision } from './decision.ts'

export type Overdue = HeartbeatRecord['overdue']

export interface Due {
  readonly lease: string
  readonly since: Instant
}

/**
 * Since when a lease is due and still there; undefined when it is not. One that cannot end, as something blocks it or
 * cannot be understood, is due since its end where that is known: nobody waits less for being told.
 */
export function dueOf(facts: LeaseFacts, decision: Decision, config: Config, now: Instant): Due | undefined {
  if ('due' in decision) return { lease: facts.lease, since: decision.due }
  if (decision.kind !== 'blocked' && decision.kind !== 'state-lost' && decision.kind !== 'invalid')
    return undefined
  const { end } = lifeOf(facts, config)
  return end === null || !isReached(end, now) ? undefined : { lease: facts.lease, since: end }
}

/** For how long leases are overdue, in whole seconds; the grace is part of it (L22). */
export function overdueOf(due: readonly Due[], now: Instant): Overdue {
  const waits = due
    .map(({ lease, since }) => ({ lease, since, seconds: secondsBetween(since, now) }))
    .sort((a, b) => a.seconds - b.seconds)
  return {
    count: waits.length,
    p50Seconds: percentile(waits, 50),
    p95Seconds: percentile(waits, 95),
    oldest: waits.at(-1) ?? null,
  }
}

/** The least wait that so many percent of them do not pass; 0 of none. */
function percentile(waits: readonly { readonly seconds: number }[], percent: number): number {
  return waits[Math.ceil((waits.length * percent) / 100) - 1]?.seconds ?? 0
}

function secondsBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor((millisecondsOf(to) - millisecondsOf(from)) / 1_000))
}
