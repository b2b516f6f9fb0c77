import type { RunRecordEvidence, TombstoneEvidence } from '../formats/evidence.ts'
import type { Instant, Sha } from '../kit/brands.ts'
import type { RunIdentity } from '../ports.ts'
import type { Decision } from './decision.ts'
import type { LeaseFacts } from '../lease/facts.ts'

/** The run, and what it worked on. */
export interface RecordContext {
  readonly now: Instant
  readonly run: RunIdentity
  /** The default branch's head that was judged. */
  readonly commit: Sha
}

type RecordedEvent = Extract<
  RunRecordEvidence['event'],
  'warned' | 'kept' | 'confirmed' | 'blocked' | 'end-failed' | 'ended' | 'closed' | 'state-lost'
>

/** Nobody: the schedule. */
const SCHEDULE = { login: 'leasehold', id: 0 } as const
/** Limit of the format. */
const MESSAGE_LIMIT = 500

/** A record of what the reaper did or decided. The same thing twice has the same id, so that it is recorded once. */
export function reaperRecord(
  facts: Pick<LeaseFacts, 'lease' | 'manifest'> & { readonly request?: LeaseFacts['request'] },
  context: RecordContext,
  what: {
    readonly id: string
    readonly event: RecordedEvent
    readonly reasonCode: string
    readonly message: string
    readonly resources?: number
    readonly durationSeconds?: number
    readonly priceUsdMonth?: number | null
    readonly pullRequest?: number | null
  },
): RunRecordEvidence {
  const { request } = facts
  return {
    kind: 'run-record',
    ...commonEvidence(facts, context),
    id: what.id,
    event: what.event,
    actor: SCHEDULE,
    reasonCode: what.reasonCode,
    message: what.message.slice(0, MESSAGE_LIMIT),
    requestSha: request === undefined || request.kind === 'missing' ? null : (request.sha ?? null),
    commit: context.commit,
    tree: null,
    planDigest: null,
    approvers: [],
    policy: null,
    pullRequest: what.pullRequest ?? null,
    issue: facts.manifest.issue,
    durationSeconds: what.durationSeconds ?? 0,
    priceUsdMonth: what.priceUsdMonth ?? null,
    resources: what.resources ?? 0,
  }
}

export function commonEvidence(
  { lease, manifest }: Pick<LeaseFacts, 'lease' | 'manifest'>,
  { now, run }: Pick<RecordContext, 'now' | 'run'>,
): Pick<TombstoneEvidence, 'version' | 'uid' | 'lease' | 'stateKey' | 'at' | 'run'> {
  return {
    version: 1,
    uid: manifest.uid,
    lease,
    stateKey: manifest.backend.key,
    at: now,
    run: { id: run.id, attempt: run.attempt, url: run.url },
  }
}

/** The record of a decision that changes nothing: kept, blocked, lost. Once per reason and end (L21). */
export function decisionRecord(
  facts: LeaseFacts,
  decision: Decision,
  context: RecordContext,
): RunRecordEvidence | undefined {
  const { reasonCode, message } = decision
  switch (decision.kind) {
    case 'kept':
      return reaperRecord(facts, context, {
        id: `kept-${reasonCode}-${stamp(decision.end)}`,
        event: 'kept',
        reasonCode,
        message,
      })
    case 'blocked':
    case 'invalid':
      return reaperRecord(facts, context, {
        id: `blocked-${reasonCode}-${shaOf(facts)}`,
        event: 'blocked',
        reasonCode,
        message,
      })
    case 'state-lost':
      return reaperRecord(facts, context, {
        id: `state-lost-${facts.state.kind === 'present' ? facts.state.state.serial : 'none'}`,
        event: 'state-lost',
        reasonCode,
        message,
      })
    default:
      return undefined
  }
}

/** An instant as a part of an id: `20261207t090000000z`. */
export function stamp(instant: Instant | null): string {
  return instant === null ? 'never' : instant.toLowerCase().replaceAll(/[^0-9tz]/g, '')
}

function shaOf({ request }: LeaseFacts): string {
  return request.kind === 'missing' ? 'deleted' : (request.sha?.slice(0, 12) ?? 'none')
}
