import { evidenceOf } from '../../lease/facts.ts'
import type { Cap } from '../../reaper/caps.ts'
import { whyNotConfirmed, type Confirmation } from '../../reaper/confirmation.ts'
import { reaperRecord } from '../../reaper/records.ts'
import type { LeaseReading } from '../read-leases.ts'
import { evidenceLog, recordContext, type ReaperRun } from './context.ts'

/** What of L6 holds in this run: the cap, or the word of a person that lifts it. */
export interface SettledCap {
  readonly cap: Cap | undefined
  /** The list that goes on, and who said so. */
  readonly confirmed: { readonly cap: Cap; readonly by: Confirmation['by'] } | undefined
}

/** A confirmation counts for the list as it is now, of whoever may confirm; any other changes nothing (L6). */
export function settleCap(
  cap: Cap | undefined,
  confirmation: Confirmation | undefined,
  { config, ports }: ReaperRun,
): SettledCap {
  if (confirmation === undefined) return { cap, confirmed: undefined }
  if (cap === undefined) {
    ports.log.info('there are not too many ends any more, so that nothing is to confirm')
    return { cap, confirmed: undefined }
  }
  const problem = whyNotConfirmed(cap, confirmation, config)
  if (problem !== undefined) return { cap: { ...cap, refused: problem }, confirmed: undefined }
  ports.log.info(`${confirmation.by.login} confirmed ${cap.due.length} ends (${cap.digest})`)
  return { cap: undefined, confirmed: { cap, by: confirmation.by } }
}

/** Who let this lease end among so many, before it does. */
export async function recordConfirmed(
  reading: LeaseReading,
  { cap, by }: NonNullable<SettledCap['confirmed']>,
  run: ReaperRun,
): Promise<void> {
  const { facts } = reading
  const id = `confirmed-${cap.digest.slice('sha256:'.length, 'sha256:'.length + 12)}`
  if (evidenceOf(facts.evidence, 'run-record').some((record) => record.id === id)) return
  const record = {
    ...reaperRecord(facts, recordContext(run), {
      id,
      event: 'confirmed',
      reasonCode: 'ends-confirmed',
      message: `one of ${cap.due.length} ends at once, as ${by.login} confirmed (${cap.digest})`,
    }),
    actor: { login: by.login, id: by.id },
  }
  await evidenceLog(run, facts.manifest).create(record, id)
}
