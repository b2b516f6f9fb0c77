import { inlineCode, messageMarkdown } from '../kit/markdown.ts'
import type { Problem } from '../kit/result.ts'
import type { Rehearsal } from '../stack/rehearsal.ts'

/** Names that are said one by one. */
const NAMED = 20

/** `7 resources, of which **1 holds data**: ...`, in the words of every place that shows a rehearsal. */
export function whatGoes({ resources, data, sizes }: Rehearsal): string {
  const what = `${resources} resource${resources === 1 ? '' : 's'}`
  if (data.length === 0) return `${what}, none of them holds data`
  const named = data.slice(0, NAMED).map((address) => {
    const size = sizes?.get(address)
    return size === undefined ? inlineCode(address) : `${inlineCode(address)} (${size})`
  })
  const more = data.length > NAMED ? ` and ${data.length - NAMED} more` : ''
  return `${what}, of which **${data.length} hold${data.length === 1 ? 's' : ''} data**: ${named.join(', ')}${more}`
}

/** What the module says becomes of the data: a line, or none where nothing is there to be destroyed. */
export function dataAtEnd(said: string | undefined, rehearsal: Rehearsal | undefined): readonly string[] {
  return said === undefined || rehearsal?.resources === 0 ? [] : [`Its data: ${messageMarkdown(said)}`]
}

/** What stands in the way of the destroy, under a heading of its own each. */
export function obstacles({ blockers, cautions = [] }: Pick<Rehearsal, 'blockers' | 'cautions'>) {
  return [
    { heading: '⚠️ The rehearsal says that this would not work:', lines: blockers.map(problemLine) },
    { heading: '⚠️ The rehearsal cannot see whether this would work:', lines: cautions.map(problemLine) },
  ].filter(({ lines }) => lines.length > 0)
}

function problemLine({ message, remedy }: Problem): string {
  return `- ${messageMarkdown(message)}${remedy === undefined ? '' : `: ${messageMarkdown(remedy)}`}`
}
