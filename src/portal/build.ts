import type { Catalog } from '../formats/catalog.ts'
import type { LedgerLine } from '../formats/ledger-line.ts'
import type { ModuleManifest } from '../formats/module.ts'
import type { PriceTable } from '../formats/prices.ts'
import { parseInstant } from '../kit/brands.ts'
import { compareText, type Json } from '../kit/canonical.ts'
import type { Files } from '../kit/git-objects.ts'
import type { Config } from '../platform/config.ts'
import { costByMonth } from './cost.ts'
import { activityParts, happeningOf, isHappening } from './happenings.ts'
import { packLeases } from './lease-index.ts'
import { driftOf, newestInstant, staleSince, staleSources } from './observed.ts'
import { priceRange } from './price-range.ts'
import { DATA, type LeaseDetails, type ListedLease, type ModuleCard, type Site } from './site.ts'
import { validatorScript } from './validators.ts'

/** Everything that a portal shows, each part as it was read. */
export interface PortalFacts {
  readonly config: Config
  readonly modules: readonly ModuleManifest[]
  readonly prices: PriceTable | undefined
  readonly catalog: Catalog
  /** In the order of the chain. */
  readonly ledger: readonly LedgerLine[]
  /** `https://github.com` */
  readonly server: string
}

type CatalogEntry = Catalog['leases'][number]

/**
 * The data files of a portal. A function of its facts only, so that the same catalog gives the same bytes. Keys stay in
 * the order in which they are read: that of a module’s inputs is the order of its form.
 */
export function buildPortalData(facts: PortalFacts): Files {
  const { catalog, ledger, modules, prices } = facts
  const histories = Map.groupBy(ledger.filter(isHappening), ({ uid }) => uid)
  const leases = catalog.leases.map((entry) => listed(entry, catalog, histories.get(entry.uid) ?? []))
  const parts = activityParts(ledger)
  const files = new Map<string, unknown>([
    [DATA.site, siteOf(facts, leases, parts)],
    [DATA.leases, packLeases(leases)],
    [DATA.prices, prices ?? null],
  ])
  for (const part of parts) files.set(DATA.activity(part.part), part.events)
  for (const { name, title, description, version, inputs, outputs, lease, data, price } of modules) {
    const shown = { name, title, description, version, inputs, outputs, lease, data, price }
    files.set(DATA.module(name), shown)
  }
  for (const [path, held] of detailFiles(facts, histories)) files.set(path, held)
  const scripts = modules.map((module) => [DATA.validator(module.name), validatorScript(module)] as const)
  const texts = [
    ...[...files].map(([path, held]) => [path, `${JSON.stringify(held)}\n`] as const),
    ...scripts,
  ]
  const encoder = new TextEncoder()
  return new Map(
    texts.sort(([a], [b]) => compareText(a, b)).map(([path, text]) => [path, encoder.encode(text)] as const),
  )
}

function siteOf(
  { config, modules, prices, catalog, ledger, server }: PortalFacts,
  leases: readonly ListedLease[],
  parts: ReturnType<typeof activityParts>,
): Site {
  const { reaper } = catalog.observed
  const asOf = newestInstant(catalog, ledger.at(-1)?.at)
  const until = parseInstant(asOf)
  const region = [...config.environments.values()][0]?.region ?? ''
  return {
    version: 1,
    repository: { name: catalog.repository.name, url: `${server}/${catalog.repository.name}` },
    commit: catalog.commit,
    asOf,
    reaper: {
      alarm: reaper?.alarm ?? null,
      at: reaper?.lastRun?.at ?? null,
      overdue: reaper?.overdue.count ?? 0,
    },
    stale: staleSources(catalog),
    teams: [...config.teams].map(([name, team]) => ({
      name,
      budgetUsdMonth: team.budgetUsdMonth ?? null,
      maxLeases: team.maxLeases ?? null,
      members: team.members.map(({ login, id }) => ({ login, id })),
    })),
    environments: [...config.environments].map(([name, environment]) => ({
      name,
      region: environment.region,
      regions: environment.regions,
      lease: environment.lease,
    })),
    modules: modules.map((module) => cardOf(module, region, prices)),
    costs: until === undefined ? [] : costByMonth(leases, until),
    activity: parts.map(({ part, month, events }) => ({ part, month, events: events.length })),
  }
}

function cardOf(manifest: ModuleManifest, region: string, prices: PriceTable | undefined): ModuleCard {
  const { name, title, description, version, data } = manifest
  return {
    name,
    title,
    description,
    version,
    price: (prices === undefined ? undefined : priceRange(manifest.price, region, prices)) ?? null,
    usualMinutes: manifest['usual-minutes'] ?? null,
    holdsData: data !== undefined,
  }
}

function listed(entry: CatalogEntry, catalog: Catalog, history: readonly LedgerLine[]): ListedLease {
  const { lease, uid, team, name, status, owner, environment, region, start, end, price, lastRun } = entry
  return {
    lease,
    uid,
    team,
    name,
    status,
    owner,
    module: entry.module.name,
    environment,
    region,
    usdMonth: price.usdMonth,
    start,
    end,
    ended: status === 'ended' ? (lastRun?.at ?? end) : null,
    touched: history.findLast(({ actor }) => actor.id !== 0)?.at ?? null,
    drifted: driftOf(catalog, uid) !== null,
    staleSince: staleSince(catalog, uid),
  }
}

function detailFiles(
  { catalog, modules }: PortalFacts,
  histories: ReadonlyMap<string, readonly LedgerLine[]>,
): ReadonlyMap<string, Readonly<Record<string, LeaseDetails>>> {
  const manifests = new Map(modules.map((module) => [module.name, module]))
  const files = new Map<string, Record<string, LeaseDetails>>()
  for (const entry of catalog.leases) {
    const path = DATA.details(entry.uid)
    const held = files.get(path) ?? {}
    held[entry.uid] = detailsOf(entry, catalog, {
      history: histories.get(entry.uid) ?? [],
      module: manifests.get(entry.module.name),
    })
    files.set(path, held)
  }
  return files
}

function detailsOf(
  entry: CatalogEntry,
  catalog: Catalog,
  {
    history,
    module,
  }: { readonly history: readonly LedgerLine[]; readonly module: ModuleManifest | undefined },
): LeaseDetails {
  const { uid, account, resources, leaseLength, issue, pullRequest, lastRun } = entry
  return {
    uid,
    account,
    moduleVersion: entry.module.version,
    leaseLength,
    unpriced: entry.price.unpriced,
    outputs: Object.entries(entry.outputs).map(([name, value]) => ({
      name,
      description: module?.outputs[name]?.description ?? '',
      value: value as Json,
      isSecret: module?.outputs[name]?.secret ?? false,
    })),
    resources,
    issue,
    pullRequest,
    lastRun,
    drift: driftOf(catalog, uid),
    history: history.map(happeningOf),
  }
}
