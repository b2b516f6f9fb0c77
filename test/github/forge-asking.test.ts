import { describe, expect, test } from '@jest/globals'
import { parseInstant } from '../../src/kit/brands.ts'
import type { Result } from '../../src/kit/result.ts'
import type { Instant } from '../../src/kit/brands.ts'
import { OBSTACLES, whatToClick } from '../../src/platform/obstacles.ts'
import { commitFiles, rest } from './index.ts'
import { calls, forge, forgeAs, github, head, openIssue, useForge } from './forge-setup.ts'

useForge()

const APP = 'leasehold[bot]'
const SINCE = at('2026-12-01T08:00:00Z')

function at(text: string): Instant {
  const instant = parseInstant(text)
  if (instant === undefined) throw new Error(text)
  return instant
}

function codes(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.problems.map((problem) => problem.code)
}

describe('an issue of our own', () => {
  const home = { title: 'A lease', body: 'Words', marker: 'home-payments-reports-0a1b2c3d', since: SINCE }

  test('is opened once, and found again open or closed', async () => {
    const made = await forge.createIssue(home)
    expect(made).toMatchObject({
      title: 'A lease',
      body: '<!-- leasehold:home-payments-reports-0a1b2c3d -->\nWords',
      isOpen: true,
    })
    expect(await forge.createIssue({ ...home, title: 'Again' })).toEqual(made)
    await forge.closeIssue(made.number)
    expect(await forge.createIssue(home)).toEqual({ ...made, isOpen: false })
    const other = await forge.createIssue({ ...home, marker: 'home-payments-orders-0a1b2c3d' })
    expect(other.number).not.toBe(made.number)
    expect(github.world.issues.size).toBe(2)
  })

  test('is found by its marker alone, and opened again', async () => {
    expect(await forge.findIssue(home.marker, SINCE)).toBeUndefined()
    const made = await forge.createIssue(home)
    await rest(github, 'bob', 'POST', '/issues', { title: 'Mine', body: made.body })
    await forge.closeIssue(made.number, 'not-planned')
    expect(github.world.issues.get(made.number)?.stateReason).toBe('not_planned')
    expect(await forge.findIssue(home.marker, SINCE)).toEqual({ ...made, isOpen: false })
    await forge.reopenIssue(made.number)
    expect(await forge.findIssue(home.marker, SINCE)).toEqual(made)
    await forge.reopenIssue(made.number)
    expect(github.world.deliveries.filter(({ action }) => action === 'reopened')).toHaveLength(1)
  })

  test('gets another text, and is still found by its marker', async () => {
    const made = await forge.createIssue(home)
    await forge.rewriteIssue(made.number, home.marker, 'Other words')
    const body = '<!-- leasehold:home-payments-reports-0a1b2c3d -->\nOther words'
    expect(await forge.findIssue(home.marker, SINCE)).toEqual({ ...made, body })
  })

  test('whose answer was lost is not opened twice', async () => {
    github.fail({ method: 'POST', path: /\/issues$/, kind: 'lose' })
    await forge.createIssue(home)
    expect(github.world.issues.size).toBe(1)
    expect(github.exchanges.filter(({ path }) => path.endsWith('/issues'))).toHaveLength(1)
  })

  test("is not somebody else's with our marker", async () => {
    const forged = await openIssue('mallory', `<!-- leasehold:${home.marker} -->\nMine`)
    const made = await forge.createIssue(home)
    expect(made.number).not.toBe(forged)
  })

  test('is found behind many newer ones, and the oldest counts', async () => {
    const body = `<!-- leasehold:${home.marker} -->\nWords`
    const first = await openIssue('github-actions[bot]', body)
    await openIssue('github-actions[bot]', body)
    for (let index = 0; index < 120; index += 1) await openIssue('bob', 'words')
    expect((await forge.createIssue(home)).number).toBe(first)
  })

  test('a marker that could close the HTML comment is refused', async () => {
    await expect(forge.createIssue({ ...home, marker: 'x --> <img>' })).rejects.toMatchObject({
      code: 'not-a-marker',
    })
  })
})

