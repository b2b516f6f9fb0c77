import { describe, expect, jest, test } from '@jest/globals'
import { commitFiles, enqueue, forkBranch, rest, settle, type MergeGroup } from '../rig/index.ts'
import { requestFiles } from '../support/event-platform.ts'
import { budget, eventRig, MODES, said, type Mode } from './event-rig.ts'

/** A rule that requires our checks must hold up no pull request for ever (ADR 14). */

jest.setTimeout(300_000)

const { rig, platform, after, scheduled, checksOf, openPull, pull } = eventRig()

const WORDS = { 'docs/words.md': 'words\n' }
const GREEN = { 'leasehold/policy': 'success', 'leasehold/approved': 'success' }
const LOOKED = [
  'pull-request.yml dispatch: gh workflow run → done',
  'plan.yml render: render-request pull-request → nothing',
]

/** The rule that the doctor asks for; with an App, of that App alone. */
function required(login: string): readonly { readonly name: string; readonly app?: number }[] {
  const app = login === 'leasehold[bot]' ? { app: rig().github.account(login).id } : {}
  return Object.keys(GREEN).map((name) => ({ name, ...app }))
}

async function push(mode: Mode, files: Readonly<Record<string, string | undefined>>) {
  return after(mode, () => void commitFiles(rig().github, 'alice', 'words', files))
}

describe.each(MODES)('with the token mode %s', (mode) => {
  const bot = mode === 'app' ? 'leasehold[bot]' : 'github-actions[bot]'

  test('what touches no lease: both checks by the event, or by the sweep; it can be merged', async () => {
    await platform()
    rig().github.world.rules.requiredChecks = required(bot)
    let number = 0
    const ran = await after(mode, async () => {
      commitFiles(rig().github, 'alice', 'words', WORDS)
      number = await openPull('alice', 'words')
    })
    expect(said(ran)).toEqual(LOOKED)
    const by = { account: bot, environment: 'leasehold-app', reasonCode: 'no-requests' }
    expect(ran.at(-1)).toMatchObject(by)
    expect(budget(ran)).toEqual(['gh workflow run: 1', 'render-request pull-request: 6'])
    expect(checksOf(pull(number).headSha)).toEqual(GREEN)

    forkBranch(rig().github, 'mallory', 'words', { 'README.md': 'words\n' })
    commitFiles(rig().github, 'dependabot[bot]', 'dependabot/x', { '.github/workflows/x.yml': 'on: push\n' })
    const fork = await openPull('mallory', 'mallory:words')
    const bump = await openPull('dependabot[bot]', 'dependabot/x')
    const swept = await scheduled(mode, 'on-schedule-sweep.yml')
    expect(said(swept)).toEqual(['sweep.yml sweep: render-request sweep → done'])
    // Open and closed pull requests, the checks of all three; of the two their comments, and for both checks a look and a write.
    expect(budget(swept)).toEqual(['render-request sweep: 15'])
    expect(checksOf(pull(fork).headSha)).toEqual(GREEN)
    // What judges is not judged, as ever, and says so.
    const unjudged = { 'leasehold/policy': 'neutral', 'leasehold/approved': 'neutral' }
    expect(checksOf(pull(bump).headSha)).toEqual(unjudged)
    expect(rig().github.world.comments).toEqual([])

    for (const one of [number, fork, bump]) {
      const asked = { sha: pull(one).headSha }
      const { status } = await rest(rig().github, 'dana', 'PUT', `/pulls/${one}/merge`, asked)
      expect(status).toBe(200)
    }
  })
})

test('what is asked for later is judged as always, and what is taken back is said to be', async () => {
  await platform()
  Object.assign(rig().github.world.rules, {
    mergeQueue: true,
    requiredChecks: required('leasehold[bot]'),
  })
  const files = await requestFiles(rig())
  let number = 0
  const asked = await after('app', async () => {
    commitFiles(rig().github, 'alice', 'words', files)
    number = await openPull('alice', 'words')
  })
  expect(said(asked)).toContain('plan.yml plan: policy-check → done')
  const policy = () => rig().github.world.comments.find(({ body }) => body.includes('leasehold:policy'))
  expect(policy()?.body).toContain('✅')
  expect(checksOf(pull(number).headSha)).toEqual({ ...GREEN, 'leasehold/approved': 'action_required' })

  const out = Object.fromEntries(Object.keys(files).map((path) => [path, undefined]))
  expect(said(await push('app', { ...out, ...WORDS }))).toEqual(LOOKED)
  expect(checksOf(pull(number).headSha)).toEqual(GREEN)
  expect(policy()?.body).toContain('No lease changes any more')
  const groups: MergeGroup[] = []
  await after('app', () => groups.push(enqueue(rig().github, 'dana', number)))
  expect(groups.map(({ headSha }) => checksOf(headSha))).toEqual([GREEN])

  expect(said(await push('app', { ...files, 'docs/words.md': undefined }))).toContain(
    'plan.yml plan: policy-check → done',
  )
  expect(policy()?.body).toContain('✅')
  expect(checksOf(pull(number).headSha)).toEqual({ ...GREEN, 'leasehold/approved': 'action_required' })
  expect(groups.map((group) => settle(rig().github, group))).toEqual([true])
})
