import { leaseholdConfigFormat, type LeaseholdConfig } from '../formats/leasehold.ts'
import { Fault, ok, problems, type Result } from '../kit/result.ts'
import { validateDocument, validator } from '../kit/schema.ts'
import { readYaml } from '../kit/yaml.ts'
import { parseDuration } from '../lease/length.ts'
import type { OfficeHours } from '../lease/office-hours.ts'
import type { Person, Tree } from '../ports.ts'
import { officeHoursProblems, resolveOfficeHours } from './office-hours.ts'
import { teamRoleProblems } from './team-roles.ts'

export const CONFIG_PATH = 'leasehold.yaml'

/** `leasehold.yaml` with every default in place. Times are in hours. */
export interface Config {
  readonly repository: { readonly id: number; readonly name: string; readonly defaultBranch: string }
  readonly engine: LeaseholdConfig['engine']
  readonly backend: LeaseholdConfig['backend']
  readonly accounts: ReadonlyMap<string, { readonly alias: string; readonly partition: string }>
  readonly environments: ReadonlyMap<string, Environment>
  readonly teams: ReadonlyMap<string, Team>
  /** Undefined: anybody whose role is write or more. */
  readonly approvers: readonly Person[] | undefined
  readonly leases: { readonly graceHours: number }
  readonly naming: { readonly pattern: string | undefined; readonly maxLength: number }
  readonly tags: Readonly<Record<string, string>>
  readonly reaper: {
    readonly enabled: boolean
    readonly maxPerRun: number
    readonly maxPercent: number
    readonly maxHoldHours: number
    readonly maxPendingHours: number
    /** Failed tries after which an end waits for a person (L17). */
    readonly maxTries: number
    /** Between two runs. */
    readonly intervalHours: number
    readonly deniedAccounts: readonly string[]
    /** Undefined: an end waits for nobody. A team's own zone counts, see `officeHoursOf`. */
    readonly officeHours: OfficeHours | undefined
  }
  readonly catalog: { readonly branch: string }
  /** Who may ask from elsewhere, by dispatch; empty: nobody. */
  readonly senders: readonly Sender[]
}

/** An account that may ask on behalf of a person. */
export interface Sender extends Person {
  /** Undefined: for every team. */
  readonly teams: readonly string[] | undefined
}

export interface Warning {
  /** As written, `2d`: the name of the stage. */
  readonly stage: string
  readonly hours: number
}

export interface Environment {
  readonly account: string
  readonly partition: string
  readonly region: string
  /** What people are offered: `region` first. */
  readonly regions: readonly string[]
  readonly lease: {
    readonly default: string
    readonly max: string
    readonly maxHours: number
    readonly permanent: boolean
  }
  readonly approvals: number
  /** Most USD a month that a change may cost and need no person; undefined: `approvals` always. */
  readonly noApprovalUsdMonth: number | undefined
  /** When leases that run out are warned of here, the longest first. */
  readonly warnings: readonly Warning[]
}

export interface Team {
  readonly costCentre: string
  readonly members: readonly Person[]
  readonly budgetUsdMonth: number | undefined
  readonly maxLeases: number | undefined
  /** Slug of a GitHub team whose members may ask too. */
  readonly githubTeam: string | undefined
  /** IANA's name; undefined: that of the office hours. */
  readonly timeZone?: string | undefined
  /** ARN of the team's own IAM role, by environment: it may read the secrets of the team's leases. */
  readonly roles?: ReadonlyMap<string, string>
}

const validate = validator<LeaseholdConfig>(leaseholdConfigFormat)

