import type { Instant } from '../../kit/brands.ts'
import { fitComment } from '../../kit/markdown.ts'
import { Fault } from '../../kit/result.ts'
import type { Author, Forge, Issue } from '../../ports.ts'
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
  type Fields,
} from './answer.ts'
import { isRefused, valueOf, type Answer, type Client } from './client.ts'
import { firstLineFor, firstLineOf, markerIn } from './marker.ts'

/** A deleted account: an id that nobody has. */
const GHOST: Author = { login: 'ghost', id: 0, isBot: false }

/** @param value a `simple-user`, or null for an account that is gone */
export function authorOf(value: unknown): Author {
  if (!isFields(value)) return GHOST
  return { login: textAt(value, 'login'), id: numberAt(value, 'id'), isBot: value['type'] === 'Bot' }
}

const GET = 'GET /repos/{owner}/{repo}/issues/{issue_number}'
const CREATE = 'POST /repos/{owner}/{repo}/issues'
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}'

const NEWEST = `query ($owner: String!, $name: String!, $since: DateTime!, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(first: 50, after: $after, filterBy: { since: $since }, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number body viewerDidAuthor createdAt }
    }
  }
}`

type Methods = Pick<
  Forge,
  'issue' | 'findIssue' | 'markedIssues' | 'createIssue' | 'rewriteIssue' | 'closeIssue' | 'reopenIssue'
>

/** Pages of 50 issues, since the time that the caller names. */
const PAGES = 40

export function issueMethods(client: Client): Methods {
  /** The oldest one of ours, so that runs that raced agree which one it is. */
  async function find(firstLine: string, since: Instant): Promise<number | undefined> {
    let oldest: number | undefined
    for await (const one of ours(since)) if (one.firstLine === firstLine) oldest = one.number
    return oldest
  }

  /** Ours, newest first. */
  async function* ours(
    since: Instant,
  ): AsyncGenerator<{ readonly number: number; readonly firstLine: string }> {
    let after: string | null = null
    for (let page = 1; page <= PAGES; page += 1) {
      const data = await client.query(NEWEST, { owner: client.owner, name: client.name, since, after })
      const issues = fieldsAt(fieldsAt(data, 'repository'), 'issues')
      for (const node of listOf(issues['nodes'], 'nodes').filter(isFields)) {
        // GitHub's `since` looks at the last change; from here on everything is older than asked.
        if (instantAt(node, 'createdAt') < since) return
        if (flagAt(node, 'viewerDidAuthor'))
          yield { number: numberAt(node, 'number'), firstLine: firstLineOf(optionalTextAt(node, 'body')) }
      }
      const info = fieldsAt(issues, 'pageInfo')
      if (!flagAt(info, 'hasNextPage')) return
      after = textAt(info, 'endCursor')
    }
    throw new Fault('github-too-many', `more than ${PAGES * 50} issues since ${since}`)
  }

  async function issue(number: number): Promise<Issue | undefined> {
    const answer = await client.repeat(GET, { issue_number: number })
    return isGone(answer) ? undefined : issueOf(valueOf(answer, GET))
  }

  async function change(number: number, parameters: Readonly<Record<string, string>>): Promise<void> {
    const answer = await client.repeat(UPDATE, { issue_number: number, ...parameters })
    // What is deleted or moved away needs no change; 404 may be an issue that this token may not change.
    if (!isRefused(answer, [301, 410])) valueOf(answer, UPDATE)
  }

  /** @throws Fault when one that was just seen is gone */
  async function existing(number: number): Promise<Issue> {
    const found = await issue(number)
    if (found === undefined) throw new Fault('github-answer', `issue ${number} is gone again`)
    return found
  }

  return {
    issue,
    async createIssue({ title, body, marker, since }) {
      const firstLine = firstLineFor(marker)
      const found = await find(firstLine, since)
      if (found !== undefined) return existing(found)
      const parameters = { title, body: bodyOf(marker, body) }
      const answer = await client.once(
        () => client.attempt(CREATE, parameters),
        () => find(firstLine, since),
      )
      if ('found' in answer) return existing(answer.found)
      const made = issueOf(valueOf(answer, CREATE))
      if (made === undefined) throw new Fault('github-answer', 'GitHub made a pull request of an issue')
      return made
    },
    async findIssue(marker, since) {
      const found = await find(firstLineFor(marker), since)
      return found === undefined ? undefined : issue(found)
    },
    async markedIssues(since) {
      const found: { readonly number: number; readonly marker: string }[] = []
      for await (const { number, firstLine } of ours(since)) {
        const marker = markerIn(firstLine)
        if (marker !== undefined) found.push({ number, marker })
      }
      return found
    },
    rewriteIssue: async (number, marker, body) => change(number, { body: bodyOf(marker, body) }),
    closeIssue: async (number, reason = 'completed') =>
      change(number, { state: 'closed', state_reason: reason === 'completed' ? reason : 'not_planned' }),
    reopenIssue: async (number) => change(number, { state: 'open', state_reason: 'reopened' }),
  }
}

function bodyOf(marker: string, body: string): string {
  return fitComment(`${firstLineFor(marker)}\n${body}`, 'the summary of the run')
}

/** GitHub's issues include pull requests; here they are none. */
function issueOf(value: unknown): Issue | undefined {
  const fields: Fields = fieldsOf(value, 'issue')
  if (isFields(fields['pull_request'])) return undefined
  return {
    number: numberAt(fields, 'number'),
    title: textAt(fields, 'title'),
    body: optionalTextAt(fields, 'body'),
    isOpen: textAt(fields, 'state') === 'open',
    isLocked: flagAt(fields, 'locked'),
    author: authorOf(fields['user']),
  }
}

/** 404: never there, or not ours to see. 410: deleted. 301: moved to another repository. */
export function isGone(answer: Answer): boolean {
  return isRefused(answer, [301, 404, 410])
}
