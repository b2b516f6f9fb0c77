import { noLeaseCheck, type NoLease } from '../../comment/no-lease-check.ts'
import { POLICY_CHECK, policyCheckRun } from '../../comment/policy-check-run.ts'
import { policyComment, policyTitle, POLICY_MARKER } from '../../comment/policy-comment.ts'
import { policySummary } from '../../comment/policy-summary.ts'
import type { ActionResult } from '../../formats/result.ts'
import type { Sha, Uid } from '../../kit/brands.ts'
import { Fault, type Problem } from '../../kit/result.ts'
import { packedSarif } from '../../report/packed-sarif.ts'
import type { PolicyReport } from '../../policy/report.ts'
import type { PolicyEngine, Ports, PullRequest } from '../../ports.ts'
import type { ScanReport } from '../judge-scans.ts'
import type { Outcome } from '../outcome.ts'
import { takeBack } from '../no-lease.ts'
import { judgePullRequest } from './judge-pull-request.ts'
import type { ReadEndFile } from './end-given.ts'
import type { ReadPlanFile } from './plan-given.ts'
import { requireDefaultBranch } from '../default-branch.ts'

export interface PolicyCheckInput {
  readonly pullRequest: number
  /** Head that the caller was started for; another head is somebody else's run. Undefined: whatever the head is. */
  readonly headSha: Sha | undefined
  readonly readPlan: ReadPlanFile
  /** Default: no end was rehearsed. */
  readonly readEnd?: ReadEndFile
  /** Reports of scanners; the guardrails say which there must be. */
  readonly scans?: readonly ScanReport[]
}

export interface PolicyOutcome extends Outcome {
  /** Whether a person must approve it; undefined when nothing was judged. */
  readonly needsApproval?: boolean
  /** What was found, for code scanning; undefined when nothing was judged. */
  readonly sarif?: string
}

export type PolicyCheckPorts = Pick<Ports, 'git' | 'log' | 'clock' | 'openStorage' | 'run'> & {
  readonly forge: Pick<Ports['forge'], 'pullRequest' | 'putComment' | 'rewordComments' | 'putCheck' | 'issue'>
  /** For Rego policies; without it they block. */
  readonly engine?: PolicyEngine | undefined
}

/**
 * Judges a pull request by the default branch's own config, policies, prices and modules (S9), and says what was found
 * once: one comment, one check, one step summary. Started again for the same head it writes the same.
 */
export async function checkPolicy(input: PolicyCheckInput, ports: PolicyCheckPorts): Promise<PolicyOutcome> {
  const { forge, git, log } = ports
  const pull = await forge.pullRequest(input.pullRequest)
  if (pull === undefined)
    throw new Fault('pull-request-missing', `there is no pull request #${input.pullRequest}`)
  if (!pull.isOpen) return short(pull, 'nothing', 'pull-request-closed', `#${pull.number} is not open`)
  if (input.headSha !== undefined && pull.headSha !== input.headSha) {
    return short(
      pull,
      'blocked',
      'head-moved',
      `#${pull.number} has moved on to ${pull.headSha}: its own run judges it`,
    )
  }
  const base = await requireDefaultBranch(git)
  // A check stands on the commit: judged by the policies of another branch, it would also be green for the default one.
  if (pull.base !== base.config.repository.defaultBranch) {
    return short(pull, 'blocked', 'base-not-default', `#${pull.number} does not go into the default branch`)
  }
  if ((await git.fetch(pull.headSha)) === undefined) {
    throw new Fault('head-missing', `origin does not have ${pull.headSha}, the head of #${pull.number}`)
  }
  const judged = await judgePullRequest(
    {
      ...{ pull, base, readPlan: input.readPlan, readEnd: input.readEnd ?? noEnd },
      ...{ runUrl: ports.run.url, scans: input.scans ?? [] },
    },
    ports,
  )
  if (judged.report === undefined) return noLease(pull, judged.noLease, ports)
  const { report, uids } = judged
  log.info(policyTitle(report))
  await forge.putComment(pull.number, POLICY_MARKER, policyComment(report))
  await forge.putCheck(policyCheckRun(report))
  const needsApproval = report.leases.some(({ approval }) => approval.approvals > 0)
  const result = resultOf(pull, report, uids)
  const sarif = packedSarif({ findings: result.findings ?? [], problems: report.problems })
  return { result, summary: policySummary(report), needsApproval, sarif }
}

