import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { asSha, type Sha } from '../../src/kit/brands.ts'
import { createForge } from '../../src/outside/github/forge.ts'
import type { Check, Forge } from '../../src/ports.ts'
import { createClock } from '../rig/clock.ts'
import { commitFiles, forkBranch, rest, startGitHub, type LocalGitHub } from './index.ts'

/** The adapter against the local GitHub: every method of the port, and every lost answer (S15). */

let github: LocalGitHub
let forge: Forge

function forgeAs(login: string, waits: number[] = []): Forge {
  return createForge({
    owner: 'acme',
    name: 'platform',
    token: github.account(login).token,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    random: () => 0,
    sleep: async (milliseconds) => void waits.push(milliseconds),
  })
}

async function openIssue(login = 'alice', body = 'words'): Promise<number> {
  const { body: issue } = await rest(github, login, 'POST', '/issues', { title: 'A bucket', body })
  return (issue as { number: number }).number
}

function head(branch = 'main'): Sha {
  return asSha(github.world.store.branch(branch) ?? '')
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text)
}

function calls(method: string): number {
  return github.exchanges.filter((exchange) => exchange.method === method).length
}

beforeEach(async () => {
  github = await startGitHub({ clock: createClock('2026-12-01T09:00:00Z') })
  forge = forgeAs('github-actions[bot]')
})

afterEach(async () => {
  await github.stop()
  expect(github.failures).toEqual([])
})

describe('issues and comments', () => {
  test('an issue, with who wrote it by numeric id', async () => {
    const number = await openIssue('alice', 'the body')
    expect(await forge.issue(number)).toEqual({
      number,
      title: 'A bucket',
      body: 'the body',
      isOpen: true,
      isLocked: false,
      author: { login: 'alice', id: 1001, isBot: false },
    })
    expect(await forge.issue(99)).toBeUndefined()
  })

  test('a pull request is no issue', async () => {
    commitFiles(github, 'alice', 'topic', { a: '1' })
    const made = await forge.createPullRequest({ branch: 'topic', base: 'main', title: 't', body: '' })
    expect(made.ok && (await forge.issue(made.value.number))).toBeUndefined()
  })

  test('closing an issue twice closes it once', async () => {
    const number = await openIssue()
    await forge.closeIssue(number)
    await forge.closeIssue(number)
    expect((await forge.issue(number))?.isOpen).toBe(false)
    expect(github.world.deliveries.filter((delivery) => delivery.action === 'closed')).toHaveLength(1)
  })

  test('one comment per marker: made, left alone, changed in place', async () => {
    const number = await openIssue()
    const first = await forge.putComment(number, 'lease', 'one')
    const second = await forge.putComment(number, 'lease', 'one')
    const third = await forge.putComment(number, 'lease', 'two')
    await forge.putComment(number, 'policy', 'other')
    expect([first.wrote, second.wrote, third.wrote]).toEqual([true, false, true])
    expect(new Set([first.id, second.id, third.id]).size).toBe(1)
    expect(github.world.comments.map((comment) => comment.body)).toEqual([
      '<!-- leasehold:lease -->\ntwo',
      '<!-- leasehold:policy -->\nother',
    ])
  })

  test("somebody else's comment with our marker is not ours", async () => {
    const number = await openIssue()
    await rest(github, 'mallory', 'POST', `/issues/${number}/comments`, {
      body: '<!-- leasehold:lease -->\nforged',
    })
    await forge.putComment(number, 'lease', 'real')
    expect(github.world.comments.map((comment) => comment.author.login)).toEqual([
      'mallory',
      'github-actions[bot]',
    ])
  })

  test('our comment is found behind a hundred others', async () => {
    const number = await openIssue()
    for (let index = 0; index < 130; index += 1)
      github.world.comments.push({ ...comment(number, index), author: github.account('mallory') })
    await forge.putComment(number, 'lease', 'one')
    await forge.putComment(number, 'lease', 'two')
    expect(github.world.comments).toHaveLength(131)
  })

  test('a body beyond the limit is cut at a line and says so', async () => {
    const number = await openIssue()
    await forge.putComment(number, 'lease', 'a line\n'.repeat(20_000))
    const [made] = github.world.comments
    expect(made?.body.length).toBeLessThanOrEqual(65_536)
    expect(made?.body).toContain('Cut here')
  })

  test('a comment whose answer was lost is not made twice', async () => {
    const number = await openIssue()
    github.fail({ method: 'POST', path: /\/comments$/, kind: 'lose' })
    expect((await forge.putComment(number, 'lease', 'one')).wrote).toBe(true)
    expect(github.world.comments).toHaveLength(1)
  })
})

