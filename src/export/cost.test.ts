import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { CATALOG_NOW, exampleCatalog } from '../../test/fixtures/catalog.ts'
import { at, runRecord, UID } from '../../test/support/leases.ts'
import type { CatalogEntry } from '../catalog/entry.ts'
import { instantOf, millisecondsOf, type Instant } from '../kit/brands.ts'
import { chainLines } from '../ledger/ledger.ts'
import { HOURS_A_MONTH } from '../price/estimate.ts'
import { COST_KEYS, costRows, costShares, type CostKey } from './cost.ts'
import { costTable } from './cost-table.ts'

const { catalog, lines } = exampleCatalog()

describe('what a lease cost', () => {
  test('is cut at the months of UTC and where its price changed', () => {
    const shares = costShares(catalog, lines, CATALOG_NOW).filter(
      ({ lease }) => lease === 'payments/black-friday',
    )
    expect(shares.map(({ month, hours, usd }) => [month, hours, usd?.toFixed(2)])).toEqual([
      ['2026-10', 87, '3.80'],
      ['2026-11', 36, '1.57'],
      ['2026-11', 342.5, '28.54'],
    ])
  })

  test('ends with its proved end, whatever its lease was', () => {
    const hours = hoursOf('payments/checkout-db')
    expect(hours).toBeCloseTo((14 * 24 * 60 + 75) / 60)
  })

  test('goes on when its state was lost: nobody knows that it is gone', () => {
    expect(hoursOf('data/old-warehouse')).toBeCloseTo(26 * 24 + 21)
  })

  test('is nothing before it was applied', () => {
    expect(hoursOf('payments/invoices')).toBe(0)
  })

  test('without a price it has hours, and no amount of 0', () => {
    const shares = costShares(catalog, lines, CATALOG_NOW).filter(
      ({ lease }) => lease === 'data/notebooks-db',
    )
    expect(shares.map(({ usd }) => usd)).toEqual([null])
    expect(costRows(shares, ['team'])).toMatchObject([{ leases: 1, unpriced: 1, usd: 0 }])
  })

  test('two lives of one name are two leases', () => {
    const shares = costShares(catalog, lines, CATALOG_NOW).filter(({ lease }) => lease === 'data/exports')
    expect(costRows(shares, ['team'])).toMatchObject([{ leases: 2 }])
  })
})

describe('a table of cost', () => {
  const { config } = exampleCatalog()
  const table = (by: CostKey, month?: string) =>
    costTable({ catalog, lines }, config, { by, month, until: CATALOG_NOW })

  test('by month has every month, in their order, and no budget', () => {
    expect(table('month').map(({ key, budgetUsd }) => [key, budgetUsd])).toEqual([
      ['2026-08', null],
      ['2026-09', null],
      ['2026-10', null],
      ['2026-11', null],
    ])
  })

  test('of a month has the dearest first, teams against their budgets', () => {
    const rows = table('team', '2026-10').map(({ key, usd, budgetUsd }) => [key, usd.toFixed(2), budgetUsd])
    expect(rows).toEqual([
      ['data', '377.55', 400],
      ['payments', '34.38', 500],
      ['web', '30.82', null],
    ])
  })
})

describe('the months add up to the whole', () => {
  const moment = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 0, 1) }).map(instantOf)
  const amount = fc.option(fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100))

  test('of any life with any changes of price, to the millisecond', () => {
    fc.assert(
      fc.property(moment, moment, fc.array(fc.tuple(moment, amount), { maxLength: 6 }), (a, b, changes) => {
        const [start, until] = a < b ? [a, b] : [b, a]
        const applied = changes.map(([when, priceUsdMonth], index) =>
          runRecord({ id: `applied-${index}000`, at: when < start ? start : when, priceUsdMonth }),
        )
        const ledger = chainLines(undefined, applied)
        const entry = entryFrom(start)
        const shares = costShares({ leases: [entry] }, ledger, until)
        const whole = millisecondsOf(until) - millisecondsOf(start)
        expect(sum(shares.map(({ hours }) => Math.round(hours * 3_600_000)))).toBe(whole)
        for (const { month, hours, usd } of shares) {
          expect(hours).toBeLessThanOrEqual(31 * 24)
          expect(month >= start.slice(0, 7) && month <= until.slice(0, 7)).toBe(true)
          expect(usd === null || usd <= (10_000 * hours) / HOURS_A_MONTH + 1e-9).toBe(true)
        }
        // At one price, the amount is that of the whole time.
        if (applied.length === 0)
          expect(sum(shares.map(({ usd }) => usd ?? 0))).toBeCloseTo(
            ((entry.price.usdMonth ?? 0) * whole) / 3_600_000 / HOURS_A_MONTH,
            6,
          )
      }),
    )
  })

  test('and every grouping has the same total', () => {
    const shares = costShares(catalog, lines, CATALOG_NOW)
    const total = sum(shares.map(({ usd }) => usd ?? 0))
    fc.assert(
      fc.property(fc.subarray([...COST_KEYS] satisfies CostKey[]), (by) => {
        const rows = costRows(shares, by)
        expect(sum(rows.map(({ usd }) => usd))).toBeCloseTo(total, 6)
        expect(new Set(rows.map(({ keys }) => JSON.stringify(keys))).size).toBe(rows.length)
      }),
    )
  })
})

function hoursOf(lease: string): number {
  const shares = costShares(catalog, lines, CATALOG_NOW).filter((share) => share.lease === lease)
  return sum(shares.map(({ hours }) => hours))
}

function entryFrom(start: Instant): CatalogEntry {
  const first = catalog.leases[0]
  if (first === undefined) throw new Error('the example has leases')
  return { ...first, uid: UID, start, status: 'ready', price: { usdMonth: 14.94, unpriced: 0 } }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

test('a record from before the start does not lengthen a lease', () => {
  const ledger = chainLines(undefined, [runRecord({ at: at('2026-10-01T00:00:00Z') })])
  const shares = costShares(
    { leases: [entryFrom(at('2026-11-01T00:00:00Z'))] },
    ledger,
    at('2026-11-02T00:00:00Z'),
  )
  expect(shares.map(({ hours }) => hours)).toEqual([24])
})
