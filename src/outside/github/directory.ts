import { Fault } from '../../kit/result.ts'
import type { Person } from '../../ports.ts'
import { fieldsOf } from './answer.ts'
import { createClient, valueOf, type ClientOptions } from './client.ts'
import { authorOf, isGone } from './issues.ts'

/** GitHub's numbers: of one repository with its owner, and of people. */
export interface Numbers {
  repository(): Promise<{ readonly id: number; readonly ownerId: number } | undefined>
  person(login: string): Promise<Person | undefined>
}

export function createDirectory(options: ClientOptions): Numbers {
  const client = createClient(options)
  return {
    async repository() {
      const route = 'GET /repos/{owner}/{repo}'
      const answer = await client.repeat(route)
      if (isGone(answer)) return undefined
      const { id, owner } = fieldsOf(valueOf(answer, route), 'repository')
      const ownerId = fieldsOf(owner, 'owner')['id']
      if (typeof id !== 'number' || typeof ownerId !== 'number')
        throw new Fault('github-answer', 'GitHub gave a repository without numbers')
      return { id, ownerId }
    },
    async person(login) {
      const route = 'GET /users/{username}'
      const answer = await client.repeat(route, { username: login })
      if (isGone(answer)) return undefined
      const { login: name, id } = authorOf(valueOf(answer, route))
      return { login: name, id }
    },
  }
}
