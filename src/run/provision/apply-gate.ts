import type { EvidenceLog } from '../../evidence/evidence.ts'
import type { PlanEvidence } from '../../formats/evidence.ts'
import type { PriceTable } from '../../formats/prices.ts'
import type { StackManifest } from '../../formats/stack.ts'
import type { Sha } from '../../kit/brands.ts'
import type { Module } from '../../module/module.ts'
import type { Config } from '../../platform/config.ts'
import type { Forge, Git, Person, PullRequest } from '../../ports.ts'
import { estimatePrice } from '../../price/estimate.ts'
import type { LeaseRequest } from '../../request/request.ts'
import { approvalOf, type ApprovalPorts } from '../approval/approval-of.ts'
import { requirementOf } from '../approval/requirement.ts'
import { leaseOf } from '../stack-state.ts'

export interface ApplyGate {
  readonly pull: PullRequest
  /** Commit of the default branch that brought the stack. */
  readonly commit: Sha
  /** Empty where no person is needed. */
  readonly approvers: readonly Person[]
  /** The plan that reviewers saw. */
  readonly plan: PlanEvidence
}

export type GateAnswer =
  | { readonly kind: 'open'; readonly gate: ApplyGate }
  | {
      readonly kind: 'closed'
      readonly reasonCode: 'no-pull-request' | 'approval-missing' | 'no-plan' | 'plan-of-another-tree'
      readonly message: string
      readonly pull: PullRequest | undefined
    }

export interface GateQuestion {
  readonly manifest: StackManifest
  readonly tree: Sha
  readonly stackFolder: string
  /** HEAD of the default branch. */
  readonly head: Sha
  readonly config: Config
  readonly prices: PriceTable
  readonly kind: 'create' | 'update'
  /** As the default branch has it; undefined when it cannot be read, so that only people can approve it. */
  readonly request: LeaseRequest | undefined
  readonly module: Module | undefined
  readonly evidence: EvidenceLog
}

export interface GatePorts {
  readonly git: Pick<Git, 'lastChange'> & ApprovalPorts['git']
  readonly forge: Pick<Forge, 'pullRequestsOf'> & ApprovalPorts['forge']
}

/**
 * Whether a stack on the default branch may be applied: it came by a merged pull request whose exact head was
 * approved (S8, checked again here), or needs no person, and planned (S13), and the plan was of this very tree
 * (S10, S16).
 */
export async function askGate(question: GateQuestion, { git, forge }: GatePorts): Promise<GateAnswer> {
  const { manifest, config, evidence, tree } = question
  const commit = await git.lastChange(question.head, question.stackFolder)
  const pulls = commit === undefined ? [] : await forge.pullRequestsOf(commit)
  // Who pushed to the branch of a fork is not known here, and a fork is never planned.
  const pull = pulls.find(
    ({ isMerged, isFork, base }) => isMerged && !isFork && base === config.repository.defaultBranch,
  )
  if (commit === undefined || pull === undefined)
    return closed('no-pull-request', 'it was not brought by a merged pull request', undefined)
  const plan = await evidence.read('plan', leaseOf(manifest), manifest.uid, pull.headSha)
  const needed = requirementAtGate(question, pull, plan)
  const approval = await approvalOf(pull, needed.approvals, [manifest], config, { git, forge })
  if (!approval.ok) return closed('approval-missing', `${approval.message}; ${needed.message}`, pull)
  if (plan === undefined) return closed('no-plan', `#${pull.number} was merged before it was planned`, pull)
  if (plan.tree !== tree)
    return closed('plan-of-another-tree', `what #${pull.number} planned is not what was merged`, pull)
  return { kind: 'open', gate: { pull, commit, approvers: approval.approvers, plan } }
}

function closed(
  reasonCode: Extract<GateAnswer, { kind: 'closed' }>['reasonCode'],
  message: string,
  pull: PullRequest | undefined,
): GateAnswer {
  return { kind: 'closed', reasonCode, message, pull }
}

/**
 * What the plan that was recorded for the head needs, by the configuration and prices of now. Only that plan is applied
 * (S12), and only when every policy passes on it, which is judged right before.
 */
function requirementAtGate(
  { kind, manifest, config, prices, request, module }: GateQuestion,
  pull: PullRequest,
  plan: PlanEvidence | undefined,
): ReturnType<typeof requirementOf> {
  const price =
    request === undefined || module === undefined
      ? undefined
      : estimatePrice(module.manifest.price, request.inputs, request.region, prices)
  const { environment } = manifest
  const facts = { kind, environment, module, request, price, plan: plan?.summary, verdict: 'pass' } as const
  return requirementOf(facts, config, pull)
}
