import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { logSafe } from '../src/kit/log-safe.ts'
import { Fault, problems } from '../src/kit/result.ts'
import { runGit } from '../src/outside/git/process.ts'
import { createGit } from '../src/outside/git/git.ts'
import type { Git } from '../src/ports.ts'
import type { ReaperForge } from '../src/run/reaper/context.ts'
import { COMMIT_BY_HAND } from '../src/run/reaper/remove-lease.ts'

/**
 * What stands for GitHub on a machine without it. It says what would be posted, removes files from the working tree for a
 * person to commit, and sees no open pull requests. A warning cannot be delivered here, so none counts as delivered (L8).
 */
export function localForge(root: string, say: (line: string) => void): ReaperForge {
  const needed = (what: string): never => {
    throw new Fault('needs-github', `${what} needs GitHub; the reaper action does it`)
  }
  return {
    putComment: async (number, marker, markdown) => {
      if (marker.startsWith('warning-')) needed('delivering a warning')
      say(`issue #${number} would be told:`)
      for (const line of markdown.trimEnd().split('\n')) say(`  ${logSafe(line)}`)
      return { id: 0, wrote: false }
    },
    closeIssue: async (number) => say(`issue #${number} would be closed`),
    issue: async () => undefined,
    openPullRequests: async () => [],
    changedPaths: async () => [],
    commit: async ({ deletions }) => {
      for (const path of deletions) await rm(join(root, path), { force: true })
      return problems({
        code: COMMIT_BY_HAND,
        message: `${deletions.length} files were removed from the working tree`,
      })
    },
    createBranch: async () => needed('making a branch'),
    createPullRequest: async () => needed('opening a pull request'),
    pullRequestFrom: async () => undefined,
    isRunOver: async () => undefined,
  }
}

/**
 * For commands that read what is merged.
 * @throws Fault `not-a-clone`
 */
async function mustBeClone(root: string): Promise<void> {
  const { code } = await runGit(root, ['rev-parse', '--git-dir'])
  if (code !== 0)
    throw new Fault(
      'not-a-clone',
      `${root} is in no Git repository, and what is merged is read from one: go into a clone, or run \`git init\` and commit`,
    )
}

/** The clone of a machine of one's own: origin decides where there is one, else the clone's own default branch (L2). */
export async function localGit(root: string): Promise<Git> {
  await mustBeClone(root)
  const remote = await runGit(root, ['remote', 'get-url', 'origin'])
  return createGit(root, remote.code === 0 ? {} : { remote: '.' })
}
