import type { Files } from '../src/kit/git-objects.ts'
import { memoryTree } from '../src/platform/tree.ts'
import { unpackLeases, type LeaseIndex } from '../src/portal/lease-index.ts'
import { EVERYTHING, findLeases, searchable, type SearchableLeases } from '../src/portal/search.ts'
import { DATA, type ListedLease } from '../src/portal/site.ts'
import { planPortal } from '../src/run/portal/portal.ts'
import { catalogFiles, PORTAL_NOW, TOLD, type Told } from '../test/support/portal-catalog.ts'
import { portalPlatform } from '../test/support/portal-platform.ts'
import { median, type Bench, type Measure } from './bench.ts'

const COUNTS = [100, 1_000, 10_000] as const
/** How much more one lease may cost among ten times as many. */
const SPREAD = 0.6
/** A search may take so much of what reading the list takes, which is done once. */
const SEARCH = 0.5
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
  /** The list as it is loaded. */
  readonly list: string
}

async function measure(): Promise<readonly Measure[]> {
  const subjects: Subject[] = []
  for (const count of COUNTS) subjects.push(await subjectOf(count))
  const builds = new Map<number, number[]>(COUNTS.map((count) => [count, []]))
  const searches = new Map<number, number[]>(COUNTS.map((count) => [count, []]))
  const readings = new Map<number, number[]>(COUNTS.map((count) => [count, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { count, published, held, list } of subjects) {
      builds.get(count)?.push(await cost(async () => build(published)))
      readings.get(count)?.push(await cost(async () => searchable(readList(list))))
      searches.get(count)?.push(await cost(async () => search(held, count)))
    }
  }
  const each = (times: ReadonlyMap<number, number[]>, count: number): number =>
    median(times.get(count) ?? []) / count
  const [, some, many] = COUNTS
  const bytes = subjects.at(-1)?.list.length ?? Number.POSITIVE_INFINITY
  return [
    ...COUNTS.map((count) => shown(`build for ${count} leases`, each(builds, count) * count)),
    ...COUNTS.map((count) =>
      shown(`one search in ${count} leases`, (each(searches, count) * count) / SEARCHES),
    ),
    ratio(`building one among ${many} to one among ${some}`, each(builds, many) / each(builds, some)),
    {
      what: `one search in ${many} to reading their list`,
      figure: (each(searches, many) / SEARCHES / each(readings, many)).toFixed(2),
      limit: String(SEARCH),
      isWithin: each(searches, many) / SEARCHES <= each(readings, many) * SEARCH,
    },
    {
      what: 'bytes of one lease in the list',
      figure: (bytes / many).toFixed(0),
      limit: String(ROW),
      isWithin: bytes / many <= ROW,
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
  const list = new TextDecoder().decode(files.get(DATA.leases))
  const leases = readList(list)
  if (leases.length !== count) throw new Error('leases were lost')
  return { count, published, held: searchable(leases), list }
}

function readList(list: string): readonly ListedLease[] {
  return unpackLeases(JSON.parse(list) as LeaseIndex)
}
