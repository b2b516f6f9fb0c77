import type { Instant } from '../../kit/brands.ts'
import { compareText } from '../../kit/canonical.ts'
import { addHours, isReached } from '../../lease/lease.ts'
import type { ReaperJournal } from '../../reaper/journal.ts'
import type { LeasesReading } from '../read-leases.ts'

/** Twice the day between two sweeps of an account. */
const SWEPT_WITHIN_HOURS = 48

/**
 * Accounts that have leases for longer than that, and of which no sweep is on record since: a sweep reads the account of
 * its credentials alone, so each account needs a job of its own, and one that has none must not go unseen.
 * @param own account that this sweep reads
 */
export async function unsweptAccounts(
  { leases }: Pick<LeasesReading, 'leases'>,
  own: string,
  now: Instant,
  journal: Pick<ReaperJournal, 'sweeps'>,
): Promise<readonly string[]> {
  const from = addHours(now, -SWEPT_WITHIN_HOURS)
  const accounts = new Set(
    leases.flatMap(({ facts: { manifest, state } }) => {
      const start = state.kind === 'present' ? state.state.markers.start : undefined
      const isYoung = start === undefined || !isReached(start, from)
      return manifest.account === own || isYoung ? [] : [manifest.account]
    }),
  )
  const unswept: string[] = []
  for (const account of [...accounts].sort(compareText))
    if ((await journal.sweeps(account, from, now)).length === 0) unswept.push(account)
  return unswept
}
