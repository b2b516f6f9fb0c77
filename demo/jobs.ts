/** Jobs of the workflows that several acts start: plan and judge, review and merge, a command, the reaper. */
import { act, git, lastEvent, pathsOf, stackOf, type Play, type Ran } from './play.ts'

/** A pull request at a head. */
export interface Head {
  readonly pull: number
  readonly head: string
}

/** The two steps of the job "Plan and judge": the plan's JSON goes from one to the other and nowhere else. */
export async function judge(play: Play, { pull, head }: Head, verdict: string): Promise<void> {
  const inputs = { 'pull-request': String(pull), 'head-sha': head }
  let plans = ''
  if (play.aws !== undefined) {
    const [leases, ends] = [plannedBy(play, head), endedBy(play, head)]
    const does = [
      ...(leases.length === 0 ? [] : [`plans ${leases.join(' and ')}`]),
      ...(ends.length === 0 ? [] : [`rehearses the end of ${ends.join(' and ')}`]),
    ]
    const [what, expected] =
      does.length === 0 ? ['has nothing to plan', 'nothing'] : [does.join(', '), 'done']
    const { run } = await act(play, what, expected, 'plan', { inputs: { mode: 'plan', ...inputs } })
    plans = run.outputs['plans'] ?? ''
  }
  await act(play, 'judges request, plan and price', verdict, 'judge', { inputs: { ...inputs, plans } })
}

/** Leases whose stacks a head changes. */
function plannedBy(play: Play, head: string): readonly string[] {
  const changed = git(play, 'diff', '--name-only', `main...${head}`).split('\n')
  const there = pathsOf(play, head)
  const leases = new Set(changed.map((path) => /^stacks\/([^/]+\/[^/]+)\//.exec(path)?.[1] ?? ''))
  return [...leases].filter((lease) => lease !== '' && there.includes(`${stackOf(lease)}/main.tf`))
}

/** Leases whose requests a head ends: by `end:`, or by taking the file away. */
function endedBy(play: Play, head: string): readonly string[] {
  const changed = git(play, 'diff', '--name-only', `main...${head}`).split('\n')
  const there = pathsOf(play, head)
  return changed.flatMap((path) => {
    const lease = /^requests\/([^/]+\/[^/]+)\.yaml$/.exec(path)?.[1]
    if (lease === undefined || !there.includes(`${stackOf(lease)}/main.tf`)) return []
    const ends = !there.includes(path) || /^end:/m.test(git(play, 'show', `${head}:${path}`))
    return ends ? [lease] : []
  })
}

export async function policyComment(play: Play, pull: number): Promise<string> {
  const comments = (await play.people.comments(pull)).filter(({ body }) => body.includes('leasehold:policy'))
  if (comments.length !== 1) throw new Error(`#${pull} has ${comments.length} policy comments, not one`)
  return comments[0]?.body ?? ''
}

export async function approveAndMerge({ stage, people }: Play, { pull, head }: Head): Promise<void> {
  await stage.step(`dana approves #${pull} and merges`, async () => {
    await people.approve('dana', pull)
    await people.merge('dana', pull, head)
  })
}

/** The job that answers a comment; what it says must be done next is left to the act. */
export async function command(
  play: Play,
  login: string,
  issue: number,
  body: string,
  expected = 'done',
): Promise<Ran & { readonly comment: number }> {
  const comment = await play.stage.step(`${login} comments \`${body}\` on #${issue}`, async () =>
    play.people.comment(login, issue, body),
  )
  const what = expected === 'done' ? 'carries it out' : 'refuses it'
  const event = lastEvent(play, 'issue_comment')
  const inputs = { mode: 'command', 'comment-id': String(comment) }
  return { ...(await act(play, what, expected, 'command', { inputs, event })), comment }
}

/** A command that became a pull request. */
export async function changeBy(play: Play, login: string, issue: number, body: string): Promise<Head> {
  const { run } = await command(play, login, issue, body)
  return { pull: Number(run.outputs['pull-request']), head: run.outputs['head-sha'] ?? '' }
}

/** The one comment that answers commands on an issue. */
export async function answersOn({ people }: Play, issue: number): Promise<string> {
  const found = (await people.comments(issue)).filter(({ body }) => body.includes('leasehold:commands'))
  if (found.length !== 1) throw new Error(`#${issue} has ${found.length} comments of answers, not one`)
  return found[0]?.body ?? ''
}

/** @param only a lease that somebody named, as `/retry` does; default: all */
export async function reap(
  play: Play,
  mode: string,
  what: string,
  expected: string,
  only = '',
): Promise<void> {
  const { run } = await act(play, `(${mode}) ${what}`, expected, 'reap', {
    inputs: { mode, only },
    event: { name: 'schedule', payload: {} },
  })
  await play.folder.keep(`reaper/${play.rig.clock.now().replaceAll(':', '-')}-${mode}.md`, run.summary)
}
