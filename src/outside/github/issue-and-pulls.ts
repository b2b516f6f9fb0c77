import { Fault } from '../../kit/result.ts'
import type { Author, Forge, Issue, PullRequest } from '../../ports.ts'
import {
  fieldsAt,
  fieldsOf,
  flagAt,
  instantAt,
  isFields,
  listOf,
  numberAt,
  optionalTextAt,
  shaAt,
  textAt,
  type Fields,
} from './answer.ts'
import type { Client } from './client.ts'
import { authorOf } from './issues.ts'

const READ = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    databaseId
    issue(number: $number) { number title body state locked author { ...who } repository { databaseId } }
    pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title body createdAt isCrossRepository headRefName headRefOid baseRefName baseRefOid
        author { ...who }
      }
    }
  }
}
fragment who on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`

/** Pages of 100 pull requests. */
const PAGES = 20

/** An issue and every open pull request by one query; two calls of REST say the same. */
export function issueAndPullsMethods(client: Client): Pick<Forge, 'issueAndPulls'> {
  return {
    async issueAndPulls(number) {
      const open: PullRequest[] = []
      let after: string | null = null
      for (let page = 1; page <= PAGES; page += 1) {
        const data = await client.find(READ, { owner: client.owner, name: client.name, number, after })
        if (data === undefined) return undefined
        const repository = fieldsAt(data, 'repository')
        const issue = fieldsAt(repository, 'issue')
        // One that moved to another repository is not ours any more, wherever GitHub looks for it.
        const home = fieldsAt(issue, 'repository')
        if (numberAt(home, 'databaseId') !== numberAt(repository, 'databaseId')) return undefined
        const pulls = fieldsAt(repository, 'pullRequests')
        open.push(...listOf(pulls['nodes'], 'nodes').map(pullOf))
        const info = fieldsAt(pulls, 'pageInfo')
        if (!flagAt(info, 'hasNextPage')) return { issue: issueOf(issue), open }
        after = textAt(info, 'endCursor')
      }
      throw new Fault('github-too-many', `more than ${PAGES * 100} pull requests are open`)
    },
  }
}

function issueOf(fields: Fields): Issue {
  return {
    number: numberAt(fields, 'number'),
    title: textAt(fields, 'title'),
    body: optionalTextAt(fields, 'body'),
    isOpen: textAt(fields, 'state') === 'OPEN',
    isLocked: flagAt(fields, 'locked'),
    author: actorOf(fields['author']),
  }
}

function pullOf(value: unknown): PullRequest {
  const fields = fieldsOf(value, 'pull request')
  return {
    number: numberAt(fields, 'number'),
    title: textAt(fields, 'title'),
    body: optionalTextAt(fields, 'body'),
    isOpen: true,
    isMerged: false,
    mergeCommit: undefined,
    author: actorOf(fields['author']),
    branch: textAt(fields, 'headRefName'),
    headSha: shaAt(fields, 'headRefOid'),
    base: textAt(fields, 'baseRefName'),
    baseSha: shaAt(fields, 'baseRefOid'),
    isFork: flagAt(fields, 'isCrossRepository'),
    createdAt: instantAt(fields, 'createdAt'),
  }
}

/** As REST names the same account: there, the login of an App's bot ends in `[bot]`. */
function actorOf(value: unknown): Author {
  if (!isFields(value)) return authorOf(null)
  const isBot = value['__typename'] === 'Bot'
  const login = textAt(value, 'login')
  return authorOf({
    login: isBot ? `${login}[bot]` : login,
    id: numberAt(value, 'databaseId'),
    type: isBot ? 'Bot' : '',
  })
}
