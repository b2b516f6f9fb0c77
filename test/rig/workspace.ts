import { execFile } from 'node:child_process'
import { gitEnvironment } from '../../src/outside/git/process.ts'
import type { LocalGitHub } from '../github/index.ts'

/**
 * A clone as `actions/checkout` with `fetch-depth: 0` and `persist-credentials: false` leaves it.
 * @param revision branch or commit that is checked out; the default branch without it
 */
export async function cloneWorkspace(
  github: LocalGitHub,
  login: string,
  folder: string,
  revision?: string,
): Promise<void> {
  const basic = Buffer.from(`x-access-token:${github.account(login).token}`).toString('base64')
  const header = `http.${github.url}/.extraheader=AUTHORIZATION: basic ${basic}`
  await git(['-c', header, 'clone', '--quiet', github.cloneUrl(), folder], process.cwd())
  if (revision !== undefined) await git(['checkout', '--quiet', revision], folder)
}

/** Asynchronous, as the server that Git talks to lives in this process. */
function git(args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile('git', args, { cwd, env: gitEnvironment() }, (error) => {
      if (error === null) resolve()
      else reject(new Error('git failed in the rig', { cause: error }))
    })
  })
}
