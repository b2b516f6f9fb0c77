import { describe, expect, jest, test } from '@jest/globals'
import { forkBranch, GITHUB_ACTIONS, rest } from '../rig/index.ts'
import { REPORTS } from '../support/example-platform.ts'
import { everyAnswer } from './form-answers.ts'
import { requestRig } from './request-rig.ts'

jest.setTimeout(300_000)

const to = requestRig()
const REQUEST = 'requests/payments/reports.yaml'
const STACK = 'stacks/payments/reports'
const LOGS = 'requests/payments/logs.yaml'

interface Manifest {
  readonly uid: string
  readonly issue: number | null
}

function manifest(branch: string, stack = STACK): Manifest {
  return JSON.parse(to.read(branch, `${stack}/stack.json`) ?? 'null') as Manifest
}

/** A lease that lives on the default branch. */
async function living(): Promise<number> {
  const pull = await to.open('alice', 'begin', { [REQUEST]: REPORTS })
  expect((await to.render(pull)).outputs['decision']).toBe('done')
  await to.merge(pull)
  return pull
}

describe('a pull request of a person that adds a request', () => {
  test('gets the stack committed to its branch and an issue as the home of the lease', async () => {
    const pull = await to.open('alice', 'reports', { [REQUEST]: REPORTS })
    const run = await to.render(pull)
    expect(run.outputs).toMatchObject({
      decision: 'done',
      'reason-code': 'rendered',
      environment: 'dev',
      next: 'plan',
    })
    const { github } = to.rig()
    expect(run.outputs['head-sha']).toBe(github.world.store.branch('reports'))
    const { issue } = manifest('reports')
    expect(github.world.issues.get(issue ?? 0)).toMatchObject({
      title: 'payments/reports: s3-bucket in dev',
      state: 'open',
      author: { login: GITHUB_ACTIONS.login },
    })
    expect(github.world.issues.get(issue ?? 0)?.body).toContain(
      `<!-- leasehold:home-payments-reports-${pull} -->`,
    )
    expect(to.comment(issue ?? 0, 'lease')).toContain(`#${pull}`)
    expect(to.comment(pull, 'files')).toContain(`#${issue}`)
    expect(to.read('reports', REQUEST)).toBe(REPORTS.trimEnd())
    github.assertClean()
  })

  test('costs at most 6 calls up to the commit, of which 2 are content writes', async () => {
    const pull = await to.open('alice', 'reports', { [REQUEST]: REPORTS })
    const run = await to.render(pull)
    const rendered = run.requests.filter(({ path }) => !path.includes('.git/'))
    const commit = rendered.findIndex(({ body }) =>
      JSON.stringify(body ?? null).includes('createCommitOnBranch'),
    )
    expect(commit + 1).toBeGreaterThan(0)
    expect(commit + 1).toBeLessThanOrEqual(6)
    const upTo = rendered.slice(0, commit + 1)
    const writes = upTo.filter(
      ({ method, path, body }) =>
        method !== 'GET' && (path !== '/graphql' || JSON.stringify(body).includes('mutation')),
    )
    expect(writes).toHaveLength(2)
    expect(rendered.length).toBeLessThanOrEqual(10)
  })

  test('run again changes nothing', async () => {
    const pull = await to.open('alice', 'reports', { [REQUEST]: REPORTS })
    await to.render(pull)
    const { world } = to.rig().github
    const before = {
      head: world.store.branch('reports'),
      issues: to.issues(),
      comments: world.comments.length,
    }
    const again = await to.render(pull)
    expect(again.outputs).toMatchObject({
      decision: 'nothing',
      'reason-code': 'already-rendered',
      next: 'plan',
    })
    expect({
      head: world.store.branch('reports'),
      issues: to.issues(),
      comments: world.comments.length,
    }).toEqual(before)
  })

  test('killed after any call and started again ends in the same state (S15)', async () => {
    const { world } = to.rig().github
    let call = 1
    for (; ; call += 1) {
      const [branch, names] = [`two-${call}`, [`one-${call}`, `other-${call}`]]
      const files = names.map((name) => [`requests/payments/${name}.yaml`, REPORTS] as const)
      const pull = await to.open('alice', branch, Object.fromEntries(files))
      const headSha = world.store.branch(branch) ?? ''
      const { code } = await to.render(pull, { crashAtCall: call, headSha })
      if (code !== 0) {
        // It has the old head as input, and goes on with the commit of the run that was killed.
        const again = await to.render(pull, { headSha })
        expect(again.outputs).toMatchObject({ next: 'plan', 'head-sha': world.store.branch(branch) })
      }
      expect([call, to.issues(), to.commits(branch), world.comments.length]).toEqual([
        call,
        2 * call,
        2,
        3 * call,
      ])
      const homes = names.map((name) => manifest(branch, `stacks/payments/${name}`).issue ?? 0)
      for (const home of homes) expect(to.comment(home, 'lease')).toContain(`#${pull}`)
      if (code === 0) break
      expect(call).toBeLessThan(60)
    }
    expect(call).toBeGreaterThan(12)
    to.rig().github.assertClean()
  })

  test('keeps uid and home when the request is changed and when it was rendered by hand', async () => {
    const pull = await to.open('alice', 'reports', { [REQUEST]: REPORTS })
    await to.render(pull)
    const before = manifest('reports')
    to.push('alice', 'reports', { [REQUEST]: REPORTS.replace('small', 'large') })
    expect((await to.render(pull)).outputs['decision']).toBe('done')
    expect(manifest('reports')).toMatchObject({ uid: before.uid, issue: before.issue })
    to.push('alice', 'reports', { [`${STACK}/main.tf`]: '# mine\n' })
    expect((await to.render(pull)).outputs['decision']).toBe('done')
    expect(to.read('reports', `${STACK}/main.tf`)).not.toContain('# mine')
    expect(to.issues()).toBe(1)
  })

  test('one that cannot be read holds up no other, and is told with its line', async () => {
    const pull = await to.open('alice', 'two', {
      [REQUEST]: REPORTS,
      [LOGS]: REPORTS.replace('class: small', 'class: huge'),
      'requests/payments/bad.yaml': 'a: [',
    })
    const run = await to.render(pull)
    expect(run.outputs).toMatchObject({ decision: 'blocked', next: 'plan' })
    expect(to.paths('two', 'stacks/payments/reports')).not.toEqual([])
    expect(to.paths('two', 'stacks/payments/logs')).toEqual([])
    const comment = to.comment(pull, 'files') ?? ''
    expect(comment).toContain('2 of 3 to correct')
    expect(comment).toContain('`requests/payments/logs.yaml:6`')
    expect(comment).toContain('`requests/payments/bad.yaml:1`')
    to.push('alice', 'two', { [LOGS]: REPORTS, 'requests/payments/bad.yaml': undefined })
    expect((await to.render(pull)).outputs['decision']).toBe('done')
    expect(to.comment(pull, 'files')).not.toContain('to correct')
  })

  test('with a path that only looks like a request is told (S4)', async () => {
    const pull = await to.open('alice', 'odd', { 'requests/Payments/x.yaml': REPORTS, [REQUEST]: REPORTS })
    expect((await to.render(pull)).outputs).toMatchObject({
      decision: 'blocked',
      'reason-code': 'wrong-path',
    })
    expect(to.paths('odd', 'stacks')).not.toEqual([])
    expect(to.comment(pull, 'files')).toContain('`requests/Payments/x.yaml:1`')
  })

  test('by somebody outside the team is told whom to ask (S6)', async () => {
    const pull = await to.open('carol', 'reports', { [REQUEST]: REPORTS })
    const run = await to.render(pull)
    expect(run.outputs).toMatchObject({ decision: 'blocked', 'reason-code': 'requester-not-a-member' })
    expect(to.paths('reports', 'stacks')).toEqual([])
    expect(to.issues()).toBe(0)
    expect(to.comment(pull, 'files')).toContain('ask alice or bob')
  })

  test('the second one for a name is told which was first', async () => {
    const first = await to.open('alice', 'one', { [REQUEST]: REPORTS })
    const second = await to.open('bob', 'other', { [REQUEST]: REPORTS.replace('small', 'large') })
    expect((await to.render(second)).outputs['reason-code']).toBe('name-taken')
    expect(to.comment(second, 'files')).toMatch(new RegExp(`asked for by &#35;(?:&#8203;)?${first},`))
    expect((await to.render(first)).outputs['decision']).toBe('done')
  })
})

