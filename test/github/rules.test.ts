import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createClock } from '../rig/clock.ts'
import { commitFiles, forkBranch, graphql, rest, startGitHub, type LocalGitHub } from './index.ts'
import { RULES, type RuleId } from './rules.ts'

/** One test a rule of the platform, in the order of `rules.ts`; each must see its rule enforced. */

let github: LocalGitHub
const clock = createClock('2026-12-01T09:00:00Z')

beforeEach(async () => {
  github = await startGitHub({ clock })
})

afterEach(async () => {
  await github.stop()
  expect(github.failures).toEqual([])
})

const BOT = 'github-actions[bot]'
const APP = 'leasehold[bot]'

function head(branch = 'main'): string {
  return github.world.store.branch(branch) ?? ''
}

async function openIssue(login = 'alice'): Promise<number> {
  const { body } = await rest(github, login, 'POST', '/issues', { title: 'A bucket', body: 'words' })
  return (body as { number: number }).number
}

async function openPull(login = 'alice', body = '', branch = 'topic'): Promise<number> {
  commitFiles(github, 'alice', branch, { [`${branch}.txt`]: `${branch}\n` })
  const answer = await rest(github, login, 'POST', '/pulls', {
    head: branch,
    base: 'main',
    title: branch,
    body,
  })
  return (answer.body as { number: number }).number
}

async function status(login: string, method: string, path: string, body?: unknown): Promise<number> {
  return (await rest(github, login, method, path, body)).status
}

const COMMIT =
  'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }'

async function commitErrors(
  login: string,
  branch: string,
  expectedHeadOid: string,
  deletions: string[] = [],
): Promise<(string | undefined)[]> {
  const input = {
    branch: { repositoryNameWithOwner: 'acme/platform', branchName: branch },
    message: { headline: 'x' },
    fileChanges: {
      additions: [{ path: 'a', contents: 'YQ==' }],
      deletions: deletions.map((path) => ({ path })),
    },
    expectedHeadOid,
  }
  return (await graphql(github, login, COMMIT, { input })).errors.map((error) => error.type)
}

const checkBody = (annotations: number, summary = 's'): unknown => ({
  name: 'c',
  head_sha: head(),
  output: {
    title: 't',
    summary,
    annotations: Array.from({ length: annotations }, () => ({
      path: 'a',
      start_line: 1,
      end_line: 1,
      annotation_level: 'notice',
      message: 'm',
    })),
  },
})

async function push(login: string, branch: string, force = false): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-push-'))
  const { token } = github.account(login)
  const header = `http.extraheader=AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' }
  const git = (...args: string[]): Promise<boolean> =>
    runGit(['-c', header, '-c', 'user.name=x', '-c', 'user.email=x@x', ...args], folder, env)
  try {
    if (!(await git('clone', '-q', github.cloneUrl(), '.'))) return false
    await git('checkout', '-q', branch)
    writeFileSync(join(folder, 'pushed.txt'), `${login} ${Math.random()}\n`)
    await git('add', '-A')
    await git('commit', '-q', ...(force ? ['--amend', '--reset-author'] : []), '-m', 'Pushed')
    return await git('push', '-q', ...(force ? ['--force'] : []), 'origin', `HEAD:${branch}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Asynchronous, as the server that Git talks to lives in this process. */
async function runGit(args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const { execFile } = await import('node:child_process')
  return new Promise((resolve) => execFile('git', args, { cwd, env }, (error) => resolve(error === null)))
}

