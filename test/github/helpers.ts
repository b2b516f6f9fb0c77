import type { LocalGitHub } from './server.ts'

/** What somebody does on a machine of their own and pushes; `undefined` deletes. Makes the branch when it is new. */
export function commitFiles(
  github: LocalGitHub,
  login: string,
  branch: string,
  files: Readonly<Record<string, string | undefined>>,
  message = 'Change files',
): string {
  const { world } = github
  const account = github.account(login)
  const parent = world.store.branch(branch) ?? world.store.branch(world.seed.defaultBranch)
  const commit = writeCommit(github, login, parent, files, message)
  world.moveBranch(account, branch, commit)
  return commit
}

/** A branch in somebody's fork, from which `login:branch` opens a PR. */
export function forkBranch(
  github: LocalGitHub,
  login: string,
  branch: string,
  files: Readonly<Record<string, string | undefined>>,
): string {
  const { store, seed } = github.world
  const commit = writeCommit(github, login, store.branch(seed.defaultBranch), files, 'Change files in a fork')
  store.setRef(`refs/forks/${login}/${branch}`, commit)
  return commit
}

function writeCommit(
  github: LocalGitHub,
  login: string,
  parent: string | undefined,
  files: Readonly<Record<string, string | undefined>>,
  message: string,
): string {
  const { store } = github.world
  const changes = Object.entries(files).map(([path, content]) => {
    const entry = content === undefined ? undefined : { mode: '100644', blob: store.writeBlob(content) }
    return [path, entry] as const
  })
  const tree = store.writeTree(parent, new Map(changes))
  const parents = parent === undefined ? [] : [parent]
  return store.writeCommit(tree, parents, `${message}\n`, github.world.signature(github.account(login)))
}
