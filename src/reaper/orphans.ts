import type { SweepRecord } from '../formats/reaper-record.ts'
import { isUid, millisecondsOf, parseInstant, type Instant, type Uid } from '../kit/brands.ts'
import type { Config } from '../platform/config.ts'
import type { TaggedResource } from '../ports.ts'
import { HOUR } from '../lease/lease.ts'

/** On every resource of every stack: by it a sweep finds them. */
export const REPOSITORY_TAG = 'leasehold:repository'
export const UID_TAG = 'leasehold:uid'

/** Between two sightings of an orphan (L20): the tagging API lists what is gone for hours, some types for two days. */
export const SIGHTINGS_APART = 24 * HOUR

/** A resource that belongs to no living lease. */
export interface Stray {
  readonly kind: 'leftover' | 'orphan' | 'stranded'
  readonly arn: string
  readonly region: string
  readonly uid: Uid
}

/** Whose a uid is, by Git and storage; undefined: nobody's that is known. */
export type LifeOfUid = (uid: Uid) => 'living' | 'ended' | 'stored' | undefined

/**
 * Whose one listed resource is. `foreign`: of another platform repository in the same account; `ours`: of a living
 * lease, or nothing that may be a candidate at all (L16).
 */
export function strayOf(
  { arn, tags }: TaggedResource,
  region: string,
  { config, lifeOf }: { readonly config: Config; readonly lifeOf: LifeOfUid },
): Stray | 'ours' | 'foreign' {
  const uid = tags[UID_TAG]
  const isNamedOurs = tags[REPOSITORY_TAG] === config.repository.name
  // Every resource of a stack has a uid. What has none and names us is the toolkit's own: its bucket, its roles.
  if (uid === undefined || !isUid(uid)) return isNamedOurs ? 'ours' : 'foreign'
  const life = lifeOf(uid)
  if (life === 'living' || isProtected(arn, config)) return 'ours'
  // Kept at the end of its lease, on its owner's word; the tombstone names it.
  if (life === 'ended' && isSnapshot(arn)) return 'ours'
  if (life === undefined && !isNamedOurs) return 'foreign'
  return { kind: KINDS[life ?? 'unknown'], arn, region, uid }
}

/** A snapshot of a database of RDS, of a cluster of it, or of a cache. */
export function isSnapshot(arn: string): boolean {
  const [, , service, , , kind = ''] = arn.split(':')
  if (service === 'elasticache') return kind === 'snapshot'
  return service === 'rds' && (kind === 'snapshot' || kind === 'cluster-snapshot')
}

const KINDS = { ended: 'leftover', stored: 'stranded', unknown: 'orphan' } as const

/**
 * L16: the state bucket and everything of IAM, where the toolkit's own roles and GitHub's identity provider are, are
 * never candidates, whatever tags they carry. The catalog is a branch and has no ARN.
 */
function isProtected(arn: string, { backend }: Config): boolean {
  const [, , service, , , resource = ''] = arn.split(':')
  if (service === 'iam' || service === 'sts') return true
  return backend.type === 's3' && service === 's3' && resource.split('/')[0] === backend.bucket
}

/** The first sighting on record of each stray, by ARN. */
export function firstSightings(records: readonly SweepRecord[]): ReadonlyMap<string, Instant> {
  const first = new Map<string, Instant>()
  for (const { at, seen } of records) {
    const instant = parseInstant(at)
    if (instant === undefined) continue
    for (const { arn } of seen) {
      const known = first.get(arn)
      if (known === undefined || instant < known) first.set(arn, instant)
    }
  }
  return first
}

/** L20: whether a sighting lies a day back. */
export function isSeenBefore(first: Instant | undefined, now: Instant): boolean {
  return first !== undefined && millisecondsOf(now) - millisecondsOf(first) >= SIGHTINGS_APART
}
