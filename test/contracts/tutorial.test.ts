import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { root } from '../../scripts/tools.ts'
import { createClock, startGitHub } from '../rig/index.ts'
import { writeTree } from '../support/cli.ts'
import { examplePlatform, REPORTS } from '../support/example-platform.ts'

/** Commands that documents show, run one after the other as they stand: those of the tutorial with a local GitHub to ask for numbers. */

jest.setTimeout(120_000)

const folder = mkdtempSync(join(tmpdir(), 'leasehold-tutorial-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const blocks = blocksOf('docs/tutorial.md')

function blocksOf(document: string): readonly string[] {
  const text = readFileSync(join(root, document), 'utf8')
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
}

/** `npx leasehold` is the command line of this clone. */
const NPX = 'npx() { shift; "$NODE" "$LAUNCHER" "$@"; }\n'

async function bash(
  script: string,
  env: NodeJS.ProcessEnv,
  cwd = folder,
): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-euo', 'pipefail', '-c', `${NPX}${script}`],
      { cwd, env },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), text: `${stdout}${stderr}` }),
    )
  })
}

test('every command of the tutorial does what it says', async () => {
  const github = await startGitHub({ clock: createClock() })
  try {
    expect(blocks.length).toBeGreaterThan(2)
    const told = await bash(blocks.join('\n'), {
      PATH: process.env['PATH'],
      HOME: folder,
      NODE: process.execPath,
      LAUNCHER: join(root, 'cli', 'leasehold.js'),
      GITHUB_API_URL: github.url,
      GH_TOKEN: github.account('dana').token,
    })
    expect(told).toMatchObject({ code: 0 })
    // The request as it was shown, and what was rendered from it.
    expect(told.text).toMatch(/^module: s3-bucket$[\s\S]*^stack\.json$/m)
    expect(existsSync(join(folder, 'platform', 'leasehold.yaml'))).toBe(true)
    expect(existsSync(join(folder, 'platform', 'requests', 'payments', 'reports.yaml'))).toBe(false)
  } finally {
    await github.stop()
  }
})

test('the README’s commands for a platform repository need no network and no credentials', async () => {
  const cwd = join(folder, 'example')
  writeTree(cwd, examplePlatform({ 'requests/payments/reports.yaml': REPORTS }))
  const [block = ''] = blocksOf('README.md').filter((one) => one.includes('npx leasehold check'))
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    NODE: process.execPath,
    LAUNCHER: join(root, 'cli', 'leasehold.js'),
  }
  expect(await bash(block, env, cwd)).toMatchObject({
    code: 0,
    text: expect.stringMatching(/a month[\s\S]*Examples:/),
  })
  expect(existsSync(join(folder, 'reports', 'stack.json'))).toBe(true)
})
