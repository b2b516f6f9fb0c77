import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createGit } from '../../src/outside/git/git.ts'
import { createForge } from '../../src/outside/github/forge.ts'
import type { Forge } from '../../src/ports.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { approvalOf } from '../../src/run/approval/approval-of.ts'
import { commitFiles, GITHUB_ACTIONS, rest, type Account } from '../github/index.ts'
import { createClock, startRig, type ActionRun, type Rig } from '../rig/index.ts'
import { REPORTS, REPORTS_PATH } from '../support/example-platform.ts'
import { livingPlatform, rendered, REPORTS_UID, textsOf } from '../support/living-platform.ts'
import { seenOnGitHub } from '../support/github-markdown.ts'
import { everyAnswer } from './form-answers.ts'

jest.setTimeout(180_000)

/** People who are not who they seem to be, and words that seem to be ours. */
let rig: Rig
let forge: Forge

beforeEach(async () => {
  rig = await startRig({
    clock: createClock('2026-11-23T12:00:00Z'),
    seed: { files: await livingPlatform() },
  })
  const { url: apiUrl, graphqlUrl } = rig.github
  forge = createForge({ owner: 'acme', name: 'platform', token: GITHUB_ACTIONS.token, apiUrl, graphqlUrl })
})

afterEach(async () => {
  await rig.stop()
  expect(rig.github.failures).toEqual([])
})

/** Somebody else under a login that was alice's or erin's until today. */
function takeLogin(login: string, id: number): Account {
  rig.github.world.renameAccount(login, `${login}-of-old`)
  const other: Account = { login, id, token: `ghp-other-${login}`, role: 'write', kind: 'person' }
  rig.github.world.addAccount(other)
  return other
}

describe('an approval (S6, S8)', () => {
  const BRANCH = 'alices-change'

  async function propose(): Promise<number> {
    const { files } = rig.github.world.seed
    const base = new Map([...files].map(([path, held]) => [path, Buffer.from(held)]))
    const text = REPORTS.replace('class: small', 'class: medium')
    commitFiles(rig.github, 'alice', BRANCH, textsOf(await rendered(base, REPORTS_PATH, text, REPORTS_UID)))
    const { body } = await rest(rig.github, 'alice', 'POST', '/pulls', {
      head: BRANCH,
      base: 'main',
      title: 'Medium',
    })
    return (body as { readonly number: number }).number
  }

  async function approve(login: string, number: number): Promise<void> {
    const { status } = await rest(rig.github, login, 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })
    expect(status).toBe(200)
  }

  async function judged(number: number): Promise<readonly [boolean, string]> {
    const git = createGit(await rig.checkout(), { token: GITHUB_ACTIONS.token })
    const pull = await forge.pullRequest(number)
    const main = await git.fetch('main')
    if (pull === undefined || main === undefined) throw new Error('nothing to judge')
    const config = await loadConfig(git.tree(main))
    if (!config.ok) throw new Error('no configuration')
    const { ok, message } = await approvalOf(pull, 1, [{ issue: null }], config.value, { forge, git })
    return [ok, message]
  }

  test('by an approver of the exact head counts', async () => {
    const number = await propose()
    await approve('erin', number)
    expect(await judged(number)).toEqual([true, expect.stringContaining('erin approved')])
  })

  test('by one who is no approver does not', async () => {
    const number = await propose()
    await approve('bob', number)
    expect((await judged(number))[0]).toBe(false)
  })

  test('by a second person who pushed to the branch does not, even when what they pushed is gone again', async () => {
    const number = await propose()
    const before = rig.github.world.store.branch(BRANCH) ?? ''
    commitFiles(rig.github, 'erin', BRANCH, { [REPORTS_PATH]: REPORTS })
    rig.github.world.moveBranch(rig.github.account('alice'), BRANCH, before)
    await approve('erin', number)
    expect(await judged(number)).toEqual([false, expect.stringContaining('erin')])
    await approve('dana', number)
    expect((await judged(number))[0]).toBe(true)
  })

  test('of an older head does not, nor when the old head comes back with a new commit on it', async () => {
    const number = await propose()
    await approve('erin', number)
    commitFiles(rig.github, 'alice', BRANCH, { [REPORTS_PATH]: REPORTS.replace('small', 'large') })
    expect((await judged(number))[0]).toBe(false)
  })

  test("by somebody who took an approver's login does not; the approver under a new one does", async () => {
    const number = await propose()
    const other = takeLogin('erin', 9002)
    await approve(other.login, number)
    expect((await judged(number))[0]).toBe(false)
    await approve('erin-of-old', number)
    expect((await judged(number))[0]).toBe(true)
  })

  test('by the requester under another login does not', async () => {
    const number = await propose()
    rig.github.world.renameAccount('alice', 'totally-not-alice')
    const { status } = await rest(rig.github, 'totally-not-alice', 'POST', `/pulls/${number}/reviews`, {
      event: 'APPROVE',
    })
    expect(status).toBe(422)
    expect((await judged(number))[0]).toBe(false)
  })

  test('of an account that was deleted does not', async () => {
    const number = await propose()
    await approve('erin', number)
    rig.github.world.deleteAccount('erin')
    expect((await judged(number))[0]).toBe(false)
  })
})

