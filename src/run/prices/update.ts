import { problems as problemsOf, ok, type Problem, type Result } from '../../kit/result.ts'
import { loadConfig } from '../../platform/config.ts'
import { loadPrices, PRICES_PATH } from '../../platform/load.ts'
import type { Clock, Log, PriceList, PriceLists, Tree } from '../../ports.ts'
import { sortDifferences, type PriceDifference } from '../../price/differences.ts'
import { offerMatcher, priceOfRows, unknownColumn, type Offer, type OfferRow } from '../../price/offer.ts'
import { updatePriceText } from '../../price/write.ts'

export interface PricesPorts {
  readonly clock: Clock
  readonly log: Log
  readonly priceLists: PriceLists
}

export interface ComparedPrices {
  readonly differences: readonly PriceDifference[]
  /** Prices that could not be compared; they keep the figures that they have. */
  readonly problems: readonly Problem[]
  /** Figures that were compared. */
  readonly compared: number
  /** Keys without an `offer`: kept by hand. */
  readonly byHand: readonly string[]
  /** The new table; undefined: nothing was compared, so that nothing may say that it was. */
  readonly text: string | undefined
}

interface Wanted {
  readonly key: string
  readonly unit: string
  readonly offer: Offer
  readonly before: number | undefined
}

/** AWS writes where a list is read by everybody; a mirror that was read instead is not a source. */
const listUrl = (service: string): string =>
  `https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/${service}/current/index.json`

/**
 * Compares the price table with AWS's public lists, one list after the other and each as a stream. A region of an
 * environment that a price does not know yet is added.
 */
export async function comparePrices(tree: Tree, ports: PricesPorts): Promise<Result<ComparedPrices>> {
  const [config, prices, content] = [
    await loadConfig(tree),
    await loadPrices(tree),
    await tree.read(PRICES_PATH),
  ]
  if (!config.ok) return config
  if (!prices.ok) return prices
  if (content === undefined)
    return problemsOf({ code: 'prices-missing', message: `there is no ${PRICES_PATH}` })
  const regions = [...config.value.environments.values()].map(({ region }) => region)
  const table = Object.entries(prices.value.prices).flatMap(([key, price]) =>
    price === undefined ? [] : [{ key, price }],
  )
  const lists = new Map<string, Wanted[]>()
  for (const { key, price } of table) {
    if (price.offer === undefined) continue
    for (const region of new Set([...Object.keys(price.usd), ...regions])) {
      if (region === '*') continue
      const name = `${price.offer.service} ${region}`
      const wanted = { key, unit: price.unit, offer: price.offer, before: price.usd[region] }
      lists.set(name, [...(lists.get(name) ?? []), wanted])
    }
  }
  const read = await readLists(lists, ports)
  const differences = sortDifferences(read.differences)
  const sources = new Map(
    table.flatMap(({ key, price }) =>
      price.offer === undefined ? [] : [[key, listUrl(price.offer.service)] as const],
    ),
  )
  const fetched = ports.clock.now().slice(0, 10)
  const text = new TextDecoder().decode(content)
  // With a figure that could not be compared the table must go on to warn of its age.
  const isWhole = read.compared > 0 && read.problems.length === 0
  return ok({
    ...read,
    differences,
    byHand: table.filter(({ price }) => price.offer === undefined).map(({ key }) => key),
    text:
      isWhole || differences.length > 0
        ? updatePriceText(text, {
            differences,
            fetched: isWhole ? fetched : prices.value.fetched,
            sources,
          })
        : undefined,
  })
}

type Read = Pick<ComparedPrices, 'differences' | 'problems' | 'compared'>

async function readLists(
  lists: ReadonlyMap<string, readonly Wanted[]>,
  { log, priceLists }: PricesPorts,
): Promise<Read> {
  const differences: PriceDifference[] = []
  const problems: Problem[] = []
  let compared = 0
  for (const [name, wanted] of lists) {
    const [service = '', region = ''] = name.split(' ')
    log.info(`reading AWS’s price list of ${service} for ${region}`)
    const list = await priceLists.open(service, region)
    if (!list.ok) {
      problems.push(...list.problems.map((problem) => ({ ...problem, file: PRICES_PATH })))
      continue
    }
    const known = wanted.filter(({ key, offer }) => {
      const problem = unknownColumn(key, offer, list.value.columns)
      if (problem !== undefined) problems.push(problem)
      return problem === undefined
    })
    const found = await rowsOf(list.value, known)
    for (const one of known) {
      const { columns } = list.value
      const rows = found.get(one.key) ?? []
      const price = priceOfRows({ key: one.key, region, offer: one.offer, columns, rows })
      if (!price.ok) {
        problems.push(...price.problems)
        continue
      }
      compared += 1
      if (price.value === one.before) continue
      const { key, unit, before } = one
      differences.push({ key, region, before, after: price.value, unit, published: list.value.published })
    }
  }
  return { differences, problems, compared }
}

/** The few lines of a list that somebody asked for, by key. */
async function rowsOf(
  { rows, columns }: PriceList,
  wanted: readonly Wanted[],
): Promise<ReadonlyMap<string, readonly OfferRow[]>> {
  const matchers = wanted.map(({ key, offer }) => ({ key, matches: offerMatcher(offer, columns) }))
  const found = new Map<string, OfferRow[]>()
  for await (const row of rows)
    for (const { key, matches } of matchers)
      if (matches(row)) found.set(key, [...(found.get(key) ?? []), row])
  return found
}
