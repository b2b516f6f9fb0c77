import { escapeMarkdown } from '../../kit/markdown.ts'
import type { Ask } from '../../request/ask.ts'

export interface ChangeView {
  /** `payments/reports` */
  readonly lease: string
  /** The lease's issue. */
  readonly home: number | null
  readonly asks: readonly Ask[]
}

/** Everything in it is ours, or a name that was checked: titles cannot be escaped. */
export function changeTitle({ lease, asks }: ChangeView): string {
  return `${lease}: ${asks.map(({ what }) => what).join(', ')}`.slice(0, 200)
}

/**
 * The merge closes the issues of forms that asked for a change; never the lease's own, which stays open until the end
 * is proved.
 */
export function changeBody({ lease, home, asks }: ChangeView): string {
  const forms = asks.flatMap(({ source }) => (source.startsWith('issue-') ? [Number(source.slice(6))] : []))
  return [
    `Change of **${escapeMarkdown(lease)}**${home === null ? '' : `, lease of #${home}`}`,
    '',
    ...asks.map(
      (ask) => `- ${escapeMarkdown(ask.what)}: asked by ${escapeMarkdown(ask.login)}${placeOf(ask)}`,
    ),
    '',
    'Nobody who asked for it may approve it. The files in `stacks/` are rendered; an edit by hand is refused.',
    ...forms.filter((form) => form !== home).map((form) => `\nCloses #${form}`),
    '',
  ].join('\n')
}

function placeOf({ source }: Ask): string {
  const [kind, number] = source.split('-')
  return kind === 'issue' ? ` in #${number}` : ' by a comment'
}
