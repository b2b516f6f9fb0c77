import { approvedUndoing } from '../../drift/standing.ts'
import type { ApplyBegunEvidence, DriftEvidence } from '../../formats/evidence.ts'
import type { Instant, Sha } from '../../kit/brands.ts'
import { isReached } from '../../lease/lease.ts'
import type { Config } from '../../platform/config.ts'
import { evidenceOf, wasApplied, type LeaseFacts } from '../../lease/facts.ts'
import { lifeOf } from '../../lease/life.ts'

/** What a run does about one stack; computed each time from Git, state and evidence, never remembered. */
export type ApplyDecision =
  | {
      readonly kind: 'nothing'
      readonly reasonCode: 'ended' | 'left-to-reaper' | 'up-to-date'
      readonly message: string
    }
  /** It was applied by a run that ended before it could record that (S15). */
  | { readonly kind: 'record'; readonly begun: ApplyBegunEvidence }
  | { readonly kind: 'blocked'; readonly reasonCode: string; readonly message: string }
  | { readonly kind: 'create' }
  /** @property undoes what changed outside, where an approved plan undoes that (the stack is the one that was applied) */
  | { readonly kind: 'update'; readonly undoes?: DriftEvidence }

export interface ApplyContext {
  readonly config: Config
  readonly now: Instant
  /** Tree id of the stack at the default branch's HEAD. */
  readonly tree: Sha
  /** Tree id of the stack in this run's checkout: of an old run that was started again it is another (S16). */
  readonly checkout: Sha | undefined
}

/** Compares the stack in Git with what was applied last (design: level-triggered). */
export function decideApply(facts: LeaseFacts, context: ApplyContext): ApplyDecision {
  const { manifest, evidence, request, state } = facts
  if (evidence.some(({ kind }) => kind === 'tombstone'))
    return {
      kind: 'nothing',
      reasonCode: 'ended',
      message: 'its lease has ended; a uid is never applied again',
    }
  if (request.kind === 'missing')
    return {
      kind: 'nothing',
      reasonCode: 'left-to-reaper',
      message: 'its request is deleted: the reaper ends it',
    }
  if (context.checkout !== context.tree)
    return blocked('not-head', 'this run works on an older commit; the stack has changed since')
  if (state.kind === 'unreadable') return blocked('state-unreadable', 'its state cannot be read')
  const marked = state.kind === 'present' ? state.state.markers.uid : undefined
  if (marked !== undefined && marked !== manifest.uid)
    return blocked('marker-mismatch', `its state is marked with another uid, ${marked}`)
  if (evidence.some(({ stateKey }) => stateKey !== manifest.backend.key))
    return blocked('state-key-mismatch', 'its evidence names another state')
  if (isDue(facts, context))
    return { kind: 'nothing', reasonCode: 'left-to-reaper', message: 'its lease is due: the reaper ends it' }
  if (evidence.some(({ kind }) => kind === 'end-begun'))
    return blocked('end-begun', 'its end was begun: a stack that is half gone is not applied again')
  if (state.kind === 'present' && state.state.markers.tree === context.tree) return applied(facts, context)
  if (request.kind === 'unreadable')
    return blocked('request-unreadable', request.problems[0]?.message ?? 'its request cannot be read')
  const isEmpty = state.kind === 'absent' || state.state.managed === 0
  if (isEmpty && wasApplied(evidence))
    return blocked('state-lost', 'it was applied once, and its state now manages nothing')
  return { kind: isEmpty ? 'create' : 'update' }
}

function applied({ evidence }: LeaseFacts, { tree }: ApplyContext): ApplyDecision {
  const isRecorded = evidenceOf(evidence, 'run-record').some(
    (record) => record.event === 'applied' && record.tree === tree,
  )
  const begun = evidenceOf(evidence, 'apply-begun').findLast((fact) => fact.tree === tree)
  if (!isRecorded && begun !== undefined) return { kind: 'record', begun }
  const undoes = approvedUndoing(evidence, tree)
  if (undoes !== undefined) return { kind: 'update', undoes }
  return { kind: 'nothing', reasonCode: 'up-to-date', message: 'it is as Git says' }
}

/** Whether its lease is over: from then on it is the reaper's. */
export function isDue(facts: LeaseFacts, { config, now }: Pick<ApplyContext, 'config' | 'now'>): boolean {
  const asked = facts.request.kind === 'valid' ? facts.request.requestedEnd : undefined
  const { end } = lifeOf(facts, config)
  return (asked !== undefined && isReached(asked, now)) || (end !== null && isReached(end, now))
}

function blocked(reasonCode: string, message: string): ApplyDecision {
  return { kind: 'blocked', reasonCode, message }
}
