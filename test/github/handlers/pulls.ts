import type { PullRequest, Review } from '../model.ts'
import type { Call, Reply } from '../operations.ts'
import { invalid, notFound, Refusal } from '../rules.ts'
import { mayWrite } from '../world.ts'
import { checkBody, textOf } from './issues.ts'

export function pullOf(call: Call): PullRequest {
  const pull = call.world.pulls.get(Number(call.path['pull_number']))
  if (pull === undefined) throw notFound()
  return pull
}

export function listPulls({ world, query }: Call): Reply {
  const state = query['state'] ?? 'open'
  const found = [...world.pulls.values()].filter((pull) => {
    if (state !== 'all' && pull.state !== state) return false
    if (query['base'] !== undefined && pull.base !== query['base']) return false
    return query['head'] === undefined || `${pull.head.owner}:${pull.head.branch}` === query['head']
  })
  const ascending = query['direction'] === 'asc'
  const byUpdate = query['sort'] === 'updated'
  const order = (a: PullRequest, b: PullRequest): number =>
    (byUpdate ? Date.parse(a.updatedAt) - Date.parse(b.updatedAt) : 0) || a.number - b.number
  found.sort((a, b) => (ascending ? order(a, b) : order(b, a)))
  return { status: 200, items: found.map((pull) => world.represent.pullInList(pull)) }
}

export function createPull({ world, account, body }: Call): Reply {
  if (account.kind === 'github-token' && !world.rules.actionsMayOpenPullRequests)
    throw new Refusal(
      'pull-actions-setting',
      403,
      'GitHub Actions is not permitted to create or approve pull requests.',
    )
  const { store, seed } = world
  const [first = '', second] = textOf(body['head']).split(':')
  const head = second === undefined ? { owner: seed.owner, branch: first } : { owner: first, branch: second }
  if (head.owner === seed.owner && !mayWrite(world.roleOf(account)))
    throw new Refusal('role-needed', 403, 'Resource not accessible by personal access token')
  const base = textOf(body['base'])
  const baseSha = store.branch(base)
  if (baseSha === undefined) throw invalid(undefined, 'PullRequest', 'base', 'base is invalid')
  const ref =
    head.owner === seed.owner ? `refs/heads/${head.branch}` : `refs/forks/${head.owner}/${head.branch}`
  const headSha = store.resolve(`${ref}^{commit}`)
  if (headSha === undefined) throw invalid(undefined, 'PullRequest', 'head', 'head is invalid')
  const same = [...world.pulls.values()].find(
    (pull) =>
      pull.state === 'open' &&
      pull.base === base &&
      pull.head.owner === head.owner &&
      pull.head.branch === head.branch,
  )
  if (same !== undefined)
    throw invalid(
      'pull-second-open',
      'PullRequest',
      'head',
      `A pull request already exists for ${head.owner}:${head.branch}.`,
    )
  if (store.isAncestor(headSha, baseSha))
    throw invalid('pull-no-commits', 'PullRequest', 'head', `No commits between ${base} and ${head.branch}`)
  checkBody('PullRequest', textOf(body['body']))
  const pull: PullRequest = {
    number: world.nextNumber(),
    author: account,
    createdAt: world.now(),
    title: textOf(body['title']),
    body: textOf(body['body']),
    state: 'open',
    stateReason: null,
    closedAt: null,
    updatedAt: world.now(),
    isLocked: false,
    labels: [],
    head,
    headSha,
    base,
    baseSha,
    isDraft: body['draft'] === true,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
  }
  world.pulls.set(pull.number, pull)
  // GitHub's pull requests are issues too; comments on them go through the issues.
  world.issues.set(pull.number, pull)
  store.setRef(`refs/pull/${pull.number}/head`, headSha)
  world.deliverPull('opened', pull, account)
  return { status: 201, body: world.represent.pull(pull) }
}

export function getPull(call: Call): Reply {
  return { status: 200, body: call.world.represent.pull(pullOf(call)) }
}