describe('a request that is taken back before the merge', () => {
  test('takes its stack along and closes its home; renamed, it begins under the new name', async () => {
    const pull = await to.open('alice', 'reports', { [REQUEST]: REPORTS })
    await to.render(pull)
    const home = manifest('reports').issue ?? 0
    to.push('alice', 'reports', { [REQUEST]: undefined, [LOGS]: REPORTS })
    expect((await to.render(pull)).outputs['decision']).toBe('done')
    expect(to.paths('reports', STACK)).toEqual([])
    const { world } = to.rig().github
    expect(world.issues.get(home)?.state).toBe('closed')
    const { issue } = manifest('reports', 'stacks/payments/logs')
    expect(world.issues.get(issue ?? 0)?.state).toBe('open')
    // And back again: the closed home is not used a second time.
    to.push('alice', 'reports', { [REQUEST]: REPORTS, [LOGS]: undefined })
    expect((await to.render(pull)).outputs['decision']).toBe('done')
    expect(manifest('reports').issue).not.toBe(home)
    expect(world.issues.get(manifest('reports').issue ?? 0)?.state).toBe('open')
  })

  test('closes no issue that only the stack claims', async () => {
    const pull = await to.open('alice', 'reports', { [REQUEST]: REPORTS })
    await to.render(pull)
    const answer = await rest(to.rig().github, 'bob', 'POST', '/issues', { title: 'Mine', body: 'x' })
    const { number } = answer.body as { number: number }
    const text = to.read('reports', `${STACK}/stack.json`) ?? ''
    const forged = JSON.stringify({ ...(JSON.parse(text) as object), issue: number })
    to.push('alice', 'reports', { [REQUEST]: undefined, [`${STACK}/stack.json`]: forged })
    await to.render(pull)
    expect(to.rig().github.world.issues.get(number)?.state).toBe('open')
  })
})

