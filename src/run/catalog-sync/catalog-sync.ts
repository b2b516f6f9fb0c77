import { buildCatalog, CATALOG_PATH, catalogText } from '../../catalog/build.ts'
import type { CatalogEntry } from '../../catalog/entry.ts'
import { openEvidence } from '../../evidence/evidence.ts'
import type { Catalog } from '../../formats/catalog.ts'
import type { ActionResult } from '../../formats/result.ts'
import type { Sha } from '../../kit/brands.ts'
import type { Files } from '../../kit/git-objects.ts'
import { escapeMarkdown, inlineCode } from '../../kit/markdown.ts'
import { Fault, type Problem } from '../../kit/result.ts'
import { ledgerFiles } from '../../ledger/ledger.ts'
import { rewrittenLedger } from '../../ledger/published.ts'
import type { Config } from '../../platform/config.ts'
import { loadPrices } from '../../platform/load.ts'
import type { Clock, Forge, Git, Log, OpenStorage, RunIdentity } from '../../ports.ts'
import { announceReady, isNews } from './announce-ready.ts'
import { catalogLease, extendLedger, readAllEvidence } from './sources.ts'
import { readDefaultBranch } from '../default-branch.ts'
import { readHeartbeat, reaperView, type Heartbeat } from '../heartbeat.ts'
import type { Outcome } from '../outcome.ts'
import { publish, readPublished, type Published } from './publish.ts'
import { readLeases, type LeasesReading } from '../read-leases.ts'

export interface CatalogPorts {
  readonly clock: Clock
  readonly log: Log
  readonly run: RunIdentity
  readonly git: Pick<Git, 'head' | 'fetch' | 'tree'>
  readonly forge: Pick<Forge, 'putComment' | 'commit' | 'createOrphanBranch'>
  readonly openStorage: OpenStorage
}

/** Other writers of the branch that a run may meet before it leaves the work to the next. */
const ATTEMPTS = 5
/** Codes of a race that was lost: somebody else published, so everything is read again. */
const LOST: ReadonlySet<string> = new Set(['head-moved', 'branch-exists'])

/**
 * Publishes catalog and ledger, the one writer of their branch: everything new since the last run becomes one commit.
 * The chain head goes first, then the comments, then the commit; a run that is killed between leaves nothing that the
 * next one would not make again in the same way (S15).
 */
export async function catalogSync(
  _input: Readonly<Record<string, never>>,
  ports: CatalogPorts,
): Promise<Outcome> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const outcome = await syncOnce(ports)
    if (outcome !== 'lost') return outcome
    ports.log.info('the catalog branch moved, reading everything again')
  }
  throw new Fault('catalog-contended', `the catalog branch moved ${ATTEMPTS} times; the next run publishes`)
}

async function syncOnce(ports: CatalogPorts): Promise<Outcome | 'lost'> {
  const found = await readDefaultBranch(ports.git)
  if (!found.ok)
    return outcomeOf('failed', 'config-unreadable', 'leasehold.yaml cannot be read', found.problems)
  const { commit, config } = found.value
  const tree = ports.git.tree(commit)
  const readings = await readLeases(tree, ports.openStorage)
  const log = openEvidence(ports.openStorage(config.backend), config.repository.id)
  const { records, tombstones } = await readAllEvidence(readings, log)
  const published = await readPublished(config.catalog.branch, ports.git)
  const { lines, heads } = await extendLedger(records, log, ports)
  const prices = await loadPrices(tree)
  const heartbeat = await readHeartbeat(readings.leases, config, ports)
  const table = prices.ok ? prices.value : undefined
  const built = buildCatalog({
    config,
    commit,
    leases: readings.leases.map((reading) => catalogLease(reading, table)),
    tombstones,
    observed: observedNow(published, heartbeat),
    ledger: { sequence: lines.length, hash: lines.at(-1)?.hash ?? null },
  })
  const catalog = keepUnread(built, readings, published)
  const files: Files = new Map([
    [CATALOG_PATH, new TextEncoder().encode(catalogText(catalog))],
    ...ledgerFiles(lines),
  ])
  const told = await announceAll(readings, catalog, published, ports)
  const written = await publish(config.catalog.branch, files, published, ports.forge)
  if (!written.ok) {
    if (written.problems.some(({ code }) => LOST.has(code))) return 'lost'
    return outcomeOf(
      'failed',
      written.problems[0]?.code ?? 'publish-failed',
      'the catalog could not be published',
      written.problems,
    )
  }
  const rewritten = rewrittenLedger(published.files, heads)
  const wrong = [
    ...told.problems,
    ...unreadProblems(readings),
    ...heartbeat.alarms,
    ...(rewritten === undefined ? [] : [restored(rewritten, config)]),
  ]
  return summarise({ catalog, commit: written.value, announced: told.leases, lines: lines.length, wrong })
}

