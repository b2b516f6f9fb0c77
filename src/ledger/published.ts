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

/**
 * Whether a published ledger is the first so many lines of what it is now, byte for byte: it was only added to. All that
 * most syncs need to know, at a small part of the cost.
 * @param count lines that it must have
 */
export function isBeginning(published: Files, now: Files, count: number): boolean {
  let lines = 0
  for (const [path, content] of published) {
    if (!path.startsWith('ledger/')) continue
    const whole = now.get(path)
    if (whole === undefined || Buffer.compare(whole.subarray(0, content.byteLength), content) !== 0)
      return false
    for (const byte of content) if (byte === LINE_FEED) lines += 1
  }
  return lines === count
}

const LINE_FEED = 0x0a