describe('a lease that lives', () => {
  test('deleted, ends; its stack stays until the end is proved', async () => {
    await living()
    const pull = await to.open('alice', 'end', { [REQUEST]: undefined, [`${STACK}/main.tf`]: '# gone\n' })
    const run = await to.render(pull)
    expect(run.outputs['decision']).toBe('done')
    expect(to.comment(pull, 'files')).toContain('ends after the merge')
    expect(to.read('end', `${STACK}/main.tf`)).toBe(to.read('main', `${STACK}/main.tf`))
  })

  test('deleted together with its stack is answered, with what to type', async () => {
    await living()
    const files = Object.fromEntries([REQUEST, ...to.paths('main', STACK)].map((path) => [path, undefined]))
    const pull = await to.open('alice', 'end', files)
    expect((await to.render(pull)).outputs).toMatchObject({
      decision: 'blocked',
      'reason-code': 'stack-removed',
    })
    expect(to.comment(pull, 'files')).toContain('git checkout origin/HEAD')
    expect(to.commits('end')).toBe(1)
  })

  test('renamed is understood, and not rendered', async () => {
    await living()
    const pull = await to.open('alice', 'move', { [REQUEST]: undefined, [LOGS]: REPORTS })
    expect((await to.render(pull)).outputs).toMatchObject({ decision: 'blocked', 'reason-code': 'renamed' })
    expect(to.paths('move', 'stacks/payments/logs')).toEqual([])
    expect(to.comment(pull, 'files')).toContain('would be destroyed')
  })

  test.each([
    ['module', REPORTS.replace('s3-bucket', 'postgres')],
    ['environment', REPORTS.replace('environment: dev', 'environment: staging')],
    ['region', `region: us-east-1\n${REPORTS}`],
  ])('keeps its %s', async (field, text) => {
    await living()
    const pull = await to.open('alice', 'change', { [REQUEST]: text })
    const run = await to.render(pull)
    expect(run.outputs).toMatchObject({ decision: 'blocked', 'reason-code': 'pinned-field' })
    expect(to.resultOf(run)['problems']).toMatchObject([{ code: 'pinned-field', field: `/${field}` }])
    expect(to.comment(pull, 'files')).toContain('new request')
  })

  test('extended, keeps its stack as it was rendered, whatever the config says now', async () => {
    await living()
    const config = to.read('main', 'leasehold.yaml') ?? ''
    to.push('dana', 'main', {
      'leasehold.yaml': config.replace('managed-by: leasehold', 'managed-by: somebody'),
    })
    const pull = await to.open('alice', 'extend', { [REQUEST]: REPORTS.replace('14d', '21d') })
    const run = await to.render(pull)
    expect(run.outputs).toMatchObject({
      decision: 'nothing',
      'reason-code': 'already-rendered',
      next: 'plan',
    })
    expect(to.commits('extend')).toBe(1)
    expect(to.issues()).toBe(1)
  })

  test('resized, is rendered with the uid, the home and the module of base (S10)', async () => {
    await living()
    const before = manifest('main')
    to.push('dana', 'main', { 'modules/s3-bucket/extra.tf': '# newer\n' })
    const pull = await to.open('alice', 'resize', {
      [REQUEST]: REPORTS.replace('small', 'large'),
      [`${STACK}/stack.json`]: (to.read('main', `${STACK}/stack.json`) ?? '').replaceAll(
        before.uid,
        'b'.repeat(26),
      ),
      [`${STACK}/module/main.tf`]: '# mine\n',
    })
    const run = await to.render(pull)
    expect(run.outputs['decision']).toBe('done')
    expect(manifest('resize')).toMatchObject(before)
    expect(to.read('resize', `${STACK}/module/main.tf`)).toBe(to.read('main', `${STACK}/module/main.tf`))
    expect(to.read('resize', `${STACK}/module/extra.tf`)).toBeUndefined()
  })
})

