import { describe, expect, jest, test } from '@jest/globals'
import { rest } from '../rig/index.ts'
import { REPORTS } from '../support/example-platform.ts'
import { requestRig } from './request-rig.ts'

jest.setTimeout(180_000)

/** A lease that will never be keeps no home open; asked for again, it has the one that it had. */
const to = requestRig()
const REQUEST = 'requests/payments/reports.yaml'
const LOGS = 'requests/payments/logs.yaml'
const STACK = 'stacks/payments/reports'

async function turn(pull: number, state: 'closed' | 'open'): Promise<void> {
  const { status } = await rest(to.rig().github, 'alice', 'PATCH', `/pulls/${pull}`, { state })
  expect(status).toBe(200)
}

function homeIn(branch: string, stack = STACK): number {
  const manifest = JSON.parse(to.read(branch, `${stack}/stack.json`) ?? 'null') as { readonly issue: number }
  return manifest.issue
}

function stateOf(issue: number) {
  return to.rig().github.world.issues.get(issue)?.state
}

async function sweep() {
  return to.rig().runAction('render-request', { inputs: { mode: 'sweep' } })
}

async function dispatched(): Promise<{ readonly pull: number; readonly home: number }> {
  to.push('dana', 'main', {
    'leasehold.yaml': `${to.read('main', 'leasehold.yaml')}\nrequests:\n  senders:\n    - { login: portal, id: 4001 }\n`,
  })
  const sender = { id: 4001, login: 'portal[bot]', type: 'Bot' }
  const client_payload = {
    key: 'ticket-4711',
    for: { login: 'alice', id: 1001 },
    ...{ team: 'payments', name: 'reports' },
    request: { module: 's3-bucket', environment: 'dev', lease: '14d', inputs: { class: 'small' } },
  }
  const payload = { action: 'leasehold-request', client_payload, sender }
  const run = await to.rig().runAction('render-request', { event: { name: 'repository_dispatch', payload } })
  return { pull: Number(run.outputs['pull-request']), home: Number(to.resultOf(run)['issue']) }
}

test('a pull request that asks for nothing any more closes the homes that were opened for it; killed between them, too', async () => {
  const files = { [REQUEST]: REPORTS, [LOGS]: REPORTS }
  const pull = await to.open('alice', 'two', files)
  await to.render(pull)
  const homes = [homeIn('two'), homeIn('two', 'stacks/payments/logs')]
  const stacks = ['stacks/payments/reports', 'stacks/payments/logs'].flatMap((stack) =>
    to.paths('two', stack),
  )
  const taken = Object.fromEntries([...Object.keys(files), ...stacks].map((path) => [path, undefined]))
  to.push('alice', 'two', { ...taken, 'README.md': 'words\n' })
  // The pull request, its comments, issues of ours, both homes; then of the first its comment, look and write, and its end.
  await to.render(pull, { crashAtCall: 9 })
  expect(homes.map(stateOf).sort()).toEqual(['closed', 'open'])
  expect((await to.render(pull)).outputs).toMatchObject({ 'reason-code': 'no-requests' })
  expect(homes.map(stateOf)).toEqual(['closed', 'closed'])
  for (const home of homes) expect(to.comment(home, 'lease')).toContain(`was withdrawn in #${pull}`)
  expect(to.comment(pull, 'files')).toContain('No lease changes any more')

  to.push('alice', 'two', { ...files, 'README.md': undefined })
  expect((await to.render(pull)).outputs).toMatchObject({ next: 'plan' })
  expect([homeIn('two'), homeIn('two', 'stacks/payments/logs')].map(stateOf)).toEqual(['open', 'open'])
  expect(to.comment(pull, 'files')).toContain('Requests in this pull request')
})

