import { fitComment } from '../../kit/markdown.ts'
import { Fault, ok, problems, type Problem } from '../../kit/result.ts'
import { whatToClick } from '../../platform/obstacles.ts'
import type { Forge, PullRequest, Review } from '../../ports.ts'
import {
  fieldsAt,
  fieldsOf,
  instantAt,
  isFields,
  listOf,
  numberAt,
  optionalTextAt,
  shaAt,
  textAt,
  type Fields,
} from './answer.ts'
import { valueOf, type Client } from './client.ts'
import { faultOf, type Failure } from './failure.ts'
import { authorOf, isGone } from './issues.ts'

type Methods = Pick<
  Forge,
  | 'pullRequest'
  | 'pullRequestFrom'
  | 'pullRequestsOf'
  | 'openPullRequests'
  | 'closedPullRequests'
  | 'changedPaths'
  | 'createPullRequest'
  | 'updatePullRequest'
  | 'reviews'
>

const LIST = 'GET /repos/{owner}/{repo}/pulls'
/** GitHub lists at most 3,000 files of a PR, in pages of 100. */
const FILE_PAGES = 30
const PAGES = 20

export function pullRequestMethods(client: Client): Methods {
  async function pullRequestFrom(branch: string): Promise<PullRequest | undefined> {
    const parameters = { head: `${client.owner}:${branch}`, state: 'all', sort: 'created', direction: 'desc' }
    const answer = valueOf(await client.repeat(LIST, { ...parameters, per_page: 100 }), LIST)
    const found = listOf(answer, LIST)
      .map(pullRequestOf)
      .filter((pull) => pull.branch === branch && !pull.isFork)
    return found.find((pull) => pull.isOpen) ?? found[0]
  }

  async function openFrom(branch: string, base: string): Promise<PullRequest | undefined> {
    const pull = await pullRequestFrom(branch)
    return pull?.isOpen === true && pull.base === base ? pull : undefined
  }

  return {
    pullRequestFrom,
    async pullRequest(number) {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
      const answer = await client.repeat(route, { pull_number: number })
      return isGone(answer) ? undefined : pullRequestOf(valueOf(answer, route))
    },
    async pullRequestsOf(commit) {
      const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls'
      const answer = await client.repeat(route, { commit_sha: commit, per_page: 100 })
      // 422: no such commit on GitHub.
      if (!answer.ok && answer.failure.kind === 'refused' && [404, 422].includes(answer.failure.status))
        return []
      const pulls = listOf(valueOf(answer, route), route).map(pullRequestOf)
      return pulls.filter((pull) => pull.mergeCommit === commit)
    },
    async openPullRequests() {
      const listed = await client.all(LIST, { state: 'open', sort: 'created', direction: 'asc' }, PAGES)
      // None seen is not none: an open one keeps a lease alive (L9).
      if (listed === undefined) throw new Fault('github-404', 'this token may not see pull requests')
      return listed.map(pullRequestOf)
    },
    async closedPullRequests(since) {
      const parameters = { state: 'closed', sort: 'updated', direction: 'desc' }
      // What was closed was changed then, so that what was not changed since was not closed since.
      const until = (entry: Fields): boolean => instantAt(entry, 'updated_at') < since
      const listed = await client.all(LIST, parameters, PAGES, { until })
      if (listed === undefined) throw new Fault('github-404', 'this token may not see pull requests')
      return listed
        .filter((entry) => instantAt(entry, 'closed_at') >= since)
        .map(pullRequestOf)
        .filter(({ isMerged }) => !isMerged)
    },
    async changedPaths(pull) {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
      const files = await client.all(route, { pull_number: pull }, FILE_PAGES)
      if (files === undefined) throw new Fault('github-404', `there is no pull request ${pull}`)
      if (files.length >= FILE_PAGES * 100)
        throw new Fault('github-too-many', `pull request ${pull} changes too many files`)
      return [...new Set(files.flatMap(pathsOf))].sort()
    },
    async createPullRequest(request) {
      const route = 'POST /repos/{owner}/{repo}/pulls'
      const { branch: head, base, title, body } = request
      const answer = await client.once(
        () => client.attempt(route, { head, base, title, body }),
        () => openFrom(head, base),
      )
      if ('found' in answer) return ok(answer.found)
      if (answer.ok) return ok(pullRequestOf(answer.data))
      // GitHub itself refuses a second open PR of the same head and base: then the first one is the answer (S15).
      const refused = answer.failure.kind === 'refused' ? answer.failure.status : 0
      const existing = refused === 422 ? await openFrom(head, base) : undefined
      return existing === undefined ? problems(problemOf(answer.failure, request)) : ok(existing)
    },
    async updatePullRequest(pull, { title, body, isOpen }) {
      const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}'
      const change = {
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body: fitComment(body, 'the files of this pull request') }),
        ...(isOpen === undefined ? {} : { state: isOpen ? 'open' : 'closed' }),
      }
      valueOf(await client.repeat(route, { pull_number: pull, ...change }), route)
    },
    async reviews(pull) {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
      const listed = await client.all(route, { pull_number: pull }, PAGES)
      return (listed ?? []).map(reviewOf)
    },
  }
}