export function updatePull(call: Call): Reply {
  const { world, account, body } = call
  const pull = pullOf(call)
  if (pull.author.id !== account.id && !mayWrite(world.roleOf(account)))
    throw new Refusal('role-needed', 403, 'Must have admin rights to Repository.')
  if (typeof body['title'] === 'string') pull.title = body['title']
  if (typeof body['body'] === 'string') {
    checkBody('PullRequest', body['body'])
    pull.body = body['body']
  }
  const state = body['state']
  pull.updatedAt = world.now()
  if (state === 'closed' && pull.state === 'open') {
    pull.state = 'closed'
    pull.closedAt = world.now()
    pull.baseSha = world.store.branch(pull.base) ?? pull.baseSha
    world.deliverPull('closed', pull, account)
  } else if (state === 'open' && pull.state === 'closed' && pull.mergedAt === null) {
    pull.state = 'open'
    pull.closedAt = null
    world.deliverPull('reopened', pull, account)
  } else {
    world.deliverPull('edited', pull, account)
  }
  return { status: 200, body: world.represent.pull(pull) }
}

export function listFiles(call: Call): Reply {
  return { status: 200, items: call.world.represent.changedFiles(pullOf(call)) }
}

export function listReviews(call: Call): Reply {
  const { number } = pullOf(call)
  const reviews = call.world.reviews.filter((review) => review.pull === number)
  return { status: 200, items: reviews.map((review) => call.world.represent.review(review)) }
}

const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

export function createReview(call: Call): Reply {
  const { world, account, body } = call
  const pull = pullOf(call)
  const event = body['event']
  if (event !== 'APPROVE' && event !== 'REQUEST_CHANGES' && event !== 'COMMENT')
    throw invalid(undefined, 'PullRequestReview', 'event', 'the local GitHub knows no pending reviews')
  if (event !== 'COMMENT' && account.id === pull.author.id) {
    const verb = event === 'APPROVE' ? 'approve' : 'request changes on'
    throw new Refusal('review-own-approval', 422, 'Unprocessable Entity', {
      errors: [`Review Can not ${verb} your own pull request`],
    })
  }
  if (account.kind === 'github-token' && event === 'APPROVE' && !world.rules.actionsMayOpenPullRequests)
    throw new Refusal(
      'pull-actions-setting',
      422,
      'GitHub Actions is not permitted to approve pull requests.',
    )
  world.enforced.add('review-commit')
  const review: Review = {
    id: world.nextId(),
    pull: pull.number,
    author: account,
    commit: textOf(body['commit_id']) === '' ? pull.headSha : textOf(body['commit_id']),
    submittedAt: world.now(),
    body: textOf(body['body']),
    state: STATES[event],
  }
  world.reviews.push(review)
  const payload = {
    review: { ...world.represent.review(review), state: review.state.toLowerCase() },
    pull_request: world.represent.pull(pull),
  }
  world.deliver('pull_request_review', account, { action: 'submitted', ...payload })
  return { status: 200, body: world.represent.review(review) }
}

/** Of a commit on the default branch: the merged PR that brought it. Of another: the open PRs that hold it. */
export function pullsOfCommit({ world, path }: Call): Reply {
  const { store, seed } = world
  const commit = store.resolve(`${path['commit_sha'] ?? ''}^{commit}`)
  if (commit === undefined)
    throw new Refusal(undefined, 422, `No commit found for SHA: ${path['commit_sha'] ?? ''}`)
  const main = store.branch(seed.defaultBranch) ?? ''
  const isMerged = store.isAncestor(commit, main)
  const found = [...world.pulls.values()].filter((pull) => {
    if (!isMerged) return pull.state === 'open' && store.isAncestor(commit, pull.headSha)
    if (pull.mergeCommit === null) return false
    return (
      pull.mergeCommit === commit ||
      (store.isAncestor(commit, pull.headSha) && !store.isAncestor(commit, pull.baseSha))
    )
  })
  return { status: 200, items: found.map((pull) => world.represent.pullInList(pull)) }
}
