import { spawn } from 'node:child_process'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench, Measure } from './bench.ts'

const SMALL = 2_000
const LARGE = 400_000
/** Most that 200 times the lines may cost in memory. */
const MEMORY = 2
const root = join(import.meta.dirname, '..')
const folder = join(root, 'test/fixtures/price-lists/AmazonS3')

/** AWS's lists are up to hundreds of megabytes; what is read at once must not depend on that. */
export const bench: Bench = {
  title: 'reading a price list as a stream',
  run: measure,
}

/** A process of its own, so that its peak of memory is that of one list. */
const READER = `
import { createPriceLists } from './src/outside/aws/price-lists.ts'
import { offerMatcher } from './src/price/offer.ts'
const list = await createPriceLists({ url: process.argv[1] }).open('AmazonS3', 'us-east-1')
if (!list.ok) throw new Error(JSON.stringify(list.problems))
const offer = { service: 'AmazonS3', 'usage-type': 'Requests-Tier1', unit: 'Requests' }
const matches = offerMatcher(offer, list.value.columns)
let found = 0, lines = 0
for await (const row of list.value.rows) { lines += 1; if (matches(row)) found += 1 }
console.log(JSON.stringify({ lines, found, kilobytes: process.resourceUsage().maxRSS }))
`

interface Read {
  readonly lines: number
  readonly found: number
  readonly megabytes: number
  readonly seconds: number
}

async function measure(): Promise<readonly Measure[]> {
  const [small, large] = [await read(SMALL), await read(LARGE)]
  const ratio = large.megabytes / small.megabytes
  const isRight = [small, large].every(({ found }) => found === 1)
  return [
    {
      what: `${SMALL} lines: peak memory`,
      figure: `${small.megabytes.toFixed(0)} MB`,
      limit: 'none',
      isWithin: true,
    },
    {
      what: `${LARGE} lines: peak memory`,
      figure: `${large.megabytes.toFixed(0)} MB`,
      limit: 'none',
      isWithin: true,
    },
    { what: `${LARGE} lines: time`, figure: `${large.seconds.toFixed(1)} s`, limit: 'none', isWithin: true },
    {
      what: 'memory, large to small',
      figure: ratio.toFixed(2),
      limit: String(MEMORY),
      isWithin: isRight && ratio <= MEMORY,
    },
  ]
}

async function read(lines: number): Promise<Read> {
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.json') === true) response.end(readFileSync(join(folder, 'region_index.json')))
    else void write(response, lines)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const start = performance.now()
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', READER, `http://127.0.0.1:${port}`],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let text = ''
  child.stdout.on('data', (part: Buffer) => (text += part.toString()))
  await new Promise((resolve) => child.on('close', resolve))
  server.close()
  const answer = JSON.parse(text) as {
    readonly lines: number
    readonly found: number
    readonly kilobytes: number
  }
  return { ...answer, megabytes: answer.kilobytes / 1024, seconds: (performance.now() - start) / 1000 }
}

/** The recorded list, then its last line again and again under other usage types. */
async function write(response: ServerResponse, lines: number): Promise<void> {
  const list = readFileSync(join(folder, 'us-east-1.csv'), 'utf8')
  const last = list.trimEnd().split('\n').at(-1) ?? ''
  response.write(list)
  const block = 1_000
  for (let at = 0; at < lines; at += block) {
    const part = Array.from({ length: block }, (_none, place) =>
      last.replace('Requests-GDA-Tier2', `Other-${at + place}`),
    )
    if (!response.write(`${part.join('\n')}\n`))
      await new Promise((resolve) => response.once('drain', resolve))
  }
  response.end()
}
