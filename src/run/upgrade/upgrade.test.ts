import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { examplePlatform, REPORTS, withoutRego } from '../../../test/support/example-platform.ts'
import { at } from '../../../test/support/leases.ts'
import { rendered } from '../../../test/support/living-platform.ts'
import { readPlanFixture } from '../../../test/support/provision-world.ts'
import { unusedForge } from '../../../test/support/unused-forge.ts'
import { openEvidence } from '../../evidence/evidence.ts'
import { asSha, asUid, type Instant } from '../../kit/brands.ts'
import { compareText } from '../../kit/canonical.ts'
import { treeId, type Files } from '../../kit/git-objects.ts'
import { platformOf } from '../../platform/platform.ts'
import { memoryTree } from '../../platform/tree.ts'
import type { Change, CommitRequest, PullRequest, Storage } from '../../ports.ts'
import { readManifest } from '../../stack/manifest.ts'
import { upgradeBranch } from '../../upgrade/branch.ts'
import { writeRecord } from '../provision/apply-records.ts'
import { upgrade, type UpgradeInput, type UpgradePorts, type UpgradeReport } from './upgrade.ts'

/** Who gets a pull request, with what in it; a Terraform, a Git and a GitHub that are plain objects. */

const MAIN = asSha('a'.repeat(40))
const BEGAN = asSha('b'.repeat(40))
const THERE = asSha('e'.repeat(40))
const NOW = at('2026-11-24T09:00:00Z')
const MANIFEST = 'modules/s3-bucket/module.yaml'
const LEASES = ['payments/reports', 'payments/second', 'data/archive', 'data/old'] as const
const DATABASE = 'payments/db'

interface World {
  files: Map<string, Uint8Array>
  readonly objects: Map<string, Uint8Array>
  readonly commits: CommitRequest[]
  pulls: PullRequest[]
  red: readonly string[]
  /** Files where the branches of pull requests began; undefined: main's. */
  began: Files | undefined
  /** Branches that are there already, and what was changed on each since it began. */
  readonly branches: Map<string, readonly Change[]>
  now: Instant
  /** Leases whose plan fails. */
  failing: readonly string[]
  readonly planned: string[]
}

let world: World
const kept = { files: new Map<string, Uint8Array>(), objects: new Map<string, Uint8Array>() }

beforeAll(async () => {
  const platform = withoutRego(examplePlatform())
  const { files, objects } = kept
  for (const [path, content] of platform) files.set(path, content)
  for (const [index, lease] of [...LEASES, DATABASE].entries()) {
    const owner = lease.startsWith('data/') ? 'carol' : 'alice'
    const days = lease === 'data/old' ? '  old_versions_days: 200\n' : ''
    const bucket = `${REPORTS.replace('owner: alice', `owner: ${owner}`)}${days}`
    const database = 'module: postgres\nenvironment: dev\nowner: alice\nlease: 14d\ninputs:\n  size: small\n'
    const text = lease === DATABASE ? database : bucket
    const uid = asUid('abcde'[index]?.repeat(26) ?? '')
    const made = await rendered(platform, `requests/${lease}.yaml`, text, uid)
    for (const [path, content] of made) files.set(path, content)
    await remember(lease, made, objects)
  }
  edit(files, MANIFEST, (text) => text.replace('version: 1.0.0', 'version: 1.1.0').replace('3650', '100'))
})

beforeEach(() => {
  const [files, objects] = [new Map(kept.files), new Map(kept.objects)]
  world = {
    ...{ files, objects, commits: [], pulls: [], red: [], began: undefined, failing: [], planned: [] },
    ...{ branches: new Map(), now: NOW },
  }
})

