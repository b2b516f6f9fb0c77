import type { DriftEvidence } from '../formats/evidence.ts'
import type { PlanSummary } from '../formats/plan-summary.ts'
import { canonicalJson, compareText } from '../kit/canonical.ts'
import { millisecondsOf, parseInstant, type Instant } from '../kit/brands.ts'
import type { PlanDocument } from '../plan/plan.ts'

/** What a plan of the stack that was applied says of what exists: in names, never values (S14). */
export type Found = Pick<DriftEvidence, 'drifted' | 'digest' | 'summary' | 'outside'>

/**
 * Reads drift off a plan of a stack that is the one that was applied. What Terraform found otherwise and would leave so
 * (an attribute that the code does not set) is none: applying again could not undo it. What it would change although
 * nothing was found otherwise is some, as the next apply would do it: a data source that answers otherwise by now.
 */
export function findDrift(
  plan: Pick<PlanDocument, 'resource_drift'>,
  summary: PlanSummary & { readonly digest: string },
): Found {
  const drifted = summary.resources.length > 0
  const changed = new Set(summary.resources.map(({ address }) => address))
  const outside = (plan.resource_drift ?? []).map(({ address }) => address)
  return {
    drifted,
    digest: drifted ? summary.digest : null,
    summary: drifted ? summary : null,
    outside: [...new Set(outside)].filter((address) => changed.has(address)).sort(compareText),
  }
}

/** Milliseconds after which it is written again that nothing differs, so that a look that never comes is noticed. */
const WEEK = 7 * 24 * 3_600_000

/** Whether the newest look already says what was found; what stands is not written again, so that its time is since when. */
export function saysSame(last: DriftEvidence | undefined, found: Found, tree: string, now: Instant): boolean {
  if (last === undefined || last.tree !== tree) return false
  if (canonicalJson(parts(last)) !== canonicalJson(parts(found))) return false
  if (found.drifted) return true
  const at = parseInstant(last.at)
  return at !== undefined && millisecondsOf(now) - millisecondsOf(at) < WEEK
}

function parts({ drifted, digest, outside }: Found) {
  return { drifted, digest, outside: [...outside] }
}
