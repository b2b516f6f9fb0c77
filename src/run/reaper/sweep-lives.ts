import { isUid, type Uid } from '../../kit/brands.ts'
import type { LifeOfUid } from '../../reaper/orphans.ts'
import type { LeasesReading } from '../read-leases.ts'

/** Whose the uids are that a listing may show. */
export interface Lives {
  readonly lifeOf: LifeOfUid
  /** `<team>/<name>` of a uid that is known. */
  leaseOf(uid: Uid): string | undefined
}

const KEY = /^\d+\/([^/]+\/[^/]+)\/([a-z2-7]{26})\/(.+)$/

/**
 * From Git and from the keys of the storage. A stack that cannot be read hides its uid, so every uid of its lease counts
 * as living; a plan alone, as each open pull request has one, makes no uid known.
 */
export function readLives(repositoryId: number, readings: LeasesReading, keys: readonly string[]): Lives {
  const lives = new Map<string, { readonly lease: string; life: 'living' | 'ended' | 'stored' }>()
  const unread = new Set(readings.unread.map(({ lease }) => lease))
  for (const key of keys) {
    const [, lease = '', uid = '', rest = ''] = KEY.exec(key) ?? []
    if (!key.startsWith(`${repositoryId}/`) || !isUid(uid) || rest.startsWith('evidence/plan/')) continue
    const known = lives.get(uid) ?? { lease, life: unread.has(lease) ? 'living' : 'stored' }
    if (rest.startsWith('evidence/tombstone/')) known.life = 'ended'
    lives.set(uid, known)
  }
  for (const { facts } of readings.leases)
    if (lives.get(facts.manifest.uid)?.life !== 'ended')
      lives.set(facts.manifest.uid, { lease: facts.lease, life: 'living' })
  return { lifeOf: (uid) => lives.get(uid)?.life, leaseOf: (uid) => lives.get(uid)?.lease }
}