/** As an apply leaves it: the state carries the tree, and a record says so. */
async function remember(lease: string, made: Files, objects: Map<string, Uint8Array>): Promise<void> {
  const folder = `stacks/${lease}/`
  const stack = new Map(
    [...made].flatMap(([path, held]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), held] as const] : [],
    ),
  )
  const manifest = readManifest('stack.json', stack.get('stack.json') ?? new Uint8Array())
  if (!manifest.ok) throw new Error('no manifest')
  const { uid, backend, repository } = manifest.value
  const tree = treeId(stack)
  const marker = (name: string, value: string) => ({
    ...{ mode: 'managed', type: 'terraform_data', name },
    instances: [{ attributes: { output: { value, type: 'string' } } }],
  })
  const state = {
    ...{ version: 4, serial: 1, lineage: '6b1c1b4e-0000-4000-8000-000000000001' },
    resources: [
      marker('leasehold_uid', uid),
      marker('leasehold_start', '2026-11-23T09:00:00Z'),
      marker('leasehold_tree', tree),
      { mode: 'managed', type: 'aws_s3_bucket', name: 'this', module: 'module.this', instances: [{}] },
    ],
  }
  objects.set(backend.key, Buffer.from(JSON.stringify(state)))
  const facts = {
    manifest: manifest.value,
    tree,
    head: MAIN,
    actor: { login: 'dana', id: 2001 },
    requestSha: null,
  }
  const details = { id: 'applied-1', event: 'applied', reasonCode: 'applied', message: '' } as const
  const run = { id: '1', attempt: 1, url: null }
  await writeRecord(openEvidence(storageOf(objects), repository), facts, details, {
    clock: { now: () => NOW },
    run,
  })
}

function edit(files: Map<string, Uint8Array>, path: string, change: (text: string) => string): void {
  const before = Buffer.from(files.get(path) ?? []).toString()
  const after = change(before)
  if (after === before) throw new Error(`${path} stays as it is`)
  files.set(path, Buffer.from(after))
}

function storageOf(objects: Map<string, Uint8Array>): Storage {
  return {
    read: async (key) => Promise.resolve(objects.get(key)),
    create: async (key, content) => {
      if (objects.has(key)) return Promise.resolve('exists')
      objects.set(key, content)
      return Promise.resolve('created')
    },
    list: async (prefix) =>
      Promise.resolve([...objects.keys()].filter((key) => key.startsWith(prefix)).sort(compareText)),
  }
}

function portsOf(): UpgradePorts {
  const say = (): void => undefined
  return {
    clock: { now: () => world.now },
    ids: { uid: () => asUid('z'.repeat(26)) },
    log: { info: say, warn: say, error: say },
    run: { id: 'local', attempt: 1, url: null },
    openStorage: () => storageOf(world.objects),
    cloud: {
      identity: async () => Promise.resolve({ account: '123456789012', partition: 'aws', date: undefined }),
      tagged: async () => Promise.resolve([]),
      holdsObjects: async () => Promise.resolve(undefined),
    },
    terraform: { open: async (files) => Promise.resolve(workspaceOf(files)) },
    git: {
      head: async () => Promise.resolve(MAIN),
      fetch: async (ref) =>
        Promise.resolve(ref === 'main' || ref.startsWith('leasehold/') ? MAIN : asSha(ref)),
      tree: (commit) =>
        memoryTree(commit.slice(0, 7), commit === BEGAN ? (world.began ?? world.files) : world.files),
      mergeBase: async () => Promise.resolve(BEGAN),
      changes: async (_from, to) => Promise.resolve(to === THERE ? [...world.branches.values()].flat() : []),
      lastChange: async () => Promise.resolve(undefined),
      messages: async () => Promise.resolve([]),
    },
    forge: {
      ...unusedForge(),
      openPullRequests: async () => Promise.resolve(world.pulls.filter(({ isOpen }) => isOpen)),
      closedPullRequests: async () =>
        Promise.resolve(world.pulls.filter(({ isOpen, isMerged }) => !isOpen && !isMerged)),
      pullRequestFrom: async (branch) => Promise.resolve(world.pulls.find((pull) => pull.branch === branch)),
      redChecks: async () => Promise.resolve(world.red),
      createBranch: async (name, commit) => Promise.resolve(world.branches.has(name) ? THERE : commit),
      updatePullRequest: async (number, { isOpen }) => {
        world.pulls = world.pulls.map((pull) =>
          pull.number === number ? { ...pull, isOpen: isOpen ?? pull.isOpen } : pull,
        )
        return Promise.resolve()
      },
      commit: async (request) => {
        world.commits.push(request)
        return Promise.resolve({ ok: true, value: asSha('c'.repeat(40)) })
      },
      createPullRequest: async ({ branch, title, body }) => {
        const pull = pullOf(branch, world.pulls.length + 1)
        world.pulls.push({ ...pull, title, body })
        return Promise.resolve({ ok: true, value: { ...pull, title, body } })
      },
    },
  }
}

