import { describe, expect, jest, test } from '@jest/globals'
import { CATALOGUE, type CommandName } from '../../src/command/catalogue.ts'
import { createGit } from '../../src/outside/git/git.ts'
import { createForge } from '../../src/outside/github/forge.ts'
import { randomIds } from '../../src/outside/clock.ts'
import { runCommand } from '../../src/run/command/command.ts'
import { GITHUB_ACTIONS } from '../github/index.ts'
import { useCommandRig } from './command-rig.ts'

jest.setTimeout(300_000)

/**
 * Who may run which command, from the comment to GitHub's answers: every pair of the two. In this process, with the real
 * Git and the real adapter, as it is many runs.
 */
const world = useCommandRig()

const TYPED: Readonly<Record<CommandName, string>> = {
  help: '/help',
  price: '/price',
  extend: '/extend 1d',
  end: '/end',
  hold: '/hold 2d',
  resize: '/resize medium',
  transfer: '/transfer @bob',
  retry: '/retry',
  render: '/render',
  check: '/check',
  override: '/override naming because it must be',
  'approve-plan': `/approve-plan sha256:${'0'.repeat(64)}`,
}
const NAMES = CATALOGUE.map(({ name }) => name)
const OPEN = ['help', 'price'] as const
const STARTS = ['retry', 'render', 'check'] as const
const CHANGES = ['extend', 'end', 'resize', 'transfer'] as const

/** Logins of the local GitHub, what they are to `payments/reports`, and what they may run. */
const MAY: readonly (readonly [string, string, readonly CommandName[]])[] = [
  ['alice', 'the owner', [...OPEN, ...CHANGES, 'hold', ...STARTS]],
  ['bob', 'a member of the team who may override', [...OPEN, ...CHANGES, 'hold', ...STARTS, 'override']],
  ['carol', 'a writer of another team', [...OPEN, ...STARTS]],
  ['dana', 'an approver', [...OPEN, ...CHANGES, ...STARTS, 'approve-plan']],
  ['erin', 'an approver who may override', [...OPEN, ...CHANGES, ...STARTS, 'approve-plan', 'override']],
  ['mallory', 'somebody who may only read', OPEN],
]

async function reasonOf(login: string, name: CommandName, workspace: string): Promise<string> {
  const { github, clock } = world.rig()
  const comment = await world.say(login, TYPED[name])
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const forge = createForge({
    owner: 'acme',
    name: 'platform',
    token: GITHUB_ACTIONS.token,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
  })
  const git = createGit(workspace, { token: GITHUB_ACTIONS.token })
  const { result } = await runCommand(comment, { forge, git, clock, ids: randomIds, log: silent })
  return result.reasonCode
}

describe('role × command', () => {
  test.each(MAY)('%s, %s', async (login, _what, allowed) => {
    const workspace = await world.rig().checkout()
    const { pulls, dispatches } = world.rig().github.world
    // What is refused first, so that nothing that is allowed can have made what is looked for.
    const refused = NAMES.filter((name) => !allowed.includes(name))
    const before = pulls.size
    for (const name of refused)
      expect([name, await reasonOf(login, name, workspace)]).toEqual([name, 'not-permitted'])
    expect([pulls.size - before, dispatches.length]).toEqual([0, 0])
    for (const name of NAMES.filter((one) => allowed.includes(one)))
      expect([name, await reasonOf(login, name, workspace)]).not.toEqual([name, 'not-permitted'])
    expect(refused.length + allowed.length).toBe(NAMES.length)
  })
})