describe('one comment', () => {
  async function write(login: string, number: number, body: string): Promise<number> {
    const answer = await rest(github, login, 'POST', `/issues/${number}/comments`, { body })
    return (answer.body as { id: number }).id
  }

  test('is read with its author, its issue, and whether it was edited', async () => {
    const number = await openIssue()
    const id = await write('alice', number, '/extend 7d')
    expect(await forge.comment(id)).toEqual({
      id,
      body: '/extend 7d',
      author: { login: 'alice', id: 1001, isBot: false },
      issue: number,
      isOnPullRequest: false,
      createdAt: '2026-12-01T09:00:00.000Z',
      isEdited: false,
    })
    github.world.clock.set('2026-12-01T09:05:00Z')
    await rest(github, 'alice', 'PATCH', `/issues/comments/${id}`, { body: '/end' })
    expect(await forge.comment(id)).toMatchObject({ body: '/end', isEdited: true })
    await rest(github, 'alice', 'DELETE', `/issues/comments/${id}`)
    expect(await forge.comment(id)).toBeUndefined()
  })

  test('of a pull request says so', async () => {
    commitFiles(github, 'alice', 'topic', { a: '1' })
    const { body } = await rest(github, 'alice', 'POST', '/pulls', {
      head: 'topic',
      base: 'main',
      title: 't',
    })
    const { number } = body as { number: number }
    const id = await write('alice', number, '/check')
    expect(await forge.comment(id)).toMatchObject({ issue: number, isOnPullRequest: true })
  })

  test('of ours is made of what it was, without its marker', async () => {
    const number = await openIssue()
    const seen: (string | undefined)[] = []
    const add = (line: string) => (before: string | undefined) => {
      seen.push(before)
      return [line, ...(before === undefined ? [] : [before])].join('\n')
    }
    await forge.amendComment(number, 'commands', add('one'))
    await forge.amendComment(number, 'commands', add('two'))
    expect(seen).toEqual([undefined, 'one'])
    expect(github.world.comments.map((comment) => comment.body)).toEqual([
      '<!-- leasehold:commands -->\ntwo\none',
    ])
    expect((await forge.amendComment(number, 'commands', (before) => before ?? '')).wrote).toBe(false)
  })

  test('gets one reaction of a kind, however often it is asked for', async () => {
    const id = await write('alice', await openIssue(), '/help')
    await forge.react(id, 'eyes')
    await forge.react(id, 'eyes')
    github.fail({ method: 'POST', path: /\/reactions$/, kind: 'lose' })
    await forge.react(id, 'rocket')
    expect(github.world.reactions.map(({ content }) => content)).toEqual(['eyes', 'rocket'])
    await forge.react(999_999, 'eyes')
    expect(github.world.reactions).toHaveLength(2)
  })
})

