import { plainLine } from '../kit/markdown.ts'
import { sayUsd } from '../kit/money.ts'
import { isReached } from '../lease/lease.ts'
import { sayInstant, saySpan } from '../lease/say.ts'
import type { WarningView } from './warning-comment.ts'

/** A warning in two lines of Slack's markup; the issue has the rest. @param issue its address */
export function slackWarning(view: WarningView, issue: string | undefined): string {
  const { lease, end, now, extension, rehearsal, asksForData } = view
  const when = isReached(end, now) ? 'has run out' : `ends in ${saySpan(now, end)}`
  const owner = view.owner === undefined ? '' : `, owner ${slackText(view.owner)}`
  const price = extension?.price === undefined ? '' : `, about ${sayUsd(extension.price)}`
  const more =
    extension?.by === undefined ? 'It cannot go on.' : `\`/extend ${extension.by}\` keeps it${price}.`
  const data =
    asksForData === true
      ? ' Say what happens to its data: `/end --snapshot` or `/end --discard`.'
      : rehearsal.data.length > 0
        ? ` ${rehearsal.data.length} of ${rehearsal.resources} resources hold data.`
        : ''
  const where = issue === undefined ? '' : ` <${issue}|Answer on its issue>`
  return `⏳ *${slackText(lease)}* ${when} (${sayInstant(end)}${owner})\n${more}${data}${where}`
}

/** Slack reads `<…>` as mentions and links, and nothing else of what people write (S5). */
export function slackText(text: string): string {
  return plainLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
