import { type AwsLook } from '../aws-look.ts'
import {
  act,
  CATALOG_BRANCH,
  git,
  holdsAll,
  lastEvent,
  LEASE,
  pathsOf,
  STACK,
  STATE_BUCKET,
  type Play,
} from '../play.ts'
import type { Requested } from './request.ts'

/** Catalog entry as it stands on the catalog branch. */
export interface Published {
  readonly status: string
  readonly start: string
  readonly end: string
  readonly outputs: Readonly<Record<string, string>>
  readonly uid: string
}

/** Review, merge, apply, catalog. */
export async function playApply(play: Play, requested: Requested, aws: AwsLook): Promise<Published> {
  const { stage, people, folder } = play
  stage.act('Dana approves; the merge is applied')
  await stage.step('alice approves it herself, which does not count', async () =>
    people.approve('alice', requested.pull),
  )
  await stage.step('dana approves', async () => people.approve('dana', requested.pull))
  await stage.step('dana merges', async () => people.merge('dana', requested.pull, requested.head))
  await act(play, 'plans again, compares, applies', 'done', 'provision', {
    inputs: { mode: 'apply' },
    event: lastEvent(play, 'push'),
  })
  const bucket = await bucketOf(aws)
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
        tags['leasehold:request'] === `requests/${LEASE}.yaml` &&
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
  await act(play, 'has nothing more to do', 'nothing', 'provision', { inputs: { mode: 'apply' } })
  await act(play, 'publishes catalog and ledger', 'done', 'catalog-sync', {})
  const published = readCatalog(play)
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
  for (const path of pathsOf(play, 'main').filter((one) => one.startsWith(`${STACK}/`))) {
    await folder.keep(path, git(play, 'show', `main:${path}`))
  }
  return published
}

/** The one bucket beside the state's. */
export async function bucketOf(aws: AwsLook): Promise<string> {
  const found = (await aws.buckets()).filter((name) => name !== STATE_BUCKET)
  if (found.length !== 1)
    throw new Error(`AWS has ${found.length} buckets of leases, not one: ${found.join(', ')}`)
  return found[0] ?? ''
}

export function readCatalog(play: Play): Published {
  const catalog = JSON.parse(git(play, 'show', `${CATALOG_BRANCH}:catalog.json`)) as {
    readonly leases: readonly (Published & { readonly lease: string })[]
  }
  const entry = catalog.leases.find(({ lease }) => lease === LEASE)
  if (entry === undefined) throw new Error(`the catalog does not have ${LEASE}`)
  return entry
}
