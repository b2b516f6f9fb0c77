import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runCli, writeTree } from '../../test/support/cli.ts'
import { at, runRecord } from '../../test/support/leases.ts'
import { PLAIN_UID, plainStack } from '../../test/support/plain-stack.ts'
import { openEvidence } from '../../src/evidence/evidence.ts'
import { asSha } from '../../src/kit/brands.ts'
import type { Files } from '../../src/kit/git-objects.ts'
import { ok } from '../../src/kit/result.ts'
import { createOpenStorage } from '../../src/outside/aws/open-storage.ts'
import { createGit } from '../../src/outside/git/git.ts'
import { catalogSync } from '../../src/run/catalog-sync/catalog-sync.ts'
import { listingOf } from '../../test/support/tag-listing.ts'

/** `ledger` and `catalog` on a clone of one's own, whose catalog branch a real sync made. */

const LEASE = 'payments/reports'
const BRANCH = 'leasehold-catalog'
const LEDGER = 'ledger/2026/11.jsonl'
const NOW = at('2026-11-23T10:00:00Z')
const CONFIG = `version: 1
repository: {id: 900100200, name: acme/platform, default-branch: main}
engine: {name: terraform, version: 1.11.4}
backend: {type: local, path: storage}
accounts: {'123456789012': {alias: acme}}
environments: {dev: {account: '123456789012', region: eu-west-1, lease: {default: 14d, max: 30d}}}
teams: {payments: {cost-centre: cc-1, members: [{login: alice, id: 1001}]}}
`

let root: string
let good: Files

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'leasehold-test-'))
  const { files } = plainStack('storage', 'resource "terraform_data" "thing" {}\n')
  const stack = [...files].map(([path, content]) => [`stacks/${LEASE}/${path}`, content] as const)
  const request = Buffer.from('module: plain\nenvironment: dev\nowner: alice\nlease: 14d\n')
  writeTree(
    root,
    new Map([['leasehold.yaml', Buffer.from(CONFIG)], [`requests/${LEASE}.yaml`, request], ...stack]),
  )
  writeFileSync(join(root, '.gitignore'), 'storage\n')
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', '-A')
  commit('main')
  await record({ run: { id: '501', attempt: 1, url: 'https://github.com/acme/platform/actions/runs/501' } })
  const actor = { login: 'leasehold', id: 0 }
  const message = 'it ends in 2 days\u001b[2J'
  await record({
    id: 'warned-2d',
    event: 'warned',
    actor,
    at: at('2026-11-23T09:30:00Z'),
    message,
    policy: null,
  })
  await catalogSync(
    {},
    {
      clock: { now: () => NOW },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      run: { id: '502', attempt: 1, url: null },
      git: createGit(root, { remote: '.' }),
      openStorage: createOpenStorage(root, {}),
      cloud: { identity: () => Promise.reject(new Error('no cloud')) },
      listing: listingOf([]),
      forge: {
        putComment: async () => ({ id: 1, wrote: false }),
        commit: () => Promise.reject(new Error('there is no branch yet')),
        createOrphanBranch: async (_name, files) => {
          good = files
          return ok(publish(files))
        },
      },
    },
  )
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('leasehold ledger', () => {
  test('show tells the story of a lease', () => {
    const { code, stdout } = runCli(root, ['ledger', 'show', LEASE])
    expect(code).toBe(0)
    expect(stdout).toBe(`payments/reports, uid ${PLAIN_UID}

23 Nov 2026, 09:00 UTC
  alice applied payments/reports: 7 resources were made.
  Approved by: dana · Policy: passed · Plan: sha256:111111111111 · Request: bbbbbbbbbbbb · Commit: cccccccccccc · Pull request: #13 · Issue: #12 · Price: $1.90 a month · Took: 40 s · Run: 501
  https://github.com/acme/platform/actions/runs/501

23 Nov 2026, 09:30 UTC
  Leasehold warned the owner of payments/reports: it ends in 2 days\\x1b[2J.
  Approved by: dana · Plan: sha256:111111111111 · Request: bbbbbbbbbbbb · Commit: cccccccccccc · Pull request: #13 · Issue: #12 · Price: $1.90 a month · Took: 40 s · Run: 501
`)
  })

  test('verify says that it is the one in evidence, and of a rewritten one that it is not', () => {
    expect(runCli(root, ['ledger', 'verify'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^✓ 2 lines on leasehold-catalog at \w{7} are those of 1 chain heads/),
    })
    const text = Buffer.from(good.get(LEDGER) ?? []).toString()
    publish(new Map([...good, [LEDGER, Buffer.from(text.replace('7 resources', '8 resources'))]]))
    const run = runCli(root, ['ledger', 'verify', '--json'])
    expect(run.code).toBe(1)
    expect(JSON.parse(run.stdout)).toMatchObject({
      ok: false,
      sequence: 1,
      problems: [{ code: 'ledger-rewritten', remedy: expect.stringContaining('protect the branch') }],
    })
    publish(good)
  })
})

describe('leasehold catalog', () => {
  test('build gives what is published, but for what was observed', () => {
    const out = join(root, 'storage', 'catalog.json')
    expect(runCli(root, ['catalog', 'build', '--out', out])).toMatchObject({ code: 0 })
    expect(readFileSync(out)).toEqual(Buffer.from(good.get('catalog.json') ?? []))
  })

  test('verify names what differs', () => {
    const text = Buffer.from(good.get('catalog.json') ?? []).toString()
    publish(new Map([...good, ['catalog.json', Buffer.from(text.replace('"14d"', '"99d"'))]]))
    const run = runCli(root, ['catalog', 'verify', '--json'])
    expect(run.code).toBe(1)
    expect(JSON.parse(run.stdout)).toMatchObject({
      ok: false,
      differences: [{ kind: 'changed', what: `${LEASE} ${PLAIN_UID}`, fields: ['leaseLength'] }],
    })
    publish(good)
  })

  test('without a branch it is said how one is made', () => {
    git('branch', '-D', BRANCH)
    expect(runCli(root, ['ledger', 'verify'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('run the action catalog-sync'),
    })
    publish(good)
  })
})

async function record(changes: Parameters<typeof runRecord>[0]): Promise<void> {
  const log = openEvidence(createOpenStorage(root, {})({ type: 'local', path: 'storage' }), 900100200)
  const stateKey = `900100200/${LEASE}/${PLAIN_UID}/terraform.tfstate`
  const made = runRecord({ uid: PLAIN_UID, stateKey, ...changes })
  await log.create(made, made.id)
}

/** One commit without a parent, as somebody who pushes by force makes it. */
function publish(files: Files) {
  const index = join(root, '.git', 'catalog-index')
  rmSync(index, { force: true })
  const env = { GIT_INDEX_FILE: index }
  for (const [path, content] of files) {
    const file = join(root, '.git', 'catalog', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    const blob = git('hash-object', '-w', file)
    gitWith(env, 'update-index', '--add', '--cacheinfo', `100644,${blob},${path}`)
  }
  return commit(BRANCH, gitWith(env, 'write-tree'))
}

function commit(branch: string, tree = git('write-tree')) {
  const id = git('-c', 'user.name=x', '-c', 'user.email=x@x', 'commit-tree', '-m', 'x', tree)
  git('update-ref', `refs/heads/${branch}`, id)
  return asSha(id)
}

function git(...args: readonly string[]): string {
  return gitWith({}, ...args)
}

function gitWith(env: Readonly<Record<string, string>>, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' }).trim()
}
