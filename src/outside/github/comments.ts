import { Fault } from '../../kit/result.ts'
import { fitComment } from '../../kit/markdown.ts'
import type { Forge } from '../../ports.ts'
import { fieldsAt, fieldsOf, flagAt, isFields, listOf, numberAt, textAt } from './answer.ts'
import { valueOf, type Client } from './client.ts'

const COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      __typename
      ... on Issue { comments(first: 100, after: $after) { ...page } }
      ... on PullRequest { comments(first: 100, after: $after) { ...page } }
    }
  }
}
fragment page on IssueCommentConnection {
  pageInfo { hasNextPage endCursor }
  nodes { databaseId body viewerDidAuthor }
}`

/** Pages of 100 comments. Ours is made early, so it stands on the first page but for threads that were long before. */
const PAGES = 20

interface Comment {
  readonly id: number
  readonly body: string
}

/** One comment of ours per marker: the oldest with it, so that runs that raced agree which one it is. */
export function commentMethods(client: Client): Pick<Forge, 'putComment'> {
  async function find(number: number, firstLine: string): Promise<Comment | undefined> {
    let after: string | null = null
    for (let page = 1; page <= PAGES; page += 1) {
      const data = await client.query(COMMENTS, { owner: client.owner, name: client.name, number, after })
      const comments = fieldsAt(fieldsAt(fieldsAt(data, 'repository'), 'issueOrPullRequest'), 'comments')
      for (const node of listOf(comments['nodes'], 'nodes').filter(isFields)) {
        const body = textAt(node, 'body')
        if (flagAt(node, 'viewerDidAuthor') && firstLineOf(body) === firstLine)
          return { id: numberAt(node, 'databaseId'), body }
      }
      const info = fieldsAt(comments, 'pageInfo')
      if (!flagAt(info, 'hasNextPage')) return undefined
      after = textAt(info, 'endCursor')
    }
    throw new Fault('github-too-many', `issue ${number} has more than ${PAGES * 100} comments`)
  }

  return {
    async putComment(issueOrPull, marker, markdown) {
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(marker))
        throw new Fault('not-a-marker', 'a marker is kebab-case words')
      const firstLine = `<!-- leasehold:${marker} -->`
      const body = fitComment(`${firstLine}\n${markdown}`, 'the summary of the run')
      const found = await find(issueOrPull, firstLine)
      if (found !== undefined && sameText(found.body, body)) return { id: found.id, wrote: false }
      if (found !== undefined) {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
        valueOf(await client.repeat(route, { comment_id: found.id, body }), route)
        return { id: found.id, wrote: true }
      }
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
      const answer = await client.once(
        () => client.attempt(route, { issue_number: issueOrPull, body }),
        () => find(issueOrPull, firstLine),
      )
      if ('found' in answer) return { id: answer.found.id, wrote: true }
      return { id: numberAt(fieldsOf(valueOf(answer, route), 'comment'), 'id'), wrote: true }
    },
  }
}

function firstLineOf(body: string): string {
  return (body.split('\n', 1)[0] ?? '').trimEnd()
}

/** GitHub may give line ends and blanks at the end back in its own way. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.trimEnd()
}
