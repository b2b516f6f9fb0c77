import { instantOf } from '../../src/kit/brands.ts'
import { sayInstant } from '../../src/lease/say.ts'
import { HOUR } from '../../test/rig/index.ts'
import type { AwsLook } from '../aws-look.ts'
import {
  act,
  CATALOG_BRANCH,
  git,
  holdsAll,
  lastEvent,
  pathsOf,
  REQUEST,
  STACK,
  STATE_BUCKET,
  type Play,
} from '../play.ts'
import { bucketOf, readCatalog, type Published } from './apply.ts'

/** Time passes: dry run, two warnings, grace, the end and its proof. */
export async function playEnd(play: Play, issue: number, published: Published, aws: AwsLook): Promise<void> {
  const { stage, people, folder, rig } = play
  const bucket = await bucketOf(aws)
  const hoursToEnd = (hours: number): void => {
    const target = Date.parse(published.end) - hours * HOUR
    rig.clock.advance(target - rig.clock.milliseconds())
    const end = instantOf(Date.parse(published.end))
    stage.say(`it is ${sayInstant(rig.clock.now())}; the lease ends ${sayInstant(end)}`)
  }

  stage.act('47 hours before the end')
  hoursToEnd(47)
  await reap(play, 'report', 'says what it would do', 'nothing')
  await stage.claim('a dry run wrote nothing', 'GitHub API', async () => {
    const warnings = await warningsOf(play, issue)
    return { holds: warnings.length === 0, seen: `${warnings.length} warnings` }
  })
  await reap(play, 'warn', 'rehearses the destroy and warns', 'done')
  stage.act('One hour before the end')
  hoursToEnd(1)
  await reap(play, 'warn', 'warns again', 'done')
  await stage.claim('two warnings stand on the issue, with the way to keep it', 'GitHub API', async () => {
    const warnings = await warningsOf(play, issue)
    for (const [index, text] of warnings.entries())
      await folder.keep(`comments/4-warning-${index + 1}.md`, text)
    return {
      holds: warnings.length === 2 && warnings.every((text) => text.includes('aws_s3_bucket')),
      seen: warnings.join('\n'),
    }
  })

  stage.act('Half an hour after the end: grace')
  hoursToEnd(-0.5)
  await reap(play, 'destroy', 'destroys nothing within the hour of grace', 'nothing')
  await stage.claim('the bucket is still there', 'AWS API', async () => {
    const names = await aws.buckets()
    return { holds: names.includes(bucket), seen: names.join(', ') }
  })

  stage.act('Two hours after the end')
  hoursToEnd(-2)
  await reap(play, 'report', 'says that it would end the lease', 'nothing')
  await reap(play, 'destroy', 'destroys what it planned, proves it, removes the files', 'done')
  await stage.claim('AWS is empty again', 'AWS API', async () => {
    const names = (await aws.buckets()).filter((name) => name !== STATE_BUCKET)
    return { holds: names.length === 0, seen: names.join(', ') || 'no bucket of a lease' }
  })
  await stage.claim('the state is kept, and empty', 'AWS API', async () => {
    const key = (await aws.keys(STATE_BUCKET)).find((one) => one.endsWith('/terraform.tfstate')) ?? ''
    const state = JSON.parse(await aws.object(STATE_BUCKET, key)) as {
      readonly resources: readonly unknown[]
    }
    return { holds: state.resources.length === 0, seen: `${state.resources.length} resources` }
  })
  await stage.claim('request and stack are gone from the default branch', 'git ls-tree', async () => {
    const left = pathsOf(play, 'main').filter((path) => path === REQUEST || path.startsWith(`${STACK}/`))
    return Promise.resolve({ holds: left.length === 0, seen: left.join(', ') || 'neither' })
  })
  await stage.claim('the issue is closed and says how it ended', 'GitHub API', async () => {
    const text = (await people.comments(issue)).map(({ body }) => body).join('\n\n---\n\n')
    await folder.keep('comments/5-all-of-the-issue.md', text)
    const { state } = await people.issue(issue)
    const said = holdsAll(text, 'has ended')
    return { holds: state === 'closed' && said.holds, seen: `${state}; ${said.seen}` }
  })
  await act(play, 'publishes the end', 'done', 'catalog-sync', { event: lastEvent(play, 'push') })
  await stage.claim('the catalog says ended', 'git show', async () => {
    const { status } = readCatalog(play)
    return Promise.resolve({ holds: status === 'ended', seen: status })
  })
  for (const path of pathsOf(play, CATALOG_BRANCH))
    await folder.keep(path, git(play, 'show', `${CATALOG_BRANCH}:${path}`))
}

async function reap(play: Play, mode: string, what: string, expected: string): Promise<void> {
  const { run } = await act(play, `(${mode}) ${what}`, expected, 'reaper', {
    inputs: { mode },
    event: { name: 'schedule', payload: {} },
  })
  await play.folder.keep(`reaper/${play.rig.clock.now().replaceAll(':', '-')}-${mode}.md`, run.summary)
}

async function warningsOf({ people }: Play, issue: number): Promise<readonly string[]> {
  return (await people.comments(issue))
    .map(({ body }) => body)
    .filter((body) => body.includes('leasehold:warning-'))
}