async function noEnd(): Promise<undefined> {
  return Promise.resolve(undefined)
}

/** The files of a lease that ended go: the required check must not wait for ever, and claims nothing. */
async function noLease(pull: PullRequest, changed: NoLease, ports: PolicyCheckPorts): Promise<Outcome> {
  const { number, headSha } = pull
  await takeBack(number, headSha, ports)
  await ports.forge.putCheck({ name: POLICY_CHECK, headSha, annotations: [], ...noLeaseCheck(changed) })
  return short(pull, 'nothing', 'no-lease-changed', `#${number} changes no lease: there is nothing to judge`)
}

function short(
  pull: PullRequest,
  decision: ActionResult['decision'],
  reasonCode: string,
  message: string,
): Outcome {
  return { result: { ...common(pull), decision, reasonCode, message, problems: [], leases: [] }, summary: '' }
}

function common(pull: PullRequest): Pick<ActionResult, 'version' | 'action' | 'pullRequest' | 'headSha'> {
  return { version: 1, action: 'policy-check', pullRequest: pull.number, headSha: pull.headSha }
}

function resultOf(pull: PullRequest, report: PolicyReport, uids: ReadonlyMap<string, Uid>): ActionResult {
  const reasonCode = reasonOf(report)
  return {
    ...common(pull),
    decision: report.verdict === 'pass' ? 'done' : 'blocked',
    reasonCode,
    message: policyTitle(report),
    problems: report.problems.map(copyOf),
    leases: report.leases.map(({ lease, verdict, plan }) => ({
      lease,
      uid: uids.get(lease) ?? null,
      decision: verdict,
      reasonCode: verdict === 'pass' ? 'policy-passed' : reasonCode,
      message: `policy: ${verdict}`,
      ...(plan === undefined ? {} : { planDigest: plan.digest, counts: plan.counts }),
    })),
    verdict: report.verdict,
    findings: report.leases.flatMap(({ findings }) => findings),
  }
}

/** Codes of problems that mean that a stack is not what trusted code renders (S10). */
const NOT_AS_RENDERED: ReadonlySet<string> = new Set([
  'stack-differs',
  'stack-missing',
  'stack-removed',
  'stack-without-request',
  'stack-manifest-moved',
  'stack-manifest-syntax',
  'module-edited',
  'uid-taken',
])

/** What the platform team must mend: policies, prices, and what evaluates them. */
function isOfPolicies({ code, file }: Problem): boolean {
  return /^(?:rego|opa|scan)-/.test(code) || (file !== undefined && /^(?:policies|prices)\//.test(file))
}

/** The first thing that a person must look at. */
function reasonOf(report: PolicyReport): string {
  const { problems, leases } = report
  if (problems.some(isOfPolicies)) return 'policies-invalid'
  if (problems.some(({ code }) => NOT_AS_RENDERED.has(code))) return 'stack-not-as-rendered'
  if (problems.length > 0) return 'request-invalid'
  if (report.verdict === 'pass') return 'policy-passed'
  const findings = leases.flatMap((lease) => lease.findings)
  if (report.verdict === 'unknown' && findings.some(({ rule }) => rule === 'plan')) return 'plan-missing'
  return report.verdict === 'unknown' ? 'policy-unknown' : 'policy-failed'
}

function copyOf({ allowed, ...rest }: Problem): ActionResult['problems'][number] {
  return { ...rest, ...(allowed === undefined ? {} : { allowed: [...allowed] }) }
}
