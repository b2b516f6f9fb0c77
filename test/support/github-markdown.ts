import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** What a reader's browser would make of a text of ours on GitHub. */
export interface Seen {
  /** Names of the tags, in order, with what matters of their attributes: `a href`, `img src`. */
  readonly tags: readonly string[]
  readonly comments: readonly string[]
  /** People and teams that would be told. */
  readonly mentions: readonly string[]
  /** Issues and pull requests that would show a reference to ours. */
  readonly references: readonly string[]
  /** The text of all nodes, code included, as it is read. */
  readonly text: string
}

/**
 * Markdown as somebody else's CommonMark and GFM renderer reads it, raw HTML kept, and then what GitHub does with the
 * text of the HTML: mentions and references are found there, after every backslash and every character reference is
 * gone (github/markup#1168), but in no code.
 */
export function seenOnGitHub(markdown: string): Seen {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  const tags: string[] = []
  const comments: string[] = []
  const found: string[] = []
  let text = ''
  let code = 0
  for (const [part] of html.matchAll(/<!--[\s\S]*?-->|<\/?[a-zA-Z][^>]*>|[^<]+|</g)) {
    if (part.startsWith('<!--')) comments.push(part)
    else if (/^<\/?[a-zA-Z]/.test(part)) {
      const name = (/^<\/?([a-zA-Z0-9-]+)/.exec(part)?.[1] ?? '').toLowerCase()
      if (name === 'code') code += part.startsWith('</') ? -1 : 1
      if (!part.startsWith('</')) tags.push(name)
    } else {
      const read = decode(part)
      text += read
      if (code === 0) found.push(read)
    }
  }
  const plain = found.join('\u0000')
  return {
    tags,
    comments,
    mentions: [...plain.matchAll(/(?<![A-Za-z0-9_`/])@([a-zA-Z0-9][a-zA-Z0-9-]*(?:\/[\w-]+)?)/g)].map(
      (match) => match[1] ?? '',
    ),
    references: [...plain.matchAll(/(?:#|\bgh-)\d+/gi)].map((match) => match[0]),
    text,
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED[name] ?? whole
    return String.fromCodePoint(typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal))
  })
}
