import type { Files } from '../src/kit/git-objects.ts'
import { memoryTree } from '../src/platform/tree.ts'
import { packLeases, unpackLeases, type LeaseIndex } from '../src/portal/lease-index.ts'
import { EVERYTHING, findLeases, searchable, type SearchableLeases } from '../src/portal/search.ts'
import { DATA } from '../src/portal/site.ts'
import { planPortal } from '../src/run/portal/portal.ts'
import { catalogFiles, PORTAL_NOW, TOLD, type Told } from '../test/support/portal-catalog.ts'
import { portalPlatform } from '../test/support/portal-platform.ts'
import { median, type Bench, type Measure } from './bench.ts'

const COUNTS = [100, 1_000, 10_000] as const
/** How much more one lease may cost among ten times as many. */
const SPREAD = 0.6
const ROUNDS = 5
/** Repetitions of one search, which takes less than the clock can tell among few. */
const SEARCHES = 20
/** Bytes of the list that one lease may take, uncompressed. */
const ROW = 250

/** What `leasehold portal` does with a catalog and its ledger, and what a browser does when somebody types. */
export const bench: Bench = { title: 'portal', run: measure }

interface Subject {
  readonly count: number
  readonly published: Files
  readonly held: SearchableLeases
  readonly bytes: number
}

async function measure(): Promise<readonly Measure[]> {
  const subjects: Subject[] = []
  for (const count of COUNTS) subjects.push(await subjectOf(count))
  const builds = new Map<number, number[]>(COUNTS.map((count) => [count, []]))
  const searches = new Map<number, number[]>(COUNTS.map((count) => [count, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { count, published, held } of subjects) {
      builds.get(count)?.push(await cost(async () => build(published)))
      searches.get(count)?.push(await cost(async () => search(held, count)))
    }
  }
  const each = (times: ReadonlyMap<number, number[]>, count: number): number =>
    median(times.get(count) ?? []) / count
  const [, some, many] = COUNTS
  const rows = subjects.at(-1)
  return [
    ...COUNTS.map((count) => shown(`build for ${count} leases`, each(builds, count) * count)),
    ...COUNTS.map((count) =>
      shown(`one search in ${count} leases`, (each(searches, count) * count) / SEARCHES),
    ),
    ratio(`building one among ${many} to one among ${some}`, each(builds, many) / each(builds, some)),
    ratio(`searching one among ${many} to one among ${some}`, each(searches, many) / each(searches, some)),
    {
      what: 'bytes of one lease in the list',
      figure: ((rows?.bytes ?? 0) / many).toFixed(0),
      limit: String(ROW),
      isWithin: (rows?.bytes ?? Number.POSITIVE_INFINITY) / many <= ROW,
    },
  ]
}

function shown(what: string, milliseconds: number): Measure {
  return { what, figure: `${milliseconds.toFixed(1)} ms CPU`, limit: 'none', isWithin: true }
}

function ratio(what: string, value: number): Measure {
  return { what, figure: value.toFixed(2), limit: String(1 + SPREAD), isWithin: value <= 1 + SPREAD }
}

/** Milliseconds of the processor. */
async function cost(call: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

async function build(published: Files): Promise<Files> {
  const planned = await planPortal({
    tree: memoryTree('working tree', portalPlatform()),
    published: memoryTree('catalog', published),
    app: new Map(),
    server: 'https://github.com',
  })
  if (!planned.ok) throw new Error(planned.problems[0]?.message)
  return planned.value.files
}

async function search(held: SearchableLeases, count: number): Promise<void> {
  for (let turn = 0; turn < SEARCHES; turn += 1) {
    const found = findLeases(held, { ...EVERYTHING, words: 'payments lease-0 postgres', sort: 'price' })
    if (found.length === 0 || found.length >= count) throw new Error(`found ${found.length} of ${count}`)
  }
}

async function subjectOf(count: number): Promise<Subject> {
  const told = Array.from({ length: count }, (_unused, index): Told => {
    const kind = TOLD[index % TOLD.length] ?? TOLD[0]
    if (kind === undefined) throw new Error('no example')
    return { ...kind, lease: `${kind.lease.split('/')[0] ?? ''}/lease-${String(index).padStart(5, '0')}` }
  })
  const published = catalogFiles(told, {}, PORTAL_NOW)
  const files = await build(published)
  const content = files.get(DATA.leases) ?? new Uint8Array()
  const index = JSON.parse(new TextDecoder().decode(content)) as LeaseIndex
  const leases = unpackLeases(index)
  if (packLeases(leases).rows.length !== count) throw new Error('leases were lost')
  return { count, published, held: searchable(leases), bytes: content.byteLength }
}
