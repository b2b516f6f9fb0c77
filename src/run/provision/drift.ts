import { openEvidence } from '../../evidence/evidence.ts'
import { findDrift } from '../../drift/find.ts'
import type { Sha } from '../../kit/brands.ts'
import { Fault } from '../../kit/result.ts'
import type { Config } from '../../platform/config.ts'
import { filesOf } from '../../platform/tree.ts'
import { isComplete } from '../../plan/plan.ts'
import type { Ports, Tree } from '../../ports.ts'
import { accountProblem } from '../account.ts'
import { readDefaultBranch } from '../default-branch.ts'
import type { Outcome } from '../outcome.ts'
import { pool, STACKS_AT_A_TIME } from '../pool.ts'
import { readLeases, readManifests, type LeaseReading } from '../read-leases.ts'
import { planStack, sayCounts } from '../stack-plan.ts'
import { leaseOf } from '../stack-state.ts'
import { lockProblem, openStack } from '../state-lock.ts'
import { isOf, type DriftJob } from './drift-jobs.ts'
import { tellDrift } from './drift-tell.ts'
import { leftOut } from './drift-work.ts'
import { provisionOutcome, stopped, unreadOutcome, type LeaseOutcome } from './outcome.ts'

export type DriftPorts = Pick<
  Ports,
  'git' | 'terraform' | 'openStorage' | 'cloud' | 'clock' | 'run' | 'log'
> & {
  readonly forge: Pick<
    Ports['forge'],
    'issue' | 'createIssue' | 'rewriteIssue' | 'closeIssue' | 'reopenIssue' | 'isRunOver'
  >
}

export interface DriftInput {
  /** The part of all stacks that this job looks at; undefined: all of them. */
  readonly job: DriftJob | undefined
}

/**
 * Compares what exists with what was applied: a plan of each living stack that is the one that was applied. What
 * differs is evidence, and an issue that closes by itself; nothing is changed. One failing stack hides no other.
 */
export async function findDriftOfStacks({ job }: DriftInput, ports: DriftPorts): Promise<Outcome> {
  const branch = await readDefaultBranch(ports.git)
  if (!branch.ok)
    return stopped('failed', 'config-unreadable', 'leasehold.yaml cannot be read', branch.problems)
  const { commit, tree, config } = branch.value
  const own = (await readManifests(tree)).filter((manifest) => job === undefined || isOf(manifest, job))
  const reading = await readLeases(tree, ports.openStorage, own.map(leaseOf))
  const looked = await pool(reading.leases, STACKS_AT_A_TIME, async (lease) =>
    guarded(lease, async () => lookAt(lease, { tree, config, commit }, ports)),
  )
  return provisionOutcome([...looked, ...reading.unread.map(unreadOutcome)], { commit })
}

interface Head {
  readonly tree: Tree
  readonly config: Config
  readonly commit: Sha
}

async function lookAt(reading: LeaseReading, head: Head, ports: DriftPorts): Promise<LeaseOutcome> {
  const { facts, folder, module, tree } = reading
  const { manifest } = facts
  const reason = leftOut(reading, { config: head.config, now: ports.clock.now() })
  if (reason !== undefined) return leave(reading, reason.reasonCode, reason.message)
  if (module === undefined) return failed(reading, 'module-unreadable', 'its frozen module cannot be read')
  const wrong = await accountProblem(manifest, ports.cloud)
  if (wrong !== undefined) return failed(reading, wrong.code, wrong.message, [wrong])
  const begun = ports.clock.now()
  const files = await filesOf(head.tree, folder)
  const stack = { manifest, module, files, tree }
  const workspace = await openStack(stack, ports)
  try {
    const plan = await planStack(workspace, stack)
    if (!plan.ok) {
      const held = await lockProblem(manifest, ports)
      if (held?.code === 'state-locked') return leave(reading, held.code, held.message)
      const found = held === undefined ? plan.problems : [held]
      return failed(reading, held?.code ?? 'plan-failed', found[0]?.message ?? 'it cannot be planned', found)
    }
    const { document, summary, digest } = plan.value
    if (!isComplete(document)) return failed(reading, 'plan-incomplete', 'Terraform did not plan all of it')
    const evidence = openEvidence(ports.openStorage(manifest.backend), manifest.repository)
    const now = await evidence.list(facts.lease, manifest.uid)
    if (now.some(({ kind, at }) => (kind === 'apply-begun' || kind === 'end-begun') && at >= begun))
      return leave(reading, 'apply-begun', 'an apply or its end was begun meanwhile')
    const found = findDrift(document, { ...summary, digest })
    await tellDrift({ reading, found, known: now, evidence }, ports)
    const counts = { planDigest: digest, counts: summary.counts }
    if (!found.drifted) return said(reading, 'nothing', 'in-sync', 'it is what was applied')
    return {
      ...said(reading, 'done', 'drifted', `not what was applied: ${sayCounts(summary.counts)}`),
      ...counts,
    }
  } finally {
    await workspace.close()
  }
}

function said(
  { facts }: LeaseReading,
  decision: LeaseOutcome['decision'],
  reasonCode: string,
  message: string,
  problems: LeaseOutcome['problems'] = [],
): LeaseOutcome {
  return { lease: facts.lease, uid: facts.manifest.uid, decision, reasonCode, message, problems }
}

function leave(reading: LeaseReading, reasonCode: string, why: string): LeaseOutcome {
  return said(reading, 'nothing', reasonCode, `left out: ${why}`)
}

function failed(
  reading: LeaseReading,
  code: string,
  message: string,
  problems: LeaseOutcome['problems'] = [{ code, message: `${reading.facts.lease}: ${message}` }],
): LeaseOutcome {
  return said(reading, 'failed', code, message, problems)
}

async function guarded(reading: LeaseReading, work: () => Promise<LeaseOutcome>): Promise<LeaseOutcome> {
  try {
    return await work()
  } catch (error) {
    const code = error instanceof Fault ? error.code : 'unexpected-error'
    return failed(reading, code, error instanceof Error ? error.message : String(error))
  }
}
