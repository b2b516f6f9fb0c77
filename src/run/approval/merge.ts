import { clickComment, mergingComment, MERGE_MARKER } from '../../comment/merge-comment.ts'
import type { Sha } from '../../kit/brands.ts'
import { Fault, type Problem } from '../../kit/result.ts'
import type { Ports, PullRequest } from '../../ports.ts'
import type { VerifiedChange } from '../../stack/verify.ts'
import { requireDefaultBranch, type DefaultBranch } from '../default-branch.ts'
import type { Outcome } from '../outcome.ts'
import { mayNotAsk } from '../pull-askers.ts'
import { createMayAsk } from '../requester.ts'
import { RECONCILE } from '../workflow-files.ts'
import { answerOf } from './outcome.ts'
import { NOTHING_LOST, standingOf, type StandingPorts } from './standing.ts'

export interface MergeInput {
  readonly pullRequest: number
  /** The head that was planned and judged in the same run: nothing else is merged. */
  readonly headSha: Sha
}

export type MergePorts = StandingPorts &
  Pick<Ports, 'log'> & {
    readonly forge: StandingPorts['forge'] &
      Pick<
        Ports['forge'],
        'pullRequest' | 'putComment' | 'mergePullRequest' | 'dispatchWorkflow' | 'teamMembers'
      >
  }

/**
 * Merges a pull request that needs no person, after the jobs of the same run planned it, found that no data is lost and
 * every policy passes. All else is asked again here; the apply asks everything again, from the facts (S8).
 */
export async function mergeUnattended(input: MergeInput, ports: MergePorts): Promise<Outcome> {
  const { forge } = ports
  const pull = await forge.pullRequest(input.pullRequest)
  if (pull === undefined)
    throw new Fault('pull-request-missing', `there is no pull request #${input.pullRequest}`)
  const leave = (reasonCode: string, message: string): Outcome =>
    answerOf(pull, { decision: 'nothing', reasonCode, message })
  if (pull.headSha !== input.headSha) return leave('head-moved', `#${pull.number} has a newer head`)
  if (!pull.isOpen && !pull.isMerged) return leave('pull-request-closed', `#${pull.number} is closed`)
  if (pull.isFork) return leave('pull-request-of-fork', `#${pull.number} comes from a fork`)
  const base = await requireDefaultBranch(ports.git)
  const branch = base.config.repository.defaultBranch
  if (pull.base !== branch) return leave('base-not-default', `#${pull.number} does not go into ${branch}`)
  // Of an earlier attempt that was killed after the merge: what follows the merge is done now (S15).
  if (pull.isMerged) return apply(pull, branch, ports)
  const standing = await standingOf(pull, base, ports, NOTHING_LOST)
  if (standing.kind !== 'judged') return leave('no-lease-changed', `#${pull.number} changes no lease`)
  const { requirement, change } = standing
  if (requirement.approvals > 0) return leave('approval-needed', `#${pull.number}: ${requirement.message}`)
  const why = requirement.message
  const held = otherFiles(change) ?? (await strangers(pull, change, base, ports))
  if (held !== undefined) return click(pull, why, held, ports)
  // Before the merge: whoever goes on after a kill finds it merged, and does not know any more why it could be (S15).
  await forge.putComment(pull.number, MERGE_MARKER, mergingComment(why, pull.headSha))
  const merged = await forge.mergePullRequest(pull.number, pull.headSha)
  if (!merged.ok) {
    const [problem] = merged.problems
    const code = problem?.code ?? 'merge-blocked'
    if (code === 'head-moved') return leave(code, `#${pull.number} has a newer head`)
    return click(pull, why, problem ?? { code, message: 'it cannot be merged' }, ports)
  }
  return apply(pull, branch, ports, merged.value)
}

/** S9: what is merged by itself changes requests and stacks only. */
function otherFiles({ otherPaths, removed }: VerifiedChange): Problem | undefined {
  const [path] = otherPaths
  if (path !== undefined)
    return {
      code: 'mixed-change',
      message: `\`${path}\` is changed too, and only requests and stacks are merged by themselves`,
      remedy: 'a person with the right to merge looks at the other files and merges',
    }
  if (removed.length === 0) return undefined
  return {
    code: 'stack-removed',
    message: 'it removes files of leases that have ended',
    remedy: 'a person with the right to merge merges it',
  }
}

/** Whoever asks must be allowed to, also by a change that is not planned, such as of a lease's length. */
async function strangers(
  pull: PullRequest,
  { leases }: VerifiedChange,
  { config }: DefaultBranch,
  { forge }: MergePorts,
): Promise<Problem | undefined> {
  const mayAsk = createMayAsk(config, forge)
  for (const { manifest, kind } of leases) {
    const about = { team: manifest.team, kind: kind === 'create' ? 'new' : 'living' } as const
    const problem = await mayNotAsk(pull, about, { config, forge, mayAsk })
    if (problem !== undefined) return problem
  }
  return undefined
}

async function click(
  pull: PullRequest,
  why: string,
  { code, message, remedy }: Problem,
  { forge, log }: MergePorts,
): Promise<Outcome> {
  const next = remedy ?? 'a person with the right to merge merges it on the page of the pull request'
  const text = clickComment(why, { message, remedy: next })
  await forge.putComment(pull.number, MERGE_MARKER, text)
  log.info(`#${pull.number} is left to a person: ${message}`)
  return answerOf(pull, { decision: 'nothing', reasonCode: code, message, summary: text })
}

async function apply(
  pull: PullRequest,
  branch: string,
  { forge }: MergePorts,
  commit?: Sha,
): Promise<Outcome> {
  const started = await forge.dispatchWorkflow({ workflow: RECONCILE, ref: branch, inputs: {} })
  const merged = commit ?? pull.mergeCommit
  const of = merged === undefined ? {} : { commit: merged }
  if (started.ok) {
    const message = `#${pull.number} is merged, and ${RECONCILE} applies it`
    return answerOf(pull, { decision: 'done', reasonCode: 'merged', message, ...of })
  }
  // The schedule applies it later; the platform team is told, as every merge would wait like this.
  const [problem] = started.problems
  const message = `#${pull.number} is merged, but ${RECONCILE} was not started: ${problem?.message ?? ''}`
  const problems = started.problems
  return answerOf(pull, { decision: 'blocked', reasonCode: problem?.code ?? '', message, problems, ...of })
}