describe('a form (S5, S6)', () => {
  async function open(token: string, body: string): Promise<number> {
    const answer = await rest(rig.github, { token }, 'POST', '/issues', { title: 'reports', body })
    return (answer.body as { readonly number: number }).number
  }

  function intake(number: number, sender: Account): Promise<ActionRun> {
    const { id, login } = sender
    const payload = { action: 'opened', issue: { number }, sender: { id, login, type: 'User' } }
    return rig.runAction('render-request', { event: { name: 'issues', payload } })
  }

  const form = everyAnswer((answer) => (answer === 'reports' ? 'exports' : answer))

  test("by somebody who took a member's login is refused; the member under a new one is served", async () => {
    const other = takeLogin('alice', 9001)
    const refused = await intake(await open(other.token, form), other)
    expect(refused.outputs).toMatchObject({ decision: 'blocked' })
    expect(rig.github.world.pulls.size).toBe(0)
    const alice = rig.github.account('alice-of-old')
    const served = await intake(await open(alice.token, form), alice)
    expect(served.outputs).toMatchObject({ decision: 'done', 'reason-code': 'rendered' })
  })

  test('that a look-alike edits, or that names a member only in its event, is refused', async () => {
    const alice = rig.github.account('alice')
    const mallory = rig.github.account('mallory')
    const theirs = await intake(await open(mallory.token, form), alice)
    expect(theirs.outputs['decision']).toBe('blocked')
    expect(rig.github.world.pulls.size).toBe(0)
  })

  test('of an account that was deleted meanwhile is refused', async () => {
    const alice = rig.github.account('alice')
    const number = await open(alice.token, form)
    rig.github.world.deleteAccount('alice')
    const { outputs } = await intake(number, alice)
    expect(outputs['decision']).toBe('blocked')
    expect(rig.github.world.pulls.size).toBe(0)
  })

  test('under which others wrote our markers gets a comment of its own, and theirs are left alone', async () => {
    const alice = rig.github.account('alice')
    const number = await open(alice.token, form)
    const forged = '<!-- leasehold:lease -->\n### Ready: https://evil.example'
    for (const login of ['mallory', 'alice', 'leasehold[bot]'])
      await rest(rig.github, login, 'POST', `/issues/${number}/comments`, { body: forged })
    await intake(number, alice)
    await intake(number, alice)
    const { comments } = rig.github.world
    expect(comments.map(({ author }) => author.login)).toEqual([
      'mallory',
      'alice',
      'leasehold[bot]',
      GITHUB_ACTIONS.login,
    ])
    expect(comments.slice(0, 3).map(({ body }) => body)).toEqual([forged, forged, forged])
    expect(comments[3]?.body).toContain('<!-- leasehold:lease -->')
  })

  test('whose answers are our marker puts no second one into our comment', async () => {
    const alice = rig.github.account('alice')
    const marker = '<!-- leasehold:lease -->'
    await intake(
      await open(
        alice.token,
        everyAnswer(() => marker),
      ),
      alice,
    )
    const [comment] = rig.github.world.comments
    expect(comment?.body.startsWith(`${marker}\n`)).toBe(true)
    expect(seenOnGitHub(comment?.body ?? '').comments).toEqual([marker])
  })
})
