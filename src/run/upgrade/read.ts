import { compareText } from '../../kit/canonical.ts'
import { nearest } from '../../kit/nearest.ts'
import { ok, problems, type Problem, type Result } from '../../kit/result.ts'
import type { Module } from '../../module/module.ts'
import { platformOf } from '../../platform/platform.ts'
import type { Ports } from '../../ports.ts'
import { standingOf, type Standing } from '../../upgrade/standing.ts'
import { isDue } from '../provision/apply-decision.ts'
import { readDefaultBranch, type DefaultBranch } from '../default-branch.ts'
import { readLeases, readManifests, type LeaseReading, type UnreadLease } from '../read-leases.ts'

export interface UpgradeScope {
  readonly module: string
  /** The version that is expected; another one is a problem. Undefined: whatever the default branch has. */
  readonly to: string | undefined
  /** Leases of this environment alone; undefined: of all. */
  readonly environment: string | undefined
  /** Leases that are left out, by name. */
  readonly except: readonly string[]
}

export interface UpgradeLease extends LeaseReading {
  readonly standing: Standing
}

/** Everything that an upgrade is about, as the default branch, states and evidence have it. */
export interface UpgradeReading {
  readonly branch: DefaultBranch
  /** As `modules/` of the default branch has it: what leases are upgraded to. */
  readonly offered: Module
  /** In the order of their names. */
  readonly leases: readonly UpgradeLease[]
  readonly unread: readonly UnreadLease[]
}

/** Problems: `unknown-module`, `version-not-offered`, `unknown-lease`, `environment-unknown`, those of the platform's files. */
export async function readUpgrade(
  { module, to, environment, except }: UpgradeScope,
  { git, openStorage, clock }: Pick<Ports, 'git' | 'openStorage' | 'clock'>,
): Promise<Result<UpgradeReading>> {
  const branch = await readDefaultBranch(git)
  if (!branch.ok) return branch
  const { tree, config } = branch.value
  const offered = await platformOf(tree).module(module)
  if (!offered.ok) return problems(...offered.problems.map((one) => inArguments(one, 'MODULE')))
  const { version } = offered.value.manifest
  if (to !== undefined && to !== version) return problems(notOffered(module, to, version))
  if (environment !== undefined && !config.environments.has(environment))
    return problems(unknown('environment', environment, [...config.environments.keys()], '--environment'))
  const mine = (await readManifests(tree)).filter((one) => one.module.name === module)
  const names = mine.map((one) => `${one.team}/${one.name}`).sort(compareText)
  const strange = except.find((lease) => !names.includes(lease))
  if (strange !== undefined) return problems(unknown('lease', strange, names, '--except'))
  const wanted = mine
    .filter((one) => environment === undefined || one.environment === environment)
    .map((one) => `${one.team}/${one.name}`)
    .filter((lease) => !except.includes(lease))
  const { leases, unread } = await readLeases(tree, openStorage, wanted)
  const [{ digest }, now] = [offered.value, clock.now()]
  return ok({
    branch: branch.value,
    offered: offered.value,
    leases: leases
      .map((one) => {
        const about = { tree: one.tree, offered: digest, isDue: isDue(one.facts, { config, now }) }
        return { ...one, standing: standingOf(one.facts, about) }
      })
      .sort((a, b) => compareText(a.facts.lease, b.facts.lease)),
    unread,
  })
}

function notOffered(module: string, to: string, version: string): Problem {
  return {
    code: 'version-not-offered',
    message: `the default branch offers \`${module}\` ${version}, not ${to}`,
    field: '--to',
    allowed: [version],
    remedy: `merge ${to} into modules/${module} first, or leave --to out`,
  }
}

export function unknown(
  what: 'environment' | 'lease' | 'team',
  given: string,
  known: readonly string[],
  field: string,
): Problem {
  const guess = nearest(given, known)
  return {
    code: `unknown-${what}`,
    message: `there is no ${what} \`${given}\` here`,
    field,
    allowed: known,
    remedy: guess === undefined ? `name one of these with ${field}` : `did you mean \`${guess}\`?`,
  }
}

/** A missing module is a mistake of whoever typed it; what is wrong in a module's files keeps its place. */
function inArguments(problem: Problem, field: string): Problem {
  return problem.file === undefined ? { ...problem, field } : problem
}
