import type { Author, Forge } from '../../ports.ts'
import { fieldsOf, flagAt, isFields, numberAt, optionalTextAt, textAt, type Fields } from './answer.ts'
import { valueOf, type Client } from './client.ts'

/** A deleted account: an id that nobody has. */
const GHOST: Author = { login: 'ghost', id: 0, isBot: false }

/** @param value a `simple-user`, or null for an account that is gone */
export function authorOf(value: unknown): Author {
  if (!isFields(value)) return GHOST
  return { login: textAt(value, 'login'), id: numberAt(value, 'id'), isBot: value['type'] === 'Bot' }
}

export function issueMethods(client: Client): Pick<Forge, 'issue' | 'closeIssue'> {
  return {
    async issue(number) {
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}'
      const answer = await client.repeat(route, { issue_number: number })
      if (isGone(answer)) return undefined
      const fields: Fields = fieldsOf(valueOf(answer, route), 'issue')
      // GitHub's issues include pull requests; here they are none.
      if (isFields(fields['pull_request'])) return undefined
      return {
        number: numberAt(fields, 'number'),
        title: textAt(fields, 'title'),
        body: optionalTextAt(fields, 'body'),
        isOpen: textAt(fields, 'state') === 'open',
        isLocked: flagAt(fields, 'locked'),
        author: authorOf(fields['user']),
      }
    },
    async closeIssue(number) {
      const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}'
      valueOf(
        await client.repeat(route, { issue_number: number, state: 'closed', state_reason: 'completed' }),
        route,
      )
    },
  }
}

/** 404: never there, or not ours to see. 410: deleted. */
export function isGone(answer: Awaited<ReturnType<Client['repeat']>>): boolean {
  return !answer.ok && answer.failure.kind === 'refused' && [404, 410].includes(answer.failure.status)
}
