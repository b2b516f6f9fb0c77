import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { asUid } from '../../src/kit/brands.ts'
import type { Files } from '../../src/kit/git-objects.ts'
import { createOpenStorage } from '../../src/outside/aws/open-storage.ts'
import { createClock, randomIds } from '../../src/outside/clock.ts'
import { createGit } from '../../src/outside/git/git.ts'
import { createForge } from '../../src/outside/github/forge.ts'
import { createTerraform } from '../../src/outside/terraform/terraform.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import type { Cloud, Log } from '../../src/ports.ts'
import { pool } from '../../src/run/pool.ts'
import { applyLocal } from '../../src/run/provision/local.ts'
import { planRender } from '../../src/run/render.ts'
import { upgrade, type UpgradeInput, type UpgradeReport } from '../../src/run/upgrade/upgrade.ts'
import { commitFiles, startRig, type ActionRun, type Rig } from '../rig/index.ts'
import { cloneWorkspace } from '../rig/workspace.ts'
import { bareEnvironment } from './cli.ts'
import { examplePlatform, REPOSITORY_ROOT, withoutRego } from './example-platform.ts'
import { ACCOUNT, startSmallAws } from './small-aws.ts'

/** What a lease of the test asks for; what the new version does to it hangs on that. */
export interface UpgradeLease {
  readonly lease: string
  readonly inputs: string
  /** Default: 14d. */
  readonly length?: string
}

