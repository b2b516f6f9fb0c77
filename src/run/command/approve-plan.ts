import type { Command } from '../../command/grammar.ts'
import { standingDrift } from '../../drift/standing.ts'
import { openEvidence, type EvidenceLog, type LeaseEvidence } from '../../evidence/evidence.ts'
import type { ApprovalEvidence } from '../../formats/evidence.ts'
import type { StackManifest } from '../../formats/stack.ts'
import { evidenceOf } from '../../lease/facts.ts'
import { commonEvidence } from '../../reaper/records.ts'
import type { PullRequest } from '../../ports.ts'
import { stackFolder } from '../../request/path.ts'
import { approvalOfPlan, mayApprovePlan } from '../approval/changed-plan.ts'
import { refusal } from './answer.ts'
import type { Answered, CommandRun, RecordPorts } from './context.ts'
import type { LeaseView, LivingLease } from './subject.ts'

interface Shown {
  readonly view: LeaseView & { readonly living: LivingLease }
  readonly log: EvidenceLog
  readonly evidence: readonly LeaseEvidence[]
}

/** `/approve-plan DIGEST` (S12): a plan that an apply has shown and not applied, by whom S8 allows to approve. */
export async function recordApproval(
  run: CommandRun,
  { digest }: Extract<Command, { readonly name: 'approve-plan' }>,
  ports: RecordPorts,
): Promise<Answered> {
  const { comment, base } = run
  const all = await readShown(run, ports)
  const found = all.find(({ evidence }) => changedPlans(evidence).includes(digest))
  if (found === undefined) return refusal([unknownDigest(all)])
  const { view, log } = found
  const { manifest } = view.living
  const pull = await pullOf(view, run, ports)
  if (pull === undefined)
    return refusal([
      { code: 'no-pull-request', message: `\`${view.lease}\` was not brought by a merged pull request` },
    ])
  const plan = { pull, manifest, config: base.config }
  const judged = await mayApprovePlan(comment.author, plan, ports)
  if (!judged.ok)
    return refusal([
      { code: 'may-not-approve', message: judged.message, remedy: 'another approver comments the same' },
    ])
  const { login, id } = comment.author
  const approval: ApprovalEvidence = {
    kind: 'approval',
    ...commonEvidence({ lease: view.lease, manifest }, { now: ports.clock.now(), run: ports.run }),
    by: { login, id },
    digest,
    headSha: pull.headSha,
    comment: comment.id,
  }
  await log.create(approval, String(comment.id))
  return approved(await stillNeeded(found, plan, digest, run, ports), view, digest)
}

/** Only leases whose storage this job's environment can be expected to read. */
async function readShown({ subject }: CommandRun, ports: RecordPorts): Promise<readonly Shown[]> {
  const shown: Shown[] = []
  for (const view of subject.leases) {
    const { living } = view
    if (living === undefined) continue
    const log = logOf(living.manifest, ports)
    shown.push({ view: { ...view, living }, log, evidence: await log.list(view.lease, living.manifest.uid) })
  }
  return shown
}

function logOf(manifest: StackManifest, { openStorage }: RecordPorts): EvidenceLog {
  return openEvidence(openStorage(manifest.backend), manifest.repository)
}

/**
 * Digests of plans that wait for a word, the newest last: those that were not applied because they differ from what was
 * approved, and the one that undoes what changed outside.
 */
function changedPlans(evidence: readonly LeaseEvidence[]): readonly string[] {
  const shown = evidenceOf(evidence, 'run-record').filter(({ event }) => event === 'plan-changed')
  const drift = standingDrift(evidence)
  return [
    ...shown.map(({ at, planDigest }) => ({ at, digest: planDigest })),
    ...(drift === undefined ? [] : [{ at: drift.at, digest: drift.digest }]),
  ]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .flatMap(({ digest }) => digest ?? [])
}

function unknownDigest(all: readonly Shown[]) {
  const known = all.flatMap(({ evidence }) => changedPlans(evidence).slice(-1))
  return {
    code: 'digest-unknown',
    message: 'no plan with this digest waits for approval here',
    allowed: known.map((one) => `\`${one}\``),
    remedy:
      known.length === 0
        ? 'nothing waits: `/retry` applies what was approved'
        : 'copy the whole digest from the comment of the lease, after you have looked at what changed',
  }
}

/** As the gate before an apply finds it: the pull request whose merge brought the stack. */
async function pullOf(
  { team, name }: LeaseView,
  { base }: CommandRun,
  { git, forge }: RecordPorts,
): Promise<PullRequest | undefined> {
  const commit = await git.lastChange(base.commit, stackFolder(team, name))
  const pulls = commit === undefined ? [] : await forge.pullRequestsOf(commit)
  const { defaultBranch } = base.config.repository
  return pulls.find((pull) => pull.isMerged && !pull.isFork && pull.base === defaultBranch)
}

async function stillNeeded(
  { view, log }: Shown,
  plan: Parameters<typeof mayApprovePlan>[1],
  digest: string,
  { base }: CommandRun,
  ports: RecordPorts,
): Promise<string | undefined> {
  const { manifest } = view.living
  const required = base.config.environments.get(manifest.environment)?.approvals ?? 1
  const evidence = await log.list(view.lease, manifest.uid)
  const judged = await approvalOfPlan(digest, required, { ...plan, evidence }, ports)
  return judged.ok ? undefined : judged.message
}

function approved(missing: string | undefined, { lease, living }: Shown['view'], digest: string): Answered {
  const short = digest.slice(0, 'sha256:'.length + 12)
  return {
    decision: 'done',
    reasonCode: missing === undefined ? 'plan-approved' : 'approval-missing',
    message: `${lease}: plan ${short} approved`,
    mark: 'done',
    markdown:
      missing === undefined
        ? `Plan \`${short}\` is approved and is applied now, if it is still the same then.`
        : `Your approval of plan \`${short}\` is kept. It needs more than one: the next approver comments the same.`,
    environment: living.manifest.environment,
    ...(missing === undefined && { next: 'reconcile' as const }),
  }
}