function comment(issue: number, index: number): (typeof github.world.comments)[number] {
  const at = github.world.now()
  const author = github.account('bob')
  return { id: 90_000 + index, issue, author, createdAt: at, updatedAt: at, body: `number ${index}` }
}

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

describe('people', () => {
  test.each([
    ['alice', 'write'],
    ['dana', 'maintain'],
    ['mallory', 'read'],
    ['stranger', 'none'],
    ['nobody-at-all', 'none'],
  ])('the role of %s is %s', async (login, role) => {
    expect(await forge.role(login)).toBe(role)
  })

  test('everybody who pushed to a branch, whoever the commits name as author', async () => {
    commitFiles(github, 'alice', 'topic', { a: '1' })
    commitFiles(github, 'bob', 'topic', { a: '2' })
    commitFiles(github, 'carol', 'topic-two', { a: '3' })
    const again = github.world.store.branch('topic') ?? ''
    github.world.moveBranch(github.account('erin'), 'topic', head())
    github.world.moveBranch(github.account('erin'), 'topic', again)
    expect((await forge.pushers('topic')).map((person) => person.login)).toEqual(['alice', 'bob', 'erin'])
  })

  test('pushers of more than one page', async () => {
    const [before, after] = [head(), head()]
    for (let index = 0; index < 120; index += 1) {
      const actor = github.account(index === 0 ? 'alice' : 'bob')
      const activity = { before, after, actor, type: 'push' as const, at: github.world.now() }
      github.world.activities.push({ id: index, ref: 'refs/heads/topic', ...activity })
    }
    expect((await forge.pushers('topic')).map((person) => person.login)).toEqual(['alice', 'bob'])
  })
})

