import type { PriceTable } from '../formats/prices.ts'
import { nearest } from '../kit/nearest.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'

/** Which price of AWS's public list a price of ours is. */
export type Offer = NonNullable<NonNullable<PriceTable['prices'][string]>['offer']>

/** Places of the columns of a price list, by name; see {@link columnName}. */
export type Columns = ReadonlyMap<string, number>
/** One line of a price list. */
export type OfferRow = readonly string[]

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

/**
 * AWS writes the region before a usage type: `EUC1-`, `EU-` for eu-west-1, in us-east-1 mostly nothing. Other capitals
 * are part of the type: `TS-LoadBalancerUsage` is not a region's `LoadBalancerUsage`.
 */
const REGION_PREFIX = /^(?:EU|[A-Z]{3}[0-9]{1,2})-/

/** Tells whether a line is the on-demand price in USD that an offer names, in the tier that it names. */
export function offerMatcher(offer: Offer, columns: Columns): (row: OfferRow) => boolean {
  const wanted = Object.entries(offer.where ?? {}).map(
    ([name, value]) => [columns.get(columnName(name)), value] as const,
  )
  const [usage, term, currency, start] = ['usagetype', 'termtype', 'currency', 'startingrange'].map((name) =>
    columns.get(name),
  )
  const cell = (row: OfferRow, place: number | undefined): string | undefined =>
    place === undefined ? undefined : row[place]
  return (row) => {
    const usageType = cell(row, usage) ?? ''
    // Nearly every line of a list ends here.
    if (!usageType.endsWith(offer['usage-type'])) return false
    return (
      (usageType === offer['usage-type'] || usageType.replace(REGION_PREFIX, '') === offer['usage-type']) &&
      cell(row, term) === 'OnDemand' &&
      cell(row, currency) === 'USD' &&
      Number(cell(row, start)) === (offer.from ?? 0) &&
      wanted.every(([place, value]) => cell(row, place) === value)
    )
  }
}

export interface OfferQuestion {
  /** Key in the price table. */
  readonly key: string
  readonly region: string
  readonly offer: Offer
  readonly columns: Columns
  /** Lines of the list that {@link offerMatcher} takes. */
  readonly rows: readonly OfferRow[]
}

/** The one price that the lines agree on, in USD per unit of ours. None, several, or another unit is a problem and never a guess. */
export function priceOfRows(question: OfferQuestion): Result<number> {
  const { key, region, offer, rows } = question
  const cells = (name: string): readonly string[] => distinct(rows, question.columns.get(name))
  const first = rows[0]
  if (first === undefined) return problems(notFound(key, region, offer))
  const units = cells('unit')
  if (!units.every((unit) => unit === offer.unit)) return problems(otherUnit(key, region, offer, units))
  const prices = cells('priceperunit').map(Number)
  const [price] = prices
  if (price === undefined || !Number.isFinite(price) || price < 0) {
    return problems({
      ...at(key),
      code: 'offer-not-a-price',
      message: `AWS’s list for ${region} has no number as the price of \`${key}\``,
      remedy: 'look at the list yourself; the old price was kept',
    })
  }
  if (prices.length > 1) return problems(ambiguous(question))
  return ok(inOurUnit(price, offer.times ?? 1))
}

function distinct(rows: readonly OfferRow[], place: number | undefined): readonly string[] {
  return place === undefined ? [] : [...new Set(rows.map((row) => row[place] ?? ''))]
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

/** Columns that are otherwise in every line. */
const OWN_OF_A_LINE: ReadonlySet<string> = new Set([
  'sku',
  'ratecode',
  'pricedescription',
  'priceperunit',
  'effectivedate',
  'relatedto',
])

/** Names the columns that tell the lines apart: one of them belongs into `where`. */
function ambiguous({ key, region, rows, columns }: OfferQuestion): Problem {
  const differing = [...columns].flatMap(([name, place]) => {
    const values = distinct(rows, place)
    return OWN_OF_A_LINE.has(name) || values.length < 2 ? [] : [{ name, values }]
  })
  const column = differing[0]?.name
  const values = differing[0]?.values ?? []
  return {
    ...at(key),
    code: 'offer-ambiguous',
    message: `${rows.length} lines of AWS’s list for ${region} are \`${key}\`, with different prices; they differ in ${differing.map(({ name }) => name).join(', ') || 'nothing that can be named'}`,
    allowed: values.slice(0, 10),
    remedy:
      column === undefined
        ? 'give `from` the start of the tier; the old price was kept'
        : `add \`where: { ${column}: ${values[0] === undefined || values[0] === '' ? "''" : values[0]} }\` to its \`offer\`, or another value; the old price was kept`,
  }
}

/** A column in `where` that the list does not have can never match: most likely a typing mistake. */
export function unknownColumn(key: string, offer: Offer, columns: Columns): Problem | undefined {
  const name = Object.keys(offer.where ?? {}).find((wanted) => !columns.has(columnName(wanted)))
  if (name === undefined) return undefined
  const guess = nearest(columnName(name), [...columns.keys()])
  return {
    ...at(key),
    code: 'unknown-column',
    message: `AWS’s list of ${offer.service} has no column \`${name}\``,
    allowed: [...columns.keys()],
    remedy: guess === undefined ? 'choose one of its columns' : `did you mean \`${guess}\`?`,
  }
}
