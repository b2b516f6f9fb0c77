import type { EvidenceLog } from '../../evidence/evidence.ts'
import type { ApplyBegunEvidence, RunRecordEvidence } from '../../formats/evidence.ts'
import type { StackManifest } from '../../formats/stack.ts'
import type { Digest, Sha, Usd } from '../../kit/brands.ts'
import { digestOf } from '../../kit/canonical.ts'
import type { Person, Ports, PullRequest } from '../../ports.ts'
import type { TerraformState } from '../../stack/state.ts'
import { leaseOf } from '../stack-state.ts'

/** What every record about one stack in one run has in common. */
export interface RecordFacts {
  readonly manifest: StackManifest
  readonly tree: Sha
  /** HEAD of the default branch; null for a working tree. */
  readonly head: Sha | null
  /** Who caused the run; id 0 for the schedule. */
  readonly actor: { readonly login: string; readonly id: number }
  /** Blob id of the request. */
  readonly requestSha: Sha | null
}

export interface RecordDetails {
  readonly id: string
  readonly event: RunRecordEvidence['event']
  readonly reasonCode: string
  readonly message: string
  readonly planDigest?: string
  readonly approvers?: readonly Person[]
  readonly policy?: 'pass' | 'fail' | 'unknown'
  readonly pull?: PullRequest | undefined
  readonly seconds?: number
  readonly priceUsdMonth?: Usd | null
  readonly resources?: number
}

/** Longest message that a record holds, in characters. */
const MESSAGE = 500

/** Writes what a run did or decided (L21); a run repeated writes the same id, and changes nothing (S15). */
export async function writeRecord(
  evidence: EvidenceLog,
  facts: RecordFacts,
  details: RecordDetails,
  { clock, run }: Pick<Ports, 'clock' | 'run'>,
): Promise<void> {
  const { manifest } = facts
  const { message } = details
  const record: RunRecordEvidence = {
    kind: 'run-record',
    version: 1,
    uid: manifest.uid,
    lease: leaseOf(manifest),
    stateKey: manifest.backend.key,
    at: clock.now(),
    run: { ...run },
    id: details.id,
    event: details.event,
    actor: { ...facts.actor },
    reasonCode: details.reasonCode,
    message: message.length > MESSAGE ? `${message.slice(0, MESSAGE - 1)}…` : message,
    requestSha: facts.requestSha,
    commit: facts.head,
    tree: facts.tree,
    planDigest: details.planDigest ?? null,
    approvers: (details.approvers ?? []).map(({ login, id }) => ({ login, id })),
    policy: details.policy ?? null,
    pullRequest: details.pull?.number ?? null,
    issue: manifest.issue,
    durationSeconds: details.seconds ?? 0,
    priceUsdMonth: details.priceUsdMonth ?? null,
    resources: details.resources ?? 0,
  }
  await evidence.create(record, details.id)
}

/** Stands in for the markers while an apply is on its way (L3). One per state that an apply was begun from. */
export async function writeBegun(
  evidence: EvidenceLog,
  { manifest, tree }: RecordFacts,
  before: TerraformState | undefined,
  planDigest: Digest,
  { clock, run }: Pick<Ports, 'clock' | 'run'>,
): Promise<ApplyBegunEvidence> {
  const begun: ApplyBegunEvidence = {
    kind: 'apply-begun',
    version: 1,
    uid: manifest.uid,
    lease: leaseOf(manifest),
    stateKey: manifest.backend.key,
    at: clock.now(),
    run: { ...run },
    tree,
    lineage: before?.lineage ?? null,
    planDigest,
  }
  const id = `${tree.slice(0, 12)}-${before?.serial ?? 0}`
  const written = await evidence.create(begun, id)
  const kept = written === 'exists' ? await evidence.read('apply-begun', begun.lease, begun.uid, id) : begun
  return kept ?? begun
}

/** Name of an apply, made of what was written when it was begun: the same for a run that completes its record. */
export function applyName(begun: ApplyBegunEvidence): string {
  return `${begun.tree.slice(0, 12)}-${digestOf(begun).slice(7, 15)}`
}
