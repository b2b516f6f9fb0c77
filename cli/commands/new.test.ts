import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startGitHub, type LocalGitHub } from '../../test/github/index.ts'
import { createClock } from '../../test/rig/clock.ts'
import { runCli, writeTree, type CliRun } from '../../test/support/cli.ts'
import { examplePlatform, REPOSITORY_ROOT, withoutRego } from '../../test/support/example-platform.ts'

const PATH = 'requests/payments/logs.yaml'
const ALL = [
  ...['new', 's3-bucket', '--team', 'payments', '--name', 'logs', '--env', 'dev', '--owner', 'alice'],
  ...['--lease', '14d', '--input', 'class=small', '--yes'],
]

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leasehold-new-'))
  writeTree(folder, withoutRego(examplePlatform()))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('leasehold new', () => {
  test('writes the request with what it costs and when it ends, once', () => {
    const run = runCli(folder, ALL)
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toMatch(/^Price {3}\$\d+\.\d\d a month\nLease {3}14d from ready, \$\d+\.\d\d in all; /)
    expect(run.stdout).toContain(`✓ wrote ${PATH}\nNext: git switch -c payments-logs && git add ${PATH}`)
    const text = readFileSync(join(folder, PATH), 'utf8')
    expect(text).toMatch(/^#.*\n/)
    expect(text.replaceAll(/^ *#.*\n/gm, '')).toBe(
      'module: s3-bucket\nenvironment: dev\nowner: alice\nlease: 14d\ninputs:\n  class: small\n',
    )
    const again = runCli(folder, ALL)
    expect(again.code).toBe(1)
    expect(again.stderr).toContain('choose another name')
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe(text)
  })

  test('without a terminal asks nothing: all that is missing is named, and the exit code is that of usage', () => {
    const run = runCli(folder, ['new', 's3-bucket', '--team', 'payments'])
    expect(run.code).toBe(2)
    for (const said of ['give `--name <name>`', 'give `--env <environment>`', 'give `--input class=…`'])
      expect(run.stderr).toContain(said)
    expect(run.stderr).toContain('allowed: dev, staging, prod')
    expect(existsSync(join(folder, 'requests'))).toBe(false)
  })

  test.each([
    ['a module', ['new', 's3-buket', '--yes'], 'did you mean `s3-bucket`?'],
    ['a team', ['new', 's3-bucket', '--team', 'paiments'], 'payments, data'],
    ['an input', [...ALL, '--input', 'clas=small'], 'did you mean `--input class=…`?'],
    ['an input without a value', [...ALL, '--input', 'class'], 'name=value'],
    ['a lease', [...ALL, '--lease', '90d'], 'at most `30d`'],
    ['a region', [...ALL, '--region', 'ap-south-1'], 'eu-west-1, eu-central-1'],
  ])('names what is wrong with %s, what is allowed, what to type', (_what, args, said) => {
    const run = runCli(folder, args)
    expect(run.code).not.toBe(0)
    expect(run.stderr).toContain(said)
    expect(existsSync(join(folder, PATH))).toBe(false)
  })

  test('gives the same as JSON', () => {
    const run = runCli(folder, [...ALL, '--json'])
    expect(run.code).toBe(0)
    expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, path: PATH, pullRequest: null, verdict: 'pass' })
  })
})

describe('leasehold new --open', () => {
  let github: LocalGitHub
  beforeEach(async () => {
    const files = withoutRego(examplePlatform())
    github = await startGitHub({ clock: createClock('2026-11-23T12:00:00Z'), seed: { files } })
  })
  afterEach(async () => {
    await github.stop()
    expect(github.failures).toEqual([])
  })

  /** Not with a synchronous spawn: GitHub is this process. */
  async function run(args: readonly string[], token: string | undefined): Promise<CliRun> {
    const launcher = join(REPOSITORY_ROOT, 'cli', 'leasehold.js')
    const env = {
      PATH: process.env['PATH'],
      HOME: folder,
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      ...(token !== undefined && { GH_TOKEN: token }),
    }
    return new Promise((resolve) => {
      execFile(process.execPath, [launcher, ...args], { cwd: folder, env }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
      )
    })
  }

  test('opens the pull request of the person whose token it has, and finds it again', async () => {
    const { token } = github.account('alice')
    const opened = await run([...ALL, '--open'], token)
    expect({ ...opened, stdout: '' }).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(opened.stdout).toContain('✓ opened pull request #1 in acme/platform')
    const [pull, second] = [...github.world.pulls.values()]
    expect(second).toBeUndefined()
    expect(pull).toMatchObject({
      title: 'payments/logs: s3-bucket',
      author: { login: 'alice' },
      base: 'main',
    })
    const text = readFileSync(join(folder, PATH), 'utf8')
    expect(github.world.store.read(pull?.headSha ?? '', PATH)).toBe(text.trimEnd())
    rmSync(join(folder, PATH))
    const again = await run([...ALL, '--open', '--json'], token)
    expect(JSON.parse(again.stdout)).toMatchObject({ ok: true, pullRequest: 1 })
    expect(github.world.pulls.size).toBe(1)
  })

  test('without a token says how to get one; the file is written', async () => {
    const refused = await run([...ALL, '--open'], undefined)
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('run `gh auth login`, or set GH_TOKEN')
    expect(existsSync(join(folder, PATH))).toBe(true)
    expect(github.world.pulls.size).toBe(0)
  })

  test('by somebody who may not write is told so, and no pull request is made', async () => {
    const refused = await run([...ALL, '--open'], github.account('mallory').token)
    expect(refused.code).not.toBe(0)
    expect(github.world.pulls.size).toBe(0)
  })
})
