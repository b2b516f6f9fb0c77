import { compareText, digestOf } from '../../kit/canonical.ts'
import { millisecondsOf } from '../../kit/brands.ts'
import type { Place, StackWork } from './stack-work.ts'

/** A matrix of GitHub has at most so many jobs. */
export const MOST_JOBS = 256

/**
 * Leases of one job: two at a time, and of ten minutes each, they are done before the job's two hours are over. So the
 * list of all jobs also stays well under the megabyte that a job may hand on.
 */
export const MOST_LEASES = 20

/** Jobs that one environment, account and region may have at a time: what N is in the name of a lock. */
const SHARDS = 4

/** What one job of the matrix does: apply or end, as it has the role of one. */
export interface BucketJob extends Place {
  readonly kind: 'apply' | 'end'
  /** Concurrency group; the same for apply, retry and end of a stack, so that they never meet. */
  readonly lock: string
  readonly leases: readonly string[]
}

export interface Jobs {
  readonly jobs: readonly BucketJob[]
  /** Leases for which the matrix has no room; the next run takes them. */
  readonly left: readonly string[]
}

/**
 * Puts work into the jobs of one matrix. The longest overdue ends come first (L17), then other work by name. A job that
 * is full is followed by another under the same lock; where the matrix is full, what is left is said and found again by
 * the next run.
 */
export function bucketJobs(works: readonly StackWork[], most: number = MOST_JOBS): Jobs {
  const all: (BucketJob & { readonly leases: string[] })[] = []
  /** The job that takes the next lease of its kind and lock. */
  const open = new Map<string, (typeof all)[number]>()
  const left: string[] = []
  for (const work of [...works].sort(byUrgency)) {
    const { place, uid, lease } = work
    if (place === null || uid === null || work.work === 'nothing' || work.work === 'ask') continue
    const kind: BucketJob['kind'] = work.work === 'end' ? 'end' : 'apply'
    const lock = lockOf(place, uid)
    const key = `${kind} ${lock}`
    const job = open.get(key)
    if (job !== undefined && job.leases.length < MOST_LEASES) job.leases.push(lease)
    else if (all.length < most) {
      const opened = { kind, ...place, lock, leases: [lease] } satisfies BucketJob
      all.push(opened)
      open.set(key, opened)
    } else left.push(lease)
  }
  return { jobs: all, left }
}

/** `leasehold-<environment>-<account>-<region>-<hash of the uid mod N>` */
export function lockOf({ environment, account, region }: Place, uid: string): string {
  const hash = Number.parseInt(digestOf(uid).slice('sha256:'.length).slice(0, 8), 16)
  return `leasehold-${environment}-${account}-${region}-${hash % SHARDS}`
}

function byUrgency(a: StackWork, b: StackWork): number {
  const [first, second] = [rank(a), rank(b)]
  return first === second ? compareText(a.lease, b.lease) : first - second
}

function rank({ due }: StackWork): number {
  return due === null ? Number.MAX_SAFE_INTEGER : millisecondsOf(due)
}