const TESTS: Readonly<Record<RuleId, () => Promise<void>>> = {
  'token-unknown': async () => {
    expect((await rest(github, { token: 'guessed' }, 'GET', '/issues')).status).toBe(401)
    expect((await rest(github, { token: '' }, 'GET', '/issues')).status).toBe(401)
  },
  'private-hidden': async () => {
    expect(await status('stranger', 'GET', '/issues')).toBe(404)
    expect(await status('mallory', 'GET', '/issues')).toBe(200)
  },
  'role-needed': async () => {
    expect(await status('mallory', 'POST', '/git/refs', { ref: 'refs/heads/x', sha: head() })).toBe(403)
    expect(await status('bob', 'POST', '/git/refs', { ref: 'refs/heads/x', sha: head() })).toBe(201)
    const number = await openIssue()
    expect(await status('mallory', 'PATCH', `/issues/${number}`, { state: 'closed' })).toBe(403)
    expect(await commitErrors('mallory', 'main', head())).toEqual(['FORBIDDEN'])
  },
  'checks-need-app': async () => {
    expect(await status('alice', 'POST', '/check-runs', checkBody(0))).toBe(403)
    const made = await rest(github, BOT, 'POST', '/check-runs', checkBody(0))
    expect(made.status).toBe(201)
    const { id } = made.body as { id: number }
    expect(await status(APP, 'PATCH', `/check-runs/${id}`, { conclusion: 'success' })).toBe(403)
    expect(await status(BOT, 'PATCH', `/check-runs/${id}`, { conclusion: 'success' })).toBe(200)
  },
  'review-own-approval': async () => {
    const number = await openPull('alice')
    expect(await status('alice', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })).toBe(422)
    expect(await status('alice', 'POST', `/pulls/${number}/reviews`, { event: 'COMMENT', body: 'hm' })).toBe(
      200,
    )
    expect(await status('bob', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })).toBe(200)
  },
  'review-commit': async () => {
    const number = await openPull()
    const seen = head('topic')
    await rest(github, 'bob', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })
    commitFiles(github, 'alice', 'topic', { later: '1' })
    const { body } = await rest(github, 'bob', 'GET', `/pulls/${number}/reviews`)
    expect(body).toMatchObject([{ commit_id: seen, state: 'APPROVED', user: { id: 1002 } }])
  },
  'review-stale-dismissed': async () => {
    github.world.rules.dismissStaleReviews = true
    const number = await openPull()
    await rest(github, 'bob', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })
    commitFiles(github, 'alice', 'topic', { later: '1' })
    const { body } = await rest(github, 'bob', 'GET', `/pulls/${number}/reviews`)
    expect(body).toMatchObject([{ state: 'DISMISSED' }])
  },
  'role-lookup': async () => {
    const roles = {
      alice: ['write', 'write'],
      dana: ['write', 'maintain'],
      mallory: ['read', 'read'],
      stranger: ['none', 'none'],
    }
    for (const [login, [permission, role]] of Object.entries(roles)) {
      const { body } = await rest(github, BOT, 'GET', `/collaborators/${login}/permission`)
      expect(body).toMatchObject({ permission, role_name: role })
    }
    expect(await status(BOT, 'GET', '/collaborators/nobody-at-all/permission')).toBe(404)
  },
  'merge-three-way': async () => {
    const first = await openPull('alice', '', 'one')
    const second = await openPull('alice', '', 'two')
    expect(await status('bob', 'PUT', `/pulls/${first}/merge`, {})).toBe(200)
    expect(await status('bob', 'PUT', `/pulls/${second}/merge`, { merge_method: 'squash' })).toBe(200)
    const names = github.world.store.git(['ls-tree', '--name-only', 'main']).split('\n')
    expect(names).toEqual(['README.md', 'one.txt', 'two.txt'])
  },
  'merge-conflict': async () => {
    const number = await openPull()
    commitFiles(github, 'bob', 'main', { 'topic.txt': 'other\n' })
    const before = head()
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, {})).toBe(405)
    expect(head()).toBe(before)
    const { body } = await rest(github, 'bob', 'GET', `/pulls/${number}`)
    expect(body).toMatchObject({ mergeable: false, merged: false, state: 'open' })
  },
  'merge-head-moved': async () => {
    const number = await openPull()
    const seen = head('topic')
    commitFiles(github, 'alice', 'topic', { later: '1' })
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, { sha: seen })).toBe(409)
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, { sha: head('topic') })).toBe(200)
  },
  'merge-needs-review': async () => {
    github.world.rules.approvals = 1
    const number = await openPull()
    await rest(github, 'mallory', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })
    expect(await status('alice', 'PUT', `/pulls/${number}/merge`, {})).toBe(405)
    await rest(github, 'dana', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })
    expect(await status('alice', 'PUT', `/pulls/${number}/merge`, {})).toBe(200)
  },
  'merge-closed': async () => {
    const number = await openPull()
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, {})).toBe(200)
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, {})).toBe(405)
  },
  'closing-keyword': async () => {
    const [closed, kept, byCommit] = [await openIssue(), await openIssue(), await openIssue()]
    const number = await openPull('alice', `Lease for #${kept}. Closes #${closed}`)
    await rest(github, 'bob', 'PUT', `/pulls/${number}/merge`, {})
    commitFiles(github, 'alice', 'main', { x: '1' }, `Fix it\n\nFixes #${byCommit}`)
    expect([closed, kept, byCommit].map((one) => github.world.issues.get(one)?.state)).toEqual([
      'closed',
      'open',
      'closed',
    ])
  },
  'pull-second-open': async () => {
    await openPull()
    expect(await status('bob', 'POST', '/pulls', { head: 'topic', base: 'main', title: 'again' })).toBe(422)
  },
  'pull-no-commits': async () => {
    await rest(github, 'bob', 'POST', '/git/refs', { ref: 'refs/heads/same', sha: head() })
    expect(await status('bob', 'POST', '/pulls', { head: 'same', base: 'main', title: 'nothing' })).toBe(422)
  },
  'pull-actions-setting': async () => {
    github.world.rules.actionsMayOpenPullRequests = false
    commitFiles(github, 'alice', 'topic', { a: '1' })
    expect(await status(BOT, 'POST', '/pulls', { head: 'topic', base: 'main', title: 't' })).toBe(403)
    expect(await status(APP, 'POST', '/pulls', { head: 'topic', base: 'main', title: 't' })).toBe(201)
  },
  'comment-length': async () => {
    const number = await openIssue()
    expect(await status('alice', 'POST', `/issues/${number}/comments`, { body: 'x'.repeat(65_536) })).toBe(
      201,
    )
    expect(await status('alice', 'POST', `/issues/${number}/comments`, { body: 'x'.repeat(65_537) })).toBe(
      422,
    )
    expect(await status('alice', 'POST', '/issues', { title: 't', body: 'x'.repeat(65_537) })).toBe(422)
  },
  'check-summary-length': async () => {
    expect(await status(BOT, 'POST', '/check-runs', checkBody(0, 'x'.repeat(65_535)))).toBe(201)
    expect(await status(BOT, 'POST', '/check-runs', checkBody(0, 'x'.repeat(65_536)))).toBe(422)
  },
  'check-annotations': async () => {
    const made = await rest(github, BOT, 'POST', '/check-runs', checkBody(50))
    expect(made.status).toBe(201)
    const { id } = made.body as { id: number }
    const more = checkBody(10) as { output: unknown }
    const { body } = await rest(github, BOT, 'PATCH', `/check-runs/${id}`, { output: more.output })
    expect(body).toMatchObject({ output: { annotations_count: 60 } })
    expect(await status(BOT, 'POST', '/check-runs', checkBody(51))).toBe(422)
  },
  'ref-exists': async () => {
    expect(await status('bob', 'POST', '/git/refs', { ref: 'refs/heads/x', sha: head() })).toBe(201)
    expect(await status('bob', 'POST', '/git/refs', { ref: 'refs/heads/x', sha: head() })).toBe(422)
  },
  'commit-expected-head': async () => {
    const seen = head()
    expect(await commitErrors(BOT, 'main', seen)).toEqual([])
    const moved = head()
    expect(await commitErrors(BOT, 'main', seen)).toEqual(['STALE_DATA'])
    expect(head()).toBe(moved)
  },
  'commit-deletes-nothing': async () => {
    expect(await commitErrors(BOT, 'main', head(), ['no-such-file'])).toEqual(['UNPROCESSABLE'])
    expect(await commitErrors(BOT, 'main', head(), ['README.md'])).toEqual([])
  },
  'branch-protected': async () => {
    const before = head()
    expect(await push('bob', 'main')).toBe(true)
    expect(head()).not.toBe(before)
    github.world.rules.protected = true
    const protectedHead = head()
    expect(await commitErrors(APP, 'main', head())).toEqual(['BRANCH_PROTECTION_RULE_VIOLATION'])
    github.world.rules.kind = 'ruleset'
    expect(await commitErrors(BOT, 'main', head())).toEqual(['UNPROCESSABLE'])
    expect((await rest(github, BOT, 'GET', '/rules/branches/main')).body).toMatchObject([
      { type: 'pull_request' },
    ])
    expect(await push('dana', 'main')).toBe(false)
    expect(head()).toBe(protectedHead)
    const number = await openPull()
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, {})).toBe(200)
  },
  'events-suppressed': async () => {
    const number = await openIssue('alice')
    await rest(github, BOT, 'POST', `/issues/${number}/comments`, { body: 'by the job' })
    await rest(github, 'alice', 'POST', `/issues/${number}/comments`, { body: 'by a person' })
    commitFiles(github, BOT, 'topic', { a: '1' })
    await rest(github, BOT, 'POST', '/pulls', { head: 'topic', base: 'main', title: 't' })
    commitFiles(github, APP, 'other', { a: '1' })
    const seen = github.world.deliveries.map(
      ({ name, action, starts }) => `${name} ${action ?? ''}: ${starts}`,
    )
    expect(seen).toEqual([
      'issues opened: runs',
      'issue_comment created: suppressed',
      'issue_comment created: runs',
      'push : suppressed',
      'pull_request opened: waits',
      'push : runs',
    ])
  },
  'labels-dropped': async () => {
    const { body } = await rest(github, 'mallory', 'POST', '/issues', { title: 't', labels: ['approved'] })
    expect(body).toMatchObject({ labels: [] })
    const kept = await rest(github, 'alice', 'POST', '/issues', { title: 't', labels: ['request'] })
    expect(kept.body).toMatchObject({ labels: [{ name: 'request' }] })
  },
  'rate-limit-headers': async () => {
    clock.set('2026-12-05T10:00:00Z')
    const first = await rest(github, 'alice', 'GET', '/issues')
    const second = await rest(github, 'alice', 'GET', '/issues')
    clock.set('2026-12-01T09:00:00Z')
    const left = [first, second].map((answer) => Number(answer.headers.get('x-ratelimit-remaining')))
    expect((left[0] ?? 0) - (left[1] ?? 0)).toBe(1)
    expect(first.headers.get('date')).toBe('Sat, 05 Dec 2026 10:00:00 GMT')
  },
}

