import { describe, expect, jest, test } from '@jest/globals'
import { rest, type ActionRun } from '../rig/index.ts'
import { REPORTS } from '../support/example-platform.ts'
import { requestRig } from './request-rig.ts'

jest.setTimeout(600_000)

const to = requestRig()
const REQUEST = 'requests/payments/reports.yaml'
const IDS: Readonly<Record<string, number>> = { alice: 1001, bob: 1002, carol: 1003 }

const change = (extend = '7d'): string =>
  `### Lease to change\n\npayments/reports\n\n### Extend by\n\n${extend}\n\n### New owner\n\n_No response_\n\n### Inputs to change\n\n_No response_\n\n### Reason\n\n_No response_`
const END =
  '### Lease to end\n\npayments/reports\n\n### Data\n\n_No response_\n\n### When\n\n_No response_\n\n### Reason\n\n_No response_'

async function living(): Promise<void> {
  const pull = await to.open('alice', 'begin', { [REQUEST]: `# ours\n${REPORTS}` })
  await to.render(pull)
  await to.merge(pull)
}

async function issueOf(login: string, body: string): Promise<number> {
  const answer = await rest(to.rig().github, login, 'POST', '/issues', { title: 'x', body })
  return (answer.body as { readonly number: number }).number
}

function take(login: string, number: number, crashAtCall?: number): Promise<ActionRun> {
  const sender = { id: IDS[login], login, type: 'User' }
  const event = { name: 'issues', payload: { action: 'opened', issue: { number }, sender } }
  return to.rig().runAction('render-request', { event, ...(crashAtCall !== undefined && { crashAtCall }) })
}

describe.each([
  [
    'changes',
    'alice',
    change(),
    (text: string) => expect(text).toBe(`# ours\n${REPORTS.replace('14d', '21d')}`.trimEnd()),
  ],
  ['ends', 'bob', END, (text: string) => expect(text).toContain('end:')],
] as const)('the form that %s a lease', (_what, login, body, look) => {
  test('becomes one pull request, whatever call the run was killed at (S15)', async () => {
    await living()
    const { pulls } = to.rig().github.world
    let call = 1
    for (; ; call += 1) {
      const number = await issueOf(login, body)
      const before = pulls.size
      const { code } = await take(login, number, call)
      const run = await take(login, number)
      expect(run.outputs).toMatchObject({ environment: 'dev', next: 'plan' })
      const branch = run.outputs['branch'] ?? ''
      expect(branch).toMatch(/^leasehold\/change-payments-reports-[0-9a-f]{8}-by-100[12]$/)
      look(to.read(branch, REQUEST) ?? '')
      expect(pulls.size).toBe(before + 1)
      expect(to.commits(branch)).toBe(1)
      expect(to.comment(number, 'request')).toContain(`#${run.outputs['pull-request']}`)
      if (code === 0) break
      expect(call).toBeLessThan(30)
      // The next one starts from nothing.
      await rest(to.rig().github, 'dana', 'PATCH', `/pulls/${run.outputs['pull-request']}`, {
        state: 'closed',
      })
    }
    expect(call).toBeGreaterThanOrEqual(7)
  })
})

describe('the form that changes a lease', () => {
  test('by somebody outside the team is told whom to ask (S6)', async () => {
    await living()
    const number = await issueOf('carol', change())
    const run = await take('carol', number)
    expect(run.outputs).toMatchObject({
      decision: 'blocked',
      'reason-code': 'requester-not-a-member',
      next: '',
    })
    expect(to.comment(number, 'request')).toContain('ask alice or bob')
  })

  test('for more than the environment allows is answered, and nothing else is written', async () => {
    await living()
    const number = await issueOf('alice', change('60d'))
    expect((await take('alice', number)).outputs).toMatchObject({
      decision: 'blocked',
      'reason-code': 'too-long',
    })
  })
})

test('the form that ends a lease writes its end', async () => {
  await living()
  const number = await issueOf('bob', END)
  const run = await take('bob', number)
  expect(run.outputs).toMatchObject({ decision: 'done', 'reason-code': 'change-proposed' })
  expect(to.read(run.outputs['branch'] ?? '', REQUEST)).toContain('end:')
})

test('for a lease that is not there, both are answered', async () => {
  for (const body of [change(), END]) {
    const number = await issueOf('alice', body)
    expect((await take('alice', number)).outputs).toMatchObject({
      decision: 'blocked',
      'reason-code': 'lease-unknown',
    })
  }
})
