import type { Instant } from '../kit/brands.ts'
import { instantOf, parseInstant } from '../kit/brands.ts'
import { addHours, earliest, isReached, leaseEnd, naturalEnd } from '../lease/lease.ts'
import { sayInstant } from '../lease/say.ts'
import { destroyNotBefore, heldUntil, lastDueStage, warningStages } from '../lease/warnings.ts'
import type { Config } from '../platform/config.ts'
import type { TerraformState } from '../stack/state.ts'
import { checkAuthority } from './authority.ts'
import type { Decision } from './decision.ts'
import { pending, unlessStopped } from './stops.ts'
import { evidenceOf, wasBegun, type LeaseFacts, type RequestFact } from '../lease/facts.ts'
import { leaseStart, leaseTerms } from '../lease/life.ts'

export interface DecisionContext {
  readonly config: Config
  readonly now: Instant
  /** Somebody named this lease by hand: what it waits for after failed tries does not hold it. */
  readonly isNamed?: boolean
}

type ValidRequest = Extract<RequestFact, { kind: 'valid' }>

/**
 * What happens to one lease now. Pure: the same facts give the same decision, on whatever machine, however often.
 * Only the default branch authorises an end (L2), and whatever cannot be understood keeps the lease alive (L3).
 */
export function decide(facts: LeaseFacts, context: DecisionContext): Decision {
  const disagreement = checkAuthority(facts, context.config.repository.id)
  if (disagreement !== undefined) return disagreement
  if (facts.evidence.some((one) => one.kind === 'tombstone'))
    return { kind: 'remove', reasonCode: 'already-ended', message: 'its end is proved; its files are left' }
  switch (facts.state.kind) {
    case 'unreadable':
      return {
        kind: 'invalid',
        reasonCode: 'state-unreadable',
        message: 'its Terraform state cannot be read',
        problems: facts.state.problems,
      }
    case 'absent':
      return wasBegun(facts.evidence) ? lost('its Terraform state is gone') : decideUnapplied(facts, context)
    case 'present':
      return facts.state.state.managed === 0
        ? decideEmptied(facts, facts.state.state)
        : decideLiving(facts, facts.state.state, context)
  }
}

/** No state and nothing begun: only a request that asks for the end, or is gone, removes it. */
function decideUnapplied(facts: LeaseFacts, { now }: DecisionContext): Decision {
  const { request } = facts
  if (request.kind === 'unreadable') return unreadable(request)
  const due = request.kind === 'missing' ? now : request.requestedEnd
  if (due === undefined || !isReached(due, now))
    return { kind: 'kept', reasonCode: 'not-applied', message: 'it was not applied yet', end: null }
  if (facts.pendingPull !== undefined)
    return pending(facts.pendingPull, request.kind === 'missing' ? null : due)
  return {
    kind: 'remove-only',
    reasonCode: 'never-applied',
    message: 'it was never applied; nothing is to destroy',
    due,
  }
}

/** An empty state is an end only when a destroy of exactly this state was begun (L11, L12). */
function decideEmptied(facts: LeaseFacts, state: TerraformState): Decision {
  const begun = evidenceOf(facts.evidence, 'end-begun').find(
    (one) => one.lineage === state.lineage && one.serial < state.serial,
  )
  if (begun === undefined) return lost('its Terraform state is empty, and no end was begun')
  return {
    kind: 'prove',
    reasonCode: begun.reasonCode,
    message: 'it was destroyed by a run that did not finish; the proof is left',
    due: toInstant(begun.at),
    start: parseInstant(begun.start) ?? null,
  }
}

function decideLiving(facts: LeaseFacts, state: TerraformState, context: DecisionContext): Decision {
  const { request } = facts
  const start = leaseStart(facts, state)
  if (request.kind === 'unreadable') return unreadable(request)
  if (request.kind === 'missing')
    return endNow(facts, context, 'request-deleted', context.now, start.ok ? start.value : null)
  if (!start.ok)
    return {
      kind: 'invalid',
      reasonCode: 'start-unreadable',
      message: 'its start is missing or unreadable, so it never ends',
      problems: start.problems,
    }
  return decideByTime(facts, request, start.value, context)
}

