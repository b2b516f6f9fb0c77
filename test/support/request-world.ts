import { createHash } from 'node:crypto'
import { asSha, asUid, instantOf, type Sha } from '../../src/kit/brands.ts'
import type { Files } from '../../src/kit/git-objects.ts'
import { ok, problems } from '../../src/kit/result.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import type { Author, Issue, PullRequest } from '../../src/ports.ts'
import { unusedForge } from './unused-forge.ts'
import type { RequestPorts } from '../../src/run/render-request/render-request.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A platform with one module, for tests. */
export const platform: Files = new Map(
  Object.entries({
    'leasehold.yaml': `version: 1
repository: { id: 900100200, name: acme/platform }
engine: { name: terraform, version: 1.11.4 }
backend: { type: s3, bucket: acme-state, region: eu-west-1 }
accounts: { '123456789012': { alias: sandbox } }
environments:
  dev: { account: '123456789012', region: eu-west-1, lease: { default: 7d, max: 30d } }
teams:
  payments: { cost-centre: cc-1, members: [{ login: alice, id: 1001 }, { login: bob, id: 1002 }] }
  data: { cost-centre: cc-2, members: [{ login: carol, id: 1003 }] }
`,
    'prices/aws.yaml': `version: 1
fetched: '2026-11-01'
currency: USD
prices:
  gb: { unit: GB-month, source: 'https://aws.amazon.com/s3/pricing/', date: '2026-11-01', usd: { eu-west-1: 0.023 } }
`,
    'modules/bucket/module.yaml': `name: bucket
version: 1.0.0
title: Bucket
description: A private bucket for files.
providers: { aws: { source: hashicorp/aws, version: 6.0.0 } }
inputs:
  type: object
  additionalProperties: false
  properties:
    size: { type: string, enum: [small, large], default: small, description: How big. }
    purpose: { type: string, maxLength: 60, default: files, description: What for. }
outputs: {}
price: [{ price: gb, quantity: { input: size, values: { small: 10, large: 100 } }, unit: GB-month }]
`,
    'modules/bucket/variables.tf':
      'variable "size" { type = string }\nvariable "purpose" { type = string }\n',
    'modules/bucket/.terraform.lock.hcl': '# lock\n',
  }).map(([path, text]) => [path, encode(text)]),
)

export const alice: Author = { login: 'alice', id: 1001, isBot: false }

/** The body that GitHub makes of a filled in form of the module above. */
export function formBody(answers: Readonly<Record<string, string>> = {}): string {
  const all = {
    Module: 'bucket',
    Team: 'payments',
    Name: 'reports',
    Environment: 'dev',
    Owner: '_No response_',
    Region: '_No response_',
    Size: 'small',
    Purpose: '_No response_',
    Lease: '14d',
    ...answers,
  }
  return Object.entries(all)
    .map(([label, answer]) => `### ${label}\n\n${answer}`)
    .join('\n\n')
}

interface Commit {
  readonly parent: Sha | undefined
  readonly files: Files
  readonly message: string
}

/** Ends a run at one call to GitHub, before or after it took effect, as a runner that dies does. */
export class Killed extends Error {
  override readonly name = 'Killed'
}

