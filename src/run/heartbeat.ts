import type { Catalog } from '../formats/catalog.ts'
import type { HeartbeatRecord } from '../formats/reaper-record.ts'
import { parseInstant, type Instant } from '../kit/brands.ts'
import { escapeMarkdown, messageMarkdown } from '../kit/markdown.ts'
import type { Problem } from '../kit/result.ts'
import type { Config } from '../platform/config.ts'
import type { Ports } from '../ports.ts'
import { isHeartbeatOf, latestAllowed, missedHeartbeats, watchedEnvironments } from '../reaper/heartbeat.ts'
import { openJournal } from '../reaper/journal.ts'
import type { Outcome } from './outcome.ts'
import type { LeaseReading } from './read-leases.ts'

export type ReaperView = NonNullable<Catalog['observed']['reaper']>

export interface Heartbeat {
  readonly alarms: readonly Problem[]
  /** The last run on record, as far back as an alarm looks; undefined: there is none. */
  readonly newest: HeartbeatRecord | undefined
}

/** Whether the reaper is alive, as its records beside the state tell (L22). For every workflow but its own. */
export async function readHeartbeat(
  leases: readonly Pick<LeaseReading, 'facts'>[],
  config: Config,
  { openStorage, clock }: Pick<Ports, 'openStorage' | 'clock'>,
): Promise<Heartbeat> {
  const facts = leases.map((lease) => lease.facts)
  const now = clock.now()
  if (!config.reaper.enabled) return { alarms: [], newest: undefined }
  const watched = watchedEnvironments(facts)
  const last = new Map<string, Instant>()
  let newest: HeartbeatRecord | undefined
  const journal = openJournal(openStorage(config.backend), config.repository.id)
  for await (const record of journal.heartbeats(latestAllowed(config, now), now)) {
    newest ??= record
    const at = parseInstant(record.at)
    for (const environment of watched)
      if (at !== undefined && !last.has(environment) && isHeartbeatOf(record, environment))
        last.set(environment, at)
    if (last.size === watched.length) break
  }
  return { alarms: missedHeartbeats(facts, last, { config, now }), newest }
}

/**
 * What the catalog says of the reaper. It is observed, and changes once a day unless there is news: a healthy reaper is
 * not worth a commit an hour.
 */
export function reaperView(
  { alarms, newest }: Heartbeat,
  before: ReaperView | undefined,
): ReaperView | undefined {
  const alarm = alarms[0]?.message ?? null
  if (newest === undefined)
    return before === undefined && alarm === null ? undefined : { ...(before ?? NEVER), alarm }
  const { at, run, overdue } = newest
  const isNews =
    before === undefined ||
    before.alarm !== alarm ||
    before.lastRun?.at.slice(0, 10) !== at.slice(0, 10) ||
    before.overdue.count + overdue.count > 0
  return isNews ? { alarm, lastRun: { at, url: run.url }, overdue } : before
}

const NEVER: Omit<ReaperView, 'alarm'> = {
  lastRun: null,
  overdue: { count: 0, p50Seconds: 0, p95Seconds: 0, oldest: null },
}

/**
 * An outcome of another run that also says, as a red annotation and in the step summary, that the reaper is not alive.
 * What was decided stays; that the records could not be read changes nothing either, and is said.
 */
export async function watchHeartbeat(
  outcome: Outcome,
  leases: readonly LeaseReading[],
  config: Config,
  ports: Pick<Ports, 'openStorage' | 'clock' | 'log'>,
): Promise<Outcome> {
  try {
    return withAlarms(outcome, (await readHeartbeat(leases, config, ports)).alarms)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    ports.log.warn(`whether the reaper is alive is not known: ${why}`)
    return outcome
  }
}

function withAlarms(outcome: Outcome, alarms: readonly Problem[]): Outcome {
  if (alarms.length === 0) return outcome
  const { result, summary } = outcome
  const lines = alarms.map(
    ({ message, remedy }) => `### ❌ ${messageMarkdown(message)}\n\n${escapeMarkdown(remedy ?? '')}\n`,
  )
  return {
    ...outcome,
    result: {
      ...result,
      problems: [...result.problems, ...alarms.map(({ allowed: _none, ...rest }) => rest)],
    },
    summary: [...lines, summary].join('\n'),
  }
}
