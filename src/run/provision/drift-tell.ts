import { driftBody, driftMarker, driftTitle } from '../../comment/drift-issue.ts'
import type { EvidenceLog, LeaseEvidence } from '../../evidence/evidence.ts'
import { saysSame, type Found } from '../../drift/find.ts'
import { lastLook, standingDrift } from '../../drift/standing.ts'
import type { DriftEvidence } from '../../formats/evidence.ts'
import { instantOf, parseInstant, type Instant } from '../../kit/brands.ts'
import { evidenceOf } from '../../lease/facts.ts'
import type { Ports } from '../../ports.ts'
import type { LeaseReading } from '../read-leases.ts'
import { closeIssue } from './drift-undone.ts'

interface Look {
  readonly reading: LeaseReading
  readonly found: Found
  /** Evidence of this life, as it is now. */
  readonly known: readonly LeaseEvidence[]
  readonly evidence: EvidenceLog
}

interface TellPorts extends Pick<Ports, 'clock' | 'run'> {
  readonly forge: Pick<
    Ports['forge'],
    'issue' | 'createIssue' | 'rewriteIssue' | 'closeIssue' | 'reopenIssue'
  >
}

/**
 * Brings issue and evidence to what a look found. The issue first: a run that is killed between finds the same again,
 * as evidence does not say it yet (S15).
 */
export async function tellDrift(look: Look, ports: TellPorts): Promise<void> {
  const { reading, found, known, evidence } = look
  const { manifest, lease } = reading.facts
  const last = lastLook(known)
  const before = found.drifted ? standingDrift(known) : last
  const now = ports.clock.now()
  const isSame = saysSame(before, found, reading.tree, now)
  const issue = found.drifted ? await openIssue(look, last, isSame, ports.forge) : (last?.issue ?? null)
  if (!found.drifted && last?.drifted === true && last.issue !== null)
    await closeIssue(last.issue, manifest.uid, lease, ports.forge)
  if (isSame && issue === before?.issue) return
  const fact: DriftEvidence = {
    kind: 'drift',
    version: 1,
    uid: manifest.uid,
    lease,
    stateKey: manifest.backend.key,
    at: now,
    run: { ...ports.run },
    tree: reading.tree,
    ...found,
    outside: [...found.outside],
    issue,
  }
  await evidence.create(fact, `${now.replace(/[:.]/g, '-')}-${ports.run.id}-${ports.run.attempt}`)
}

/** The one issue of this life: the one that was told before, opened again, or a new one. */
async function openIssue(
  { reading, found, known }: Look,
  last: DriftEvidence | undefined,
  isSame: boolean,
  forge: TellPorts['forge'],
): Promise<number> {
  const { manifest, lease } = reading.facts
  const { environment, request, owner, issue: home } = manifest
  const view = { lease, environment, request, owner: owner.login, home, found }
  const told = typeof last?.issue === 'number' ? await forge.issue(last.issue) : undefined
  const marker = driftMarker(manifest)
  const issue =
    told ??
    (await forge.createIssue({
      title: driftTitle(view),
      body: driftBody(view),
      marker,
      since: since(known, last),
    }))
  if (told !== undefined && !(isSame && issue.isOpen))
    await forge.rewriteIssue(issue.number, marker, driftBody(view))
  if (!issue.isOpen) await forge.reopenIssue(issue.number)
  return issue.number
}

/** No issue of this life is older than the look before, and none than the apply before the first look. */
function since(known: readonly LeaseEvidence[], last: DriftEvidence | undefined): Instant {
  const applies = evidenceOf(known, 'run-record').filter(({ event }) => event === 'applied')
  const text =
    last?.at ??
    applies
      .map(({ at }) => at)
      .sort()
      .at(-1)
  return parseInstant(text) ?? instantOf(0)
}
