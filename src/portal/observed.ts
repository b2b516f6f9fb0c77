import { observedLease } from '../catalog/observed.ts'
import type { Catalog } from '../formats/catalog.ts'
import { compareText } from '../kit/canonical.ts'
import type { LeaseDrift, Site } from './site.ts'

/** What was seen of one lease’s drift, when it was looked at last and something had drifted. */
export function driftOf(catalog: Catalog, uid: string): LeaseDrift | null {
  const drift = observedLease(catalog.observed, uid)?.drift
  if (drift?.drifted !== true) return null
  const resources = drift.resources.map(({ address, attributes }) => ({ address, attributes }))
  return { at: drift.at, issue: drift.issue, resources }
}

/** Since when what the catalog says of a lease could not be read again; null: it is as fresh as the catalog. */
export function staleSince(catalog: Catalog, uid: string): string | null {
  const own = (catalog.stale ?? []).filter((mark) => mark.uid === uid)
  if (own.length === 0) return null
  return own.map(({ lastSeen }) => lastSeen ?? NEVER).sort(compareText)[0] ?? NEVER
}

/** Of an instant that never was: older than all others. */
const NEVER = '1970-01-01T00:00:00.000Z'

/** Sources that fail for more than one lease. */
export function staleSources(catalog: Catalog): Site['stale'] {
  const bySource = new Map<string, string>()
  for (const { source, uid, lastSeen } of catalog.stale ?? []) {
    if (uid !== null) continue
    const since = lastSeen ?? NEVER
    const before = bySource.get(source)
    bySource.set(source, before !== undefined && before < since ? before : since)
  }
  return [...bySource]
    .map(([source, since]) => ({ source, since }))
    .sort((a, b) => compareText(a.source, b.source))
}

/** The newest instant that a catalog and its ledger speak of: until then the figures are known. */
export function newestInstant(catalog: Catalog, lastLine: string | undefined): string | null {
  const { reaper, sync } = catalog.observed
  const instants = [
    sync?.at,
    reaper?.lastRun?.at,
    lastLine,
    ...catalog.leases.map(({ lastRun }) => lastRun?.at),
  ]
  return instants.reduce<string | null>(
    (newest, at) => (at !== undefined && (newest === null || newest < at) ? at : newest),
    null,
  )
}
