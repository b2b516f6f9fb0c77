/** A part of a comment: texts that are always shown, around items of which as many are shown as fit. */
export interface Block {
  readonly before: readonly string[]
  readonly items: readonly string[]
  readonly after: readonly string[]
  /** What the items are, for "and 7 more …". */
  readonly noun: string
  /** Whether the items are rows of a table, which a blank line must end before anything else is said. */
  readonly isTable: boolean
}

export function textBlock(lines: readonly string[]): Block {
  return { before: lines, items: [], after: [], noun: '', isTable: false }
}

/** A section that opens on a click; nothing when there is nothing to say. `summary` is Markdown that is safe already. */
export function foldedBlock(summary: string, noun: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
  const before = ['', `<details><summary>${summary}</summary>`, '']
  return [{ before, items, after: ['', '</details>'], noun, isTable: false }]
}

/**
 * Puts blocks one below the other within a limit. Cut are only items, between two lines, from the last block up, so that
 * no table row, fold or footer is torn; where some are missing it says how many and where they are.
 * @param rest where the whole is, as Markdown
 * @param limit characters
 */
export function fitBlocks(blocks: readonly Block[], rest: string, limit: number): string {
  const frames = blocks.map((block) => length([...block.before, ...block.after]) + reserveOf(block, rest))
  let room = limit - frames.reduce((sum, frame) => sum + frame, 0)
  const lines = blocks.flatMap((block) => {
    const shown: string[] = []
    for (const item of block.items) {
      if (item.length + 1 > room) break
      room -= item.length + 1
      shown.push(item)
    }
    // What did not fit here must not come later instead: people would take the order for the whole.
    if (shown.length < block.items.length) room = 0
    return [
      ...block.before,
      ...shown,
      ...moreOf(block, block.items.length - shown.length, rest),
      ...block.after,
    ]
  })
  return `${lines.join('\n')}\n`
}

function moreOf({ noun, isTable, items }: Block, hidden: number, rest: string): readonly string[] {
  if (hidden === 0) return []
  const said = `${hidden} more ${noun}${hidden === 1 ? '' : 's'}: ${rest}`
  if (!isTable) return [`- and ${said}`]
  return [...(hidden < items.length ? [''] : []), `And ${said}.`]
}

function reserveOf(block: Block, rest: string): number {
  return block.items.length === 0 ? 0 : length(['', ...moreOf(block, block.items.length, rest)])
}

function length(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0)
}
