import { sha256 } from '../kit/canonical.ts'

const BRANCH =
  /^leasehold\/upgrade-[a-z0-9-]+-(?<key>[0-9a-f]{8})-(?<offered>[0-9a-f]{8})-(?<number>[1-9][0-9]{0,4})$/

/** One module of one team, at one version. */
export interface UpgradeOf {
  readonly module: string
  readonly team: string
  /** Digest of the module as it is offered. */
  readonly offered: string
}

export interface UpgradeBranch {
  /** The same for all versions of one module for one team. */
  readonly key: string
  /** Of the version. */
  readonly offered: string
  /** Counts the pull requests of the same upgrade: a team's first one, and those for leases that could go only later. */
  readonly number: number
}

/** The branch of a team's pull request; the same upgrade meets the same branch, however often it is asked for (S15). */
export function upgradeBranch({ module, team, offered }: UpgradeOf, number: number): string {
  const key = upgradeKey({ module, team })
  return `leasehold/upgrade-${module}-${team}-${key}-${short(offered)}-${number}`
}

/** Module and team share hyphens, so their digest tells which they are. */
export function upgradeKey({ module, team }: Pick<UpgradeOf, 'module' | 'team'>): string {
  return short(sha256(`${module}\n${team}`))
}

/** What a branch says of itself; undefined for any other branch. */
export function readUpgradeBranch(branch: string): UpgradeBranch | undefined {
  const { key, offered, number } = BRANCH.exec(branch)?.groups ?? {}
  if (key === undefined || offered === undefined || number === undefined) return undefined
  return { key, offered, number: Number(number) }
}

/** Whether a branch is of this very version. */
export function isOffered(branch: UpgradeBranch, offered: string): boolean {
  return branch.offered === short(offered)
}

function short(digest: string): string {
  return digest.slice('sha256:'.length, 'sha256:'.length + 8)
}
