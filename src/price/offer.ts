import type { PriceTable } from '../formats/prices.ts'
import { nearest } from '../kit/nearest.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'

/** Which price of AWS's public list a price of ours is. */
export type Offer = NonNullable<NonNullable<PriceTable['prices'][string]>['offer']>

/** One line of AWS's price list, by name of its column; see {@link columnName}. */
export type OfferRow = ReadonlyMap<string, string>

/** Parts of a year's worth of columns are written `usageType` in one list and `Usage Type` in the next. */
export function columnName(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Columns that every list has, and without which no line can be judged. */
export const NEEDED_COLUMNS = [
  'termtype',
  'startingrange',
  'unit',
  'priceperunit',
  'currency',
  'usagetype',
] as const

/** AWS writes the region before a usage type, `EUC1-`, but not in us-east-1. */
const REGION_PREFIX = /^[A-Z]{2,4}[0-9]{0,2}-/

/** Whether a line is the on-demand price in USD that an offer names, in the tier that it names. */
export function isOffer(row: OfferRow, offer: Offer): boolean {
  const usageType = row.get('usagetype') ?? ''
  const isUsage =
    usageType === offer['usage-type'] || usageType.replace(REGION_PREFIX, '') === offer['usage-type']
  return (
    isUsage &&
    row.get('termtype') === 'OnDemand' &&
    row.get('currency') === 'USD' &&
    Number(row.get('startingrange')) === (offer.from ?? 0) &&
    Object.entries(offer.where ?? {}).every(([name, value]) => row.get(columnName(name)) === value)
  )
}

export interface OfferQuestion {
  /** Key in the price table. */
  readonly key: string
  readonly region: string
  readonly offer: Offer
  /** Lines of the list for which {@link isOffer} holds. */
  readonly rows: readonly OfferRow[]
}

/** The one price that the lines agree on, in USD per unit of ours. None, several, or another unit is a problem and never a guess. */
export function priceOfRows({ key, region, offer, rows }: OfferQuestion): Result<number> {
  const first = rows[0]
  if (first === undefined) return problems(notFound(key, region, offer))
  const units = [...new Set(rows.map((row) => row.get('unit') ?? ''))]
  if (!units.every((unit) => unit === offer.unit)) return problems(otherUnit(key, region, offer, units))
  const prices = [...new Set(rows.map((row) => Number(row.get('priceperunit'))))]
  const [price] = prices
  if (price === undefined || !Number.isFinite(price) || price < 0) {
    return problems({
      ...at(key),
      code: 'offer-not-a-price',
      message: `AWS’s list for ${region} has no number as the price of \`${key}\``,
      remedy: 'look at the list yourself; the old price was kept',
    })
  }
  if (prices.length > 1) return problems(ambiguous(key, region, rows))
  return ok(inOurUnit(price, offer.times ?? 1))
}

/** `0.000005` × 1000 is 0.005, not 0.005000000000000001: as many digits as AWS's own ten after the point. */
function inOurUnit(price: number, times: number): number {
  return Number((price * times).toFixed(10))
}

function at(key: string): Pick<Problem, 'file' | 'field'> {
  return { file: 'prices/aws.yaml', field: `/prices/${key}` }
}

function notFound(key: string, region: string, offer: Offer): Problem {
  return {
    ...at(key),
    code: 'offer-not-found',
    message: `AWS’s list of ${offer.service} for ${region} has no on-demand price of \`${offer['usage-type']}\``,
    remedy: 'correct `offer` of this price, or take the region out of `usd`; the old price was kept',
  }
}

function otherUnit(key: string, region: string, offer: Offer, units: readonly string[]): Problem {
  return {
    ...at(key),
    code: 'offer-unit',
    message: `AWS’s list for ${region} counts \`${key}\` in ${units.join(' and ')}, not in ${offer.unit}`,
    allowed: units,
    remedy: 'correct `unit` and `times` of `offer`; the old price was kept',
  }
}

/** Names the columns that tell the lines apart: one of them belongs into `where`. */
function ambiguous(key: string, region: string, rows: readonly OfferRow[]): Problem {
  const [first] = rows
  const own = new Set(['sku', 'ratecode', 'pricedescription', 'priceperunit', 'effectivedate', 'relatedto'])
  const differing = [...(first?.keys() ?? [])].filter(
    (name) => !own.has(name) && new Set(rows.map((row) => row.get(name))).size > 1,
  )
  const column = differing[0]
  const values = column === undefined ? [] : [...new Set(rows.map((row) => row.get(column) ?? ''))]
  return {
    ...at(key),
    code: 'offer-ambiguous',
    message: `${rows.length} lines of AWS’s list for ${region} are \`${key}\`, with different prices; they differ in ${differing.join(', ') || 'nothing that can be named'}`,
    allowed: values.slice(0, 10),
    remedy:
      column === undefined
        ? 'give `from` the start of the tier; the old price was kept'
        : `add \`where: { ${column}: ${values[0] === undefined || values[0] === '' ? "''" : values[0]} }\` to its \`offer\`, or another value; the old price was kept`,
  }
}

/** A column in `where` that the list does not have can never match: most likely a typing mistake. */
export function unknownColumn(key: string, offer: Offer, columns: ReadonlySet<string>): Problem | undefined {
  const name = Object.keys(offer.where ?? {}).find((wanted) => !columns.has(columnName(wanted)))
  if (name === undefined) return undefined
  const guess = nearest(columnName(name), [...columns])
  return {
    ...at(key),
    code: 'unknown-column',
    message: `AWS’s list of ${offer.service} has no column \`${name}\``,
    allowed: [...columns],
    remedy: guess === undefined ? 'choose one of its columns' : `did you mean \`${guess}\`?`,
  }
}
