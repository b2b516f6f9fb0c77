import { describe, expect, jest, test } from '@jest/globals'
import { OBSTACLES } from '../../src/platform/obstacles.ts'
import { commitFiles, enqueue, forkBranch, rest, settle, type MergeGroup } from '../rig/index.ts'
import { requestFiles } from '../support/event-platform.ts'
import { budget, eventRig, MODES, said } from './event-rig.ts'
import { everyAnswer } from './form-answers.ts'

jest.setTimeout(300_000)

const { rig, platform, after, scheduled, checksOf, openPull, pull } = eventRig()

async function openIssue(login: string): Promise<number> {
  const answer = await rest(rig().github, login, 'POST', '/issues', {
    title: 's3-bucket: reports',
    body: everyAnswer(),
  })
  return (answer.body as { readonly number: number }).number
}

describe.each(MODES)('with the token mode %s', (mode) => {
  const bot = mode === 'app' ? 'leasehold[bot]' : 'github-actions[bot]'

  test('an issue form: intake, plan, policy and approval in one run', async () => {
    await platform()
    const ran = await after(mode, () => openIssue('alice'))
    expect(said(ran)).toEqual([
      'request.yml render: render-request → done',
      'plan.yml plan: provision plan → done',
      'plan.yml plan: policy-check → done',
      'plan.yml plan: policy-check approval → nothing',
    ])
    expect(new Set(ran.map(({ account }) => account))).toEqual(new Set([bot]))
    const [opened] = [...rig().github.world.pulls.values()]
    expect(checksOf(opened?.headSha ?? '')).toEqual({
      'leasehold/policy': 'success',
      'leasehold/approved': 'action_required',
    })
    expect(budget(ran)).toMatchInlineSnapshot(`
      [
        "render-request: 6",
        "provision plan: 0",
        "policy-check: 5",
        "policy-check approval: 4",
      ]
    `)
  })

  test('an issue form that is edited: the same pull request, planned and judged again', async () => {
    await platform()
    let number = 0
    await after(mode, async () => (number = await openIssue('alice')))
    const [before] = [...rig().github.world.pulls.values()].map(({ headSha }) => headSha)
    const body = everyAnswer((answer, id) => (id === 'lease' ? '10d' : answer))
    const ran = await after(mode, () => rest(rig().github, 'alice', 'PATCH', `/issues/${number}`, { body }))
    expect(said(ran)).toEqual([
      'request.yml render: render-request → done',
      'plan.yml plan: provision plan → done',
      'plan.yml plan: policy-check → done',
      'plan.yml plan: policy-check approval → nothing',
    ])
    const [opened, second] = [...rig().github.world.pulls.values()]
    expect(second).toBeUndefined()
    expect(opened?.headSha).not.toBe(before)
    expect(checksOf(opened?.headSha ?? '')).toMatchObject({ 'leasehold/policy': 'success' })
  })

  test('an issue form that needs no person is merged, and its apply is started', async () => {
    await platform({ ceiling: 100 })
    const ran = await after(mode, () => openIssue('alice'))
    expect(said(ran)).toEqual(
      expect.arrayContaining([
        'plan.yml plan: policy-check approval → done',
        'plan.yml merge: policy-check merge → done',
        'reconcile.yml apply: provision apply → done',
      ]),
    )
    const [merged] = [...rig().github.world.pulls.values()]
    expect(merged?.mergedBy?.login).toBe(bot)
    const started = rig().github.world.dispatches.map(({ workflow }) => workflow)
    expect(started).toEqual(['on-dispatch-reconcile.yml'])
    expect(budget(ran.filter(({ what }) => what === 'policy-check merge'))).toMatchInlineSnapshot(`
      [
        "policy-check merge: 6",
      ]
    `)
  })

  test('where the repository asks for a review, a person is told to click', async () => {
    await platform({ ceiling: 100 })
    rig().github.world.rules.approvals = 1
    const ran = await after(mode, () => openIssue('alice'))
    expect(ran.find(({ what }) => what === 'policy-check merge')?.reasonCode).toBe('merge-blocked')
    expect(rig().github.world.dispatches).toEqual([])
    expect(
      rig()
        .github.world.comments.map(({ body }) => body)
        .join(),
    ).toContain('somebody must merge it')
  })

  test("a writer's pull request: the default branch is asked to plan it", async () => {
    await platform()
    const files = await requestFiles(rig())
    let number = 0
    const ran = await after(mode, async () => {
      commitFiles(rig().github, 'alice', 'reports', files)
      number = await openPull('alice', 'reports')
    })
    expect(said(ran).filter((line) => !line.startsWith('plan.yml render'))).toEqual([
      'pull-request.yml dispatch: gh workflow run → done',
      'plan.yml plan: provision plan → done',
      'plan.yml plan: policy-check → done',
      'plan.yml plan: policy-check approval → nothing',
    ])
    expect(checksOf(pull(number).headSha)).toMatchObject({ 'leasehold/policy': 'success' })
    const [dispatched] = rig().github.world.dispatches
    expect(dispatched).toMatchObject({ workflow: 'on-dispatch-plan.yml', ref: 'main' })
  })

  test("a writer's pull request that is closed: its lease's home is closed too, and nothing is planned", async () => {
    await platform()
    let number = 0
    await after(mode, async () => {
      const { 'requests/payments/reports.yaml': request } = await requestFiles(rig())
      commitFiles(rig().github, 'alice', 'reports', { 'requests/payments/reports.yaml': request })
      number = await openPull('alice', 'reports')
    })
    const home = [...rig().github.world.issues.values()].find(({ title }) =>
      title.startsWith('payments/reports:'),
    )
    expect(home?.state).toBe('open')
    const turn = (state: string) =>
      after(mode, () => rest(rig().github, 'alice', 'PATCH', `/pulls/${number}`, { state }))
    expect(said(await turn('closed'))).toEqual([
      'pull-request.yml dispatch: gh workflow run → done',
      'plan.yml render: render-request pull-request → done',
    ])
    expect(home?.state).toBe('closed')
    expect(said(await turn('open'))).toContain('plan.yml plan: policy-check → done')
    expect(home?.state).toBe('open')
  })

  test('what automation pushes starts nothing by itself', async () => {
    await platform()
    await after(mode, () => openIssue('alice'))
    const ran = await after(mode, () => {
      const [opened] = [...rig().github.world.pulls.values()]
      commitFiles(rig().github, bot, opened?.head.branch ?? '', { 'requests/payments/x.txt': 'x' })
    })
    expect(said(ran)).toEqual([])
  })

  test('what a person pushes to a pull request of automation is planned again', async () => {
    await platform()
    await after(mode, () => openIssue('alice'))
    const ran = await after(mode, () => {
      const [opened] = [...rig().github.world.pulls.values()]
      commitFiles(rig().github, 'bob', opened?.head.branch ?? '', {
        'stacks/payments/reports/main.tf': '# mine\n',
      })
    })
    expect(said(ran)).toContain('pull-request.yml dispatch: gh workflow run → done')
    const [opened] = [...rig().github.world.pulls.values()]
    // What was broken by hand is rendered again, on top of what was pushed; who pushed cannot approve it (S8).
    expect(checksOf(opened?.headSha ?? '')).toMatchObject({ 'leasehold/policy': 'success' })
    const pushers = rig().github.world.activities.map(({ actor }) => actor.login)
    expect(pushers).toContain('bob')
  })

  test.each([
    ['a fork', 'mallory', 'mallory:reports'],
    ['Dependabot', 'dependabot[bot]', 'dependabot/x'],
  ])(
    'a pull request of %s: nothing by its event; the sweep looks and tells its author',
    async (_who, login, head) => {
      await platform()
      const files = await requestFiles(rig())
      let number = 0
      const ran = await after(mode, async () => {
        if (login === 'mallory') forkBranch(rig().github, login, 'reports', files)
        else commitFiles(rig().github, login, head, files)
        number = await openPull(login, head)
      })
      expect(said(ran)).toEqual([])
      const swept = await scheduled(mode, 'on-schedule-sweep.yml')
      expect(said(swept)).toEqual(['sweep.yml sweep: render-request sweep → done'])
      expect(checksOf(pull(number).headSha)).toEqual({ 'leasehold/policy': 'failure' })
      const [comment] = rig().github.world.comments
      expect(comment).toMatchObject({ issue: number, author: { login: bot } })
      expect(comment?.body).toContain('takes them over to a branch of this repository')
      expect(comment?.body).toContain(OBSTACLES['run-waits'])
      expect(budget(swept)).toMatchInlineSnapshot(`
        [
          "render-request sweep: 7",
        ]
      `)
      // Swept again, it is answered already.
      const again = await scheduled(mode, 'on-schedule-sweep.yml')
      expect(said(again)).toEqual(['sweep.yml sweep: render-request sweep → nothing'])
      expect(rig().github.world.comments).toHaveLength(1)
    },
  )

  test("a maintainer's /check on a pull request of a fork: judged, and never planned", async () => {
    await platform()
    forkBranch(rig().github, 'mallory', 'reports', await requestFiles(rig()))
    const number = await openPull('mallory', 'mallory:reports')
    const stranger = await after(mode, () => comment(number, 'mallory', '/check'))
    expect(said(stranger)).toEqual(['commands.yml command: render-request command → blocked'])
    const ran = await after(mode, () => comment(number, 'dana', '/check'))
    expect(said(ran).slice(0, 1)).toEqual(['commands.yml command: render-request command → done'])
    expect(said(ran)).toContain('plan.yml plan: provision plan → blocked')
    expect(checksOf(pull(number).headSha)).toMatchObject({ 'leasehold/policy': 'failure' })
    expect(ran.map(({ what }) => what)).not.toContain('policy-check merge')
  })

  test('the sweep plans a pull request of this repository whose event was lost', async () => {
    await platform()
    commitFiles(rig().github, 'alice', 'reports', await requestFiles(rig()))
    const number = await openPull('alice', 'reports')
    const swept = await scheduled(mode, 'on-schedule-sweep.yml')
    expect(said(swept)).toEqual(
      expect.arrayContaining([
        'sweep.yml sweep: render-request sweep → done',
        'plan.yml plan: policy-check → done',
      ]),
    )
    expect(checksOf(pull(number).headSha)).toMatchObject({ 'leasehold/policy': 'success' })
    const again = await scheduled(mode, 'on-schedule-sweep.yml')
    expect(said(again)).toEqual(['sweep.yml sweep: render-request sweep → nothing'])
  })

  test('a review that is submitted and dismissed: approval is looked at again', async () => {
    await platform()
    await after(mode, () => openIssue('alice'))
    const [opened] = [...rig().github.world.pulls.values()]
    const number = opened?.number ?? 0
    const ran = await after(mode, () => review(number, 'dana'))
    expect(said(ran)).toEqual([
      'pull-request.yml dispatch: gh workflow run → done',
      'approve.yml approved: policy-check approval → done',
    ])
    expect(checksOf(opened?.headSha ?? '')['leasehold/approved']).toBe('success')
    expect(budget(ran)).toMatchInlineSnapshot(`
      [
        "gh workflow run: 1",
        "policy-check approval: 6",
      ]
    `)
    const own = await after(mode, () => review(number, 'alice'))
    expect(own.at(-1)?.what).toBe('policy-check approval')
    expect(checksOf(opened?.headSha ?? '')['leasehold/approved']).toBe('success')
    const dismissed = await after(mode, () => dismiss(number, 'dana'))
    expect(said(dismissed)).toEqual([
      'pull-request.yml dispatch: gh workflow run → done',
      'approve.yml approved: policy-check approval → nothing',
    ])
    expect(checksOf(opened?.headSha ?? '')['leasehold/approved']).toBe('action_required')
  })

  test('a merge group: judged by the default branch, without credentials of a cloud', async () => {
    await platform()
    Object.assign(rig().github.world.rules, {
      mergeQueue: true,
      requiredChecks: [{ name: 'leasehold/policy' }, { name: 'leasehold/approved' }],
    })
    await after(mode, () => openIssue('alice'))
    const [opened] = [...rig().github.world.pulls.values()]
    await after(mode, () => review(opened?.number ?? 0, 'dana'))
    const groups: MergeGroup[] = []
    const ran = await after(mode, () => groups.push(enqueue(rig().github, 'dana', opened?.number ?? 0)))
    expect(said(ran)).toEqual([
      'merge-queue.yml dispatch: gh workflow run → done',
      'merge-group.yml judge: policy-check merge-group → done',
    ])
    expect(ran.map(({ environment }) => environment)).toEqual(['', 'leasehold-app'])
    expect(groups.map(({ headSha }) => checksOf(headSha))).toEqual([
      { 'leasehold/policy': 'success', 'leasehold/approved': 'success' },
    ])
    expect(groups.map((group) => settle(rig().github, group))).toEqual([true])
    expect(budget(ran)).toMatchInlineSnapshot(`
      [
        "gh workflow run: 1",
        "policy-check merge-group: 8",
      ]
    `)
  })

  test('a comment: the default branch answers', async () => {
    await platform()
    let number = 0
    await after(mode, async () => (number = await openIssue('alice')))
    const ran = await after(mode, () =>
      rest(rig().github, 'alice', 'POST', `/issues/${number}/comments`, { body: '/help' }),
    )
    expect(said(ran)).toEqual(['commands.yml command: render-request command → done'])
    const chat = await after(mode, () =>
      rest(rig().github, 'alice', 'POST', `/issues/${number}/comments`, { body: 'Thank you!' }),
    )
    expect(said(chat)).toEqual([])
  })

  test('a request from elsewhere comes by dispatch', async () => {
    await platform()
    const ran = await after(mode, () =>
      rest(rig().github, 'bob', 'POST', '/dispatches', {
        event_type: 'leasehold-request',
        client_payload: { nothing: true },
      }),
    )
    expect(said(ran)[0]).toMatch(/^request.yml render: render-request dispatch → /)
  })

  test('a merge by a person, a schedule and a dispatch: reconcile applies, ends and publishes', async () => {
    await platform()
    const all = [
      'reconcile.yml work: provision reconcile → done',
      'reconcile.yml apply: provision apply → done',
      'reap.yml end: reaper report → done',
      'catalog.yml publish: catalog-sync incremental → done',
    ]
    await after(mode, () => openIssue('alice'))
    const [opened] = [...rig().github.world.pulls.values()]
    await after(mode, () => review(opened?.number ?? 0, 'dana'))
    const merged = await after(mode, () =>
      rest(rig().github, 'dana', 'PUT', `/pulls/${opened?.number ?? 0}/merge`, { sha: opened?.headSha }),
    )
    expect(said(merged)).toEqual(all)
    expect(said(await scheduled(mode, 'on-push.yml'))).toEqual(all)
    const asked = await after(mode, () =>
      rest(rig().github, 'dana', 'POST', '/actions/workflows/on-dispatch-reconcile.yml/dispatches', {
        ref: 'main',
      }),
    )
    expect(said(asked)).toEqual(all)
  })
})

async function review(number: number, login: string): Promise<void> {
  const { headSha } = pull(number)
  const asked = { event: 'APPROVE', commit_id: headSha, body: '' }
  const answer = await rest(rig().github, login, 'POST', `/pulls/${number}/reviews`, asked)
  expect(answer.status).toBe(200)
}

async function comment(number: number, login: string, body: string): Promise<void> {
  const answer = await rest(rig().github, login, 'POST', `/issues/${number}/comments`, { body })
  expect(answer.status).toBe(201)
}

/** On the page of the pull request, where people do it. */
function dismiss(number: number, login: string): void {
  const { world } = rig().github
  const found = world.reviews.find((one) => one.pull === number && one.author.login === login)
  if (found === undefined) throw new Error(`${login} has not reviewed #${number}`)
  found.state = 'DISMISSED'
  world.deliver('pull_request_review', rig().github.account('erin'), {
    action: 'dismissed',
    review: { ...world.represent.review(found), state: 'dismissed' },
    pull_request: world.represent.pull(pull(number)),
  })
}
