import { DAY } from '../../test/rig/index.ts'
import type { AwsLook } from '../aws-look.ts'
import { answersOn, approveAndMerge, changeBy, judge } from '../jobs.ts'
import { act, git, lastEvent, LEASE, requestOf, type Play } from '../play.ts'
import { bucketOf, readCatalog, stateText, type Published } from '../read.ts'

/** One comment, one line in one file: no plan, no apply, and the end moves. */
export async function playExtend(
  play: Play,
  issue: number,
  before: Published,
  aws: AwsLook,
): Promise<Published> {
  const { stage, folder } = play
  stage.act('Alice needs it for a week more')
  const bucket = await bucketOf(aws, LEASE)
  const [state, facts] = [await stateText(aws, LEASE), JSON.stringify(await aws.bucket(bucket))]
  const change = await changeBy(play, 'alice', issue, '/extend 7d')
  await stage.claim(`#${change.pull} changes one line of one file`, 'git diff', async () => {
    const lines = git(play, 'diff', '--unified=0', `main...${change.head}`).split('\n')
    const edits = lines.filter((line) => /^[-+](?![-+]{2} )/.test(line))
    const files = lines.filter((line) => line.startsWith('+++ '))
    const holds = files.join() === `+++ b/${requestOf(LEASE)}` && edits.join() === '-lease: 14d,+lease: 21d'
    return Promise.resolve({ holds, seen: edits.join(' ') })
  })
  await judge(play, change, 'done')
  await approveAndMerge(play, change)
  await act(play, 'has nothing to do', 'nothing', 'apply', {
    inputs: { mode: 'apply' },
    event: lastEvent(play, 'push'),
  })
  await stage.claim('no apply followed: the state is the same, byte for byte', 'AWS API', async () => ({
    holds: (await stateText(aws, LEASE)) === state,
    seen: `${state.length} bytes`,
  }))
  await stage.claim('the bucket is as it was', 'AWS API', async () => {
    const seen = JSON.stringify(await aws.bucket(bucket))
    return { holds: seen === facts, seen }
  })
  await act(play, 'publishes the new end', 'done', 'publish', {})
  const after = readCatalog(play, LEASE)
  await stage.claim('the end moved by exactly 7 days', 'git show', async () =>
    Promise.resolve({
      holds: Date.parse(after.end) - Date.parse(before.end) === 7 * DAY,
      seen: `${before.end} → ${after.end}`,
    }),
  )
  await folder.keep('comments/5-commands.md', await answersOn(play, issue))
  return after
}
