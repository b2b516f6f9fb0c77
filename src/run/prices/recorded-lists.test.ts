import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { at } from '../../../test/support/leases.ts'
import { REPOSITORY_ROOT } from '../../../test/support/example-platform.ts'
import {
  startPriceLists,
  type Answer,
  type PriceListsServer,
} from '../../../test/support/price-lists-server.ts'
import type { Offer } from '../../price/offer.ts'
import { createPriceLists } from '../../outside/aws/price-lists.ts'
import { memoryTree } from '../../platform/tree.ts'
import { comparePrices } from './update.ts'

let server: PriceListsServer | undefined
afterEach(async () => {
  await server?.stop()
  server = undefined
})

const FIXTURES = 'test/fixtures/price-lists'
const read = (path: string): string => readFileSync(join(REPOSITORY_ROOT, path), 'utf8')

/** What lists say of one price, asked for one region. */
async function ask(region: string, offer: Offer, other?: Answer) {
  server = await startPriceLists(other)
  const price = { unit: 'unit', offer, source: 'https://aws.amazon.com/', date: '2026-01-01', usd: {} }
  const table = { version: 1, currency: 'USD', fetched: '2026-01-01', prices: { asked: price } }
  const config = read('leasehold.yaml').replace(/^( +region: ).*$/gm, `$1${region}`)
  const tree = memoryTree(
    'test',
    new Map([
      ['leasehold.yaml', Buffer.from(config)],
      ['prices/aws.yaml', Buffer.from(JSON.stringify(table))],
    ]),
  )
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const priceLists = createPriceLists({ url: server.url, sleep: async () => undefined })
  const compared = await comparePrices(tree, {
    clock: { now: () => at('2026-12-24T08:00:00Z') },
    log,
    priceLists,
  })
  if (!compared.ok) throw new Error(JSON.stringify(compared.problems))
  const { differences, problems } = compared.value
  return { usd: differences.map(({ after }) => after), differences, problems }
}

const queue = (usage: string, more: Partial<Offer> = {}): Offer => {
  return { service: 'AWSQueueService', 'usage-type': usage, unit: 'Requests', times: 1e6, ...more }
}
const node = (usage: string, engine: string): Offer => {
  return {
    ...{ service: 'AmazonElastiCache', 'usage-type': usage, unit: 'Hrs' },
    where: { 'cache-engine': engine },
  }
}
const balancer = (operation?: string): Offer => {
  return {
    ...{ service: 'AWSELB', 'usage-type': 'LoadBalancerUsage', unit: 'Hrs' },
    ...(operation === undefined ? {} : { where: { operation } }),
  }
}
const STORAGE: Offer = { service: 'AmazonS3', 'usage-type': 'TimedStorage-ByteHrs', unit: 'GB-Mo' }
const WRITES: Offer = { service: 'AmazonS3', 'usage-type': 'Requests-Tier1', unit: 'Requests', times: 1000 }

describe('AWS’s own lists, as they were recorded', () => {
  test.each<[string, string, Offer, number]>([
    ['S3: storage', 'eu-west-2', STORAGE, 0.024],
    ['S3: the last tier', 'eu-west-2', { ...STORAGE, from: 512_000 }, 0.022],
    ['S3: requests, with commas in a cell before the price', 'eu-west-2', WRITES, 0.0053],
    ['SQS: a million requests', 'eu-west-2', queue('Requests-Tier1'), 0.4],
    ['SQS: the third tier', 'eu-west-2', queue('Requests-Tier1', { from: 200_000_000_000 }), 0.32],
    [
      'SQS: a cell with a comma in `where`',
      'eu-west-2',
      queue('Requests-FIFO-Tier1', { where: { 'queue-type': 'FIFO (first-in, first-out)' } }),
      0.5,
    ],
    ['SQS: a free tier of no region', 'eu-west-2', queue('Global-Requests'), 0],
    ['ElastiCache: on demand, not reserved', 'eu-west-2', node('NodeUsage:cache.t4g.micro', 'Redis'), 0.018],
    ['ElastiCache: another engine', 'eu-west-2', node('NodeUsage:cache.t4g.micro', 'Valkey'), 0.0144],
    ['ELB: one of several', 'us-east-1', balancer('LoadBalancing:Network'), 0.0225],
    // `TS-LoadBalancerUsage` has the same operation, and no region is called `TS`.
    ['ELB: not what only ends like it', 'us-east-1', balancer('LoadBalancing:Application'), 0.0225],
  ])('%s', async (_what, region, offer, usd) => {
    expect(await ask(region, offer)).toMatchObject({ usd: [usd], problems: [] })
  })

  test('four load balancers under one usage type are no price; what tells them apart is named', async () => {
    const { usd, problems } = await ask('us-east-1', balancer())
    expect(usd).toEqual([])
    expect(problems).toMatchObject([
      {
        code: 'offer-ambiguous',
        message: expect.stringContaining('they differ in productfamily, groupdescription, operation'),
      },
    ])
  })

  test('the day is that of the publication', async () => {
    const { differences } = await ask('eu-west-2', queue('Requests-Tier1'))
    expect(differences).toMatchObject([{ published: '2026-09-04', region: 'eu-west-2', before: undefined }])
  })
})