describe('a branch that we may not write to', () => {
  test('by a rule of the repository: a person is told what to type, and the run is green', async () => {
    const pull = await to.open('alice', 'reports', { [REQUEST]: REPORTS })
    const { github } = to.rig()
    github.world.rules.alsoProtected = ['reports']
    const before = github.world.store.branch('reports')
    const run = await to.render(pull)
    expect(run.code).toBe(0)
    expect(github.world.store.branch('reports')).toBe(before)
    expect(to.comment(pull, 'files')).toContain('keeps automation from writing to this branch')
    expect(to.comment(pull, 'files')).toContain(`leasehold render ${REQUEST}`)
    github.assertClean()
  })

  test('of a fork: the exact commands are named, and nothing is written', async () => {
    const { github } = to.rig()
    forkBranch(github, 'mallory', 'idea', { [REQUEST]: REPORTS })
    const answer = await rest(github, 'mallory', 'POST', '/pulls', {
      head: 'mallory:idea',
      base: 'main',
      title: 'x',
    })
    const { number } = answer.body as { number: number }
    const run = await to.render(number)
    // Mallory is in no team: told whom to ask before anything else.
    expect(run.outputs).toMatchObject({
      decision: 'blocked',
      'reason-code': 'requester-not-a-member',
      next: '',
    })
    forkBranch(github, 'alice', 'idea', { [REQUEST]: REPORTS })
    const own = await rest(github, 'alice', 'POST', '/pulls', {
      head: 'alice:idea',
      base: 'main',
      title: 'x',
    })
    const second = (own.body as { number: number }).number
    const run2 = await to.render(second)
    expect(run2.outputs).toMatchObject({ decision: 'blocked', 'reason-code': 'render-by-hand', next: '' })
    expect(to.comment(second, 'files')).toContain(`leasehold render ${REQUEST}\ngit add ${STACK}\n`)
    expect(to.issues()).toBe(0)
  })
})

describe('a pull request that automation opened', () => {
  const form = async (): Promise<{ issue: number; pull: number }> => {
    const { github } = to.rig()
    const body = everyAnswer()
    const answer = await rest(github, 'alice', 'POST', '/issues', { title: 'x', body })
    const { number } = answer.body as { number: number }
    const sender = { id: 1001, login: 'alice', type: 'User' }
    const event = { name: 'issues', payload: { action: 'opened', issue: { number }, sender } }
    const run = await to.rig().runAction('render-request', { event })
    return { issue: number, pull: Number(run.outputs['pull-request']) }
  }

  test('is left alone as it was made, by one call', async () => {
    const { pull } = await form()
    const run = await to.render(pull)
    expect(run.outputs).toMatchObject({
      decision: 'nothing',
      'reason-code': 'already-rendered',
      environment: 'dev',
      next: 'plan',
    })
    expect(to.callsOf(run)).toHaveLength(1)
  })

  test('is rendered again where a person pushed to it, with its uid and its issue', async () => {
    const { issue, pull } = await form()
    const branch = `leasehold/request-${issue}`
    const before = manifest(branch)
    to.push('bob', branch, {
      [REQUEST]: (to.read(branch, REQUEST) ?? '').replace(/lease: .*/, 'lease: 3d'),
      [`${STACK}/main.tf`]: '#\n',
    })
    expect((await to.render(pull)).outputs['decision']).toBe('done')
    expect(manifest(branch)).toEqual(before)
    expect(to.read(branch, `${STACK}/main.tf`)).toContain('module')
    expect(to.comment(issue, 'lease')).toContain('edit this issue')
  })
})

describe('nothing is done for', () => {
  test('a head that a person pushed over', async () => {
    const pull = await to.open('alice', 'reports', { [REQUEST]: REPORTS })
    const headSha = to.rig().github.world.store.branch('reports') ?? ''
    to.push('alice', 'reports', { [REQUEST]: REPORTS.replace('small', 'large') })
    expect((await to.render(pull, { headSha })).outputs).toMatchObject({
      'reason-code': 'head-moved',
      next: '',
    })
  })

  test('a pull request that changes no request, but for its checks', async () => {
    const pull = await to.open('dana', 'docs', { 'README.md': 'x' })
    expect((await to.render(pull)).outputs).toMatchObject({ 'reason-code': 'no-requests', next: '' })
    expect(to.rig().github.world.checks.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['leasehold/approved', 'success'],
      ['leasehold/policy', 'success'],
    ])
  })
})
