import { describe, expect, test } from '@jest/globals'
import { asSha } from '../../src/kit/brands.ts'
import { OBSTACLES } from '../../src/platform/obstacles.ts'
import { commitFiles, forkBranch, rest } from './index.ts'
import { calls, forge, forgeAs, github, head, openIssue, useForge } from './forge-setup.ts'

useForge()

describe('pull requests', () => {
  async function open(branch = 'topic'): Promise<number> {
    commitFiles(github, 'alice', branch, { [`requests/${branch}.yaml`]: 'module: s3-bucket\n' })
    const made = await forge.createPullRequest({
      branch,
      base: 'main',
      title: 'A lease',
      body: 'Lease for #1',
    })
    if (!made.ok) throw new Error(JSON.stringify(made.problems))
    return made.value.number
  }

  test('made once, read in full, found by branch', async () => {
    const number = await open()
    const pull = await forge.pullRequest(number)
    expect(pull).toEqual({
      number,
      title: 'A lease',
      body: 'Lease for #1',
      isOpen: true,
      isMerged: false,
      mergeCommit: undefined,
      author: { login: 'github-actions[bot]', id: 41898282, isBot: true },
      branch: 'topic',
      headSha: head('topic'),
      base: 'main',
      baseSha: head(),
      isFork: false,
      createdAt: '2026-12-01T09:00:00.000Z',
    })
    expect(await forge.pullRequestFrom('topic')).toEqual(pull)
    expect(await forge.pullRequestFrom('top')).toBeUndefined()
    expect(await forge.openPullRequests()).toEqual([pull])
    expect(await forge.pullRequest(99)).toBeUndefined()
  })

  test('asked for again, the open one is the answer', async () => {
    const number = await open()
    const again = await forge.createPullRequest({ branch: 'topic', base: 'main', title: 'Again', body: '' })
    expect(again.ok && again.value.number).toBe(number)
    expect(github.world.pulls.size).toBe(1)
  })

  test('one whose answer was lost is not made twice', async () => {
    commitFiles(github, 'alice', 'topic', { a: '1' })
    github.fail({ method: 'POST', path: /\/pulls$/, kind: 'lose' })
    const made = await forge.createPullRequest({ branch: 'topic', base: 'main', title: 't', body: '' })
    expect(made.ok).toBe(true)
    expect(github.world.pulls.size).toBe(1)
    expect(calls('POST')).toBe(1)
  })

  test('refusals that a person can answer are problems', async () => {
    const missing = await forge.createPullRequest({ branch: 'nothing', base: 'main', title: 't', body: '' })
    expect(missing.ok ? [] : missing.problems.map((problem) => problem.code)).toEqual([
      'pull-request-refused',
    ])
    github.world.rules.actionsMayOpenPullRequests = false
    commitFiles(github, 'alice', 'topic', { a: '1' })
    const forbidden = await forge.createPullRequest({ branch: 'topic', base: 'main', title: 't', body: '' })
    expect(forbidden).toMatchObject({
      problems: [{ code: 'pull-request-forbidden', remedy: OBSTACLES['pull-request-forbidden'] }],
    })
  })

  test('a token without the permission is told apart from the switch of the repository', async () => {
    commitFiles(github, 'alice', 'topic', { a: '1' })
    const permissions = { contents: 'write' } as const
    const job = { ...github.account('github-actions[bot]'), login: 'job', token: 'ghs-job', permissions }
    github.world.accounts.set('job', job)
    const wanted = { branch: 'topic', base: 'main', title: 't', body: '' }
    const refused = await forgeAs('job').createPullRequest(wanted)
    expect(refused).toMatchObject({
      problems: [
        {
          code: 'permission-missing',
          message: 'this token may not open pull requests: it needs `pull-requests: write`',
          remedy: OBSTACLES['permission-missing'],
        },
      ],
    })
  })

  test('open ones come before newer closed ones of the same branch', async () => {
    const first = await open()
    await rest(github, 'alice', 'PATCH', `/pulls/${first}`, { state: 'closed' })
    expect((await forge.pullRequestFrom('topic'))?.number).toBe(first)
    const second = await open()
    expect((await forge.pullRequestFrom('topic'))?.number).toBe(second)
  })

  test('changed paths, the old name of a rename too', async () => {
    commitFiles(github, 'alice', 'main', {
      'old.txt': 'a text that is long enough to be a rename\n'.repeat(5),
    })
    const before = github.world.store.read('main', 'old.txt') ?? ''
    commitFiles(github, 'alice', 'topic', { 'old.txt': undefined, 'new.txt': `${before}\n`, b: '2' })
    const made = await forge.createPullRequest({ branch: 'topic', base: 'main', title: 't', body: '' })
    expect(made.ok && (await forge.changedPaths(made.value.number))).toEqual(['b', 'new.txt', 'old.txt'])
  })

  test('the PR whose merge made a commit', async () => {
    const number = await open()
    await rest(github, 'bob', 'PUT', `/pulls/${number}/merge`, {})
    const [pull] = await forge.pullRequestsOf(head())
    expect(pull).toMatchObject({ number, isMerged: true, isOpen: false, mergeCommit: head() })
    expect(await forge.pullRequestsOf(head('topic'))).toEqual([])
    expect(await forge.pullRequestsOf(asSha('f'.repeat(40)))).toEqual([])
  })

  test('a PR from a fork says so and is not found by a branch of ours', async () => {
    forkBranch(github, 'mallory', 'topic', { a: '1' })
    const { body } = await rest(github, 'mallory', 'POST', '/pulls', {
      head: 'mallory:topic',
      base: 'main',
      title: 't',
    })
    const { number } = body as { number: number }
    expect((await forge.pullRequest(number))?.isFork).toBe(true)
    expect(await forge.pullRequestFrom('topic')).toBeUndefined()
  })

  test('that was closed without a merge is listed since then; what is older is not asked for', async () => {
    const old = await open('old')
    await forge.updatePullRequest(old, { isOpen: false })
    github.world.clock.advance(3_600_000)
    const since = github.world.clock.now()
    const [merged, closed, stays] = [await open('merged'), await open('closed'), await open('stays')]
    await rest(github, 'dana', 'PUT', `/pulls/${merged}/merge`, {})
    await forge.updatePullRequest(closed, { isOpen: false })
    // Changed since, but closed before.
    await forge.updatePullRequest(old, { title: 'Another' })
    expect((await forge.closedPullRequests(since)).map(({ number }) => number)).toEqual([closed])
    await forge.updatePullRequest(stays, { isOpen: false })
    expect((await forge.closedPullRequests(since)).map(({ number }) => number).sort()).toEqual([
      closed,
      stays,
    ])
  })

  test('with an issue by one call: the same as by calls of their own', async () => {
    const issue = await openIssue('bob')
    await open()
    commitFiles(github, 'alice', 'of-alice', { a: '1' })
    await rest(github, 'alice', 'POST', '/pulls', { head: 'of-alice', base: 'main', title: 't' })
    forkBranch(github, 'mallory', 'topic', { a: '1' })
    await rest(github, 'mallory', 'POST', '/pulls', { head: 'mallory:topic', base: 'main', title: 't' })
    const closed = await open('closed')
    await forge.updatePullRequest(closed, { isOpen: false })
    const alone = { issue: await forge.issue(issue), open: await forge.openPullRequests() }
    const before = github.exchanges.length
    expect(await forge.issueAndPulls(issue)).toEqual(alone)
    expect(github.exchanges.length - before).toBe(1)
    expect(alone.open.map(({ author }) => author.login)).toEqual(['github-actions[bot]', 'alice', 'mallory'])
  })

  test('with an issue that is closed, locked, a pull request, or not there', async () => {
    const issue = await openIssue()
    await rest(github, 'dana', 'PUT', `/issues/${issue}/lock`)
    await forge.closeIssue(issue)
    const read = await forge.issueAndPulls(issue)
    expect(read?.issue).toMatchObject({ isOpen: false, isLocked: true, body: 'words' })
    expect(await forge.issueAndPulls(await open())).toBeUndefined()
    expect(await forge.issueAndPulls(999)).toBeUndefined()
    github.world.removeIssue(issue, 'transferred', github.account('dana'))
    expect(await forge.issueAndPulls(issue)).toBeUndefined()
  })

  test('with an issue that GitHub finds in another repository: it is none of ours', async () => {
    const author = { __typename: 'User', login: 'alice', databaseId: 1001 }
    const moved = { number: 7, title: 't', body: 'b', state: 'OPEN', locked: false, author }
    const answerOf = (databaseId: number) => ({
      databaseId: 1,
      issue: { ...moved, repository: { databaseId } },
      pullRequests: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
    })
    for (const [where, expected] of [
      [1, { issue: { number: 7 } }],
      [2, undefined],
    ] as const) {
      const answer = { data: { repository: answerOf(where) } }
      github.fail({ method: 'POST', path: /graphql$/, kind: 'refuse', status: 200, answer })
      const read = await forge.issueAndPulls(7)
      if (expected === undefined) expect(read).toBeUndefined()
      else expect(read).toMatchObject(expected)
    }
  })

  test('with an issue of an account that is gone or renamed', async () => {
    const issue = await openIssue('bob')
    github.world.renameAccount('bob', 'robert')
    expect((await forge.issueAndPulls(issue))?.issue.author).toEqual({
      login: 'robert',
      id: 1002,
      isBot: false,
    })
    github.world.deleteAccount('robert')
    expect((await forge.issueAndPulls(issue))?.issue.author).toEqual({ login: 'ghost', id: 0, isBot: false })
  })

  test('with an issue: those of more than one page', async () => {
    const issue = await openIssue()
    const pull = github.world.pulls.get(await open())
    if (pull === undefined) throw new Error('no pull request')
    for (let number = 1_001; number <= 1_120; number += 1) github.world.pulls.set(number, { ...pull, number })
    const read = await forge.issueAndPulls(issue)
    expect(read?.open.map(({ number }) => number)).toEqual([...github.world.pulls.keys()])
  })

  test('reviews, oldest first, with the head they saw', async () => {
    const number = await open()
    const seen = head('topic')
    await rest(github, 'bob', 'POST', `/pulls/${number}/reviews`, {
      event: 'REQUEST_CHANGES',
      body: 'smaller',
    })
    commitFiles(github, 'alice', 'topic', { more: '1' })
    await rest(github, 'dana', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })
    const submittedAt = '2026-12-01T09:00:00.000Z'
    expect(await forge.reviews(number)).toEqual([
      {
        author: { login: 'bob', id: 1002, isBot: false },
        state: 'changes-requested',
        commit: seen,
        submittedAt,
      },
      {
        author: { login: 'dana', id: 2001, isBot: false },
        state: 'approved',
        commit: head('topic'),
        submittedAt,
      },
    ])
  })
})
