import { instantOf, type Instant } from '../kit/brands.ts'
import type { RunRecordEvidence } from '../formats/evidence.ts'
import { evidenceOf, type LeaseFacts } from '../lease/facts.ts'
import { addHours } from '../lease/lease.ts'
import { stamp } from './records.ts'

/** Ends of one lease that were tried and did not come to an end, since the last thing that may have mended them. */
export interface Tries {
  readonly count: number
  readonly last: RunRecordEvidence | undefined
  /** Number of the first of those that failed for the same reason as the last one did. */
  readonly reasonSince: number
}

/** What begins the name of their records; each try has one, so that they can be counted. */
const TRY = 'try-'
/** The reaper runs hourly: the second try is the next run's, and then it is twice as long each time. */
const FIRST_WAIT_HOURS = 1
/** Nobody waits longer than a day for what they mended. */
const LONGEST_WAIT_HOURS = 24
/** People who did not answer are asked again after a day, two, four, and then each week. */
const FIRST_ASK_HOURS = 24
const LONGEST_ASK_HOURS = 168

/** An apply that went well, or another text of the request, is something new: then counting begins again. */
export function triesOf({ evidence, request }: LeaseFacts): Tries {
  const sha = request.kind === 'missing' ? null : (request.sha ?? null)
  const records = evidenceOf(evidence, 'run-record')
  const applied = records.filter(({ event }) => event === 'applied').map(({ at }) => at)
  const since = applied.sort().at(-1) ?? ''
  const tries = records
    .filter((record) => record.id.startsWith(TRY) && record.requestSha === sha && record.at > since)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  const last = tries.at(-1)
  const other = tries.findLastIndex(({ reasonCode }) => reasonCode !== last?.reasonCode)
  return { count: tries.length, last, reasonSince: other + 2 }
}

/** Name of the record of the next try. */
export function tryId({ count }: Tries, reasonCode: string, at: Instant): string {
  return `${TRY}${count + 1}-${reasonCode}-${stamp(at)}`
}

/** When an end that failed is tried again: the wait doubles, up to a day (L17). */
export function nextTry({ count, last }: Tries): Instant | undefined {
  if (last === undefined) return undefined
  return after(last.at, count, FIRST_WAIT_HOURS, LONGEST_WAIT_HOURS)
}

/** How often the team was asked what happens to the data of this end, and when it is asked again. */
export function asksOf(
  { evidence }: LeaseFacts,
  end: Instant | null,
): { readonly count: number; readonly next: Instant | undefined } {
  const asks = evidenceOf(evidence, 'run-record')
    .filter(({ id }) => id.startsWith('data-asked-') && id.endsWith(`-${stamp(end)}`))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  const last = asks.at(-1)
  const next = last && after(last.at, asks.length, FIRST_ASK_HOURS, LONGEST_ASK_HOURS)
  return { count: asks.length, next }
}

export function askId(nth: number, end: Instant | null): string {
  return `data-asked-${nth}-${stamp(end)}`
}

function after(at: string, count: number, first: number, longest: number): Instant {
  return addHours(instantOf(Date.parse(at)), Math.min(first * 2 ** (count - 1), longest))
}
