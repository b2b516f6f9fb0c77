import type { Sha } from '../../kit/brands.ts'
import { Fault, ok, problems, type Result } from '../../kit/result.ts'
import type { Config } from '../../platform/config.ts'
import type { Forge, Git, Log, Tree } from '../../ports.ts'
import { requestPath, stackFolder } from '../../request/path.ts'
import { readManifest } from '../../stack/manifest.ts'

export interface RemovePorts {
  readonly git: Pick<Git, 'fetch' | 'tree'>
  readonly forge: Pick<Forge, 'commit' | 'createBranch' | 'createPullRequest' | 'pullRequestFrom'>
  readonly log: Log
}

export interface Ended {
  readonly lease: string
  readonly team: string
  readonly name: string
  readonly uid: string
  readonly issue: number | null
}

/** `removed`: the default branch holds it no longer. `waiting`: a person must
 * merge the PR that does it or, without GitHub, commit the removal from the working tree. */
export type Removal =
  | { readonly kind: 'removed'; readonly commit: Sha | undefined }
  | { readonly kind: 'waiting'; readonly pull: number | undefined }

/** Problem of a forge that only a working tree stands for: its files are removed, and a person commits that. */
export const COMMIT_BY_HAND = 'commit-by-hand'

/** Commits that other people's pushes may overtake before a run gives up until the next. */
const ATTEMPTS = 5

/**
 * Removes the files of a lease whose end is proved, by one commit or, where automation may not push, by a PR. Started
 * again it finds what is done already (S15), and it never touches a new life under the same name.
 */
export async function removeLease(
  ended: Ended,
  config: Config,
  ports: RemovePorts,
): Promise<Result<Removal>> {
  const branch = config.repository.defaultBranch
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const head = await ports.git.fetch(branch)
    if (head === undefined) throw new Fault('branch-missing', `origin has no branch ${branch}`)
    const paths = await pathsOf(ended, ports.git.tree(head))
    if (paths.length === 0) return ok({ kind: 'removed', commit: undefined })
    const commit = await ports.forge.commit({
      branch,
      expectedHead: head,
      message: messageOf(ended),
      additions: new Map(),
      deletions: paths,
    })
    if (commit.ok) return ok({ kind: 'removed', commit: commit.value })
    const codes = commit.problems.map(({ code }) => code)
    if (codes.includes('branch-protected')) return removeByPull(ended, branch, head, ports)
    if (codes.includes(COMMIT_BY_HAND)) return ok({ kind: 'waiting', pull: undefined })
    if (!codes.includes('head-moved')) return commit
    ports.log.info(`${ended.lease}: ${branch} moved, looking again`)
  }
  return problems({
    code: 'head-moved',
    message: `\`${branch}\` moved ${ATTEMPTS} times while the files of ${ended.lease} were to be removed`,
    remedy: 'nothing is lost: the next run removes them',
  })
}

async function removeByPull(
  ended: Ended,
  base: string,
  head: Sha,
  { git, forge, log }: RemovePorts,
): Promise<Result<Removal>> {
  const branch = `leasehold/end-${ended.uid.slice(0, 8)}`
  const existing = await forge.pullRequestFrom(branch)
  if (existing?.isOpen === true) return ok({ kind: 'waiting', pull: existing.number })
  if (existing !== undefined && !existing.isMerged)
    return problems({
      code: 'removal-refused',
      message: `PR #${existing.number}, which removes the files of ${ended.lease}, was closed without a merge`,
      remedy: 'reopen and merge it: its infrastructure is gone',
    })
  const at = await forge.createBranch(branch, head)
  const tree = git.tree((await git.fetch(branch)) ?? at)
  const paths = await pathsOf(ended, tree)
  if (paths.length > 0) {
    const commit = await forge.commit({
      branch,
      expectedHead: at,
      message: messageOf(ended),
      additions: new Map(),
      deletions: paths,
    })
    if (!commit.ok) return commit
  }
  const pull = await forge.createPullRequest({
    branch,
    base,
    title: `Remove ${ended.lease}, which has ended`,
    body: pullBody(ended, base),
  })
  if (!pull.ok) return pull
  log.info(`${ended.lease}: \`${base}\` takes no direct commits; #${pull.value.number} removes its files`)
  return ok({ kind: 'waiting', pull: pull.value.number })
}

/** Files of the stack and its request, when the tree still holds this life of it. */
async function pathsOf({ team, name, uid }: Ended, tree: Tree): Promise<readonly string[]> {
  const folder = stackFolder(team, name)
  const files = (await tree.list(folder)).map((entry) => entry.path)
  if (files.length === 0) return []
  const content = await tree.read(`${folder}/stack.json`)
  const manifest = content === undefined ? undefined : readManifest(`${folder}/stack.json`, content)
  if (manifest?.ok !== true || manifest.value.uid !== uid) return []
  const request = requestPath(team, name)
  const requests = await tree.list(`requests/${team}`)
  return requests.some((entry) => entry.path === request) ? [...files, request] : files
}

function messageOf({ lease, uid, issue }: Ended): string {
  const home = issue === null ? '' : `\nIssue: #${issue}`
  return `Remove ${lease}, which has ended\n\nIts end is proved; the tombstone is in evidence.\n\nUid: ${uid}${home}`
}

function pullBody({ lease, issue }: Ended, base: string): string {
  const home = issue === null ? '' : ` It was the lease of #${issue}.`
  return (
    `The infrastructure of \`${lease}\` is gone, and its end is proved.${home} Its files are all that is left.\n\n` +
    `**Next:** \`${base}\` takes no direct commits by automation, so somebody who may merge to it merges this.\n`
  )
}
