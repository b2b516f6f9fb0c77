import type { AwsLook } from '../aws-look.ts'
import { approveAndMerge, changeBy, judge, policyComment } from '../jobs.ts'
import { act, git, holdsAll, INBOX, lastEvent, LEASE, stackOf, type Play } from '../play.ts'
import { bucketOf, bucketsOfLeases, readCatalog, stateOf, type Published } from '../read.ts'

/** A change in place. It is merged beside Bob's inbox, so that one run applies both. */
export async function playResize(
  play: Play,
  issue: number,
  before: Published,
  aws: AwsLook,
): Promise<Published> {
  const { stage, folder } = play
  stage.act('Alice expects more, and wants her accesses recorded')
  const [bucket, state] = [await bucketOf(aws, LEASE), await stateOf(aws, LEASE)]
  const change = await changeBy(play, 'alice', issue, '/resize class=medium encryption=kms')
  await judge(play, change, 'done')
  await stage.claim(
    'the comment has both prices, and a plan that changes in place',
    'GitHub API',
    async () => {
      const comment = await policyComment(play, change.pull)
      await folder.keep('comments/6-resize.md', comment)
      const isInPlace = /\*\*Plan\*\* 1 to change\s/.test(comment)
      const said = holdsAll(comment, `(was $${before.price.usdMonth.toFixed(2)})`)
      return { holds: said.holds && isInPlace, seen: `${said.seen}; ${comment}` }
    },
  )
  await approveAndMerge(play, change)
  await act(play, `applies ${LEASE} and ${INBOX}, two at a time`, 'done', 'apply', {
    inputs: { mode: 'apply' },
    event: lastEvent(play, 'push'),
  })
  await stage.claim('the same bucket has the new encryption; the inbox is there', 'AWS API', async () => {
    const { encryption } = await aws.bucket(bucket)
    const names = await bucketsOfLeases(aws)
    const isThere = names.length === 2 && names.includes(bucket) && names.includes(await bucketOf(aws, INBOX))
    return { holds: encryption === 'aws:kms' && isThere, seen: `${encryption}; ${names.join(', ')}` }
  })
  await claimMarked(play, aws, state.serial)
  await act(play, 'publishes both', 'done', 'publish', {})
  const after = readCatalog(play, LEASE)
  await stage.claim('the catalog has the new price and the same end, and the inbox', 'git show', async () => {
    const [was, is] = [before.price.usdMonth, after.price.usdMonth]
    const { status } = readCatalog(play, INBOX)
    return Promise.resolve({
      holds: is > was && after.end === before.end && status === 'ready',
      seen: `$${was} → $${is}, ends ${after.end}; inbox ${status}`,
    })
  })
  return after
}

/** What was applied is what Git has: the state carries the tree id of the stack. */
async function claimMarked(play: Play, aws: AwsLook, serialBefore: number): Promise<void> {
  await play.stage.claim(
    'the state is marked with the tree of the stack on main',
    'git, AWS API',
    async () => {
      const { serial, resources } = await stateOf(aws, LEASE)
      const marker = resources.find(
        ({ type, name }) => type === 'terraform_data' && name === 'leasehold_tree',
      )
      const tree = git(play, 'rev-parse', `main:${stackOf(LEASE)}`).trim()
      const holds = serial > serialBefore && JSON.stringify(marker?.instances ?? []).includes(tree)
      return { holds, seen: `serial ${serialBefore} → ${serial}, ${tree}` }
    },
  )
}
