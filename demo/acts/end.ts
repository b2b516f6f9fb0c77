import type { AwsLook } from '../aws-look.ts'
import { reap } from '../jobs.ts'
import {
  act,
  CATALOG_BRANCH,
  git,
  holdsAll,
  INBOX,
  lastEvent,
  LEASE,
  pathsOf,
  requestOf,
  stackOf,
  type Play,
} from '../play.ts'
import { bucketsOfLeases, readCatalog, stateOf } from '../read.ts'

/** The end of a lease that ran out, and its proof. */
export async function playEnd(play: Play, issue: number, aws: AwsLook): Promise<void> {
  const { stage, people, folder } = play
  await reap(play, 'report', 'says that it would end the lease', 'nothing')
  await reap(play, 'destroy', 'destroys what it planned, proves it, removes the files', 'done')
  await stage.claim('AWS is empty again', 'AWS API', async () => {
    const names = await bucketsOfLeases(aws)
    return { holds: names.length === 0, seen: names.join(', ') || 'no bucket of a lease' }
  })
  await stage.claim('the state is kept, and empty', 'AWS API', async () => {
    const { resources } = await stateOf(aws, LEASE)
    return { holds: resources.length === 0, seen: `${resources.length} resources` }
  })
  await claimFilesGone(play, LEASE)
  await stage.claim('the issue is closed and says how it ended', 'GitHub API', async () => {
    const text = (await people.comments(issue)).map(({ body }) => body).join('\n\n---\n\n')
    await folder.keep('comments/9-all-of-the-issue.md', text)
    const { state } = await people.issue(issue)
    const said = holdsAll(text, 'has ended')
    return { holds: state === 'closed' && said.holds, seen: `${state}; ${said.seen}` }
  })
  await act(play, 'publishes the end', 'done', 'publish', { event: lastEvent(play, 'push') })
  await stage.claim('the catalog says ended, of both', 'git show', async () => {
    const states = [LEASE, INBOX].map((lease) => readCatalog(play, lease).status)
    return Promise.resolve({ holds: states.every((one) => one === 'ended'), seen: states.join(', ') })
  })
  for (const path of pathsOf(play, CATALOG_BRANCH))
    await folder.keep(path, git(play, 'show', `${CATALOG_BRANCH}:${path}`))
}

export async function claimFilesGone(play: Play, lease: string): Promise<void> {
  const what = `request and stack of ${lease} are gone from the default branch`
  await play.stage.claim(what, 'git ls-tree', async () => {
    const ours = (path: string): boolean => path === requestOf(lease) || path.startsWith(`${stackOf(lease)}/`)
    const left = pathsOf(play, 'main').filter(ours)
    return Promise.resolve({ holds: left.length === 0, seen: left.join(', ') || 'neither' })
  })
}
