import { describe, expect, jest, test } from '@jest/globals'
import { commitFiles, rest, type ActionRun } from '../rig/index.ts'
import { REPORTS } from '../support/example-platform.ts'
import { requestRig } from './request-rig.ts'

jest.setTimeout(300_000)

const to = requestRig()
const PORTAL = { id: 4001, login: 'portal[bot]', type: 'Bot' }
const STACK = 'stacks/payments/reports'
const asked = {
  key: 'ticket-4711',
  for: { login: 'alice', id: 1001 },
  team: 'payments',
  name: 'reports',
  request: { module: 's3-bucket', environment: 'dev', lease: '14d', inputs: { class: 'small' } },
}

interface Sent {
  readonly payload?: unknown
  readonly sender?: { readonly id: number; readonly login: string; readonly type: string }
  readonly crashAtCall?: number
  readonly type?: string
}

function send({
  payload = asked,
  sender = PORTAL,
  crashAtCall,
  type = 'leasehold-request',
}: Sent = {}): Promise<ActionRun> {
  return to.rig().runAction('render-request', {
    event: { name: 'repository_dispatch', payload: { action: type, client_payload: payload, sender } },
    ...(crashAtCall !== undefined && { crashAtCall }),
  })
}

/** `leasehold.yaml` names who may ask on behalf of others. */
function allow(senders = '    - { login: portal, id: 4001, teams: [payments] }'): void {
  const config = to.read('main', 'leasehold.yaml') ?? ''
  commitFiles(to.rig().github, 'dana', 'main', {
    'leasehold.yaml': `${config}\nrequests:\n  senders:\n${senders}\n`,
  })
}

function writes(run: ActionRun): readonly string[] {
  return run.requests
    .filter(
      ({ method, path, body }) =>
        method !== 'GET' && (path !== '/graphql' || JSON.stringify(body).includes('mutation')),
    )
    .filter(({ path }) => !path.includes('.git/'))
    .map(({ method, path }) => `${method} ${path}`)
}

