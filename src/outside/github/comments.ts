import { Fault } from '../../kit/result.ts'
import { fitComment } from '../../kit/markdown.ts'
import type { Comment, Forge } from '../../ports.ts'
import {
  fieldsAt,
  fieldsOf,
  flagAt,
  instantAt,
  isFields,
  listOf,
  numberAt,
  optionalTextAt,
  textAt,
} from './answer.ts'
import { valueOf, type Client } from './client.ts'
import { authorOf, isGone } from './issues.ts'
import { firstLineFor, firstLineOf } from './marker.ts'

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

const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'

/** Pages of 100 comments. Ours is made early, so it stands on the first page but for threads that were long before. */
const PAGES = 20

interface Found {
  readonly id: number
  readonly body: string
}

/** One comment of ours per marker: the oldest with it, so that runs that raced agree which one it is. */
export function commentMethods(
  client: Client,
): Pick<Forge, 'comment' | 'react' | 'putComment' | 'amendComment' | 'rewordComments'> {
  /** Ours, oldest first, page by page; `undefined` where there are more pages than are looked at. */
  async function* ours(number: number): AsyncGenerator<Found | undefined> {
    let after: string | null = null
    for (let page = 1; page <= PAGES; page += 1) {
      const data = await client.find(COMMENTS, { owner: client.owner, name: client.name, number, after })
      if (data === undefined) throw gone(number)
      const comments = fieldsAt(fieldsAt(fieldsAt(data, 'repository'), 'issueOrPullRequest'), 'comments')
      for (const node of listOf(comments['nodes'], 'nodes').filter(isFields)) {
        const body = textAt(node, 'body')
        if (flagAt(node, 'viewerDidAuthor')) yield { id: numberAt(node, 'databaseId'), body }
      }
      const info = fieldsAt(comments, 'pageInfo')
      if (!flagAt(info, 'hasNextPage')) return
      after = textAt(info, 'endCursor')
    }
    yield undefined
  }

  async function find(number: number, firstLine: string): Promise<Found | undefined> {
    for await (const found of ours(number)) {
      if (found === undefined)
        throw new Fault('github-too-many', `issue ${number} has more than ${PAGES * 100} comments`)
      if (firstLineOf(found.body) === firstLine) return found
    }
    return undefined
  }

  async function reword(found: Found, body: string): Promise<boolean> {
    if (sameText(found.body, body)) return false
    valueOf(await client.repeat(UPDATE, { comment_id: found.id, body }), UPDATE)
    return true
  }

  async function write(
    issueOrPull: number,
    marker: string,
    textFrom: (before: string | undefined) => string,
  ): Promise<{ readonly id: number; readonly wrote: boolean }> {
    const firstLine = firstLineFor(marker)
    const found = await find(issueOrPull, firstLine)
    const before = found?.body.replaceAll('\r\n', '\n').split('\n').slice(1).join('\n')
    const body = fitComment(`${firstLine}\n${textFrom(before)}`, 'the summary of the run')
    if (found !== undefined) return { id: found.id, wrote: await reword(found, body) }
    const answer = await client.once(
      () => client.attempt(CREATE, { issue_number: issueOrPull, body }),
      () => find(issueOrPull, firstLine),
    )
    if ('found' in answer) return { id: answer.found.id, wrote: true }
    if (isGone(answer)) throw gone(issueOrPull)
    return { id: numberAt(fieldsOf(valueOf(answer, CREATE), 'comment'), 'id'), wrote: true }
  }

  return {
    async comment(id) {
      const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}'
      const answer = await client.repeat(route, { comment_id: id })
      return isGone(answer) ? undefined : commentOf(valueOf(answer, route))
    },
    async react(comment, reaction) {
      const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions'
      // GitHub keeps one reaction of a kind from each account: 201 for the first, 200 for the same again.
      const answer = await client.repeat(route, { comment_id: comment, content: reaction })
      // A comment that was deleted meanwhile needs none.
      if (!isGone(answer)) valueOf(answer, route)
    },
    putComment: (issueOrPull, marker, markdown) => write(issueOrPull, marker, () => markdown),
    amendComment: write,
    async rewordComments(issueOrPull, markers, markdown, before) {
      const left = new Set(markers.map(firstLineFor))
      const stale: Found[] = []
      for await (const found of ours(issueOrPull)) {
        // Behind so many of others' there is none of ours: they are made early.
        if (found === undefined || left.size === 0) break
        const firstLine = firstLineOf(found.body)
        if (!left.delete(firstLine)) continue
        if (!sameText(found.body, `${firstLine}\n${markdown}`)) stale.push(found)
      }
      if (stale.length > 0) await before?.()
      for (const found of stale) await reword(found, `${firstLineOf(found.body)}\n${markdown}`)
      return stale.length
    },
  }
}

/** Nobody can be told there any more; the next look at the issue says so. */
function gone(number: number): Fault {
  return new Fault('issue-gone', `#${number} was deleted, or moved to another repository`)
}

function commentOf(value: unknown): Comment {
  const fields = fieldsOf(value, 'comment')
  const page = /\/(issues|pull)\/(\d+)(?:#|$)/.exec(textAt(fields, 'html_url'))
  if (page === null) throw new Fault('github-answer', 'a comment stands on no issue and no pull request')
  const createdAt = instantAt(fields, 'created_at')
  return {
    id: numberAt(fields, 'id'),
    body: optionalTextAt(fields, 'body'),
    author: authorOf(fields['user']),
    issue: Number(page[2]),
    isOnPullRequest: page[1] === 'pull',
    createdAt,
    isEdited: instantAt(fields, 'updated_at') !== createdAt,
  }
}

/** GitHub may give line ends and blanks at the end back in its own way. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.trimEnd()
}
