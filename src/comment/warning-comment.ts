import type { Instant, Usd } from '../kit/brands.ts'
import { escapeMarkdown, inlineCode } from '../kit/markdown.ts'
import { sayUsd } from '../kit/money.ts'
import type { Problem } from '../kit/result.ts'
import { isReached } from '../lease/lease.ts'
import { sayInstant, saySpan } from '../lease/say.ts'

export interface WarningView {
  readonly lease: string
  /** Path of its request, where its length is written. */
  readonly request: string
  readonly now: Instant
  readonly end: Instant
  /** No destroy before, when nobody answers: the end, or now, and the grace. */
  readonly destroyNotBefore: Instant
  /** What keeps it longer; undefined when it has the longest life that is allowed. */
  readonly extension:
    { readonly length: string; readonly hours: string; readonly price: Usd | null } | undefined
  /** The latest end that its environment allows. */
  readonly latestEnd: Instant
  readonly rehearsal: {
    readonly resources: number
    readonly data: readonly string[]
    readonly blockers: readonly Problem[]
  }
}

/** A warning before the end (L8): what ends, when, what going on costs, and what would be destroyed. */
export function warningComment(view: WarningView): string {
  return `${[headline(view), '', goOn(view), destroys(view), ...blockers(view)].join('\n')}\n`
}

function headline({ lease, end, now }: WarningView): string {
  const name = escapeMarkdown(lease)
  return isReached(end, now)
    ? `⏳ **${name} has run out** (${sayInstant(end)})`
    : `⏳ **${name} ends in ${saySpan(now, end)}** (${sayInstant(end)})`
}

function goOn({ extension, latestEnd, request, end, now }: WarningView): string {
  const file = inlineCode(request)
  if (extension === undefined)
    return `It cannot go on: ${sayInstant(latestEnd)} is the longest that its environment allows.${isReached(end, now) ? '' : ` To end it sooner, delete ${file} by a pull request.`}`
  const price = extension.price === null ? 'unpriced' : `about ${sayUsd(extension.price)}`
  return `Keep it ${extension.hours} more: \`lease: ${extension.length}\` in ${file}, ${price}. Longest allowed: until ${sayInstant(latestEnd)}.`
}

function destroys({ rehearsal, destroyNotBefore }: WarningView): string {
  const { resources, data } = rehearsal
  const what = `${resources} resource${resources === 1 ? '' : 's'}`
  const holding =
    data.length === 0
      ? 'none of them holds data'
      : `of which **${data.length} hold${data.length === 1 ? 's' : ''} data**: ${data.map(inlineCode).join(', ')}`
  return `If the request stays as it is, this will be destroyed, not before ${sayInstant(destroyNotBefore)} (rehearsed just now): ${what}, ${holding}.`
}

function blockers({ rehearsal }: WarningView): readonly string[] {
  if (rehearsal.blockers.length === 0) return []
  return [
    '',
    '⚠️ The rehearsal says that this would not work:',
    ...rehearsal.blockers.map(
      ({ message, remedy }) =>
        `- ${escapeMarkdown(message)}${remedy === undefined ? '' : `: ${escapeMarkdown(remedy)}`}`,
    ),
  ]
}
