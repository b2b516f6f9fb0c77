import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { root } from '../../scripts/tools.ts'
import type { Catalog } from '../../src/formats/catalog.ts'
import { commitFiles, DAY, rest } from '../rig/index.ts'
import { digestOfFolder } from '../support/cli.ts'
import { follow, hasJq, runCommands, type Reader } from '../support/pages.ts'
import { hasTerraform } from '../support/plain-stack.ts'
import { hasOpa } from '../support/real-opa.ts'
import { startUpgradePlatform, type UpgradePlatform } from '../support/upgrade-platform.ts'

/**
 * The how-to pages, followed from top to bottom as they stand, by dana in a clone of one platform that has leases. Their
 * states are real, their resources Terraform's own, which need no provider.
 */

jest.setTimeout(120_000)

const home = mkdtempSync(join(tmpdir(), 'leasehold-how-to-'))
const clone = join(home, 'platform')
const providers = join(home, 'providers')
const BRANCH = 'leasehold-catalog'
const AUTHOR = {
  ...{ GIT_AUTHOR_NAME: 'dana', GIT_AUTHOR_EMAIL: 'dana@example.com' },
  ...{ GIT_COMMITTER_NAME: 'dana', GIT_COMMITTER_EMAIL: 'dana@example.com' },
}
let platform: UpgradePlatform

beforeAll(async () => {
  if (!hasTerraform) return
  platform = await startUpgradePlatform([
    { lease: 'payments/kept', inputs: '  class: medium\n' },
    { lease: 'data/better', inputs: '  class: small\n', length: '5d' },
  ])
  dropModules()
  await platform.clone(clone)
  packProvider()
  expect(await platform.run('catalog-sync', {})).toMatchObject({ outputs: { decision: 'done' } })
})

afterAll(async () => {
  if (hasTerraform) await platform.stop()
  rmSync(home, { recursive: true, force: true, maxRetries: 3 })
})

/** Each module costs a start of Terraform when all of them are locked: one with a provider is enough. */
function dropModules(): void {
  const { github } = platform.rig
  const { store } = github.world
  const paths = (store.try(['ls-tree', '-r', '--name-only', 'main', 'modules/']) ?? '').split('\n')
  const dropped = paths.filter((path) => /^modules\/(?:postgres|redis|table|web-app-stack)\//.test(path))
  expect(dropped.length).toBeGreaterThan(10)
  commitFiles(github, 'dana', 'main', Object.fromEntries(dropped.map((path) => [path, undefined])))
}

/** A mirror that has one provider for three platforms; nothing here starts it. */
function packProvider(): void {
  for (const target of ['linux_amd64', 'linux_arm64', 'darwin_arm64']) {
    const folder = join(providers, 'registry.terraform.io/hashicorp/aws/5.100.0', target)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'terraform-provider-aws_v5.100.0'), target, { mode: 0o755 })
  }
}

function env(): Readonly<Record<string, string>> {
  return { ...platform.variables(), ...AUTHOR, LEASEHOLD_PROVIDER_MIRROR: providers }
}

const step = hasTerraform ? test : test.skip

/** What each block of a page said, when all of them went well, in the clone as it is when it was just made. */
async function followed(document: string, reader: Reader = {}): Promise<readonly string[]> {
  const fresh = 'git fetch --quiet && git switch --quiet --force-create main origin/main && git clean -fdq'
  expect(await runCommands(fresh, clone, env())).toMatchObject({ code: 0 })
  const told = await follow(document, clone, env(), reader)
  const unwell = told.filter(({ code }) => code !== 0)
  expect(unwell).toEqual([])
  return told.map(({ text }) => text)
}

function read(path: string): string {
  return readFileSync(join(clone, path), 'utf8')
}

