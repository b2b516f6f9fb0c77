import type { Instant } from '../kit/brands.ts'
import type { LeaseFacts } from '../lease/facts.ts'
import { isOfficeTime, nextOfficeTime } from '../lease/office-hours.ts'
import { sayInstant } from '../lease/say.ts'
import type { Config } from '../platform/config.ts'
import { officeHoursOf } from '../platform/office-hours.ts'
import type { Decision } from './decision.ts'

type End = Decision & { readonly kind: 'end' }

/** An end that is due, or what keeps it from being carried out now. */
export function unlessStopped(
  facts: LeaseFacts,
  end: End,
  context: { readonly config: Config; readonly now: Instant },
): Decision {
  if (context.config.reaper.deniedAccounts.includes(facts.manifest.account))
    return {
      kind: 'blocked',
      reasonCode: 'account-denied',
      message: 'nothing is ever destroyed in its account (`reaper.denied-accounts`)',
    }
  if (facts.pendingPull !== undefined) return pending(facts.pendingPull, end.due)
  return outsideOfficeHours(facts, end, context) ?? end
}

/**
 * Nothing runs out at night: somebody must be there to see it. The end itself does not move. Whoever writes `/end` is
 * there and means now, so that does not wait; a file that is gone may be a slip, and is looked at by day.
 */
function outsideOfficeHours(
  { manifest }: LeaseFacts,
  end: End,
  { config, now }: { readonly config: Config; readonly now: Instant },
): Decision | undefined {
  const hours = officeHoursOf(config, manifest.team)
  if (hours === undefined || end.reasonCode === 'end-requested' || isOfficeTime(now, hours)) return undefined
  const opens = sayInstant(nextOfficeTime(now, hours))
  return {
    kind: 'kept',
    reasonCode: 'office-hours',
    message: `${end.message}; it is destroyed in office hours (${hours.timeZone}), not before ${opens}`,
    // A deletion has no end of its own, and "now" would be another record each hour.
    end: end.reasonCode === 'request-deleted' ? null : end.due,
  }
}

export function pending(pull: number, end: Instant): Decision {
  return { kind: 'kept', reasonCode: 'change-pending', message: `PR #${pull} would change it`, end }
}
