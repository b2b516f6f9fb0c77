import { describe, expect, jest, test } from '@jest/globals'
import { asSha } from '../../src/kit/brands.ts'
import { checkApproval } from '../../src/run/approval/approved.ts'
import { mergeUnattended } from '../../src/run/approval/merge.ts'
import { runCommand } from '../../src/run/command/command.ts'
import { recordCommand } from '../../src/run/command/record.ts'
import { renderDispatch } from '../../src/run/render-request/dispatch.ts'
import { renderPullRequest } from '../../src/run/render-request/pull-request.ts'
import { renderRequest } from '../../src/run/render-request/render-request.ts'
import { sweepPullRequests } from '../../src/run/sweep/sweep.ts'
import { commitFiles, forkBranch, rest } from '../rig/index.ts'
import { REPORTS } from '../support/example-platform.ts'
import { openForm } from '../support/intake-world.ts'
import { applied, applyBegun } from '../support/leases.ts'
import { playOutages, type Run } from '../support/outages.ts'
import { useCommandRig, type CommandRig } from './command-rig.ts'
import { everyAnswer } from './form-answers.ts'

jest.setTimeout(300_000)

/** Rate limit and 5xx answers at any call: of every way to ask, to change, to record, to approve and to merge. */
interface Case {
  readonly what: string
  /** Calls of a run that GitHub answers well: each is met by every kind of outage. */
  readonly calls: number
  readonly prepare: (world: CommandRig) => Promise<Run>
}

const ALICE = { login: 'alice', id: 1001, isBot: false }
const PORTAL = { login: 'portal[bot]', id: 4001 }
const CHANGE =
  '### Lease to change\n\npayments/reports\n\n### Extend by\n\n7d\n\n### New owner\n\n_No response_\n\n### Inputs to change\n\n_No response_\n\n### Reason\n\n_No response_'
const END =
  '### Lease to end\n\npayments/reports\n\n### Data\n\n_No response_\n\n### When\n\n_No response_\n\n### Reason\n\n_No response_'

function form(body: string) {
  return async (world: CommandRig): Promise<Run> => {
    const issue = await openForm(world.rig(), 'alice', body)
    return (ports) => renderRequest({ issue, action: 'opened', sender: ALICE }, ports)
  }
}

async function openPull(world: CommandRig, login: string, head: string): Promise<number> {
  const asked = { title: 'Requests', head, base: 'main' }
  const { body } = await rest(world.rig().github, login, 'POST', '/pulls', asked)
  return (body as { readonly number: number }).number
}

function headOf(world: CommandRig, pull: number) {
  return asSha(world.rig().github.world.pulls.get(pull)?.headSha ?? '')
}

async function fileRequests(world: CommandRig, branch: string): Promise<number> {
  const files = { 'requests/payments/logs.yaml': REPORTS, 'requests/payments/media.yaml': REPORTS }
  commitFiles(world.rig().github, 'alice', branch, files)
  return openPull(world, 'alice', branch)
}

/** A pull request that automation opened for alice. */
async function asked(world: CommandRig): Promise<number> {
  const before = new Set(world.rig().github.world.pulls.keys())
  const number = await openForm(world.rig(), 'alice', named('logs'))
  const sender = { id: 1001, login: 'alice', type: 'User' }
  const event = { name: 'issues', payload: { action: 'opened', issue: { number }, sender } }
  await world.rig().runAction('render-request', { event })
  return [...world.rig().github.world.pulls.keys()].find((pull) => !before.has(pull)) ?? 0
}

function named(name: string): string {
  return everyAnswer((answer) => (answer === 'reports' ? name : answer))
}

