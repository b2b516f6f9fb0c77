import type { Author } from '../../src/ports.ts'

/** What the event `issues` says. Text of the issue is not taken from here: it may be old. */
export interface IssueEvent {
  readonly action: string
  readonly issue: number
  readonly sender: Author
}

/** Reads an event of an issue; `undefined` for every other event. */
export function readIssueEvent(event: {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
}): IssueEvent | undefined {
  if (event.name !== 'issues') return undefined
  const { action, issue } = event.payload
  const number = fieldOf(issue, 'number')
  const sender = readSender(event.payload)
  if (typeof action !== 'string' || typeof number !== 'number' || sender === undefined) return undefined
  return { action, issue: number, sender }
}

/** Who caused an event, as GitHub says: by numeric id (S6). */
export function readSender(payload: Readonly<Record<string, unknown>>): Author | undefined {
  const { sender } = payload
  const [id, login] = [fieldOf(sender, 'id'), fieldOf(sender, 'login')]
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || typeof login !== 'string') return undefined
  return { id, login, isBot: fieldOf(sender, 'type') === 'Bot' }
}

/** Only issues that a person opened or edited become requests. */
export function isForUs(event: IssueEvent): boolean {
  return (event.action === 'opened' || event.action === 'edited') && !event.sender.isBot
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined
}
