import type { ModuleManifest } from '../formats/module.ts'
import type { PriceTable } from '../formats/prices.ts'
import { millisecondsOf, parseInstant, usd, type Instant, type Usd } from '../kit/brands.ts'
import type { Json } from '../kit/canonical.ts'

/** Hours of a month, as AWS counts them in its calculator. */
export const HOURS_A_MONTH = 730
/** Days after which a price table warns. */
export const STALE_DAYS = 30

export interface PriceLine {
  readonly label: string
  /** `null`: unpriced, which is not 0. */
  readonly usdMonth: Usd | null
}

export interface Price {
  /** USD a month over the lines that have a price; `null` when none has. */
  readonly usdMonth: Usd | null
  /** Lines without a price. */
  readonly unpriced: number
  readonly lines: readonly PriceLine[]
}

type Formula = NonNullable<ModuleManifest['price']>
type FormulaLine = Formula[number]

/**
 * The price of a request by its module's formula. The formula is data and nothing in it is evaluated. What cannot be
 * priced (no formula, no such price, another unit, no figure for the region, no quantity for the value) is unpriced, never 0.
 * @param formula `module.manifest.price`; an empty list says that the module costs nothing
 */
export function estimatePrice(
  formula: ModuleManifest['price'],
  inputs: Readonly<Record<string, Json>>,
  region: string,
  table: PriceTable,
): Price {
  if (formula === undefined) {
    return { usdMonth: null, unpriced: 1, lines: [{ label: 'no price formula', usdMonth: null }] }
  }
  const amounts = formula.map((line) => ({
    label: line.label ?? priceKey(line.price, inputs) ?? 'unknown',
    amount: amountOf(line, inputs, region, table),
    isAsked: quantityOf(line.quantity, inputs) !== 0,
  }))
  const priced = amounts.flatMap(({ amount }) => (amount === undefined ? [] : [amount]))
  // A part that was not asked for is no price: where the rest has none, nothing is known.
  const asked = amounts.filter(({ isAsked }) => isAsked)
  const isNothingPriced = asked.length > 0 && asked.every(({ amount }) => amount === undefined)
  return {
    usdMonth: isNothingPriced ? null : usd(priced.reduce((sum, amount) => sum + amount, 0)),
    unpriced: amounts.length - priced.length,
    lines: amounts.map(({ label, amount }) => ({
      label,
      usdMonth: amount === undefined ? null : usd(amount),
    })),
  }
}

/** Keys of the formula's lines that have no price there, each once. A line whose key depends on an input without one: none. */
export function missingPrices(
  formula: Formula,
  inputs: Readonly<Record<string, Json>>,
  region: string,
  table: PriceTable,
): readonly string[] {
  const missing = formula.filter((line) => amountOf(line, inputs, region, table) === undefined)
  return [...new Set(missing.flatMap((line) => priceKey(line.price, inputs) ?? []))]
}

/** What a time of that length costs; `null` when the price is not known. */
export function priceForHours(price: Price, hours: number): Usd | null {
  return price.usdMonth === null ? null : usd((price.usdMonth * hours) / HOURS_A_MONTH)
}

/** Whether the table was last compared with its sources more than 30 days ago, or on a day that cannot be read. */
export function isStale(table: PriceTable, now: Instant): boolean {
  const fetched = parseInstant(`${table.fetched}T00:00:00Z`)
  if (fetched === undefined) return true
  return millisecondsOf(now) - millisecondsOf(fetched) > STALE_DAYS * 24 * 3_600_000
}

function amountOf(
  line: FormulaLine,
  inputs: Readonly<Record<string, Json>>,
  region: string,
  table: PriceTable,
): number | undefined {
  const quantity = quantityOf(line.quantity, inputs)
  // None of it costs nothing, whatever one would: a part of the module that was not asked for.
  if (quantity === 0) return 0
  const key = priceKey(line.price, inputs)
  const price = key === undefined ? undefined : own(table.prices, key)
  if (price === undefined || price.unit !== line.unit) return undefined
  const unitPrice = own(price.usd, region) ?? own(price.usd, '*')
  return unitPrice === undefined || quantity === undefined ? undefined : unitPrice * quantity
}

/** The key in the price table. */
function priceKey(price: FormulaLine['price'], inputs: Readonly<Record<string, Json>>): string | undefined {
  return typeof price === 'string' ? price : byInput(price, inputs)
}

function quantityOf(
  quantity: FormulaLine['quantity'],
  inputs: Readonly<Record<string, Json>>,
): number | undefined {
  return typeof quantity === 'number' ? quantity : byInput(quantity, inputs)
}

function byInput<T>(
  { input, values }: { readonly input: string; readonly values: Readonly<Record<string, T | undefined>> },
  inputs: Readonly<Record<string, Json>>,
): T | undefined {
  const value = own(inputs, input)
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
  return own(values, String(value))
}

/** Names come from files that people write, so that `constructor` must not find something inherited. */
function own<T>(held: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(held, key) ? held[key] : undefined
}
