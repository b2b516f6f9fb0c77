import type { PriceTable } from '../formats/prices.ts'
import { usd, type Usd } from '../kit/brands.ts'
import { readInputs } from '../module/inputs.ts'
import { HOURS_A_MONTH, estimatePrice, type Price } from '../price/estimate.ts'
import { evidenceOf } from '../lease/facts.ts'
import type { LeaseReading } from './read-leases.ts'

/** What a lease costs by its module's formula; undefined when its inputs or the unit prices are not known. */
export function priceOf(reading: LeaseReading, prices: PriceTable | undefined): Price | undefined {
  const { module, request, facts } = reading
  if (module === undefined || request === undefined || prices === undefined) return undefined
  const inputs = readInputs(module, request.inputs)
  if (!inputs.ok) return undefined
  return estimatePrice(module.manifest.price, inputs.value, facts.manifest.region, prices)
}

/** USD a month: by the formula, else as it was when the lease was applied last; `null` when neither is known. */
export function monthlyPrice(reading: LeaseReading, prices: PriceTable | undefined): Usd | null {
  const price = priceOf(reading, prices)
  if (price !== undefined) return price.usdMonth
  const applied = evidenceOf(reading.facts.evidence, 'run-record').filter(({ event }) => event === 'applied')
  const known = applied.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.priceUsdMonth
  return known === undefined || known === null ? null : usd(known)
}

/** What so many hours cost; `null` when the price is not known. */
export function costOf(usdMonth: Usd | null, hours: number): Usd | null {
  return usdMonth === null ? null : usd((usdMonth * hours) / HOURS_A_MONTH)
}
