import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createPriceLists } from '../../outside/aws/price-lists.ts'
import { memoryTree } from '../../platform/tree.ts'
import { at } from '../../../test/support/leases.ts'
import { REPOSITORY_ROOT } from '../../../test/support/example-platform.ts'
import {
  pricesOfLists,
  startPriceLists,
  type Answer,
  type PriceListsServer,
} from '../../../test/support/price-lists-server.ts'
import { comparePrices, type ComparedPrices } from './update.ts'

let server: PriceListsServer | undefined
afterEach(async () => {
  await server?.stop()
  server = undefined
})

const read = (path: string): string => readFileSync(join(REPOSITORY_ROOT, path), 'utf8')

/** Compares the example's table, changed as a case needs it, with the lists of a server of its own. */
async function compare(change: (table: string) => string = (table) => table, other?: Answer) {
  server = await startPriceLists(other)
  const files = {
    'leasehold.yaml': read('leasehold.yaml'),
    'prices/aws.yaml': change(pricesOfLists()),
  }
  const tree = memoryTree(
    'test',
    new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
  )
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const priceLists = createPriceLists({ url: server.url, sleep: async () => undefined })
  return comparePrices(tree, { clock: { now: () => at('2026-12-24T08:00:00Z') }, log, priceLists })
}

function valueOf(compared: Awaited<ReturnType<typeof compare>>): ComparedPrices {
  if (!compared.ok) throw new Error(JSON.stringify(compared.problems))
  return compared.value
}

describe('the price table and AWS’s price lists', () => {
  test('the example’s figures are AWS’s: only the day of the comparison changes', async () => {
    const { differences, problems, compared, text } = valueOf(await compare())
    expect({ differences, problems, compared }).toEqual({ differences: [], problems: [], compared: 6 })
    expect(text).toBe(pricesOfLists().replace(/fetched: '.*'/, "fetched: '2026-12-24'"))
  })

  test('each list is read once, whatever number of prices it has', async () => {
    await compare()
    expect(server?.calls.filter((path) => path.endsWith('.csv'))).toHaveLength(3)
  })

  test('a figure that differs is changed, with the day of the publication and its source; comments stay', async () => {
    const { differences, text } = valueOf(
      await compare((table) => table.replace('eu-central-1: 0.0245', 'eu-central-1: 0.03 # dear')),
    )
    expect(differences).toEqual([
      {
        key: 's3-standard-storage',
        region: 'eu-central-1',
        before: 0.03,
        after: 0.0245,
        unit: 'GB-month',
        published: '2026-07-28',
      },
    ])
    expect(text).toContain('eu-central-1: 0.0245 # dear')
    expect(text).toContain("date: '2026-07-28'")
    expect(text).toContain('/offers/v1.0/aws/AmazonS3/current/index.json')
    expect(text).toContain('# On-demand list prices in USD')
  })

  test('of the tiers the first one counts, or the one that `from` names', async () => {
    const { differences } = valueOf(
      await compare((table) => table.replace('unit: GB-Mo }', 'unit: GB-Mo, from: 512000 }')),
    )
    expect(differences.map(({ region, after }) => [region, after])).toEqual([
      ['eu-central-1', 0.0225],
      ['eu-west-1', 0.021],
      ['us-east-1', 0.021],
    ])
  })

  test('a region of an environment is added to a price that has none for it', async () => {
    const { differences } = valueOf(await compare((table) => table.replace('      eu-west-1: 0.023\n', '')))
    expect(differences).toMatchObject([{ region: 'eu-west-1', before: undefined, after: 0.023 }])
  })

  test('a price without an offer is kept by hand and named', async () => {
    const { byHand, compared } = valueOf(
      await compare((table) => table.replace(/ {4}offer: .*Requests-Tier1.*\n/, '')),
    )
    expect({ byHand, compared }).toEqual({ byHand: ['s3-standard-write-requests'], compared: 3 })
  })

  test.each([
    ['no such usage type', 'TimedStorage-ByteHrs', 'TimedStorage-Bytes', 'offer-not-found'],
    ['another unit', 'unit: GB-Mo }', 'unit: GB-Hrs }', 'offer-unit'],
    [
      'a column that is not there',
      'unit: GB-Mo }',
      'unit: GB-Mo, where: { operatio: x } }',
      'unknown-column',
    ],
  ])('%s keeps the old figures, says so, and the table goes on to age', async (_what, from, to, code) => {
    const { differences, problems, text } = valueOf(await compare((table) => table.replace(from, to)))
    expect(differences).toEqual([])
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set([code]))
    expect(problems).toHaveLength(3)
    expect(text).toBeUndefined()
  })

  test('lines that contradict each other are no price; the column that tells them apart is named', async () => {
    const list = read('test/fixtures/price-lists/AmazonS3/us-east-1.csv')
    const line = list.split('\n').find((row) => row.includes('Requests-Tier1"')) ?? ''
    const twice = `${list}${line.replace('"Requests-Tier1",""', '"Requests-Tier1","PutObject"').replace('0.0000050000', '0.0000070000')}\n`
    const { problems } = valueOf(
      await compare(undefined, (path, response) => {
        if (!path.endsWith('us-east-1/index.csv')) return false
        response.end(twice)
        return true
      }),
    )
    expect(problems).toMatchObject([
      {
        code: 'offer-ambiguous',
        remedy: expect.stringContaining('where: { operation:'),
        allowed: ['', 'PutObject'],
      },
    ])
  })

  test('an offer code that AWS does not have is said', async () => {
    const { problems } = valueOf(
      await compare((table) => table.replaceAll('service: AmazonS3', 'service: AmazonS4')),
    )
    expect(problems[0]).toMatchObject({ code: 'unknown-service', file: 'prices/aws.yaml' })
  })

  test('a server that is busy is asked again', async () => {
    const { compared } = valueOf(
      await compare(undefined, (_path, response, call) => {
        if (call !== 1 && call !== 3) return false
        response.writeHead(call === 1 ? 503 : 429).end()
        return true
      }),
    )
    expect(compared).toBe(6)
  })

  test.each(['headings', 'line'])('a list that breaks off within the %s changes nothing', async (where) => {
    const list = read('test/fixtures/price-lists/AmazonS3/us-east-1.csv')
    const cut = list.slice(0, where === 'line' ? -400 : 500)
    const broken = compare(undefined, (path, response) => {
      if (!path.endsWith('us-east-1/index.csv')) return false
      response.writeHead(200, { 'content-length': String(Buffer.byteLength(list)) })
      response.write(cut, () => response.destroy())
      return true
    })
    await expect(broken).rejects.toMatchObject({ code: 'price-list-unreachable' })
  })

  test('a list in another form, and an index that leads elsewhere, are refused', async () => {
    const { problems } = valueOf(
      await compare(undefined, (path, response) => {
        if (path.endsWith('us-east-1/index.csv')) response.end('<html>sign in</html>')
        else if (path.endsWith('region_index.json'))
          response.end(
            read('test/fixtures/price-lists/AmazonS3/region_index.json').replace(
              '/offers/v1.0/aws/AmazonS3/20260728131000/eu-west-1/',
              '//elsewhere.example/offers/',
            ),
          )
        else return false
        return true
      }),
    )
    expect(problems.map(({ code }) => code)).toEqual(['price-list-format', 'price-list-format'])
  })
})
