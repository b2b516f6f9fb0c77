import type { Context, Finding, Level } from './check.ts'
import { CHECKS } from './checks.ts'
import type { Facts } from './facts.ts'

export interface Diagnosis {
  readonly findings: readonly Finding[]
  /** Ids of the checks that found nothing, each having seen all that it asks for. */
  readonly well: readonly string[]
  /** Nothing is wrong that must not be, and all was looked at. */
  readonly isHealthy: boolean
}

/** Levels that keep a repository from being called healthy: nobody knows what was not looked at. */
const UNHEALTHY: ReadonlySet<Level> = new Set(['error', 'could-not-look'])

export function diagnose(facts: Facts, context: Context): Diagnosis {
  const found = CHECKS.map((check) => ({ id: check.id, findings: check.find(facts, context) }))
  const findings = found.flatMap((one) => one.findings)
  return {
    findings,
    well: found.filter((one) => one.findings.length === 0).map(({ id }) => id),
    isHealthy: !findings.some(({ level }) => UNHEALTHY.has(level)),
  }
}
