import type { Sha } from '../../kit/brands.ts'
import { compareText } from '../../kit/canonical.ts'
import { ok, problems, type Problem, type Result } from '../../kit/result.ts'
import type { Ports } from '../../ports.ts'
import { didYouMean } from '../../kit/nearest.ts'
import { readDefaultBranch } from '../default-branch.ts'
import type { Config } from '../../platform/config.ts'
import { leaseNames, readLeases, type LeaseReading } from '../read-leases.ts'
import { bucketJobs, type Jobs } from './jobs.ts'
import { workOf, workOfUnread, type StackWork } from './stack-work.ts'

export interface ReconcileInput {
  /** One lease, `<team>/<name>`; undefined: all that the default branch has. */
  readonly lease: string | undefined
  /** Only stacks of this environment; undefined: of all. */
  readonly environment: string | undefined
}

export interface Reconciliation extends Jobs {
  /** The default branch's HEAD, which everything was compared with. */
  readonly commit: Sha
  /** In the order of their names. */
  readonly stacks: readonly StackWork[]
}

export type ReconcilePorts = Pick<Ports, 'openStorage' | 'clock'> & {
  readonly git: Pick<Ports['git'], 'head' | 'fetch' | 'tree'>
}

/**
 * Says for every stack of the default branch's HEAD what it needs and why, from Git, state and evidence. Changes
 * nothing; started twice it says the same.
 * Problems: those of leasehold.yaml, `unknown-lease`, `environment-unknown`.
 */
export async function reconcile(
  input: ReconcileInput,
  ports: ReconcilePorts,
): Promise<Result<Reconciliation>> {
  const found = await readWork(input.lease, ports)
  if (!found.ok) return found
  const { commit, config, stacks } = found.value
  const { environment } = input
  if (environment !== undefined && !config.environments.has(environment))
    return problems(unknownEnvironment(environment, config))
  const mine = stacks.filter(
    ({ place }) => environment === undefined || (place?.environment ?? environment) === environment,
  )
  return ok({ commit, stacks: mine, ...bucketJobs(mine) })
}

export interface AllWork {
  readonly commit: Sha
  readonly config: Config
  readonly leases: readonly LeaseReading[]
  /** In the order of their names. */
  readonly stacks: readonly StackWork[]
}

/** What every stack of HEAD needs, or one; problems: those of leasehold.yaml, `unknown-lease`. */
export async function readWork(lease: string | undefined, ports: ReconcilePorts): Promise<Result<AllWork>> {
  const branch = await readDefaultBranch(ports.git)
  if (!branch.ok) return branch
  const { commit, tree, config } = branch.value
  const reading = await readLeases(tree, ports.openStorage, lease)
  if (lease !== undefined && reading.leases.length + reading.unread.length === 0)
    return problems({
      code: 'unknown-lease',
      message: `the default branch has no stack of ${lease}`,
      remedy: didYouMean(lease, await leaseNames(tree), '`leasehold list` shows the leases that there are'),
    })
  const now = ports.clock.now()
  const stacks = [
    ...reading.leases.map((one) => workOf(one, { config, now })),
    ...reading.unread.map(workOfUnread),
  ].sort((a, b) => compareText(a.lease, b.lease))
  return ok({ commit, config, leases: reading.leases, stacks })
}

export function unknownEnvironment(environment: string, config: Config): Problem {
  return {
    code: 'environment-unknown',
    message: `leasehold.yaml has no environment ${environment}`,
    allowed: [...config.environments.keys()],
    remedy: didYouMean(environment, config.environments.keys(), 'name one of these'),
  }
}
