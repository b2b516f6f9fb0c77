import { FILES_MARKER, filesComment, type FilesView } from '../../comment/files-comment.ts'
import type { ActionResult } from '../../formats/result.ts'
import type { Sha } from '../../kit/brands.ts'
import { Fault, type Problem } from '../../kit/result.ts'
import type { Ports, PullRequest } from '../../ports.ts'
import { sortChanges } from '../../stack/changes.ts'
import { requireDefaultBranch, type DefaultBranch } from '../default-branch.ts'
import type { Outcome } from '../outcome.ts'
import { tellNoLease, withoutLeases } from '../no-lease.ts'
import { commitStacks, pendingIn } from './file-commit.ts'
import { closeHomes, openHomesOf } from './closed-homes.ts'
import { closeWithdrawn, reopenHomes, tellHomes } from './file-homes.ts'
import { problemsOf, renderCommands, rowOf, strayRow, type FileWork } from './file-view.ts'
import { readWorks } from './file-works.ts'

export interface RenderPullInput {
  readonly pullRequest: number
  /** Head that was asked for; a newer one of a person has a run of its own. */
  readonly headSha: Sha | undefined
}

export type PullPorts = Pick<Ports, 'forge' | 'git' | 'ids' | 'log'>

/** What the run is about, for the steps that follow. */
export interface PullOutcome extends Outcome {
  readonly environment: string | undefined
  /** Whether the pull request can be planned now. */
  readonly isReady: boolean
}

/**
 * A pull request that a person made: renders what its requests ask for and commits the stacks to its branch. Code,
 * config and modules are the default branch's; the pull request gives requests only (S10). What is wrong with one
 * request holds up no other, and is answered in one comment.
 */
export async function renderPullRequest(input: RenderPullInput, ports: PullPorts): Promise<PullOutcome> {
  const pull = await ports.forge.pullRequest(input.pullRequest)
  if (pull === undefined) throw new Fault('no-pull-request', `there is no pull request #${input.pullRequest}`)
  if (pull.isMerged) return nothing(pull, 'pull-request-closed', `#${pull.number} is merged`)
  const base = await requireDefaultBranch(ports.git)
  if (!pull.isOpen) return closed(pull, base, ports)
  if (pull.base !== base.config.repository.defaultBranch)
    return nothing(pull, 'other-base', `#${pull.number} is not for the default branch`)
  const head = await ports.git.fetch(pull.isFork ? `refs/pull/${pull.number}/head` : pull.headSha)
  if (head !== pull.headSha || !(await isAskedFor(input, pull, ports)))
    return nothing(pull, 'head-moved', `#${pull.number} has a newer head, which has a run of its own`)
  const from = (await ports.git.mergeBase(base.commit, head)) ?? base.commit
  const changes = await ports.git.changes(from, head)
  const noLease = withoutLeases(changes)
  if (noLease !== undefined) {
    await tellNoLease(pull, noLease, base, ports)
    return nothing(pull, 'no-requests', `#${pull.number} changes no request and no stack`)
  }
  const sorted = sortChanges(changes)
  const works = await readWorks({ base, head, pull, changes: sorted.leases, strays: sorted.problems }, ports)
  const facts: Facts = { base, pull, works, strays: sorted.problems }
  if (await isOursAsItWas(facts, ports)) {
    if (works.some(({ isClosed }) => isClosed)) await tellHomes(facts, ports)
    return { ...nothing(pull, 'already-rendered', `#${pull.number} is as it was made`), ...readyFor(works) }
  }
  return pull.isFork ? byHand(facts, FORK, ports) : rendered(facts, ports)
}

/** Closed without a merge: what it asks for will never be. */
async function closed(pull: PullRequest, base: DefaultBranch, ports: PullPorts): Promise<PullOutcome> {
  const homes = await openHomesOf(pull, base, ports)
  await closeHomes(homes, pull, ports)
  const issues = homes.map(({ issue }) => `#${issue}`).join(', ')
  const said = nothing(
    pull,
    'pull-request-closed',
    `#${pull.number} is closed${homes.length === 0 ? '' : `: nobody needs ${issues} any more`}`,
  )
  return homes.length === 0 ? said : { ...said, result: { ...said.result, decision: 'done' } }
}

interface Facts {
  readonly base: DefaultBranch
  readonly pull: PullRequest
  readonly works: readonly FileWork[]
  readonly strays: readonly Problem[]
}

const FORK =
  'Automation cannot write to the branch of a fork, and nothing of a fork is planned: render it by hand, or push the branch to this repository'
const PROTECTED = 'A rule of the repository keeps automation from writing to this branch: render it by hand'

