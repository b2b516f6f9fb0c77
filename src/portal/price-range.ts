import type { ModuleManifest } from '../formats/module.ts'
import type { PriceTable } from '../formats/prices.ts'
import type { Json } from '../kit/canonical.ts'
import { estimatePrice } from '../price/estimate.ts'

/** Combinations that are looked at; a formula of more inputs than that has no range. */
const MOST = 1000

/**
 * The least and the most that a module costs a month, over every value of the inputs that its formula names.
 * Undefined where one of them is unpriced: half a price is no price.
 */
export function priceRange(
  formula: ModuleManifest['price'],
  region: string,
  table: PriceTable,
): { readonly from: number; readonly to: number } | undefined {
  const values = new Map<string, Set<string>>()
  for (const line of formula ?? []) {
    for (const part of [line.price, line.quantity]) {
      if (typeof part !== 'object') continue
      const known = values.get(part.input) ?? new Set<string>()
      for (const value of Object.keys(part.values)) known.add(value)
      values.set(part.input, known)
    }
  }
  let combinations: readonly Readonly<Record<string, Json>>[] = [{}]
  for (const [input, known] of values) {
    combinations = combinations.flatMap((held) => [...known].map((value) => ({ ...held, [input]: value })))
    if (combinations.length > MOST) return undefined
  }
  const prices = combinations.map((inputs) => estimatePrice(formula, inputs, region, table))
  const amounts = prices.flatMap(({ usdMonth, unpriced }) =>
    usdMonth === null || unpriced > 0 ? [] : [usdMonth],
  )
  if (amounts.length === 0 || amounts.length < prices.length) return undefined
  return { from: Math.min(...amounts), to: Math.max(...amounts) }
}
