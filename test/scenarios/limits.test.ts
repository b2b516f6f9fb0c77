import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { commitFiles, GITHUB_ACTIONS, LEASEHOLD_APP, rest, type Account } from '../github/index.ts'
import { isWrite } from '../support/outages.ts'
import { createClock, startRig, type Rig } from '../rig/index.ts'
import { examplePlatform } from '../support/example-platform.ts'
import { intakeOf, openForm, type Intake } from '../support/intake-world.ts'
import { everyAnswer } from './form-answers.ts'

jest.setTimeout(600_000)

/** Limits and bad input: what comes at once, too large, too late, or while GitHub is not well. */
let rig: Rig

beforeEach(async () => {
  rig = await startRig({ clock: createClock('2026-11-23T12:00:00Z'), seed: { files: examplePlatform() } })
})

afterEach(async () => {
  await rig.stop()
  expect(rig.github.failures).toEqual([])
})

function named(name: string): string {
  return everyAnswer((answer) => (answer === 'reports' ? name : answer))
}

/** Pull requests and commits on their branches; whatever else happened, these are the same. */
function made(): { readonly pulls: number; readonly branches: number; readonly comments: number } {
  const { pulls, store, comments } = rig.github.world
  return {
    pulls: pulls.size,
    branches: store.refs('refs/heads/leasehold').size,
    comments: comments.length,
  }
}

describe('large and many', () => {
  test.each([
    ['of headings', '### Team\n\npayments\n\n'],
    ['of blanks behind a heading', `### ${' '.repeat(60_000)}x`],
    ['of fences', '```\n'],
    ['of what YAML would open', '{[&a *a '],
    ['of astral characters', '😀'],
  ])('a body of 64 KiB %s is answered as any other', async (_name, part) => {
    const rest = part.repeat(Math.ceil(65_536 / part.length))
    const body = `${everyAnswer()}\n\n${rest}`.slice(0, 65_536)
    const number = await openForm(rig, 'alice', body)
    const before = rig.github.exchanges.length
    const { result } = await intakeOf(rig, number, 'alice')
    expect(result.decision).toBe('blocked')
    // As a small one that is wrong: one read, Git's own look at the branch, one comment. The parser has a bound of its own.
    const calls = rig.github.exchanges.slice(before).filter(({ path }) => !path.includes('.git/'))
    expect(calls).toHaveLength(3)
    expect(made()).toEqual({ pulls: 0, branches: 0, comments: 1 })
    expect(rig.github.world.comments[0]?.body.length).toBeLessThan(20_000)
  })

  test('from issue to pull request: six calls, of which three write content and one a branch', async () => {
    const number = await openForm(rig, 'alice', everyAnswer())
    const before = rig.github.exchanges.length
    await intakeOf(rig, number, 'alice')
    const calls = rig.github.exchanges.slice(before)
    expect(calls).toHaveLength(6)
    const writes = calls.filter(isWrite).map(({ method, path }) => `${method} ${path}`)
    expect(writes).toEqual([
      'POST /repos/acme/platform/git/refs',
      'POST /graphql',
      'POST /repos/acme/platform/pulls',
      `POST /repos/acme/platform/issues/${number}/comments`,
    ])
  })

  test('200 issues, every fifth a request: each costs the same, however many were asked for before', async () => {
    const workspace = await rig.checkout()
    const costs: number[] = []
    for (let index = 0; index < 200; index += 1) {
      const isGood = index % 5 === 0
      const number = await openForm(rig, 'alice', isGood ? named(`lease-${index}`) : 'no form')
      const before = rig.github.exchanges.length
      const { result } = await intakeOf(rig, number, 'alice', { workspace })
      expect(result.decision).toBe(isGood ? 'done' : 'nothing')
      if (isGood) costs.push(rig.github.exchanges.length - before)
    }
    expect(made()).toEqual({ pulls: 40, branches: 40, comments: 40 })
    expect(new Set(costs)).toEqual(new Set([6]))
  })
})

