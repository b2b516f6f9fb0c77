import type { CatalogLease } from '../../catalog/entry.ts'
import type { EvidenceLog, EvidenceOf, LeaseEvidence } from '../../evidence/evidence.ts'
import type { ChainHeadEvidence, RunRecordEvidence } from '../../formats/evidence.ts'
import type { PriceTable } from '../../formats/prices.ts'
import { newRecords, chainLines, rebuildLedger, recordName } from '../../ledger/ledger.ts'
import type { LedgerLine } from '../../formats/ledger-line.ts'
import { Fault } from '../../kit/result.ts'
import type { Clock, RunIdentity } from '../../ports.ts'
import { evidenceOf } from '../../lease/facts.ts'
import { priceOf } from '../lease-price.ts'
import type { LeaseReading, LeasesReading } from '../read-leases.ts'

/** Everything that evidence holds about leases, living and ended. */
export interface AllEvidence {
  readonly records: readonly RunRecordEvidence[]
  readonly tombstones: readonly EvidenceOf<'tombstone'>[]
}

/**
 * Evidence of the leases that were read, and of all others that storage knows. One malformed object hides no other
 * lease; a record that the ledger already holds is missed there.
 */
export async function readAllEvidence(readings: LeasesReading, log: EvidenceLog): Promise<AllEvidence> {
  const all: LeaseEvidence[] = readings.leases.flatMap(({ facts }) => [...facts.evidence])
  const seen = new Set(readings.leases.map(({ facts }) => facts.manifest.uid))
  for (const { lease, uid } of await log.leases())
    if (!seen.has(uid)) all.push(...(await log.listReadable(lease, uid)))
  return { records: evidenceOf(all, 'run-record'), tombstones: evidenceOf(all, 'tombstone') }
}

/** Races for the next chain head that a run may lose. */
const ATTEMPTS = 5

/**
 * The ledger with every record in it. The head that vouches for new lines is written before the lines are published,
 * and only one run can write it; who loses reads again and chains what is still new.
 */
export async function extendLedger(
  records: readonly RunRecordEvidence[],
  log: EvidenceLog,
  { clock, run }: { readonly clock: Clock; readonly run: RunIdentity },
): Promise<{ readonly lines: readonly LedgerLine[]; readonly heads: readonly ChainHeadEvidence[] }> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const heads = await log.heads()
    const lines = rebuildLedger(heads, records)
    const added = chainLines(lines.at(-1), newRecords(heads, records))
    const last = added.at(-1)
    if (last === undefined) return { lines, heads }
    const head: ChainHeadEvidence = {
      kind: 'chain-head',
      version: 1,
      sequence: heads.length + 1,
      records: added.map(recordName),
      previous: heads.at(-1)?.hash ?? null,
      hash: last.hash,
      at: clock.now(),
      run: { id: run.id, attempt: run.attempt, url: run.url },
    }
    if ((await log.createHead(head)) === 'created')
      return { lines: [...lines, ...added], heads: [...heads, head] }
  }
  throw new Fault(
    'ledger-contended',
    `${ATTEMPTS} other runs extended the ledger first; the next run goes on`,
  )
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
