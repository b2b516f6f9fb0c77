import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DAY } from '../../test/rig/index.ts'
import type { AwsLook } from '../aws-look.ts'
import { act, lastEvent, REQUEST, STATE_BUCKET, type Play } from '../play.ts'
import { readCatalog, type Published } from './apply.ts'
import { judge } from './request.ts'

const BRANCH = 'reports-for-longer'

/** One line in one file: no plan, no apply, and the end moves. */
export async function playExtend(play: Play, before: Published, aws: AwsLook): Promise<Published> {
  const { stage, people } = play
  stage.act('Alice needs it for a week more')
  const state = await stateOf(aws)
  await stage.step('alice pushes `lease: 21d`', async () => pushLonger(play))
  const pull = await stage.step('alice opens a pull request', async () =>
    people.openPull('alice', BRANCH, 'Keep reports for 21 days'),
  )
  const { head } = await people.pull(pull)
  await judge(play, { pull, head }, 'done')
  await stage.step('dana approves and merges', async () => {
    await people.approve('dana', pull)
    await people.merge('dana', pull, head)
  })
  await act(play, 'has nothing to do', 'nothing', 'provision', {
    inputs: { mode: 'apply' },
    event: lastEvent(play, 'push'),
  })
  await stage.claim('no apply followed: the state is the same, byte for byte', 'AWS API', async () => ({
    holds: (await stateOf(aws)) === state,
    seen: `${state.length} bytes`,
  }))
  await act(play, 'publishes the new end', 'done', 'catalog-sync', {})
  const after = readCatalog(play)
  await stage.claim('the end moved by exactly 7 days', 'git show', async () =>
    Promise.resolve({
      holds: Date.parse(after.end) - Date.parse(before.end) === 7 * DAY,
      seen: `${before.end} → ${after.end}`,
    }),
  )
  return after
}

async function stateOf(aws: AwsLook): Promise<string> {
  const key = (await aws.keys(STATE_BUCKET)).find((one) => one.endsWith('/terraform.tfstate'))
  return aws.object(STATE_BUCKET, key ?? '')
}

/** As a person does it: clone, edit, commit, push, with her own token. */
async function pushLonger({ rig }: Play): Promise<void> {
  const folder = await rig.checkout()
  const { token } = rig.github.account('alice')
  const file = join(folder, REQUEST)
  const text = readFileSync(file, 'utf8')
  const longer = text.replace(/^lease: .*$/m, 'lease: 21d')
  if (longer === text) throw new Error(`${REQUEST} has no line \`lease:\` to change`)
  writeFileSync(file, longer)
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8' })
  git('checkout', '--quiet', '-b', BRANCH)
  git(
    '-c',
    'user.name=alice',
    '-c',
    'user.email=alice@example.com',
    'commit',
    '--quiet',
    '-am',
    'Keep reports for 21 days',
  )
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  await pushTo(folder, `http.${rig.github.url}/.extraheader=AUTHORIZATION: basic ${basic}`)
}

/** Not synchronous: the server that Git pushes to lives in this process. */
async function pushTo(folder: string, header: string): Promise<void> {
  const { execFile } = await import('node:child_process')
  await new Promise<void>((resolve, reject) => {
    execFile('git', ['-c', header, 'push', '--quiet', 'origin', BRANCH], { cwd: folder }, (error) => {
      if (error === null) resolve()
      else reject(new Error('git push failed', { cause: error }))
    })
  })
}