describe('changing and merging a pull request', () => {
  async function open(branch = 'topic'): Promise<number> {
    commitFiles(github, 'alice', branch, { [`${branch}.txt`]: '1\n' })
    const made = await forge.createPullRequest({ branch, base: 'main', title: 'A lease', body: 'Words' })
    if (!made.ok) throw new Error(JSON.stringify(made.problems))
    return made.value.number
  }

  test('what is not given stays', async () => {
    const number = await open()
    await forge.updatePullRequest(number, { body: 'Other words' })
    expect(await forge.pullRequest(number)).toMatchObject({ title: 'A lease', body: 'Other words' })
    await forge.updatePullRequest(number, { title: 'Ended', isOpen: false })
    expect(await forge.pullRequest(number)).toMatchObject({
      title: 'Ended',
      body: 'Other words',
      isOpen: false,
    })
    await forge.updatePullRequest(number, { isOpen: true })
    expect(await forge.pullRequest(number)).toMatchObject({ isOpen: true })
  })

  test('exactly the head that was judged is merged, once', async () => {
    const number = await open()
    const seen = head('topic')
    const done = await forge.mergePullRequest(number, seen)
    expect(done).toEqual({ ok: true, value: head() })
    expect(await forge.mergePullRequest(number, seen)).toEqual(done)
    expect(calls('PUT')).toBe(2)
  })

  test('a merge whose answer was lost is known for done', async () => {
    const number = await open()
    github.fail({ method: 'PUT', kind: 'lose' })
    expect(await forge.mergePullRequest(number, head('topic'))).toEqual({ ok: true, value: head() })
    expect(calls('PUT')).toBe(1)
  })

  test('another head is not merged, nor taken for ours when somebody merged it', async () => {
    const number = await open()
    const seen = head('topic')
    commitFiles(github, 'mallory', 'topic', { more: '1' })
    expect(codes(await forge.mergePullRequest(number, seen))).toEqual(['head-moved'])
    await rest(github, 'bob', 'PUT', `/pulls/${number}/merge`, {})
    expect(codes(await forge.mergePullRequest(number, seen))).toEqual(['head-moved'])
  })

  test.each([
    ['approvals', { approvals: 1 }],
    ['checks', { requiredChecks: [{ name: 'leasehold/policy' }] }],
    ['a merge queue', { mergeQueue: true }],
  ])('%s that are missing block it', async (_name, rules) => {
    const number = await open()
    Object.assign(github.world.rules, rules)
    expect(codes(await forge.mergePullRequest(number, head('topic')))).toEqual(['merge-blocked'])
    expect(head('main')).not.toBe(head('topic'))
  })

  test('what cannot be merged says so', async () => {
    const number = await open()
    commitFiles(github, 'bob', 'main', { 'topic.txt': 'other\n' })
    expect(codes(await forge.mergePullRequest(number, head('topic')))).toEqual(['not-mergeable'])
    await forge.updatePullRequest(number, { isOpen: false })
    expect(codes(await forge.mergePullRequest(number, head('topic')))).toEqual(['not-mergeable'])
  })

  test.each(['squash', 'rebase'] as const)('a repository that allows only %s', async (method) => {
    const number = await open()
    github.world.rules.mergeMethods = [method]
    expect(await forge.mergePullRequest(number, head('topic'))).toEqual({ ok: true, value: head() })
  })

  test('a base that has just moved is tried again, and not for ever', async () => {
    const waits: number[] = []
    const number = await open()
    const bot = forgeAs('github-actions[bot]', waits)
    for (let times = 0; times < 3; times += 1)
      github.fail({ method: 'PUT', path: /\/merge$/, kind: 'refuse', status: 405 })
    expect(await bot.mergePullRequest(number, head('topic'))).toEqual({ ok: true, value: head() })
    expect(waits).toHaveLength(1)
    const other = await open('other')
    for (let times = 0; times < 20; times += 1)
      github.fail({ method: 'PUT', path: /\/merge$/, kind: 'refuse', status: 405 })
    expect(codes(await bot.mergePullRequest(other, head('other')))).toEqual(['merge-blocked'])
  })

  test('somebody without the right may not', async () => {
    const number = await open()
    expect(codes(await forgeAs('mallory').mergePullRequest(number, head('topic')))).toEqual([
      'merge-not-permitted',
    ])
  })
})

