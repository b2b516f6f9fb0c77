import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gitEnvironment } from '../../src/outside/git/process.ts'
import type { LocalGitHub } from '../github/index.ts'

/**
 * A clone as `actions/checkout` with `fetch-depth: 0` and `persist-credentials: false` leaves it. It is taken by Git's
 * own protocol, which gives what the server would give, and without the server's processes.
 * @param revision branch or commit that is checked out; the default branch without it
 */
export async function cloneWorkspace(github: LocalGitHub, folder: string, revision?: string): Promise<void> {
  const { folder: store } = github.world.store
  await git(['clone', '--quiet', `file://${store}`, folder], process.cwd())
  setRemote(folder, `file://${store}`, github.cloneUrl())
  if (revision !== undefined) await git(['checkout', '--quiet', revision], folder)
}

/** From now on the clone fetches from the server's folder: for what fetches hundreds of times, and is not about how. */
export function fetchFromFolder(github: LocalGitHub, folder: string): void {
  setRemote(folder, github.cloneUrl(), `file://${github.world.store.folder}`)
}

function setRemote(folder: string, from: string, to: string): void {
  const config = join(folder, '.git', 'config')
  writeFileSync(config, readFileSync(config, 'utf8').replace(from, to))
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
