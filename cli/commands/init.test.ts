import { execFile } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startGitHub } from '../../test/github/index.ts'
import { createClock } from '../../test/rig/clock.ts'
import { digestOfFolder, runCli } from '../../test/support/cli.ts'
import { REPOSITORY_ROOT } from '../../test/support/example-platform.ts'

const KNOWN = ['--repository-id', '900100200', '--owner-id', '77', '--team', 'payments=alice:1001,bob:1002']
const ALL = ['init', ...KNOWN, '--account', '123456789012', '--region', 'eu-west-1', '--yes']
const NEW = [
  'new',
  's3-bucket',
  '--team',
  'payments',
  '--env',
  'dev',
  '--name',
  'reports',
  '--owner',
  'alice',
]

const scratch = mkdtempSync(join(tmpdir(), 'leasehold-init-'))
afterAll(() => rmSync(scratch, { recursive: true }))

function folderOf(name: string): string {
  const folder = join(scratch, name)
  mkdirSync(folder)
  return folder
}

describe('leasehold init', () => {
  let folder: string
  beforeAll(() => {
    folder = folderOf('platform')
    mkdirSync(join(folder, '.git'))
    writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n')
    for (const part of ['objects', 'refs']) mkdirSync(join(folder, '.git', part))
    writeFileSync(
      join(folder, '.git/config'),
      '[remote "origin"]\n\turl = git@github.com:acme/platform.git\n',
    )
  })

  test('writes a platform in which a request passes every check, in the repository that Git names, and says what is next', () => {
    const run = runCli(folder, ALL)
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' })
    expect(run.stdout).toMatch(/^✓ wrote \d+ files\n/)
    expect(run.stdout).toContain('bash bootstrap/github.sh')
    expect(run.stdout).toContain('npx leasehold doctor')
    expect(readFileSync(join(folder, 'leasehold.yaml'), 'utf8')).toContain('name: acme/platform\n')
    expect(runCli(folder, [...NEW, '--input', 'class=small', '--yes'])).toMatchObject({ code: 0, stderr: '' })
  })

  test('run again writes nothing, whatever its owner did', () => {
    appendFileSync(join(folder, 'leasehold.yaml'), '# ours now\n')
    const before = digestOfFolder(folder)
    const run = runCli(folder, ['init'])
    expect(run).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('nothing to write') })
    expect(digestOfFolder(folder)).toBe(before)
  })

  test('a newer version is shown, taken where nobody changed anything, and one file after the other elsewhere', () => {
    const own = '.github/workflows/on-push.yml'
    appendFileSync(join(folder, own), '# ours now\n')
    const before = digestOfFolder(folder)
    const dry = runCli(folder, ['init', '--ref', 'v0.9.0', '--dry-run'])
    expect(dry.stdout).toContain('callers that name another version, and differ in nothing else')
    expect(dry.stdout).toContain(`${own}: yours; this version would write something else\n`)
    expect(dry.stdout).toMatch(/ {4}- # ours now\n/)
    expect(dry.stdout).toContain(`left; \`--accept ${own}\` takes ours`)
    expect(digestOfFolder(folder)).toBe(before)
    const run = runCli(folder, ['init', '--ref', 'v0.9.0', '--yes', '--json', '--accept', own])
    const { written, files } = JSON.parse(run.stdout) as {
      readonly written: readonly string[]
      readonly files: readonly { readonly path: string; readonly standing: string }[]
    }
    expect(written).toEqual(
      expect.arrayContaining(['.github/workflows/on-issue.yml', own, 'leasehold.init.json']),
    )
    expect(written).not.toContain('leasehold.yaml')
    expect(files.find(({ path }) => path === own)).toMatchObject({
      standing: 'differs',
      taken: true,
      difference: expect.stringContaining(
        '+     uses: leasehold/leasehold/.github/workflows/reconcile.yml@v0.9.0',
      ),
    })
    expect(readFileSync(join(folder, own), 'utf8')).toContain('reconcile.yml@v0.9.0\n')
    expect(readFileSync(join(folder, own), 'utf8')).not.toContain('# ours now')
  })
})

describe('without a terminal', () => {
  test('all that is missing is named at once, and the exit code is that of usage', () => {
    const folder = folderOf('missing')
    const run = runCli(folder, ['init', '--account', '123456789012', '--region', 'eu-west-1'])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('give `--repository owner/name`')
    expect(run.stderr).toContain('give `--team name=login,login`')
    expect(existsSync(join(folder, 'leasehold.yaml'))).toBe(false)
  })

  test('nothing is written into another platform by mistake', () => {
    const inside = join(scratch, 'platform', 'modules')
    expect(runCli(inside, ALL)).toMatchObject({ code: 1, stderr: expect.stringContaining('--root .') })
    expect(existsSync(join(inside, 'leasehold.yaml'))).toBe(false)
  })
})

test('nor into a folder of a repository whose root is further up, where GitHub would read none of it', () => {
  const inside = join(folderOf('repository'), 'infra')
  for (const path of ['.git', 'infra']) mkdirSync(join(scratch, 'repository', path))
  const there = ['--repository', 'acme/platform']
  expect(runCli(inside, [...ALL, ...there])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`${join(scratch, 'repository')} is the root of a Git repository`),
  })
  expect(existsSync(join(inside, 'leasehold.yaml'))).toBe(false)
  const meant = runCli(inside, [...ALL, ...there, '--root', '.'])
  expect(meant).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('git init -b main && git remote add'),
  })
})

test('people are found on GitHub, with the token of the terminal', async () => {
  const github = await startGitHub({ clock: createClock('2026-11-23T12:00:00Z'), seed: { files: new Map() } })
  try {
    const folder = folderOf('asking')
    const { id } = github.account('alice')
    const args = ['init', '--repository', 'acme/platform', '--repository-id', '1', '--owner-id', '2', '--yes']
    const more = ['--account', '123456789012', '--region', 'eu-west-1', '--team', 'payments=alice']
    const env = {
      PATH: process.env['PATH'],
      HOME: folder,
      GITHUB_API_URL: github.url,
      GH_TOKEN: github.account('alice').token,
    }
    const run = async (last: readonly string[]): Promise<string> =>
      new Promise((resolve) => {
        const launcher = join(REPOSITORY_ROOT, 'cli', 'leasehold.js')
        execFile(
          process.execPath,
          [launcher, ...args, ...last],
          { cwd: folder, env },
          (_error, stdout, stderr) => resolve(`${stdout}${stderr}`),
        )
      })
    expect(await run(more)).toMatch(/^✓ wrote[^]*asking GitHub for the number of alice …\n$/)
    expect(readFileSync(join(folder, 'leasehold.yaml'), 'utf8')).toContain(`{ login: alice, id: ${id} }`)
  } finally {
    await github.stop()
  }
})