/** Reads and resolves `leasehold.yaml`. */
export async function loadConfig(tree: Tree): Promise<Result<Config>> {
  const content = await tree.read(CONFIG_PATH)
  if (content === undefined) {
    return problems({
      code: 'config-missing',
      message: `there is no ${CONFIG_PATH} in ${tree.name}`,
      file: CONFIG_PATH,
      remedy: 'run this in a platform repository, or write one: see docs/architecture.md',
    })
  }
  const document = readYaml(CONFIG_PATH, content)
  if (!document.ok) return document
  const valid = validateDocument(document.value, validate)
  if (!valid.ok) return valid
  const raw = valid.value
  const unknown = Object.entries(raw.environments).find(
    ([, environment]) => raw.accounts[environment?.account ?? ''] === undefined,
  )
  if (unknown !== undefined) {
    const field = `/environments/${unknown[0]}/account`
    return problems({
      code: 'unknown-account',
      message: `account ${unknown[1]?.account} of environment \`${unknown[0]}\` is not in \`accounts\``,
      file: CONFIG_PATH,
      ...document.value.position(field),
      field,
      allowed: Object.keys(raw.accounts),
      remedy: 'add the account, or correct the id',
    })
  }
  const wrong = [
    ...teamRoleProblems(raw, (field) => document.value.position(field)),
    ...officeHoursProblems(raw, (field) => document.value.position(field)),
  ]
  if (wrong.length > 0) return problems(...wrong.map((one) => ({ file: CONFIG_PATH, ...one })))
  return ok(resolve(raw))
}

function resolve(raw: LeaseholdConfig): Config {
  const accounts = new Map(
    present(raw.accounts).map(([id, account]) => [
      id,
      { alias: account.alias, partition: account.partition ?? 'aws' },
    ]),
  )
  const warnings = warningsOf(raw.leases?.warnings ?? ['2d', '2h'])
  return {
    repository: {
      id: raw.repository.id,
      name: raw.repository.name,
      defaultBranch: raw.repository['default-branch'] ?? 'main',
    },
    engine: raw.engine,
    backend: raw.backend,
    accounts,
    environments: new Map(
      present(raw.environments).map(([name, environment]) => [
        name,
        {
          account: environment.account,
          partition: accounts.get(environment.account)?.partition ?? 'aws',
          region: environment.region,
          regions: [...new Set([environment.region, ...(environment.regions ?? [])])],
          lease: {
            default: environment.lease.default,
            max: environment.lease.max,
            maxHours: hoursOf(environment.lease.max),
            permanent: environment.lease.permanent ?? false,
          },
          approvals: environment.approvals ?? 1,
          noApprovalUsdMonth: environment['no-approval']?.['usd-month'],
          warnings: environment.warnings === undefined ? warnings : warningsOf(environment.warnings),
        },
      ]),
    ),
    teams: new Map(
      present(raw.teams).map(([name, team]) => [
        name,
        {
          costCentre: team['cost-centre'],
          members: team.members,
          budgetUsdMonth: team['budget-usd-month'],
          maxLeases: team['max-leases'],
          githubTeam: team['github-team'],
          timeZone: team['time-zone'],
          roles: new Map(present(team.roles ?? {})),
        },
      ]),
    ),
    approvers: raw.approvers,
    leases: { graceHours: hoursOf(raw.leases?.grace ?? '1h') },
    naming: { pattern: raw.naming?.pattern, maxLength: raw.naming?.['max-length'] ?? 40 },
    tags: Object.fromEntries(present(raw.tags ?? {})),
    reaper: {
      enabled: raw.reaper?.enabled ?? false,
      maxPerRun: raw.reaper?.['max-per-run'] ?? 10,
      maxPercent: raw.reaper?.['max-percent'] ?? 20,
      maxHoldHours: hoursOf(raw.reaper?.['max-hold'] ?? '14d'),
      maxPendingHours: hoursOf(raw.reaper?.['max-pending'] ?? '2d'),
      maxTries: raw.reaper?.['max-tries'] ?? 5,
      intervalHours: hoursOf(raw.reaper?.interval ?? '1h'),
      deniedAccounts: raw.reaper?.['denied-accounts'] ?? [],
      officeHours: resolveOfficeHours(raw),
    },
    catalog: { branch: raw.catalog?.branch ?? 'leasehold-catalog' },
    senders: (raw.requests?.senders ?? []).map(({ login, id, teams }) => ({ login, id, teams })),
  }
}

function warningsOf(stages: readonly string[]): readonly Warning[] {
  return stages.map((stage) => ({ stage, hours: hoursOf(stage) })).sort((a, b) => b.hours - a.hours)
}

/** Entries of a map from a file, without the `undefined` that the generated type allows. */
function present<T>(held: Readonly<Record<string, T | undefined>>): [string, T][] {
  return Object.entries(held).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as [string, T]],
  )
}

function hoursOf(text: string): number {
  const hours = parseDuration(text)
  if (hours === undefined) throw new Fault('schema-gap', `the schema let a wrong duration through: ${text}`)
  return hours
}
