import type { ActionResult } from '../../formats/result.ts'
import type { StackManifest } from '../../formats/stack.ts'
import type { Problem } from '../../kit/result.ts'
import type { Outcome } from '../outcome.ts'
import type { UnreadLease } from '../read-leases.ts'
import { summaryTable } from './summary-table.ts'

type LeaseEntry = ActionResult['leases'][number]

/** What became of one lease in a run; `problems` go into the list of the whole run. */
export interface LeaseOutcome extends Omit<LeaseEntry, 'decision'> {
  readonly decision: 'done' | 'nothing' | 'blocked' | 'failed'
  readonly problems: readonly Problem[]
}

type Extra = Partial<
  Pick<ActionResult, 'pullRequest' | 'headSha' | 'commit'> & Pick<ActionResult, 'reasonCode' | 'message'>
>

/** The worst of all leases decides; one failing lease hides no other. */
export function provisionOutcome(leases: readonly LeaseOutcome[], extra: Extra = {}): Outcome {
  const decision = ORDER.find((each) => leases.some((lease) => lease.decision === each)) ?? 'nothing'
  const telling = leases.filter((lease) => lease.decision === decision)
  const first = telling[0]
  const message =
    telling.length === 1 && first !== undefined
      ? `${first.lease}: ${first.message}`
      : `${telling.length} of ${leases.length} leases: ${first?.message ?? 'nothing to do'}`
  return {
    result: {
      version: 1,
      action: 'provision',
      decision,
      reasonCode: first?.reasonCode ?? 'nothing-to-do',
      message: leases.length === 0 ? 'no stack is to be worked on' : message,
      problems: leases.flatMap((lease) => lease.problems.map(plainProblem)),
      leases: leases.map(({ problems: _problems, ...lease }) => lease),
      ...extra,
    },
    summary: leases.length === 0 ? '' : summaryTable(leases),
  }
}

/**
 * Where the deployment that GitHub makes of a run leads to.
 * @param worked stacks that the run did something for
 * @returns the issue of the only one; undefined when it has none, or there are none or several
 */
export function onlyHome([one, ...others]: readonly Pick<StackManifest, 'issue'>[]): number | undefined {
  return others.length > 0 ? undefined : (one?.issue ?? undefined)
}

/** A lease that could not be read is red, and hides no other. */
export function unreadOutcome({ lease, uid, reasonCode, problems }: UnreadLease): LeaseOutcome {
  const message = problems[0]?.message ?? 'it cannot be read'
  return { lease, uid, decision: 'failed', reasonCode, message, problems }
}

/** A run that stops before it looks at any lease. */
export function stopped(
  decision: ActionResult['decision'],
  reasonCode: string,
  message: string,
  found: readonly Problem[] = [],
  extra: Extra = {},
): Outcome {
  const problems = found.map(plainProblem)
  return {
    result: {
      version: 1,
      action: 'provision',
      decision,
      reasonCode,
      message,
      problems,
      leases: [],
      ...extra,
    },
    summary: '',
  }
}

const ORDER = ['failed', 'blocked', 'done', 'nothing'] as const

function plainProblem({ allowed, ...problem }: Problem): ActionResult['problems'][number] {
  return allowed === undefined ? problem : { ...problem, allowed: [...allowed] }
}
