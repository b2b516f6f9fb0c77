import { observedDrift, type ObservedDrift } from '../../drift/observed.ts'
import { catalogEntry, type CatalogEntry, type CatalogLease } from '../../catalog/entry.ts'
import type { FailingSource, StaleMark } from '../../catalog/stale.ts'
import {
  openEvidence,
  type EvidenceKind,
  type EvidenceLog,
  type EvidenceOf,
  type KnownLease,
} from '../../evidence/evidence.ts'
import type { Catalog } from '../../formats/catalog.ts'
import type { RunRecordEvidence } from '../../formats/evidence.ts'
import type { PriceTable } from '../../formats/prices.ts'
import type { Instant } from '../../kit/brands.ts'
import { Fault } from '../../kit/result.ts'
import { evidenceOf, type LeaseFacts } from '../../lease/facts.ts'
import type { Config } from '../../platform/config.ts'
import { loadPrices } from '../../platform/load.ts'
import type { OpenStorage, Tree } from '../../ports.ts'
import { expectedOf, type Expected } from '../../reaper/vanished.ts'
import { priceOf } from '../lease-price.ts'
import { pool } from '../pool.ts'
import { eachLease, type LeaseReading, type UnreadLease } from '../read-leases.ts'
import { readyNews, type ReadyNews } from './announce-ready.ts'

/** What a sync keeps of one lease that it read. */
export interface LeaseView {
  readonly entry: CatalogEntry
  /** Without resources, outputs and warnings: a sync of 10,000 leases holds all of them. */
  readonly facts: LeaseFacts
  /** What AWS should list of it. */
  readonly expected: readonly Expected[]
  /** What the newest look at it found. */
  readonly drift: ObservedDrift | undefined
  /** What its issue must hear. */
  readonly news: ReadyNews | undefined
}

/** Everything that Git, state and evidence say now, and what of it could not be read. */
export interface Sources {
  readonly leases: readonly LeaseView[]
  /** Of leases, living and ended. */
  readonly records: readonly RunRecordEvidence[]
  readonly tombstones: readonly EvidenceOf<'tombstone'>[]
  readonly failing: readonly FailingSource[]
  /** Leases whose stacks the commit holds. */
  readonly stacks: ReadonlySet<string>
}

/** Leases that are read at the same time: S3 answers in some 20 ms, so that one at a time would take an hour for 10,000. */
const READERS = 16
const SOURCES = {
  'stack-unreadable': 'git',
  'evidence-malformed': 'evidence',
  'source-unknown': 'storage',
} as const satisfies Record<UnreadLease['reasonCode'], StaleMark['source']>

/**
 * Reads every source, lease by lease, and keeps little of each. What fails is said, and hides nothing else (L17).
 * @param before what is published: whose prices stand while there are none, and what issues were told
 */
export async function readSources(
  from: {
    readonly tree: Tree
    readonly config: Config
    readonly before: Catalog | undefined
    readonly now: Instant
  },
  { openStorage }: { readonly openStorage: OpenStorage },
): Promise<Sources> {
  const { tree, config, before, now } = from
  const log = openEvidence(openStorage(config.backend), config.repository.id)
  const known = await log.leases()
  const prices = await readPrices(tree)
  const published = new Map((before?.leases ?? []).map((entry) => [entry.uid, entry]))
  const leases: LeaseView[] = []
  const records: RunRecordEvidence[] = []
  const tombstones: EvidenceOf<'tombstone'>[] = []
  const failing: FailingSource[] = [...prices.failing]
  const stacks = new Set<string>()
  for await (const reading of eachLease(tree, openStorage, READERS)) {
    const failure = 'facts' in reading ? unreadState(reading) : unreadLease(reading)
    if (failure !== undefined) failing.push(failure)
    if (!('facts' in reading)) {
      stacks.add(reading.lease)
      continue
    }
    const { facts } = reading
    stacks.add(facts.lease)
    records.push(...evidenceOf(facts.evidence, 'run-record'))
    tombstones.push(...evidenceOf(facts.evidence, 'tombstone'))
    const old = published.get(facts.manifest.uid)
    const entry = failure === undefined || old === undefined ? entryOf(reading, prices, old, config) : old
    leases.push({
      entry,
      facts: slim(facts),
      expected: expectedOf(facts, now),
      drift: observedDrift(facts.evidence),
      news: readyNews(reading, entry, { before, old, now }),
    })
  }
  const failed = new Set(failing.map(({ uid }) => uid))
  const seen = new Set(leases.map(({ entry }) => entry.uid))
  const others = await readOthers(
    known.filter(({ uid }) => !seen.has(uid)),
    log,
  )
  return {
    ...{ leases, stacks },
    records: [...records, ...others.records],
    tombstones: [...tombstones, ...others.tombstones],
    failing: [...failing, ...others.failing.filter(({ uid }) => !failed.has(uid))],
  }
}