/** Approves and merges a pull request, and applies what it changed, as the workflows do. */
async function goThrough(number: number): Promise<void> {
  const { github } = platform.rig
  const head = github.world.pulls.get(number)?.headSha ?? ''
  const planned = await platform.run('provision', {
    ...{ mode: 'plan', 'pull-request': String(number), 'head-sha': head },
  })
  expect(planned.outputs).toMatchObject({ decision: 'done' })
  await rest(github, 'erin', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE', commit_id: head })
  expect(await rest(github, 'erin', 'PUT', `/pulls/${number}/merge`, { sha: head })).toMatchObject({
    status: 200,
  })
  const applied = await platform.run('provision', { mode: 'apply', environment: 'dev' })
  expect(applied.outputs).toMatchObject({ decision: 'done' })
}

step('modules.md: a module of one’s own becomes something that people can ask for', async () => {
  const [imported = '', asked = '', locked = ''] = await followed('docs/modules.md')
  expect(imported).toContain('nothing was written')
  expect(imported).toContain('wrote 3 files to modules/topic')
  expect(asked).toContain('wrote .github/ISSUE_TEMPLATE/topic.yml')
  expect(asked).toMatch(/\$0\.00 a month\n\d+ passed\n/)
  expect(read('modules/topic/main.tf')).toContain('resource "aws_sns_topic" "this"')
  // One more hash for each platform, beside the one that the import took over from other modules.
  expect(read('modules/topic/.terraform.lock.hcl').match(/"h1:/g)).toHaveLength(4)
  const found = 'linux_amd64 ✓, linux_arm64 ✓'
  expect(locked).toContain(`modules/queue/.terraform.lock.hcl  ${found}, darwin_arm64 ✓`)
  expect(locked).toContain(`modules/topic/.terraform.lock.hcl  ${found}`)
})

const withJq = hasTerraform && hasJq ? test : test.skip

withJq('catalog.md: every question is answered from what was published', async () => {
  publishMore()
  const [asked = '', told = '', cost = ''] = await followed('docs/catalog.md')
  expect(asked.split('\n')).toEqual([
    // More than 20 dollars a month; soon at an end; whose ARN; by team.
    'payments/big',
    expect.stringMatching(/^\d{4}-\S+Z {2}data\/better {2}carol$/),
    'payments/big',
    ...['{', expect.stringMatching('"data": 0.28'), expect.stringMatching('"payments": 33.8'), '}', ''],
  ])
  expect(told).toMatch(/^\S+Z {2}data\/better {2}1 to add: done/m)
  expect(cost).toMatch(/^TEAM +LEASES +USD +BUDGET$/m)
  for (const row of [/^data +1 /m, /^payments +2 /m]) expect(cost).toMatch(row)
  expect(readFileSync(join(home, 'cost.csv'), 'utf8')).toMatch(/^\d{4}-\d{2},data,s3-bucket,dev,1,/m)
})

/** One more lease in the published catalog, dear and with an ARN: no resource of Terraform’s own has one. */
function publishMore(): void {
  const { store } = platform.rig.github.world
  const catalog = JSON.parse(store.read(BRANCH, 'catalog.json') ?? '') as Catalog
  const leases = catalog.leases.flatMap((lease) => {
    if (lease.lease !== 'payments/kept') return [lease]
    const resources = lease.resources.map((one) => ({ ...one, arn: 'arn:aws:s3:::acme-reports' }))
    const price = { ...lease.price, usdMonth: 31 }
    return [lease, { ...lease, lease: 'payments/big', uid: 'b'.repeat(26), resources, price }]
  })
  const text = `${JSON.stringify({ ...catalog, leases })}\n`
  commitFiles(platform.rig.github, 'dana', BRANCH, { 'catalog.json': text })
}

step('portal.md: the same site from the branch and from a folder', async () => {
  const [first = '', second = ''] = await followed('docs/portal.md', {
    between: { 1: async () => Promise.resolve(renameSync(join(home, 'site'), join(home, 'first'))) },
  })
  expect(first).toContain('from branch leasehold-catalog')
  expect(second).toContain(`from ${join(home, 'catalog')}`)
  expect(existsSync(join(home, 'site', 'index.html'))).toBe(true)
  expect(digestOfFolder(join(home, 'site'))).toBe(digestOfFolder(join(home, 'first')))
})

step('leaving.md: a stack is plain Terraform, which finds nothing to change', async () => {
  const [told] = await followed('docs/leaving.md')
  expect(told).toContain('Your infrastructure matches the configuration.')
})

step('daily-work.md: look, waive, change a limit, extend, and what the reaper would do', async () => {
  const now = Date.parse(platform.rig.clock.now())
  const day = (after: number): string => new Date(now + after * DAY).toISOString().slice(0, 10)
  const [seen = '', refused = '', waived = '', checked = '', extended = '', reaped = ''] = await followed(
    'docs/daily-work.md',
    { instead: { '2026-11-26': day(0), '2026-12-26': day(30) } },
  )
  expect(seen).toMatch(/^data\/better .* in [45] days[\s\S]*^2 stacks at .*[\s\S]*^due: 0 of 2 leases/m)
  expect(refused).toMatch(/size-allowed[\s\S]*refused: 1$/m)
  expect(waived).toMatch(/^1 waived, \d+ passed$/m)
  expect(checked).toMatch(/requests\/payments\/kept\.yaml[\s\S]*wrote .*end-lease\.yml/)
  expect(extended).toContain('lease: 5d → 12d')
  const pushed = platform.rig.github.world.store.read('extend-better', 'requests/data/better.yaml')
  expect(pushed).toContain('lease: 12d')
  expect(reaped).toMatch(/^due: 0 of 1 lease;/m)
})

step('upgrades.md: first one team, and when its leases are ready the others', async () => {
  const [dryRun = '', canary = '', others = ''] = await followed('docs/upgrades.md', {
    between: { 2: async () => goThrough(1) },
  })
  expect(dryRun).toMatch(/data\/better .* in-place[\s\S]*payments\/kept .* no-change/)
  expect(dryRun).not.toContain('#1')
  expect(canary).toContain('payments: opened #1')
  expect(others).toContain('data: opened #2')
})

const judged = hasTerraform && hasOpa ? test : test.skip

judged('policy-rego.md: a plan without the tag is refused, in the policy’s own words', async () => {
  const folder = join(home, 'policies')
  mkdirSync(folder)
  cpSync(join(root, 'test/fixtures/plans/private-bucket.json'), join(folder, 'plan.json'))
  const [told] = await follow('docs/policy-rego.md', folder, env())
  expect(told).toMatchObject({
    code: 1,
    text: expect.stringMatching(/aws_s3_bucket\.\S+ has no tag data-owner/),
  })
})