function decideByTime(
  facts: LeaseFacts,
  request: ValidRequest,
  start: Instant,
  context: DecisionContext,
): Decision {
  const { config, now } = context
  const terms = leaseTerms(facts, request, start, config)
  if (terms === undefined)
    return {
      kind: 'invalid',
      reasonCode: 'environment-unknown',
      message: 'its environment is not in leasehold.yaml, so its longest length is unknown and it never ends',
      problems: [],
    }
  const end = leaseEnd(terms)
  if (end === null) return { kind: 'kept', reasonCode: 'permanent', message: 'it is permanent', end }
  const asked = request.requestedEnd
  if (asked !== undefined && isReached(asked, now)) return endNow(facts, context, 'end-requested', end, start)
  if (asked === undefined || end === naturalEnd(terms)) return decideRunOut(facts, start, end, context)
  return {
    kind: 'kept',
    reasonCode: 'running',
    message: `it ends ${sayInstant(end)}, as its owner asked`,
    end,
  }
}

/** A lease that runs out is warned of, stage by stage, and has its grace (L8). */
function decideRunOut(facts: LeaseFacts, start: Instant, end: Instant, context: DecisionContext): Decision {
  const { config, now } = context
  const stages = config.environments.get(facts.manifest.environment)?.warnings ?? []
  const stage = lastDueStage(end, warningStages(start, end, stages), now)
  if (stage === undefined)
    return { kind: 'kept', reasonCode: 'running', message: `it ends ${sayInstant(end)}`, end }
  const delivered = evidenceOf(facts.evidence, 'warning').find(
    (warning) => warning.stage === stage.stage && warning.end === end,
  )
  const hold = holdOf(facts, addHours(end, config.reaper.maxHoldHours))
  if (delivered === undefined)
    return {
      kind: 'warn',
      reasonCode: 'warning-due',
      message: `its warning of \`${stage.stage}\` before ${sayInstant(end)} is due`,
      stage: stage.stage,
      end,
    }
  if (!isReached(end, now))
    return { kind: 'kept', reasonCode: 'warned', message: `it was warned; it ends ${sayInstant(end)}`, end }
  const notBefore = destroyNotBefore({
    end,
    hold,
    warned: toInstant(delivered.at),
    graceHours: config.leases.graceHours,
  })
  if (!isReached(notBefore, now)) {
    const isHeld = hold !== undefined && !isReached(hold, now)
    return {
      kind: 'kept',
      reasonCode: isHeld ? 'held' : 'grace',
      message: isHeld
        ? `it is held until ${sayInstant(hold)}`
        : `it ended ${sayInstant(end)}; its grace lasts until ${sayInstant(notBefore)}`,
      end,
    }
  }
  return unlessStopped(
    facts,
    { kind: 'end', reasonCode: 'lease-ended', message: `it ended ${sayInstant(end)}`, due: end, start },
    context,
  )
}

/** An end that somebody asked for has no grace; a hold of the owner stops it all the same (L8, L9). */
function endNow(
  facts: LeaseFacts,
  context: DecisionContext,
  reasonCode: 'end-requested' | 'request-deleted',
  due: Instant,
  start: Instant | null,
): Decision {
  const { config, now } = context
  const isDeleted = reasonCode === 'request-deleted'
  const hold = holdOf(facts, addHours(isDeleted ? firstHold(facts, due) : due, config.reaper.maxHoldHours))
  if (hold !== undefined && !isReached(hold, now))
    return {
      kind: 'kept',
      reasonCode: 'held',
      message: `it is held until ${hold}`,
      end: isDeleted ? null : due,
    }
  const message = isDeleted ? 'its request was deleted' : `its owner ended it at ${due}`
  return unlessStopped(facts, { kind: 'end', reasonCode, message, due, start }, context)
}

/** A deleted request has no end of its own, so its holds are bounded from the moment the first was asked for. */
function firstHold(facts: LeaseFacts, now: Instant): Instant {
  return evidenceOf(facts.evidence, 'hold')
    .map((hold) => toInstant(hold.at))
    .reduce(earliest, now)
}

function holdOf(facts: LeaseFacts, most: Instant): Instant | undefined {
  return heldUntil(
    evidenceOf(facts.evidence, 'hold').map((hold) => toInstant(hold.until)),
    most,
  )
}

function toInstant(text: string): Instant {
  return instantOf(Date.parse(text))
}

function unreadable(request: Extract<RequestFact, { kind: 'unreadable' }>): Decision {
  return {
    kind: 'invalid',
    reasonCode: 'request-unreadable',
    message: 'its request cannot be understood, so it never ends',
    problems: request.problems,
  }
}

function lost(message: string): Decision {
  return {
    kind: 'state-lost',
    reasonCode: 'state-lost',
    message: `${message}; nothing was destroyed and nothing is removed`,
  }
}
