import { unusedForge } from './unused-forge.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asSha, asUid, type Instant, type Sha } from '../../src/kit/brands.ts'
import { compareText } from '../../src/kit/canonical.ts'
import type { Files } from '../../src/kit/git-objects.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import type {
  ApplyOutcome,
  Change,
  PlanOutcome,
  Ports,
  PullRequest,
  Review,
  Storage,
  TerraformWorkspace,
} from '../../src/ports.ts'
import { planRender } from '../../src/run/render.ts'
import { examplePlatform, REPOSITORY_ROOT } from './example-platform.ts'
import { at } from './leases.ts'

/**
 * A platform repository, a merged or open pull request, a bucket and a Terraform, as plain objects; the plan is one
 * that real Terraform made. A test changes what it is about, before it runs.
 */
export interface World {
  readonly base: Sha
  readonly headSha: Sha
  readonly merge: Sha
  readonly uid: string
  /** Files by commit. */
  readonly commits: Map<string, Map<string, Uint8Array>>
  /** What origin's main is. */
  main: Sha
  /** What this run has checked out. */
  checkout: Sha
  pull: PullRequest
  reviews: Review[]
  pushers: { login: string; id: number }[]
  /** Of the commits of the pull request. */
  messages: string[]
  issueAuthor: { login: string; id: number; isBot: boolean }
  issueIsOpen: boolean
  /** Whether GitHub still has the issue. */
  issueIsThere: boolean
  identity: { account: string; partition: string }
  now: Instant
  /** `terraform show -json` of the next plan. */
  plan: PlanJson
  applyOutcome: Partial<ApplyOutcome>
  /** Whether the state carries the tree marker after an apply. */
  marks: boolean
  readonly objects: Map<string, Uint8Array>
  readonly comments: string[]
  readonly lines: string[]
  /** Terraform's verbs, in order. */
  readonly terraform: string[]
  readonly ports: Omit<Ports, 'ids'>
  stackFile(path: string): string
  evidence(kind: string): Record<string, unknown>[]
}

export interface PlanJson {
  resource_changes: { address: string; change: { after?: Record<string, unknown> } }[]
  [key: string]: unknown
}

export const PATH = 'requests/payments/reports.yaml'
const UID = asUid('aaaabbbbccccddddeeeeffff22')
const STACK = 'stacks/payments/reports'
const SHAS = ['a', 'b', 'c'].map((digit) => asSha(digit.repeat(40)))

/** A request whose pull request was approved by dana and merged; nothing is applied yet. */
export async function createWorld(): Promise<World> {
  const [base, headSha, merge] = SHAS as [Sha, Sha, Sha]
  // Rego has tests of its own, with a real engine.
  const platform = new Map([...examplePlatform()].filter(([path]) => !path.endsWith('.rego')))
  const content = readFileSync(join(REPOSITORY_ROOT, PATH))
  const rendered = await planRender({
    base: memoryTree('base', platform),
    path: PATH,
    content,
    uid: UID,
    ids: { uid: () => UID },
    issue: 7,
  })
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems))
  const changed = new Map(platform).set(PATH, content)
  for (const [path, bytes] of rendered.value.files) changed.set(`${STACK}/${path}`, bytes)
  const world: World = {
    base,
    headSha,
    merge,
    uid: UID,
    commits: new Map([
      [base, platform],
      [headSha, changed],
      [merge, new Map(changed)],
    ]),
    main: merge,
    checkout: merge,
    pull: pullOf(headSha, merge),
    reviews: [approvalBy('dana', 2001, headSha)],
    pushers: [{ login: 'github-actions[bot]', id: 41898282 }],
    messages: ['Request payments/reports'],
    issueAuthor: { login: 'alice', id: 1001, isBot: false },
    issueIsOpen: true,
    issueIsThere: true,
    identity: { account: '123456789012', partition: 'aws' },
    now: at('2026-11-23T09:00:00Z'),
    plan: readPlanFixture('private-bucket.json'),
    applyOutcome: {},
    marks: true,
    objects: new Map(),
    comments: [],
    lines: [],
    terraform: [],
    get ports() {
      return portsOf(world)
    },
    stackFile: (path) => `${STACK}/${path}`,
    evidence: (kind) =>
      [...world.objects]
        .filter(([key]) => key.includes(`/evidence/${kind}/`))
        .map(([, bytes]) => JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>),
  }
  return world
}

/** The same world before its pull request is merged. */
export async function createOpenWorld(): Promise<World> {
  const world = await createWorld()
  world.main = world.base
  world.checkout = world.base
  world.pull = { ...world.pull, isOpen: true, isMerged: false, mergeCommit: undefined }
  return world
}

export function readPlanFixture(name: string): PlanJson {
  return JSON.parse(readFileSync(join(REPOSITORY_ROOT, 'test/fixtures/plans', name), 'utf8')) as PlanJson
}

export function approvalBy(login: string, id: number, commit: Sha, more: Partial<Review> = {}): Review {
  return {
    author: { login, id, isBot: false },
    state: 'approved',
    commit,
    submittedAt: at('2026-11-23T08:00:00Z'),
    ...more,
  }
}

