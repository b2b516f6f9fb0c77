import { loadConfig } from '../../platform/config.ts'
import { asSha } from '../../kit/brands.ts'
import { heartbeatOf } from '../../reaper/heartbeat.ts'
import { openJournal } from '../../reaper/journal.ts'
import type { Outcome } from '../outcome.ts'
import type { ReaperPorts } from './context.ts'
import { reap, type ReaperInput } from './reaper.ts'

/** A run of the reaper and, as its last write, its heartbeat (L22). */
export async function reapAndRecord(input: ReaperInput, ports: ReaperPorts): Promise<Outcome> {
  const outcome = await reap(input, ports)
  await recordRun(input, outcome, ports)
  return outcome
}

/** What became of the record of a run. */
export type Recorded =
  | { readonly isRecorded: true }
  /** Why it is none, as half a sentence. */
  | { readonly isRecorded: false; readonly why: string }

/**
 * Writes the heartbeat of a run that has ended (L22). A run of one lease, and one that only reports, are none: nobody
 * may rely on them for the other leases.
 */
export async function recordRun(
  input: ReaperInput,
  { result }: Outcome,
  ports: Pick<ReaperPorts, 'clock' | 'run' | 'git' | 'openStorage'>,
): Promise<Recorded> {
  if (input.mode === 'report') return { isRecorded: false, why: 'it only reports' }
  if (input.only !== undefined) return { isRecorded: false, why: 'it looked at one lease only' }
  const { commit } = result
  const record =
    commit === undefined
      ? undefined
      : heartbeatOf(result, {
          mode: input.mode,
          environment: input.environment,
          at: ports.clock.now(),
          identity: ports.run,
        })
  const config = commit === undefined ? undefined : await loadConfig(ports.git.tree(asSha(commit)))
  if (record === undefined || config?.ok !== true) return { isRecorded: false, why: 'it looked at no lease' }
  const { backend, repository } = config.value
  await openJournal(ports.openStorage(backend), repository.id).write(record)
  return { isRecorded: true }
}
