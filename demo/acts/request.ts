import { fillForm } from '../form.ts'
import { judge, policyComment, type Head } from '../jobs.ts'
import { act, holdsAll, lastEvent, LEASE, pathsOf, requestOf, ROOT, stackOf, type Play } from '../play.ts'

export interface Requested extends Head {
  readonly issue: number
}

const STACK = stackOf(LEASE)

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
          requestOf(LEASE),
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

/** What makes a pull request of an issue, or changes it. */
export async function intake(play: Play, what: string): Promise<Head> {
  const { run } = await act(play, what, 'done', 'intake', { event: lastEvent(play, 'issues') })
  play.stage.say(`${run.requests.length} calls to GitHub`)
  return { pull: Number(run.outputs['pull-request']), head: run.outputs['head-sha'] ?? '' }
}