export interface UpgradePlatform {
  readonly rig: Rig
  /** The same run as the command line's, of dana. */
  upgrade(input?: Partial<UpgradeInput>): Promise<UpgradeReport>
  /** `leasehold upgrade s3-bucket` of dana, in a clone of her own. */
  cli(...args: readonly string[]): Promise<CliAnswer>
  /** A clone of dana's, who is asked for no password in it. */
  clone(folder?: string): Promise<string>
  /** What a command needs to reach this GitHub as dana, and this AWS. */
  variables(): Readonly<Record<string, string>>
  run(action: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun>
  stop(): Promise<void>
}

export interface CliAnswer {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const TEAM_SEARCH = `  search:
    cost-centre: cc-1003
    budget-usd-month: 800
    members:
      - { login: bob, id: 1002 }
`
const OWNERS: Readonly<Record<string, string>> = { payments: 'alice', data: 'carol', search: 'bob' }

const OUTPUTS = ['bucket', 'arn', 'endpoint']
  .map((name) => `output "${name}" {\n  value = "${name}"\n}\n`)
  .join('\n')

/** The module, of Terraform's own resource; what it keeps is called data. */
const FIRST = `resource "terraform_data" "this" {
  input            = var.class
  triggers_replace = var.encryption
}
`

/** small is changed in place, medium stays; kms is replaced; 13 days cannot be planned. */
const SECOND = `resource "terraform_data" "this" {
  input            = var.class == "small" ? "small, better" : var.class
  triggers_replace = var.encryption == "kms" ? "kms of the team" : var.encryption

  lifecycle {
    precondition {
      condition     = var.old_versions_days != 13
      error_message = "Thirteen days cannot be kept any more."
    }
  }
}
`

/** Leases that were applied by real Terraform, with states and evidence in a folder; then main has the module's 1.1.0. */
export async function startUpgradePlatform(leases: readonly UpgradeLease[]): Promise<UpgradePlatform> {
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-upgrade-'))
  const platform = await withLeases(platformFiles(join(folder, 'states')), leases)
  await applyAll(platform, leases)
  const rig = await startRig({ seed: { files: platform } })
  const aws = await startSmallAws(() => rig.clock.milliseconds())
  commitFiles(rig.github, 'dana', 'main', {
    'modules/s3-bucket/main.tf': SECOND,
    // 200 days no longer fit.
    'modules/s3-bucket/module.yaml': textOf(platform, 'modules/s3-bucket/module.yaml')
      .replace('version: 1.0.0', 'version: 1.1.0')
      .replace('maximum: 3650', 'maximum: 100'),
  })
  const git = createGit(await rig.checkout(), { token: 'ghp-dana' })
  const { url: apiUrl, graphqlUrl } = rig.github
  const forge = createForge({ owner: 'acme', name: 'platform', token: 'ghp-dana', apiUrl, graphqlUrl })
  const variables = () => ({
    ...aws.variables(),
    ...{ GH_TOKEN: 'ghp-dana', GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl },
  })
  return {
    rig,
    variables,
    clone: async (to) => cloneOfDana(rig, to),
    upgrade: async (input = {}) => {
      const scope = { module: 's3-bucket', to: undefined, environment: undefined, except: [] }
      const options = { canary: 'payments', teams: [], parallel: 2, isDryRun: false }
      const report = await upgrade({ ...scope, ...options, ...input }, { ...localPorts(), git, forge })
      if (!report.ok) throw new Error(JSON.stringify(report.problems))
      return report.value
    },
    cli: async (...args) => leasehold(['upgrade', 's3-bucket', ...args], await cloneOfDana(rig), variables()),
    run: async (action, inputs) =>
      rig.runAction(action, {
        inputs,
        env: aws.variables(),
        event: { name: 'push', payload: { sender: { login: 'dana', id: 2001 } } },
      }),
    async stop() {
      await rig.stop()
      await aws.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The example platform with a bucket that is no bucket, needs no provider, and whose three teams have leases. */
function platformFiles(states: string): Files {
  const files = new Map(withoutRego(examplePlatform()))
  const edit = (path: string, find: RegExp | string, replace: string): void => {
    const before = textOf(files, path)
    const after = before.replace(find, replace)
    if (after === before) throw new Error(`${path} has no ${String(find)}`)
    files.set(path, Buffer.from(after))
  }
  edit('leasehold.yaml', /^backend:\n(?: +.*\n)+/m, `backend: { type: local, path: ${states} }\n`)
  edit('leasehold.yaml', /^approvers:/m, `${TEAM_SEARCH}approvers:`)
  edit('leasehold.yaml', /budget-usd-month: \d+/g, 'budget-usd-month: 10000')
  // Without a provider a plan names no region, and no tags.
  edit('policies/guardrails.yaml', /(region-allowed:\n +level: )\w+/, '$1shadow')
  const module = 'modules/s3-bucket'
  edit(`${module}/module.yaml`, /providers:\n.*\n/, 'providers: {}\n')
  edit(`${module}/module.yaml`, 'resources: [aws_s3_bucket]', 'resources: [terraform_data]')
  files.set(`${module}/main.tf`, Buffer.from(FIRST))
  files.set(`${module}/outputs.tf`, Buffer.from(OUTPUTS))
  files.set(`${module}/versions.tf`, Buffer.from('terraform {\n  required_version = ">= 1.11.0"\n}\n'))
  files.set(`${module}/.terraform.lock.hcl`, Buffer.from('# No provider is needed.\n'))
  return files
}

/** Requests and their stacks, as they were merged at version 1.0.0. */
async function withLeases(platform: Files, leases: readonly UpgradeLease[]): Promise<Files> {
  const base = memoryTree('platform', platform)
  const files = new Map(platform)
  for (const [at, { lease, inputs, length = '14d' }] of leases.entries()) {
    const [team = ''] = lease.split('/')
    const path = `requests/${lease}.yaml`
    const text = `module: s3-bucket\nenvironment: dev\nowner: ${OWNERS[team] ?? ''}\nlease: ${length}\ninputs:\n${inputs}`
    const content = Buffer.from(text)
    const letter = String.fromCharCode(97 + (at % 26))
    const uid = asUid(`${'abcdefgh'[Math.floor(at / 26)] ?? ''}${letter.repeat(25)}`)
    const ids = { uid: () => uid }
    const planned = await planRender({ base, path, content, uid, ids, issue: null })
    if (!planned.ok) throw new Error(JSON.stringify(planned.problems))
    files.set(path, content)
    for (const [name, held] of planned.value.files) files.set(`${planned.value.folder}/${name}`, held)
  }
  return files
}

/** Everything outside but Git and GitHub, with a real Terraform. */
function localPorts() {
  const silent = (): void => undefined
  const log: Log = { info: silent, warn: silent, error: silent }
  const terraform = createTerraform({
    engine: 'terraform',
    environment: process.env,
    home: homedir(),
    root: '/',
  })
  return {
    ...{ log, terraform, ids: randomIds, clock: createClock(undefined), cloud: CLOUD },
    run: { id: 'local', attempt: 1, url: null },
    openStorage: createOpenStorage('/', process.env),
  }
}

/** Each by the same steps as the default branch's, with states and evidence where the platform says. */
async function applyAll(platform: Files, leases: readonly UpgradeLease[]): Promise<void> {
  const ports = localPorts()
  const tree = memoryTree('platform', platform)
  const outcomes = await pool(leases, 2, async ({ lease }) => {
    const path = `requests/${lease}.yaml`
    const content = platform.get(path) ?? new Uint8Array()
    return applyLocal({ tree, path, content }, undefined, ports)
  })
  for (const outcome of outcomes)
    if (!outcome.ok || outcome.value.decision !== 'done') throw new Error(JSON.stringify(outcome))
}

/** The command line asks the real one, of {@link startSmallAws}. */
const CLOUD: Cloud = {
  identity: async () => Promise.resolve({ account: ACCOUNT, partition: 'aws', date: undefined }),
  tagged: async () => Promise.resolve([]),
  holdsObjects: async () => Promise.resolve(undefined),
}

/** Git asks nobody for a password here. */
async function cloneOfDana(rig: Rig, to?: string): Promise<string> {
  const folder = to ?? (await rig.checkout())
  if (to !== undefined) await cloneWorkspace(rig.github, to)
  const word = Buffer.from('x-access-token:ghp-dana').toString('base64')
  appendFileSync(join(folder, '.git', 'config'), `[http]\n\textraheader = AUTHORIZATION: basic ${word}\n`)
  return folder
}

/** Not `spawnSync`: the servers live in this process. */
async function leasehold(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<CliAnswer> {
  const child = spawn(process.execPath, [join(REPOSITORY_ROOT, 'cli/leasehold.js'), ...args], {
    cwd,
    env: { ...bareEnvironment(join(cwd, 'no-home')), ...env },
  })
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].on('data', (part: Buffer) => (said[stream] += part.toString()))
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)))
  return { code, ...said }
}

function textOf(files: Files, path: string): string {
  return Buffer.from(files.get(path) ?? []).toString()
}
