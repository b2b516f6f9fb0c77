import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { parse } from 'csv-parse'
import { fieldOf } from '../../kit/fields.ts'
import { Fault, ok, problems, type Problem, type Result } from '../../kit/result.ts'
import { backoff, bounded, retry } from '../../kit/retry.ts'
import type { PriceList, PriceLists } from '../../ports.ts'
import { columnName, NEEDED_COLUMNS } from '../../price/offer.ts'

/** AWS's public price lists; no credentials. */
export const PRICE_LISTS_URL = 'https://pricing.us-east-1.amazonaws.com'

/** Milliseconds for the answer's head, and between two parts of its body. */
const QUIET = 60_000
const ATTEMPTS = 4
/** The index of the regions of one service: some 20 KB. */
const INDEX_LIMIT = 4 * 1024 * 1024
/** Lines before the headings: format, disclaimer, publication date, version, offer code. */
const PREAMBLE = 5
/** Characters; the longest line of AWS's is some 3,000. */
const LINE_LIMIT = 200_000

export interface PriceListsOptions {
  readonly url?: string
  readonly random?: () => number
  readonly sleep?: (milliseconds: number) => Promise<void>
}

/**
 * Reads the lists as streams: that of EC2 has hundreds of megabytes for one region, and no more than a part of a line
 * is kept. As CSV, since each line is complete there; in the JSON form the products come before all prices.
 */
export function createPriceLists(options: PriceListsOptions = {}): PriceLists {
  const url = (options.url ?? PRICE_LISTS_URL).replace(/\/+$/, '')
  const get = (path: string): Promise<Response> => fetchBounded(`${url}${path}`, options)
  return {
    async open(service, region) {
      const index = await get(`/offers/v1.0/aws/${encodeURIComponent(service)}/current/region_index.json`)
      if (!index.ok) {
        await index.body?.cancel()
        return problems(unknownService(service))
      }
      const path = listPath(await readIndex(index), service, region)
      if (!path.ok) return path
      const answer = await get(path.value)
      if (!answer.ok || answer.body === null)
        throw new Fault('price-list-unreachable', `${url}${path.value} answers ${answer.status}`)
      return openList(answer.body, `${service} in ${region}`)
    },
  }
}

async function fetchBounded(address: string, options: PriceListsOptions): Promise<Response> {
  const sleep = options.sleep ?? ((wait) => new Promise((resolve) => setTimeout(resolve, wait)))
  const random = options.random ?? Math.random
  try {
    return await retry(
      async () => {
        // Not the attempt's own signal: it would end the body too, which takes its time and is watched by itself.
        const answer = await fetch(address, { redirect: 'error' })
        if (answer.status < 500 && answer.status !== 429) return answer
        await answer.body?.cancel()
        throw new Fault('price-list-unreachable', `${address} answers ${answer.status}`)
      },
      {
        attempts: ATTEMPTS,
        timeout: QUIET,
        wait: (_error, attempt) => backoff(attempt, 500, 10_000, random()),
        sleep,
      },
    )
  } catch (error) {
    if (error instanceof Fault && error.code === 'price-list-unreachable') throw error
    throw new Fault('price-list-unreachable', `${address}: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}

async function readIndex(answer: Response): Promise<unknown> {
  const text = await bounded(() => answer.text(), QUIET)
  if (text.length > INDEX_LIMIT) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The path of the list as CSV; the index names its JSON form, which lies beside it. */
function listPath(index: unknown, service: string, region: string): Result<string> {
  const regions = fieldOf(index, 'regions')
  const path = fieldOf(fieldOf(regions, region), 'currentVersionUrl')
  if (path === undefined) {
    if (typeof regions !== 'object' || regions === null) return problems(wrongFormat(service, 'its index'))
    return problems({
      code: 'unknown-region',
      message: `AWS has no price list of ${service} for \`${region}\``,
      allowed: Object.keys(regions),
      remedy: 'take the region out of `usd`, or keep the price by hand, without `offer`',
    })
  }
  // Only a path on the same server, whatever the index says.
  if (typeof path !== 'string' || !/^\/offers\/[A-Za-z0-9_./-]+\.json$/.test(path) || path.includes('..'))
    return problems(wrongFormat(service, 'its index'))
  return ok(path.replace(/\.json$/, '.csv'))
}

function unknownService(service: string): Problem {
  return {
    code: 'unknown-service',
    message: `AWS has no price list with the offer code \`${service}\``,
    allowed: ['an offer code of https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/index.json'],
    remedy: 'for example AmazonS3, AmazonEC2, AmazonRDS, AmazonElastiCache, AmazonDynamoDB, AWSQueueService',
  }
}

function wrongFormat(what: string, part: string): Problem {
  return {
    code: 'price-list-format',
    message: `AWS’s price list of ${what} is not in the form that is known here: ${part}`,
    remedy: 'nothing was changed; look whether there is a newer version of this toolkit',
  }
}

/** Reads as far as the headings; the rest stays a stream. */
async function openList(body: ReadableStream, what: string): Promise<Result<PriceList>> {
  const records = watched(body, what)
  const preamble = new Map<string, string>()
  for (let line = 1; line <= PREAMBLE; line += 1) {
    const next = await records.next()
    if (next.done === true) return problems(wrongFormat(what, 'it ends before its headings'))
    preamble.set(columnName(next.value[0] ?? ''), next.value[1] ?? '')
  }
  const published = /^\d{4}-\d{2}-\d{2}/.exec(preamble.get('publicationdate') ?? '')?.[0]
  const headings = await records.next()
  const columns = headings.done === true ? [] : headings.value.map(columnName)
  const missing = NEEDED_COLUMNS.find((name) => !columns.includes(name))
  if (published === undefined || missing !== undefined) {
    await records.return(undefined)
    const part = published === undefined ? 'no publication date' : `no column ${missing}`
    return problems(wrongFormat(what, part))
  }
  return ok({ published, columns: new Map(columns.map((name, place) => [name, place])), rows: records })
}

/** Records of a CSV body. A stream that stops, and one that breaks off within a line, is a fault and not an end. */
async function* watched(body: ReadableStream, what: string): AsyncGenerator<readonly string[], void> {
  const parser = parse({ relax_column_count: true, max_record_size: LINE_LIMIT, bom: true })
  const source = Readable.fromWeb(body)
  const quiet = setTimeout(() => source.destroy(new Error(`no data for ${QUIET} ms`)), QUIET)
  source.on('error', (error) => parser.destroy(error))
  source.on('data', () => quiet.refresh())
  try {
    for await (const record of source.pipe(parser)) if (isRecord(record)) yield record
  } catch (error) {
    throw new Fault('price-list-unreachable', `the price list of ${what} broke off: ${reasonOf(error)}`)
  } finally {
    clearTimeout(quiet)
    source.destroy()
    parser.destroy()
  }
}

/** The parser makes cells texts, as nothing is cast. */
function isRecord(value: unknown): value is readonly string[] {
  return Array.isArray(value)
}
