import { asUid, type Sha, type Uid } from '../../kit/brands.ts'
import type { Files } from '../../kit/git-objects.ts'
import { faultOfProblem } from '../../kit/result.ts'
import type { Ports } from '../../ports.ts'
import { readManifest } from '../../stack/manifest.ts'

type Git = Pick<Ports, 'git'>

/** What an earlier run put on the branch. */
export interface Earlier {
  readonly head: Sha
  /** Of the stack that this request has there; kept, so that a run repeated makes the same files (S15). */
  readonly uid: Uid | undefined
  /** The home that the stack names. */
  readonly home: number | null
  /** Paths of requests that the branch adds. */
  readonly requests: readonly string[]
}

/**
 * Reads a branch that automation writes, `undefined` when there is none.
 * @param at with the folder of the stack that is asked for now, when that is known
 */
export async function readEarlier(
  at: {
    readonly branch: string
    readonly base: Sha
    readonly folder: string | undefined
    /** Whether a stack with this home is the request's own. */
    readonly isOwn: (issue: number | null) => boolean
  },
  { git }: Git,
): Promise<Earlier | undefined> {
  const head = await git.fetch(at.branch)
  if (head === undefined) return undefined
  const path = `${at.folder ?? ''}/stack.json`
  const content = at.folder === undefined ? undefined : await git.tree(head).read(path)
  const manifest = content === undefined ? undefined : readManifest(path, content)
  const own = manifest?.ok === true && at.isOwn(manifest.value.issue) ? manifest.value : undefined
  const added = await addedPaths(at.base, head, { git })
  return {
    head,
    uid: own === undefined ? undefined : asUid(own.uid),
    home: own?.issue ?? null,
    requests: added.filter((one) => one.startsWith('requests/')),
  }
}

/**
 * Brings the branch to exactly these files, by one commit or, when it has them already, by none.
 * @param files by path from the root of the repository
 * @returns the branch's head; `undefined` when another run moved it meanwhile: read everything again
 */
export async function putOnBranch(
  wanted: {
    readonly branch: string
    readonly base: Sha
    readonly earlier: Earlier | undefined
    readonly files: Files
    readonly message: string
  },
  ports: Pick<Ports, 'git' | 'forge'>,
): Promise<{ readonly head: Sha; readonly wrote: boolean } | undefined> {
  const { git, forge } = ports
  const { branch } = wanted
  const head = wanted.earlier?.head ?? (await forge.createBranch(branch, wanted.base))
  if (wanted.earlier === undefined && head !== wanted.base) return undefined
  const tree = git.tree(head)
  const additions = new Map<string, Uint8Array>()
  for (const [path, content] of wanted.files) {
    const held = await tree.read(path)
    if (held === undefined || Buffer.compare(held, content) !== 0) additions.set(path, content)
  }
  const added = await addedPaths(wanted.base, head, ports)
  const deletions = added.filter((path) => !wanted.files.has(path))
  if (additions.size === 0 && deletions.length === 0) return { head, wrote: false }
  const { message } = wanted
  const commit = await forge.commit({ branch, expectedHead: head, message, additions, deletions })
  if (commit.ok) return { head: commit.value, wrote: true }
  const [problem] = commit.problems
  if (problem?.code === 'head-moved' || problem?.code === 'branch-missing') return undefined
  throw faultOfProblem(problem, { code: 'commit-refused', message: `${branch} takes no commit` })
}

/** Requests and files of stacks that the branch adds to what it began from; other changes are judged in review. */
async function addedPaths(base: Sha, head: Sha, { git }: Git): Promise<readonly string[]> {
  if (base === head) return []
  const from = await git.mergeBase(base, head)
  if (from === undefined || from === head) return []
  return (await git.changes(from, head)).flatMap(({ kind, path }) =>
    kind === 'added' && /^(requests|stacks)\//.test(path) ? [path] : [],
  )
}