/** GitHub and its clone in memory: as much of both as intake needs, and a record of the calls. */
export function memoryGitHub() {
  const commits = new Map<string, Commit>()
  const branches = new Map<string, Sha>()
  const issues = new Map<number, Issue>()
  const pulls: PullRequest[] = []
  const comments = new Map<string, string>()
  const calls: string[] = []
  let kill: { at: number; when: 'before' | 'after' } | undefined
  let uids = 0

  function put(files: Files, parent: Sha | undefined, message: string): Sha {
    const listing = [...files].map(([path, content]) => [path, Buffer.from(content).toString('hex')])
    const sha = asSha(
      createHash('sha1')
        .update(JSON.stringify([listing, parent, message]))
        .digest('hex'),
    )
    commits.set(sha, { parent, files, message })
    return sha
  }

  function filesAt(sha: Sha): Files {
    return commits.get(sha)?.files ?? new Map()
  }

  function line(sha: Sha): readonly Sha[] {
    const found: Sha[] = []
    for (let at: Sha | undefined = sha; at !== undefined; at = commits.get(at)?.parent) found.push(at)
    return found
  }

  /** Every call is counted; the one that was named kills the run. */
  async function call<T>(name: string, act: () => T): Promise<T> {
    calls.push(name)
    const isNamed = kill?.at === calls.length
    if (isNamed && kill?.when === 'before') throw new Killed(name)
    const result = act()
    if (isNamed) throw new Killed(name)
    return Promise.resolve(result)
  }

  const pullOf = (pull: PullRequest): PullRequest => ({
    ...pull,
    headSha: branches.get(pull.branch) ?? pull.headSha,
  })
  const unused = (name: string) => () => Promise.reject(new Error(`${name} is not part of intake`))

  const ports: RequestPorts = {
    ids: { uid: () => asUid(`${'a'.repeat(25)}${'abcdefghijklmnopqrstuvwxyz'.charAt(uids++)}`) },
    clock: { now: () => instantOf(Date.UTC(2026, 10, 23, 12)) },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    git: {
      head: () => Promise.resolve(branches.get('main') ?? put(new Map(), undefined, 'empty')),
      fetch: (ref) => Promise.resolve(branches.get(ref)),
      tree: (sha) => memoryTree(sha.slice(0, 7), filesAt(sha)),
      mergeBase: (a, b) => Promise.resolve(line(a).find((sha) => line(b).includes(sha))),
      changes: (from, to) => {
        const [before, after] = [filesAt(from), filesAt(to)]
        const added = [...after.keys()].filter((path) => !before.has(path))
        return Promise.resolve(added.map((path) => ({ path, kind: 'added' as const })))
      },
      lastChange: unused('lastChange'),
      messages: (from, to) => {
        const known = line(from)
        const fresh = line(to).filter((sha) => !known.includes(sha))
        return Promise.resolve(fresh.reverse().map((sha) => commits.get(sha)?.message ?? ''))
      },
    },
    forge: {
      ...unusedForge(),
      issue: (number) => call('issue', () => issues.get(number)),
      issueAndPulls: (number) =>
        call('issueAndPulls', () => {
          const issue = issues.get(number)
          return issue === undefined
            ? undefined
            : { issue, open: pulls.filter(({ isOpen }) => isOpen).map(pullOf) }
        }),
      putComment: (number, marker, markdown) =>
        call('putComment', () => {
          const wrote = comments.get(`${number} ${marker}`) !== markdown
          comments.set(`${number} ${marker}`, markdown)
          return { id: 1, wrote }
        }),
      openPullRequests: () =>
        call('openPullRequests', () => pulls.filter(({ isOpen }) => isOpen).map(pullOf)),
      pullRequestFrom: (branch) =>
        call('pullRequestFrom', () => pulls.findLast((pull) => pull.branch === branch)),
      createBranch: (name, at) =>
        call('createBranch', () => {
          const existing = branches.get(name)
          if (existing === undefined) branches.set(name, at)
          return existing ?? at
        }),
      commit: ({ branch, expectedHead, message, additions, deletions }) =>
        call('commit', () => {
          const head = branches.get(branch)
          if (head !== expectedHead) return problems({ code: 'head-moved', message: 'moved' })
          const files = new Map([...filesAt(head), ...additions])
          for (const path of deletions) files.delete(path)
          const sha = put(files, head, message)
          branches.set(branch, sha)
          return ok(sha)
        }),
      createPullRequest: (request) =>
        call('createPullRequest', () => {
          const open = pulls.find((pull) => pull.isOpen && pull.branch === request.branch)
          if (open !== undefined) return ok(pullOf(open))
          const pull: PullRequest = {
            ...request,
            number: 100 + pulls.length,
            isOpen: true,
            isMerged: false,
            mergeCommit: undefined,
            author: { login: 'github-actions[bot]', id: 41898282, isBot: true },
            headSha: branches.get(request.branch) ?? put(new Map(), undefined, 'none'),
            baseSha: branches.get('main') ?? put(new Map(), undefined, 'none'),
            isFork: false,
            createdAt: instantOf(0),
          }
          pulls.push(pull)
          return ok(pull)
        }),
    },
  }
  branches.set('main', put(platform, undefined, 'platform'))

  return {
    ports,
    calls,
    pulls,
    comments,
    branches,
    /** @param changes of an open issue 7 by alice, asking for a small bucket */
    writeIssue(changes: Partial<Issue> = {}): Issue {
      const issue = {
        number: 7,
        title: 'bucket: reports',
        body: formBody(),
        isOpen: true,
        isLocked: false,
        author: alice,
        ...changes,
      }
      issues.set(issue.number, issue)
      return issue
    },
    filesOn: (branch: string): Files => filesAt(branches.get(branch) ?? asSha('0'.repeat(40))),
    commitsOn: (branch: string): number => line(branches.get(branch) ?? asSha('0'.repeat(40))).length - 1,
    addTo(branch: string, files: Files): void {
      const head = branches.get(branch)
      branches.set(
        branch,
        put(new Map([...(head === undefined ? [] : filesAt(head)), ...files]), head, 'by hand'),
      )
    },
    merge(number: number): void {
      const at = pulls.findIndex((pull) => pull.number === number)
      const pull = pulls[at]
      const head = pull === undefined ? undefined : branches.get(pull.branch)
      if (pull === undefined || head === undefined) throw new Error(`no pull request ${number}`)
      branches.set('main', put(filesAt(head), head, 'merge'))
      pulls[at] = { ...pull, isOpen: false, isMerged: true }
    },
    close(number: number): void {
      const at = pulls.findIndex((pull) => pull.number === number)
      const pull = pulls[at]
      if (pull === undefined) throw new Error(`no pull request ${number}`)
      pulls[at] = { ...pullOf(pull), isOpen: false }
    },
    killAt(at: number, when: 'before' | 'after'): void {
      kill = { at: calls.length + at, when }
    },
    revive(): void {
      kill = undefined
    },
  }
}
