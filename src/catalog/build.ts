import type { EvidenceOf } from '../evidence/evidence.ts'
import type { Catalog } from '../formats/catalog.ts'
import { compareText, prettyJson } from '../kit/canonical.ts'
import type { Sha } from '../kit/brands.ts'
import type { Config } from '../platform/config.ts'
import { catalogEntry, tombstoneEntry, type CatalogEntry, type CatalogLease } from './entry.ts'

export const CATALOG_PATH = 'catalog.json'

export interface CatalogFacts {
  readonly config: Config
  /** Default branch at which it is built. */
  readonly commit: Sha
  /** Leases whose stacks the commit holds. */
  readonly leases: readonly CatalogLease[]
  /** Every tombstone in storage, also of leases whose files are gone. */
  readonly tombstones: readonly EvidenceOf<'tombstone'>[]
  /** Carried over: what was only observed cannot be rebuilt. */
  readonly observed: Catalog['observed']
  readonly ledger: Catalog['ledger']
}

/** What exists now, and what existed: from Git, state and evidence, in an order that does not depend on theirs. */
export function buildCatalog(facts: CatalogFacts): Catalog {
  const byUid = new Map<string, CatalogEntry>()
  for (const lease of facts.leases) byUid.set(lease.facts.manifest.uid, catalogEntry(lease, facts.config))
  for (const tombstone of facts.tombstones) {
    const ended = tombstoneEntry(tombstone)
    if (ended !== undefined) byUid.set(ended.uid, ended)
  }
  const { repository } = facts.config
  return {
    version: 1,
    repository: { id: repository.id, name: repository.name },
    commit: facts.commit,
    leases: [...byUid.values()].sort((a, b) => compareText(a.lease, b.lease) || compareText(a.uid, b.uid)),
    observed: facts.observed,
    ledger: facts.ledger,
  }
}

/** The bytes that are published. */
export function catalogText(catalog: Catalog): string {
  return prettyJson(catalog)
}
