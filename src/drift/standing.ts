import type { LeaseEvidence } from '../evidence/evidence.ts'
import type { DriftEvidence } from '../formats/evidence.ts'
import type { Sha } from '../kit/brands.ts'
import { evidenceOf } from '../lease/facts.ts'

/** What the newest look at a stack found; undefined before the first. */
export function lastLook(evidence: readonly LeaseEvidence[]): DriftEvidence | undefined {
  return newest(evidenceOf(evidence, 'drift'))
}

/** The drift that stands: found by the newest look, and not undone by an apply since. */
export function standingDrift(evidence: readonly LeaseEvidence[]): DriftEvidence | undefined {
  const look = lastLook(evidence)
  if (look?.drifted !== true) return undefined
  const isUndone = evidenceOf(evidence, 'run-record').some(
    ({ event, at }) => event === 'applied' && at > look.at,
  )
  return isUndone ? undefined : look
}

/**
 * The standing drift that somebody wants undone: since it was found a plan of this lease was approved, and no apply has
 * shown since that what it would do is something else by now. Whether the word counts, and for which plan, is decided
 * where it is applied (S8, S12); here it only starts an apply of a stack that is the one that was applied.
 * @param tree of the stack at the default branch's HEAD
 */
export function approvedUndoing(evidence: readonly LeaseEvidence[], tree: Sha): DriftEvidence | undefined {
  const drift = standingDrift(evidence)
  if (drift === undefined || drift.tree !== tree) return undefined
  const word = newest(evidenceOf(evidence, 'approval'))
  if (word === undefined || word.at < drift.at) return undefined
  const isOther = evidenceOf(evidence, 'run-record').some(
    (record) => record.event === 'plan-changed' && record.tree === tree && record.at > word.at,
  )
  return isOther ? undefined : drift
}

function newest<T extends { readonly at: string }>(facts: readonly T[]): T | undefined {
  return facts.reduce<T | undefined>(
    (last, one) => (last === undefined || one.at >= last.at ? one : last),
    undefined,
  )
}
