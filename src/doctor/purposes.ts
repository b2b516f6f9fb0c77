import type { Config } from '../platform/config.ts'

/** Roles that jobs take: GitHub environment `<environment>-<suffix>`, and the workflows. `bootstrap/policies/purposes.tf` makes them. */
export const PURPOSES = {
  plan: { suffix: 'plan', workflows: ['approve.yml', 'plan.yml'], isShared: true },
  apply: { suffix: 'apply', workflows: ['reconcile.yml'], isShared: false },
  end: { suffix: 'end', workflows: ['reap.yml'], isShared: false },
  drift: { suffix: 'plan', workflows: ['drift.yml'], isShared: false },
  record: { suffix: 'record', workflows: ['commands.yml'], isShared: true },
  publish: {
    suffix: 'record',
    workflows: ['catalog-report.yml', 'catalog.yml', 'reconcile.yml', 'sweep-cloud.yml'],
    isShared: false,
  },
} as const satisfies Readonly<Record<string, PurposeRow>>

interface PurposeRow {
  readonly suffix: string
  readonly workflows: readonly string[]
  /** Callers name it for every job, from the variables of the repository; the others are read by the job, in its environment. */
  readonly isShared: boolean
}

export type Purpose = keyof typeof PURPOSES

const NAMES: readonly Purpose[] = ['plan', 'apply', 'end', 'drift', 'record', 'publish']

/** The GitHub environment that holds the key of the App, and in which jobs without cloud credentials write. */
export const APP_ENVIRONMENT = 'leasehold-app'

/** A role that a job of an environment takes. */
export interface WantedRole {
  readonly purpose: Purpose
  readonly environment: string
  /** GitHub environment of its jobs. */
  readonly place: string
  readonly variable: string
  readonly workflows: readonly string[]
}

/** `plan-role` of `staging` is looked for in `LEASEHOLD_PLAN_ROLE`. */
export function wantedRoles(environments: readonly string[]): readonly WantedRole[] {
  return NAMES.flatMap((purpose) => {
    const { suffix, workflows, isShared } = PURPOSES[purpose]
    // Pull requests are planned, and commands recorded, with the roles of the first one alone.
    return (isShared ? environments.slice(0, 1) : environments).map((environment) => ({
      purpose,
      environment,
      place: `${environment}-${suffix}`,
      variable: `LEASEHOLD_${purpose.toUpperCase()}_ROLE`,
      workflows,
    }))
  })
}

/** GitHub environments whose jobs run. */
export function wantedPlaces(environments: readonly string[]): readonly string[] {
  return [...new Set([APP_ENVIRONMENT, ...wantedRoles(environments).map(({ place }) => place)])]
}

/**
 * Environments of the platform that the workflows work for: that of LEASEHOLD_ENVIRONMENT first, then those of
 * LEASEHOLD_ENVIRONMENTS. What is no environment of leasehold.yaml, or no list, is left out: a check of its own says so.
 * Where the variables name none, the first of leasehold.yaml, so that what it needs is looked at all the same.
 */
export function servedEnvironments(
  variables: ReadonlyMap<string, string>,
  config: Config,
): readonly string[] {
  const listed = readList(variables.get('LEASEHOLD_ENVIRONMENTS') ?? '[]') ?? []
  const all = [variables.get('LEASEHOLD_ENVIRONMENT') ?? '', ...listed]
  const served = [...new Set(all)].filter((name) => config.environments.has(name))
  return served.length > 0 ? served : [...config.environments.keys()].slice(0, 1)
}

/** `["staging", "prod"]`; undefined when it is not such a list. */
export function readList(text: string): readonly string[] | undefined {
  try {
    const list: unknown = JSON.parse(text)
    if (!Array.isArray(list)) return undefined
    const names = list.filter((one): one is string => typeof one === 'string')
    return names.length === list.length ? names : undefined
  } catch {
    return undefined
  }
}
