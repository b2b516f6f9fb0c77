import type { PlanSummary } from '../formats/plan-summary.ts'

type Change = PlanSummary['resources'][number]

/**
 * What a plan does that the approved one did not, by address, in words. Empty for what is left of an approved plan
 * that was begun and not finished: a creation that failed half-way shows as a replacement of the tainted resource,
 * or as an update of one that was made with a part of its arguments.
 */
export function beyondApproved(approved: PlanSummary, now: PlanSummary): readonly string[] {
  const agreed = new Map(approved.resources.map((change) => [change.address, change]))
  return now.resources
    .filter((change) => !continues(agreed.get(change.address), change))
    .map((change) => `${change.action} ${change.address}`)
}

function continues(agreed: Change | undefined, now: Change): boolean {
  if (agreed?.type !== now.type) return false
  if (agreed.action === now.action)
    return now.action !== 'update' || isWithin(now.attributes, agreed.attributes)
  // Of a replacement the old one is gone; what is left is to make the new one.
  if (agreed.action === 'replace' && now.action === 'create') return true
  return agreed.action === 'create' && (now.action === 'replace' || now.action === 'update') && !now.holdsData
}

/** What is left of an update changes nothing that the update did not. */
function isWithin(names: readonly string[], agreed: readonly string[]): boolean {
  return names.every((name) => agreed.includes(name))
}

/** How a plan differs from the approved one, in names only, for people. */
export function planDifferences(approved: PlanSummary, now: PlanSummary): readonly string[] {
  const agreed = new Map(approved.resources.map((change) => [change.address, change]))
  const found = new Map(now.resources.map((change) => [change.address, change]))
  const differences = [...new Set([...agreed.keys(), ...found.keys()])].sort().flatMap((address) => {
    const before = agreed.get(address)
    const after = found.get(address)
    if (before === undefined) return [`${after?.action} ${address} is new`]
    if (after === undefined) return [`${before.action} ${address} is gone`]
    if (before.action !== after.action) return [`${address}: ${after.action} instead of ${before.action}`]
    const names = symmetricDifference(before.attributes, after.attributes)
    return names.length === 0 ? [] : [`${address}: other attributes change (${names.join(', ')})`]
  })
  return differences.length === 0 ? ['the same resources, with other values'] : differences
}

function symmetricDifference(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...a.filter((name) => !b.includes(name)), ...b.filter((name) => !a.includes(name))]
}