/** An entry that was published and cannot be read now stays as it was: a failing source removes nothing. */
export function keptEntries(
  { leases, failing }: Pick<Sources, 'leases' | 'failing'>,
  before: Catalog | undefined,
): readonly CatalogEntry[] {
  const known = new Set(leases.map(({ entry }) => entry.uid))
  const uids = new Set(failing.map(({ uid }) => uid ?? ''))
  // A stack that cannot be read does not tell its uid.
  const names = new Set(failing.filter(({ uid }) => (uid ?? null) === null).map(({ lease }) => lease ?? ''))
  return (before?.leases ?? []).filter(
    ({ lease, uid }) => !known.has(uid) && (uids.has(uid) || names.has(lease)),
  )
}

interface Prices {
  readonly table: PriceTable | undefined
  readonly failing: readonly FailingSource[]
}

/** A platform without a price table has none; one whose table cannot be read keeps the prices that it had. */
async function readPrices(tree: Tree): Promise<Prices> {
  const prices = await loadPrices(tree)
  if (prices.ok) return { table: prices.value, failing: [] }
  const first = prices.problems[0]
  if (first?.code === 'prices-missing') return { table: undefined, failing: [] }
  const where = first?.file === undefined ? '' : `${first.file}: `
  const message = `the prices cannot be read: ${where}${first?.message ?? ''}`
  return { table: undefined, failing: [{ source: 'prices', reasonCode: 'prices-unreadable', message }] }
}

function entryOf(
  reading: LeaseReading,
  prices: Prices,
  old: CatalogEntry | undefined,
  config: Config,
): CatalogEntry {
  const entry = catalogEntry(catalogLease(reading, prices.table), config)
  return prices.failing.length > 0 && old !== undefined ? { ...entry, price: old.price } : entry
}

export function catalogLease(reading: LeaseReading, prices: PriceTable | undefined): CatalogLease {
  const price = priceOf(reading, prices)
  return {
    facts: reading.facts,
    module: reading.module?.manifest,
    price: price === undefined ? undefined : { usdMonth: price.usdMonth, unpriced: price.unpriced },
    leaseLength: reading.request?.lease,
  }
}

function unreadLease({ lease, uid, reasonCode, problems }: UnreadLease): FailingSource {
  const message = `${lease} could not be read, its entry stays as it was: ${problems[0]?.message ?? ''}`
  return { source: SOURCES[reasonCode], lease, uid, reasonCode, message }
}

/** A state that is no state has no outputs and no resources, and the lease may well have them. */
function unreadState({ facts: { lease, manifest, state } }: LeaseReading): FailingSource | undefined {
  if (state.kind !== 'unreadable') return undefined
  const message = `${lease} could not be read, its entry stays as it was: ${state.problems[0]?.message ?? ''}`
  return { source: 'state', lease, uid: manifest.uid, reasonCode: 'state-unreadable', message }
}

const KEPT: ReadonlySet<EvidenceKind> = new Set(['apply-begun', 'end-begun', 'run-record'])

function slim(facts: LeaseFacts): LeaseFacts {
  const { state, evidence } = facts
  return {
    ...facts,
    evidence: evidence.filter(({ kind }) => KEPT.has(kind)),
    state:
      state.kind === 'present'
        ? { kind: 'present', state: { ...state.state, resources: [], outputs: new Map() } }
        : state,
  }
}

type Others = Pick<Sources, 'records' | 'tombstones' | 'failing'>

/**
 * Evidence of the lives that storage knows besides: ended ones, and those that could not be read as a whole. One
 * malformed object hides no other; a record that the ledger already holds is taken from there.
 */
async function readOthers(known: readonly KnownLease[], log: EvidenceLog): Promise<Others> {
  const all = await pool(known, READERS, async ({ lease, uid }): Promise<Others> => {
    try {
      const { evidence, malformed } = await log.listReadable(lease, uid)
      return {
        records: evidenceOf(evidence, 'run-record'),
        tombstones: evidenceOf(evidence, 'tombstone'),
        failing: malformed.slice(0, 1).map((key) => ({
          ...{ source: 'evidence', lease, uid, reasonCode: 'evidence-malformed' },
          message: `${lease}: ${key} is no evidence; look at its older versions in the bucket`,
        })),
      }
    } catch (error) {
      const message = `${lease} could not be read: ${error instanceof Error ? error.message : String(error)}`
      const reasonCode = error instanceof Fault ? error.code : 'source-unknown'
      return {
        records: [],
        tombstones: [],
        failing: [{ source: 'storage', lease, uid, reasonCode, message }],
      }
    }
  })
  return {
    records: all.flatMap((one) => one.records),
    tombstones: all.flatMap((one) => one.tombstones),
    failing: all.flatMap((one) => one.failing),
  }
}
