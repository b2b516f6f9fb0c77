import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { REPOSITORY_ROOT } from '../../test/support/example-platform.ts'
import { writeTree } from '../../test/support/cli.ts'
import { applyBegun, runRecord } from '../../test/support/leases.ts'
import { hasTerraform, PLAIN_UID, plainStack } from '../../test/support/plain-stack.ts'
import { openEvidence } from '../../src/evidence/evidence.ts'
import { createOpenStorage } from '../../src/outside/aws/open-storage.ts'
import { createTerraform } from '../../src/outside/terraform/terraform.ts'

const LEASE = 'payments/reports'
const REQUEST = 'requests/payments/reports.yaml'
const CONFIG = `version: 1
repository: {id: 900100200, name: acme/platform, default-branch: main}
engine: {name: terraform, version: 1.11.4}
backend: {type: local, path: storage}
accounts: {'123456789012': {alias: acme}}
environments: {dev: {account: '123456789012', region: eu-west-1, lease: {default: 14d, max: 30d}}}
teams: {payments: {cost-centre: cc-1, members: [{login: alice, id: 1001}]}}
reaper: {enabled: true}
`
const HEAD = 'module: plain\nenvironment: dev\nowner: alice\nlease: 14d\n'

let root: string
let aws: Server
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'leasehold-test-'))
  aws = await startAws()
})
afterEach(async () => {
  aws.close()
  await rm(root, { recursive: true, force: true })
})

describe('list', () => {
  test('shows what Git, state and evidence say', async () => {
    commit({ 'leasehold.yaml': CONFIG, [REQUEST]: HEAD })
    expect(await cli('list')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/payments\/reports +plain +dev +not-rendered +- +- +alice/),
    })
    expect(JSON.parse((await cli('list', '--status', 'ended', '--json')).stdout)).toMatchObject({
      ok: true,
      leases: [],
    })
  })

  test('a filter that is no filter is refused, with what is allowed', async () => {
    commit({ 'leasehold.yaml': CONFIG, [REQUEST]: HEAD })
    const { code, stdout } = await cli('list', '--env', 'dev', '--status', 'redy', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [{ code: 'status-unknown', field: '--status', allowed: expect.arrayContaining(['ready']) }],
    })
  })

  test('says why no status is known when the storage cannot be reached', async () => {
    commit({
      'leasehold.yaml': CONFIG.replace(
        '{type: local, path: storage}',
        '{type: s3, bucket: states, region: eu-west-1}',
      ),
      [REQUEST]: HEAD,
      ...stackFiles(),
    })
    const { code, stdout } = await cli('list')
    expect(code).toBe(0)
    expect(stdout).toMatch(/payments\/reports .* unknown /)
    expect(stdout).toContain('status unknown: could not list s3://states')
  })
})

const withTerraform = hasTerraform ? describe : describe.skip
withTerraform(hasTerraform ? 'destroy' : 'destroy (skipped: needs Terraform)', () => {
  test('ends nothing that is not due, and says what to write', async () => {
    await readyLease()
    const { code, stderr } = await cli('destroy', REQUEST, '--yes')
    expect(code).toBe(1)
    expect(stderr).toContain('write `end: {at: ')
    expect(await kinds()).not.toContain('tombstone')
  })

  test('an `end:` that is not committed ends nothing (L2)', async () => {
    await readyLease()
    writeTree(root, files({ [REQUEST]: `${HEAD}end: {at: 2026-01-01T00:00:00Z}\n` }))
    expect((await cli('destroy', REQUEST, '--yes')).code).toBe(1)
    expect(await kinds()).not.toContain('tombstone')
  })

  test('says what it would do, then does it, and leaves the removal to be committed', async () => {
    await readyLease()
    commit({ [REQUEST]: `${HEAD}end: {at: 2026-01-01T00:00:00Z}\n` })
    expect(await cli('destroy', REQUEST)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('with --yes it would be destroyed'),
    })
    expect(await kinds()).not.toContain('tombstone')
    expect(await cli('destroy', REQUEST, '--yes')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('commit the removal of its files'),
    })
    expect(await kinds()).toEqual(expect.arrayContaining(['end-begun', 'tombstone']))
    for (const path of [REQUEST, 'stacks/payments/reports/main.tf'])
      expect(existsSync(join(root, path))).toBe(false)
  })
})

async function readyLease(): Promise<void> {
  const stack = plainStack('storage', 'resource "terraform_data" "thing" {}\n')
  commit({ 'leasehold.yaml': CONFIG, '.gitignore': 'storage\n', [REQUEST]: HEAD, ...stackFiles() })
  const environment = { ...process.env, RUNNER_TEMP: root }
  const terraform = createTerraform({ engine: 'terraform', environment, home: homedir(), root })
  const workspace = await terraform.open(stack.files)
  await workspace.plan({ destroy: false, tree: stack.tree, onProgress: () => undefined })
  await workspace.apply({ onProgress: () => undefined })
  await workspace.close()
  const stateKey = stack.manifest.backend.key
  await log().create({ ...applyBegun(), uid: PLAIN_UID, stateKey }, 'x')
  const record = runRecord({ uid: PLAIN_UID, stateKey })
  await log().create(record, record.id)
}

function stackFiles(): Record<string, string> {
  const { files: held } = plainStack('storage', 'resource "terraform_data" "thing" {}\n')
  return Object.fromEntries(
    [...held].map(([path, content]) => [`stacks/${LEASE}/${path}`, new TextDecoder().decode(content)]),
  )
}

function log() {
  return openEvidence(createOpenStorage(root, {})({ type: 'local', path: 'storage' }), 900100200)
}

async function kinds(): Promise<readonly string[]> {
  return (await log().list(LEASE, PLAIN_UID)).map(({ kind }) => kind)
}

function files(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]))
}

function commit(texts: Readonly<Record<string, string>>): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: root,
      stdio: 'ignore',
    })
  if (!existsSync(join(root, '.git'))) git('init', '--initial-branch=main')
  writeTree(root, files(texts))
  git('add', '--all')
  git('commit', '--message=x')
}

/** As a user runs it, without blocking this process, which answers for AWS. */
async function cli(...args: string[]) {
  const address = aws.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const env = {
    PATH: process.env['PATH'],
    HOME: join(root, 'no-home'),
    RUNNER_TEMP: root,
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  }
  const child = spawn(process.execPath, [join(REPOSITORY_ROOT, 'cli', 'leasehold.js'), ...args], {
    cwd: root,
    env,
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()))
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, stdout, stderr }
}

/** Says who the caller is and that nothing carries a tag; refuses everything else. */
async function startAws(): Promise<Server> {
  const identity =
    '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>' +
    '<Arn>arn:aws:iam::123456789012:user/t</Arn><UserId>t</UserId><Account>123456789012</Account>' +
    '</GetCallerIdentityResult></GetCallerIdentityResponse>'
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (data: Buffer) => (body += data.toString()))
    request.on('end', () => {
      if (body.includes('GetCallerIdentity')) response.end(identity)
      else if (String(request.headers['x-amz-target']).endsWith('GetResources'))
        response.end(JSON.stringify({ ResourceTagMappingList: [] }))
      else response.writeHead(403).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
