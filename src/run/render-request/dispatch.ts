import { Fault, faultOfProblem, type Problem, type Result } from '../../kit/result.ts'
import { instantOf, millisecondsOf } from '../../kit/brands.ts'
import { LEASE_MARKER } from '../../comment/lease-comment.ts'
import { mention } from '../../comment/request-comment.ts'
import { escapeMarkdown } from '../../kit/markdown.ts'
import type { Person, Ports, PullRequest } from '../../ports.ts'
import { dispatchBranch, dispatchOfBranch } from '../../request/branch.ts'
import { mayDispatch, readDispatch, type Dispatch } from '../../request/dispatch.ts'
import { requireDefaultBranch, type DefaultBranch } from '../default-branch.ts'
import { planRender, type PlannedRender } from '../render.ts'
import { putOnBranch, readEarlier, type Earlier } from './branch.ts'
import {
  dispatchBlocked as blocked,
  dispatchDone,
  dispatchNothing,
  keyReused,
  type DispatchOutcome,
} from './dispatch-answers.ts'
import { askedFromElsewhere, inPayload, sameKey } from './dispatch-asked.ts'
import { openHome } from './home.ts'
import { placeOf, type Asked } from './intake.ts'
import { taken } from './problems.ts'
import { takenBy } from './pull.ts'
import { livingComment } from './view.ts'

export interface DispatchInput {
  /** The account that sent it, as the event says (S6). */
  readonly sender: Person | undefined
  /** JSON as text, or the payload that GitHub parsed. */
  readonly payload: unknown
}

export type DispatchPorts = Pick<Ports, 'forge' | 'git' | 'ids' | 'log' | 'clock'>

/** Runs of one key that meet each other: each time the branch moved, all is read again. */
const ATTEMPTS = 3
/** Days within which a run that was killed before its first commit is repeated, and finds the home that it opened. */
const REPEATED = 30

/**
 * A request from elsewhere (Port, Backstage, Slack, curl): the same checks and the same pull request as from a form,
 * and never without approval by somebody else than its sender and the person it is for (S8). The same key of the same
 * sender is one request, however often it is sent (S15).
 */
export async function renderDispatch(input: DispatchInput, ports: DispatchPorts): Promise<DispatchOutcome> {
  const { config } = await requireDefaultBranch(ports.git)
  // A stranger learns nothing else.
  const stranger = mayDispatch(input.sender, undefined, config)
  if (stranger !== undefined || input.sender === undefined) return blocked([stranger ?? NOBODY])
  const read = readDispatch(input.payload)
  if (!read.ok) return blocked(read.problems)
  const facts = { sender: input.sender, dispatch: read.value }
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const outcome = await attemptOnce(facts, ports)
    if (outcome !== undefined) return outcome
    ports.log.info('the branch of this request moved meanwhile, reading it again')
  }
  throw new Fault('branch-busy', `the branch of this request moved ${ATTEMPTS} times during this run`)
}

const NOBODY: Problem = { code: 'sender-not-allowed', message: 'this event has no sender' }

interface Facts {
  readonly sender: Person
  readonly dispatch: Dispatch
}

async function attemptOnce(facts: Facts, ports: DispatchPorts): Promise<DispatchOutcome | undefined> {
  const { sender, dispatch } = facts
  const base = await requireDefaultBranch(ports.git)
  const theirs = mayDispatch(sender, dispatch.team, base.config)
  if (theirs !== undefined) return blocked([theirs])
  const asked = await askedFromElsewhere(dispatch, base, ports.forge)
  if (!asked.ok) return blocked(asked.problems)
  const branch = dispatchBranch({ sender, person: dispatch.person, key: dispatch.key })
  const open = await ports.forge.openPullRequests()
  const other = sameKey(open, { sender, key: dispatch.key })
  if (other !== undefined && other.branch !== branch) return blocked([keyReused(other.number)])
  const { folder } = asked.value
  const earlier = await readEarlier({ branch, base: base.commit, folder, isOwn: () => true }, ports)
  const past = other ?? (await ports.forge.pullRequestFrom(branch))
  if (past?.isMerged === true) return dispatchNothing('already-merged', `#${past.number} is merged`, past)
  const differs = await asksForOther(earlier, asked.value, ports)
  if (past !== undefined && differs) return blocked([keyReused(past.number)])
  if (past?.isOpen === false)
    return dispatchNothing(
      'pull-request-closed',
      `#${past.number} was closed without a merge; use a new key to ask again`,
      past,
    )
  const place = await placeOf(asked.value, 0, base.tree)
  if (place.kind !== 'free') return blocked([taken(asked.value, place.kind === 'taken' ? place.issue : null)])
  const among = { open, own: past?.number, branch, base: base.commit }
  const rival = await takenBy(asked.value, among, ports)
  if (rival !== undefined) return blocked([taken(asked.value, rival.number)])
  return publish({ facts, base, asked: asked.value, branch, earlier, past }, ports)
}

