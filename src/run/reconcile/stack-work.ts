import type { Instant } from '../../kit/brands.ts'
import { decide } from '../../reaper/decide.ts'
import type { Decision } from '../../reaper/decision.ts'
import { decideApply, type ApplyContext, type ApplyDecision } from '../provision/apply-decision.ts'
import type { LeaseReading, UnreadLease } from '../read-leases.ts'

/** What a stack needs: `ask` is somebody's, everything else a machine does. */
export type Work = 'create' | 'update' | 'end' | 'nothing' | 'ask'

export interface StackWork {
  readonly lease: string
  /** `null` when its stack.json cannot be read. */
  readonly uid: string | null
  readonly work: Work
  readonly reasonCode: string
  /** One sentence for people. */
  readonly message: string
  /** Where it stands; `null` when its stack.json cannot be read. */
  readonly place: Place | null
  /** With `end`: since when it is due. */
  readonly due: Instant | null
}

/** What one job can serve, as it has one role and one set of credentials. */
export interface Place {
  readonly environment: string
  readonly account: string
  readonly region: string
}

/**
 * What to do about one stack, computed from Git, state and evidence and never remembered (design: level-triggered).
 * An end wins over an apply, since a stack whose lease is over is not changed any more; a riddle about the end leaves
 * an apply that mends it.
 */
export function workOf(reading: LeaseReading, context: Pick<ApplyContext, 'config' | 'now'>): StackWork {
  const { facts, tree } = reading
  const end = decide(facts, context)
  const apply = decideApply(facts, { ...context, tree, checkout: tree })
  const { environment, account, region } = facts.manifest
  const due = isEnd(end) && 'due' in end ? end.due : null
  return {
    lease: facts.lease,
    uid: facts.manifest.uid,
    ...choose(end, apply),
    place: { environment, account, region },
    due,
  }
}

/** A stack that cannot be read is nobody's to change: it is asked about, and hides no other. */
export function workOfUnread({ lease, uid, reasonCode, problems }: UnreadLease): StackWork {
  const message = problems[0]?.message ?? 'it cannot be read'
  return { lease, uid, work: 'ask', reasonCode, message, place: null, due: null }
}

function choose(end: Decision, apply: ApplyDecision): Pick<StackWork, 'work' | 'reasonCode' | 'message'> {
  if (isEnd(end)) return { work: 'end', reasonCode: end.reasonCode, message: end.message }
  const isMended = end.kind === 'invalid' && end.reasonCode === 'start-unreadable'
  if (!isMended && isRiddle(end)) return { work: 'ask', reasonCode: end.reasonCode, message: end.message }
  switch (apply.kind) {
    case 'create':
      return { work: 'create', reasonCode: 'not-applied', message: 'it was not applied yet' }
    case 'update':
      if (apply.undoes !== undefined)
        return {
          work: 'update',
          reasonCode: 'drift-undone',
          message: 'what changed outside is undone: the plan of it was approved',
        }
      return {
        work: 'update',
        reasonCode: 'stack-changed',
        message: 'its stack is not the one that was applied',
      }
    case 'record':
      return {
        work: 'update',
        reasonCode: 'record-missing',
        message: 'it was applied by a run that was stopped before it could say so',
      }
    case 'blocked':
      return { work: 'ask', reasonCode: apply.reasonCode, message: apply.message }
    case 'nothing':
      if (isRiddle(end)) return { work: 'ask', reasonCode: end.reasonCode, message: end.message }
      return { work: 'nothing', reasonCode: end.reasonCode, message: end.message }
  }
}

function isEnd(decision: Decision): boolean {
  switch (decision.kind) {
    case 'end':
    case 'prove':
    case 'remove':
    case 'remove-only':
      return true
    case 'kept':
    case 'warn':
    case 'ask':
    case 'blocked':
    case 'state-lost':
    case 'invalid':
      return false
  }
}

function isRiddle({ kind }: Decision): boolean {
  return kind === 'blocked' || kind === 'state-lost' || kind === 'invalid'
}
