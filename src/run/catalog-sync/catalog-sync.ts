import { buildCatalog, CATALOG_PATH, catalogText } from '../../catalog/build.ts'
import type { CatalogEntry } from '../../catalog/entry.ts'
import { withDrift } from '../../drift/observed.ts'
import { isSyncOld, nextObserved } from '../../catalog/observed.ts'
import { markStale, type FailingSource } from '../../catalog/stale.ts'
import { openEvidence } from '../../evidence/evidence.ts'
import type { Catalog } from '../../formats/catalog.ts'
import type { LedgerLine } from '../../formats/ledger-line.ts'
import type { Files } from '../../kit/git-objects.ts'
import type { Problem } from '../../kit/result.ts'
import { exportFiles } from '../../export/files.ts'
import { ledgerFiles, readLedger } from '../../ledger/ledger.ts'
import { isBeginning, rewrittenLedger } from '../../ledger/published.ts'
import type { Config } from '../../platform/config.ts'
import type { CloudIdentity, Forge, Ports, TagListing } from '../../ports.ts'
import { wrongClock } from '../account.ts'
import { readDefaultBranch } from '../default-branch.ts'
import { readHeartbeat, reaperView, type Heartbeat } from '../heartbeat.ts'
import type { Outcome } from '../outcome.ts'
import { announceReady } from './announce-ready.ts'
import { extendLedger } from './ledger.ts'
import { observeAws, unreachedAccounts, type AwsObservation } from './observe-aws.ts'
import { catalogOutcome, syncOutcome } from './outcome.ts'
import { isPublished, publish, readPublished, type Published } from './publish.ts'
import { keptEntries, readSources, type Sources } from './sources.ts'
import { rebuildOnly, verifyOutcome } from './verify.ts'

/**
 * `incremental` keeps what a failing source gave before; `rebuild` takes nothing but the observed part from what is
 * published, and so publishes only when every source can be read; `verify` compares and writes nothing.
 */
export type CatalogMode = 'incremental' | 'rebuild' | 'verify'

export interface CatalogInput {
  readonly mode?: CatalogMode
}

export interface CatalogPorts extends Pick<Ports, 'clock' | 'log' | 'run' | 'openStorage'> {
  readonly git: Pick<Ports['git'], 'head' | 'fetch' | 'tree'>
  readonly forge: Pick<Forge, 'putComment' | 'commit' | 'createOrphanBranch'>
  readonly cloud: Pick<Ports['cloud'], 'identity'>
  readonly listing: TagListing
}

/** Other writers of the branch that a run may meet before it leaves the work to the next. */
const ATTEMPTS = 5
/** Codes of a race that was lost: somebody else published, so everything is read again. */
const LOST: ReadonlySet<string> = new Set(['head-moved', 'branch-exists', 'branch-missing'])

/**
 * Publishes catalog and ledger, the one writer of their branch: everything new since the last run becomes one commit.
 * The chain head goes first, then the comments, then the commit; a run that is killed between leaves nothing that the
 * next one would not make again in the same way (S15).
 * @throws Fault when the storage cannot be reached at all: nothing is published over good values
 */
export async function catalogSync(input: CatalogInput, ports: CatalogPorts): Promise<Outcome> {
  const mode = input.mode ?? 'incremental'
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const outcome = await syncOnce(mode, ports)
    if (outcome !== 'lost') return outcome
    ports.log.info('the catalog branch moved, reading everything again')
  }
  const message = `the catalog branch moved ${ATTEMPTS} times while it was read; nothing is lost, the next run publishes`
  return catalogOutcome('failed', 'catalog-contended', message, [
    { code: 'catalog-contended', message, remedy: 'let nobody but catalog-sync push to it' },
  ])
}

async function syncOnce(mode: CatalogMode, ports: CatalogPorts): Promise<Outcome | 'lost'> {
  const found = await readDefaultBranch(ports.git)
  if (!found.ok)
    return catalogOutcome('failed', 'config-unreadable', 'leasehold.yaml cannot be read', found.problems)
  const { commit, config, tree } = found.value
  const log = openEvidence(ports.openStorage(config.backend), config.repository.id)
  if (mode === 'verify') return verifyOutcome(await rebuildOnly(found.value, log, ports))
  const now = ports.clock.now()
  const identity = await whoAmI(config, ports)
  const clock = identity === undefined || 'code' in identity ? undefined : wrongClock(identity, now)
  if (clock !== undefined) {
    const remedy = 'set the clock of the runner; nothing is published by a clock that is off'
    return catalogOutcome('failed', clock.code, clock.message, [{ ...clock, remedy }])
  }
  const published = await readPublished(config.catalog.branch, ports.git)
  const before = mode === 'rebuild' ? undefined : published.catalog
  const sources = await readSources({ tree, config, before, now }, ports)
  if (mode === 'rebuild' && sources.failing.length > 0) return incomplete(sources.failing)
  const known = (): readonly LedgerLine[] => (mode === 'rebuild' ? [] : readLedger(published.files).lines)
  const { lines, heads, added } = await extendLedger(sources.records, known, log, ports)
  const heartbeat = await readHeartbeat(sources.leases, config, ports)
  const aws = await observe(mode, { identity, sources, config, published }, ports)
  const failing = [...sources.failing, ...aws.failing]
  const entries = [...sources.leases.map(({ entry }) => entry), ...keptEntries(sources, before)]
  const catalogOf = (at: string): Catalog =>
    buildCatalog({
      ...{ config, commit, entries },
      tombstones: sources.tombstones,
      observed: withDrift(
        observedNow(published, livingOf(entries, sources), { aws, heartbeat, at }),
        sources.leases,
      ),
      stale: markStale(failing, published.catalog),
      ledger: { sequence: lines.length, hash: lines.at(-1)?.hash ?? null },
    })
  const ledger = ledgerFiles(lines)
  // They say nothing of what was only observed, so that they are the same at any time.
  const exported = exportFiles(catalogOf(now), lines)
  const filesOf = (catalog: Catalog): Files =>
    new Map([[CATALOG_PATH, new TextEncoder().encode(catalogText(catalog))], ...ledger, ...exported])
  // The time of the sync alone is no news, but once a day.
  const last = published.catalog?.observed
  const isNews = added > 0 || last?.sync === undefined || isSyncOld(last, now)
  const same = isNews ? undefined : catalogOf(last?.sync?.at ?? now)
  const isSame = same !== undefined && isPublished(filesOf(same), published)
  const catalog = isSame ? same : catalogOf(now)
  const told = await announceAll(sources, ports)
  const written = await publish(config.catalog.branch, filesOf(catalog), published, ports.forge)
  if (!written.ok) {
    if (written.problems.some(({ code }) => LOST.has(code))) return 'lost'
    const code = written.problems[0]?.code ?? 'publish-failed'
    return catalogOutcome('failed', code, 'the catalog could not be published', written.problems)
  }
  const rewritten = isBeginning(published.files, ledger, lines.length - added)
    ? undefined
    : rewrittenLedger(published.files, heads)
  const wrong = [
    ...told.problems,
    ...failing.filter(isWrong).map(({ reasonCode, message }) => ({ code: reasonCode, message })),
    ...heartbeat.alarms,
    ...(rewritten === undefined ? [] : [restored(rewritten, config)]),
  ]
  return syncOutcome({ catalog, commit: written.value, announced: told.leases, wrong })
}

