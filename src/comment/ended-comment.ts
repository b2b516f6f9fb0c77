import type { Instant, Usd } from '../kit/brands.ts'
import { escapeMarkdown, inlineCode } from '../kit/markdown.ts'
import { sayUsd } from '../kit/money.ts'
import { sayInstant, saySpan } from '../lease/say.ts'

export interface EndedView {
  readonly lease: string
  readonly reasonCode: string
  readonly start: Instant | null
  /** When its end was proved. */
  readonly ended: Instant
  /** `null`: it was never applied. */
  readonly destroyed: number | null
  readonly leftovers: readonly string[]
  /** Last snapshots, taken on the owner's word. */
  readonly kept?: readonly string[]
  readonly cost: Usd | null
  /** The PR that removes its files, where automation may not push to the default branch. */
  readonly removal: { readonly pull: number; readonly branch: string } | undefined
}

const REASONS: Readonly<Record<string, string>> = {
  'lease-ended': 'its lease ran out',
  'end-requested': 'its owner ended it',
  'request-deleted': 'its request was deleted',
  'never-applied': 'its request was withdrawn',
}

/** ARNs that are shown; the tombstone holds all. */
const SHOWN = 20

/** The last word on a lease: what is gone, how that is known, how long it ran and what it cost. */
export function endedComment(view: EndedView): string {
  const why = REASONS[view.reasonCode] ?? escapeMarkdown(view.reasonCode)
  const lines = [
    `🏁 **${escapeMarkdown(view.lease)} has ended**: ${why}. ${proof(view)} ${life(view)}`.trimEnd(),
  ]
  if (view.kept !== undefined && view.kept.length > 0)
    lines.push(
      '',
      `💾 Kept, as its owner said, until somebody deletes it: ${view.kept.map(inlineCode).join(', ')}`,
    )
  if (view.leftovers.length > 0) {
    lines.push('', '⚠️ These still carry its tag; AWS may list them for some hours after they are gone:')
    lines.push(...view.leftovers.slice(0, SHOWN).map((arn) => `- ${inlineCode(arn)}`))
    if (view.leftovers.length > SHOWN) lines.push(`- and ${view.leftovers.length - SHOWN} more`)
  }
  lines.push('', `**Next** ${next(view)}`)
  return `${lines.join('\n')}\n`
}

function next({ removal, leftovers }: EndedView): string {
  if (removal !== undefined)
    return `#${removal.pull} removes its files; somebody who may merge to ${inlineCode(removal.branch)} merges it.`
  if (leftovers.length > 0) return 'the platform team looks tomorrow whether these are gone.'
  return 'nothing is left to do; to have it again, open a new request.'
}

/** What the living comment says from then on: outputs of what is gone help nobody. */
export function endedLivingComment({ lease, ended }: Pick<EndedView, 'lease' | 'ended'>): string {
  return `🏁 **${escapeMarkdown(lease)} has ended** · ${sayInstant(ended)} · the proof is in the last comment\n`
}

function proof({ destroyed, leftovers }: EndedView): string {
  if (destroyed === null) return 'It was never applied, so there was nothing to destroy.'
  const tagged =
    leftovers.length === 0
      ? 'no tagged leftovers'
      : `${leftovers.length} tagged leftover${leftovers.length === 1 ? '' : 's'}`
  return `${destroyed} of ${destroyed} resources destroyed, state empty, ${tagged}.`
}

function life({ start, ended, cost }: EndedView): string {
  if (start === null) return ''
  const price = cost === null ? '' : ` and cost about ${sayUsd(cost)}`
  return `It ran ${saySpan(start, ended)}${price}, until ${sayInstant(ended)}.`
}
