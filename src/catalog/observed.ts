import type { Catalog } from '../formats/catalog.ts'
import { isUid, millisecondsOf, parseInstant, type Instant } from '../kit/brands.ts'
import { compareText } from '../kit/canonical.ts'
import { HOUR } from '../lease/lease.ts'

/** What was seen of one region of one account. */
export type RegionSeen = NonNullable<Catalog['observed']['sync']>['regions'][number]

type Observed = NonNullable<Catalog['observed'][string]>

/** What was observed of one life; each part has its own writer, who leaves the others as they are. */
export type ObservedLease = Exclude<Observed, { alarm: unknown } | { at: string; regions: unknown }>

/** What AWS lists of one living lease: names only, no values. */
export type ObservedAws = NonNullable<ObservedLease['aws']>

/** Hours until an incremental sync reads AWS again: it is some calls a region, and most syncs follow one apply. */
const FRESH_HOURS = 6
/** The same after a listing that broke off. */
const RETRY_HOURS = 1
/** Hours until a sync without news renews the time at which everything was read. */
const RENEWED_HOURS = 24

/** Whether a region is to be read again. */
export function isRegionDue(seen: RegionSeen | undefined, now: Instant): boolean {
  if (seen === undefined) return true
  return hoursSince(seen.tried, now) >= (seen.reasonCode === null ? FRESH_HOURS : RETRY_HOURS)
}

/** Whether the time of the last sync is too old to stand for it. */
export function isSyncOld(observed: Catalog['observed'], now: Instant): boolean {
  return observed.sync === undefined || hoursSince(observed.sync.at, now) >= RENEWED_HOURS
}

/** The observed parts by uid. */
export function observedLeases(observed: Catalog['observed']): ReadonlyMap<string, ObservedLease> {
  const leases = new Map<string, ObservedLease>()
  for (const [uid, one] of Object.entries(observed)) if (isUid(uid) && isLease(one)) leases.set(uid, one)
  return leases
}

/** What was observed of one life; undefined when nothing was. */
export function observedLease(observed: Catalog['observed'], uid: string): ObservedLease | undefined {
  const one = isUid(uid) ? observed[uid] : undefined
  return isLease(one) ? one : undefined
}

/** By its type, what stands under a uid could also be what stands under the other names. */
function isLease(one: Observed | undefined): one is ObservedLease {
  return one !== undefined && !('alarm' in one) && !('regions' in one)
}

/**
 * The observed part: what is seen now over what was seen before. Only living leases keep one; nothing else of it is
 * dropped.
 */
export function nextObserved(facts: {
  readonly before: Catalog['observed']
  readonly living: ReadonlySet<string>
  /** By uid. */
  readonly aws: ReadonlyMap<string, ObservedAws>
  readonly reaper: Catalog['observed']['reaper']
  readonly sync: Catalog['observed']['sync']
}): Catalog['observed'] {
  const { before, living, aws, reaper, sync } = facts
  const leases: [string, ObservedLease][] = []
  const old = observedLeases(before)
  for (const uid of living) {
    const seen = aws.get(uid)
    const observed = { ...old.get(uid), ...(seen !== undefined && { aws: seen }) }
    if (Object.keys(observed).length > 0) leases.push([uid, observed])
  }
  return {
    ...Object.fromEntries(leases.sort(([a], [b]) => compareText(a, b))),
    ...(reaper !== undefined && { reaper }),
    ...(sync !== undefined && { sync }),
  }
}

function hoursSince(at: string, now: Instant): number {
  const instant = parseInstant(at)
  // A time ahead of ours is no reason to wait for it.
  if (instant === undefined || instant > now) return Number.POSITIVE_INFINITY
  return (millisecondsOf(now) - millisecondsOf(instant)) / HOUR
}
