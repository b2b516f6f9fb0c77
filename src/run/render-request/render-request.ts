import { LEASE_MARKER } from '../../comment/lease-comment.ts'
import {
  REQUEST_MARKER,
  requestProblemsComment,
  requestRefusedComment,
} from '../../comment/request-comment.ts'
import { Fault, type Problem } from '../../kit/result.ts'
import type { Author, Issue, Ports, PullRequest } from '../../ports.ts'
import { formKind } from '../../request/form.ts'
import { requireDefaultBranch, type DefaultBranch } from '../default-branch.ts'
import type { Outcome } from '../outcome.ts'
import { planRender, type PlannedRender } from '../render.ts'
import { requestBranch } from '../../request/branch.ts'
import { putOnBranch, readEarlier, type Earlier } from './branch.ts'
import { labelsOf, placeOf, readAsked, type Asked } from './intake.ts'
import { blocked, nothing, resultOf } from './outcome.ts'
import { editedByAnother, renamedAfterPull, taken } from './problems.ts'
import { openPullRequest, takenBy } from './pull.ts'
import { changeByForm } from './lease-form.ts'
import { livingComment } from './view.ts'

export interface RenderRequestInput {
  readonly issue: number
  readonly action: 'opened' | 'edited'
  /** Who opened or edited it, as the event says; undefined when a person started the run by hand. */
  readonly sender: Author | undefined
}

export type RequestPorts = Pick<Ports, 'forge' | 'git' | 'ids' | 'log' | 'clock'>

/** Runs of one issue that meet each other: each time the branch moved, all is read again. */
const ATTEMPTS = 3

/**
 * From an issue form to a pull request that adds the request and its stack. The newest text of the issue counts,
 * not the event's, and a run repeated ends in the same state.
 */
export async function renderRequest(input: RenderRequestInput, ports: RequestPorts): Promise<Outcome> {
  const read = await ports.forge.issueAndPulls(input.issue)
  const issue = read?.issue
  const form = issue === undefined ? undefined : formKind(issue.body)
  if (read === undefined || issue === undefined || form === undefined) {
    return nothing(input.issue, 'not-a-form', `#${input.issue} is not an issue of one of our forms`)
  }
  if (!issue.isOpen) return nothing(issue.number, 'issue-closed', `#${issue.number} is closed`)
  if (issue.isLocked) return nothing(issue.number, 'issue-locked', `#${issue.number} is locked`)
  if (issue.author.isBot || input.sender?.isBot === true) {
    return nothing(issue.number, 'by-a-bot', `#${issue.number} was not written by a person`)
  }
  if (form.kind !== 'module')
    return changeByForm({ issue, kind: form.kind, stranger: editedByAnother(issue, input) }, ports)
  const { module } = form
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const open = attempt === 1 ? read.open : await ports.forge.openPullRequests()
    const outcome = await attemptOnce({ issue, module, input }, open, ports)
    if (outcome !== undefined) return outcome
    ports.log.info(`branch ${requestBranch(issue.number)} moved meanwhile, reading it again`)
  }
  throw new Fault(
    'branch-busy',
    `branch ${requestBranch(issue.number)} moved ${ATTEMPTS} times during this run`,
  )
}

interface Intake {
  readonly issue: Issue
  readonly module: string
  readonly input: RenderRequestInput
}

async function attemptOnce(
  intake: Intake,
  /** Read before the default branch, so that one that is merged meanwhile is seen there. */
  open: readonly PullRequest[],
  ports: RequestPorts,
): Promise<Outcome | undefined> {
  const { issue } = intake
  const base = await requireDefaultBranch(ports.git)
  const own = open.find(({ branch, isFork }) => branch === requestBranch(issue.number) && !isFork)
  const asked = await readAsked(issue, intake.module, base, ports.forge)
  const place = asked.ok ? await placeOf(asked.value, issue.number, base.tree) : undefined
  if (place?.kind === 'ours' && place.isSame) {
    return nothing(issue.number, 'already-merged', `#${issue.number} is merged as it stands`)
  }
  const folder = asked.ok ? asked.value.folder : undefined
  const isOwn = (home: number | null): boolean => home === issue.number
  const branch = requestBranch(issue.number)
  const earlier = await readEarlier({ branch, base: base.commit, folder, isOwn }, ports)
  const past = own ?? (await pastPullRequest(intake, earlier, ports))
  if (past?.isMerged === true || place?.kind === 'ours') return tooLate(intake, past, ports)
  const facts = { intake, base, own, ports }
  const stranger = editedByAnother(issue, intake.input)
  if (stranger !== undefined) return refuse(facts, [stranger])
  if (!asked.ok) return refuse(facts, asked.problems)
  if (place?.kind === 'taken') return refuse(facts, [taken(asked.value, place.issue)])
  const rival = await takenBy(asked.value, { open, own: own?.number, branch, base: base.commit }, ports)
  if (rival !== undefined) return refuse(facts, [taken(asked.value, rival.number)])
  const renamed = renamedAfterPull(asked.value, own, earlier)
  if (renamed !== undefined) return refuse(facts, [renamed])
  const planned = await planRender({
    base: base.tree,
    path: asked.value.path,
    content: asked.value.content,
    uid: earlier?.uid,
    ids: ports.ids,
    issue: issue.number,
  })
  if (!planned.ok) return refuse(facts, planned.problems)
  return publish({ issue, base, asked: asked.value, planned: planned.value, earlier, past }, ports)
}

