import type { LeaseholdConfig } from '../formats/leasehold.ts'
import type { Problem } from '../kit/result.ts'
import { parseDays, parseTimeOfDay, SHORTEST_MINUTES, type OfficeHours } from '../lease/office-hours.ts'
import { isTimeZone, nearestTimeZone } from '../lease/time-zone.ts'
import type { Config } from './config.ts'

type Position = (field: string) => { readonly line?: number; readonly column?: number }

const FIELD = '/reaper/office-hours'

/** What the schema cannot see: whether a zone exists, and whether the hours are long enough for an end to find them. */
export function officeHoursProblems(raw: LeaseholdConfig, position: Position): readonly Problem[] {
  const hours = raw.reaper?.['office-hours']
  const zones = [
    { field: `${FIELD}/time-zone`, zone: hours?.['time-zone'] },
    ...Object.entries(raw.teams).map(([team, one]) => ({
      field: `/teams/${team}/time-zone`,
      zone: one?.['time-zone'],
    })),
  ]
  const found = zones.flatMap(({ field, zone }) =>
    zone === undefined || isTimeZone(zone) ? [] : [unknownZone(zone, field)],
  )
  if (hours !== undefined && minutes(hours.to) - minutes(hours.from) < SHORTEST_MINUTES)
    found.push({
      code: 'office-hours-too-short',
      message: `office hours from ${hours.from} to ${hours.to} are shorter than two hours: a reaper that runs hourly, and late, could miss them every day`,
      field: `${FIELD}/to`,
      allowed: ['a time at least two hours after `from`, on the same day'],
      remedy: 'for example `from: "09:00"` and `to: "17:00"`',
    })
  return found.map((problem) => ({ ...problem, ...position(problem.field ?? '') }))
}

function unknownZone(zone: string, field: string): Problem {
  const meant = nearestTimeZone(zone)
  return {
    code: 'unknown-time-zone',
    message: `there is no time zone \`${zone}\``,
    field,
    allowed: ['a name of IANA, for example `Europe/Berlin`', '`UTC`'],
    remedy:
      meant === undefined ? 'write the name of the city, with its continent' : `did you mean \`${meant}\`?`,
  }
}

/** Office hours with everything in place but the team's own zone. */
export function resolveOfficeHours(raw: LeaseholdConfig): OfficeHours | undefined {
  const hours = raw.reaper?.['office-hours']
  const days = hours === undefined ? undefined : parseDays(hours.days)
  if (hours === undefined || days === undefined) return undefined
  return {
    days,
    from: minutes(hours.from),
    to: minutes(hours.to),
    timeZone: hours['time-zone'] ?? 'UTC',
  }
}

/** When a team is at work; undefined when nobody said so, and an end waits for nobody. */
export function officeHoursOf(config: Config, team: string): OfficeHours | undefined {
  const { officeHours } = config.reaper
  const timeZone = config.teams.get(team)?.timeZone
  return officeHours === undefined || timeZone === undefined ? officeHours : { ...officeHours, timeZone }
}

function minutes(text: string): number {
  return parseTimeOfDay(text) ?? 0
}
