import type { Sha } from '../../kit/brands.ts'
import { compareText } from '../../kit/canonical.ts'
import { ok, problems, type Result } from '../../kit/result.ts'
import type { Ports } from '../../ports.ts'
import { readDefaultBranch } from '../default-branch.ts'
import { readLeases } from '../read-leases.ts'
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

/**
 * Says for every stack of the default branch's HEAD what it needs and why, from Git, state and evidence. Changes
 * nothing; started twice it says the same.
 * Problems: those of leasehold.yaml, `unknown-lease`, `environment-unknown`.
 */
export async function reconcile(
  input: ReconcileInput,
  ports: Pick<Ports, 'git' | 'openStorage' | 'clock'>,
): Promise<Result<Reconciliation>> {
  const branch = await readDefaultBranch(ports.git)
  if (!branch.ok) return branch
  const { commit, tree, config } = branch.value
  if (input.environment !== undefined && !config.environments.has(input.environment))
    return problems({
      code: 'environment-unknown',
      message: `leasehold.yaml has no environment ${input.environment}`,
      allowed: [...config.environments.keys()],
      remedy: 'name one of these',
    })
  const reading = await readLeases(tree, ports.openStorage, input.lease)
  if (input.lease !== undefined && reading.leases.length + reading.unread.length === 0)
    return problems({
      code: 'unknown-lease',
      message: `the default branch has no stack of ${input.lease}`,
      remedy: '`leasehold list` shows the leases that there are',
    })
  const now = ports.clock.now()
  const stacks = [
    ...reading.leases.map((lease) => workOf(lease, { config, now })),
    ...reading.unread.map(workOfUnread),
  ]
    .filter(
      ({ place }) =>
        input.environment === undefined || (place?.environment ?? input.environment) === input.environment,
    )
    .sort((a, b) => compareText(a.lease, b.lease))
  return ok({ commit, stacks, ...bucketJobs(stacks) })
}
