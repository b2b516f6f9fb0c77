/**
 * A platform in memory: branches, storage and issues, with the ports that runs need. Every write is counted, so that
 * a run can be killed at write n and started again.
 */
import { createHash } from 'node:crypto'
import { asSha, type Instant, type Sha } from '../../src/kit/brands.ts'
import { canonicalJson, prettyJson } from '../../src/kit/canonical.ts'
import type { Files } from '../../src/kit/git-objects.ts'
import { ok, problems } from '../../src/kit/result.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import type { CommitRequest, Forge, Git, Issue, Log, PullRequest, Storage } from '../../src/ports.ts'
import { at, LINEAGE, manifestOf, sha, START, stateKey, UID } from './leases.ts'

export const ORPHAN = 'leasehold-catalog'

export const CONFIG = `version: 1
repository: {id: 900100200, name: acme/platform, default-branch: main}
engine: {name: terraform, version: 1.11.4}
backend: {type: s3, bucket: states, region: eu-west-1}
accounts: {'123456789012': {alias: acme}}
environments:
  staging: {account: '123456789012', region: eu-west-1, lease: {default: 14d, max: 30d}}
teams:
  payments: {cost-centre: cc-1, members: [{login: alice, id: 1001}]}
approvers: [{login: dana, id: 2001}]
reaper: {enabled: true}
catalog: {branch: ${ORPHAN}}
`

/** Thrown in place of a write: the process was killed there. */
export class Killed extends Error {}

export class World {
  now: Instant
  readonly storage = new Map<string, Uint8Array>()
  readonly commits = new Map<Sha, Files>()
  readonly branches = new Map<string, Sha>()
  readonly issues = new Map<number, { isOpen: boolean; readonly comments: Map<string, string> }>()
  readonly pulls: PullRequest[] = []
  readonly pullPaths = new Map<number, readonly string[]>()
  readonly lines: string[] = []
  readonly writes: string[] = []
  /** Prefixes whose listing fails. */
  readonly unlisted = new Set<string>()
  /** Branches that take no direct commits. */
  readonly protectedBranches = new Set<string>()
  /** From this write on every write throws: the process is gone. 0 is never. */
  killAtWrite = 0
  /** What happens between a run's look and its next fetch. */
  beforeFetch: () => void = () => undefined

  constructor(now: Instant) {
    this.now = now
    this.commit('main', new Map([['leasehold.yaml', encode(CONFIG)]]))
  }

  files(branch = 'main'): Files {
    const head = this.branches.get(branch)
    return (head === undefined ? undefined : this.commits.get(head)) ?? new Map()
  }

  commit(branch: string, files: Files): Sha {
    const seed = canonicalJson([
      branch,
      this.commits.size,
      [...files].map(([path, content]) => [path, decode(content)]),
    ])
    const id = asSha(createHash('sha1').update(seed).digest('hex'))
    this.commits.set(id, files)
    this.branches.set(branch, id)
    return id
  }

  /** Writes or, with `undefined`, deletes files on the default branch, as people do. */
  push(changes: Readonly<Record<string, string | undefined>>): void {
    const files = new Map(this.files())
    for (const [path, text] of Object.entries(changes)) {
      if (text === undefined) files.delete(path)
      else files.set(path, encode(text))
    }
    this.commit('main', files)
  }

  /** A lease that is ready since {@link START}, with its issue. */
  addLease(lease = 'payments/reports', uid: string = UID, length = '14d'): void {
    this.push({
      [`requests/${lease}.yaml`]: `module: s3-bucket\nenvironment: staging\nowner: alice\nlease: ${length}\n`,
      [`stacks/${lease}/stack.json`]: prettyJson(manifestOf(lease, uid)),
      [`stacks/${lease}/main.tf`]: '# rendered\n',
    })
    this.storage.set(stateKey(lease, uid), encode(stateFile(uid, 4, 7)))
    this.issues.set(12, { isOpen: true, comments: new Map() })
  }

  put(evidence: { readonly kind: string; readonly lease: string; readonly uid: string }, id: string): void {
    const key = `900100200/${evidence.lease}/${evidence.uid}/evidence/${evidence.kind}/${id}.json`
    this.storage.set(key, encode(prettyJson(evidence)))
  }

