import type { EvidenceOf } from '../evidence/evidence.ts'
import type { Catalog } from '../formats/catalog.ts'
import { compareText, prettyJson } from '../kit/canonical.ts'
import type { Sha } from '../kit/brands.ts'
import type { Config } from '../platform/config.ts'
import { tombstoneEntry, type CatalogEntry } from './entry.ts'
import type { StaleMark } from './stale.ts'

export const CATALOG_PATH = 'catalog.json'

export interface CatalogFacts {
  readonly config: Config
  /** Default branch at which it is built. */
  readonly commit: Sha
  /** Of the leases whose stacks the commit holds; those that could not be read stand as they were published. */
  readonly entries: readonly CatalogEntry[]
  /** Every tombstone in storage, also of leases whose files are gone. */
  readonly tombstones: readonly EvidenceOf<'tombstone'>[]
  /** Cannot be rebuilt. */
  readonly observed: Catalog['observed']
  readonly stale: readonly StaleMark[]
  readonly ledger: Catalog['ledger']
}

/** What exists now, and what existed: from Git, state and evidence, in an order that does not depend on theirs. */
export function buildCatalog(facts: CatalogFacts): Catalog {
  const byUid = new Map<string, CatalogEntry>()
  for (const entry of facts.entries) byUid.set(entry.uid, entry)
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
    stale: [...facts.stale],
    ledger: facts.ledger,
  }
}

/** The bytes that are published. */
export function catalogText(catalog: Catalog): string {
  return prettyJson(catalog)
}
