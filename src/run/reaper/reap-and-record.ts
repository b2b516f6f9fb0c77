import { loadConfig } from '../../platform/config.ts'
import { asSha } from '../../kit/brands.ts'
import { heartbeatOf } from '../../reaper/heartbeat.ts'
import { openJournal } from '../../reaper/journal.ts'
import type { Outcome } from '../outcome.ts'
import type { ReaperPorts } from './context.ts'
import { reap, type ReaperInput } from './reaper.ts'

/**
 * A run of the reaper and, as its last write, its heartbeat (L22). A run of one lease, and one that only reports, are
 * none: nobody may rely on them for the other leases.
 */
export async function reapAndRecord(input: ReaperInput, ports: ReaperPorts): Promise<Outcome> {
  const outcome = await reap(input, ports)
  const { commit } = outcome.result
  if (input.mode === 'report' || input.only !== undefined || commit === undefined) return outcome
  const record = heartbeatOf(outcome.result, {
    mode: input.mode,
    environment: input.environment,
    at: ports.clock.now(),
    identity: ports.run,
  })
  const config = await loadConfig(ports.git.tree(asSha(commit)))
  if (record === undefined || !config.ok) return outcome
  const { backend, repository } = config.value
  await openJournal(ports.openStorage(backend), repository.id).write(record)
  return outcome
}
