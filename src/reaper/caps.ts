import { compareText, digestOf } from '../kit/canonical.ts'
import type { Digest } from '../kit/brands.ts'
import type { Problem } from '../kit/result.ts'
import type { Config } from '../platform/config.ts'
import type { Decision } from './decision.ts'

export interface Candidate {
  readonly lease: string
  readonly uid: string
  readonly decision: Decision
}

export interface Cap {
  readonly message: string
  /** Over the list, for the person who confirms that all of this was meant. */
  readonly digest: Digest
  readonly due: readonly Candidate[]
  /** Why somebody's word did not lift it. */
  readonly refused?: Problem
}

/** Below this many leases a share says nothing: one of three is 33 %. */
const PERCENT_FROM = 10

/**
 * L6: too many ends at once are a mistake somewhere, in a clock, a default or a bulk edit. Then none is carried out.
 * An end that a run began and did not finish is no candidate: its resources are gone already.
 * @param total leases that the default branch holds
 */
export function capOf(
  candidates: readonly Candidate[],
  total: number,
  { maxPerRun, maxPercent }: Config['reaper'],
): Cap | undefined {
  const due = candidates
    .filter(({ decision }) => isCapped(decision))
    .sort((a, b) => compareText(a.lease, b.lease))
  const isMany = due.length > maxPerRun
  const isLargeShare = total > PERCENT_FROM && due.length * 100 > total * maxPercent
  if (!isMany && !isLargeShare) return undefined
  const limit = isMany
    ? `\`max-per-run\` is ${maxPerRun}`
    : `\`max-percent\` is ${maxPercent} of ${total} leases`
  return {
    message: `${due.length} leases are due at once, and ${limit}: nothing was destroyed`,
    digest: digestOf(
      due.map(({ lease, uid, decision }) => ({ lease, uid, reasonCode: decision.reasonCode })),
    ),
    due,
  }
}

/** An end that counts for the cap. */
export function isCapped({ kind }: Decision): boolean {
  return kind === 'end' || kind === 'remove-only'
}