describe('at the same moment', () => {
  test('two requests for one name: one wins, the other is told, whichever is first', async () => {
    const [first, second] = [
      await openForm(rig, 'alice', named('same')),
      await openForm(rig, 'bob', named('same')),
    ]
    await Promise.all([intakeOf(rig, first, 'alice'), intakeOf(rig, second, 'bob')])
    // Who met the other on the way is told at the next look at the latest.
    const settled = [await intakeOf(rig, first, 'alice'), await intakeOf(rig, second, 'bob')]
    const reasons = settled.map(({ result }) => result.decision).sort()
    expect(reasons).toEqual(['blocked', 'nothing'])
    const loser = settled[0]?.result.decision === 'blocked' ? first : second
    const told = rig.github.world.comments.filter(({ issue }) => issue === loser)
    expect(told.map(({ body }) => body).join()).toMatch(/same/)
  })

  test('two runs of one issue: one pull request, one commit, one comment', async () => {
    const number = await openForm(rig, 'alice', named('twice'))
    await Promise.allSettled([intakeOf(rig, number, 'alice'), intakeOf(rig, number, 'alice')])
    await intakeOf(rig, number, 'alice')
    expect(made()).toMatchObject({ pulls: 1, branches: 1 })
    const { store } = rig.github.world
    expect(store.git(['rev-list', '--count', `main..leasehold/request-${number}`])).toBe('1')
  })

  test('an issue edited while its pull request is being opened ends as its newest text says', async () => {
    const number = await openForm(rig, 'alice', named('edited'))
    let edited = false
    rig.github.beforeAnswer(async ({ method, path }) => {
      if (edited || method !== 'POST' || !path.endsWith('/pulls')) return
      edited = true
      const body = everyAnswer((answer) => ({ reports: 'edited', small: 'large' })[answer] ?? answer)
      await rest(rig.github, 'alice', 'PATCH', `/issues/${number}`, { body })
    })
    await intakeOf(rig, number, 'alice')
    expect(edited).toBe(true)
    await intakeOf(rig, number, 'alice')
    const branch = `leasehold/request-${number}`
    expect(rig.github.world.store.read(branch, 'requests/payments/edited.yaml')).toContain('class: large')
    expect(made()).toMatchObject({ pulls: 1, branches: 1 })
  })

  test('a branch of that name with commits of somebody goes on as it is, and they count as who pushed', async () => {
    const number = await openForm(rig, 'alice', named('branch'))
    commitFiles(rig.github, 'bob', `leasehold/request-${number}`, { 'notes.txt': 'mine' })
    const { result } = await intakeOf(rig, number, 'alice')
    expect(result).toMatchObject({ decision: 'done', reasonCode: 'rendered' })
    const { store, activities } = rig.github.world
    const branch = `leasehold/request-${number}`
    expect(store.read(branch, 'requests/payments/branch.yaml')).toContain('module: s3-bucket')
    expect(store.read(branch, 'notes.txt')).toBe('mine')
    const pushers = activities.filter(({ ref }) => ref.endsWith(branch)).map(({ actor }) => actor.login)
    expect(pushers).toEqual(['bob', GITHUB_ACTIONS.login])
  })

  test('a branch of that name that somebody made is no request of ours', async () => {
    const number = await openForm(rig, 'alice', named('branch'))
    const sha = rig.github.world.store.branch('main')
    const ref = `refs/heads/leasehold/request-${number}`
    await rest(rig.github, 'bob', 'POST', '/git/refs', { ref, sha })
    const { result } = await intakeOf(rig, number, 'alice')
    expect(result).toMatchObject({ decision: 'done', reasonCode: 'rendered' })
  })
})

