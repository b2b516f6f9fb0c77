import { blockedComment, dataQuestionComment } from '../../comment/blocked-comment.ts'
import type { Problem } from '../../kit/result.ts'
import type { LeaseFacts } from '../../lease/facts.ts'
import type { Decision } from '../../reaper/decision.ts'
import { reaperRecord } from '../../reaper/records.ts'
import { askId } from '../../reaper/tries.ts'
import type { LeaseReading } from '../read-leases.ts'
import {
  dataTypesOf,
  evidenceLog,
  outcomeOf,
  recordContext,
  type ReaperOutcome,
  type ReaperRun,
} from './context.ts'

/**
 * Says on the lease's issue why it does not end. Told again it changes nothing, so that a run that was killed between
 * this and its record says it once all the same (S15).
 * @param since tells one change of the reason from the next
 */
export async function tellBlocked(
  reading: LeaseReading,
  what: { readonly reasonCode: string; readonly message: string; readonly problems: readonly Problem[] },
  since: string,
  run: ReaperRun,
): Promise<void> {
  const { lease, manifest } = reading.facts
  if (manifest.issue === null)
    return run.ports.log.warn(`${lease} has no issue to be told on: ${what.message}`)
  const markdown = blockedComment({ lease, ...what, owner: reading.request?.owner })
  await run.ports.forge.putComment(manifest.issue, `blocked-${what.reasonCode}-${since}`, markdown)
}

/** Asks the team what becomes of the data, then writes down that it was asked. */
export async function askData(
  reading: LeaseReading,
  decision: Decision & { readonly kind: 'ask' },
  run: ReaperRun,
): Promise<ReaperOutcome> {
  const { facts } = reading
  const { lease, manifest } = facts
  const id = askId(decision.nth, decision.end)
  const { nth, end } = decision
  const markdown = dataQuestionComment({
    lease,
    request: manifest.request,
    end,
    data: heldData(reading),
    nth,
  })
  if (manifest.issue === null) run.ports.log.warn(`${lease} has no issue to be asked on: ${decision.message}`)
  else await run.ports.forge.putComment(manifest.issue, id, markdown)
  const { reasonCode, message } = decision
  const record = reaperRecord(facts, recordContext(run), { id, event: 'blocked', reasonCode, message })
  await evidenceLog(run, manifest).create(record, id)
  return outcomeOf(facts, { decision: 'asked', reasonCode, message, end })
}

/** Addresses in the state whose types hold data. */
function heldData(reading: LeaseReading): readonly string[] {
  const types = dataTypesOf(reading)
  return managedIn(reading.facts).flatMap(({ type, address }) => (types.includes(type) ? [address] : []))
}

function managedIn({ state }: LeaseFacts) {
  return state.kind === 'present' ? state.state.resources.filter(({ mode }) => mode === 'managed') : []
}
