import { buildCatalog } from '../../catalog/build.ts'
import type { FailingSource } from '../../catalog/stale.ts'
import {
  exportDifferences,
  catalogDifferences,
  ledgerDifferences,
  sayDifference,
  type CatalogDifference,
} from '../../catalog/verify.ts'
import type { EvidenceLog } from '../../evidence/evidence.ts'
import type { Catalog } from '../../formats/catalog.ts'
import { exportFiles } from '../../export/files.ts'
import type { LedgerLine } from '../../formats/ledger-line.ts'
import { ledgerFiles } from '../../ledger/ledger.ts'
import type { Ports } from '../../ports.ts'
import type { DefaultBranch } from '../default-branch.ts'
import type { Outcome } from '../outcome.ts'
import { readLedgerOfHeads } from './ledger.ts'
import { catalogOutcome } from './outcome.ts'
import { readPublished, type Published } from './publish.ts'
import { readSources } from './sources.ts'

export type VerifyPorts = Pick<Ports, 'clock' | 'openStorage'> & {
  readonly git: Pick<Ports['git'], 'fetch' | 'tree'>
}

/** What a rebuild gives, from Git, state and evidence alone. Nothing was written for it. */
export interface Rebuilt {
  readonly catalog: Catalog
  readonly lines: readonly LedgerLine[]
  readonly failing: readonly FailingSource[]
  /** Records that no head of the chain holds yet. */
  readonly waiting: number
  readonly published: Published
}

/** Builds everything again and publishes nothing. */
export async function rebuildOnly(
  { commit, tree, config }: DefaultBranch,
  log: EvidenceLog,
  ports: VerifyPorts,
): Promise<Rebuilt> {
  const published = await readPublished(config.catalog.branch, ports.git)
  const from = { tree, config, before: undefined, now: ports.clock.now() }
  const sources = await readSources(from, ports)
  const { lines, waiting } = await readLedgerOfHeads(sources.records, log)
  const catalog = buildCatalog({
    ...{ config, commit },
    entries: sources.leases.map(({ entry }) => entry),
    tombstones: sources.tombstones,
    observed: published.catalog?.observed ?? {},
    stale: [],
    ledger: { sequence: lines.length, hash: lines.at(-1)?.hash ?? null },
  })
  return { catalog, lines, failing: sources.failing, waiting, published }
}

/** Every place where what is published is not what a rebuild gives. */
export function differencesOf({ catalog, lines, failing, published }: Rebuilt): readonly CatalogDifference[] {
  const unread = new Set(failing.flatMap(({ lease, uid }) => [uid ?? lease ?? '']))
  return [
    ...catalogDifferences(published.catalog, catalog, unread),
    ...ledgerDifferences(published.files, ledgerFiles(lines)),
    // Exports tell of every lease: with one that cannot be read there is nothing to compare them with.
    ...(failing.length === 0 ? exportDifferences(published.ids, exportFiles(catalog, lines)) : []),
  ]
}

/** Red when what is published is not what a rebuild gives, or when that cannot be told. Writes nothing. */
export function verifyOutcome(rebuilt: Rebuilt): Outcome {
  const differences = differencesOf(rebuilt)
  const remedy = 'run catalog-sync; what it does not mend, mode rebuild does'
  const problems = [
    ...differences.map((one) => ({ code: 'catalog-differs', message: sayDifference(one), remedy })),
    ...rebuilt.failing.map(({ reasonCode, message }) => ({ code: reasonCode, message })),
    ...(rebuilt.waiting === 0
      ? []
      : [
          {
            code: 'ledger-behind',
            message: `${rebuilt.waiting} run records are in no line of the ledger yet`,
            remedy: 'run catalog-sync',
          },
        ]),
  ]
  const [first, ...others] = problems
  const { leases, ledger } = rebuilt.catalog
  if (first === undefined)
    return catalogOutcome(
      'nothing',
      'catalog-verified',
      `what is published is what a rebuild gives: ${leases.length} leases, ${ledger.sequence} ledger lines`,
    )
  const message = others.length === 0 ? first.message : `${first.message}, and ${others.length} more`
  return catalogOutcome('failed', first.code, message, problems)
}