describe('branches and commits', () => {
  test('a branch is made once, and one that exists says where it is', async () => {
    expect(await forge.branchHead('leasehold/request-1')).toBeUndefined()
    expect(await forge.createBranch('leasehold/request-1', head())).toBe(head())
    const moved = commitFiles(github, 'alice', 'leasehold/request-1', { a: '1' })
    expect(await forge.createBranch('leasehold/request-1', head())).toBe(moved)
    expect(await forge.branchHead('leasehold/request-1')).toBe(moved)
  })

  test('a branch whose answer was lost is made once', async () => {
    github.fail({ method: 'POST', path: /\/git\/refs$/, kind: 'lose' })
    expect(await forge.createBranch('topic', head())).toBe(head())
    expect(calls('POST')).toBe(1)
  })

  test('an orphan branch holds only its files, text and bytes', async () => {
    const files = new Map([
      ['catalog.json', bytes('{}\n')],
      ['deep/bytes', Uint8Array.from([0xff, 0xfe, 0x00])],
    ])
    const made = await forge.createOrphanBranch('leasehold-catalog', files, 'Begin the catalog')
    expect(made.ok && made.value).toBe(head('leasehold-catalog'))
    const { store } = github.world
    expect(store.git(['ls-tree', '-r', '--name-only', 'leasehold-catalog']).split('\n')).toEqual([
      ...files.keys(),
    ])
    expect(store.git(['rev-list', '--count', 'leasehold-catalog'])).toBe('1')
    expect(store.git(['rev-parse', 'leasehold-catalog:deep/bytes'])).toBe(
      store.writeBlob(Uint8Array.from([0xff, 0xfe, 0])),
    )
    const again = await forge.createOrphanBranch('leasehold-catalog', files, 'Begin the catalog')
    expect(again.ok ? [] : again.problems.map((problem) => problem.code)).toEqual(['branch-exists'])
  })

  type Request = Parameters<Forge['commit']>[0]

  function request(more: Partial<Request> = {}, branch = 'topic'): Request {
    const additions = new Map([['a.txt', bytes('ä\n')]])
    return {
      branch,
      expectedHead: head(branch),
      message: 'Do it\n\nBecause.',
      additions,
      deletions: [],
      ...more,
    }
  }

  test('one commit of n files, whose author is the token', async () => {
    commitFiles(github, 'alice', 'topic', { 'gone.txt': '1' })
    const made = await forge.commit(request({ deletions: ['gone.txt'] }))
    expect(made.ok && made.value).toBe(head('topic'))
    const { store } = github.world
    expect(store.git(['log', '-1', '--format=%an|%B', 'topic']).trim()).toBe(
      'github-actions[bot]|Do it\n\nBecause.',
    )
    expect(store.read('topic', 'a.txt')).toBe('ä')
    expect(store.read('topic', 'gone.txt')).toBeUndefined()
  })

  test.each([
    ['head-moved', (): void => void commitFiles(github, 'bob', 'topic', { late: '1' })],
    ['branch-missing', (): void => void github.world.store.git(['update-ref', '-d', 'refs/heads/topic'])],
  ])('problem %s', async (code, happen) => {
    commitFiles(github, 'alice', 'topic', { a: '1' })
    const asked = request()
    happen()
    const made = await forge.commit(asked)
    expect(made.ok ? [] : made.problems.map((problem) => problem.code)).toEqual([code])
  })

  test.each(['classic', 'ruleset'] as const)('problem branch-protected by %s rules', async (kind) => {
    Object.assign(github.world.rules, { protected: true, kind })
    const made = await forge.commit(request({}, 'main'))
    expect(made.ok ? [] : made.problems.map((problem) => problem.code)).toEqual(['branch-protected'])
  })

  test('a commit whose answer was lost is made once', async () => {
    commitFiles(github, 'alice', 'topic', { 'gone.txt': '1' })
    github.fail({ path: /\/graphql$/, body: /createCommitOnBranch/, kind: 'lose' })
    const made = await forge.commit(request({ deletions: ['gone.txt'] }))
    expect(made.ok && made.value).toBe(head('topic'))
    expect(github.world.store.git(['rev-list', '--count', 'main..topic'])).toBe('2')
  })

  test("somebody's commit with our message is not taken for ours after a lost answer", async () => {
    commitFiles(github, 'alice', 'topic', { a: '1' })
    const asked = request()
    commitFiles(github, 'bob', 'topic', { 'a.txt': 'other\n' }, 'Do it\n\nBecause.')
    github.fail({ path: /\/graphql$/, body: /createCommitOnBranch/, kind: 'refuse', status: 502 })
    const made = await forge.commit(asked)
    expect(made.ok ? [] : made.problems.map((problem) => problem.code)).toEqual(['head-moved'])
  })
})

