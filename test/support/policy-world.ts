import { asSha, asUid, instantOf, type Sha, type Uid } from '../../src/kit/brands.ts'
import { treeId, type Files } from '../../src/kit/git-objects.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import type { Check, Issue, PolicyEngine, PullRequest } from '../../src/ports.ts'
import { checkPolicy, type PolicyCheckPorts } from '../../src/run/policy-check/policy-check.ts'
import { planRender } from '../../src/run/render.ts'
import { bytes, changesBetween, planText, withFile } from '../fixtures/platform.ts'
import { examplePlatform, withoutRego } from './example-platform.ts'

export const BASE = asSha('b'.repeat(40))
export const HEAD = asSha('c'.repeat(40))
export const UID = asUid('abcdefghijklmnopqrstuvwxy2')
export const PATH = 'requests/payments/photos.yaml'
/** A request that is right in every way. */
export const REQUEST = `module: s3-bucket
environment: dev
owner: alice
region: eu-west-1
lease: 14d
inputs:
  class: small
`
/** The example platform without its Rego policies. */
export const platform = withoutRego(examplePlatform())

/** What a pull request changes, and what is beside it. */
export interface ChangeOf {
  readonly base: Files
  readonly head: Files
  readonly plan: string | undefined
  /** Rehearsal of its end. */
  readonly end?: string
  /** Of state and evidence. */
  readonly keys?: readonly string[]
  /** Evidence by key. */
  readonly stored?: ReadonlyMap<string, Uint8Array>
  readonly scans?: readonly { readonly name: string; readonly content: Uint8Array }[]
  readonly engine?: PolicyEngine
}

/** A rendered change of payments/photos: new, or 7 days longer. */
export async function changeOf(request: string, kind: 'new' | 'extension' = 'new'): Promise<ChangeOf> {
  const content = bytes(request)
  const base = memoryTree('base', platform)
  const ids = { uid: () => UID }
  const rendered = await planRender({ base, path: PATH, content, uid: UID, ids, issue: 12 })
  if (!rendered.ok) throw new Error(rendered.problems.map(({ message }) => message).join())
  const { folder, files } = rendered.value
  const stack = [...files].map(([path, bytes]): [string, Uint8Array] => [`${folder}/${path}`, bytes])
  const made: Files = new Map([...platform, ...stack, [PATH, content]])
  if (kind === 'extension') {
    return {
      base: made,
      head: withFile(made, PATH, request.replace('lease: 14d', 'lease: 21d')),
      plan: undefined,
    }
  }
  const plan = JSON.stringify(JSON.parse(planText('private-bucket')))
    .replaceAll('aaaabbbbccccddddeeeeffff22', UID)
    .replaceAll('1'.repeat(40), treeId(files))
  return { base: platform, head: made, plan }
}

/** Judges it as the action does, with plain objects for GitHub, Git and the bucket. */
export async function judge(
  { base, head, plan, end, keys = [], stored = new Map(), scans = [], engine }: ChangeOf,
  pull: Partial<PullRequest> = {},
): Promise<{
  outcome: Awaited<ReturnType<typeof checkPolicy>>
  comments: { number: number; marker: string; markdown: string }[]
  reworded: { number: number; markers: readonly string[]; markdown: string }[]
  checks: Check[]
}> {
  const comments: { number: number; marker: string; markdown: string }[] = []
  const reworded: { number: number; markers: readonly string[]; markdown: string }[] = []
  const checks: Check[] = []
  const trees = new Map<Sha, Files>([
    [BASE, base],
    [HEAD, head],
  ])
  const ports: PolicyCheckPorts = {
    clock: { now: () => instantOf(Date.parse('2026-11-23T09:00:00Z')) },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    openStorage: () => ({
      list: () => Promise.resolve([...keys, ...stored.keys()]),
      read: (key) => Promise.resolve(stored.get(key)),
      create: () => Promise.reject(new Error('policy-check writes no evidence')),
    }),
    git: {
      head: () => Promise.resolve(BASE),
      fetch: (ref) => Promise.resolve(ref === 'main' ? BASE : ref === HEAD ? HEAD : undefined),
      tree: (commit) => memoryTree(commit === BASE ? 'main' : 'head', trees.get(commit) ?? new Map()),
      mergeBase: () => Promise.resolve(BASE),
      changes: (from, to) =>
        Promise.resolve(changesBetween(trees.get(from) ?? new Map(), trees.get(to) ?? new Map())),
      lastChange: () => Promise.resolve(undefined),
      messages: () => Promise.resolve([]),
    },
    run: { id: '1', attempt: 1, url: null },
    ...(engine === undefined ? {} : { engine }),
    forge: {
      issue: (number) => Promise.resolve(ISSUES.get(number)),
      pullRequest: (number) => Promise.resolve({ ...PULL, number, ...pull }),
      putComment: (number, marker, markdown) => {
        comments.push({ number, marker, markdown })
        return Promise.resolve({ id: 1, wrote: true })
      },
      rewordComments: (number, markers, markdown) => {
        reworded.push({ number, markers, markdown })
        return Promise.resolve(0)
      },
      putCheck: (check) => {
        checks.push(check)
        return Promise.resolve()
      },
    },
  }
  const readPlan = (uid: Uid): Promise<Uint8Array | undefined> =>
    Promise.resolve(uid === UID && plan !== undefined ? bytes(plan) : undefined)
  const readEnd = (uid: Uid): Promise<Uint8Array | undefined> =>
    Promise.resolve(uid === UID && end !== undefined ? bytes(end) : undefined)
  const outcome = await checkPolicy({ pullRequest: 7, headSha: HEAD, readPlan, readEnd, scans }, ports)
  return { outcome, comments, reworded, checks }
}

const ISSUES = new Map<number, Issue>([
  [
    12,
    {
      number: 12,
      title: 'photos',
      body: '',
      isOpen: true,
      isLocked: false,
      author: { login: 'bob', id: 1002, isBot: false },
    },
  ],
])

const PULL: PullRequest = {
  number: 7,
  title: 'payments/photos',
  body: 'Lease for #12',
  isOpen: true,
  isMerged: false,
  mergeCommit: undefined,
  author: { login: 'alice', id: 1001, isBot: false },
  branch: 'leasehold/request-12',
  headSha: HEAD,
  base: 'main',
  baseSha: BASE,
  isFork: false,
  createdAt: instantOf(0),
}
