import { asUid, type Uid } from '../../kit/brands.ts'
import type { LeaseEnding } from '../../policy/report.ts'
import { endsLease, readRehearsal, type Rehearsal } from '../../stack/rehearsal.ts'
import type { VerifiedLease } from '../../stack/verify.ts'

/** Content of the rehearsal of an end, as the plan step of the same job left it; `undefined` when there is none. */
export type ReadEndFile = (uid: Uid) => Promise<Uint8Array | undefined>

/** The end that a change brings about, with its rehearsal. It is shown and decides nothing: the reaper looks again. */
export async function endingOf(
  lease: Pick<VerifiedLease, 'kind' | 'request' | 'module' | 'manifest'>,
  read: ReadEndFile,
): Promise<LeaseEnding | undefined> {
  if (!endsLease(lease)) return undefined
  const end = lease.request?.end
  const { data } = lease.module.manifest
  return {
    at: end?.at,
    asksForData: data?.['final-snapshot'] === 'ask' && end?.data === undefined,
    dataAtEnd: data?.['at-end'],
    rehearsal: parse(await read(asUid(lease.manifest.uid))),
  }
}

function parse(content: Uint8Array | undefined): Rehearsal | undefined {
  if (content === undefined) return undefined
  try {
    const read = readRehearsal(JSON.parse(new TextDecoder().decode(content)))
    return read.ok ? read.value : undefined
  } catch {
    return undefined
  }
}
