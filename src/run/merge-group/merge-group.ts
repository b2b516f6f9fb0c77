import { APPROVED_CHECK } from '../../comment/approval-view.ts'
import { groupCheck } from '../../comment/group-check.ts'
import { POLICY_CHECK } from '../../comment/policy-check-run.ts'
import type { Sha } from '../../kit/brands.ts'
import { Fault, type Problem } from '../../kit/result.ts'
import { verdictOf } from '../../policy/levels.ts'
import type { Ports } from '../../ports.ts'
import { showStanding } from '../approval/approved.ts'
import { readChange } from '../approval/change.ts'
import { answerOf } from '../approval/outcome.ts'
import { standingOf, type StandingPorts } from '../approval/standing.ts'
import { requireDefaultBranch } from '../default-branch.ts'
import type { Outcome } from '../outcome.ts'
import { judgeGroup, type JudgedGroup } from './judge-group.ts'

export interface MergeGroupInput {
  /** `gh-readonly-queue/<branch>/pr-<number>-<sha>`, with or without `refs/heads/`. */
  readonly ref: string
  /** Head of the group. */
  readonly headSha: Sha
}

export type MergeGroupPorts = StandingPorts &
  Pick<Ports, 'clock'> & {
    readonly forge: StandingPorts['forge'] & Pick<Ports['forge'], 'pullRequest' | 'putCheck'>
  }

const REF = /^(?:refs\/heads\/)?(gh-readonly-queue\/(.{1,200})\/pr-([1-9][0-9]{0,8})-[0-9a-f]{40})$/

/**
 * Judges what a merge queue is about to merge: several changes together, by the default branch's policies, with the
 * teams' budgets over all of them. It has no credentials of a cloud: each change was planned by itself, and is planned
 * again before it is applied. Both checks that the branch may require stand on the group's head.
 */
export async function checkMergeGroup(input: MergeGroupInput, ports: MergeGroupPorts): Promise<Outcome> {
  const { forge, git } = ports
  const [, branch = '', target = '', number = ''] = REF.exec(input.ref) ?? []
  if (branch === '') throw new Fault('wrong-input', 'input `group-ref` is not the branch of a merge group')
  const pull = await forge.pullRequest(Number(number))
  if (pull === undefined) throw new Fault('pull-request-missing', `there is no pull request #${number}`)
  const nothing = (reasonCode: string, message: string): Outcome =>
    answerOf(pull, { decision: 'nothing', reasonCode, message })
  const base = await requireDefaultBranch(git)
  if (target !== base.config.repository.defaultBranch)
    return nothing('base-not-default', `the group of #${number} is not for the default branch`)
  // GitHub alone writes these branches: what stands there is what it will merge.
  if ((await git.fetch(branch)) !== input.headSha)
    return nothing('head-moved', `the group of #${number} is not there any more`)
  const change = await readChange(input.headSha, base, ports)
  const judged = change.ok ? await judgeGroup(change.value, base, ports) : refused(change.problems)
  const shown = groupCheck(judged)
  await forge.putCheck({ name: POLICY_CHECK, headSha: input.headSha, annotations: [], ...shown })
  const standing = await standingOf(pull, base, ports)
  const approved = showStanding(standing, base)
  await forge.putCheck({ name: APPROVED_CHECK, headSha: input.headSha, annotations: [], ...approved })
  const isGreen = shown.conclusion !== 'failure'
  return answerOf(pull, {
    decision: isGreen ? 'done' : 'blocked',
    reasonCode: isGreen ? 'group-passed' : 'group-failed',
    message: shown.title,
    problems: judged.problems,
    summary: `${shown.title}. ${shown.summary}\n`,
  })
}

function refused(problems: readonly Problem[]): JudgedGroup {
  return { leases: [], findings: [], problems, spend: [], verdict: verdictOf([]) }
}
