import type { Person } from '../ports.ts'

const TRAILER = /^Asked-by: [A-Za-z0-9-]{1,39} \(([1-9][0-9]{0,14})\)$/gm

/**
 * The line of a commit's message that says for whom automation made it. Who changes it must push, and whoever pushes
 * cannot approve (S8); the text of a pull request could be edited by every writer.
 */
export function askerTrailer({ login, id }: Person): string {
  return `Asked-by: ${login} (${id})`
}

/** Numeric ids of those whom commits name (S6). */
export function askersOf(messages: readonly string[]): readonly number[] {
  const ids = messages.flatMap((message) => [...message.matchAll(TRAILER)].map((match) => Number(match[1])))
  return [...new Set(ids)]
}