function pullOf(headSha: Sha, merge: Sha): PullRequest {
  return {
    number: 8,
    title: 'Lease payments/reports',
    body: 'Lease for #7',
    isOpen: false,
    isMerged: true,
    mergeCommit: merge,
    author: { login: 'github-actions[bot]', id: 41898282, isBot: true },
    branch: 'leasehold/request-7',
    headSha,
    base: 'main',
    baseSha: headSha,
    isFork: false,
    createdAt: at('2026-11-23T07:00:00Z'),
  }
}

function portsOf(world: World): World['ports'] {
  const say = (line: string): void => void world.lines.push(line)
  return {
    clock: { now: () => world.now },
    log: { info: say, warn: say, error: say },
    run: { id: '501', attempt: 1, url: null },
    git: {
      head: async () => world.checkout,
      fetch: async (ref) => (ref === 'main' ? world.main : world.commits.has(ref) ? asSha(ref) : undefined),
      tree: (commit) => memoryTree(commit.slice(0, 7), filesAt(world, commit)),
      mergeBase: async () => world.base,
      changes: async (from, to) => changesOf(filesAt(world, from), filesAt(world, to)),
      lastChange: async () => world.merge,
      messages: async () => world.messages,
    },
    forge: {
      ...unusedForge(),
      issue: async (number) =>
        world.issueIsThere
          ? {
              number,
              title: 'A bucket',
              body: '',
              isOpen: world.issueIsOpen,
              isLocked: false,
              author: world.issueAuthor,
            }
          : undefined,
      putComment: async (_issue, _marker, markdown) => {
        world.comments.push(markdown)
        return { id: 1, wrote: true }
      },
      pullRequest: async (number) => (number === world.pull.number ? world.pull : undefined),
      pullRequestsOf: async (commit) => (commit === world.pull.mergeCommit ? [world.pull] : []),
      openPullRequests: async () => [],
      reviews: async () => world.reviews,
      pushers: async () => world.pushers,
      role: async () => 'write',
    },
    openStorage: () => storageOf(world.objects),
    cloud: {
      identity: async () => world.identity,
      tagged: async () => [],
      holdsObjects: async () => undefined,
    },
    terraform: { open: async () => workspaceOf(world) },
  }
}

function filesAt(world: World, commit: string): Files {
  const files = world.commits.get(commit)
  if (files === undefined) throw new Error(`no commit ${commit}`)
  return files
}

function changesOf(from: Files, to: Files): readonly Change[] {
  const paths = [...new Set([...from.keys(), ...to.keys()])].sort(compareText)
  return paths.flatMap((path): Change[] => {
    const [before, after] = [from.get(path), to.get(path)]
    if (before === undefined) return [{ path, kind: 'added' }]
    if (after === undefined) return [{ path, kind: 'deleted' }]
    return Buffer.compare(before, after) === 0 ? [] : [{ path, kind: 'changed' }]
  })
}

function storageOf(objects: Map<string, Uint8Array>): Storage {
  return {
    read: async (key) => objects.get(key),
    create: async (key, content) => {
      if (objects.has(key)) return 'exists'
      objects.set(key, content)
      return 'created'
    },
    list: async (prefix) => [...objects.keys()].filter((key) => key.startsWith(prefix)).sort(compareText),
  }
}

function workspaceOf(world: World): TerraformWorkspace {
  let planned: Sha | undefined
  return {
    async plan({ tree }): Promise<PlanOutcome> {
      world.terraform.push('plan')
      planned = tree
      return { ok: true, diagnostics: [], plan: structuredClone(world.plan) }
    },
    async apply({ onProgress }): Promise<ApplyOutcome> {
      world.terraform.push('apply')
      onProgress({ phase: 'apply', done: 0, total: 1, running: ['module.this.aws_s3_bucket.this'] })
      onProgress({ phase: 'apply', done: 1, total: 1, running: [] })
      const key = `900100200/payments/reports/${world.uid}/terraform.tfstate`
      world.objects.set(key, stateJson(world, planned))
      return { ok: true, diagnostics: [], added: 9, changed: 0, removed: 0, ...world.applyOutcome }
    },
    unlock: async () => false,
    close: async () => void world.terraform.push('close'),
  }
}

function stateJson(world: World, tree: Sha | undefined): Uint8Array {
  const marker = (name: string, value: string) => ({
    mode: 'managed',
    type: 'terraform_data',
    name,
    instances: [{ attributes: { output: { value, type: 'string' } } }],
  })
  const bucket = {
    mode: 'managed',
    type: 'aws_s3_bucket',
    name: 'this',
    module: 'module.this',
    instances: [{}],
  }
  const state = {
    version: 4,
    serial: world.objects.size,
    lineage: '6b1c1b4e-0000-4000-8000-000000000001',
    resources: [
      marker('leasehold_uid', world.uid),
      marker('leasehold_start', '2026-11-23T09:00:00Z'),
      ...(world.marks && tree !== undefined ? [marker('leasehold_tree', tree)] : []),
      bucket,
    ],
  }
  return new TextEncoder().encode(JSON.stringify(state))
}
