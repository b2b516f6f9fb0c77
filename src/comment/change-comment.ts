import { escapeMarkdown, inlineCode } from '../kit/markdown.ts'
import { mention } from './request-comment.ts'

/** What became of an issue form that changes or ends a lease. */
export function changeProposedComment(view: {
  /** `payments/reports` */
  readonly lease: string
  readonly pull: number
  /** Login of the author. */
  readonly author: string
}): string {
  return [
    `#${view.pull} carries this out for **${escapeMarkdown(view.lease)}**. It counts once it is merged, which closes this issue.`,
    '',
    `**Next** it is planned and judged; ${mention(view.author)} may not approve it. An edit of this issue is not read any more: for something else open another one, or comment ${inlineCode('/help')} on the issue of the lease.`,
    '',
  ].join('\n')
}