describe('a pull request that is closed without a merge', () => {
  test('closes the homes that were opened for it, and says why there; opened again, it opens them', async () => {
    const pull = await to.open('alice', 'two', { [REQUEST]: REPORTS, [LOGS]: REPORTS })
    await to.render(pull)
    const homes = [homeIn('two'), homeIn('two', 'stacks/payments/logs')]
    const told = homes.map((home) => to.comment(home, 'lease'))
    await turn(pull, 'closed')
    const run = await to.render(pull)
    expect(run.outputs).toMatchObject({ decision: 'done', 'reason-code': 'pull-request-closed', next: '' })
    expect(homes.map(stateOf)).toEqual(['closed', 'closed'])
    for (const home of homes) {
      expect(to.comment(home, 'lease')).toContain(`#${pull} was closed without a merge`)
      expect(to.rig().github.world.issues.get(home)?.stateReason).toBe('not_planned')
    }
    expect((await to.render(pull)).outputs['decision']).toBe('nothing')
    await turn(pull, 'open')
    expect((await to.render(pull)).outputs).toMatchObject({ next: 'plan' })
    expect(homes.map(stateOf)).toEqual(['open', 'open'])
    expect(homes.map((home) => to.comment(home, 'lease'))).toEqual(told)
    expect(to.issues()).toBe(2)
    expect([homeIn('two'), homeIn('two', 'stacks/payments/logs')]).toEqual(homes)
    to.rig().github.assertClean()
  })

  test('so does one that came from elsewhere', async () => {
    const { pull, home } = await dispatched()
    const told = to.comment(home, 'lease') ?? ''
    await turn(pull, 'closed')
    await to.render(pull)
    expect(stateOf(home)).toBe('closed')
    expect(to.comment(home, 'lease')).toContain(`Reopen #${pull} to ask again`)
    await turn(pull, 'open')
    expect((await to.render(pull)).outputs).toMatchObject({ 'reason-code': 'already-rendered', next: 'plan' })
    expect(stateOf(home)).toBe('open')
    expect(to.comment(home, 'lease')?.split('\n\n')[1]).toBe(told.split('\n\n')[1])
    expect(to.issues()).toBe(1)
  })

  test('closed and opened, whatever call the run was killed at, they end as it does (S15)', async () => {
    const pull = await to.open('alice', 'reports', { [REQUEST]: REPORTS })
    await to.render(pull)
    const home = homeIn('reports')
    const { world } = to.rig().github
    let last: readonly (number | null)[] = []
    for (let call = 1; last.some((code) => code !== 0) || last.length === 0; call += 1) {
      const codes: (number | null)[] = []
      for (const state of ['closed', 'open'] as const) {
        await turn(pull, state)
        const { code } = await to.render(pull, { crashAtCall: call })
        if (code !== 0) expect((await to.render(pull)).code).toBe(0)
        const isToldClosed = to.comment(home, 'lease')?.includes('without a merge')
        expect([call, stateOf(home), isToldClosed]).toEqual([call, state, state === 'closed'])
        expect([to.issues(), world.comments.length]).toEqual([1, 2])
        codes.push(code)
      }
      last = codes
      expect(call).toBeLessThan(20)
    }
  })

  test('closes the home that a run had opened which was killed before it rendered', async () => {
    const pull = await to.open('alice', 'reports', { [REQUEST]: REPORTS })
    for (let call = 1; to.issues() === 0; call += 1) await to.render(pull, { crashAtCall: call })
    const [home = 0] = [...to.rig().github.world.issues.keys()].filter((one) => one !== pull)
    expect([stateOf(home), to.read('reports', `${STACK}/stack.json`)]).toEqual(['open', undefined])
    await turn(pull, 'closed')
    await to.render(pull)
    expect(stateOf(home)).toBe('closed')
  })

  test('closes no issue that only its stack claims, and no home of a lease that lives', async () => {
    const living = await to.open('alice', 'living', { [REQUEST]: REPORTS })
    await to.render(living)
    await to.merge(living)
    const theirs = await rest(to.rig().github, 'bob', 'POST', '/issues', {
      title: 'Mine',
      body: `<!-- leasehold:home-payments-logs-4 -->\n`,
    })
    const { number } = theirs.body as { readonly number: number }
    const pull = await to.open('alice', 'other', {
      [LOGS]: REPORTS,
      [REQUEST]: REPORTS.replace('14d', '21d'),
    })
    await to.render(pull)
    expect(pull).toBe(4)
    const stack = 'stacks/payments/logs/stack.json'
    const forged = JSON.stringify({ ...(JSON.parse(to.read('other', stack) ?? '') as object), issue: number })
    to.push('alice', 'other', { [stack]: forged })
    await turn(pull, 'closed')
    await to.render(pull)
    expect([stateOf(number), stateOf(homeIn('main'))]).toEqual(['open', 'open'])
  })

  test('merged, leaves the home open', async () => {
    const pull = await to.open('alice', 'reports', { [REQUEST]: REPORTS })
    await to.render(pull)
    await to.merge(pull)
    expect((await to.render(pull)).outputs).toMatchObject({ 'reason-code': 'pull-request-closed', next: '' })
    await sweep()
    expect(stateOf(homeIn('main'))).toBe('open')
  })

  test('is found by the sweep, where its event was lost', async () => {
    const pull = await to.open('alice', 'reports', { [REQUEST]: REPORTS })
    await to.render(pull)
    const home = homeIn('reports')
    await turn(pull, 'closed')
    const run = await sweep()
    expect(run.outputs).toMatchObject({ decision: 'done', 'reason-code': 'swept' })
    expect(to.resultOf(run)['message']).toContain('1 closed ones with homes of leases')
    expect(stateOf(home)).toBe('closed')
    expect((await sweep()).outputs['decision']).toBe('nothing')
  })
})
