import type { LedgerLine } from '../formats/ledger-line.ts'
import { sayLedgerLine } from '../ledger/sentences.ts'
import type { Happening } from './site.ts'

/** Events that only say that somebody looked and nothing happened: most of a ledger. */
export function isHappening({ event }: Pick<LedgerLine, 'event'>): boolean {
  return event !== 'kept'
}

export function happeningOf(line: LedgerLine): Happening {
  const { what, why, details, url } = sayLedgerLine(line)
  const { at, lease, uid, event, actor } = line
  return {
    at,
    lease,
    uid,
    event,
    who: actor.id === 0 ? null : { login: actor.login, id: actor.id },
    what,
    why,
    details,
    url,
  }
}

/** Lines of activity in one file. */
const PART = 2000

export interface ActivityPart {
  /** `2026-11-1`: the month, and a number that grows with time. */
  readonly part: string
  readonly month: string
  /** Newest first. */
  readonly events: readonly Happening[]
}

/** The ledger by month, newest first, cut so that a busy month stays quick to load. */
export function activityParts(lines: readonly LedgerLine[]): readonly ActivityPart[] {
  const months = Map.groupBy(lines.filter(isHappening), ({ at }) => at.slice(0, 7))
  const parts: ActivityPart[] = []
  for (const [month, held] of [...months].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (let from = 0, part = 1; from < held.length; from += PART, part += 1) {
      const events = held
        .slice(from, from + PART)
        .map(happeningOf)
        .reverse()
      parts.push({ part: `${month}-${part}`, month, events })
    }
  }
  return parts.reverse()
}
