import type { Instant, Usd } from '../kit/brands.ts'
import { escapeMarkdown, inlineCode } from '../kit/markdown.ts'
import { sayUsd } from '../kit/money.ts'
import { isReached } from '../lease/lease.ts'
import { sayInstant, sayLocal, saySpan } from '../lease/say.ts'
import type { Rehearsal } from '../stack/rehearsal.ts'
import { dataAtEnd, obstacles, whatGoes } from './rehearsal-words.ts'

export interface WarningView {
  readonly lease: string
  /** What it is, as its module's title says; undefined when that cannot be read. */
  readonly title?: string | undefined
  readonly environment?: string
  /** Login of its owner. */
  readonly owner?: string | undefined
  /** Where the team's clocks are; undefined: UTC alone. */
  readonly timeZone?: string | undefined
  /** Path of its request, where its length is written. */
  readonly request: string
  readonly now: Instant
  readonly end: Instant
  /** No destroy before, when nobody answers: the end, or now, and the grace. */
  readonly destroyNotBefore: Instant
  /** What keeps it longer; undefined when it has the longest life that is allowed. */
  readonly extension:
    | {
        /** As `/extend` takes it: `7d`. */
        readonly by?: string
        /** As the request's file takes it: `21d`. */
        readonly length: string
        readonly hours: string
        readonly price: Usd | null
      }
    | undefined
  /** Of the team, USD a month that its leases leave; undefined without a budget, or when it is not known. */
  readonly budgetLeft?: Usd | undefined
  /** The latest end that its environment allows. */
  readonly latestEnd: Instant
  /** Whether nothing is destroyed before somebody says what becomes of the data. */
  readonly asksForData?: boolean
  /** What happens to the data, in the module's words. */
  readonly dataAtEnd?: string | undefined
  readonly rehearsal: Rehearsal
}

/** A warning before the end (L8): what ends, when, what going on costs, and what would be destroyed. */
export function warningComment(view: WarningView): string {
  return `${[
    headline(view),
    ...whatItIs(view),
    '',
    goOn(view),
    destroys(view),
    ...dataAtEnd(view.dataAtEnd, view.rehearsal),
    ...(view.asksForData === true ? [dataQuestion(view)] : []),
    ...obstacles(view.rehearsal).flatMap(({ heading, lines }) => ['', heading, ...lines]),
    '',
    commands(view),
  ].join('\n')}\n`
}

function headline(view: WarningView): string {
  const { lease, end, now, timeZone } = view
  const name = escapeMarkdown(lease)
  const local = timeZone === undefined ? '' : `, ${sayLocal(end, timeZone)}`
  return isReached(end, now)
    ? `⏳ **${name} has run out** (${sayInstant(end)}${local})`
    : `⏳ **${name} ends in ${saySpan(now, end)}** (${sayInstant(end)}${local})`
}

function whatItIs({ title, environment, owner }: WarningView): readonly string[] {
  const parts = [
    ...(title === undefined ? [] : [escapeMarkdown(title)]),
    ...(environment === undefined ? [] : [escapeMarkdown(environment)]),
    ...(owner === undefined ? [] : [`owner ${inlineCode(owner)}`]),
  ]
  return parts.length === 0 ? [] : [parts.join(' · ')]
}

function goOn({ extension, latestEnd, request, budgetLeft }: WarningView): string {
  if (extension === undefined)
    return `It cannot go on: ${sayInstant(latestEnd)} is the longest that its environment allows.`
  const price = extension.price === null ? 'unpriced' : `about ${sayUsd(extension.price)}`
  const left = budgetLeft === undefined ? '' : ` (team budget left: ${sayUsd(budgetLeft)} a month)`
  const file = `\`lease: ${extension.length}\` in ${inlineCode(request)}`
  const how = extension.by === undefined ? file : `\`/extend ${extension.by}\`, or ${file}`
  return `Keep it ${extension.hours} more: ${how}, ${price}${left}. Longest allowed: until ${sayInstant(latestEnd)}.`
}

function destroys({ rehearsal, destroyNotBefore, asksForData }: WarningView): string {
  const when = asksForData === true ? '' : `, not before ${sayInstant(destroyNotBefore)}`
  return `If nobody answers, this ${asksForData === true ? 'is to be' : 'will be'} destroyed${when} (rehearsed just now): ${whatGoes(rehearsal)}.`
}

function dataQuestion({ lease }: WarningView): string {
  return `⚠️ Say what happens to the data: \`/end --snapshot\` or \`/end --discard\`. Without an answer ${escapeMarkdown(lease)} is kept, goes on costing, and its team is asked again.`
}

function commands({ end, now, asksForData }: WarningView): string {
  const early = isReached(end, now) ? 'ends it now, without the grace' : 'ends it now'
  const how = asksForData === true ? '`/end --snapshot` or `/end --discard`' : '`/end`'
  return `\`/hold 2d\` keeps it for two days while you think, the end does not move · ${how} ${early}`
}
