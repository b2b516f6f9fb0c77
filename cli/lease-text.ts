import { parseInstant, type Instant } from '../src/kit/brands.ts'
import { canonicalJson, type Json } from '../src/kit/canonical.ts'
import { sayUsd } from '../src/kit/money.ts'
import { isReached } from '../src/lease/lease.ts'
import { parseDuration } from '../src/lease/length.ts'
import { sayInstant, saySpan } from '../src/lease/say.ts'
import type { Change } from '../src/request/change.ts'
import type { ChangedFile } from '../src/run/lease/change-file.ts'
import type { Held } from '../src/run/lease/hold.ts'
import type { LeaseStory } from '../src/run/lease/show.ts'
import { costOf } from '../src/run/lease-price.ts'
import { terminalSafe } from './terminal.ts'

/** A lease as one would tell it to a colleague: what, whose, how much, since when, until when, and what comes next. */
export function sayStory(story: LeaseStory, now: Instant): string {
  const what = [story.title, story.environment, story.region].filter((part) => part !== null).join(', ')
  const lines = [
    `${story.lease} · ${what} · owner ${story.owner ?? 'unknown'}${story.issue === null ? '' : ` · #${story.issue}`}`,
    sayPrice(story, now),
    sayLife(story, now),
    ...(story.heldUntil === null
      ? []
      : [`Held until ${sayInstant(story.heldUntil)} by ${story.heldBy ?? '?'}.`]),
    ...Object.entries(story.outputs).map(([name, value]) => `${name}: ${plain(value)}`),
    ...story.secrets.flatMap(({ name, readers, command }) => [
      `${name} may be read by ${readers.length === 0 ? 'who may read every secret of the account' : readers.join(', ')}:`,
      `  ${command}`,
    ]),
    ...story.warnings.map(
      ({ stage, at, end }) =>
        `Warned ${sayText(at)}, ${stage} before ${end === story.end ? 'its end' : sayText(end)}.`,
    ),
    ...(story.lastRun === null ? [] : [sayRun(story.lastRun)]),
    `Now: ${story.now.message}.`,
  ]
  const next =
    story.end === null
      ? []
      : [`Next: leasehold lease extend ${story.lease} 7d · hold · end, or the same commands on its issue`]
  return `${[...lines, ...next].map(terminalSafe).join('\n')}\n`
}

function sayPrice({ usdMonth, start }: LeaseStory, now: Instant): string {
  if (usdMonth === null) return 'Its price is not known.'
  const hours = start === null ? 0 : (Date.parse(now) - Date.parse(start)) / 3_600_000
  const soFar = start === null || hours < 0 ? '' : `, about ${sayUsd(costOf(usdMonth, hours))} so far`
  return `It costs ${sayUsd(usdMonth)} a month${soFar}.`
}

function sayLife({ start, end, length }: LeaseStory, now: Instant): string {
  if (start === null) return `Not ready yet; its lease of ${length ?? 'unknown length'} begins then.`
  const since = `Ready since ${sayInstant(start)} (${saySpan(start, now)})`
  if (end === null) return `${since}; ${length === 'permanent' ? 'permanent' : 'its end is not known'}.`
  const when = isReached(end, now) ? `${saySpan(end, now)} ago` : `in ${saySpan(now, end)}`
  return `${since}; ${isReached(end, now) ? 'ended' : 'ends'} ${sayInstant(end)}, ${when}.`
}

function sayRun({ event, at, by, message, url }: NonNullable<LeaseStory['lastRun']>): string {
  const who = by === 'leasehold' ? '' : ` by ${by}`
  return `Last: ${event}${who}, ${sayText(at)}: ${message}${url === null ? '' : ` (${url})`}`
}

export function sayChanged({ path, edits, usdMonth, request }: ChangedFile, change: Change): string {
  const lines = edits.map(({ path: keys, before, value }) => {
    const from = before === undefined ? '' : `${plain(before)} → `
    return `✓ ${path}: ${keys.join('.')}: ${from}${plain(value)}`
  })
  const hours = change.kind === 'extend' ? parseDuration(change.by) : undefined
  if (hours !== undefined) lines.push(`  adds about ${sayUsd(costOf(usdMonth, hours))}`)
  const branch = `${change.kind}-${request.name}`
  lines.push(
    `Next: git switch -c ${branch} && git commit -m "${change.kind} ${request.lease}" ${path} && gh pr create`,
  )
  return `${lines.map(terminalSafe).join('\n')}\n`
}

export function sayHeld({ lease, until, counts, end }: Held): string {
  const cut = counts === until ? '' : ' (the most: reaper.max-hold after its end)'
  const ends = end === null ? '' : ` Its end does not move: ${sayInstant(end)}.`
  return `${terminalSafe(`${lease} is not destroyed before ${sayInstant(counts)}${cut}.${ends}`)}\n`
}

function sayText(text: string): string {
  const instant = parseInstant(text)
  return instant === undefined ? text : sayInstant(instant)
}

function plain(value: Json): string {
  return typeof value === 'string' ? value : canonicalJson(value)
}
