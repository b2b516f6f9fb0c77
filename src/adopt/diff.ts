/** Lines around a difference. */
const AROUND = 2
/** Above so many pairs of lines the comparison would take long; then only the two lengths are told. */
const MOST = 4_000_000

type Line = readonly [mark: ' ' | '-' | '+', text: string]

/** What changes from one text to the other, as Git shows it, without a header. Empty: nothing. */
export function diffText(before: string, after: string): string {
  if (before === after) return ''
  const [a, b] = [linesOf(before), linesOf(after)]
  if (a.length * b.length > MOST) return `- ${a.length} lines\n+ ${b.length} lines\n`
  const lines = compare(a, b)
  const shown = lines.map((_line, at) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(([mark]) => mark !== ' '),
  )
  const out: string[] = []
  for (const [at, [mark, text]] of lines.entries()) {
    if (shown[at] === true) out.push(`${mark} ${text}`.trimEnd())
    else if (at === 0 || shown[at - 1] === true) out.push('…')
  }
  return `${out.join('\n')}\n`
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

/** By the longest common subsequence; what goes stands before what comes. */
function compare(a: readonly string[], b: readonly string[]): readonly Line[] {
  const width = b.length + 1
  const common = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number): number => common[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left !== undefined && left === right) {
      lines.push([' ', left])
      i += 1
      j += 1
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push(['-', left])
      i += 1
    } else {
      lines.push(['+', right ?? ''])
      j += 1
    }
  }
  return lines
}