describe('a list that is not as it was', () => {
  const LIST = 'AmazonS3/20260831092225/eu-west-2/index.csv'
  const recorded = read(`${FIXTURES}/AmazonS3/eu-west-2.csv`)

  /** The recorded list, changed. */
  const answering =
    (change: (list: string) => string): Answer =>
    (path, response) => {
      if (!path.endsWith(LIST)) return false
      response.end(change(recorded))
      return true
    }

  test('columns in another order are read by their names', async () => {
    const reversed = answering((list) => byRecord(list, (cells) => cells.reverse()))
    expect(await ask('eu-west-2', WRITES, reversed)).toMatchObject({ usd: [0.0053], problems: [] })
  })

  test.each(['TermType', 'StartingRange', 'Unit', 'PricePerUnit', 'Currency', 'usageType'])(
    'without the column %s it is no list that we know, and nothing is said of its prices',
    async (column) => {
      const place = headingsOf(recorded).indexOf(column)
      const without = answering((list) =>
        byRecord(list, (cells) => cells.filter((_cell, index) => index !== place)),
      )
      const { usd, problems } = await ask('eu-west-2', WRITES, without)
      expect(usd).toEqual([])
      expect(problems).toMatchObject([
        {
          code: 'price-list-format',
          message: expect.stringContaining(`no column ${column.toLowerCase()}`),
        },
      ])
    },
  )

  test.each<[string, (list: string) => string]>([
    ['a line less', (list) => list.replace(/^"Disclaimer".*\n/m, '')],
    ['a line more', (list) => list.replace(/^"OfferCode"/m, '"Notice","new"\n$&')],
    ['no day', (list) => list.replace(/^("Publication Date",).*$/m, '$1""')],
    ['nothing at all', () => ''],
  ])('before its headings %s: refused, as no price can be told from a heading', async (_what, change) => {
    const { usd, problems } = await ask('eu-west-2', WRITES, answering(change))
    expect(usd).toEqual([])
    expect(problems).toMatchObject([{ code: 'price-list-format', file: 'prices/aws.yaml' }])
  })

  test.each<[string, Answer]>([
    ['403 for the list, after its index', failing(LIST, 403)],
    ['503 for the list, each time', failing(LIST, 503)],
    ['503 for the index, each time', failing('region_index.json', 503)],
    [
      'a connection that ends after a whole line',
      (path, response) => {
        if (!path.endsWith(LIST)) return false
        const cut = recorded.slice(0, recorded.indexOf('\n', recorded.length / 2) + 1)
        response.write(cut, () => response.destroy())
        return true
      },
    ],
  ])('%s: nothing is compared, and it is said', async (_what, other) => {
    await expect(ask('eu-west-2', WRITES, other)).rejects.toMatchObject({ code: 'price-list-unreachable' })
  })
})

test('a list of any length is taken no faster than it is read', async () => {
  const line = read(`${FIXTURES}/AmazonS3/eu-west-2.csv`).trimEnd().split('\n').at(-1) ?? ''
  const block = `${line}\n`.repeat(1000)
  const ALL = 64e6
  let sent = 0
  server = await startPriceLists((path, response) => {
    if (!path.endsWith('.csv')) return false
    response.write(read(`${FIXTURES}/AmazonS3/eu-west-2.csv`))
    const more = (): void => {
      while (sent < ALL) {
        sent += block.length
        if (!response.write(block)) return
      }
      response.end()
    }
    response.on('drain', more)
    more()
    return true
  })
  const list = await createPriceLists({ url: server.url }).open('AmazonS3', 'eu-west-2')
  if (!list.ok) throw new Error(JSON.stringify(list.problems))
  let rows = 0
  for await (const _row of list.value.rows) {
    rows += 1
    if (rows === 20) break
  }
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(rows).toBe(20)
  // What sockets and streams hold between the two.
  expect(sent).toBeLessThan(ALL / 4)
})

function failing(end: string, status: number): Answer {
  return (path, response) => {
    if (!path.endsWith(end)) return false
    response.writeHead(status).end('<Error/>')
    return true
  }
}

function headingsOf(list: string): readonly string[] {
  return cellsOf(list.split('\n')[5] ?? '')
}

/** Changes the cells of the headings and of each line; what is before the headings stays. */
function byRecord(list: string, change: (cells: string[]) => string[]): string {
  const lines = list.trimEnd().split('\n')
  const changed = lines.slice(5).map((line) =>
    change(cellsOf(line))
      .map((cell) => `"${cell}"`)
      .join(','),
  )
  return `${[...lines.slice(0, 5), ...changed].join('\n')}\n`
}

/** AWS writes a cell in quotes, or nothing. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|)(?=,|$)/g)].map(([, cell = '']) => cell)
}
