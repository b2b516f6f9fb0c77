import type { EvidenceLog } from '../../evidence/evidence.ts'
import type { ChainHeadEvidence, RunRecordEvidence } from '../../formats/evidence.ts'
import type { LedgerLine } from '../../formats/ledger-line.ts'
import { Fault } from '../../kit/result.ts'
import { chainLines, newRecords, rebuildLedger, recordName } from '../../ledger/ledger.ts'
import type { Clock, RunIdentity } from '../../ports.ts'

/** Races for the next chain head that a run may lose. */
const ATTEMPTS = 5

export interface Ledger {
  readonly lines: readonly LedgerLine[]
  /** How many of them no head vouched for before. */
  readonly added: number
  readonly heads: readonly ChainHeadEvidence[]
}

/**
 * The ledger with every record in it. The head that vouches for new lines is written before the lines are published,
 * and only one run can write it; who loses reads again and chains what is still new.
 * @param published lines that stand in for records that cannot be read now
 */
export async function extendLedger(
  records: readonly RunRecordEvidence[],
  published: () => readonly LedgerLine[],
  log: EvidenceLog,
  { clock, run }: { readonly clock: Clock; readonly run: RunIdentity },
): Promise<Ledger> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const heads = await log.heads()
    const lines = rebuildLedger(heads, records, published)
    const added = chainLines(lines.at(-1), newRecords(heads, records))
    const last = added.at(-1)
    if (last === undefined) return { lines, heads, added: 0 }
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
      return { lines: [...lines, ...added], heads: [...heads, head], added: added.length }
  }
  throw new Fault(
    'ledger-contended',
    `${ATTEMPTS} other runs extended the ledger first; the next run goes on`,
  )
}

/** The ledger that the heads vouch for, and how many records wait for the next one. Writes nothing. */
export async function readLedgerOfHeads(
  records: readonly RunRecordEvidence[],
  log: EvidenceLog,
): Promise<Omit<Ledger, 'added'> & { readonly waiting: number }> {
  const heads = await log.heads()
  return { heads, lines: rebuildLedger(heads, records), waiting: newRecords(heads, records).length }
}
