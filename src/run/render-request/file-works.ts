import type { Sha } from '../../kit/brands.ts'
import type { Problem } from '../../kit/result.ts'
import type { Forge, Ports, PullRequest } from '../../ports.ts'
import { requestPath, stackFolder } from '../../request/path.ts'
import type { LeaseChange } from '../../stack/changes.ts'
import type { DefaultBranch } from '../default-branch.ts'
import { mayNotAsk } from '../pull-askers.ts'
import { planRender } from '../render.ts'
import { createMayAsk } from '../requester.ts'
import { readFileLease, type FileLease } from './file-lease.ts'
import { nameTaken, NEW_LEASES, overlaid, tooMany } from './file-problems.ts'
import type { FileWork } from './file-view.ts'
import { homeOf, type Home } from './home.ts'
import { takenBy } from './pull.ts'

type WorkPorts = Pick<Ports, 'forge' | 'git' | 'ids'>

interface Files {
  readonly base: DefaultBranch
  readonly head: Sha
  readonly pull: PullRequest
  readonly changes: readonly LeaseChange[]
  /** Paths that belong to no lease. */
  readonly strays: readonly Problem[]
}

/** Every lease of a pull request: understood, asked whether its author may, and, when it is new, with a home. */
export async function readWorks(files: Files, ports: WorkPorts): Promise<readonly FileWork[]> {
  const { base, pull } = files
  const facts = { config: base.config, forge: ports.forge, mayAsk: createMayAsk(base.config, ports.forge) }
  const claimed = new Set<string>()
  const works: FileWork[] = []
  let open: readonly PullRequest[] | undefined
  let begun = 0
  for (const change of files.changes) {
    let lease = await readOne(change, files, claimed, ports)
    // Who asked for what automation opened, and whether the name was free, was looked at before; the plan looks again.
    const isOurs = pull.author.isBot
    if (lease.kind === 'create' && !isOurs) {
      open ??= await ports.forge.openPullRequests()
      begun += 1
      lease = await mayBegin(lease, { files, open, begun }, ports)
    }
    if (!isOurs && (lease.kind === 'create' || lease.kind === 'change' || lease.kind === 'end')) {
      const kind = lease.kind === 'create' ? 'new' : 'living'
      const stranger = await mayNotAsk(pull, { team: change.team, kind }, facts)
      if (stranger !== undefined) lease = refused(change, withFile(stranger, change))
    }
    // Files of a lease that has ended are removed by automation; the plan wants the proof.
    if (isOurs && lease.kind === 'end' && lease.stack === undefined) lease = { ...change, kind: 'removed' }
    if (lease.kind === 'create') claimed.add(lease.planned.manifest.uid)
    works.push(await withHome(lease, files, ports))
  }
  return works
}

async function readOne(
  change: LeaseChange,
  { base, head, changes, strays }: Files,
  claimed: ReadonlySet<string>,
  { git, ids }: WorkPorts,
): Promise<FileLease> {
  const folder = stackFolder(change.team, change.name)
  const over = strays.find(({ file }) => file !== undefined && `${folder}/`.startsWith(`${file}/`))
  if (over?.file !== undefined) return refused(change, overlaid(over.file, change))
  return readFileLease(change, { base: base.tree, head: git.tree(head), ids, changes, claimed })
}

async function mayBegin(
  lease: FileLease,
  { files, open, begun }: { files: Files; open: readonly PullRequest[]; begun: number },
  { git }: WorkPorts,
): Promise<FileLease> {
  const { base, pull } = files
  if (begun > NEW_LEASES) return refused(lease, tooMany(lease, NEW_LEASES))
  const asked = { lease: lease.lease, path: requestPath(lease.team, lease.name) }
  const among = { open, own: pull.number, branch: pull.branch, base: base.commit }
  const rival = await takenBy(asked, among, { git })
  return rival === undefined ? lease : refused(lease, nameTaken(lease, rival.number))
}

/** A new stack names its home, so it is rendered once more when there is one; a fork's has none. */
async function withHome(lease: FileLease, { base, pull, head }: Files, ports: WorkPorts): Promise<FileWork> {
  const isClosed = false
  if (lease.kind === 'change') return { ...lease, home: lease.planned.manifest.issue, isClosed }
  if (lease.kind === 'withdrawn') return { ...lease, home: lease.claim?.issue ?? null, isClosed }
  if (lease.kind !== 'create' || pull.isFork) return { ...lease, home: null, isClosed }
  const { request, manifest } = lease.planned
  const found = await homeFor(lease, pull, ports.forge)
  const { home } = found
  if (home === manifest.issue) return { ...lease, ...found }
  const planned = await planRender({
    base: base.tree,
    path: request.path,
    content: (await ports.git.tree(head).read(request.path)) ?? new Uint8Array(),
    uid: lease.claim?.uid,
    ids: ports.ids,
    issue: home,
  })
  return planned.ok
    ? { ...lease, planned: planned.value, ...found }
    : { ...refused(lease, ...planned.problems), ...found }
}

async function homeFor(
  { team, name, lease, claim, planned }: Extract<FileLease, { kind: 'create' }>,
  pull: PullRequest,
  forge: Forge,
): Promise<Home> {
  const { module, environment } = planned.request
  const view = { lease, module, environment, person: pull.author.login, where: `#${pull.number}` }
  return homeOf({ team, name, claim, view }, pull, forge)
}

function refused(
  { team, name, lease, request }: LeaseChange,
  ...problems: readonly Problem[]
): Extract<FileLease, { kind: 'refused' }> {
  return { team, name, lease, request, kind: 'refused', problems }
}

function withFile(problem: Problem, { team, name }: LeaseChange): Problem {
  return { ...problem, file: requestPath(team, name), line: 1 }
}
