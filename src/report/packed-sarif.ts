import { gzipSync } from 'node:zlib'
import type { JudgedResult } from './result.ts'
import { RESULTS, sarifOf } from './sarif.ts'

/** Characters: an output of a job holds 1 MB at most, together with its others. */
const LONGEST = 900_000

/**
 * SARIF as GitHub's code scanning takes it: compressed with gzip, in Base64. Where it would be too long for an output of a
 * job, the last results are left out, and it says how many.
 */
export function packedSarif(judged: Pick<JudgedResult, 'findings' | 'problems'>, longest = LONGEST): string {
  for (let results: number | undefined; ; results = Math.floor((results ?? RESULTS) / 2)) {
    const sarif = JSON.stringify(sarifOf(judged, results === undefined ? {} : { results }))
    const packed = gzipSync(sarif, { level: 9 }).toString('base64')
    if (packed.length <= longest || results === 0) return packed
  }
}
