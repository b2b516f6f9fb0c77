import { parseInstant, type Instant } from '../kit/brands.ts'
import { ok, problems, type Result } from '../kit/result.ts'
import { leaseEnd, type LeaseTerms } from './lease.ts'
import type { Config } from '../platform/config.ts'
import type { TerraformState } from '../stack/state.ts'
import { evidenceOf, wasApplied, type LeaseFacts, type RequestFact } from './facts.ts'

/**
 * The start from the state's marker. Records stand in only where an apply or a destroy was left half-done (L3):
 * a marker that is missing from a lease that was complete is a riddle, and a riddle never ends.
 */
export function leaseStart(facts: LeaseFacts, state: TerraformState): Result<Instant> {
  if (state.markers.start !== undefined) return ok(state.markers.start)
  const ended = evidenceOf(facts.evidence, 'end-begun').find((one) => one.start !== null)
  const fromEnd = parseInstant(ended?.start)
  if (fromEnd !== undefined) return ok(fromEnd)
  const begun = evidenceOf(facts.evidence, 'apply-begun')
    .map((one) => one.at)
    .sort()[0]
  const fromApply = wasApplied(facts.evidence) ? undefined : parseInstant(begun)
  if (fromApply !== undefined) return ok(fromApply)
  return problems({
    code: 'start-unreadable',
    message: 'the marker `leasehold_start` is missing from the state, or is not an instant',
    remedy: 'run provision again, or end the lease with `end:` in its request after looking at the state',
  })
}

/** What the end is computed from; `undefined` when the environment is not configured, so that its maximum is unknown. */
export function leaseTerms(
  facts: LeaseFacts,
  request: Extract<RequestFact, { kind: 'valid' }>,
  start: Instant,
  config: Config,
): LeaseTerms | undefined {
  const environment = config.environments.get(facts.manifest.environment)
  if (environment === undefined) return undefined
  return {
    start,
    length: request.length,
    environment: environment.lease,
    moduleMax: facts.moduleMax,
    requestedEnd: request.requestedEnd,
  }
}

/** Start and end for people to read; `null` where there is none, or where it is not known. */
export function lifeOf(
  facts: LeaseFacts,
  config: Config,
): { readonly start: Instant | null; readonly end: Instant | null } {
  const found = facts.state.kind === 'present' ? leaseStart(facts, facts.state.state) : undefined
  const start = found?.ok === true ? found.value : null
  const terms =
    start === null || facts.request.kind !== 'valid'
      ? undefined
      : leaseTerms(facts, facts.request, start, config)
  return { start, end: terms === undefined ? null : leaseEnd(terms) }
}
