import { catalogEntry } from '../../catalog/entry.ts'
import type { DifferenceFacts, LeaseSide, SweptStray, UnknownSource } from '../../differences/facts.ts'
import { observedLease } from '../../catalog/observed.ts'
import type { Catalog } from '../../formats/catalog.ts'
import type { PriceTable } from '../../formats/prices.ts'
import { isUid, parseInstant, type Instant } from '../../kit/brands.ts'
import { compareText } from '../../kit/canonical.ts'
import { evidenceOf, wasApplied } from '../../lease/facts.ts'
import { addHours } from '../../lease/lease.ts'
import type { Config } from '../../platform/config.ts'
import { loadPrices, PRICES_PATH } from '../../platform/load.ts'
import type { OpenStorage, Storage, Tree } from '../../ports.ts'
import { openJournal } from '../../reaper/journal.ts'
import { firstSightings } from '../../reaper/orphans.ts'
import { parseRequestPath } from '../../request/path.ts'
import { catalogLease } from '../catalog-sync/sources.ts'
import { readLeases, type LeaseReading, type LeasesReading, type UnreadLease } from '../read-leases.ts'
import { unsweptAccounts } from '../reaper/sweep-accounts.ts'
import { readLives, type Lives } from '../reaper/sweep-lives.ts'

export interface FactSources {
  readonly tree: Tree
  readonly config: Config
  /** What the published catalog has of AWS and of plans; empty where there is none. */
  readonly observed: Catalog['observed']
  readonly now: Instant
}

/** Sightings older than this say nothing of today, as a sweep has it. */
const REMEMBERED_HOURS = 8 * 24

/** Requests, stacks, states, and the records of the sweeps of every account; nothing is asked of AWS anew. */
export async function readDifferenceFacts(
  { tree, config, observed, now }: FactSources,
  openStorage: OpenStorage,
): Promise<DifferenceFacts> {
  const storage = openStorage(config.backend)
  const readings = await readLeases(tree, openStorage)
  const prices = await loadPrices(tree)
  const table = prices.ok ? prices.value : undefined
  const stored = await readStored(storage, readings, config)
  const swept = await readSwept(storage, readings, stored.lives, config, now)
  return {
    now,
    leases: readings.leases.map((reading) => sideOf(reading, config, table, observed)),
    unrendered: await unrendered(tree),
    strandedStates: stored.states,
    strays: swept.strays,
    unknown: [
      ...readings.unread.map(unreadSource),
      ...((await tree.read(PRICES_PATH)) !== undefined && table === undefined ? [NO_PRICES] : []),
      ...stored.unknown,
      ...swept.unknown,
    ],
  }
}

function sideOf(
  reading: LeaseReading,
  config: Config,
  table: PriceTable | undefined,
  observed: Catalog['observed'],
): LeaseSide {
  const { facts } = reading
  const { manifest, evidence, state, lease } = facts
  const records = [...evidenceOf(evidence, 'run-record')].sort((a, b) => compareText(a.at, b.at))
  const { status } = catalogEntry(catalogLease(reading, table), config)
  const price = table === undefined ? undefined : catalogLease(reading, table).price
  const { backend } = manifest
  return {
    ...{ lease, uid: manifest.uid, issue: manifest.issue, region: manifest.region, state: state.kind },
    backend:
      backend.type === 's3'
        ? { type: 's3', bucket: backend.bucket, key: backend.key }
        : { type: 'local', key: backend.key },
    wasApplied: wasApplied(evidence),
    isEnding: status === 'ending' || status === 'ended',
    lastRecord: parseInstant(records.at(-1)?.at),
    priceAtApply: records.filter(({ event }) => event === 'applied').at(-1)?.priceUsdMonth,
    priceToday: price?.usdMonth,
    observed: observedLease(observed, manifest.uid),
  }
}

interface Stored {
  readonly lives: Lives | undefined
  readonly states: DifferenceFacts['strandedStates']
  readonly unknown: readonly UnknownSource[]
}

const STATE = /^\d+\/([^/]+\/[^/]+)\/([a-z2-7]{26})\/terraform\.tfstate$/

async function readStored(storage: Storage, readings: LeasesReading, config: Config): Promise<Stored> {
  const prefix = `${config.repository.id}/`
  try {
    const keys = await storage.list(prefix)
    const lives = readLives(config.repository.id, readings, keys)
    const states = keys.flatMap((key) => {
      const [, lease = '', uid = ''] = STATE.exec(key) ?? []
      return key.startsWith(prefix) && isUid(uid) && lives.lifeOf(uid) === 'stored' ? [{ lease, uid }] : []
    })
    return { lives, states, unknown: [] }
  } catch (error) {
    return { lives: undefined, states: [], unknown: [failing('the storage of states', error)] }
  }
}

/** From the newest record of each account; a region that it could not read gives nothing, and is told. */
async function readSwept(
  storage: Storage,
  readings: LeasesReading,
  lives: Lives | undefined,
  config: Config,
  now: Instant,
): Promise<{ readonly strays: readonly SweptStray[]; readonly unknown: readonly UnknownSource[] }> {
  const journal = openJournal(storage, config.repository.id)
  const strays: SweptStray[] = []
  const unknown: UnknownSource[] = []
  try {
    for (const account of config.accounts.keys()) {
      const records = await journal.sweeps(account, addHours(now, -REMEMBERED_HOURS), now)
      const last = records.at(-1)
      const first = firstSightings(records)
      for (const region of last?.regions ?? [])
        if (region.status === 'unknown')
          unknown.push({
            what: `${region.region} of account ${account}`,
            why: `the last sweep could not read it: ${region.message ?? region.reasonCode ?? ''}.`,
            next: SWEEP,
          })
      for (const { kind, arn, region, uid } of last?.seen ?? []) {
        const firstSeen = first.get(arn)
        const lease = isUid(uid) ? lives?.leaseOf(uid) : undefined
        if (firstSeen !== undefined) strays.push({ kind, arn, region, uid, lease, firstSeen })
      }
    }
    for (const account of await unsweptAccounts(readings, '', now, journal))
      unknown.push({
        what: `account ${account}`,
        why: 'it has leases, and no sweep read it for two days.',
        next: SWEEP,
      })
  } catch (error) {
    unknown.push(failing('the records of the sweeps', error))
  }
  return { strays, unknown }
}

async function unrendered(tree: Tree): Promise<readonly string[]> {
  const requests = (await tree.list('requests')).flatMap(({ path }) => {
    const place = parseRequestPath(path)
    return place.ok ? [place.value.lease] : []
  })
  const stacks = new Set((await tree.list('stacks')).map(({ path }) => path.split('/').slice(1, 3).join('/')))
  return requests.filter((lease) => !stacks.has(lease)).sort(compareText)
}

const SWEEP = 'start the workflow `on-schedule-sweep-cloud.yml` and look at its summary'

const NO_PRICES: UnknownSource = {
  what: 'prices',
  why: '`prices/aws.yaml` cannot be read.',
  next: '`leasehold check` says why',
}

function unreadSource({ lease, problems }: UnreadLease): UnknownSource {
  const first = problems[0]
  return {
    what: lease,
    why: `${first?.message ?? 'it cannot be read'}.`,
    next: first?.remedy ?? `\`leasehold lease show ${lease}\``,
  }
}

function failing(what: string, error: unknown): UnknownSource {
  const message = error instanceof Error ? error.message : String(error)
  return { what, why: `${message}.`, next: 'see that the role may list and read it, and run again' }
}
