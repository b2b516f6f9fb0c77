import type { LeaseEvidence } from '../evidence/evidence.ts'
import type { Catalog } from '../formats/catalog.ts'
import { lastLook, standingDrift } from './standing.ts'

type Observed = Catalog['observed']
export type ObservedDrift = NonNullable<Extract<Observed[string], { drift?: unknown }>['drift']>

/** What the catalog shows of the newest look at a lease; undefined before the first. */
export function observedDrift(evidence: readonly LeaseEvidence[]): ObservedDrift | undefined {
  const look = lastLook(evidence)
  if (look === undefined) return undefined
  const drift = standingDrift(evidence)
  return {
    at: look.at,
    drifted: drift !== undefined,
    digest: drift?.digest ?? null,
    resources: (drift?.summary?.resources ?? []).map(({ address, action, attributes }) => ({
      address,
      actions: [action],
      attributes: [...attributes],
    })),
    issue: drift?.issue ?? null,
  }
}

/** The observed part with what was found of these lives; what is not read keeps what it had. */
export function withDrift(
  observed: Observed,
  lives: readonly { readonly entry: { readonly uid: string }; readonly drift: ObservedDrift | undefined }[],
): Observed {
  const known = { ...observed }
  for (const { entry, drift } of lives)
    if (drift !== undefined) known[entry.uid] = { ...known[entry.uid], drift }
  return known
}