describe('a request from elsewhere', () => {
  test('becomes the same pull request, with a home, for the person that it names', async () => {
    allow()
    const run = await send()
    expect(run.outputs).toMatchObject({
      decision: 'done',
      'reason-code': 'rendered',
      environment: 'dev',
      next: 'plan',
    })
    const result = to.resultOf(run)
    const { world } = to.rig().github
    const branch = run.outputs['branch'] ?? ''
    expect(branch).toMatch(/^leasehold\/dispatch-[0-9a-f]{16}-by-4001-1001$/)
    expect(result).toMatchObject({
      pullRequest: Number(run.outputs['pull-request']),
      headSha: world.store.branch(branch),
      leases: [{ lease: 'payments/reports' }],
    })
    const home = result['issue'] as number
    expect(world.issues.get(home)?.body).toContain('@alice asks for')
    expect(JSON.parse(to.read(branch, `${STACK}/stack.json`) ?? '{}')).toMatchObject({
      issue: home,
      owner: { id: 1001 },
    })
    expect(to.read(branch, 'requests/payments/reports.yaml')).toContain('owner: alice\nlease: 14d')
    expect(to.comment(home, 'lease')).toContain('payments/reports')
    const calls = to.callsOf(run)
    expect(
      calls.findIndex((call) => call.startsWith('POST') && call.endsWith('/pulls')) + 1,
    ).toBeLessThanOrEqual(7)
    expect(writes(run)).toHaveLength(5)
    to.rig().github.assertClean()
  })

  test('sent twice is one request', async () => {
    allow()
    const first = await send()
    const again = await send()
    expect(again.outputs).toMatchObject({
      decision: 'nothing',
      'reason-code': 'already-rendered',
      next: 'plan',
    })
    expect(again.outputs['pull-request']).toBe(first.outputs['pull-request'])
    expect(writes(again)).toEqual([])
    expect(to.issues()).toBe(1)
  })

  test('as JSON text by workflow_dispatch is the same request', async () => {
    allow()
    const first = await send()
    const again = await to.rig().runAction('render-request', {
      event: { name: 'workflow_dispatch', payload: { sender: PORTAL } },
      inputs: { mode: 'dispatch', request: JSON.stringify(asked) },
    })
    expect(again.outputs).toMatchObject({
      'reason-code': 'already-rendered',
      'pull-request': first.outputs['pull-request'],
    })
  })

  test('killed after any call and sent again ends in the same state (S15)', async () => {
    allow()
    const { world } = to.rig().github
    let call = 1
    for (; ; call += 1) {
      const payload = { ...asked, key: `ticket-${call}`, name: `call-${call}` }
      const { code } = await send({ payload, crashAtCall: call })
      if (code !== 0) expect((await send({ payload })).code).toBe(0)
      expect([to.issues(), world.pulls.size, world.comments.length]).toEqual([call, call, call])
      const pull = [...world.pulls.values()].at(-1)
      expect(to.commits(pull?.head.branch ?? '')).toBe(1)
      if (code === 0) break
      expect(call).toBeLessThan(30)
    }
    expect(call).toBeGreaterThanOrEqual(8)
    to.rig().github.assertClean()
  })

  test('with a key that asked for something else is refused, also for another person', async () => {
    allow()
    const first = await send()
    const other = await send({
      payload: { ...asked, request: { ...asked.request, inputs: { class: 'large' } } },
    })
    expect(other.outputs).toMatchObject({ decision: 'blocked', 'reason-code': 'key-reused' })
    const bob = await send({ payload: { ...asked, for: { login: 'bob', id: 1002 } } })
    expect(bob.outputs['reason-code']).toBe('key-reused')
    expect(to.resultOf(bob)['message']).toContain(`#${first.outputs['pull-request']}`)
    expect(writes(bob)).toEqual([])
  })

  test('whose pull request was closed does not ask again; a merged one is done', async () => {
    allow()
    const number = (await send()).outputs['pull-request'] ?? ''
    await rest(to.rig().github, 'dana', 'PATCH', `/pulls/${number}`, { state: 'closed' })
    expect((await send()).outputs).toMatchObject({
      decision: 'nothing',
      'reason-code': 'pull-request-closed',
      next: '',
    })
    const second =
      (await send({ payload: { ...asked, key: 'ticket-2', name: 'logs' } })).outputs['pull-request'] ?? ''
    await to.merge(Number(second))
    const again = await send({ payload: { ...asked, key: 'ticket-2', name: 'logs' } })
    expect(again.outputs).toMatchObject({ decision: 'nothing', 'reason-code': 'already-merged' })
    const taken = await send({ payload: { ...asked, key: 'ticket-3', name: 'logs' } })
    expect(taken.outputs['reason-code']).toBe('name-taken')
  })

  test('for a name that an open pull request has is told so', async () => {
    allow()
    await to.open('alice', 'by-hand', { 'requests/payments/reports.yaml': REPORTS })
    const run = await send()
    expect(run.outputs).toMatchObject({ decision: 'blocked', 'reason-code': 'name-taken' })
    expect(to.issues()).toBe(0)
  })

  test.each([
    [
      'an input that the module refuses',
      { request: { ...asked.request, inputs: { class: 'huge' } } },
      '/request/inputs/class',
    ],
    ['a module that is not there', { request: { ...asked.request, module: 'castle' } }, '/request'],
    [
      'an environment that is not there',
      { request: { ...asked.request, environment: 'moon' } },
      '/request/environment',
    ],
    ['an owner of another team', { request: { ...asked.request, owner: 'carol' } }, '/request/owner'],
    ['a team that is not there', { team: 'ghosts' }, '/team'],
  ])('with %s is answered with its field, and nothing is written', async (_case, change, field) => {
    allow('    - { login: portal, id: 4001 }')
    const run = await send({ payload: { ...asked, ...change } })
    expect(run.outputs['decision']).toBe('blocked')
    const { problems } = to.resultOf(run) as { problems: readonly { field: string; file?: string }[] }
    expect(problems[0]?.field?.startsWith(field)).toBe(true)
    expect(problems[0]?.file).toBeUndefined()
    expect(writes(run)).toEqual([])
  })
})

describe('who may ask from elsewhere (S6, S8)', () => {
  test.each([
    ['nobody, where no sender is named', '', PORTAL],
    ['no stranger', '    - { login: portal, id: 4001 }', { id: 6666, login: 'mallory', type: 'User' }],
    ['nobody with the login of a sender', '    - { login: portal, id: 4001 }', { ...PORTAL, id: 6666 }],
  ])('%s', async (_case, senders, sender) => {
    if (senders !== '') allow(senders)
    const run = await send({ sender, payload: 'whatever' })
    expect(run.outputs).toMatchObject({ decision: 'blocked', 'reason-code': 'sender-not-allowed' })
    expect(writes(run)).toEqual([])
  })

  test('no sender for a team that is not theirs', async () => {
    allow()
    const run = await send({ payload: { ...asked, team: 'data', for: { login: 'carol', id: 1003 } } })
    expect(run.outputs['reason-code']).toBe('sender-not-allowed')
  })

  test('for nobody outside the team, and for nobody under another login', async () => {
    allow()
    const carol = await send({ payload: { ...asked, for: { login: 'carol', id: 1003 } } })
    expect(carol.outputs['reason-code']).toBe('requester-not-a-member')
    expect(to.resultOf(carol)['problems']).toMatchObject([
      { field: '/for', remedy: expect.stringContaining('ask alice or bob') },
    ])
    const forged = await send({ payload: { ...asked, for: { login: 'alice', id: 1002 } } })
    expect(forged.outputs['reason-code']).toBe('person-mismatch')
  })

  test('an event of another type is none', async () => {
    allow()
    expect((await send({ type: 'deploy' })).outputs).toMatchObject({
      decision: 'nothing',
      'reason-code': 'not-for-us',
    })
  })
})
