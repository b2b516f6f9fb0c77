import type { EvidenceLog } from '../../evidence/evidence.ts'
import { tombstoneEntry } from '../../catalog/entry.ts'
import { endedComment, endedLivingComment } from '../../comment/ended-comment.ts'
import { LEASE_MARKER } from '../../comment/lease-comment.ts'
import type { TombstoneEvidence } from '../../formats/evidence.ts'
import { millisecondsOf, parseInstant, usd } from '../../kit/brands.ts'
import { HOUR } from '../../lease/lease.ts'
import { CLOSED_ID } from '../../reaper/unclosed.ts'
import { costOf } from '../lease-price.ts'
import { removeLease } from './remove-lease.ts'
import { recordContext, type ReaperOutcome, type ReaperRun } from './context.ts'

/**
 * What is left once an end is proved: the files, then the comment, then the issue, then the record that all is done.
 * Level-triggered: from the tombstone alone, so that it also completes what a killed run left (L15).
 */
export async function finishEnd(
  tombstone: TombstoneEvidence,
  log: EvidenceLog,
  run: ReaperRun,
): Promise<ReaperOutcome> {
  const { lease, uid } = tombstone
  const [team = '', name = ''] = lease.split('/')
  const entry = tombstoneEntry(tombstone)
  const issue = entry?.issue ?? null
  const { forge } = run.ports
  const removal = await removeLease({ lease, team, name, uid, issue }, run.config, run.ports)
  const outcome = { lease, uid, end: parseInstant(tombstone.end) ?? null, reasonCode: tombstone.reasonCode }
  if (!removal.ok) {
    const message = removal.problems[0]?.message ?? 'its files could not be removed'
    const reasonCode = removal.problems[0]?.code ?? 'removal-failed'
    return { ...outcome, reasonCode, decision: 'failed', message, isRed: true, problems: removal.problems }
  }
  const isWaiting = removal.value.kind === 'waiting'
  const pull = removal.value.kind === 'waiting' ? removal.value.pull : undefined
  if (issue !== null) {
    const ended = parseInstant(tombstone.at) ?? run.now
    await forge.putComment(issue, LEASE_MARKER, endedLivingComment({ lease, ended }))
    await forge.putComment(issue, `ended-${uid.slice(0, 8)}`, endedText(tombstone, pull, run))
  }
  if (isWaiting)
    return {
      ...outcome,
      decision: 'waiting',
      message: `its end is proved; ${pull === undefined ? 'commit the removal of its files' : `PR #${pull} removes its files`}`,
      isRed: false,
      problems: [],
    }
  if (issue !== null) await forge.closeIssue(issue)
  await recordClosed(tombstone, issue, log, run)
  const gone =
    tombstone.lineage === null ? 'it was never applied' : `${tombstone.destroyed} resources destroyed`
  return {
    ...outcome,
    decision: 'ended',
    message: `${gone}; its files are removed`,
    isRed: false,
    problems: [],
  }
}

function endedText(tombstone: TombstoneEvidence, pull: number | undefined, run: ReaperRun): string {
  const start = parseInstant(tombstone.start) ?? null
  const ended = parseInstant(tombstone.at) ?? run.now
  const month = tombstoneEntry(tombstone)?.price.usdMonth ?? null
  const hours = start === null ? 0 : (millisecondsOf(ended) - millisecondsOf(start)) / HOUR
  return endedComment({
    lease: tombstone.lease,
    reasonCode: tombstone.reasonCode,
    start,
    ended,
    destroyed: tombstone.lineage === null ? null : tombstone.destroyed,
    leftovers: tombstone.leftovers,
    kept: tombstone.kept ?? [],
    cost: month === null || start === null ? null : costOf(usd(month), hours),
    removal: pull === undefined ? undefined : { pull, branch: run.config.repository.defaultBranch },
  })
}

async function recordClosed(
  tombstone: TombstoneEvidence,
  issue: number | null,
  log: EvidenceLog,
  run: ReaperRun,
): Promise<void> {
  const { now, run: identity, commit } = recordContext(run)
  const { version, uid, lease, stateKey } = tombstone
  await log.create(
    {
      kind: 'run-record',
      version,
      uid,
      lease,
      stateKey,
      at: now,
      run: { ...identity },
      id: CLOSED_ID,
      event: 'closed',
      actor: { login: 'leasehold', id: 0 },
      reasonCode: tombstone.reasonCode,
      message: issue === null ? 'its files are removed' : 'its files are removed and its issue is closed',
      requestSha: null,
      commit,
      tree: null,
      planDigest: null,
      approvers: [],
      policy: null,
      pullRequest: null,
      issue,
      durationSeconds: 0,
      priceUsdMonth: null,
      resources: 0,
    },
    CLOSED_ID,
  )
}
