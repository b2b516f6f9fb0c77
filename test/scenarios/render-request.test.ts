import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { everyAnswer } from './form-answers.ts'
import { rest, startGitHub, GITHUB_ACTIONS, type LocalGitHub } from '../github/index.ts'
import { createClock } from '../rig/clock.ts'
import { examplePlatform, REPOSITORY_ROOT } from '../support/example-platform.ts'

jest.setTimeout(300_000)

const run = promisify(execFile)
let github: LocalGitHub
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leasehold-scenario-'))
  github = await startGitHub({
    clock: createClock('2026-11-23T12:00:00Z'),
    seed: { files: examplePlatform() },
  })
})

afterEach(async () => {
  await github.stop()
  rmSync(folder, { recursive: true, force: true })
})

interface Ran {
  readonly code: number | null
  readonly text: string
  readonly outputs: string
}

/** Runs the action from its sources as a runner would: a fresh clone, an event file, inputs as variables. */
async function runAction(event: {
  readonly action: string
  readonly sender: string
  readonly number: number
  /** Kills the run after GitHub did the work of this call, and before it answers. */
  readonly killAtCall?: number
}): Promise<Ran> {
  const workspace = mkdtempSync(join(folder, 'run-'))
  const basic = Buffer.from(`x:${GITHUB_ACTIONS.token}`).toString('base64')
  const clone = join(workspace, 'clone')
  await run('git', [
    '-c',
    `http.extraHeader=Authorization: Basic ${basic}`,
    'clone',
    '-q',
    github.cloneUrl(),
    clone,
  ])
  const { id, login } = github.account(event.sender)
  const files = {
    event: join(workspace, 'event.json'),
    output: join(workspace, 'output'),
    summary: join(workspace, 'summary'),
  }
  const payload = {
    action: event.action,
    issue: { number: event.number },
    sender: { id, login, type: 'User' },
  }
  writeFileSync(files.event, JSON.stringify(payload))
  writeFileSync(files.output, '')
  writeFileSync(files.summary, '')
  const child = spawn(process.execPath, ['actions/entry.ts', 'render-request'], {
    cwd: REPOSITORY_ROOT,
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      HOME: workspace,
      GITHUB_REPOSITORY: 'acme/platform',
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_SERVER_URL: github.url,
      GITHUB_RUN_ID: '1',
      GITHUB_WORKSPACE: clone,
      GITHUB_EVENT_NAME: 'issues',
      GITHUB_EVENT_PATH: files.event,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: workspace,
      INPUT_TOKEN: GITHUB_ACTIONS.token,
    },
  })
  let calls = 0
  github.beforeAnswer(async () => {
    calls += 1
    if (calls === event.killAtCall) child.kill('SIGKILL')
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (text += part.toString('utf8')))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, text, outputs: readFileSync(files.output, 'utf8') }
}

async function openIssue(login: string, body: string): Promise<number> {
  const answer = await rest(github, login, 'POST', '/issues', { title: 's3-bucket: reports', body })
  return (answer.body as { readonly number: number }).number
}

function callsOfAction(): readonly string[] {
  return github.exchanges
    .filter(({ account }) => account === GITHUB_ACTIONS.login)
    .map(({ method, path }) => `${method} ${path}`)
}

