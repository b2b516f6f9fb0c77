import type { AwsLook } from '../aws-look.ts'
import {
  act,
  git,
  holdsAll,
  lastEvent,
  LEASE,
  pathsOf,
  requestOf,
  stackOf,
  STATE_BUCKET,
  type Play,
} from '../play.ts'
import { bucketOf, readCatalog, type Published } from '../read.ts'
import type { Requested } from './request.ts'

/** Review, merge, apply, catalog. */
export async function playApply(play: Play, requested: Requested, aws: AwsLook): Promise<Published> {
  const { stage, people, folder } = play
  stage.act('Dana approves; the merge is applied')
  await stage.step('alice approves it herself, which does not count', async () =>
    people.approve('alice', requested.pull),
  )
  await stage.step('dana approves', async () => people.approve('dana', requested.pull))
  await stage.step('dana merges', async () => people.merge('dana', requested.pull, requested.head))
  await act(play, 'plans again, compares, applies', 'done', 'apply', {
    inputs: { mode: 'apply' },
    event: lastEvent(play, 'push'),
  })
  const bucket = await bucketOf(aws, LEASE)
  await stage.claim(
    'the bucket exists: encrypted, private, versioned, TLS only, tagged',
    'AWS API',
    async () => {
      const facts = await aws.bucket(bucket)
      const tags = facts.tags
      const holds =
        facts.encryption === 'AES256' &&
        facts.versioning === 'Enabled' &&
        facts.publicAccessBlocked === 4 &&
        facts.refusesPlainHttp &&
        tags['leasehold:request'] === requestOf(LEASE) &&
        tags['leasehold:owner'] === 'alice'
      return { holds, seen: JSON.stringify(facts) }
    },
  )
  await stage.claim('state and evidence lie beside each other', 'AWS API', async () => {
    const keys = (await aws.keys(STATE_BUCKET)).join('\n')
    return holdsAll(
      keys,
      'terraform.tfstate',
      '/evidence/plan/',
      '/evidence/apply-begun/',
      '/evidence/run-record/',
    )
  })
  await act(play, 'has nothing more to do', 'nothing', 'apply', { inputs: { mode: 'apply' } })
  await act(play, 'publishes catalog and ledger', 'done', 'publish', {})
  const published = readCatalog(play, LEASE)
  await stage.claim('the catalog says ready, with an end', 'git show', async () =>
    Promise.resolve({
      holds: published.status === 'ready' && published.end !== null,
      seen: `${published.status} until ${published.end}`,
    }),
  )
  await stage.claim('the issue names the bucket', 'GitHub API', async () => {
    const text = (await people.comments(requested.issue)).map(({ body }) => body).join('\n')
    await folder.keep('comments/3-ready.md', text)
    return holdsAll(text, bucket)
  })
  for (const path of pathsOf(play, 'main').filter((one) => one.startsWith(`${stackOf(LEASE)}/`))) {
    await folder.keep(path, git(play, 'show', `main:${path}`))
  }
  return published
}
