import type { Instant } from '../kit/brands.ts'
import { escapeMarkdown, inlineCode, plainLine } from '../kit/markdown.ts'
import type { Problem } from '../kit/result.ts'
import { sayInstant } from '../lease/say.ts'
import { nextStepOf } from '../reaper/failure.ts'

export interface BlockedView {
  readonly lease: string
  readonly reasonCode: string
  readonly message: string
  readonly problems: readonly Problem[]
  /** Login of its owner; undefined when nobody knows. */
  readonly owner: string | undefined
}

/** Problems that are shown; the run has all. */
const SHOWN = 5

/** Told once for each reason why a lease does not end: what is in the way, and who does what about it. */
export function blockedComment({ lease, reasonCode, message, problems, owner }: BlockedView): string {
  const { who, step } = nextStepOf(reasonCode)
  const told = problems.length === 0 ? [message] : problems.slice(0, SHOWN).map((one) => one.message)
  const more = problems.length > SHOWN ? [`- and ${problems.length - SHOWN} more, in the run`] : []
  return [
    `⛔ **${escapeMarkdown(lease)} should have ended, and does not**: ${inlineCode(reasonCode)}. It is kept, and goes on costing.`,
    '',
    ...told.map((one) => `- ${escapeMarkdown(plainLine(one))}`),
    ...more,
    '',
    `**Next** ${whoActs(who, owner)}: ${step}.`,
    '',
  ].join('\n')
}

function whoActs(who: 'owner' | 'platform', owner: string | undefined): string {
  if (who === 'platform') return 'the platform team'
  return owner === undefined ? 'its owner' : `its owner, ${inlineCode(owner)}`
}

export interface DataQuestionView {
  readonly lease: string
  /** Path of its request. */
  readonly request: string
  /** Undefined: its request was deleted. */
  readonly end: Instant | null
  readonly data: readonly string[]
  readonly nth: number
}

/** The question that keeps a lease alive: what becomes of what it holds. */
export function dataQuestionComment({ lease, request, end, data, nth }: DataQuestionView): string {
  const again = nth === 1 ? '' : ` (asked for the ${ordinal(nth)} time)`
  const since = end === null ? 'Its request was deleted' : `It ended ${sayInstant(end)}`
  const holds = data.length === 0 ? 'it holds data' : `it holds data: ${data.map(inlineCode).join(', ')}`
  const how =
    end === null
      ? `put ${inlineCode(request)} back with \`end: {at: <now>, data: snapshot}\` or \`data: discard\``
      : 'comment `/end --snapshot` to keep a last copy, or `/end --discard` to keep nothing; `/extend 7d` keeps it all'
  return [
    `❓ **What happens to the data of ${escapeMarkdown(lease)}?**${again}`,
    '',
    `${since}, and ${holds}. Without an answer nothing is destroyed, and it goes on costing.`,
    '',
    `**Next** its team: ${how}.`,
    '',
  ].join('\n')
}

function ordinal(number: number): string {
  const tens = number % 100
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${suffix}`
}