/** A rebuild that left out what it cannot read would remove it. */
function incomplete(failing: readonly FailingSource[]): Outcome {
  const problems = failing.map(({ reasonCode, message }) => ({
    ...{ code: reasonCode, message },
    remedy: 'mend it, or run mode incremental, which keeps what stands and marks it stale',
  }))
  const message = `a rebuild needs every source, and ${failing.length} cannot be read: ${failing[0]?.message ?? ''}`
  return catalogOutcome('failed', 'rebuild-incomplete', message, problems)
}

/** Whose credentials these are; with evidence in a folder nothing of a cloud is asked. */
async function whoAmI(config: Config, { cloud }: CatalogPorts): Promise<CloudIdentity | Problem | undefined> {
  if (config.backend.type === 'local') return undefined
  try {
    return await cloud.identity(config.backend.region)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { code: 'identity-unknown', message: `AWS does not say whose credentials these are: ${message}` }
  }
}

async function observe(
  mode: CatalogMode,
  facts: {
    readonly identity: CloudIdentity | Problem | undefined
    readonly sources: Sources
    readonly config: Config
    readonly published: Published
  },
  { clock, listing }: CatalogPorts,
): Promise<AwsObservation> {
  const { identity, sources, config, published } = facts
  const before = published.catalog?.observed ?? {}
  const regions = before.sync?.regions ?? []
  if (identity === undefined) return { seen: new Map(), regions, failing: [] }
  if ('code' in identity) {
    const living = sources.leases.filter(({ entry }) => entry.status !== 'ended')
    const failing = unreachedAccounts(living, undefined, regions)
    return {
      ...{ seen: new Map(), regions },
      failing: failing.map((one) => ({ ...one, reasonCode: identity.code, message: identity.message })),
    }
  }
  const now = clock.now()
  return observeAws(sources.leases, { identity, config, before, now, all: mode === 'rebuild' }, listing)
}

/** That one role does not reach every account is how it is meant to be, and is only marked. */
function isWrong({ reasonCode }: FailingSource): boolean {
  return reasonCode !== 'account-not-reached'
}

/** What is carried over, with what is seen of AWS and of the reaper now. */
function observedNow(
  published: Published,
  living: ReadonlySet<string>,
  seen: { readonly aws: AwsObservation; readonly heartbeat: Heartbeat; readonly at: string },
): Catalog['observed'] {
  const before = published.catalog?.observed ?? {}
  return nextObserved({
    ...{ before, living },
    aws: seen.aws.seen,
    reaper: reaperView(seen.heartbeat, before.reaper),
    sync: { at: seen.at, regions: [...seen.aws.regions] },
  })
}

function livingOf(entries: readonly CatalogEntry[], { tombstones }: Sources): ReadonlySet<string> {
  const ended = new Set(tombstones.map(({ uid }) => uid))
  return new Set(
    entries.filter(({ status, uid }) => status !== 'ended' && !ended.has(uid)).map(({ uid }) => uid),
  )
}

async function announceAll(
  { leases }: Sources,
  { forge, log }: CatalogPorts,
): Promise<{ readonly leases: readonly string[]; readonly problems: readonly Problem[] }> {
  const told: string[] = []
  const found: Problem[] = []
  for (const { news } of leases) {
    if (news === undefined) continue
    try {
      if (await announceReady(news, forge)) told.push(news.lease)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      log.error(`${news.lease}: its issue could not be told: ${message}`)
      found.push({
        code: 'comment-failed',
        message: `${news.lease}: its issue could not be told that it is ready`,
      })
    }
  }
  return { leases: told, problems: found }
}

function restored(message: string, { catalog }: Config): Problem {
  return {
    code: 'ledger-rewritten',
    message: `the ledger on \`${catalog.branch}\` was not the one in evidence (${message}); it is restored`,
    remedy: `find out who pushed to \`${catalog.branch}\`, and protect the branch`,
  }
}
