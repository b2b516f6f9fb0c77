import {
  DIFFERENCE_KINDS,
  type Difference,
  type DifferenceKind,
  type DifferenceReport,
} from '../differences/differences.ts'
import type { Instant } from '../kit/brands.ts'
import { COMMENT_LIMIT, escapeMarkdown, messageMarkdown } from '../kit/markdown.ts'
import { sayInstant } from '../lease/say.ts'
import { fitBlocks, textBlock, type Block } from './fit.ts'

const TITLES: Readonly<Record<DifferenceKind, string>> = {
  'state-lost': 'State lost',
  'state-without-stack': 'State without stack',
  orphan: 'Resources of no lease',
  leftover: 'Left after the end of a lease',
  stranded: 'Resources of a lease without stack',
  'not-in-state': 'In AWS, not in the state',
  missing: 'In the state, not in AWS',
  'stack-without-state': 'Stack without state',
  'request-without-stack': 'Request without stack',
  'tags-differ': 'Tags that differ',
  'price-changed': 'Price changed since it was applied',
}

export function differencesTitle({ differences }: DifferenceReport): string {
  const { length } = differences
  return length === 0 ? 'No differences' : `${length} difference${length === 1 ? '' : 's'}`
}

/** What does not agree, one line and one next step each; what could not be looked at; and that nothing is deleted. */
export function differencesReport(report: DifferenceReport, now: Instant, limit = COMMENT_LIMIT): string {
  const { differences, unknown } = report
  const blocks: Block[] = [
    textBlock([`### ${differences.length === 0 ? '✅' : '🔎'} ${differencesTitle(report)}`, '']),
    ...DIFFERENCE_KINDS.flatMap((kind) => blockOf(kind, differences)),
  ]
  if (unknown.length > 0)
    blocks.push({
      before: ['#### ❔ Could not be looked at', ''],
      items: unknown.map(
        ({ what, why, next }) =>
          `- ${escapeMarkdown(what)}: ${messageMarkdown(why)} **Next:** ${messageMarkdown(next)}`,
      ),
      after: [''],
      noun: 'sources',
      isTable: false,
    })
  const sure = unknown.length === 0 ? '' : ' What could not be looked at is neither missing nor well.'
  blocks.push(
    textBlock([
      `<sub>${sayInstant(now)} · requests, stacks, states and what was last seen in AWS. Nothing is deleted by this report.${sure}</sub>`,
    ]),
  )
  return `${fitBlocks(blocks, '`leasehold catalog report`', limit)}\n`
}

function blockOf(kind: DifferenceKind, differences: readonly Difference[]): readonly Block[] {
  const found = differences.filter((one) => one.kind === kind)
  if (found.length === 0) return []
  const items = found.map(({ message, next, issue }) => {
    const where = issue === null ? '' : ` (#${issue})`
    return `- ${messageMarkdown(message)}${where}. **Next:** ${messageMarkdown(next)}`
  })
  return [{ before: [`#### ${TITLES[kind]}`, ''], items, after: [''], noun: 'differences', isTable: false }]
}