const CASES: readonly Case[] = [
  { what: 'the form that asks for a lease', calls: 6, prepare: form(named('logs')) },
  { what: 'the form that changes a lease', calls: 7, prepare: form(CHANGE) },
  { what: 'the form that ends a lease', calls: 7, prepare: form(END) },
  {
    what: 'the requests of a person’s pull request',
    calls: 13,
    async prepare(world) {
      const pullRequest = await fileRequests(world, 'logs')
      return (ports) => renderPullRequest({ pullRequest, headSha: headOf(world, pullRequest) }, ports)
    },
  },
  {
    what: 'a pull request that was closed without a merge',
    calls: 9,
    async prepare(world) {
      const pullRequest = await fileRequests(world, 'logs')
      const head = headOf(world, pullRequest)
      const inputs = { mode: 'pull-request', 'pull-request': String(pullRequest), 'head-sha': head }
      await world.rig().runAction('render-request', { inputs })
      await rest(world.rig().github, 'alice', 'PATCH', `/pulls/${pullRequest}`, { state: 'closed' })
      return (ports) => renderPullRequest({ pullRequest, headSha: undefined }, ports)
    },
  },
  {
    what: 'a request from elsewhere',
    calls: 9,
    prepare: () => {
      const payload = {
        key: 'ticket-4711',
        for: { login: 'alice', id: 1001 },
        team: 'payments',
        name: 'logs',
        request: { module: 's3-bucket', environment: 'dev', lease: '14d', inputs: { class: 'small' } },
      }
      return Promise.resolve((ports) => renderDispatch({ sender: PORTAL, payload }, ports))
    },
  },
  {
    what: 'a command that changes the request',
    calls: 9,
    async prepare(world) {
      const comment = await world.say('alice', '/extend 7d')
      return (ports) => runCommand(comment, ports)
    },
  },
  {
    what: 'a command that starts a workflow',
    calls: 7,
    async prepare(world) {
      const comment = await world.say('alice', '/retry')
      return (ports) => runCommand(comment, ports)
    },
  },
  {
    what: 'a command that is recorded: its answer, then its evidence',
    calls: 7,
    async prepare(world) {
      await world.create(applyBegun(), applied())
      const comment = await world.say('bob', '/hold 2d')
      return async (ports) => {
        await runCommand(comment, ports)
        return recordCommand(comment, ports)
      }
    },
  },
  {
    what: 'the sweep, of one that was forgotten, one from outside, and one without a lease',
    calls: 15,
    async prepare(world) {
      const { github } = world.rig()
      await fileRequests(world, 'logs')
      forkBranch(github, 'mallory', 'mine', { 'requests/payments/mine.yaml': REPORTS })
      await openPull(world, 'mallory', 'mallory:mine')
      commitFiles(github, 'bob', 'words', { 'README.md': 'words' })
      await openPull(world, 'bob', 'words')
      return sweepPullRequests
    },
  },
  {
    what: 'the look at approval',
    calls: 6,
    async prepare(world) {
      const pullRequest = await asked(world)
      const headSha = headOf(world, pullRequest)
      const review = { event: 'APPROVE', commit_id: headSha, body: '' }
      await rest(world.rig().github, 'dana', 'POST', `/pulls/${pullRequest}/reviews`, review)
      return (ports) => checkApproval({ pullRequest, headSha }, ports)
    },
  },
]

describe('GitHub that is not well, at any call of', () => {
  const senders = '\nrequests:\n  senders:\n    - { login: portal, id: 4001, teams: [payments] }\n'
  const world = useCommandRig((config) => `${config}${senders}`)

  test.each(CASES)('$what', async ({ calls, prepare }) => {
    const run = await prepare(world)
    expect(await playOutages(world.rig(), world.state(), run)).toBe(calls)
  })
})

describe('GitHub that is not well, where no approval is needed, at any call of', () => {
  const world = useCommandRig((config) =>
    config.replaceAll(/^ {4}approvals: 1\n/gm, '$&    no-approval: { usd-month: 100 }\n'),
  )

  test('the merge by automation', async () => {
    const pullRequest = await asked(world)
    const headSha = headOf(world, pullRequest)
    const run: Run = (ports) => mergeUnattended({ pullRequest, headSha }, ports)
    expect(await playOutages(world.rig(), world.state(), run)).toBe(6)
  })
})
