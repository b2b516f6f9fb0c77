import type { Issue } from '../ports.ts'
import type { RequestPath } from './path.ts'

/**
 * Marker of the issue that automation opens as a lease's home, in its body's first line.
 * @param life what the lease began with: the number of a pull request, or the key of a request from elsewhere
 */
export function homeMarker({ team, name }: Pick<RequestPath, 'team' | 'name'>, life: string): string {
  return `home-${team}-${name}-${life}`
}

/** Whether automation opened this issue with this marker. People's issues never are: whoever writes one can write a marker. */
export function isHome(issue: Issue, marker: string): boolean {
  const [first = ''] = issue.body.split('\n', 1)
  return issue.author.isBot && first.trimEnd() === `<!-- leasehold:${marker} -->`
}
