import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { createClock, startGitHub } from '../rig/index.ts'
import { writeTree } from '../support/cli.ts'
import { examplePlatform, REPORTS } from '../support/example-platform.ts'
import { commandsToRun, follow, runCommands } from '../support/pages.ts'

/** Commands of the tutorial and the README, run one after the other as they stand, with a local GitHub to ask for numbers. */

jest.setTimeout(120_000)

const folder = mkdtempSync(join(tmpdir(), 'leasehold-tutorial-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every command of the tutorial does what it says', async () => {
  const github = await startGitHub({ clock: createClock() })
  try {
    const blocks = commandsToRun('docs/tutorial.md')
    expect(blocks.length).toBeGreaterThan(3)
    const home = join(folder, 'home')
    mkdirSync(home)
    const told = await runCommands(blocks.join('\n'), home, {
      HOME: emptyRepository('https://github.com/acme/platform.git'),
      GITHUB_API_URL: github.url,
      GH_TOKEN: github.account('dana').token,
    })
    expect(told).toMatchObject({ code: 0 })
    // The request as it was shown, and what was rendered from it.
    expect(told.text).toMatch(/^module: s3-bucket$[\s\S]*^stack\.json$/m)
    const pushed = execFileSync('git', ['ls-tree', '-r', '--name-only', 'main'], {
      cwd: join(folder, 'origin.git'),
      encoding: 'utf8',
    }).split('\n')
    expect(pushed).toEqual(expect.arrayContaining(['leasehold.yaml', '.github/CODEOWNERS']))
    expect(pushed.filter((path) => /^requests\/.*yaml$/.test(path))).toEqual([])
  } finally {
    await github.stop()
  }
})

/** A home in which an address of GitHub means an empty repository on this machine. */
function emptyRepository(address: string): string {
  const origin = join(folder, 'origin.git')
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', origin])
  const user = '[user]\n\tname = dana\n\temail = dana@example.com\n'
  writeFileSync(join(folder, '.gitconfig'), `${user}[url "file://${origin}"]\n\tinsteadOf = ${address}\n`)
  return folder
}

test('and then the platform is changed as docs/changing-the-platform.md says', async () => {
  const cwd = join(folder, 'home', 'platform')
  const told = await follow('docs/changing-the-platform.md', cwd)
  expect(told.filter(({ code }) => code !== 0)).toEqual([])
  const [same, environment, module, app] = told.map(({ text }) => text)
  // Of this version there is nothing new.
  expect(same?.match(/nothing to write/g)).toHaveLength(2)
  expect(environment).toMatch(/bootstrap\/main\.tf[\s\S]*leasehold\.yaml[\s\S]*policies\/guardrails\.yaml/)
  const read = (path: string): string => readFileSync(join(cwd, path), 'utf8')
  expect(read('bootstrap/main.tf')).toContain('account = "210987654321"')
  expect(read('leasehold.yaml')).toMatch(/^ {2}staging:\n {4}account: '210987654321'/m)
  expect(read('.github/ISSUE_TEMPLATE/s3-bucket.yml')).toContain('staging')
  expect(module).toContain('modules/queue')
  expect(app).toMatch(/wrote 2 files\n +README\.md/)
  expect(read('README.md')).toContain('Automation has the token of an App')
  expect(existsSync(join(cwd, '.github/ISSUE_TEMPLATE/queue.yml'))).toBe(true)
})

test('the README’s commands for a platform repository need no network and no credentials', async () => {
  const cwd = join(folder, 'example')
  writeTree(cwd, examplePlatform({ 'requests/payments/reports.yaml': REPORTS }))
  expect(await runCommands(commandsToRun('README.md').join('\n'), cwd)).toMatchObject({
    code: 0,
    text: expect.stringMatching(/a month[\s\S]*Examples:/),
  })
  expect(existsSync(join(folder, 'reports', 'stack.json'))).toBe(true)
})