  /** Ids of the evidence of one kind. */
  evidence(kind: string, lease = 'payments/reports', uid: string = UID): readonly string[] {
    const prefix = `900100200/${lease}/${uid}/evidence/${kind}/`
    return [...this.storage.keys()]
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length, -5))
      .sort()
  }

  /** Everything that lasts, but for the names of commits and the times of records. */
  lasting(): Readonly<Record<string, unknown>> {
    return {
      files: [...this.branches.keys()]
        .sort()
        .map((branch) => [branch, [...this.files(branch).keys()].sort()]),
      storage: [...this.storage.keys()].sort(),
      issues: [...this.issues].map(([number, issue]) => [
        number,
        issue.isOpen,
        [...issue.comments.keys()].sort(),
      ]),
      pulls: this.pulls.map(({ branch, isOpen }) => [branch, isOpen]),
    }
  }

  write(what: string): void {
    this.writes.push(what)
    if (this.killAtWrite > 0 && this.writes.length >= this.killAtWrite) throw new Killed(what)
  }

  readonly openStorage = (): Storage => ({
    read: async (key) => this.storage.get(key),
    create: async (key, content) => {
      if (this.storage.has(key)) return 'exists'
      this.write(`create ${key}`)
      this.storage.set(key, content)
      return 'created'
    },
    list: async (prefix) => {
      if ([...this.unlisted].some((unlisted) => prefix.startsWith(unlisted)))
        throw new Error('the listing broke off')
      return [...this.storage.keys()].filter((key) => key.startsWith(prefix)).sort()
    },
  })

  readonly git: Pick<Git, 'head' | 'fetch' | 'tree'> = {
    head: async () => this.branches.get('main') ?? sha('0'),
    fetch: async (ref) => {
      this.beforeFetch()
      return this.branches.get(ref)
    },
    tree: (commit) => memoryTree(commit.slice(0, 7), this.commits.get(commit) ?? new Map()),
  }

  readonly log: Log = {
    info: (line) => void this.lines.push(line),
    warn: (line) => void this.lines.push(line),
    error: (line) => void this.lines.push(line),
  }

  readonly forge: Pick<
    Forge,
    | 'putComment'
    | 'closeIssue'
    | 'issue'
    | 'openPullRequests'
    | 'changedPaths'
    | 'commit'
    | 'createBranch'
    | 'createOrphanBranch'
    | 'createPullRequest'
    | 'pullRequestFrom'
    | 'isRunOver'
  > = {
    putComment: async (number, marker, markdown) => {
      const comments = this.issues.get(number)?.comments
      if (comments === undefined) throw new Error(`no issue ${number}`)
      if (comments.get(marker) === markdown) return { id: 1, wrote: false }
      this.write(`comment ${marker}`)
      comments.set(marker, markdown)
      return { id: 1, wrote: true }
    },
    closeIssue: async (number) => {
      const issue = this.issues.get(number)
      if (issue?.isOpen !== true) return
      this.write(`close ${number}`)
      issue.isOpen = false
    },
    issue: async (number) => this.issueOf(number),
    openPullRequests: async () => this.pulls.filter((pull) => pull.isOpen),
    changedPaths: async (number) => this.pullPaths.get(number) ?? [],
    pullRequestFrom: async (branch) => this.pulls.findLast((pull) => pull.branch === branch),
    isRunOver: async () => false,
    commit: async (request) => this.commitRequest(request),
    createBranch: async (name, from) => {
      const existing = this.branches.get(name)
      if (existing !== undefined) return existing
      this.write(`branch ${name}`)
      this.branches.set(name, from)
      return from
    },
    createOrphanBranch: async (name, files) => {
      if (this.branches.has(name)) return problems({ code: 'branch-exists', message: name })
      this.write(`orphan ${name}`)
      return ok(this.commit(name, files))
    },
    createPullRequest: async ({ branch, base, title, body }) => {
      this.write(`pull ${branch}`)
      const pull = pullOf({ number: 40 + this.pulls.length, branch, base, title, body, createdAt: this.now })
      this.pulls.push(pull)
      return ok(pull)
    },
  }

  private issueOf(number: number): Issue | undefined {
    const issue = this.issues.get(number)
    const author = { login: 'alice', id: 1001, isBot: false }
    return issue && { number, title: '', body: '', isOpen: issue.isOpen, isLocked: false, author }
  }

  private commitRequest({ branch, expectedHead, additions, deletions }: CommitRequest) {
    if (this.protectedBranches.has(branch)) return problems({ code: 'branch-protected', message: branch })
    if (this.branches.get(branch) !== expectedHead) return problems({ code: 'head-moved', message: branch })
    this.write(`commit ${branch}`)
    const kept = [...this.files(branch)].filter(([path]) => !deletions.includes(path))
    return ok(this.commit(branch, new Map([...kept, ...additions])))
  }
}

export function pullOf(changes: Partial<PullRequest>): PullRequest {
  return {
    number: 40,
    title: '',
    body: '',
    isOpen: true,
    isMerged: false,
    mergeCommit: undefined,
    author: { login: 'alice', id: 1001, isBot: false },
    branch: 'longer',
    headSha: sha('d'),
    base: 'main',
    baseSha: sha('c'),
    isFork: false,
    createdAt: at('2026-12-07T09:30:00Z'),
    ...changes,
  }
}

/** A state of format 4 with markers and, when it manages any, a bucket. */
export function stateFile(uid: string, serial: number, managed: number): string {
  const marker = (name: string, output: string) => ({
    mode: 'managed',
    type: 'terraform_data',
    name,
    instances: [{ attributes: { output } }],
  })
  const bucket = {
    mode: 'managed',
    module: 'module.this',
    type: 'aws_s3_bucket',
    name: 'this',
    instances: [{ attributes: { arn: 'arn:aws:s3:::acme' } }],
  }
  const resources = [
    marker('leasehold_uid', uid),
    marker('leasehold_start', START),
    marker('leasehold_tree', 'a'.repeat(40)),
    bucket,
  ]
  return JSON.stringify({
    version: 4,
    serial,
    lineage: LINEAGE,
    outputs: managed === 0 ? {} : { bucket: { value: 'acme-reports', type: 'string' } },
    resources: managed === 0 ? [] : resources,
  })
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function decode(content: Uint8Array | undefined): string {
  return new TextDecoder().decode(content)
}
