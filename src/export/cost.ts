import type { CatalogEntry } from '../catalog/entry.ts'
import type { Catalog } from '../formats/catalog.ts'
import type { LedgerLine } from '../formats/ledger-line.ts'
import { instantOf, millisecondsOf, parseInstant, type Instant } from '../kit/brands.ts'
import { compareText } from '../kit/canonical.ts'
import { earliest, HOUR, latest } from '../lease/lease.ts'
import { HOURS_A_MONTH } from '../price/estimate.ts'

/** What one lease cost in one month (UTC) at one price: list price by hours, not a bill. */
export interface CostShare {
  readonly uid: string
  readonly lease: string
  readonly team: string
  readonly module: string
  readonly environment: string
  /** `2026-11` */
  readonly month: string
  readonly hours: number
  /** Not rounded, so that shares add up to the whole; `null`: unpriced, which is not 0. */
  readonly usd: number | null
}

export type CostKey = 'team' | 'module' | 'environment' | 'month'
/** In the order in which a table groups by them. */
export const COST_KEYS: readonly CostKey[] = ['month', 'team', 'module', 'environment']

/** Shares that have the same keys, added up. */
export interface CostRow {
  /** Of the keys that were asked for. */
  readonly keys: Readonly<Partial<Record<CostKey, string>>>
  /** Lives of leases. */
  readonly leases: number
  readonly hours: number
  /** Over those that have a price. */
  readonly usd: number
  /** Lives that have hours without a price. */
  readonly unpriced: number
}

/**
 * What every lease of a catalog cost in every month that it ran in, up to an instant. A lease runs from the start in its
 * state to its proved end; one whose state was lost goes on, as nobody knows that it is gone. Its price is the one of the
 * apply before, as the ledger has it.
 */
export function costShares(
  { leases }: Pick<Catalog, 'leases'>,
  lines: readonly LedgerLine[],
  until: Instant,
): readonly CostShare[] {
  const byUid = new Map<string, LedgerLine[]>()
  for (const line of lines) {
    const known = byUid.get(line.uid)
    if (known === undefined) byUid.set(line.uid, [line])
    else known.push(line)
  }
  return leases.flatMap((entry) => sharesOf(entry, byUid.get(entry.uid) ?? [], until))
}

/** Rows by some of the keys, in the order of the keys and then of their values. */
export function costRows(shares: readonly CostShare[], by: readonly CostKey[]): readonly CostRow[] {
  const groups = new Map<string, CostShare[]>()
  for (const share of shares) {
    const key = JSON.stringify(by.map((name) => share[name]))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [share])
    else group.push(share)
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, group]) => {
      const values = JSON.parse(key) as readonly string[]
      return {
        keys: Object.fromEntries(by.map((name, index) => [name, values[index] ?? ''])),
        leases: new Set(group.map(({ uid }) => uid)).size,
        hours: sum(group.map(({ hours }) => hours)),
        usd: sum(group.map(({ usd }) => usd ?? 0)),
        unpriced: new Set(group.filter(({ usd }) => usd === null).map(({ uid }) => uid)).size,
      }
    })
}

interface Span {
  readonly from: Instant
  readonly to: Instant
  readonly usdMonth: number | null
}

function sharesOf(entry: CatalogEntry, lines: readonly LedgerLine[], until: Instant): readonly CostShare[] {
  const { uid, lease, team, environment } = entry
  return spansOf(entry, lines, until).flatMap((span) =>
    monthsOf(span).map(({ month, milliseconds }) => {
      const hours = milliseconds / HOUR
      const usd = span.usdMonth === null ? null : (span.usdMonth * hours) / HOURS_A_MONTH
      return { uid, lease, team, module: entry.module.name, environment, month, hours, usd }
    }),
  )
}

/** The time that a lease ran, cut where its price changed. */
function spansOf(entry: CatalogEntry, lines: readonly LedgerLine[], until: Instant): readonly Span[] {
  const applied = lines
    .filter(({ event }) => event === 'applied')
    .flatMap(({ at, priceUsdMonth }) => {
      const instant = parseInstant(at)
      return instant === undefined ? [] : [{ at: instant, usdMonth: priceUsdMonth }]
    })
    .sort((a, b) => compareText(a.at, b.at))
  const start = parseInstant(entry.start) ?? applied[0]?.at
  const ended = entry.status === 'ended' ? parseInstant(entry.lastRun?.at) : undefined
  if (start === undefined) return []
  const stop = ended === undefined ? until : earliest(ended, until)
  // The marker of the start is older than the record of the apply: the first price holds from the start.
  const prices =
    applied.length === 0
      ? [{ at: start, usdMonth: entry.price.usdMonth }]
      : applied.map((one, index) => (index === 0 ? { ...one, at: start } : one))
  return prices.flatMap(({ at, usdMonth }, index) => {
    const from = latest(at, start)
    const to = earliest(prices[index + 1]?.at ?? stop, stop)
    return from < to ? [{ from, to, usdMonth }] : []
  })
}

function monthsOf({ from, to }: Span): readonly { readonly month: string; readonly milliseconds: number }[] {
  const months: { month: string; milliseconds: number }[] = []
  for (let at = from; at < to;) {
    const next = earliest(nextMonth(at), to)
    months.push({ month: at.slice(0, 7), milliseconds: millisecondsOf(next) - millisecondsOf(at) })
    at = next
  }
  return months
}

function nextMonth(instant: Instant): Instant {
  const [year = 0, month = 0] = instant.slice(0, 7).split('-').map(Number)
  return instantOf(Date.UTC(year, month, 1))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
