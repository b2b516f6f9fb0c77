import type { Ports } from '../../ports.ts'
import { watchHeartbeat } from '../heartbeat.ts'
import type { Outcome } from '../outcome.ts'
import { provisionOutcome, stopped, type LeaseOutcome } from '../provision/outcome.ts'
import { usualTimes, type UsualTimes } from '../provision/usual-time.ts'
import { bucketJobs, type BucketJob, type Jobs } from './jobs.ts'
import { readWork, unknownEnvironment, type AllWork, type ReconcilePorts } from './reconcile.ts'
import type { StackWork } from './stack-work.ts'

/** Which environments have jobs in this run of the workflow. */
export type Served =
  | { readonly kind: 'all' }
  /** What other environments need is the business of other runs. */
  | { readonly kind: 'one'; readonly environment: string }
  /** There is no other run: work elsewhere would be nobody's, and is said. */
  | { readonly kind: 'listed'; readonly environments: readonly string[] }

export interface FoundWork extends Outcome {
  /** Jobs that apply; ends are the reaper's, which looks at all of them at once (L6). */
  readonly jobs: readonly BucketJob[]
  /** What modules usually take, by the leases that there are: a job that applies reads its own alone. */
  readonly usual: UsualTimes
}

/**
 * Finds what is to apply, and puts it into the jobs of one matrix. Nothing is decided by that: each job looks again at
 * what its stacks need. A stack that needs somebody makes the run red, and delays no other.
 */
export async function findWork(
  served: Served,
  ports: ReconcilePorts & Pick<Ports, 'log'>,
): Promise<FoundWork> {
  const found = await readWork(undefined, ports)
  if (!found.ok) {
    const message = 'the platform files of the default branch cannot be read'
    const code = found.problems[0]?.code ?? 'config-unreadable'
    return { ...stopped('failed', code, message, found.problems), ...NOTHING }
  }
  const { config, leases, stacks } = found.value
  const unknown = environmentsOf(served)?.find((name) => !config.environments.has(name))
  if (unknown !== undefined) {
    const problem = unknownEnvironment(unknown, config)
    return { ...stopped('failed', problem.code, problem.message, [problem]), ...NOTHING }
  }
  const seen = served.kind === 'one' ? stacks.filter((stack) => isServed(stack, served)) : stacks
  const planned = bucketJobs(seen.filter((stack) => stack.work !== 'end' && isServed(stack, served)))
  const outcome = outcomeOf(seen, served, planned, found.value)
  const usual = usualTimes(leases.map(({ facts }) => facts))
  return { ...(await watchHeartbeat(outcome, leases, config, ports)), jobs: planned.jobs, usual }
}

const NOTHING: Pick<FoundWork, 'jobs' | 'usual'> = { jobs: [], usual: new Map() }

function environmentsOf(served: Served): readonly string[] | undefined {
  switch (served.kind) {
    case 'all':
      return undefined
    case 'one':
      return [served.environment]
    case 'listed':
      return served.environments
  }
}

/** A stack that cannot be read may be of any environment. */
function isServed({ place }: StackWork, served: Served): boolean {
  const environments = environmentsOf(served)
  return environments === undefined || place === null || environments.includes(place.environment)
}

function outcomeOf(
  stacks: readonly StackWork[],
  served: Served,
  { jobs, left }: Jobs,
  { commit }: AllWork,
): Outcome {
  const waiting = new Set(left)
  const told = stacks
    .filter(({ work }) => work !== 'nothing')
    .map((stack) => (isServed(stack, served) ? leaseOf(stack, waiting) : unserved(stack)))
  const count = jobs.reduce((sum, { leases }) => sum + leases.length, 0)
  const room = left.length === 0 ? '' : `; no room for ${left.length}, which the next run takes`
  const message = `${plural(count, 'stack')} to apply in ${plural(jobs.length, 'job')}${room}`
  const isDone = told.every(({ decision }) => decision === 'done' || decision === 'nothing')
  const extra = isDone && count > 0 ? { reasonCode: 'work-found', message } : {}
  const outcome = provisionOutcome(told, { commit, ...extra })
  return { ...outcome, summary: count === 0 ? outcome.summary : `### ${message}\n\n${outcome.summary}` }
}

function leaseOf(stack: StackWork, waiting: ReadonlySet<string>): LeaseOutcome {
  const { lease, uid, work, reasonCode, message } = stack
  const said = { lease, uid, reasonCode, message, problems: [] }
  switch (work) {
    case 'create':
    case 'update':
      if (!waiting.has(lease)) return { ...said, decision: 'done' }
      return { ...said, decision: 'nothing', reasonCode: 'no-room', message: 'the next run takes it' }
    case 'end':
      return { ...said, decision: 'nothing', reasonCode: 'left-to-reaper' }
    case 'nothing':
      return { ...said, decision: 'nothing' }
    case 'ask':
      return {
        ...said,
        decision: 'blocked',
        problems: [{ code: reasonCode, message: `${lease}: ${message}` }],
      }
  }
}

/** Work that no job would ever do looks like success otherwise. */
function unserved(stack: StackWork): LeaseOutcome {
  const { lease, uid, place } = stack
  const environment = place?.environment ?? ''
  const problem = {
    code: 'environment-unserved',
    message: `${lease} is in ${environment}, which has no jobs`,
    remedy: `add "${environment}" to the repository's variable LEASEHOLD_ENVIRONMENTS`,
  }
  return {
    lease,
    uid,
    decision: 'blocked',
    reasonCode: problem.code,
    message: problem.message,
    problems: [problem],
  }
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