describe('an issue that is not there any more', () => {
  test.each([
    ['closed', async (path: string) => rest(rig.github, 'alice', 'PATCH', path, { state: 'closed' })],
    ['locked', async (path: string) => rest(rig.github, 'dana', 'PUT', `${path}/lock`)],
    ['deleted', async (path: string) => void remove(path, 'deleted')],
    ['transferred', async (path: string) => void remove(path, 'transferred')],
  ])('%s, starts nothing and is no failure', async (_name, happen) => {
    const number = await openForm(rig, 'alice', everyAnswer())
    await happen(`/issues/${number}`)
    const { result } = await intakeOf(rig, number, 'alice')
    expect(result.decision).toBe('nothing')
    expect(made()).toEqual({ pulls: 0, branches: 0, comments: 0 })
  })

  function remove(path: string, gone: 'deleted' | 'transferred'): void {
    const number = Number(path.split('/').at(-1))
    rig.github.world.removeIssue(number, gone, rig.github.account('dana'))
  }

  test.each(['deleted', 'transferred'] as const)(
    '%s while its pull request is being opened, is said so',
    async (gone) => {
      const number = await openForm(rig, 'alice', everyAnswer())
      let happened = false
      rig.github.beforeAnswer(async ({ method, path }) => {
        if (happened || method !== 'POST' || !path.endsWith('/pulls')) return
        happened = true
        rig.github.world.removeIssue(number, gone, rig.github.account('dana'))
      })
      await expect(intakeOf(rig, number, 'alice')).rejects.toMatchObject({ code: 'issue-gone' })
      expect((await intakeOf(rig, number, 'alice')).result.decision).toBe('nothing')
    },
  )
})

describe('a renamed team', () => {
  test('is told by its old name, with the names that there are', async () => {
    const body = everyAnswer((answer) => (answer === 'payments' ? 'billing' : answer))
    const { result } = await intakeOf(rig, await openForm(rig, 'alice', body), 'alice')
    expect(result.decision).toBe('blocked')
    expect(rig.github.world.comments[0]?.body).toContain('payments')
  })
})

describe('a team on GitHub', () => {
  const text = Buffer.from(examplePlatform().get('leasehold.yaml') ?? []).toString()
  const named = text.replace(/^ {4}cost-centre: cc-1001$/m, '$&\n    github-team: payments-devs')

  /** Carol is in no team of leasehold.yaml that pays for it; alice will answer for it. */
  async function asked(slug: string, account: Account): Promise<Intake> {
    await rig.stop()
    const seed = { files: examplePlatform({ 'leasehold.yaml': named }), teams: { [slug]: ['carol'] } }
    rig = await startRig({ clock: createClock('2026-11-23T12:00:00Z'), seed })
    const body = everyAnswer((answer, id) => (id === 'owner' ? 'alice' : answer))
    return intakeOf(rig, await openForm(rig, 'carol', body), 'carol', { account })
  }

  test("lets its members ask, where an App's token may read it", async () => {
    expect((await asked('payments-devs', LEASEHOLD_APP)).result).toMatchObject({ decision: 'done' })
  })

  test.each([
    ['that this token may not read', 'payments-devs', GITHUB_ACTIONS],
    ['that was renamed on GitHub', 'payments-people', LEASEHOLD_APP],
  ])('%s lets nobody in, and says so with whom to ask', async (_what, slug, account) => {
    const { result } = await asked(slug, account)
    expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'requester-not-a-member' })
    const [comment] = rig.github.world.comments
    expect(comment?.body).toContain('payments-devs')
    expect(comment?.body).toMatch(/ask .*alice/)
    expect(made()).toMatchObject({ pulls: 0, branches: 0 })
  })
})

/** Outages at each single call are in outages.test.ts. */
describe('GitHub that is busy', () => {
  test('a limit on content is waited for', async () => {
    rig.github.world.rules.contentLimits = true
    const filler = await openForm(rig, 'alice', 'words')
    for (let count = 0; count < 77; count += 1)
      await rest(rig.github, GITHUB_ACTIONS.login, 'POST', `/issues/${filler}/comments`, { body: 'x' })
    const waits: number[] = []
    const number = await openForm(rig, 'alice', named('busy'))
    rig.github.beforeAnswer(async ({ status }) => {
      if (status === 403) rig.clock.set('2026-11-23T12:02:00Z')
    })
    for (let count = 0; count < 2; count += 1)
      await rest(rig.github, GITHUB_ACTIONS.login, 'POST', `/issues/${filler}/comments`, { body: 'x' })
    const { result } = await intakeOf(rig, number, 'alice', { waits })
    expect(result.decision).toBe('done')
    expect(waits).toEqual([60_000])
  })
})
