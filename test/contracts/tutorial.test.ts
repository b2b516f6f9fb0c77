import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { root } from '../../scripts/tools.ts'
import { createClock, startGitHub } from '../rig/index.ts'

/** The commands of the tutorial, run one after the other as they stand, with a local GitHub to ask for numbers. */

jest.setTimeout(120_000)

const folder = mkdtempSync(join(tmpdir(), 'leasehold-tutorial-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = readFileSync(join(root, 'docs', 'tutorial.md'), 'utf8')
const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')

/** `npx leasehold` is the command line of this clone. */
const NPX = 'npx() { shift; "$NODE" "$LAUNCHER" "$@"; }\n'

async function bash(script: string, env: NodeJS.ProcessEnv): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-euo', 'pipefail', '-c', `${NPX}${script}`],
      { cwd: folder, env },
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
