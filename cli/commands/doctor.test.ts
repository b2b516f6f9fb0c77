import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import {
  CreateBucketCommand,
  PutBucketEncryptionCommand,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { callIam } from '../../src/outside/aws/iam.ts'
import { createAccountSettings } from '../../src/outside/aws/account-settings.ts'
import { wantedRoles } from '../../src/doctor/purposes.ts'
import type { LocalGitHub } from '../../test/github/index.ts'
import { startMoto } from '../../test/rig/moto.ts'
import { bareEnvironment, writeTree } from '../../test/support/cli.ts'
import { BUCKET_POLICY, ENVIRONMENTS, NOW, roleOf, trustOf } from '../../test/support/doctor-facts.ts'
import { adoptedFiles, healthyGitHub } from '../../test/support/doctor-github.ts'
import { REPOSITORY_ROOT } from '../../test/support/example-platform.ts'
import { follow } from '../../test/support/pages.ts'

/** `leasehold doctor` as a person starts it, against the local GitHub and a local AWS. */

jest.setTimeout(120_000)

const BUCKET = 'acme-leasehold-state'
const files = await adoptedFiles()
const folder = mkdtempSync(join(tmpdir(), 'leasehold-doctor-'))
const started = await startMoto()
if (!started.ok) console.warn(`skipped: ${started.reason}`)
const withAws = started.ok ? test : test.skip
const aws = {
  AWS_ENDPOINT_URL: started.ok ? started.moto.url : 'http://127.0.0.1:1',
  AWS_ACCESS_KEY_ID: 'x',
  AWS_SECRET_ACCESS_KEY: 'x',
}
let github: LocalGitHub

interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Asynchronous, as the GitHub that it asks lives in this process. */
async function doctor(
  args: readonly string[],
  env: Readonly<Record<string, string>> = aws,
  login = 'ada',
): Promise<Ran> {
  const launcher = join(REPOSITORY_ROOT, 'cli', 'leasehold.js')
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [launcher, 'doctor', '--now', NOW, ...args],
      {
        cwd: folder,
        env: {
          ...bareEnvironment(join(folder, 'no-home')),
          AWS_EC2_METADATA_DISABLED: 'true',
          GITHUB_API_URL: github.url,
          GH_TOKEN: github.account(login).token,
          ...env,
        },
      },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    )
  })
}

function golden(name: string, text: string): void {
  const path = join(REPOSITORY_ROOT, 'test', 'golden', 'doctor', name)
  if (process.env['LEASEHOLD_GOLDEN'] === 'write') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(text).toBe(readFileSync(path, 'utf8'))
}

beforeAll(async () => {
  github = await healthyGitHub(files)
  const origin = github.world.store.folder
  execFileSync('git', ['clone', '-q', origin, folder])
  writeTree(folder, files)
  if (started.ok) await bootstrapAccount()
})

afterAll(async () => {
  await github.stop()
  if (started.ok) await started.moto.stop()
  rmSync(folder, { recursive: true, force: true })
  expect(github.failures).toEqual([])
})

