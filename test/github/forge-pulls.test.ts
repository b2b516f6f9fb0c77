import { describe, expect, test } from '@jest/globals'
import { asSha } from '../../src/kit/brands.ts'
import { commitFiles, forkBranch, rest } from './index.ts'
import { calls, forge, github, head, useForge } from './forge-setup.ts'

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
    expect(forbidden.ok ? [] : forbidden.problems.map((problem) => problem.code)).toEqual([
      'pull-request-forbidden',
    ])
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
