import type { Instant } from '../kit/brands.ts'
import type { LeaseFacts } from '../lease/facts.ts'
import { isReached } from '../lease/lease.ts'
import { isOfficeTime, nextOfficeTime } from '../lease/office-hours.ts'
import { sayInstant } from '../lease/say.ts'
import { officeHoursOf } from '../platform/office-hours.ts'
import type { DecisionContext } from './decide.ts'
import type { Decision } from './decision.ts'
import { asksOf, nextTry, triesOf } from './tries.ts'

type End = Decision & { readonly kind: 'end' }
type Stop = (facts: LeaseFacts, end: End, context: DecisionContext) => Decision | undefined

/** In this order: what only a person can clear comes before what time clears. */
const STOPS: readonly Stop[] = [deniedAccount, undecidedData, failedBefore, changePending, outsideOfficeHours]

/** An end that is due, or what keeps it from being carried out now. */
export function unlessStopped(facts: LeaseFacts, end: End, context: DecisionContext): Decision {
  for (const stop of STOPS) {
    const stopped = stop(facts, end, context)
    if (stopped !== undefined) return stopped
  }
  return end
}

function deniedAccount({ manifest }: LeaseFacts, _end: End, { config }: DecisionContext) {
  if (!config.reaper.deniedAccounts.includes(manifest.account)) return undefined
  return {
    kind: 'blocked',
    reasonCode: 'account-denied',
    message: 'nothing is ever destroyed in its account (`reaper.denied-accounts`)',
  } as const
}

/** Data goes only when somebody said how. The team was asked in the first warning; it is asked again, ever more rarely. */
function undecidedData(facts: LeaseFacts, end: End, { now }: DecisionContext): Decision | undefined {
  if (facts.finalSnapshot !== 'ask') return undefined
  if (facts.request.kind === 'valid' && facts.request.data !== undefined) return undefined
  const until = timeOf(end)
  const { count, next } = asksOf(facts, until)
  const message = `${end.message}; it may hold data, and nobody said what becomes of that`
  if (next === undefined || isReached(next, now))
    return { kind: 'ask', reasonCode: 'data-undecided', message, nth: count + 1, end: until }
  return { kind: 'kept', reasonCode: 'data-undecided', message, end: until }
}

/** L17: an end that failed is tried again later, and after so many tries by a person's word only. */
function failedBefore(facts: LeaseFacts, end: End, context: DecisionContext): Decision | undefined {
  if (context.isNamed === true) return undefined
  const tries = triesOf(facts)
  const next = nextTry(tries)
  if (tries.last === undefined || next === undefined) return undefined
  const failed = `its end failed ${tries.count === 1 ? 'once' : `${tries.count} times`} (${tries.last.reasonCode})`
  if (tries.count >= context.config.reaper.maxTries)
    return {
      kind: 'blocked',
      reasonCode: 'quarantined',
      message: `${failed}, and is not tried again by itself; \`/retry\` tries it once more`,
    }
  if (isReached(next, context.now)) return undefined
  return {
    kind: 'kept',
    reasonCode: 'backing-off',
    message: `${failed}; it is tried again not before ${sayInstant(next)}`,
    end: timeOf(end),
  }
}

function changePending({ pendingPull }: LeaseFacts, end: End): Decision | undefined {
  return pendingPull === undefined ? undefined : pending(pendingPull, timeOf(end))
}

/**
 * Nothing runs out at night: somebody must be there to see it. The end itself does not move. Whoever writes `/end` is
 * there and means now, so that does not wait; a file that is gone may be a slip, and is looked at by day.
 */
function outsideOfficeHours({ manifest }: LeaseFacts, end: End, { config, now }: DecisionContext) {
  const hours = officeHoursOf(config, manifest.team)
  if (hours === undefined || end.reasonCode === 'end-requested' || isOfficeTime(now, hours)) return undefined
  const opens = sayInstant(nextOfficeTime(now, hours))
  return {
    kind: 'kept',
    reasonCode: 'office-hours',
    message: `${end.message}; it is destroyed in office hours (${hours.timeZone}), not before ${opens}`,
    end: timeOf(end),
  } as const
}

export function pending(pull: number, end: Instant | null): Decision {
  return { kind: 'kept', reasonCode: 'change-pending', message: `PR #${pull} would change it`, end }
}

/** A deletion has no end of its own, and "now" would be another record each hour. */
function timeOf({ reasonCode, due }: End): Instant | null {
  return reasonCode === 'request-deleted' ? null : due
}
