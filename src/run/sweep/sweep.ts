import { POLICY_CHECK } from '../../comment/policy-check-run.ts'
import type { ActionResult } from '../../formats/result.ts'
import type { Problem } from '../../kit/result.ts'
import { addHours } from '../../lease/lease.ts'
import type { Ports, PullRequest } from '../../ports.ts'
import type { NoLease } from '../../comment/no-lease-check.ts'
import { requireDefaultBranch, type DefaultBranch } from '../default-branch.ts'
import type { Outcome } from '../outcome.ts'
import { PLAN } from '../workflow-files.ts'
import { tellNoLease, withoutLeases } from '../no-lease.ts'
import { closeHomes, openHomesOf } from '../render-request/closed-homes.ts'
import { checkOutside, isOutside } from './outside.ts'

/** Pull requests that one sweep starts or answers; what is left waits for the next one (GitHub: 80 content writes a minute). */
const AT_ONCE = 40
/** Hours; a closed pull request of which the event was lost is looked for so long, by every sweep. */
const LOOKED_BACK = 48

export type SweepPorts = Pick<Ports, 'git' | 'openStorage' | 'log' | 'clock'> & {
  readonly forge: Pick<
    Ports['forge'],
    | 'openPullRequests'
    | 'closedPullRequests'
    | 'pullRequest'
    | 'checkNames'
    | 'dispatchWorkflow'
    | 'putComment'
    | 'rewordComments'
    | 'putCheck'
    | 'issue'
    | 'findIssue'
    | 'markedIssues'
    | 'closeIssue'
  >
}

/**
 * Looks for open pull requests that lack our check: whose event was lost, whose author's token may start nothing, or which
 * came from automation. What touches no lease is told so at once. Those of this repository are planned; of those from
 * outside what needs no credentials is looked at, and their author is told what to do. What was closed without a merge
 * keeps no home of a lease open.
 */
export async function sweepPullRequests(ports: SweepPorts): Promise<Outcome> {
  const { forge, git, log } = ports
  const base = await requireDefaultBranch(git)
  const branch = base.config.repository.defaultBranch
  const open = (await forge.openPullRequests()).filter((pull) => pull.base === branch)
  const forgotten: PullRequest[] = []
  for (const pull of open) if (await isForgotten(pull, ports)) forgotten.push(pull)
  const now = forgotten.sort((a, b) => a.number - b.number).slice(0, AT_ONCE)
  const done: string[] = []
  const failed: Problem[] = []
  for (const pull of now) {
    const answer = await guarded(pull, async () => answerTo(pull, base, ports))
    if (typeof answer !== 'string') failed.push(...answer)
    else if (answer !== '') done.push(answer)
    log.info(
      `#${pull.number}: ${typeof answer === 'string' ? answer || 'moved' : (answer[0]?.message ?? '')}`,
    )
  }
  const since = addHours(ports.clock.now(), -LOOKED_BACK)
  const closed = (await forge.closedPullRequests(since)).filter((pull) => pull.base === branch)
  for (const pull of closed) {
    const answer = await guarded(pull, async () => closeUnmerged(pull, base, ports))
    if (typeof answer !== 'string') failed.push(...answer)
    else if (answer !== '') done.push(answer)
  }
  const left = forgotten.length - now.length
  return outcomeOf({ looked: open.length, done, failed, left })
}

/** One call for each open pull request; what has the check was looked at, and so was everything else of its head. */
async function isForgotten(pull: PullRequest, { forge }: SweepPorts): Promise<boolean> {
  return !(await forge.checkNames(pull.headSha)).includes(POLICY_CHECK)
}

async function answerTo(
  pull: PullRequest,
  base: DefaultBranch,
  ports: SweepPorts,
): Promise<string | readonly Problem[]> {
  const noLease = await noLeaseIn(pull, base, ports)
  if (noLease === 'moved') return ''
  if (noLease !== undefined) {
    await tellNoLease(pull, noLease, base, ports)
    return 'without-lease'
  }
  if (isOutside(pull)) return checkOutside(pull, base, ports)
  const inputs = { 'pull-request': String(pull.number), 'head-sha': pull.headSha }
  const started = await ports.forge.dispatchWorkflow({
    workflow: PLAN,
    ref: base.config.repository.defaultBranch,
    inputs,
  })
  return started.ok ? 'planned' : started.problems
}

/** Git says what it changes, as the head that was listed has it; a newer one is somebody else's, or the next sweep's. */
async function noLeaseIn(
  { number, headSha }: PullRequest,
  base: DefaultBranch,
  { git }: SweepPorts,
): Promise<NoLease | 'moved' | undefined> {
  // The head of a fork is in no branch of this repository.
  if ((await git.fetch(`refs/pull/${number}/head`)) !== headSha) return 'moved'
  const from = (await git.mergeBase(base.commit, headSha)) ?? base.commit
  return withoutLeases(await git.changes(from, headSha))
}

async function closeUnmerged(pull: PullRequest, base: DefaultBranch, ports: SweepPorts): Promise<string> {
  const homes = await openHomesOf(pull, base, ports)
  if (homes.length === 0) return ''
  // Opened again since it was listed: its own run opens its homes.
  if ((await ports.forge.pullRequest(pull.number))?.isOpen !== false) return ''
  await closeHomes(homes, pull, ports)
  ports.log.info(`#${pull.number}: closed ${homes.length} homes of leases that will never be`)
  return 'closed'
}

/** One pull request that cannot be answered keeps no other waiting. */
async function guarded(
  pull: PullRequest,
  work: () => Promise<string | readonly Problem[]>,
): Promise<string | readonly Problem[]> {
  try {
    return await work()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return [{ code: 'sweep-failed', message: `#${pull.number}: ${message}` }]
  }
}

function outcomeOf(swept: {
  readonly looked: number
  readonly done: readonly string[]
  readonly failed: readonly Problem[]
  readonly left: number
}): Outcome {
  const { looked, done, failed, left } = swept
  const count = (what: string): number => done.filter((one) => one === what).length
  const parts = [
    `${looked} open pull requests looked at`,
    `${count('planned')} planned`,
    `${count('answered')} from outside answered`,
    `${count('without-lease')} without a lease`,
    `${count('closed')} closed ones with homes of leases`,
    ...(left > 0 ? [`${left} left for the next sweep`] : []),
  ]
  const decision: ActionResult['decision'] =
    failed.length > 0 ? 'failed' : done.length > 0 ? 'done' : 'nothing'
  return {
    result: {
      version: 1,
      action: 'render-request',
      decision,
      reasonCode: failed[0]?.code ?? (done.length > 0 ? 'swept' : 'nothing-forgotten'),
      message: parts.join(', '),
      problems: failed.map(({ allowed, ...rest }) => ({
        ...rest,
        ...(allowed === undefined ? {} : { allowed: [...allowed] }),
      })),
      leases: [],
    },
    summary: '',
  }
}