function pullOf(branch: string, number: number): PullRequest {
  return {
    ...{ number, title: '', body: '', isOpen: true, isMerged: false, mergeCommit: undefined, branch },
    ...{ author: { login: 'dana', id: 2001, isBot: false }, headSha: MAIN, base: 'main', baseSha: MAIN },
    ...{ isFork: false, createdAt: NOW },
  }
}

function workspaceOf(files: Files) {
  const manifest = readManifest('stack.json', files.get('stack.json') ?? new Uint8Array())
  const lease = manifest.ok ? `${manifest.value.team}/${manifest.value.name}` : ''
  return {
    plan: async () => {
      world.planned.push(lease)
      const isFine = !world.failing.includes(lease)
      const error = { severity: 'error', summary: 'No such zone', detail: '', address: undefined } as const
      const plan = isFine ? readPlanFixture('private-bucket.json') : undefined
      return Promise.resolve({ ok: isFine, diagnostics: isFine ? [] : [error], plan })
    },
    apply: async () => Promise.reject(new Error('an upgrade applies nothing')),
    unlock: async () => Promise.resolve(false),
    close: async () => Promise.resolve(),
  }
}

async function run(more: Partial<UpgradeInput> = {}): Promise<UpgradeReport> {
  const input = { module: 's3-bucket', to: undefined, environment: undefined, except: [] as string[] }
  const options = { canary: 'payments', teams: [], parallel: 2, isDryRun: false }
  const report = await upgrade({ ...input, ...options, ...more }, portsOf())
  if (!report.ok) throw new Error(JSON.stringify(report.problems))
  return report.value
}

async function problemsOf(more: Partial<UpgradeInput>): Promise<unknown> {
  return run(more).then(
    () => [],
    (error: unknown) => JSON.parse(error instanceof Error ? error.message : '') as unknown,
  )
}

/** Digest of the module as it is offered. */
async function offered(): Promise<string> {
  const module = await platformOf(memoryTree('main', world.files)).module('s3-bucket')
  return module.ok ? module.value.digest : ''
}

/** Leases whose stacks the commits touch. */
function touched(): readonly string[] {
  const paths = world.commits.flatMap(({ additions, deletions }) => [...additions.keys(), ...deletions])
  return [...new Set(paths.map((path) => path.split('/').slice(0, 3).join('/')))].sort(compareText)
}