describe('platform rules', () => {
  test.each(Object.keys(RULES) as RuleId[])('%s', async (rule) => {
    await TESTS[rule]()
    expect([...github.world.enforced]).toContain(rule)
  })
})

describe('beside the rules', () => {
  test('people who push are in the activity, a forced push by its name', async () => {
    commitFiles(github, 'alice', 'topic', { a: '1' })
    expect(await push('bob', 'topic')).toBe(true)
    expect(await push('erin', 'topic', true)).toBe(true)
    const { body } = await rest(github, BOT, 'GET', '/activity?ref=refs/heads/topic')
    expect(body).toMatchObject([
      { activity_type: 'force_push', actor: { login: 'erin' } },
      { activity_type: 'push', actor: { login: 'bob' } },
      { activity_type: 'branch_creation', actor: { login: 'alice' } },
    ])
  })

  test('readers may clone and not push, strangers neither', async () => {
    commitFiles(github, 'alice', 'topic', { a: '1' })
    expect(await push('mallory', 'topic')).toBe(false)
    expect(await push('stranger', 'topic')).toBe(false)
  })

  test('a pull request of a fork shows its own repository, and refs/pull/n/head holds it', async () => {
    const commit = forkBranch(github, 'mallory', 'idea', { a: '1' })
    const { body } = await rest(github, 'mallory', 'POST', '/pulls', {
      head: 'mallory:idea',
      base: 'main',
      title: 't',
    })
    const { number, head: side } = body as { number: number; head: { repo: { fork: boolean } } }
    expect(side.repo.fork).toBe(true)
    expect(github.world.store.resolve(`refs/pull/${number}/head`)).toBe(commit)
  })

  test('a call that nobody described is a failure of the rig', async () => {
    expect(await status('alice', 'GET', '/stargazers')).toBe(404)
    expect(github.takeFailures()).toEqual(['undescribed call: GET /repos/acme/platform/stargazers'])
  })

  test.each([
    ['POST', '/issues', { body: 'no title' }],
    ['POST', '/issues', { title: 't', colour: 'red' }],
    ['GET', '/pulls?status=open', undefined],
    ['GET', '/pulls?state=opened', undefined],
  ])('%s %s with %j breaks the contract', async (method, path, body) => {
    expect(await status('alice', method, path, body)).toBe(422)
    expect(github.takeFailures()).toHaveLength(1)
  })

  test('a GraphQL field without a resolver is a failure of the rig', async () => {
    const { errors } = await graphql(
      github,
      'alice',
      '{ repository(owner: "acme", name: "platform") { stargazerCount } }',
      {},
    )
    expect(errors).toHaveLength(1)
    expect(github.takeFailures()[0]).toBe('GraphQL field without a resolver: Repository.stargazerCount')
  })

  test('a GraphQL field that GitHub does not have is refused', async () => {
    const { errors } = await graphql(github, 'alice', '{ viewer { shoeSize } }', {})
    expect(errors).toHaveLength(1)
    expect(github.takeFailures()).toHaveLength(1)
  })

  test('the repository is a real one', () => {
    expect(
      execFileSync('git', ['fsck', '--no-progress'], { cwd: github.world.store.folder, encoding: 'utf8' }),
    ).toBe('')
  })
})
