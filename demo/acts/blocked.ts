import type { AwsLook } from '../aws-look.ts'
import { approveAndMerge, changeBy, command, judge, policyComment, reap } from '../jobs.ts'
import { holdsAll, INBOX, type Play } from '../play.ts'
import { bucketOf, bucketsOfLeases, evidenceOf } from '../read.ts'
import { claimFilesGone } from './end.ts'

const OBJECT = 'letters/2026.txt'

/** An end that its owner asked for, and that AWS refuses: nothing is forced or retried in a storm, and `/retry` ends it. */
export async function playBlocked(play: Play, issue: number, aws: AwsLook): Promise<void> {
  const { stage, people, folder } = play
  stage.act('Bob ends the inbox, and forgot that something lies in it')
  const bucket = await bucketOf(aws, INBOX)
  await stage.step(`bob puts ${OBJECT} into ${bucket}`, async () => aws.put(bucket, OBJECT, 'Dear Bob'))
  const change = await changeBy(play, 'bob', issue, '/end')
  await judge(play, change, 'done')
  await stage.claim(
    'its pull request says what the end destroys, and that the bucket is in the way',
    'GitHub API',
    async () => {
      const text = await policyComment(play, change.pull)
      await folder.keep('comments/7-rehearsed.md', text)
      return holdsAll(text, '**End** this will be destroyed when it ends', '1 holds data', 'is not empty')
    },
  )
  await approveAndMerge(play, change)
  await reap(play, 'destroy', 'is refused by AWS: the bucket is not empty', 'failed')
  await stage.claim(
    'what AWS would not delete is still there, and the issue is open',
    'AWS API, GitHub API',
    async () => {
      const [keys, { state }] = [await aws.keys(bucket), await people.issue(issue)]
      return { holds: keys.join() === OBJECT && state === 'open', seen: `${keys.join(', ')}; ${state}` }
    },
  )
  await stage.claim('the run record says why: BucketNotEmpty', 'AWS API', async () => {
    const records = await evidenceOf(aws, INBOX, 'run-record')
    const failed = records.filter(({ event }) => event === 'end-failed' || event === 'blocked')
    const said = JSON.stringify(failed)
    return { holds: failed.length === 1 && said.includes('BucketNotEmpty'), seen: said }
  })
  await stage.claim('the issue says why it could not be ended, and what to do', 'GitHub API', async () => {
    const told = (await people.comments(issue)).find(({ body }) => body.includes('should have ended'))
    await folder.keep('comments/7-not-ended.md', told?.body ?? '')
    return holdsAll(told?.body ?? '', 'BucketNotEmpty', '**Next** its owner, `bob`: empty the bucket')
  })

  stage.act('He empties it')
  await stage.step('bob deletes every version of every object', async () => aws.empty(bucket))
  await command(play, 'bob', issue, '/retry')
  await reap(play, 'destroy', 'ends it now, with proof', 'done', INBOX)
  await stage.claim('the bucket of the inbox is gone, that of the reports is not', 'AWS API', async () => {
    const names = await bucketsOfLeases(aws)
    return { holds: names.length === 1 && !names.includes(bucket), seen: names.join(', ') }
  })
  await claimFilesGone(play, INBOX)
  await stage.claim('its issue is closed, and says that it has ended', 'GitHub API', async () => {
    const { state } = await people.issue(issue)
    const text = (await people.comments(issue)).map(({ body }) => body).join('\n')
    return { holds: state === 'closed' && text.includes('has ended'), seen: `${state}; ${text}` }
  })
}
