/**
 * GitHub looks for mentions and references in the text of the finished HTML, where no backslash and no character
 * reference is left (github/markup#1168); only another character between stops it.
 */
const BREAK = '&#8203;'

/**
 * Text of people inside our Markdown (S5): nothing in it can mention, link, refer, open HTML, end a fence or table
 * cell, or forge a marker of our own comments. Control characters and bidirectional overrides are dropped, line ends
 * become blanks.
 */
export function escapeMarkdown(text: string): string {
  return plainLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\bgh-(?=\d)/gi, (match) => `${match}\u200b`)
    .replace(/[\\`*_{}[\]()#+!|~$^=-]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('&#35;', `&#35;${BREAK}`)
    .replaceAll('@', `&#64;${BREAK}`)
    .replaceAll('\u200b', BREAK)
    .replaceAll(':', '&#58;')
    .replace(/www\./gi, (match) => `${match.slice(0, 3)}&#46;`)
    .replace(/^(\d+)\./, '$1&#46;')
}

/**
 * Text of people as inline code: a fence longer than any run of backticks within it. With a pipe it is HTML, as a
 * table splits its cells before it looks for code, and renderers disagree about backslashes before the pipe.
 */
export function inlineCode(text: string): string {
  const plain = plainLine(text)
  if (plain.trim() === '') return '` `'
  if (plain.includes('|')) return `<code>${escapeMarkdown(plain)}</code>`
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map((match) => match[0].length))
  const fence = '`'.repeat(longest + 1)
  const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${plain}${pad}${fence}`
}

/** A fenced block whose fence is longer than any run of backticks in the text. */
export function codeBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length))
  const fence = '`'.repeat(longest + 1)
  const body = text.replace(/[^\P{Cc}\n\t]/gu, '')
  return `${fence}${language}\n${body}${body.endsWith('\n') ? '' : '\n'}${fence}`
}

/** GitHub's limit on a comment's body, in characters; read in three peers' code, not in GitHub's documentation. */
export const COMMENT_LIMIT = 65_536

/** Cuts at a line end so that the whole fits, and says so with a link to the rest. */
export function fitComment(markdown: string, whereIsTheRest: string, limit = COMMENT_LIMIT): string {
  if (markdown.length <= limit) return markdown
  const note = `\n\n_Cut here: the whole is in ${whereIsTheRest}._\n`
  const room = markdown.slice(0, limit - note.length)
  const lineEnd = room.lastIndexOf('\n')
  const kept = lineEnd > 0 ? room.slice(0, lineEnd) : room
  return `${kept}${note}`
}

/** Text of people on one line: without control characters and bidirectional overrides, line ends become blanks. */
export function plainLine(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
}

/**
 * A message with code between backticks, as Markdown. Backticks that came with what a person typed only move the
 * borders: each part is made safe by itself (S5).
 */
export function messageMarkdown(message: string): string {
  return message
    .split('`')
    .map((part, index) => (index % 2 === 1 && part.trim() !== '' ? inlineCode(part) : escapeMarkdown(part)))
    .join('')
}
