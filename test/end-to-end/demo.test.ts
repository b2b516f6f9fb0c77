import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'leasehold-demo-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const missing = [
  ['terraform', 'version', 'Terraform'],
  ['moto_server', '--help', 'moto_server'],
].filter(([program = '', argument = '']) => spawnSync(program, [argument], { stdio: 'ignore' }).status !== 0)
const testWithTools = missing.length === 0 ? test : test.skip
const named = (name: string): string =>
  missing.length === 0 ? name : `${name} (skipped: needs ${missing.map(([, , tool]) => tool).join(' and ')})`

interface Played {
  readonly code: number | null
  readonly text: string
}

async function playDemo(environment: Readonly<Record<string, string>>): Promise<Played> {
  const child = spawn(process.execPath, ['demo/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', LEASEHOLD_DEMO_OUTPUT: folder, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, text: Buffer.concat(chunks).toString('utf8') }
}

/** Some minutes are what the demo takes; a test that shares the machine gets more. */
const PATIENCE = 900_000

/** What must have been shown at least, each read back from outside; the demo itself fails at a claim that does not hold. */
const CLAIMS = [
  'the check leasehold/policy is green [GitHub API]',
  'the bucket exists: encrypted, private, versioned, TLS only, tagged [AWS API]',
  '#3 changes one line of one file [git diff]',
  'no apply followed: the state is the same, byte for byte [AWS API]',
  'the end moved by exactly 7 days [git show]',
  'the one comment of answers says who may [GitHub API]',
  'nothing changed: no branch, no commit, no pull request [git, GitHub API]',
  "Bob's branch holds both stacks [git ls-tree]",
  'each lease has an issue of its own as its home [GitHub API]',
  'one comment has price and plan of both, and the check is green [GitHub API]',
  'the home of the exports is closed, that of the inbox open [GitHub API]',
  'the comment has both prices, and a plan that changes in place [GitHub API]',
  'the same bucket has the new encryption; the inbox is there [AWS API]',
  'the state is marked with the tree of the stack on main [git, AWS API]',
  'its pull request says what the end destroys, and that the bucket is in the way [GitHub API]',
  'what AWS would not delete is still there, and the issue is open [AWS API, GitHub API]',
  'the run record says why: BucketNotEmpty [AWS API]',
  'the issue says why it could not be ended, and what to do [GitHub API]',
  'the bucket of the inbox is gone, that of the reports is not [AWS API]',
  'two warnings stand on the issue, with the way to keep it [GitHub API]',
  'the hold is in the state bucket: by alice, two days [AWS API]',
  'the bucket is still there, and the request is as it was [AWS API, git]',
  'AWS is empty again [AWS API]',
  'the state is kept, and empty [AWS API]',
  'the issue is closed and says how it ended [GitHub API]',
]

describe('the demo', () => {
  test('plays nothing when it does not understand what is asked', () => {
    const { status, stdout } = spawnSync(process.execPath, ['demo/main.ts', '--ful'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringMatching(/^Usage: .*--full/) })
  })

  testWithTools(
    named('plays the lives of two leases and leaves what a person would want to read'),
    async () => {
      const { code, text } = await playDemo({})
      expect({ code, text: code === 0 ? '' : text }).toEqual({ code: 0, text: '' })
      const proved = text.slice(text.indexOf('Proved, each read back from outside the toolkit'))
      expect(CLAIMS.filter((claim) => !proved.includes(`  ✓ ${claim}\n`))).toEqual([])
      expect(proved).toMatch(/^\d+ calls to GitHub .*, \d+ of them writes\.$/m)
      const left = ['catalog.json', 'comments', 'export', 'ledger', 'reaper', 'stacks']
      expect(readdirSync(folder).sort()).toEqual(left)
      const catalog = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8')) as {
        leases: { status: string }[]
      }
      expect(catalog.leases.map(({ status }) => status)).toEqual(['ended', 'ended'])
    },
    PATIENCE,
  )

  testWithTools(
    named('fails when a resource is removed in the middle'),
    async () => {
      const { code, text } = await playDemo({ LEASEHOLD_DEMO_FAULT: 'bucket-removed' })
      expect(code).toBe(1)
      expect(text).toContain('The demo failed')
    },
    PATIENCE,
  )

  test(
    'plays the request without Terraform and moto, and says in one line each what to install',
    async () => {
      const tools = mkdtempSync(join(tmpdir(), 'leasehold-tools-'))
      const git = spawnSync('which', ['git'], { encoding: 'utf8' }).stdout.trim()
      spawnSync('ln', ['-s', git, join(tools, 'git')])
      const { code, text } = await playDemo({ PATH: tools })
      rmSync(tools, { recursive: true })
      expect({ code, text: code === 3 ? '' : text }).toEqual({ code: 3, text: '' })
      expect(text).toMatch(/^Terraform is missing: https:.*$/m)
      expect(text).toMatch(/^moto is missing: pip install .*$/m)
    },
    PATIENCE,
  )
})
