import { createGit } from '../../src/outside/git/git.ts'
import { createForge } from '../../src/outside/github/forge.ts'
import { randomIds } from '../../src/outside/clock.ts'
import { renderRequest } from '../../src/run/render-request/render-request.ts'
import { GITHUB_ACTIONS, rest, type Account } from '../github/index.ts'
import type { Rig } from '../rig/index.ts'

export type Intake = Awaited<ReturnType<typeof renderRequest>>

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/**
 * The intake in this process, with the real Git and the real adapter of GitHub: for tests of many runs. It waits for
 * nobody: what it would have slept is in `waits`.
 */
export async function intakeOf(
  rig: Rig,
  number: number,
  login: string,
  {
    waits = [],
    workspace,
    account = GITHUB_ACTIONS,
  }: {
    readonly waits?: number[]
    readonly workspace?: string
    /** Whose token it has; the job's own without it. */
    readonly account?: Account
  } = {},
): Promise<Intake> {
  const { url: apiUrl, graphqlUrl } = rig.github
  const { token } = account
  const forge = createForge({
    owner: 'acme',
    name: 'platform',
    token,
    apiUrl,
    graphqlUrl,
    random: () => 0,
    sleep: async (milliseconds) => void waits.push(milliseconds),
  })
  const git = createGit(workspace ?? (await rig.checkout()), { token })
  const { id } = rig.github.account(login)
  const sender = { login, id, isBot: false }
  return renderRequest(
    { issue: number, action: 'opened', sender },
    { forge, git, ids: randomIds, log: silent, clock: rig.clock },
  )
}

export async function openForm(rig: Rig, login: string, body: string, title = 'reports'): Promise<number> {
  const answer = await rest(rig.github, login, 'POST', '/issues', { title, body })
  return (answer.body as { readonly number: number }).number
}
