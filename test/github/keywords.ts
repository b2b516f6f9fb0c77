/** GitHub's closing keywords: `close`, `fix`, `resolve` and their forms, before `#n`. */
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d+)/gi

export function closingNumbers(text: string): readonly number[] {
  return [...text.matchAll(CLOSING)].map((match) => Number(match[1]))
}