describe('who is in a pull request', () => {
  test('the canary’s leases of this module, as stacks of the new version and nothing else', async () => {
    const report = await run()
    expect(report.pulls).toMatchObject([{ team: 'payments', outcome: 'opened' }])
    expect(touched()).toEqual(['stacks/payments/reports', 'stacks/payments/second'])
    const manifest = world.commits[0]?.additions.get('stacks/payments/reports/stack.json')
    expect(Buffer.from(manifest ?? []).toString()).toContain('"version": "1.1.0"')
  })

  test('no lease of another module is even planned', async () => {
    const { rows } = await run({ isDryRun: true })
    expect(rows.map(({ lease }) => lease)).toEqual([
      ...['payments/reports', 'payments/second', 'data/archive', 'data/old'],
    ])
    expect(world.planned).not.toContain(DATABASE)
    expect(world.commits).toEqual([])
  })

  test('no lease that is blocked: its request does not fit, and it says why', async () => {
    const report = await run({ canary: 'data' })
    expect(report.rows.find(({ lease }) => lease === 'data/old')).toMatchObject({
      ...{ outcome: 'blocked', goes: false, message: expect.stringContaining('100') },
    })
    expect(report.pulls).toMatchObject([{ team: 'data', leases: ['data/archive'] }])
    expect(touched()).toEqual(['stacks/data/archive'])
  })

  test('no lease whose last change is not applied', async () => {
    const key = [...world.objects.keys()].find(
      (one) => one.includes('payments/second') && one.endsWith('.tfstate'),
    )
    const state = Buffer.from(world.objects.get(key ?? '') ?? []).toString()
    world.objects.set(
      key ?? '',
      Buffer.from(state.replace(/"value":"[0-9a-f]{40}"/, `"value":"${'d'.repeat(40)}"`)),
    )
    const report = await run()
    expect(report.rows[1]).toMatchObject({ outcome: 'blocked', reasonCode: 'not-applied' })
    expect(touched()).toEqual(['stacks/payments/reports'])
  })

  test('a lease that cannot be planned is left out, and stops what follows', async () => {
    world.failing = ['payments/second']
    const report = await run()
    expect(report.rows[1]).toMatchObject({ outcome: 'failed', message: 'No such zone' })
    expect(touched()).toEqual(['stacks/payments/reports'])
    expect(report.decision).toEqual({
      kind: 'stopped',
      reasons: ['payments/second cannot be planned with the new version: No such zone'],
    })
  })

  test('where nothing of the canary goes, the rest does not either', async () => {
    world.failing = ['payments/second', 'payments/reports']
    expect(await run()).toMatchObject({ pulls: [], decision: { kind: 'stopped' } })
    expect(world.planned.sort(compareText)).toEqual(['payments/reports', 'payments/second'])
  })
})

describe('run again', () => {
  test('the open pull request goes on', async () => {
    await run()
    expect((await run()).pulls).toMatchObject([{ number: 1, outcome: 'updated' }])
    expect(world.pulls).toHaveLength(1)
  })

  test('one whose stacks main has changed since gives way to a new one, as it would not merge', async () => {
    await run()
    const began = new Map(world.files)
    edit(began, 'stacks/payments/reports/main.tf', (text) => `# Before somebody resized it.\n${text}`)
    world.began = began
    expect((await run()).pulls).toMatchObject([{ number: 2, outcome: 'opened' }])
    expect(world.pulls.map(({ number, isOpen }) => [number, isOpen])).toEqual([
      [1, false],
      [2, true],
    ])
    // What gave way is nobody's no, also when the one after it is merged.
    world.began = undefined
    expect((await run()).decision).toMatchObject({ kind: 'go' })
    world.pulls = world.pulls.map((pull) => ({ ...pull, isOpen: false, isMerged: pull.number === 2 }))
    expect((await run()).pulls).toMatchObject([{ number: 3, outcome: 'opened' }])
  })

  test.each<[string, Change, number]>([
    ['of a run that was killed goes on', { path: 'stacks/payments/reports/main.tf', kind: 'changed' }, 1],
    ['on which somebody put something else is left alone', { path: 'README.md', kind: 'changed' }, 2],
  ])('a branch without a pull request %s', async (_what, change, number) => {
    const of = { module: 's3-bucket', team: 'payments', offered: await offered() }
    const branch = (count: number): string => upgradeBranch(of, count)
    world.branches.set(branch(1), [change])
    await run()
    expect(world.pulls.map((pull) => pull.branch)).toEqual([branch(number)])
  })
})

