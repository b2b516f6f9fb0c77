import { escapeMarkdown } from '../kit/markdown.ts'
import { sayInstant } from '../lease/say.ts'
import type { LeaseEnding, LeaseReport } from '../policy/report.ts'
import type { Block } from './fit.ts'
import { dataAtEnd, obstacles, whatGoes } from './rehearsal-words.ts'

/** What becomes of a lease that ends by this change, in the words of the warning; undefined: it does not end. */
export function endText({ ending }: LeaseReport): string | undefined {
  if (ending === undefined) return undefined
  const { rehearsal } = ending
  if (rehearsal === undefined)
    return '**not rehearsed**: what will be destroyed is not known; look at the plan step of this run'
  const isNothing = rehearsal.resources === 0 && rehearsal.blockers.length === 0
  if (isNothing) return 'it was never applied: nothing is there to be destroyed'
  return `${whenText(ending)} (rehearsed just now): ${whatGoes(rehearsal)}`
}

function whenText({ at, asksForData }: LeaseEnding): string {
  const what = `this ${asksForData ? 'is to be' : 'will be'} destroyed`
  return at === undefined ? `${what} after the merge` : `${what} when it ends, as asked ${sayInstant(at)}`
}

/** What stands in the way of the ends, and the question that each waits for. */
export function endBlocks(leases: readonly LeaseReport[]): readonly Block[] {
  return leases.flatMap(({ lease, ending }) => {
    if (ending === undefined) return []
    const whose = leases.length > 1 ? `${escapeMarkdown(lease)}: ` : ''
    const said = dataAtEnd(ending.dataAtEnd, ending.rehearsal)
    const lists = obstacles(ending.rehearsal ?? { blockers: [] })
    return [
      ...said.map((line) => blockOf(`${whose}${line}`, [])),
      ...(ending.asksForData ? [blockOf(`${whose}${dataQuestion(lease, ending)}`, [])] : []),
      ...lists.map(({ heading, lines }) => blockOf(`${whose}${heading}`, lines)),
    ]
  })
}

function blockOf(heading: string, items: readonly string[]): Block {
  return { before: ['', heading], items, after: [], noun: 'obstacle', isTable: false }
}

function dataQuestion(lease: string, { at }: LeaseEnding): string {
  const how =
    at === undefined
      ? 'a deleted request cannot say it, so close this and comment `/end --snapshot` or `/end --discard` on its issue'
      : 'add `data: snapshot` or `data: discard` to `end`'
  return `⚠️ Say what happens to the data: ${how}. Without an answer ${escapeMarkdown(lease)} is kept, goes on costing, and its team is asked again.`
}
