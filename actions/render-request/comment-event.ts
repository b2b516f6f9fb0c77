import type { Author } from '../../src/ports.ts'

/** What the event `issue_comment` says. The text that counts is read from GitHub: this one may be old. */
export interface CommentEvent {
  readonly action: string
  readonly comment: number
  readonly sender: Author
  /** Only to leave at once what is plainly none. */
  readonly looksLikeCommand: boolean
}

/** Reads an event of a comment; `undefined` for every other event. */
export function readCommentEvent(event: {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
}): CommentEvent | undefined {
  if (event.name !== 'issue_comment') return undefined
  const { action, comment, sender } = event.payload
  const [number, body] = [fieldOf(comment, 'id'), fieldOf(comment, 'body')]
  const [id, login] = [fieldOf(sender, 'id'), fieldOf(sender, 'login')]
  if (typeof action !== 'string' || typeof number !== 'number') return undefined
  if (typeof id !== 'number' || typeof login !== 'string') return undefined
  return {
    action,
    comment: number,
    sender: { id, login, isBot: fieldOf(sender, 'type') === 'Bot' },
    looksLikeCommand: typeof body !== 'string' || body.startsWith('/'),
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined
}
