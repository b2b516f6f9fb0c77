import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3'
import { createGit } from '../../src/outside/git/git.ts'
import { createClock, DAY, rest, startRig, type Rig } from './index.ts'

/** The rig itself: a small action that shows what it got. */

let rig: Rig
let folder: string

const ACTION = `name: probe
inputs:
  token: { description: x, required: true }
  dry-run: { description: x, default: 'true' }
  'two words': { description: x }
runs: { using: node24, main: dist/index.js }
`

const PROBE = `
const { appendFileSync, readFileSync } = require('node:fs')
const names = Object.keys(process.env).filter((name) => /^(INPUT_|LEASEHOLD_|AWS_|GITHUB_REPOSITORY)/.test(name)).sort()
console.log(JSON.stringify(Object.fromEntries(names.map((name) => [name, process.env[name]]))))
console.log(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'), Boolean(process.env.RIG_SECRET))
appendFileSync(process.env.GITHUB_OUTPUT, 'one=1\\ntwo<<end\\na\\nb\\nend\\n')
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Hello')
async function main() {
  for (const title of ['first', 'second', 'third']) {
    await fetch(process.env.GITHUB_API_URL + '/repos/acme/platform/issues', {
      method: 'POST',
      headers: { authorization: 'Bearer ' + process.env.INPUT_TOKEN },
      body: JSON.stringify({ title }),
    })
    console.log('made', title)
  }
}
main()
`

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leasehold-probe-'))
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'action.yml'), ACTION)
  writeFileSync(join(folder, 'dist', 'index.js'), PROBE)
  rig = await startRig({ clock: createClock('2026-12-01T09:00:00Z') })
})

beforeEach(() => {
  rig.github.world.issues.clear()
})

afterAll(async () => {
  await rig.stop()
  rmSync(folder, { recursive: true, force: true })
  expect(existsSync(rig.folder)).toBe(false)
})

describe('runAction', () => {
  test('gives an action what a runner gives, and nothing of ours', async () => {
    process.env['RIG_SECRET'] = 'ours'
    const run = await rig.runAction('probe', {
      folder,
      event: { name: 'issues', payload: { action: 'opened' } },
    })
    expect(run.code).toBe(0)
    expect(run.outputs).toEqual({ one: '1', two: 'a\nb' })
    expect(run.summary).toBe('# Hello')
    const [variables = '{}', event] = run.stdout.split('\n')
    expect(JSON.parse(variables)).toMatchObject({
      INPUT_TOKEN: 'ghs-github-actions',
      'INPUT_DRY-RUN': 'true',
      INPUT_TWO_WORDS: '',
      GITHUB_REPOSITORY: 'acme/platform',
      GITHUB_REPOSITORY_ID: '900100200',
      LEASEHOLD_NOW: '2026-12-01T09:00:00.000Z',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    })
    expect(event).toBe('{"action":"opened"} false')
    expect(run.requests.map((request) => [request.method, request.status])).toEqual([
      ['POST', 201],
      ['POST', 201],
      ['POST', 201],
    ])
    rig.github.assertClean()
  })

  test('refuses an input that action.yml does not have', async () => {
    await expect(rig.runAction('probe', { folder, inputs: { drry: 'false' } })).rejects.toThrow(
      'no input `drry`',
    )
  })

  test.each([1, 2, 3])('kills an action after call %d, which is done', async (crashAtCall) => {
    const run = await rig.runAction('probe', { folder, crashAtCall })
    expect(run.code).toBeNull()
    expect(rig.github.world.issues.size).toBe(crashAtCall)
    expect(run.stdout.match(/made/g) ?? []).toHaveLength(crashAtCall - 1)
  })

  test('a crash that is not reached lets the action end', async () => {
    expect((await rig.runAction('probe', { folder, crashAtCall: 4 })).code).toBe(0)
  })
})

describe('workspace', () => {
  test('is a full clone without credentials, in which our Git adapter fetches with the token', async () => {
    const workspace = await rig.checkout()
    expect(readFileSync(join(workspace, '.git', 'config'), 'utf8')).not.toContain('AUTHORIZATION')
    const head = rig.github.world.store.branch('main')
    expect(await createGit(workspace).head()).toBe(head)
    await rest(rig.github, 'bob', 'POST', '/git/refs', { ref: 'refs/heads/late', sha: head })
    expect(await createGit(workspace, { token: 'ghp-bob' }).fetch('late')).toBe(head)
    await expect(createGit(workspace, { token: 'guessed' }).fetch('late')).rejects.toMatchObject({
      code: 'git-failed',
    })
  })
})

describe('clock', () => {
  test('stands still until it is moved', () => {
    const clock = createClock('2026-12-01T09:00:00Z')
    clock.advance(14 * DAY)
    expect(clock.now()).toBe('2026-12-15T09:00:00.000Z')
  })

  test('without a start it goes on from the machine', () => {
    const clock = createClock()
    clock.advance(DAY)
    expect(Math.abs(clock.milliseconds() - Date.now() - DAY)).toBeLessThan(1000)
  })
})

describe('AWS', () => {
  test('moto behind the proxy: the time of the clock, faults, and calls written down', async () => {
    const withAws = await startRig({ clock: createClock('2026-12-24T18:00:00Z'), aws: true })
    try {
      if (withAws.aws === undefined) {
        // Said, not hidden: without moto there is nothing to see here.
        expect(withAws.awsMissing).toContain('moto')
        return
      }
      await withAws.createBucket('acme-leasehold-state')
      const { url } = withAws.aws
      expect((await fetch(url)).headers.get('date')).toBe('Thu, 24 Dec 2026 18:00:00 GMT')
      const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
      const client = new S3Client({ endpoint: url, region: 'eu-west-1', credentials, maxAttempts: 1 })
      const { Buckets } = await client.send(new ListBucketsCommand({}))
      expect(Buckets?.map((bucket) => bucket.Name)).toEqual(['acme-leasehold-state'])
      withAws.aws.fail({ method: 'GET', kind: 'refuse', status: 503 })
      await expect(client.send(new ListBucketsCommand({}))).rejects.toMatchObject({
        $metadata: { httpStatusCode: 503 },
      })
      withAws.aws.fail({ kind: 'lose' })
      await expect(client.send(new ListBucketsCommand({}))).rejects.toThrow()
      client.destroy()
      expect(withAws.aws.calls.filter((call) => call.isAction).length).toBeGreaterThanOrEqual(5)
    } finally {
      await withAws.stop()
    }
  }, 90_000)
})
