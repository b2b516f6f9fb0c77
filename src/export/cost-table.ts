import type { Instant } from '../kit/brands.ts'
import type { Config } from '../platform/config.ts'
import { costRows, costShares, type CostKey } from './cost.ts'
import type { PublishedFacts } from './published.ts'

export interface CostQuery {
  readonly by: CostKey
  /** `2026-11`; undefined: every month. */
  readonly month: string | undefined
  /** Cost is counted up to then. */
  readonly until: Instant
}

export interface CostTableRow {
  /** Name of the team, the module, the environment, or the month. */
  readonly key: string
  readonly leases: number
  readonly hours: number
  /** Over the leases that have a price. */
  readonly usd: number
  /** Leases without a price: what they cost is not in the amount. */
  readonly unpriced: number
  /** Of a team that has one, when one month is asked for. */
  readonly budgetUsd: number | null
}

/** What leases cost, by one key, dearest first; months in their order. */
export function costTable(
  { catalog, lines }: PublishedFacts,
  config: Pick<Config, 'teams'>,
  { by, month, until }: CostQuery,
): readonly CostTableRow[] {
  const shares = costShares(catalog, lines, until).filter(
    (share) => month === undefined || share.month === month,
  )
  const rows = costRows(shares, [by]).map(({ keys, leases, hours, usd, unpriced }) => {
    const key = keys[by] ?? ''
    const budget = by === 'team' && month !== undefined ? config.teams.get(key)?.budgetUsdMonth : undefined
    return { key, leases, hours, usd, unpriced, budgetUsd: budget ?? null }
  })
  return by === 'month' ? rows : rows.sort((a, b) => b.usd - a.usd || (a.key < b.key ? -1 : 1))
}
