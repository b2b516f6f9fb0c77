import type { WarningView } from '../../comment/warning-comment.ts'
import { millisecondsOf, usd, type Instant, type Usd } from '../../kit/brands.ts'
import { addHours, earliest, HOUR, latest, leaseEnd, naturalEnd } from '../../lease/lease.ts'
import { sayHours, type Length } from '../../lease/length.ts'
import { leaseTerms, lifeOf } from '../../lease/life.ts'
import { officeHoursOf } from '../../platform/office-hours.ts'
import { costOf, monthlyPrice } from '../lease-price.ts'
import type { LeaseReading } from '../read-leases.ts'
import { spendOf, teamLeases } from '../team-leases.ts'
import type { ReaperRun } from './context.ts'
import type { Rehearsal } from '../../stack/rehearsal.ts'

/** What a warning offers: a week more. */
const EXTENSION_HOURS = 168

/** Everything that a warning says, in the words of who reads it. */
export async function warningView(
  reading: LeaseReading,
  end: Instant,
  rehearsal: Rehearsal,
  run: ReaperRun,
): Promise<WarningView> {
  const { facts, module, request } = reading
  const { config } = run
  const { team } = facts.manifest
  const fact = facts.request.kind === 'valid' ? facts.request : undefined
  return {
    lease: facts.lease,
    title: module?.manifest.title,
    environment: facts.manifest.environment,
    owner: request?.owner,
    timeZone: config.teams.get(team)?.timeZone ?? officeHoursOf(config, team)?.timeZone,
    request: facts.manifest.request,
    now: run.now,
    end,
    destroyNotBefore: addHours(latest(end, run.now), config.leases.graceHours),
    extension: extensionOf(reading, end, run),
    budgetLeft: await budgetLeft(team, run),
    latestEnd: latestEnd(reading, end, run),
    asksForData: facts.finalSnapshot === 'ask' && fact?.data === undefined,
    dataAtEnd: module?.manifest.data?.['at-end'],
    rehearsal,
  }
}

function extensionOf(reading: LeaseReading, end: Instant, run: ReaperRun): WarningView['extension'] {
  const { request } = reading.facts
  const most = earliest(addHours(end, EXTENSION_HOURS), latestEnd(reading, end, run))
  const hours = Math.floor((millisecondsOf(most) - millisecondsOf(end)) / HOUR)
  if (hours < 1 || request.kind !== 'valid' || request.length.kind !== 'for') return undefined
  return {
    by: writeHours(hours),
    length: writeHours(request.length.hours + hours),
    hours: sayHours(hours),
    price: costOf(monthlyPrice(reading, run.prices), hours),
  }
}

/** Of a month, as budgets are; the lease itself is counted already. Unknown while a price of the team is. */
async function budgetLeft(team: string, { config, tree, prices }: ReaperRun): Promise<Usd | undefined> {
  if (prices === undefined || config.teams.get(team)?.budgetUsdMonth === undefined) return undefined
  const spend = spendOf(team, await teamLeases(tree, team, new Map(), { prices }), config)
  if (spend.budgetUsdMonth === undefined || spend.unpriced > 0) return undefined
  return usd(Math.max(0, spend.budgetUsdMonth - spend.usdMonth))
}

/** How far the longest length would reach; its environment's maximum binds. */
function latestEnd({ facts }: LeaseReading, end: Instant, { config }: ReaperRun): Instant {
  const { start } = lifeOf(facts, config)
  if (start === null || facts.request.kind !== 'valid') return end
  const longest: Length = { kind: 'for', hours: 9999 * 168, text: '9999w' }
  const terms = leaseTerms(facts, { ...facts.request, length: longest }, start, config)
  const natural = terms === undefined ? null : naturalEnd(terms)
  return natural ?? (terms === undefined ? null : leaseEnd(terms)) ?? end
}

function writeHours(hours: number): string {
  return hours % 24 === 0 ? `${hours / 24}d` : `${hours}h`
}
