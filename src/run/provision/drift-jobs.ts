import type { StackManifest } from '../../formats/stack.ts'
import { compareText, digestOf } from '../../kit/canonical.ts'
import type { Ports } from '../../ports.ts'
import { readDefaultBranch } from '../default-branch.ts'
import type { Outcome } from '../outcome.ts'
import { readManifests } from '../read-leases.ts'
import { MOST_JOBS } from '../reconcile/jobs.ts'
import type { Place } from '../reconcile/stack-work.ts'
import { stopped } from './outcome.ts'

/** Says in which jobs the stacks of the default branch are looked at. By Git alone: it needs no credentials. */
export async function driftJobs(
  ports: Pick<Ports, 'git'>,
): Promise<Outcome & { readonly jobs: readonly DriftJob[] }> {
  const branch = await readDefaultBranch(ports.git)
  if (!branch.ok) {
    const message = 'leasehold.yaml cannot be read'
    return { ...stopped('failed', 'config-unreadable', message, branch.problems), jobs: [] }
  }
  const { commit } = branch.value
  const stacks = await readManifests(branch.value.tree)
  const { jobs, left } = shareOut(stacks)
  if (left.length > 0) {
    const message = `one run has no room for all places of stacks; left out: ${left.join(', ')}`
    return { ...stopped('failed', 'too-many-places', message, [], { commit }), jobs }
  }
  if (jobs.length === 0)
    return { ...stopped('nothing', 'no-stack', 'there is no stack', [], { commit }), jobs }
  const message = `${stacks.length} stacks are looked at by ${jobs.length} jobs`
  return { ...stopped('done', 'shared-out', message, [], { commit }), jobs }
}

/** One job of the matrix: a part of the stacks of one environment, account and region, as it has one role. */
export interface DriftJob extends Place {
  /** From 1. */
  readonly part: number
  readonly parts: number
}

/** Stacks of one job: ten seconds each, two at a time, is some minutes. */
const PER_JOB = 40

/**
 * Shares all stacks out, by Git alone. Where the matrix has no room for more jobs they get longer, so that each look is
 * at every stack: one that is left over would be left over by each.
 */
export function shareOut(
  stacks: readonly StackManifest[],
  most: number = MOST_JOBS,
): { readonly jobs: readonly DriftJob[]; readonly left: readonly string[] } {
  const places = new Map<string, { readonly place: Place; count: number }>()
  for (const { environment, account, region } of stacks) {
    const key = `${environment} ${account} ${region}`
    const known = places.get(key) ?? { place: { environment, account, region }, count: 0 }
    known.count += 1
    places.set(key, known)
  }
  const all = [...places].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one)
  const served = all.slice(0, most)
  let size = PER_JOB
  while (served.reduce((sum, { count }) => sum + Math.ceil(count / size), 0) > most) size *= 2
  const jobs = served.flatMap(({ place, count }) => {
    const parts = Math.ceil(count / size)
    return Array.from({ length: parts }, (_none, at) => ({ ...place, part: at + 1, parts }))
  })
  return { jobs, left: all.slice(most).map(({ place }) => Object.values(place).join(' ')) }
}

/** Whether a stack belongs to a job. By a hash of its uid, so that no stack moves when another comes or goes. */
export function isOf({ uid, environment, account, region }: StackManifest, job: DriftJob): boolean {
  if (environment !== job.environment || account !== job.account || region !== job.region) return false
  return Number.parseInt(digestOf(uid).slice('sha256:'.length).slice(0, 8), 16) % job.parts === job.part - 1
}