describe('an issue form on GitHub', () => {
  test('becomes a pull request with request and stack, in at most 6 calls, four of them writes', async () => {
    const number = await openIssue('alice', everyAnswer())
    const { code, text, outputs } = await runAction({ action: 'opened', sender: 'alice', number })
    expect({ code, text }).toMatchObject({ code: 0, text: expect.stringContaining('done (rendered)') })
    const calls = callsOfAction()
    expect(calls).toEqual([
      'POST /graphql', // the issue, and every open pull request
      'POST /repos/acme/platform/git/refs',
      'POST /graphql', // the commit
      'POST /repos/acme/platform/pulls',
      'POST /graphql', // whether there is a comment of ours
      `POST /repos/acme/platform/issues/${number}/comments`,
    ])
    const queries = github.exchanges.filter(({ path }) => path === '/graphql')
    expect(queries.map(({ body }) => /\bmutation\b/.test(JSON.stringify(body)))).toEqual([false, true, false])
    const branch = `leasehold/request-${number}`
    const head = github.world.store.branch(branch) ?? ''
    expect(outputs).toContain(head)
    const listed = await run('git', ['-C', github.world.store.folder, 'ls-tree', '-r', '--name-only', head])
    expect(listed.stdout).toContain(
      'requests/payments/reports.yaml\nstacks/payments/reports/.terraform.lock.hcl\n',
    )
    const [pull] = [...github.world.pulls.values()]
    expect(pull).toMatchObject({ title: 'payments/reports: s3-bucket in dev', state: 'open' })
    github.assertClean()
  })

  test('run again changes nothing', async () => {
    const number = await openIssue('alice', everyAnswer())
    await runAction({ action: 'opened', sender: 'alice', number })
    const head = github.world.store.branch(`leasehold/request-${number}`)
    const again = await runAction({ action: 'opened', sender: 'alice', number })
    expect(again.text).toContain('nothing (already-rendered)')
    expect(github.world.store.branch(`leasehold/request-${number}`)).toBe(head)
    expect(github.world.pulls.size).toBe(1)
    expect(github.world.comments).toHaveLength(1)
    github.assertClean()
  })

  test('edited into something wrong leaves its pull request, and is answered', async () => {
    const number = await openIssue('alice', everyAnswer())
    await runAction({ action: 'opened', sender: 'alice', number })
    const head = github.world.store.branch(`leasehold/request-${number}`)
    await rest(github, 'alice', 'PATCH', `/issues/${number}`, { body: everyAnswer(() => 'wrong!') })
    const { code, text } = await runAction({ action: 'edited', sender: 'alice', number })
    expect({ code, text }).toMatchObject({ code: 0, text: expect.stringContaining('blocked') })
    expect(github.world.store.branch(`leasehold/request-${number}`)).toBe(head)
    expect(github.world.comments.map(({ body }) => body)).toEqual([expect.stringContaining('to correct')])
    github.assertClean()
  })

  test('killed after any call and started again ends in the same state (S15)', async () => {
    const { pulls, comments, store } = github.world
    let call = 1
    for (; ; call += 1) {
      const name = `call-${call}`
      const number = await openIssue(
        'alice',
        everyAnswer((answer) => (answer === 'reports' ? name : answer)),
      )
      const event = { action: 'opened', sender: 'alice', number }
      const { code } = await runAction({ ...event, killAtCall: call })
      if (code === 0) break
      expect((await runAction(event)).code).toBe(0)
      expect([...pulls.values()].filter(({ title }) => title.includes(name))).toHaveLength(1)
      expect(comments.filter(({ issue }) => issue === number)).toHaveLength(1)
      expect(store.git(['rev-list', '--count', `main..leasehold/request-${number}`])).toBe('1')
    }
    // Each of the six was the last one once.
    expect(call).toBe(7)
    github.assertClean()
  })

  const attacks = [
    '::add-mask::lease',
    '::stop-commands::x',
    '##[error]x',
    'pull-request<<EOF',
    '%0A::set-output name=x::y',
  ]
  test.each(attacks)(
    'with %s in every answer carries nothing raw into log and outputs (S3)',
    async (attack) => {
      const number = await openIssue(
        'alice',
        everyAnswer(() => attack),
      )
      const { code, text, outputs } = await runAction({ action: 'opened', sender: 'alice', number })
      expect(code).toBe(0)
      expect(text).toContain('blocked')
      // A runner reads `::command::` at the start of a line, and `##[command]` anywhere.
      const answered = text.split('\n').filter((line) => !line.startsWith('::error::'))
      expect(answered.filter((line) => line.trimStart().startsWith('::') || line.includes('##['))).toEqual([])
      expect(text.replaceAll(/^::error::/gm, '')).not.toMatch(/::(add-mask|stop-commands|set-output)/)
      expect(outputs.split('\n').filter((line) => line.startsWith('pull-request<<'))).toHaveLength(1)
      github.assertClean()
    },
  )
})