describe('checks', () => {
  function check(more: Partial<Check> = {}): Check {
    return {
      name: 'leasehold/policy',
      headSha: head(),
      conclusion: 'failure',
      title: 'Two findings',
      summary: 'words',
      annotations: [],
      ...more,
    }
  }

  function annotations(count: number): Check['annotations'] {
    const one = { path: 'requests/a.yaml', level: 'failure' as const, title: 't', message: 'm' }
    return Array.from({ length: count }, (_unused, index) => ({ ...one, line: index + 1 }))
  }

  test('made once per name and head, and updated in place', async () => {
    await forge.putCheck(check())
    await forge.putCheck(check({ conclusion: 'success', title: 'Fine' }))
    await forge.putCheck(check({ name: 'leasehold/approved' }))
    expect(github.world.checks.map((one) => [one.name, one.conclusion, one.title])).toEqual([
      ['leasehold/policy', 'success', 'Fine'],
      ['leasehold/approved', 'failure', 'Two findings'],
    ])
  })

  test('more annotations than one call takes, and none twice', async () => {
    await forge.putCheck(check({ annotations: annotations(120) }))
    await forge.putCheck(check({ annotations: annotations(120), title: 'Again' }))
    expect(github.world.checks.map((one) => [one.annotations.length, one.title])).toEqual([[120, 'Again']])
  })

  test('a run that was killed between two batches is completed', async () => {
    github.fail({ method: 'PATCH', path: /check-runs/, kind: 'refuse', status: 422 })
    await expect(forge.putCheck(check({ annotations: annotations(120) }))).rejects.toMatchObject({
      code: 'github-422',
    })
    await forge.putCheck(check({ annotations: annotations(120) }))
    expect(github.world.checks.map((one) => one.annotations.length)).toEqual([120])
  })

  test('other annotations need a new run, as GitHub takes none away', async () => {
    await forge.putCheck(check({ annotations: annotations(2) }))
    await forge.putCheck(check({ annotations: annotations(1), conclusion: 'success' }))
    expect(github.world.checks.map((one) => [one.conclusion, one.annotations.length])).toEqual([
      ['failure', 2],
      ['success', 1],
    ])
  })

  test('a batch whose answer was lost is not appended twice', async () => {
    github.fail({ method: 'PATCH', path: /check-runs/, kind: 'lose' })
    await forge.putCheck(check({ annotations: annotations(70) }))
    expect(github.world.checks.map((one) => one.annotations.length)).toEqual([70])
  })

  test('a run whose answer was lost is not made twice', async () => {
    github.fail({ method: 'POST', path: /check-runs$/, kind: 'lose' })
    await forge.putCheck(check())
    expect(github.world.checks).toHaveLength(1)
  })

  test('a summary beyond the limit is cut', async () => {
    await forge.putCheck(check({ summary: 'a line\n'.repeat(20_000) }))
    expect(github.world.checks[0]?.summary.length).toBeLessThanOrEqual(65_535)
  })
})

describe('bounds', () => {
  test('a read is tried again after an outage, and gives up in the end', async () => {
    const number = await openIssue()
    for (let times = 0; times < 3; times += 1) github.fail({ method: 'GET', kind: 'refuse', status: 502 })
    expect((await forge.issue(number))?.number).toBe(number)
    for (let times = 0; times < 4; times += 1) github.fail({ method: 'GET', kind: 'lose' })
    await expect(forge.issue(number)).rejects.toMatchObject({ code: 'github-unreachable' })
  })

  test.each([
    ['retry-after', 429, { 'retry-after': '7' }, 7_000],
    [
      'x-ratelimit-reset',
      403,
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Date.parse('2026-12-01T09:00:30Z') / 1000),
      },
      30_000,
    ],
  ])('%s is honoured, for writes too', async (_name, status, headers, expected) => {
    const waits: number[] = []
    const number = await openIssue()
    github.fail({ method: 'POST', path: /\/comments$/, kind: 'refuse', status, headers })
    await forgeAs('github-actions[bot]', waits).putComment(number, 'lease', 'one')
    expect(waits).toEqual([expected])
    expect(github.world.comments).toHaveLength(1)
  })

  test('a limit that lasts longer than a run should wait ends it', async () => {
    github.fail({ method: 'GET', kind: 'refuse', status: 429, headers: { 'retry-after': '3000' } })
    await expect(forge.issue(1)).rejects.toMatchObject({ code: 'github-limited' })
  })

  test('a refusal is not tried again, and what GitHub said cannot command a log', async () => {
    const stranger = forgeAs('stranger')
    await expect(stranger.closeIssue(1)).rejects.toMatchObject({ code: 'github-404' })
    expect(github.exchanges).toHaveLength(1)
    github.fail({ method: 'GET', kind: 'refuse', status: 401 })
    await expect(forge.issue(1)).rejects.toMatchObject({ code: 'github-401' })
  })
})
