import { instantOf, parseInstant, millisecondsOf, usd, type Instant, type Usd } from '../kit/brands.ts'
import { compareText } from '../kit/canonical.ts'
import { HOUR } from '../lease/lease.ts'
import { HOURS_A_MONTH } from '../price/estimate.ts'
import type { ListedLease, MonthCost } from './site.ts'

/** What costs money: everything whose start is known and whose end is not proved. */
export function isLiving({ status }: Pick<ListedLease, 'status'>): boolean {
  return status !== 'ended' && status !== 'requested'
}

/** USD since its start, until it was gone or until now; `null` where start or price is not known. By today’s price. */
export function costSoFar(
  lease: Pick<ListedLease, 'start' | 'ended' | 'usdMonth'>,
  now: Instant,
): Usd | null {
  const span = spanOf(lease, now)
  if (span === undefined || lease.usdMonth === null) return null
  return usd((lease.usdMonth * (span.until - span.from)) / HOUR / HOURS_A_MONTH)
}

/** Parts of a life between 0 and 1 that are over; `null` for what never ends or has not begun. */
export function lifeSpent({ start, end }: Pick<ListedLease, 'start' | 'end'>, now: Instant): number | null {
  const [from, until] = [parseInstant(start), parseInstant(end)]
  if (from === undefined || until === undefined) return null
  const whole = millisecondsOf(until) - millisecondsOf(from)
  if (whole <= 0) return 1
  return Math.min(1, Math.max(0, (millisecondsOf(now) - millisecondsOf(from)) / whole))
}

/** What leases cost by month, team and module, until an instant. Each month has its own hours: nothing is averaged. */
export function costByMonth(leases: readonly ListedLease[], until: Instant): readonly MonthCost[] {
  const sums = new Map<string, MonthCost>()
  for (const lease of leases) {
    const span = spanOf(lease, until)
    if (span === undefined || lease.usdMonth === null) continue
    for (let from = span.from; from < span.until;) {
      const next = Math.min(nextMonth(from), span.until)
      const month = instantOf(from).slice(0, 7)
      const key = `${month} ${lease.team} ${lease.module}`
      const cost = (lease.usdMonth * (next - from)) / HOUR / HOURS_A_MONTH
      const before = sums.get(key)?.usd ?? 0
      sums.set(key, { month, team: lease.team, module: lease.module, usd: before + cost })
      from = next
    }
  }
  return [...sums.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, cost]) => ({ ...cost, usd: usd(cost.usd) }))
}

/** USD a month that the living leases of a team cost, and how many have no price. */
export function runningCost(leases: readonly ListedLease[]): {
  readonly usd: number
  readonly unpriced: number
} {
  const living = leases.filter(isLiving)
  return {
    usd: usd(living.reduce((sum, { usdMonth }) => sum + (usdMonth ?? 0), 0)),
    unpriced: living.filter(({ usdMonth }) => usdMonth === null).length,
  }
}

/** Days without anything that a person did, after which a lease is asked about. */
export const IDLE_DAYS = 30

/**
 * What nobody has touched for long: ready, not about to end by itself within a week, and no person has caused anything
 * in its ledger for 30 days. Not proof that nobody uses it.
 */
export function isIdle(lease: ListedLease, now: Instant): boolean {
  const touched = parseInstant(lease.touched ?? lease.start)
  if (lease.status !== 'ready' || touched === undefined || endsWithin(lease, 7, now)) return false
  return millisecondsOf(now) - millisecondsOf(touched) >= IDLE_DAYS * 24 * HOUR
}

/** Whether it ends within so many days, or should have ended already. */
export function endsWithin(lease: Pick<ListedLease, 'status' | 'end'>, days: number, now: Instant): boolean {
  const end = parseInstant(lease.end)
  if (end === undefined || !isLiving(lease)) return false
  return millisecondsOf(end) - millisecondsOf(now) <= days * 24 * HOUR
}

function spanOf(
  { start, ended }: Pick<ListedLease, 'start' | 'ended'>,
  now: Instant,
): { readonly from: number; readonly until: number } | undefined {
  const from = parseInstant(start)
  if (from === undefined) return undefined
  const until = millisecondsOf(parseInstant(ended) ?? now)
  return { from: millisecondsOf(from), until: Math.max(until, millisecondsOf(from)) }
}

function nextMonth(time: number): number {
  const date = new Date(time)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
}
