import { fillForm } from '../form.ts'
import { act, holdsAll, lastEvent, LEASE, pathsOf, REQUEST, ROOT, STACK, type Play } from '../play.ts'

export interface Requested {
  readonly issue: number
  readonly pull: number
  readonly head: string
}

const ANSWERS = {
  module: 's3-bucket',
  team: 'payments',
  name: 'reports',
  environment: 'dev',
  'input-class': 'small',
  'input-encryption': 's3',
  'input-objects_at_end': 'delete',
}

/** From the form to a pull request that breaks a rule, is told so, and is mended by editing the issue. */
export async function playRequest(play: Play): Promise<Requested> {
  const { stage, people, folder } = play
  stage.act('Alice asks for a bucket, for longer than dev allows')
  const asked = fillForm(ROOT, 's3-bucket', 'reports', { ...ANSWERS, lease: '90d' })
  const issue = await stage.step('alice opens an issue with the form', async () =>
    people.openIssue('alice', asked),
  )
  const opened = await intake(play, 'makes a pull request')
  await stage.claim(
    `branch of pull request #${opened.pull} holds request and stack`,
    'git ls-tree',
    async () =>
      Promise.resolve(
        holdsAll(
          pathsOf(play, opened.head).join('\n'),
          REQUEST,
          `${STACK}/main.tf`,
          `${STACK}/stack.json`,
          `${STACK}/module/main.tf`,
        ),
      ),
  )
  await judge(play, opened, 'blocked')
  await stage.claim('one comment says what to fix, with price and plan', 'GitHub API', async () => {
    const comment = await policyComment(play, opened.pull)
    await folder.keep('comments/1-policy-violation.md', comment)
    return holdsAll(comment, 'lease-length', '30d', '$', ...(play.aws === undefined ? [] : ['to add']))
  })
  await stage.claim('the check leasehold/policy is red', 'GitHub API', async () => {
    const conclusion = await people.check(opened.head)
    return { holds: conclusion === 'failure', seen: conclusion }
  })

  stage.act('She edits the issue: 14 days')
  const mended = fillForm(ROOT, 's3-bucket', 'reports', { ...ANSWERS, lease: '14d' })
  await stage.step('alice edits the issue', async () => people.editIssue('alice', issue, mended.body))
  const edited = await intake(play, 'changes the same pull request')
  await stage.claim('it is the same pull request, with a new head', 'GitHub API', async () => {
    const { head } = await people.pull(opened.pull)
    return {
      holds: edited.pull === opened.pull && head === edited.head && head !== opened.head,
      seen: `#${edited.pull} ${head}`,
    }
  })
  await judge(play, edited, play.aws === undefined ? 'blocked' : 'done')
  const comment = await policyComment(play, edited.pull)
  await folder.keep('comments/2-policy.md', comment)
  if (play.aws !== undefined) {
    await stage.claim('the same comment now says that it may be merged', 'GitHub API', async () =>
      Promise.resolve({ holds: !comment.includes('❌'), seen: comment.split('\n').slice(0, 4).join(' ') }),
    )
    await stage.claim('the check leasehold/policy is green', 'GitHub API', async () => {
      const conclusion = await people.check(edited.head)
      return { holds: conclusion === 'success', seen: conclusion }
    })
  }
  return { issue, ...edited }
}

async function intake(play: Play, what: string): Promise<Omit<Requested, 'issue'>> {
  const { run } = await act(play, what, 'done', 'render-request', { event: lastEvent(play, 'issues') })
  play.stage.say(`${run.requests.length} calls to GitHub`)
  return { pull: Number(run.outputs['pull-request']), head: run.outputs['head-sha'] ?? '' }
}

/** The two steps of the job "Plan and judge": the plan's JSON goes from one to the other and nowhere else. */
export async function judge(
  play: Play,
  { pull, head }: Omit<Requested, 'issue'>,
  verdict: string,
): Promise<void> {
  const inputs = { 'pull-request': String(pull), 'head-sha': head }
  let plans = ''
  if (play.aws !== undefined) {
    const changesStack = pathsOf(play, head).includes(`${STACK}/main.tf`) && !sameStack(play, head)
    const expected = changesStack ? 'done' : 'nothing'
    const { run } = await act(
      play,
      changesStack ? `plans ${LEASE}` : 'has nothing to plan',
      expected,
      'provision',
      {
        inputs: { mode: 'plan', ...inputs },
      },
    )
    plans = run.outputs['plans'] ?? ''
  }
  await act(play, 'judges request, plan and price', verdict, 'policy-check', { inputs: { ...inputs, plans } })
}

/** Whether a head has the stack of the default branch. */
function sameStack(play: Play, head: string): boolean {
  const { store } = play.rig.github.world
  const idAt = (revision: string): string =>
    store.git(['ls-tree', revision, '--', STACK]).split(/\s/)[2] ?? ''
  return idAt('main') !== '' && idAt('main') === idAt(head)
}

export async function policyComment(play: Play, pull: number): Promise<string> {
  const comments = (await play.people.comments(pull)).filter(({ body }) => body.includes('leasehold:policy'))
  if (comments.length !== 1) throw new Error(`#${pull} has ${comments.length} policy comments, not one`)
  return comments[0]?.body ?? ''
}
