import { compareText } from '../../kit/canonical.ts'
import { Fault } from '../../kit/result.ts'
import type { Forge, Person, Role } from '../../ports.ts'
import { fieldsOf, textAt } from './answer.ts'
import { valueOf, type Client } from './client.ts'
import { authorOf, isGone } from './issues.ts'

const ROLES: readonly Role[] = ['admin', 'maintain', 'write', 'triage', 'read', 'none']

/** Pages of 100 activities of one branch. */
const PAGES = 20

export function peopleMethods(client: Client): Pick<Forge, 'role' | 'pushers' | 'person' | 'teamMembers'> {
  return {
    async role(login) {
      const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
      const answer = await client.repeat(route, { username: login })
      if (isGone(answer)) return 'none'
      const fields = fieldsOf(valueOf(answer, route), 'permission')
      const role = ROLES.find((one) => one === fields['role_name'])
      // A custom role has a name of its own; `permission` then gives the base it stands on.
      const base = role ?? ROLES.find((one) => one === fields['permission'])
      if (base === undefined) throw new Fault('github-answer', 'GitHub named a role that nobody knows')
      return base
    },
    async pushers(branch) {
      const ref = `refs/heads/${branch}`
      const activities = await client.all('GET /repos/{owner}/{repo}/activity', { ref }, PAGES)
      // Nobody seen is not nobody: each of these may not approve what they pushed (S8).
      if (activities === undefined) throw new Fault('github-404', 'this token may not see who pushed')
      const people = new Map<number, Person>()
      for (const activity of activities) {
        if (textAt(activity, 'ref') !== ref || textAt(activity, 'activity_type') === 'branch_deletion')
          continue
        const { login, id } = authorOf(activity['actor'])
        people.set(id, { login, id })
      }
      return sorted(people)
    },
    async person(login) {
      const route = 'GET /users/{username}'
      const answer = await client.repeat(route, { username: login })
      return isGone(answer) ? undefined : authorOf(valueOf(answer, route))
    },
    async teamMembers(slug) {
      const route = 'GET /orgs/{org}/teams/{team_slug}/members'
      const parameters = { org: client.owner, team_slug: slug }
      // GITHUB_TOKEN may not see teams at all; an App may with `members: read`.
      const members = await client.all(route, parameters, PAGES, { gone: [403, 404] })
      if (members === undefined) return undefined
      return sorted(new Map(members.map(authorOf).map(({ login, id }) => [id, { login, id }])))
    },
  }
}

function sorted(people: ReadonlyMap<number, Person>): readonly Person[] {
  return [...people.values()].sort((a, b) => a.id - b.id || compareText(a.login, b.login))
}
