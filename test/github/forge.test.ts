import { describe, expect, test } from '@jest/globals'
import { instantOf } from '../../src/kit/brands.ts'
import { OBSTACLES } from '../../src/platform/obstacles.ts'
import { commitFiles, rest } from './index.ts'
import { forge, forgeAs, github, head, openIssue, useForge } from './forge-setup.ts'

useForge()

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

  test('every issue of ours that has a marker, and of nobody else', async () => {
    const since = instantOf(0)
    await openIssue('mallory', '<!-- leasehold:home-a-b-2 -->\nforged')
    const { number } = await forge.createIssue({ title: 't', body: 'b', marker: 'home-a-b-1', since })
    expect(await forge.markedIssues(since)).toEqual([{ number, marker: 'home-a-b-1' }])
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

  test('comments of ours that are there get another text, and none is made', async () => {
    const number = await openIssue()
    await rest(github, 'mallory', 'POST', `/issues/${number}/comments`, {
      body: '<!-- leasehold:policy -->\nforged',
    })
    await forge.putComment(number, 'policy', 'red')
    await forge.putComment(number, 'lease', 'living')
    const stop = () => Promise.reject(new Error('killed'))
    await expect(forge.rewordComments(number, ['policy'], 'nothing', stop)).rejects.toThrow('killed')
    expect(github.world.comments.at(1)?.body).toContain('red')
    expect(await forge.rewordComments(number, ['files', 'policy'], 'nothing')).toBe(1)
    expect(await forge.rewordComments(number, ['files', 'policy'], 'nothing', stop)).toBe(0)
    expect(github.world.comments.map((comment) => comment.body)).toEqual([
      '<!-- leasehold:policy -->\nforged',
      '<!-- leasehold:policy -->\nnothing',
      '<!-- leasehold:lease -->\nliving',
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

  test.each(['pushers', 'openPullRequests'] as const)(
    '%s: what may not be seen is an outage, not an empty list',
    async (method) => {
      github.fail({ method: 'GET', kind: 'refuse', status: 404 })
      await expect(forge[method]('topic')).rejects.toMatchObject({ code: 'github-404' })
    },
  )

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

  test('a permission that is missing is named, with what to type', async () => {
    const permissions = { contents: 'read' } as const
    const job = { ...github.account('github-actions[bot]'), login: 'job', token: 'ghs-job', permissions }
    github.world.accounts.set('job', job)
    const number = await openIssue()
    await expect(forgeAs('job').closeIssue(number)).rejects.toMatchObject({
      code: 'github-403',
      message: expect.stringContaining(
        `The token needs \`issues: write\`, or \`pull-requests: write\`: ${OBSTACLES['permission-missing']}`,
      ),
    })
  })

  test('a token that is not valid any more says what to click', async () => {
    github.fail({ method: 'GET', kind: 'refuse', status: 401 })
    await expect(forge.issue(1)).rejects.toMatchObject({
      message: expect.stringContaining(OBSTACLES['token-refused']),
    })
  })

  test('what a header says is not written to the console', async () => {
    const written: unknown[] = []
    const { warn } = console
    console.warn = (...words: unknown[]) => written.push(words)
    const headers = { deprecation: 'true', sunset: '::error::forged', link: '<https://x>; rel="deprecation"' }
    github.fail({ method: 'GET', kind: 'refuse', status: 404, headers })
    expect(await forge.issue(1)).toBeUndefined()
    console.warn = warn
    expect(written).toEqual([])
  })
})
