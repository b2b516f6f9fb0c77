/**
 * Whether a text is what a pattern describes: `*` stands for any run of characters, everything else for itself, so that
 * `[0]` and `["key"]` of Terraform addresses need no escaping. Takes time linear in the text for each part.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return pattern === text
  const last = rest.pop() ?? ''
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}

/** Names that no resource and no lease can have: a pattern that matches one of them matches by its shape alone. */
const ANY_NAME = ['\0', '\0.\0', 'module.this.\0.\0', 'data.\0.\0', '\0/\0']

/** Whether a pattern names nothing in particular: `*`, `*.*`, `module.*`. */
export function isWideGlob(pattern: string): boolean {
  return ANY_NAME.some((name) => matchesGlob(pattern, name))
}