/** Roles and bucket as bootstrap/ makes them. */
async function bootstrapAccount(): Promise<void> {
  Object.assign(process.env, aws)
  for (const role of wantedRoles(ENVIRONMENTS)) {
    const name = roleOf(role.environment, role.purpose).split('/').at(-1) ?? ''
    const made = { RoleName: name, Path: '/leasehold/', AssumeRolePolicyDocument: trustOf(role) }
    expect((await callIam('CreateRole', made, 'aws', aws)).status).toBe(200)
  }
  const s3 = new S3Client({ region: 'eu-west-1', endpoint: aws.AWS_ENDPOINT_URL, forcePathStyle: true })
  const named = { Bucket: BUCKET }
  await s3.send(
    new CreateBucketCommand({
      ...named,
      CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
    }),
  )
  await s3.send(new PutBucketVersioningCommand({ ...named, VersioningConfiguration: { Status: 'Enabled' } }))
  const rule = { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' as const } }
  await s3.send(
    new PutBucketEncryptionCommand({ ...named, ServerSideEncryptionConfiguration: { Rules: [rule] } }),
  )
  const block = {
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  }
  await s3.send(new PutPublicAccessBlockCommand({ ...named, PublicAccessBlockConfiguration: block }))
  await s3.send(new PutBucketPolicyCommand({ ...named, Policy: BUCKET_POLICY }))
  s3.destroy()
}

withAws('a healthy repository: 0, and as JSON', async () => {
  const { code, stdout, stderr } = await doctor(['--json'])
  const found: unknown = JSON.parse(stdout)
  expect(found).toMatchObject({
    ok: true,
    findings: [{ check: 'heartbeat', level: 'note' }],
    calls: { github: 56, aws: 19 },
  })
  expect(stderr).toContain('looking at the settings of acme/platform')
  expect(code).toBe(0)
})

withAws('docs/doctor.md: its three ways to ask, each of them of a healthy repository', async () => {
  const env = { ...aws, GITHUB_API_URL: github.url, GH_TOKEN: github.account('ada').token }
  const [told, ...more] = await follow('docs/doctor.md', folder, env)
  expect({ code: told?.code, said: told?.text, more }).toEqual({
    ...{ code: 0, more: [] },
    said: expect.stringMatching(/"ok": true/),
  })
  // Without AWS it says what was left out.
  expect(told?.text).toMatch(/^note +\S+[\s\S]*without/m)
})

describe('usage', () => {
  test.each([
    [['--github', 'acme'], 'owner/name'],
    [['--without', 'gcp'], 'aws'],
    [['--githb', 'acme/platform'], '(Did you mean --github?)'],
  ])('2: %j', async (args, said) => {
    const { code, stderr } = await doctor(args)
    expect(stderr).toContain(said)
    expect(code).toBe(2)
  })

  test('without a token it says how to get one', async () => {
    const { code, stderr } = await doctor([], { GH_TOKEN: '', PATH: '/nowhere' })
    expect(stderr).toContain('gh auth login')
    expect(code).toBe(1)
  })
})

test('another repository than leasehold.yaml names is hidden from this token: not green', async () => {
  const { code, stderr } = await doctor(['--github', 'acme/other', '--without', 'aws'])
  expect(stderr).toMatch(/could not look {2}repository\n {4}Whether leasehold.yaml names this repository/)
  expect(code).toBe(1)
})

test('what `leasehold init` writes is well', async () => {
  const made = mkdtempSync(join(tmpdir(), 'leasehold-init-doctor-'))
  try {
    const args =
      '--repository acme/platform --repository-id 900100200 --owner-id 77 --team payments=alice:1001'
    const more = '--account 123456789012 --region eu-west-1 --yes'
    execFileSync(
      process.execPath,
      [join(REPOSITORY_ROOT, 'cli', 'leasehold.js'), 'init', ...`${args} ${more}`.split(' ')],
      { cwd: made, stdio: 'ignore' },
    )
    const { stdout } = await doctor(['--root', made, '--without', 'aws', '--json'], {})
    const { well } = JSON.parse(stdout) as { well: readonly string[] }
    const ofFiles = [
      'repository',
      'workflows-readable',
      'workflows-present',
      'workflows-enabled',
      'workflows-pinned',
    ]
    expect(well).toEqual(expect.arrayContaining([...ofFiles, 'forms', 'labels', 'prices', 'merge-queue']))
  } finally {
    rmSync(made, { recursive: true })
  }
})

withAws('AWS: without credentials, without the bucket, without a setting', async () => {
  const { code, stderr } = await doctor([], {})
  expect(stderr).toContain('could not look  roles')
  expect(stderr).toContain('there are no AWS credentials')
  expect(code).toBe(1)
  const settings = createAccountSettings('eu-west-1', aws)
  expect(await settings.bucketVersioning('nobody-has-this')).toEqual({ kind: 'seen', value: undefined })
  const s3 = new S3Client({ region: 'eu-west-1', endpoint: aws.AWS_ENDPOINT_URL, forcePathStyle: true })
  await s3.send(
    new CreateBucketCommand({
      Bucket: 'plain',
      CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
    }),
  )
  s3.destroy()
  expect(await settings.bucketVersioning('plain')).toEqual({ kind: 'seen', value: false })
  expect(await settings.bucketIsPrivate('plain')).toEqual({ kind: 'seen', value: false })
  expect(await settings.bucketPolicy('plain')).toEqual({ kind: 'seen', value: '' })
  const nowhere = createAccountSettings('eu-west-1', { ...aws, AWS_ENDPOINT_URL_IAM: 'http://127.0.0.1:1' })
  expect(await nowhere.trustPolicy('leasehold-dev-plan')).toMatchObject({ kind: 'unseen' })
})

test('a new repository, and somebody who is not its administrator: the whole report', async () => {
  const { settings, rules } = github.world
  rules.protected = false
  rules.actionsMayOpenPullRequests = false
  settings.environments = {}
  settings.variables = {}
  settings.pages = undefined
  writeFileSync(join(folder, '.github/ISSUE_TEMPLATE/postgres.yml'), '# Generated by hand\n')
  rmSync(join(folder, '.github/workflows/on-issue.yml'))
  const { code, stdout, stderr } = await doctor(['--without', 'aws'], {}, 'erin')
  golden(
    'new-repository.txt',
    stderr.replace(/^looking .*\n/gm, '').replace(/at [0-9a-f]{10}/g, 'at 0123456789'),
  )
  expect(stdout).toBe('')
  expect(code).toBe(1)
})
