import { fitBlocks, foldedBlock, textBlock } from '../../comment/fit.ts'
import { inlineCode, escapeMarkdown } from '../../kit/markdown.ts'
import { sayCounts } from '../stack-plan.ts'
import type { LeaseOutcome } from './outcome.ts'

/** Stacks above which those that went well are counted, and listed on a click. */
const SHORT = 20
/** As much as GitHub takes in a step summary, in characters of three bytes, with room for what stands before it. */
const LIMIT = 300_000
/** What people must see comes first. */
const ORDER = ['failed', 'blocked', 'done', 'nothing'] as const
const ICONS = { done: '✅', nothing: '➖', blocked: '⛔', failed: '❌' } as const
const WORDS = { done: 'done', nothing: 'left as they are', blocked: 'blocked', failed: 'failed' } as const

/** What became of each stack of a run, as the one page that people read of it. */
export function summaryTable(leases: readonly LeaseOutcome[]): string {
  if (leases.length <= SHORT) return fitBlocks([tableOf(leases)], 'in the log', LIMIT)
  const of = (decision: LeaseOutcome['decision']) => leases.filter((one) => one.decision === decision)
  const counts = ORDER.flatMap((decision) => {
    const count = of(decision).length
    return count === 0 ? [] : [`${ICONS[decision]} ${count} ${WORDS[decision]}`]
  })
  const bad = [...of('failed'), ...of('blocked')]
  const good = [...of('done'), ...of('nothing')]
  const folded = foldedBlock(
    `${good.length} others`,
    'stack',
    good.map((one) => `- ${lineOf(one)}`),
  )
  return fitBlocks(
    [
      textBlock([`**${leases.length} stacks**: ${counts.join(' · ')}`]),
      ...(bad.length === 0 ? [] : [textBlock(['']), tableOf(bad)]),
      ...folded,
    ],
    'in the log',
    LIMIT,
  )
}

function tableOf(leases: readonly LeaseOutcome[]) {
  return {
    before: ['| | lease | | plan | digest |', '| --- | --- | --- | --- | --- |'],
    items: leases.map((one) => `| ${cellsOf(one).join(' | ')} |`),
    after: [],
    noun: 'stack',
    isTable: true,
  }
}

function lineOf(one: LeaseOutcome): string {
  return cellsOf(one)
    .filter((cell) => cell !== '')
    .join(' · ')
}

function cellsOf({ decision, lease, message, counts, planDigest }: LeaseOutcome): readonly string[] {
  return [
    ICONS[decision],
    inlineCode(lease),
    escapeMarkdown(message),
    counts === undefined ? '' : sayCounts(counts),
    planDigest === undefined ? '' : inlineCode(planDigest.slice(0, 19)),
  ]
}
