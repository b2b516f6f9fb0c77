import type { ChainHeadEvidence } from '../formats/evidence.ts'
import type { Files } from '../kit/git-objects.ts'
import { verifyLedger } from './ledger.ts'

/**
 * Why a published ledger is not one that the chain ever had; undefined when it is whole, or merely behind: a run that
 * was killed after the head and before the commit leaves it so.
 */
export function rewrittenLedger(files: Files, heads: readonly ChainHeadEvidence[]): string | undefined {
  const whole = verifyLedger(files, heads)
  if (whole.ok) return undefined
  for (let count = heads.length - 1; count >= 0; count -= 1)
    if (verifyLedger(files, heads.slice(0, count)).ok) return undefined
  return whole.message
}
