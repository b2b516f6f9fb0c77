import type { Command } from '../../command/grammar.ts'
import { openEvidence } from '../../evidence/evidence.ts'
import type { HoldEvidence } from '../../formats/evidence.ts'
import { instantOf, type Instant } from '../../kit/brands.ts'
import { evidenceOf, wasBegun, type LeaseFacts } from '../../lease/facts.ts'
import { addHours, earliest, isReached } from '../../lease/lease.ts'
import { lifeOf } from '../../lease/life.ts'
import { sayInstant } from '../../lease/say.ts'
import { commonEvidence } from '../../reaper/records.ts'
import { readLeases } from '../read-leases.ts'
import { refusal } from './answer.ts'
import type { Answered, CommandRun, RecordPorts } from './context.ts'
import { onlyLease } from './subject.ts'

/**
 * `/hold 2d` (L8): until the comment's time and so much more, at once, without a pull request. The end does not move.
 * What all holds together reach is bounded where they are read.
 */
export async function recordHold(
  run: CommandRun,
  command: Extract<Command, { readonly name: 'hold' }>,
  ports: RecordPorts,
): Promise<Answered> {
  const { comment, base, subject } = run
  const lease = onlyLease(subject)
  if (!lease.ok) return refusal(lease.problems)
  const { leases, unread } = await readLeases(base.tree, ports.openStorage, lease.value.lease)
  const facts = leases[0]?.facts
  if (facts === undefined) return refusal(unread.flatMap(({ problems }) => problems))
  const late = whyTooLate(facts)
  if (late !== undefined) return refusal([late])
  const until = addHours(comment.createdAt, command.hours)
  const { manifest } = facts
  const { login, id } = comment.author
  const hold: HoldEvidence = {
    kind: 'hold',
    ...commonEvidence(facts, { now: ports.clock.now(), run: ports.run }),
    by: { login, id },
    until,
    comment: comment.id,
  }
  // A run repeated writes the same name, and changes nothing (S15).
  await openEvidence(ports.openStorage(manifest.backend), manifest.repository).create(
    hold,
    String(comment.id),
  )
  return {
    decision: 'done',
    reasonCode: 'held',
    message: `${facts.lease} is held until ${until}`,
    mark: 'done',
    markdown: holdMarkdown(facts, until, run, ports.clock.now()),
    environment: manifest.environment,
  }
}

/** Why nothing can be held any more, or yet. */
export function whyTooLate({ evidence, lease }: LeaseFacts) {
  const isEnding = evidence.some(({ kind }) => kind === 'tombstone' || kind === 'end-begun')
  if (isEnding)
    return {
      code: 'end-begun',
      message: `the end of \`${lease}\` has begun, and cannot be stopped`,
      remedy: 'ask for a new lease',
    }
  if (wasBegun(evidence)) return undefined
  return {
    code: 'not-applied',
    message: `\`${lease}\` was never applied: there is nothing to keep`,
    remedy: 'close its pull request, or wait until it is ready',
  }
}

function holdMarkdown(facts: LeaseFacts, until: Instant, { base }: CommandRun, now: Instant): string {
  const { config } = base
  const { end } = lifeOf(facts, config)
  const asked = facts.request.kind === 'missing' ? firstHold(facts, now) : end
  const most = asked === null ? until : addHours(asked, config.reaper.maxHoldHours)
  const held = earliest(until, most)
  const cut = held === until ? '' : ' (the most: `reaper.max-hold` after its end)'
  if (isReached(held, now)) return `Nothing is held: the most that a hold may reach was ${sayInstant(held)}.`
  const ends = end === null ? '' : ` Its end does not move: ${sayInstant(end)}.`
  return `It is not destroyed before **${sayInstant(held)}**${cut}.${ends}`
}

/** A deleted request has no end: its holds are bounded from the first one, as the reaper does. */
function firstHold({ evidence }: LeaseFacts, now: Instant): Instant {
  return evidenceOf(evidence, 'hold')
    .map(({ at }) => instantOf(Date.parse(at)))
    .reduce(earliest, now)
}
