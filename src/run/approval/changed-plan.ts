import type { ApprovalJudgement } from '../../approval/approval.ts'
import { evidenceOf } from '../../lease/facts.ts'
import type { LeaseEvidence } from '../../evidence/evidence.ts'
import type { StackManifest } from '../../formats/stack.ts'
import { asSha, instantOf } from '../../kit/brands.ts'
import type { Config } from '../../platform/config.ts'
import type { Author, PullRequest, Review } from '../../ports.ts'
import { judgeReviews, type ApprovalPorts } from './approval-of.ts'

/** The pull request that brought a stack, and by which configuration its changed plan is judged. */
export interface ChangedPlan {
  readonly pull: PullRequest
  readonly manifest: Pick<StackManifest, 'issue'>
  readonly config: Config
}

/**
 * Whether the plan with this digest, which is not the one that reviewers saw, was approved by as many people as are
 * needed, and at least by one (S12). Who may is decided as for a review of the pull request's head (S8), each time
 * from the facts of now: evidence says who said it and when, not that they still may.
 */
export async function approvalOfPlan(
  digest: string,
  required: number,
  { evidence, ...plan }: ChangedPlan & { readonly evidence: readonly LeaseEvidence[] },
  ports: ApprovalPorts,
): Promise<ApprovalJudgement> {
  const words = evidenceOf(evidence, 'approval')
    .filter((word) => word.digest === digest)
    .map((word) => ({
      author: { ...word.by, isBot: false },
      state: 'approved' as const,
      commit: asSha(word.headSha),
      submittedAt: instantOf(Date.parse(word.at)),
    }))
  return judgeWords(words, Math.max(1, required), plan, ports)
}

/** Whether this person's word could let a changed plan be applied; the message says why not. */
export async function mayApprovePlan(
  person: Author,
  plan: ChangedPlan,
  ports: ApprovalPorts,
): Promise<ApprovalJudgement> {
  const { headSha } = plan.pull
  const word: Review = { author: person, state: 'approved', commit: headSha, submittedAt: undefined }
  return judgeWords([word], 1, plan, ports)
}

async function judgeWords(
  words: readonly Review[],
  required: number,
  { pull, manifest, config }: ChangedPlan,
  ports: ApprovalPorts,
): Promise<ApprovalJudgement> {
  if (words.length === 0)
    return { ok: false, approvers: [], reasonCode: 'approval-missing', message: 'nobody approved this plan' }
  return judgeReviews(pull, required, words, [manifest], config, ports)
}
