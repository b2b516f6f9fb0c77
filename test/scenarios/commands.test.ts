import { describe, expect, jest, test } from '@jest/globals'
import { commitFiles, forkBranch, rest } from '../rig/index.ts'
import { applied, applyBegun, runRecord } from '../support/leases.ts'
import { LEASE, resultOf, UID, useCommandRig } from './command-rig.ts'

jest.setTimeout(300_000)

const world = useCommandRig()

function reactions(comment: number): readonly string[] {
  return world
    .rig()
    .github.world.reactions.filter((one) => one.comment === comment)
    .map(({ content }) => content)
}

describe('a command that changes the request', () => {
  test('/extend becomes a pull request; comments in the file survive, the stack stays as it is', async () => {
    const comment = await world.say('alice', '/extend 7d')
    const run = await world.run(comment)
    expect(resultOf(run)).toMatchObject({ decision: 'done', reasonCode: 'change-proposed' })
    const [change] = world.changes()
    expect(change).toMatchObject({ title: 'payments/reports: extend by 7d' })
    expect(run.outputs).toMatchObject({
      next: 'plan',
      environment: 'dev',
      'pull-request': String(change?.number),
    })
    expect(change?.branch).toMatch(/^leasehold\/change-payments-reports-[0-9a-f]{8}-by-1001$/)
    expect(world.file(change?.branch ?? '')).toBe(world.file('main')?.replace('lease: 7d', 'lease: 14d'))
    const { store } = world.rig().github.world
    expect(store.git(['diff', '--name-only', 'main', change?.branch ?? '']).trim()).toBe(
      'requests/payments/reports.yaml',
    )
    expect(store.git(['log', '-1', '--format=%B', change?.branch ?? ''])).toContain('Asked-by: alice (1001)')
    expect(reactions(comment)).toEqual(['eyes'])
    expect(world.answers()).toContain('lease `7d` → `14d`')
    expect(run.requests.length).toBeLessThanOrEqual(10)
  })

  test('a second /extend joins the pull request that is open', async () => {
    await world.command('alice', '/extend 7d')
    const run = await world.command('bob', '/extend 2d')
    expect(resultOf(run).reasonCode).toBe('change-proposed')
    expect(world.changes()).toHaveLength(1)
    const [change] = world.changes()
    expect(change?.title).toBe('payments/reports: extend by 7d, extend by 2d')
    expect(world.file(change?.branch ?? '')).toContain('lease: 16d')
    expect(world.answers()?.match(/<!-- answer/g)).toHaveLength(2)
  })

  test('/extend beyond the maximum says the most', async () => {
    expect(resultOf(await world.command('alice', '/extend 60d'))).toMatchObject({ reasonCode: 'too-long' })
    expect(world.changes()).toEqual([])
    expect(world.answers()).toContain('at most `23d` more')
  })

  test('/resize renders the stack again', async () => {
    await world.command('bob', '/resize large')
    const [change] = world.changes()
    expect(world.file(change?.branch ?? '')).toContain('class: large # 10 GB is enough')
    expect(world.file(change?.branch ?? '', 'stacks/payments/reports/main.tf')).toContain('"large"')
    expect(world.answers()).toMatch(/\$[\d.]+ → \*\*\$[\d.]+\*\* a month/)
  })

  test('/resize takes inputs by name, several at once', async () => {
    await world.command('alice', '/resize class=medium old_versions_days=30')
    const [change] = world.changes()
    expect(world.file(change?.branch ?? '')).toMatch(/class: medium.*\n {2}old_versions_days: 30/)
  })

  test('/transfer hands it over, by the id of the account', async () => {
    await world.command('alice', '/transfer @bob')
    const [change] = world.changes()
    expect(world.file(change?.branch ?? '')).toContain('owner: bob # since the reorganisation')
    expect(world.file(change?.branch ?? '', 'stacks/payments/reports/stack.json')).toContain('1002')
  })

  test('/transfer to somebody outside the team is told who is in it', async () => {
    expect(resultOf(await world.command('alice', '/transfer @carol'))).toMatchObject({
      reasonCode: 'unknown-owner',
    })
    expect(world.answers()).toContain('Allowed: alice, bob')
  })

  test('/end writes its end at the time of the comment', async () => {
    await world.command('alice', '/end --discard')
    const [change] = world.changes()
    expect(world.file(change?.branch ?? '')).toMatch(/at: '?2026-11-25T12:00/)
    expect(world.file(change?.branch ?? '')).toContain('data: discard')
    expect(world.file(change?.branch ?? '')).toContain('# Ask alice')
  })

  test('repeated for the same comment changes nothing, also when it was merged since', async () => {
    const comment = await world.say('alice', '/extend 7d')
    await world.run(comment)
    const [change] = world.changes()
    const head = world.rig().github.world.store.branch(change?.branch ?? '')
    const answered = world.answers()
    expect(resultOf(await world.run(comment)).reasonCode).toBe('already-proposed')
    expect(world.answers()).toBe(answered)
    expect(world.rig().github.world.store.branch(change?.branch ?? '')).toBe(head)
    await rest(world.rig().github, 'dana', 'PUT', `/pulls/${change?.number}/merge`, { merge_method: 'merge' })
    expect(resultOf(await world.run(comment)).reasonCode).toBe('settled-already')
    expect(world.changes()).toEqual([])
    expect(world.answers()?.match(/<!-- answer/g)).toHaveLength(1)
  })

  test('killed after any call and started again ends in the same state (S15)', async () => {
    const { store } = world.rig().github.world
    let call = 1
    for (; ; call += 1) {
      const comment = await world.say('alice', '/resize large')
      const { code } = await world.run(comment, { crashAtCall: call })
      if (code !== 0) expect((await world.run(comment)).code).toBe(0)
      const [change, second] = world.changes()
      expect(second).toBeUndefined()
      expect(store.git(['rev-list', '--count', `main..${change?.branch}`]).trim()).toBe('1')
      expect(reactions(comment)).toEqual(['eyes'])
      expect(world.answers()?.match(/<!-- answer/g)).toHaveLength(Math.min(call, 10))
      if (code === 0) break
      // The next one starts from nothing.
      await rest(world.rig().github, 'dana', 'PATCH', `/pulls/${change?.number}`, { state: 'closed' })
    }
    expect(call).toBeGreaterThanOrEqual(8)
  })
})

describe('a command that only answers', () => {
  test('/help lists every command to anybody', async () => {
    expect(resultOf(await world.command('mallory', '/help'))).toMatchObject({ reasonCode: 'help' })
    expect(world.answers()).toContain('`/approve-plan DIGEST`')
  })

  test('/price says what it costs, and what each size would', async () => {
    await world.command('alice', '/price')
    expect(world.answers()).toMatch(/costs \*\*\$[\d.]+\*\* a month, about \*\*\$[\d.]+\*\* for 7 days/)
    expect(world.answers()).toMatch(/`class=large` \$[\d.]+/)
  })
})

describe('a command that starts a workflow', () => {
  test('/retry starts reconcile on the default branch, and names the lease', async () => {
    expect(resultOf(await world.command('alice', '/retry'))).toMatchObject({ reasonCode: 'started' })
    expect(world.rig().github.world.dispatches).toMatchObject([
      { workflow: 'on-dispatch-reconcile.yml', ref: 'main', inputs: { only: 'payments/reports' } },
    ])
  })

  test.each(['/check', '/render'])('%s plans the open pull request at its head', async (body) => {
    await world.command('alice', '/extend 7d')
    const [change] = world.changes()
    await world.command('erin', body, { on: change?.number ?? 0 })
    const head = world.rig().github.world.store.branch(change?.branch ?? '')
    expect(world.rig().github.world.dispatches).toMatchObject([
      {
        workflow: 'on-dispatch-plan.yml',
        ref: 'main',
        inputs: { 'pull-request': String(change?.number), 'head-sha': head },
      },
    ])
  })

  test('/check where nothing is open says what to do instead', async () => {
    expect(resultOf(await world.command('alice', '/check')).reasonCode).toBe('no-open-pull-request')
    expect(world.rig().github.world.dispatches).toEqual([])
  })
})

describe('who may not', () => {
  test.each([
    ['/extend 7d', 'mallory'],
    ['/end', 'carol'],
    ['/hold 2d', 'dana'],
    ['/resize large', 'carol'],
    ['/transfer @bob', 'carol'],
    ['/retry', 'mallory'],
    ['/override naming because', 'dana'],
    [`/approve-plan sha256:${'0'.repeat(64)}`, 'alice'],
  ])('%s by %s is refused, and says who may', async (body, login) => {
    const run = await world.command(login, body)
    expect(resultOf(run)).toMatchObject({ decision: 'blocked', reasonCode: 'not-permitted' })
    expect(run.outputs['next']).toBe('')
    expect(world.answers()).toContain('may be run by')
    expect(world.changes()).toEqual([])
    expect(world.rig().github.world.dispatches).toEqual([])
  })

  test('a look-alike account, under the login of the owner, is nobody (S6)', async () => {
    const { accounts } = world.rig().github.world
    const alice = world.rig().github.account('alice')
    accounts.set('alice', { ...alice, id: 6661, token: 'ghp-look-alike' })
    const run = await world.command('alice', '/end')
    expect(resultOf(run).reasonCode).toBe('not-permitted')
    expect(world.changes()).toEqual([])
  })

  test('/transfer to an account that took over a login is refused (S6)', async () => {
    const { accounts } = world.rig().github.world
    accounts.set('bob', { ...world.rig().github.account('bob'), id: 6662 })
    expect(resultOf(await world.command('alice', '/transfer @bob')).reasonCode).toBe('other-account')
    expect(world.changes()).toEqual([])
  })
})

describe('what is no command (S7)', () => {
  test('an edited comment, however the run was started', async () => {
    const comment = await world.say('alice', '/help')
    world.rig().clock.set('2026-11-25T12:01:00Z')
    await rest(world.rig().github, 'alice', 'PATCH', `/issues/comments/${comment}`, {
      body: '/end --discard',
    })
    const edited = world.rig().github.world.deliveries.at(-1)
    const event = { name: 'issue_comment', payload: edited?.payload }
    expect(edited?.action).toBe('edited')
    const ignored = await world.run(comment, { event })
    expect(resultOf(ignored).reasonCode).toBe('not-for-us')
    expect(ignored.requests).toEqual([])
    expect(resultOf(await world.run(comment)).reasonCode).toBe('comment-edited')
    expect(world.changes()).toEqual([])
  })

  test('a comment of a bot', async () => {
    expect(resultOf(await world.command('leasehold[bot]', '/end')).reasonCode).toBe('not-for-us')
    const comment = await world.say('leasehold[bot]', '/end')
    const inputs = { mode: 'command', 'comment-id': String(comment) }
    const byHand = await world.run(comment, { event: { name: 'workflow_dispatch', payload: {} }, inputs })
    expect(resultOf(byHand).reasonCode).toBe('by-a-bot')
    expect(world.changes()).toEqual([])
  })

  test('a sentence, at no cost', async () => {
    const run = await world.command('alice', 'please\n/end')
    expect(resultOf(run).reasonCode).toBe('not-for-us')
    expect(run.requests).toEqual([])
  })

  test('a misspelt one is told the nearest', async () => {
    const comment = await world.say('alice', '/exted 7d')
    expect(resultOf(await world.run(comment)).reasonCode).toBe('unknown-command')
    expect(world.answers()).toContain('did you mean `/extend`?')
    expect(reactions(comment)).toEqual(['confused'])
  })

  test('a command of somebody else, where no lease is', async () => {
    const { body } = await rest(world.rig().github, 'alice', 'POST', '/issues', { title: 'A talk', body: '' })
    const { number } = body as { readonly number: number }
    expect(resultOf(await world.command('alice', '/lgtm', { on: number })).reasonCode).toBe('not-a-command')
    expect(world.answers(number)).toBeUndefined()
    expect(resultOf(await world.command('alice', '/extend 7d', { on: number })).reasonCode).toBe(
      'not-permitted',
    )
  })

  test('one that is a day old', async () => {
    const comment = await world.say('alice', '/extend 7d')
    world.rig().clock.set('2026-11-26T12:00:01Z')
    expect(resultOf(await world.run(comment)).reasonCode).toBe('comment-too-old')
    expect(world.changes()).toEqual([])
  })
})

describe('places', () => {
  test('on a pull request from a fork only /check works, and only for a writer (S7)', async () => {
    const { github } = world.rig()
    forkBranch(github, 'mallory', 'mine', { 'requests/payments/reports.yaml': 'module: s3-bucket\n' })
    const asked = { head: 'mallory:mine', base: 'main', title: 'Mine' }
    const { body } = await rest(github, 'mallory', 'POST', '/pulls', asked)
    const on = (body as { readonly number: number }).number
    for (const [login, text] of [
      ['alice', '/extend 7d'],
      ['alice', '/help'],
      ['mallory', '/check'],
      ['alice', '/hold 2d'],
      ['erin', '/override naming because'],
    ] as const)
      expect(resultOf(await world.command(login, text, { on })).reasonCode).toBe('fork')
    expect(github.world.dispatches).toEqual([])
    expect(resultOf(await world.command('erin', '/check', { on })).reasonCode).toBe('started')
    expect(github.world.dispatches).toHaveLength(1)
  })

  test('a closed issue changes nothing any more', async () => {
    await rest(world.rig().github, 'alice', 'PATCH', `/issues/${world.home}`, { state: 'closed' })
    expect(resultOf(await world.command('alice', '/extend 7d')).reasonCode).toBe('closed')
    expect(world.changes()).toEqual([])
  })

  test('a locked issue is left alone', async () => {
    await rest(world.rig().github, 'dana', 'PUT', `/issues/${world.home}/lock`)
    expect(resultOf(await world.command('alice', '/extend 7d')).reasonCode).toBe('not-here')
    expect(world.changes()).toEqual([])
    expect(world.answers()).toBeUndefined()
  })

  test.each(['deleted', 'transferred'] as const)('an issue that was %s since is left alone', async (gone) => {
    const { github } = world.rig()
    const [before, during] = [await world.say('alice', '/extend 7d'), await world.say('alice', '/extend 7d')]
    // While a run is on its way: it has read the comment, and looks for the issue that it stands on.
    github.beforeAnswer(({ path }) => {
      if (path.endsWith(`/comments/${during}`) && github.world.issues.get(world.home)?.gone === undefined)
        github.world.removeIssue(world.home, gone, github.account('dana'))
      return Promise.resolve()
    })
    expect(resultOf(await world.run(during)).reasonCode).toBe('not-here')
    expect(resultOf(await world.run(before)).decision).toBe('nothing')
    expect(world.changes()).toEqual([])
  })

  test('a comment of an account that was deleted since changes nothing', async () => {
    const comment = await world.say('alice', '/extend 7d')
    world.rig().github.world.deleteAccount('alice')
    expect(resultOf(await world.run(comment)).decision).not.toBe('done')
    expect(world.changes()).toEqual([])
  })

  test('the merged pull request of a lease takes commands too', async () => {
    await world.command('alice', '/extend 7d', { on: world.brought })
    expect(world.changes()).toHaveLength(1)
    expect(world.answers(world.brought)).toContain('✅ `/extend 7d`')
  })
})

test.each([
  '::add-mask::lease',
  '::stop-commands::x',
  '##[error]x',
  'result<<EOF',
  '%0A::set-output name=x::y',
])('an argument %s reaches neither log nor outputs raw (S3)', async (attack) => {
  for (const body of [`/resize ${attack}`, `/transfer @bob ${attack}`]) {
    const run = await world.command('alice', body)
    const lines = run.stdout.split('\n').map((line) => line.replace(/^::error::/, ''))
    expect(lines.filter((line) => line.trimStart().startsWith('::') || line.includes('##['))).toEqual([])
    expect(lines.join('\n')).not.toMatch(/::(add-mask|stop-commands|set-output)/)
    expect(Object.keys(run.outputs)).toContain('result')
  }
})

describe('/hold (L8)', () => {
  test('acts at once, until the comment’s time and so much more', async () => {
    await world.create(applyBegun(), applied())
    const comment = await world.say('bob', '/hold 2d')
    const first = await world.run(comment)
    expect(first.outputs).toMatchObject({ next: 'record', environment: 'dev', 'pull-request': '' })
    const run = await world.record(comment)
    expect(resultOf(run)).toMatchObject({ decision: 'done', reasonCode: 'held' })
    expect(await world.evidence().read('hold', LEASE, UID, String(comment))).toMatchObject({
      by: { login: 'bob', id: 1002 },
      until: '2026-11-27T12:00:00.000Z',
      comment,
    })
    expect(world.answers()).toContain('27 Nov 2026, 12:00 UTC')
    expect(world.changes()).toEqual([])
  })

  test('recorded again, and killed after any call, it is one hold (S15)', async () => {
    await world.create(applyBegun(), applied())
    for (let call = 1; ; call += 1) {
      const comment = await world.say('alice', '/hold 2d')
      const { code } = await world.record(comment, { crashAtCall: call })
      expect((await world.record(comment)).code).toBe(0)
      const all = await world.evidence().list(LEASE, UID)
      expect(all.filter(({ kind }) => kind === 'hold')).toHaveLength(call)
      expect(world.answers()?.match(/<!-- answer/g)).toHaveLength(Math.min(call, 10))
      if (code === 0) break
    }
  })

  test('of a comment that was edited between the jobs, or of somebody who left, is not written', async () => {
    await world.create(applyBegun(), applied())
    const comment = await world.say('alice', '/hold 2d')
    await world.run(comment)
    world.rig().clock.set('2026-11-25T12:05:00Z')
    await rest(world.rig().github, 'alice', 'PATCH', `/issues/comments/${comment}`, { body: '/hold 9000d' })
    expect(resultOf(await world.record(comment)).reasonCode).toBe('comment-edited')
    const other = await world.say('bob', '/hold 2d')
    const config = world.file('main', 'leasehold.yaml') ?? ''
    world.push({ 'leasehold.yaml': config.replace('      - { login: bob, id: 1002 }\n', '') })
    expect(resultOf(await world.record(other)).reasonCode).toBe('not-permitted')
    expect((await world.evidence().list(LEASE, UID)).some(({ kind }) => kind === 'hold')).toBe(false)
  })
})

describe('/override', () => {
  async function openChange(login: string): Promise<number> {
    await world.command(login, '/extend 7d')
    return world.changes()[0]?.number ?? 0
  }

  test('of a soft rule, bound to the head, by whom the guardrails name; it is judged again', async () => {
    const on = await openChange('alice')
    const comment = await world.say('erin', '/override naming we rename it on <Monday>', on)
    expect((await world.run(comment)).outputs).toMatchObject({ next: 'record', environment: 'dev' })
    const run = await world.record(comment)
    const headSha = world.rig().github.world.store.branch(world.changes()[0]?.branch ?? '')
    expect(run.outputs).toMatchObject({ next: 'plan', 'pull-request': String(on), 'head-sha': headSha })
    expect(await world.evidence().read('override', LEASE, UID, String(comment))).toMatchObject({
      by: { login: 'erin', id: 2002 },
      rule: 'naming',
      reason: 'we rename it on <Monday>',
      headSha,
      digest: null,
    })
    expect(world.answers(on)).toContain('we rename it on &lt;Monday&gt;')
  })

  test.each([
    ['who asked for the change', 'bob', '/override naming because', 'own-change'],
    ['a hard rule', 'erin', '/override region-allowed because', 'not-soft'],
    ['a misspelt rule', 'erin', '/override naminng because', 'unknown-rule'],
  ])('%s: refused', async (_case, login, body, reasonCode) => {
    const comment = await world.say(login, body, await openChange('bob'))
    await world.run(comment)
    expect(resultOf(await world.record(comment)).reasonCode).toBe(reasonCode)
    expect(await world.evidence().list(LEASE, UID)).toEqual([])
  })
})

describe('/approve-plan (S12)', () => {
  const digest = `sha256:${'5a'.repeat(32)}`

  async function approve(login: string, body = `/approve-plan ${digest}`) {
    await world.create(
      runRecord({
        id: 'plan-changed-1',
        event: 'plan-changed',
        reasonCode: 'plan-changed',
        planDigest: digest,
      }),
    )
    const comment = await world.say(login, body)
    const first = await world.run(comment)
    return { comment, first, run: await world.record(comment) }
  }

  test('by an approver becomes evidence for the head that was merged, and is applied', async () => {
    const { comment, first, run } = await approve('dana')
    expect(first.outputs).toMatchObject({ next: 'record', environment: 'dev' })
    expect(run.outputs).toMatchObject({ next: 'reconcile', environment: 'dev' })
    expect(await world.evidence().read('approval', LEASE, UID, String(comment))).toMatchObject({
      by: { login: 'dana', id: 2001 },
      digest,
      headSha: world.rig().github.world.pulls.get(world.brought)?.headSha,
      comment,
    })
  })

  test('by an approver who asked for the lease is refused (S8)', async () => {
    const config = world.file('main', 'leasehold.yaml') ?? ''
    world.push({
      'leasehold.yaml': config.replace('approvers:\n', 'approvers:\n  - { login: alice, id: 1001 }\n'),
    })
    const { run, comment } = await approve('alice')
    expect(resultOf(run).reasonCode).toBe('may-not-approve')
    expect(world.answers()).toContain('asked for this lease')
    expect(await world.evidence().read('approval', LEASE, UID, String(comment))).toBeUndefined()
  })

  test('by an approver who pushed to the branch is refused (S8)', async () => {
    commitFiles(world.rig().github, 'erin', 'leasehold/request-1', { 'notes.txt': 'mine' })
    expect(resultOf((await approve('erin')).run).reasonCode).toBe('may-not-approve')
  })

  test('of a digest that no apply has shown names the one that waits', async () => {
    const { run } = await approve('dana', `/approve-plan sha256:${'00'.repeat(32)}`)
    expect(resultOf(run).reasonCode).toBe('digest-unknown')
    expect(world.answers()).toContain(digest)
  })
})
