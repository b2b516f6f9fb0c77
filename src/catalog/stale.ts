import type { Catalog } from '../formats/catalog.ts'
import { canonicalJson, compareText } from '../kit/canonical.ts'

export type StaleMark = NonNullable<Catalog['stale']>[number]

/** A source that fails now. What it gave before stays in the catalog: a failing source removes nothing. */
export type FailingSource = Pick<StaleMark, 'source' | 'reasonCode' | 'message'> &
  Partial<Pick<StaleMark, 'lease' | 'uid' | 'account' | 'region' | 'lastSeen'>>

/**
 * The marks of what stands as it was seen last. One that stood before keeps its time; a new one has the time of the last
 * sync that published, which read that source well, or none where it never was.
 */
export function markStale(
  failing: readonly FailingSource[],
  before: Catalog | undefined,
): readonly StaleMark[] {
  const known = new Map((before?.stale ?? []).map((mark) => [nameOf(mark), mark]))
  return failing
    .map((one): StaleMark => {
      const { source, reasonCode, message } = one
      const where = {
        lease: one.lease ?? null,
        uid: one.uid ?? null,
        account: one.account ?? null,
        region: one.region ?? null,
      }
      const old = known.get(nameOf({ source, ...where }))
      const lastSeen =
        one.lastSeen !== undefined ? one.lastSeen : (old?.lastSeen ?? seenBefore(where, before))
      return { source, ...where, lastSeen, reasonCode, message }
    })
    .sort((a, b) => compareText(nameOf(a), nameOf(b)))
}

/** A lease that was never published was never seen. */
function seenBefore({ lease }: Pick<StaleMark, 'lease'>, before: Catalog | undefined): string | null {
  const isKnown = lease === null || before?.leases.some((entry) => entry.lease === lease) === true
  return isKnown ? (before?.observed.sync?.at ?? null) : null
}

function nameOf(mark: Pick<StaleMark, 'source' | 'lease' | 'uid' | 'account' | 'region'>): string {
  return canonicalJson([mark.source, mark.lease, mark.uid, mark.account, mark.region])
}