/** Whether the branch has another request than this one: a key names one request for ever. */
async function asksForOther(
  earlier: Earlier | undefined,
  asked: Asked,
  { git }: DispatchPorts,
): Promise<boolean> {
  if (earlier === undefined || earlier.requests.length === 0) return false
  const held = await git.tree(earlier.head).read(asked.path)
  return held === undefined || Buffer.compare(held, asked.content) !== 0
}

interface Publication {
  readonly facts: Facts
  readonly base: DefaultBranch
  readonly asked: Asked
  readonly branch: string
  readonly earlier: Earlier | undefined
  readonly past: PullRequest | undefined
}

async function publish(what: Publication, ports: DispatchPorts): Promise<DispatchOutcome | undefined> {
  const { base, asked, branch, earlier } = what
  // Everything is checked before the first write.
  const tried = await rendered(what, null, ports)
  if (!tried.ok) return blocked(tried.problems)
  const home = earlier?.home ?? (await homeFor(what, ports))
  const planned = await rendered(what, home, ports)
  if (!planned.ok) return blocked(planned.problems)
  const files = new Map([[asked.path, asked.content]])
  for (const [path, content] of planned.value.files) files.set(`${planned.value.folder}/${path}`, content)
  const message = `Request ${asked.lease}: ${asked.module} in ${asked.environment}\n\nLease for #${home}`
  const put = await putOnBranch({ branch, base: base.commit, earlier, files, message }, ports)
  if (put === undefined) return undefined
  const pull = what.past ?? (await openPull(what, home, ports))
  const comment = await livingComment({ ...told(pull, planned.value), tree: base.tree })
  await ports.forge.putComment(home, LEASE_MARKER, comment)
  const isNew = put.wrote || what.past === undefined
  return dispatchDone({ asked, planned: planned.value, home, pull, head: put.head, isNew, comment })
}

async function rendered(
  { base, asked, earlier }: Publication,
  issue: number | null,
  { ids }: DispatchPorts,
): Promise<Result<PlannedRender>> {
  const { path, content } = asked
  return inPayload(await planRender({ base: base.tree, path, content, uid: earlier?.uid, ids, issue }))
}

function told(
  pull: PullRequest,
  planned: PlannedRender,
): { readonly planned: PlannedRender; readonly pull: number; readonly details: string } {
  const details = `To change something before it is merged, change the request’s file in #${pull.number}.`
  return { planned, pull: pull.number, details }
}

async function homeFor(
  { facts, asked, branch }: Publication,
  { forge, clock }: DispatchPorts,
): Promise<number> {
  const { dispatch, sender } = facts
  const { team, name } = dispatch
  const since = instantOf(millisecondsOf(clock.now()) - REPEATED * 24 * 60 * 60 * 1000)
  const where = `a request that ${escapeMarkdown(sender.login)} sent`
  const view = { ...asked, person: dispatch.person.login, where }
  return openHome({ team, name, life: dispatchOfBranch(branch)?.key.slice(0, 8) ?? '', view, since }, forge)
}

async function openPull(
  { facts, base, asked, branch }: Publication,
  home: number,
  { forge }: DispatchPorts,
): Promise<PullRequest> {
  const { dispatch, sender } = facts
  const created = await forge.createPullRequest({
    branch,
    base: base.config.repository.defaultBranch,
    title: `${asked.lease}: ${asked.module} in ${asked.environment}`,
    body: [
      `Lease for #${home}`,
      '',
      `${mention(dispatch.person.login)} asks for **${escapeMarkdown(asked.lease)}** by a request that ${escapeMarkdown(sender.login)} sent: ${escapeMarkdown(asked.module)} in ${escapeMarkdown(asked.environment)}.`,
      'It is never merged without approval, and neither of the two may give it. The files in `stacks/` are rendered.',
      '',
    ].join('\n'),
  })
  if (created.ok) return created.value
  const [problem] = created.problems
  throw faultOfProblem(problem, { code: 'pull-request-refused', message: 'GitHub takes no pull request' })
}