/** A branch without an open pull request, or an edited issue, may have had one; a new issue cannot. */
async function pastPullRequest(
  { issue, input }: Intake,
  earlier: Earlier | undefined,
  { forge }: RequestPorts,
): Promise<PullRequest | undefined> {
  if (input.action === 'opened' && earlier === undefined) return undefined
  return forge.pullRequestFrom(requestBranch(issue.number))
}

interface Publication {
  readonly issue: Issue
  readonly base: DefaultBranch
  readonly asked: Asked
  readonly planned: PlannedRender
  readonly earlier: Earlier | undefined
  /** The newest pull request of the branch, also a closed one. */
  readonly past: PullRequest | undefined
}

async function publish(what: Publication, ports: RequestPorts): Promise<Outcome | undefined> {
  const { issue, base, asked, planned, past } = what
  const own = past?.isOpen === true ? past : undefined
  const files = new Map([[asked.path, asked.content]])
  for (const [path, content] of planned.files) files.set(`${planned.folder}/${path}`, content)
  const branch = await putOnBranch(
    {
      branch: requestBranch(issue.number),
      base: base.commit,
      earlier: what.earlier,
      files,
      message: `Request ${asked.lease}: ${asked.module} in ${asked.environment}\n\nLease for #${issue.number}`,
    },
    ports,
  )
  if (branch === undefined) return undefined
  // Somebody closed exactly this: a run repeated does not ask again, an edit does.
  if (own === undefined && past?.headSha === branch.head) {
    return nothing(issue.number, 'pull-request-closed', `#${past.number} was closed without a merge`)
  }
  const pull =
    own ?? (await openPullRequest({ issue, asked, base: base.config.repository.defaultBranch }, ports))
  const comment = await livingComment({ planned, pull: pull.number, tree: base.tree })
  await ports.forge.putComment(issue.number, LEASE_MARKER, comment)
  const isNew = branch.wrote || own === undefined
  return {
    summary: comment,
    environment: asked.environment,
    result: {
      ...resultOf(issue.number, isNew ? 'done' : 'nothing', isNew ? 'rendered' : 'already-rendered'),
      message: `#${issue.number} is pull request #${pull.number}: ${asked.lease}`,
      leases: [
        {
          lease: asked.lease,
          uid: planned.manifest.uid,
          decision: isNew ? 'rendered' : 'nothing',
          reasonCode: isNew ? 'rendered' : 'already-rendered',
          message: `${asked.module} in ${asked.environment}`,
        },
      ],
      pullRequest: pull.number,
      headSha: branch.head,
      branch: requestBranch(issue.number),
    },
  }
}

interface Refusal {
  readonly intake: Intake
  readonly base: DefaultBranch
  readonly own: PullRequest | undefined
  readonly ports: RequestPorts
}

/** Answers on the issue and writes nothing else. */
async function refuse(facts: Refusal, problems: readonly Problem[]): Promise<Outcome> {
  const { intake, base, own, ports } = facts
  const { issue } = intake
  const comment = requestProblemsComment({
    author: issue.author.login,
    problems,
    labels: await labelsOf(intake.module, base),
    pullRequest: own?.number,
  })
  await ports.forge.putComment(issue.number, LEASE_MARKER, comment)
  return blocked(issue.number, problems, comment)
}

/** The request is on the default branch: it is changed there, by a pull request, and not by its old form. */
async function tooLate(
  { issue }: Intake,
  past: PullRequest | undefined,
  { forge }: RequestPorts,
): Promise<Outcome> {
  const merged = past?.isMerged === true ? ` as #${past.number}` : ''
  const problem: Problem = {
    code: 'already-merged',
    message: `This request is merged${merged}: editing the issue changes nothing any more.`,
    field: '',
    allowed: ['a pull request that changes the request’s file in `requests/`'],
    remedy: 'change the file in `requests/` by a pull request; for something else, open a new issue',
  }
  const comment = requestRefusedComment({ author: issue.author.login, problem })
  await forge.putComment(issue.number, REQUEST_MARKER, comment)
  return blocked(issue.number, [problem], comment)
}
