import type { Sha } from '../../kit/brands.ts'
import type { Files } from '../../kit/git-objects.ts'
import { faultOfProblem } from '../../kit/result.ts'
import type { Ports, PullRequest, Tree } from '../../ports.ts'
import { stackFolder } from '../../request/path.ts'
import type { FileWork } from './file-view.ts'

export type Committed =
  | { readonly kind: 'done'; readonly head: Sha; readonly wrote: boolean }
  /** Somebody pushed meanwhile. */
  | { readonly kind: 'moved' }
  /** A rule of the repository keeps us from writing. */
  | { readonly kind: 'protected' }

/** What is not yet on a branch as trusted code renders it. */
export interface Pending {
  readonly additions: Files
  readonly deletions: readonly string[]
  readonly works: readonly FileWork[]
}

/** Compares a tree with what its leases must be. */
export async function pendingIn(tree: Tree, works: readonly FileWork[]): Promise<Pending> {
  const additions = new Map<string, Uint8Array>()
  const deletions: string[] = []
  const pending: FileWork[] = []
  for (const work of works) {
    const wanted = stackOf(work)
    if (wanted === undefined) continue
    const folder = stackFolder(work.team, work.name)
    const before = additions.size + deletions.length
    for (const [path, content] of wanted) {
      const held = await tree.read(`${folder}/${path}`)
      if (held === undefined || Buffer.compare(held, content) !== 0)
        additions.set(`${folder}/${path}`, content)
    }
    for (const { path } of await tree.list(folder))
      if (!wanted.has(path.slice(folder.length + 1))) deletions.push(path)
    if (additions.size + deletions.length > before) pending.push(work)
  }
  return { additions, deletions, works: pending }
}

/** Brings the stacks of a pull request to what trusted code renders, by one commit; by none when they are so already. */
export async function commitStacks(
  pull: PullRequest,
  { additions, deletions, works }: Pending,
  { forge }: Pick<Ports, 'forge'>,
): Promise<Committed> {
  if (works.length === 0) return { kind: 'done', head: pull.headSha, wrote: false }
  const { branch, headSha: expectedHead } = pull
  const headline = `Render ${works.length} stack${works.length === 1 ? '' : 's'} of #${pull.number}`
  const message = `${headline}\n\n${works.map(lineOf).join('\n')}`
  const commit = await forge.commit({ branch, expectedHead, message, additions, deletions })
  if (commit.ok) return { kind: 'done', head: commit.value, wrote: true }
  const [problem] = commit.problems
  if (problem?.code === 'head-moved' || problem?.code === 'branch-missing') return { kind: 'moved' }
  if (problem?.code === 'branch-protected') return { kind: 'protected' }
  throw faultOfProblem(problem, { code: 'commit-refused', message: `${pull.branch} takes no commit` })
}

/** What a lease's folder must hold; undefined: it is left as it is. */
function stackOf(work: FileWork): Files | undefined {
  switch (work.kind) {
    case 'create':
      return work.planned.files
    case 'change':
    case 'end':
      return work.stack
    case 'withdrawn':
      return new Map()
    case 'removed':
    case 'refused':
      return undefined
  }
}

/** Names have passed their pattern: nothing in them closes an issue or mentions anybody. */
function lineOf({ kind, lease, home }: FileWork): string {
  return kind === 'create' && home !== null ? `${lease}: lease for #${home}` : lease
}
