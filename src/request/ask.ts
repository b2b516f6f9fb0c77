import { askerTrailer } from '../approval/askers.ts'
import type { Person } from '../ports.ts'
import type { Change } from './change.ts'

/** What a person asked by; a run repeated for the same one changes nothing (S15). */
export type AskSource = `comment-${number}` | `issue-${number}`

/** One commit of a pull request that changes a living lease, read back from its message. */
export interface Ask {
  /** Login; what counts for approval is the id, see `askersOf`. */
  readonly login: string
  readonly source: AskSource
  /** What was asked for, in plain words. */
  readonly what: string
}

const MESSAGE =
  /^Change [a-z0-9/-]+: ([^\n]*)\n\nAsked-by: ([A-Za-z0-9-]{1,39}) \([1-9][0-9]{0,14}\)\nAsked-in: ((?:comment|issue)-[1-9][0-9]{0,14})\s*$/

/** Message of the commit that carries out one ask. */
export function askMessage(ask: {
  readonly lease: string
  readonly changes: readonly Change[]
  readonly person: Person
  readonly source: AskSource
}): string {
  const { lease, changes, person, source } = ask
  return `Change ${lease}: ${sayPlainly(changes)}\n\n${askerTrailer(person)}\nAsked-in: ${source}`
}

/** The asks among the messages of commits, in their order. */
export function readAsks(messages: readonly string[]): readonly Ask[] {
  return messages.flatMap((message) => {
    const [, what, login, source] = MESSAGE.exec(message) ?? []
    if (what === undefined || login === undefined || source === undefined) return []
    return [{ what, login, source: source as AskSource }]
  })
}

/**
 * Changes in words that are safe in titles and in messages of commits, where nothing can be escaped: GitHub reads
 * mentions and `fixes #1` there, and a merge would close that issue. So free values are left out.
 */
export function sayPlainly(changes: readonly Change[]): string {
  return changes.map(sayOne).join(', ').slice(0, 200)
}

function sayOne(change: Change): string {
  switch (change.kind) {
    case 'extend':
      return `extend by ${plain(change.by) ?? 'a length'}`
    case 'input': {
      const value = typeof change.value === 'object' ? undefined : plain(String(change.value))
      const name = plain(change.name) ?? 'an input'
      return value === undefined ? `another ${name}` : `${name} = ${value}`
    }
    case 'owner':
      return `new owner ${plain(change.login) ?? 'of the team'}`
    case 'end':
      return change.data === undefined ? 'end it' : `end it, data: ${change.data}`
  }
}

function plain(text: string): string | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(text) ? text : undefined
}