/** The head that was asked for, or one that differs from it by stacks only: a commit of a run of ours that was killed. */
async function isAskedFor(
  { headSha }: RenderPullInput,
  pull: PullRequest,
  { git }: PullPorts,
): Promise<boolean> {
  if (headSha === undefined || headSha === pull.headSha) return true
  const asked = await git.fetch(headSha)
  if (asked === undefined || pull.isFork) return false
  if ((await git.mergeBase(asked, pull.headSha)) !== asked) return false
  return (await git.changes(asked, pull.headSha)).every(({ path }) => path.startsWith('stacks/'))
}

/** What automation opened was rendered by the run that opened it; only where somebody pushed to it is there something to say. */
async function isOursAsItWas({ pull, works, strays }: Facts, { git }: PullPorts): Promise<boolean> {
  if (!pull.author.isBot || pull.isFork) return false
  const isRight = strays.length === 0 && works.every((work) => problemsOf(work).length === 0)
  return isRight && (await pendingIn(git.tree(pull.headSha), works)).works.length === 0
}

function readyFor(works: readonly FileWork[]): Pick<PullOutcome, 'environment' | 'isReady'> {
  return { environment: works.map(environmentOf).find((one) => one !== undefined), isReady: true }
}

async function rendered(facts: Facts, ports: PullPorts): Promise<PullOutcome> {
  const { base, pull, works } = facts
  const pending = await pendingIn(ports.git.tree(pull.headSha), works)
  // Before the commit, which takes away what says where their homes are (S15).
  await closeWithdrawn(facts, ports)
  const committed = await commitStacks(pull, pending, ports)
  switch (committed.kind) {
    case 'moved':
      return nothing(
        pull,
        'head-moved',
        `#${pull.number} moved meanwhile; its newer head has a run of its own`,
      )
    case 'protected':
      return byHand(facts, PROTECTED, ports)
    case 'done':
      await tellHomes({ base, pull, works }, ports)
      return answer(facts, { headSha: committed.head, wrote: committed.wrote, commands: [], why: '' }, ports)
  }
}

async function byHand(facts: Facts, why: string, ports: PullPorts): Promise<PullOutcome> {
  const { pull, works } = facts
  const pending = await pendingIn(ports.git.tree(pull.headSha), works)
  const commands = renderCommands(pending.works)
  await reopenHomes(works, ports)
  return answer(facts, { headSha: pull.headSha, wrote: false, commands, why }, ports)
}

interface Answer extends Pick<FilesView, 'commands' | 'why'> {
  readonly headSha: Sha
  readonly wrote: boolean
}

async function answer(
  { pull, works, strays }: Facts,
  { headSha, wrote, commands, why }: Answer,
  { forge }: PullPorts,
): Promise<PullOutcome> {
  const rows = [...strays.map(strayRow), ...works.map(rowOf)]
  const summary = filesComment({ author: pull.author.login, rows, commands, why })
  await forge.putComment(pull.number, FILES_MARKER, summary)
  const problems = [...strays, ...works.flatMap(problemsOf)]
  const isByHand = commands.length > 0
  const decision = problems.length > 0 || isByHand ? 'blocked' : wrote ? 'done' : 'nothing'
  const reasonCode =
    problems[0]?.code ?? (isByHand ? 'render-by-hand' : wrote ? 'rendered' : 'already-rendered')
  return {
    summary,
    environment: works.map(environmentOf).find((one) => one !== undefined),
    isReady: !pull.isFork && !isByHand,
    result: {
      version: 1,
      action: 'render-request',
      decision,
      reasonCode,
      message: `#${pull.number}: ${works.length} lease${works.length === 1 ? '' : 's'}, ${problems.length} to correct${isByHand ? `; run: ${commands.join(' && ')}` : ''}`,
      problems: problems.map(({ allowed, ...rest }) => ({
        ...rest,
        ...(allowed === undefined ? {} : { allowed: [...allowed] }),
      })),
      leases: works.map(entryOf),
      pullRequest: pull.number,
      headSha,
      branch: pull.branch,
    },
  }
}

function entryOf(work: FileWork): ActionResult['leases'][number] {
  const planned = 'planned' in work ? work.planned : undefined
  const [problem] = problemsOf(work)
  return {
    lease: work.lease,
    uid: planned?.manifest.uid ?? null,
    decision: problem === undefined ? work.kind : 'refused',
    reasonCode: problem?.code ?? rowOf(work).state,
    message: problem?.message ?? (work.home === null ? work.lease : `${work.lease}: home #${work.home}`),
  }
}

function environmentOf(work: FileWork): string | undefined {
  return 'planned' in work ? work.planned.request.environment : undefined
}

function nothing(pull: PullRequest, reasonCode: string, message: string): PullOutcome {
  const about = { pullRequest: pull.number, headSha: pull.headSha, branch: pull.branch }
  const result = { version: 1, action: 'render-request', decision: 'nothing', reasonCode, message } as const
  return {
    result: { ...result, problems: [], leases: [], ...about },
    summary: '',
    environment: undefined,
    isReady: false,
  }
}