describe('starting a workflow', () => {
  const asked = { workflow: 'plan.yml', ref: 'main', inputs: { 'pull-request': '7' } }

  function addWorkflow(inputs = 'pull-request: {}'): void {
    const text = `on:\n  workflow_dispatch:\n    inputs:\n      ${inputs}\njobs: {}\n`
    commitFiles(github, 'alice', 'main', { '.github/workflows/plan.yml': text })
  }

  test('with its inputs', async () => {
    addWorkflow()
    expect(await forge.dispatchWorkflow(asked)).toEqual({ ok: true, value: undefined })
    expect(github.world.dispatches).toMatchObject([{ ...asked, actor: { login: 'github-actions[bot]' } }])
    expect(github.world.deliveries.at(-1)).toMatchObject({ name: 'workflow_dispatch', starts: 'runs' })
  })

  test('that is not there, or takes other inputs', async () => {
    expect(codes(await forge.dispatchWorkflow(asked))).toEqual(['workflow-missing'])
    addWorkflow('other: {}')
    expect(codes(await forge.dispatchWorkflow(asked))).toEqual(['workflow-missing'])
  })

  test.each([
    ['disabled_manually', '`plan.yml` is switched off'],
    ['disabled_inactivity', '`plan.yml` is switched off, as nothing happened in this repository for 60 days'],
  ] as const)('that is switched off, %s: what to click is said', async (state, message) => {
    addWorkflow()
    github.world.rules.disabledWorkflows = { 'plan.yml': state }
    expect(await forge.dispatchWorkflow(asked)).toMatchObject({
      problems: [
        {
          code: 'workflow-disabled',
          message,
          remedy: whatToClick('workflow-disabled', { workflow: '.github/workflows/plan.yml' }),
        },
      ],
    })
  })

  test('without the right', async () => {
    addWorkflow()
    expect(await forgeAs('mallory').dispatchWorkflow(asked)).toMatchObject({
      problems: [{ remedy: OBSTACLES['dispatch-not-permitted'] }],
    })
    expect(codes(await forgeAs('mallory').dispatchWorkflow(asked))).toEqual(['dispatch-not-permitted'])
  })

  test('asked for again when nobody knows whether it was done, as it may be started twice', async () => {
    addWorkflow()
    github.fail({ method: 'POST', path: /\/dispatches$/, kind: 'refuse', status: 502 })
    expect((await forge.dispatchWorkflow(asked)).ok).toBe(true)
    expect(github.world.dispatches).toHaveLength(1)
  })
})

describe('whether a run is over (L14)', () => {
  test('GitHub says so, attempt by attempt', async () => {
    github.world.runs.set('7001/1', 'completed')
    github.world.runs.set('7001/2', 'in_progress')
    expect(await forge.isRunOver('7001', 1)).toBe(true)
    expect(await forge.isRunOver('7001', 2)).toBe(false)
  })

  test('what it does not know, or the token may not ask, is not known to be over', async () => {
    expect(await forge.isRunOver('7002', 1)).toBeUndefined()
    github.world.runs.set('7002/1', 'completed')
    github.fail({ method: 'GET', path: /\/actions\/runs\//, kind: 'refuse', status: 403 })
    expect(await forge.isRunOver('7002', 1)).toBeUndefined()
  })
})

describe('accounts, teams and names of checks', () => {
  test('an account by its login of today', async () => {
    expect(await forge.person('alice')).toEqual({ login: 'alice', id: 1001, isBot: false })
    expect(await forge.person(APP)).toEqual({ login: APP, id: 770001, isBot: true })
    expect(await forge.person('nobody')).toBeUndefined()
    expect(await forge.person('../orgs/acme')).toBeUndefined()
  })

  test("a team is seen by an App, never by a job's own token", async () => {
    expect(await forgeAs(APP).teamMembers('payments')).toEqual([
      { login: 'alice', id: 1001 },
      { login: 'bob', id: 1002 },
    ])
    expect(await forgeAs(APP).teamMembers('nobody')).toBeUndefined()
    expect(await forge.teamMembers('payments')).toBeUndefined()
  })

  test('an outage is no missing team', async () => {
    for (let times = 0; times < 4; times += 1)
      github.fail({ method: 'GET', path: /\/members$/, kind: 'refuse', status: 502 })
    await expect(forgeAs(APP).teamMembers('payments')).rejects.toMatchObject({ code: 'github-unreachable' })
  })

  test('the names of the checks of a commit, whoever made them', async () => {
    for (const [login, name] of [
      [APP, 'leasehold/policy'],
      ['github-actions[bot]', 'leasehold/policy'],
      ['github-actions[bot]', 'lint'],
    ] as const)
      await rest(github, login, 'POST', '/check-runs', { name, head_sha: head() })
    expect(await forge.checkNames(head())).toEqual(['leasehold/policy', 'lint'])
  })
})
