import { spawn } from 'node:child_process'
import { decide } from '../src/reaper/decide.ts'
import { applied, applyBegun, at, configOf, factsOf, warning } from '../test/support/leases.ts'
import { startTaggingServer } from '../test/support/tagging-server.ts'
import { addHours } from '../src/lease/lease.ts'
import type { Bench, Measure } from './bench.ts'

const LEASES = 10_000
/** Seconds for the decisions about {@link LEASES} leases. */
const DECISION_LIMIT = 2
const FEW = 10_000
const MANY = 100_000
/** Most that ten times the resources may cost in memory. */
const MEMORY = 1.5
/** GetResources calls a second and region. Source: AWS, Tag Editor quotas. */
const CALLS_A_SECOND = 15
const PAGE = 100

/** Deciding about many leases, and reading many tagged resources from a server that pages as AWS does. */
export const bench: Bench = {
  title: 'the reaper',
  run: async () => [decisions(), ...(await sweeps())],
}

function decisions(): Measure {
  const config = configOf()
  const start = at('2026-12-07T08:00:00Z')
  const before = process.cpuUsage()
  const kinds = new Set<string>()
  for (let index = 0; index < LEASES; index += 1) {
    const evidence = [applyBegun(), applied(), warning('2h', '2026-12-07T07:00:00Z')]
    const now = addHours(start, index % 8)
    kinds.add(decide(factsOf({ evidence }), { config, now }).kind)
  }
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  return {
    what: `decisions about ${LEASES} leases`,
    figure: `${seconds.toFixed(2)} s CPU`,
    limit: `${DECISION_LIMIT} s`,
    // Some must end and some must not, or nothing was decided.
    isWithin: seconds <= DECISION_LIMIT && kinds.has('end') && kinds.has('kept'),
  }
}

/**
 * A process of its own, so that its memory is that of one sweep. Its clock is moved by waiting. What it holds is measured
 * after collecting garbage, as the garbage depends on how fast the server is.
 */
const SWEEPER = `
import { TextSet } from './src/kit/text-set.ts'
import { createTagListing } from './src/outside/aws/tag-existence.ts'
import { sweepRegion } from './src/run/reaper/sweep-region.ts'
import { configOf, UID } from './test/support/leases.ts'
let waited = 0
const listing = createTagListing({}, {
  timer: { now: () => waited, sleep: async (time) => { waited += time } },
  client: { endpoint: process.argv[1], credentials: { accessKeyId: 'x', secretAccessKey: 'x' } },
})
let held = 0
const measured = {
  ...listing,
  async *pages(region, key) {
    let pages = 0
    for await (const rows of listing.pages(region, key)) {
      yield rows
      pages += 1
      if (pages % 50 !== 0) continue
      globalThis.gc()
      const { heapUsed, external } = process.memoryUsage()
      held = Math.max(held, heapUsed + external)
    }
  },
}
const lives = { lifeOf: (uid) => uid === UID ? 'living' : undefined, leaseOf: () => undefined }
const task = { account: '123456789012', config: configOf(), lives, expected: [], seen: new TextSet() }
const { report, strays } = await sweepRegion('eu-west-1', task, { listing: measured })
const kilobytes = process.resourceUsage().maxRSS
console.log(JSON.stringify({ ...report, strays: strays.length, waited, kilobytes, held }))
`

interface Sweep {
  readonly status: string
  readonly pages: number
  readonly resources: number
  readonly strays: number
  /** Milliseconds that the pace took. */
  readonly waited: number
  readonly kilobytes: number
  /** Bytes, garbage not counted. */
  readonly held: number
  readonly calls: number
  readonly seconds: number
}

async function sweeps(): Promise<readonly Measure[]> {
  const [few, many] = [await sweep(FEW), await sweep(MANY)]
  const ratio = many.held / few.held
  const isRight = [[few, FEW] as const, [many, MANY] as const].every(
    ([one, size]) => one.status === 'known' && one.resources === size && one.strays === 1,
  )
  // The first call needs no wait, and the last look at the stray is one more.
  const pace = (many.calls - 1) / (many.waited / 1_000)
  const shown = (what: string, figure: string): Measure => ({
    what,
    figure,
    limit: 'none',
    isWithin: isRight,
  })
  return [
    shown(`${FEW} resources: memory held at most`, `${(few.held / 2 ** 20).toFixed(1)} MB`),
    shown(`${MANY} resources: memory held at most`, `${(many.held / 2 ** 20).toFixed(1)} MB`),
    {
      what: 'memory held, many to few',
      figure: ratio.toFixed(2),
      limit: String(MEMORY),
      isWithin: isRight && ratio <= MEMORY,
    },
    {
      what: `${MANY} resources: calls, one a page and one to look again`,
      figure: String(many.calls),
      limit: String(MANY / PAGE + 1),
      isWithin: many.calls <= MANY / PAGE + 1,
    },
    {
      what: 'calls a second at its own pace',
      figure: pace.toFixed(1),
      limit: String(CALLS_A_SECOND),
      isWithin: pace <= CALLS_A_SECOND + 1e-6,
    },
    shown(`${MANY} resources: peak of the process`, `${(many.kilobytes / 1024).toFixed(0)} MB`),
    shown(`${MANY} resources at that pace`, `${(many.waited / 1_000).toFixed(0)} s`),
    shown('the same without waiting, by the clock', `${many.seconds.toFixed(1)} s`),
  ]
}

async function sweep(size: number): Promise<Sweep> {
  const rows = Array.from({ length: size }, (_none, index) => ({
    arn: `arn:aws:sqs:eu-west-1:123456789012:queue-of-a-lease-${index}`,
    tags: {
      'leasehold:repository': 'acme/platform',
      'leasehold:uid': index === size - 1 ? 'zzzzzzzzzzzzzzzzzzzzzzzzz7' : 'abcdefghijklmnopqrstuvwxy2',
      'leasehold:owner': 'alice',
      'leasehold:team': 'payments',
      'leasehold:environment': 'staging',
    },
  }))
  const server = await startTaggingServer(() => rows)
  const start = performance.now()
  const options = ['--expose-gc', '--input-type=module', '--eval', SWEEPER, server.endpoint]
  const child = spawn(process.execPath, options, {
    cwd: `${import.meta.dirname}/..`,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.on('data', (part: Buffer) => (text += part.toString()))
  await new Promise((resolve) => child.on('close', resolve))
  const seconds = (performance.now() - start) / 1_000
  const calls = server.questions.length
  await server.close()
  return { ...(JSON.parse(text) as Omit<Sweep, 'calls' | 'seconds'>), calls, seconds }
}
