import { changeProposedComment } from '../../comment/change-comment.ts'
import { REQUEST_MARKER, requestProblemsComment } from '../../comment/request-comment.ts'
import { ok, problems, type Problem, type Result } from '../../kit/result.ts'
import { loadFrozenModule } from '../../module/load.ts'
import type { Issue, Ports } from '../../ports.ts'
import {
  changeFields,
  changesOf,
  endFields,
  parseChangeForm,
  parseEndForm,
} from '../../request/change-form.ts'
import type { Change } from '../../request/change.ts'
import type { RequestPath } from '../../request/path.ts'
import { requireDefaultBranch, type DefaultBranch } from '../default-branch.ts'
import type { Outcome } from '../outcome.ts'
import { createMayAsk } from '../requester.ts'
import { proposeChange, type ProposedChange } from './change-request.ts'
import { blocked, nothing, resultOf } from './outcome.ts'

export type LeaseFormPorts = Pick<Ports, 'forge' | 'git' | 'ids' | 'log' | 'clock'>

interface Wish {
  readonly place: RequestPath
  readonly changes: readonly Change[]
}

/**
 * An issue form that changes or ends a living lease: the same pull request as by a command. Who may ask is who may give
 * those commands: a member of the lease's team, or one who decides for the platform, by numeric id (S6).
 */
export async function changeByForm(
  {
    issue,
    kind,
    stranger,
  }: {
    readonly issue: Issue
    readonly kind: 'change' | 'end'
    /** Why the edit that started the run does not count. */
    readonly stranger: Problem | undefined
  },
  ports: LeaseFormPorts,
): Promise<Outcome> {
  const base = await requireDefaultBranch(ports.git)
  const wish = stranger === undefined ? await wishOf(issue, kind, base, ports) : problems(stranger)
  if (!wish.ok) return refuse(issue, kind, wish.problems, base, ports)
  const { place, changes } = wish.value
  const proposed = await proposeChange(
    { lease: place, changes, by: issue.author, source: `issue-${issue.number}` },
    ports,
  )
  if (proposed.ok) return tell(issue, place, proposed.value, ports)
  const [first] = proposed.problems
  if (first?.code === 'settled-already') return nothing(issue.number, first.code, first.message)
  return refuse(issue, kind, proposed.problems, base, ports)
}

async function wishOf(
  issue: Issue,
  kind: 'change' | 'end',
  base: DefaultBranch,
  { forge, clock }: LeaseFormPorts,
): Promise<Result<Wish>> {
  const form =
    kind === 'change' ? parseChangeForm(issue.body, base.config) : parseEndForm(issue.body, clock.now())
  if (!form.ok) return form
  const { value: place } = form
  const outsider = await createMayAsk(base.config, forge)(issue.author, place.team, 'living')
  if (outsider !== undefined) return problems({ ...outsider, field: '/lease' })
  if ('change' in place) return ok({ place, changes: [place.change] })
  const module = await loadFrozenModule(base.tree, place.team, place.name)
  if (!module.ok) return problems(noSuchLease(place))
  const changes = changesOf(place, module.value)
  return changes.ok ? ok({ place, changes: changes.value }) : changes
}

function noSuchLease({ lease }: RequestPath): Problem {
  return {
    code: 'lease-unknown',
    message: `the default branch has no lease \`${lease}\``,
    field: '/lease',
    allowed: ['`<team>/<name>` of a lease that is merged'],
    remedy: 'look at the title of the lease’s issue, and edit this one',
  }
}

async function tell(
  issue: Issue,
  place: RequestPath,
  { pull, headSha, branch, environment, outcome }: ProposedChange,
  { forge }: LeaseFormPorts,
): Promise<Outcome> {
  const comment = changeProposedComment({ lease: place.lease, pull: pull.number, author: issue.author.login })
  await forge.putComment(issue.number, REQUEST_MARKER, comment)
  const isNew = outcome !== 'already'
  const reasonCode = isNew ? 'change-proposed' : 'already-proposed'
  return {
    summary: comment,
    environment,
    result: {
      ...resultOf(issue.number, isNew ? 'done' : 'nothing', reasonCode),
      message: `#${issue.number} is pull request #${pull.number}: a change of ${place.lease}`,
      pullRequest: pull.number,
      headSha,
      branch,
    },
  }
}

async function refuse(
  issue: Issue,
  kind: 'change' | 'end',
  found: readonly Problem[],
  { config }: DefaultBranch,
  { forge }: LeaseFormPorts,
): Promise<Outcome> {
  const fields = kind === 'change' ? changeFields(config) : endFields()
  const comment = requestProblemsComment({
    author: issue.author.login,
    problems: found,
    labels: new Map(fields.map(({ pointer, label }) => [pointer, label])),
    pullRequest: undefined,
  })
  await forge.putComment(issue.number, REQUEST_MARKER, comment)
  return blocked(issue.number, found, comment)
}