describe('a dry run', () => {
  test('says that the wave would stop where one of its leases cannot be planned', async () => {
    world.failing = ['payments/second']
    expect((await run({ isDryRun: true })).decision).toEqual({
      kind: 'stopped',
      reasons: ['payments/second cannot be planned with the new version: No such zone'],
    })
    // The wave that is next has none that fails.
    world.failing = ['data/archive']
    expect((await run({ isDryRun: true })).decision).toMatchObject({ kind: 'go', wave: 'canary' })
  })

  test('counts what is merged and not applied apart, and says that it goes back', async () => {
    edit(world.files, MANIFEST, (text) => text.replace('version: 1.1.0', 'version: 0.9.0'))
    const before = await run({ isDryRun: true })
    expect(before).toMatchObject({ current: 0, underway: 0 })
    expect(before.notes).toEqual([
      'this goes back: data/archive at 1.0.0, data/old at 1.0.0, payments/reports at 1.0.0 and 1 more, which is newer than 0.9.0',
    ])
    await run()
    for (const { additions } of world.commits)
      for (const [path, content] of additions) world.files.set(path, content)
    expect(await run({ isDryRun: true })).toMatchObject({ current: 0, underway: 2 })
  })
})

test('a lease that ends before it was applied holds up nobody', async () => {
  await run()
  for (const { additions } of world.commits)
    for (const [path, content] of additions) world.files.set(path, content)
  world.pulls = []
  expect((await run()).decision).toMatchObject({ kind: 'waiting' })
  // All of them: 14 days later, and the reaper has not come.
  world.now = at('2026-12-24T09:00:00Z')
  expect(await run({ isDryRun: true })).toMatchObject({
    underway: 0,
    decision: { kind: 'done' },
    rows: [{ reasonCode: 'left-to-reaper' }, { reasonCode: 'left-to-reaper' }],
  })
})

describe('what stops it before anything is planned', () => {
  test('a red check of an open pull request, and one that was closed', async () => {
    await run()
    world.planned.length = 0
    world.red = ['leasehold/policy']
    expect((await run()).decision).toMatchObject({
      kind: 'stopped',
      reasons: [expect.stringContaining('red')],
    })
    world.red = []
    const [pull] = world.pulls.splice(0, 1)
    if (pull !== undefined) world.pulls.push({ ...pull, isOpen: false })
    expect((await run()).decision).toMatchObject({
      kind: 'stopped',
      reasons: [expect.stringContaining('closed')],
    })
    expect(world.planned).toEqual([])
  })

  test('a state that cannot be read', async () => {
    const key = [...world.objects.keys()].find(
      (one) => one.includes('data/archive') && one.includes('run-record'),
    )
    world.objects.set(key ?? '', Buffer.from('{}'))
    const report = await run()
    expect(report.decision).toMatchObject({
      kind: 'stopped',
      reasons: [expect.stringContaining('data/archive cannot be read')],
    })
  })
})

describe('what somebody typed', () => {
  test.each<[string, Partial<UpgradeInput>, Readonly<Record<string, unknown>>]>([
    ['a module', { module: 's3-buckt' }, { code: 'unknown-module', remedy: 'did you mean `s3-bucket`?' }],
    ['a version', { to: '2.0.0' }, { code: 'version-not-offered', allowed: ['1.1.0'] }],
    ['a canary', { canary: 'payment' }, { code: 'unknown-team', remedy: 'did you mean `payments`?' }],
    ['no canary', { canary: undefined }, { code: 'canary-missing', allowed: ['data', 'payments'] }],
    ['a team', { teams: ['datas'] }, { code: 'unknown-team', field: '--team' }],
    [
      'a lease',
      { except: ['data/archiv'] },
      { code: 'unknown-lease', remedy: 'did you mean `data/archive`?' },
    ],
    ['an environment', { environment: 'produ' }, { code: 'unknown-environment', field: '--environment' }],
  ])('%s: what there is, and what was meant', async (_what, input, problem) => {
    expect(await problemsOf(input)).toMatchObject([problem])
  })

  test('teams and leases may be left out', async () => {
    expect((await run({ teams: ['data'] })).decision).toMatchObject({
      kind: 'waiting',
      reasons: [expect.stringContaining('--team')],
    })
    const report = await run({ isDryRun: true, except: ['payments/second', 'data/old'] })
    expect(report.rows.map(({ lease }) => lease)).toEqual(['payments/reports', 'data/archive'])
  })
})
