import type { Catalog } from '../formats/catalog.ts'
import type { LedgerLine } from '../formats/ledger-line.ts'
import { parseInstant, type Instant } from '../kit/brands.ts'
import type { Files } from '../kit/git-objects.ts'
import { latest } from '../lease/lease.ts'
import { backstageEntities, backstageYaml } from './backstage.ts'
import { costShares } from './cost.ts'
import { costCsv } from './csv.ts'

export const BACKSTAGE_PATH = 'export/backstage.yaml'
export const COST_PATH = 'export/cost.csv'

/**
 * The exports that are published beside catalog and ledger. A function of the two alone: cost is counted up to the newest
 * line of the ledger and not to now, so that a run with no news has nothing to write, and a rebuild has the same bytes.
 */
export function exportFiles(catalog: Catalog, lines: readonly LedgerLine[]): Files {
  const newest = newestLine(lines)
  const shares = newest === undefined ? [] : costShares(catalog, lines, newest)
  const encoder = new TextEncoder()
  return new Map([
    [BACKSTAGE_PATH, encoder.encode(backstageYaml(backstageEntities(catalog)))],
    [COST_PATH, encoder.encode(costCsv(shares))],
  ])
}

/** Not always the last one: a line stands where its record was found. */
function newestLine(lines: readonly LedgerLine[]): Instant | undefined {
  return lines.reduce<Instant | undefined>((newest, line) => {
    const at = parseInstant(line.at)
    if (at === undefined) return newest
    return newest === undefined ? at : latest(newest, at)
  }, undefined)
}