/** What is carried over, with what is seen of the reaper now. */
function observedNow({ catalog }: Published, heartbeat: Heartbeat): Catalog['observed'] {
  const before = catalog?.observed ?? {}
  const reaper = reaperView(heartbeat, before.reaper)
  return reaper === undefined ? before : { ...before, reaper }
}

/** A lease that could not be read keeps the entry that it had: a failing source removes nothing. */
function keepUnread(catalog: Catalog, readings: LeasesReading, { catalog: before }: Published): Catalog {
  const unread = new Set(readings.unread.map(({ lease }) => lease))
  const known = new Set(catalog.leases.map(({ uid }) => uid))
  const kept = (before?.leases ?? []).filter(({ lease, uid }) => unread.has(lease) && !known.has(uid))
  const leases = [...catalog.leases, ...kept].sort((a, b) =>
    `${a.lease} ${a.uid}` < `${b.lease} ${b.uid}` ? -1 : 1,
  )
  return { ...catalog, leases }
}

async function announceAll(
  readings: LeasesReading,
  catalog: Catalog,
  { catalog: before }: Published,
  { forge, log }: CatalogPorts,
): Promise<{ readonly leases: readonly string[]; readonly problems: readonly Problem[] }> {
  const entries = new Map(catalog.leases.map((entry) => [entry.uid, entry]))
  const told = new Map((before?.leases ?? []).map((entry): [string, CatalogEntry] => [entry.uid, entry]))
  const leases: string[] = []
  const found: Problem[] = []
  for (const reading of readings.leases) {
    const entry = entries.get(reading.facts.manifest.uid)
    if (entry === undefined || !isNews(entry, told.get(entry.uid))) continue
    try {
      if (await announceReady(reading, entry, forge)) leases.push(entry.lease)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      log.error(`${entry.lease}: its issue could not be told: ${message}`)
      found.push({
        code: 'comment-failed',
        message: `${entry.lease}: its issue could not be told that it is ready`,
      })
    }
  }
  return { leases, problems: found }
}

function unreadProblems({ unread }: LeasesReading): readonly Problem[] {
  return unread.map(({ lease, reasonCode, problems }) => ({
    code: reasonCode,
    message: `${lease} could not be read, its entry stays as it was: ${problems[0]?.message ?? ''}`,
  }))
}

function restored(message: string, { catalog }: Config): Problem {
  return {
    code: 'ledger-rewritten',
    message: `the ledger on \`${catalog.branch}\` was not the one in evidence (${message}); it is restored`,
    remedy: `find out who pushed to \`${catalog.branch}\`, and protect the branch`,
  }
}

function summarise(done: {
  readonly catalog: Catalog
  readonly commit: Sha | undefined
  readonly announced: readonly string[]
  readonly lines: number
  readonly wrong: readonly Problem[]
}): Outcome {
  const { catalog, commit, announced, lines, wrong } = done
  const living = catalog.leases.filter(({ status }) => status !== 'ended').length
  const what = `${living} leases, ${catalog.leases.length - living} ended, ${lines} ledger lines`
  const first = wrong[0]
  if (first !== undefined) return outcomeOf('failed', first.code, first.message, wrong, commit)
  if (commit === undefined && announced.length === 0) return outcomeOf('nothing', 'up-to-date', what)
  return outcomeOf(
    'done',
    'published',
    announced.length === 0 ? what : `${what}; told: ${announced.slice(0, 20).join(', ')}`,
    [],
    commit,
  )
}

function outcomeOf(
  decision: ActionResult['decision'],
  reasonCode: string,
  message: string,
  found: readonly Problem[] = [],
  commit?: Sha,
): Outcome {
  const problems = found.map(({ allowed, ...rest }) => ({
    ...rest,
    ...(allowed !== undefined && { allowed: [...allowed] }),
  }))
  const at = commit === undefined ? '' : ` · ${inlineCode(commit.slice(0, 7))}`
  return {
    result: {
      version: 1,
      action: 'catalog-sync',
      decision,
      reasonCode,
      message,
      problems,
      leases: [],
      ...(commit !== undefined && { commit }),
    },
    summary: `### ${decision === 'failed' ? '❌ ' : ''}Catalog\n\n${escapeMarkdown(message)}${at}\n`,
  }
}
