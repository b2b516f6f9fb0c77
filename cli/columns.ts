import { terminalSafe } from './terminal.ts'

/**
 * A table of text, columns two blanks apart.
 * @param right columns that are set to the right, as figures are compared by their last digit
 */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return right.includes(column) ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd(),
  )
  return `${lines.map(terminalSafe).join('\n')}\n`
}