function pathsOf(file: Fields): readonly string[] {
  const before = file['previous_filename']
  return typeof before === 'string' ? [before, textAt(file, 'filename')] : [textAt(file, 'filename')]
}

/**
 * Whether a 403 to a pull request comes from the token. The switch “Allow GitHub Actions to create and approve pull requests”
 * is answered with the same status and fields, so that here, and nowhere else, GitHub's own words decide.
 */
function lacksPermission({ body }: Extract<Failure, { readonly kind: 'refused' }>): boolean {
  const message = body['message']
  return typeof message === 'string' && message.startsWith('Resource not accessible by ')
}

/** @throws Fault when nobody can answer the refusal */
function problemOf(failure: Failure, request: { readonly branch: string; readonly base: string }): Problem {
  if (failure.kind === 'refused' && failure.status === 403 && lacksPermission(failure))
    return {
      code: 'permission-missing',
      message: `this token may not open pull requests: it needs ${failure.needs ?? '`pull-requests: write`'}`,
      remedy: whatToClick('permission-missing'),
    }
  if (failure.kind === 'refused' && failure.status === 403)
    return {
      code: 'pull-request-forbidden',
      message: 'this token may not open pull requests',
      remedy: whatToClick('pull-request-forbidden'),
    }
  if (failure.kind === 'refused' && failure.status === 422)
    return {
      code: 'pull-request-refused',
      message: `GitHub takes no pull request from \`${request.branch}\` to \`${request.base}\``,
      remedy: 'both branches must exist and differ',
    }
  throw faultOf(failure, 'POST /repos/{owner}/{repo}/pulls')
}

/** Reads `pull-request` and `pull-request-simple` alike. */
function pullRequestOf(value: unknown): PullRequest {
  const fields = fieldsOf(value, 'pull request')
  const head = fieldsAt(fields, 'head')
  const base = fieldsAt(fields, 'base')
  const isMerged = typeof fields['merged_at'] === 'string'
  return {
    number: numberAt(fields, 'number'),
    title: textAt(fields, 'title'),
    body: optionalTextAt(fields, 'body'),
    isOpen: textAt(fields, 'state') === 'open',
    isMerged,
    // Of an open PR this field names a test merge that is on no branch.
    mergeCommit: isMerged ? shaAt(fields, 'merge_commit_sha') : undefined,
    author: authorOf(fields['user']),
    branch: textAt(head, 'ref'),
    headSha: shaAt(head, 'sha'),
    base: textAt(base, 'ref'),
    baseSha: shaAt(base, 'sha'),
    isFork: repositoryOf(head) !== repositoryOf(base),
    createdAt: instantAt(fields, 'created_at'),
  }
}

/** A fork that was deleted has no repository. */
function repositoryOf(side: Fields): number | undefined {
  return isFields(side['repo']) ? numberAt(side['repo'], 'id') : undefined
}

const REVIEW_STATES: Readonly<Record<string, Review['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  PENDING: 'pending',
}

function reviewOf(fields: Fields): Review {
  const state = REVIEW_STATES[textAt(fields, 'state')]
  if (state === undefined)
    throw new Fault('github-answer', 'GitHub named a state of a review that nobody knows')
  return {
    author: authorOf(fields['user']),
    state,
    commit: typeof fields['commit_id'] === 'string' ? shaAt(fields, 'commit_id') : undefined,
    submittedAt: typeof fields['submitted_at'] === 'string' ? instantAt(fields, 'submitted_at') : undefined,
  }
}
