import type { ChainHeadEvidence } from '../formats/evidence.ts'
import type { Files } from '../kit/git-objects.ts'
import { readLedger, verifyLedger } from './ledger.ts'

/**
 * Why a published ledger is not one that the chain ever had; undefined when it is whole, or merely behind: a run that
 * was killed after the head and before the commit leaves it so.
 */
export function rewrittenLedger(files: Files, heads: readonly ChainHeadEvidence[]): string | undefined {
  const whole = verifyLedger(files, heads)
  if (whole.ok) return undefined
  const lines = readLedger(files).lines.length
  let [count, vouched] = [0, 0]
  for (; count < heads.length && vouched < lines; count += 1) vouched += heads[count]?.records.length ?? 0
  return verifyLedger(files, heads.slice(0, count)).ok ? undefined : whole.message
}
