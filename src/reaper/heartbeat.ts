import type { HeartbeatRecord } from '../formats/reaper-record.ts'
import type { ActionResult } from '../formats/result.ts'
import { millisecondsOf, parseInstant, type Instant } from '../kit/brands.ts'
import { compareText } from '../kit/canonical.ts'
import type { Problem } from '../kit/result.ts'
import { evidenceOf, type LeaseFacts } from '../lease/facts.ts'
import { addHours, earliest, isReached } from '../lease/lease.ts'
import { lifeOf } from '../lease/life.ts'
import { sayHours } from '../lease/length.ts'
import { saySpan } from '../lease/say.ts'
import type { Config } from '../platform/config.ts'
import { whatToClick } from '../platform/obstacles.ts'
import type { RunIdentity } from '../ports.ts'

/** Reasons for which a run could not look at everything, or might not end what was due: it is no heartbeat. */
const NO_SUCCESS: ReadonlySet<string> = new Set([
  'source-unknown',
  'too-many-due',
  'reaper-disabled',
  // Run by hand on a machine without GitHub, where no warning can be delivered.
  'needs-github',
])
/** How long a platform may be without any run of the reaper, as long as nothing is due. */
const FIRST_DAY_HOURS = 24

/**
 * The record of a run of the reaper; undefined for one that looked at no lease. A lease that needs somebody does not
 * make it a failure: the run was there, and calls for that itself.
 */
export function heartbeatOf(
  result: ActionResult,
  run: {
    readonly mode: 'warn' | 'destroy'
    readonly environment: string | undefined
    readonly at: Instant
    readonly identity: RunIdentity
  },
): HeartbeatRecord | undefined {
  if (result.overdue === undefined) return undefined
  const reasons = [result.reasonCode, ...result.leases.map(({ reasonCode }) => reasonCode)]
  const count = (decision: string): number =>
    result.leases.filter((lease) => lease.decision === decision).length
  return {
    kind: 'heartbeat',
    version: 1,
    at: run.at,
    run: { id: run.identity.id, attempt: run.identity.attempt, url: run.identity.url },
    mode: run.mode,
    environment: run.environment ?? null,
    succeeded: !reasons.some((reason) => NO_SUCCESS.has(reason)),
    reasonCode: result.reasonCode,
    leases: result.leases.length,
    ended: count('ended'),
    warned: count('warned'),
    overdue: result.overdue,
  }
}

/**
 * Whether a record says that the leases of an environment were looked at, and that none was left that should have
 * ended. Mode `warn` ends none, which is as good while none is due.
 */
export function isHeartbeatOf(record: HeartbeatRecord, environment: string): boolean {
  const isItsOwn = record.environment === null || record.environment === environment
  return isItsOwn && record.succeeded && (record.mode === 'destroy' || record.overdue.count === 0)
}

/** How far back a heartbeat may lie: twice the interval. */
export function latestAllowed(config: Config, now: Instant): Instant {
  return addHours(now, -2 * config.reaper.intervalHours)
}

/** Environments in which a lease has begun, so that somebody must look at it. */
export function watchedEnvironments(leases: readonly LeaseFacts[]): readonly string[] {
  const begun = leases.filter((facts) => beginningOf(facts) !== undefined)
  return [...new Set(begun.map(({ manifest }) => manifest.environment))].sort(compareText)
}

/**
 * L22: an alarm for each environment whose leases no run looked at for twice the interval. None while the reaper is
 * switched off, and none on the first day of a platform on which nothing is due yet.
 * @param last its last heartbeat that succeeded, by environment, as far as {@link latestAllowed} looks back
 */
export function missedHeartbeats(
  leases: readonly LeaseFacts[],
  last: ReadonlyMap<string, Instant>,
  { config, now }: { readonly config: Config; readonly now: Instant },
): readonly Problem[] {
  if (!config.reaper.enabled) return []
  return watchedEnvironments(leases)
    .filter((environment) => !last.has(environment))
    .filter((environment) => !isFirstDay(leases, environment, { config, now }))
    .map((environment) => ({
      code: 'heartbeat-missed',
      message: `no run of the reaper looked at the leases of \`${environment}\` for ${saySpan(latestAllowed(config, now), now)}; it should every ${sayHours(config.reaper.intervalHours)}, so leases do not end`,
      remedy: whatToClick('heartbeat-missed'),
    }))
}

function isFirstDay(
  leases: readonly LeaseFacts[],
  environment: string,
  { config, now }: { readonly config: Config; readonly now: Instant },
): boolean {
  return leases
    .filter(({ manifest }) => manifest.environment === environment)
    .every((facts) => {
      const begun = beginningOf(facts)
      const { end } = lifeOf(facts, config)
      const isYoung =
        begun === undefined || millisecondsOf(addHours(begun, FIRST_DAY_HOURS)) > millisecondsOf(now)
      const isDue = facts.request.kind === 'missing' || (end !== null && isReached(end, now))
      return isYoung && !isDue
    })
}

/** When Terraform was first started on it; undefined: never. */
function beginningOf({ evidence, state }: LeaseFacts): Instant | undefined {
  const begun = evidenceOf(evidence, 'apply-begun').flatMap(({ at }) => parseInstant(at) ?? [])
  const marked = state.kind === 'present' ? state.state.markers.start : undefined
  const all = [...begun, ...(marked === undefined ? [] : [marked])]
  return all.length === 0 ? undefined : all.reduce(earliest)
}
