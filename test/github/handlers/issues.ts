import type { Comment, Issue } from '../model.ts'
import type { Call, Reply } from '../operations.ts'
import { invalid, notFound, Refusal } from '../rules.ts'
import { hasRole, mayWrite } from '../world.ts'

/** Characters of a body. */
export const BODY_LIMIT = 65_536

export function issueOf(call: Call, mayMove = true): Issue {
  const issue = call.world.issues.get(Number(call.path['issue_number']))
  if (issue === undefined) throw notFound()
  if (issue.gone === 'deleted') throw new Refusal('issue-deleted', 410, 'This issue was deleted')
  // GitHub points to where it is now, where its description has an answer for that.
  if (issue.gone === 'transferred')
    throw new Refusal('issue-transferred', mayMove ? 301 : 410, mayMove ? 'Moved Permanently' : 'Gone', {
      url: 'https://api.github.com/repositories/900100999/issues/1',
    })
  return issue
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

export function checkBody(resource: string, body: string): void {
  if (body.length > BODY_LIMIT)
    throw invalid(
      'comment-length',
      resource,
      'body',
      `body is too long (maximum is ${BODY_LIMIT} characters)`,
    )
}

export function listIssues({ world, query }: Call): Reply {
  const state = query['state'] ?? 'open'
  const found = [...world.issues.values()].filter(
    (issue) => issue.gone === undefined && (state === 'all' || issue.state === state),
  )
  const sorted = found.sort((a, b) =>
    query['direction'] === 'asc' ? a.number - b.number : b.number - a.number,
  )
  return { status: 200, items: sorted.map((issue) => world.represent.issue(issue)) }
}

export function createIssue({ world, account, body }: Call): Reply {
  checkBody('Issue', textOf(body['body']))
  const asked = Array.isArray(body['labels']) ? body['labels'].map(String) : []
  const labels = mayWrite(world.roleOf(account)) ? asked : []
  if (labels.length < asked.length) world.enforced.add('labels-dropped')
  const issue: Issue = {
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
    labels,
  }
  world.issues.set(issue.number, issue)
  world.deliver('issues', account, { action: 'opened', issue: world.represent.issue(issue) })
  return { status: 201, body: world.represent.issue(issue) }
}

export function getIssue(call: Call): Reply {
  return { status: 200, body: call.world.represent.issue(issueOf(call)) }
}

export function updateIssue(call: Call): Reply {
  const { world, account, body } = call
  const issue = issueOf(call)
  if (issue.author.id !== account.id && !hasRole(world.roleOf(account), 'triage'))
    throw new Refusal('role-needed', 403, 'Must have admin rights to Repository.')
  editText(call, issue)
  const state = body['state']
  if ((state === 'open' || state === 'closed') && state !== issue.state) {
    const reason = body['state_reason'] === 'not_planned' ? 'not_planned' : 'completed'
    world.setIssueState(issue, state, state === 'open' ? 'reopened' : reason, account)
  }
  return { status: 200, body: world.represent.issue(issue) }
}

function editText({ world, account, body }: Call, issue: Issue): void {
  const before = { title: issue.title, body: issue.body }
  if (typeof body['title'] === 'string') issue.title = body['title']
  if (typeof body['body'] === 'string') {
    checkBody('Issue', body['body'])
    issue.body = body['body']
  }
  const changes = {
    ...(issue.title === before.title ? {} : { title: { from: before.title } }),
    ...(issue.body === before.body ? {} : { body: { from: before.body } }),
  }
  if (Object.keys(changes).length === 0) return
  issue.updatedAt = world.now()
  world.deliver('issues', account, { action: 'edited', changes, issue: world.represent.issue(issue) })
}

/** Writers may go on writing; everybody else may only read. */
export function lockIssue(call: Call): Reply {
  issueOf(call).isLocked = true
  return { status: 204 }
}

export function unlockIssue(call: Call): Reply {
  issueOf(call).isLocked = false
  return { status: 204 }
}

export function listComments(call: Call): Reply {
  const { number } = issueOf(call, false)
  const comments = call.world.comments.filter((comment) => comment.issue === number)
  return { status: 200, items: comments.map((comment) => call.world.represent.comment(comment)) }
}

export function createComment(call: Call): Reply {
  const { world, account, body } = call
  const issue = issueOf(call, false)
  const text = textOf(body['body'])
  checkBody('IssueComment', text)
  if (issue.isLocked && !mayWrite(world.roleOf(account)))
    throw new Refusal('issue-locked', 403, 'Unable to create comment because issue is locked.')
  const comment: Comment = {
    id: world.nextId(),
    issue: issue.number,
    author: account,
    createdAt: world.now(),
    body: text,
    updatedAt: world.now(),
  }
  world.comments.push(comment)
  const payload = { issue: world.represent.issue(issue), comment: world.represent.comment(comment) }
  world.deliver('issue_comment', account, { action: 'created', ...payload })
  return { status: 201, body: world.represent.comment(comment) }
}

function commentOf({ world, path }: Call): Comment {
  const comment = world.comments.find((one) => one.id === Number(path['comment_id']))
  if (comment === undefined || world.issues.get(comment.issue)?.gone !== undefined) throw notFound()
  return comment
}

export function getComment(call: Call): Reply {
  return { status: 200, body: call.world.represent.comment(commentOf(call)) }
}

/** One of a kind from each account. */
export function react(call: Call): Reply {
  const { world, account, body } = call
  const comment = commentOf(call)
  const content = textOf(body['content'])
  const same = world.reactions.find(
    (one) => one.comment === comment.id && one.author.id === account.id && one.content === content,
  )
  if (same !== undefined) {
    world.enforced.add('reaction-once')
    return { status: 200, body: world.represent.reaction(same) }
  }
  const reaction = { id: world.nextId(), comment: comment.id, author: account, content }
  world.reactions.push(reaction)
  return { status: 201, body: world.represent.reaction(reaction) }
}

export function deleteComment(call: Call): Reply {
  const { world, account } = call
  const comment = commentOf(call)
  if (comment.author.id !== account.id && !mayWrite(world.roleOf(account)))
    throw new Refusal('role-needed', 403, 'Must have admin rights to Repository.')
  world.comments.splice(world.comments.indexOf(comment), 1)
  return { status: 204 }
}

export function updateComment(call: Call): Reply {
  const { world, account, body } = call
  const comment = commentOf(call)
  if (comment.author.id !== account.id && !mayWrite(world.roleOf(account)))
    throw new Refusal('role-needed', 403, 'Must have admin rights to Repository.')
  checkBody('IssueComment', textOf(body['body']))
  comment.body = textOf(body['body'])
  comment.updatedAt = world.now()
  const issue = world.issues.get(comment.issue)
  const payload = {
    issue: issue === undefined ? null : world.represent.issue(issue),
    comment: world.represent.comment(comment),
  }
  world.deliver('issue_comment', account, { action: 'edited', ...payload })
  return { status: 200, body: world.represent.comment(comment) }
}
