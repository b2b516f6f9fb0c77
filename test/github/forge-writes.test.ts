import { describe, expect, test } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { whatToClick } from '../../src/platform/obstacles.ts'
import type { Check, Forge, PullRequest } from '../../src/ports.ts'
import { commitFiles } from './index.ts'
import { bytes, calls, forge, forgeAs, github, head, useForge } from './forge-setup.ts'

useForge()

describe('branches and commits', () => {
  test('a branch is made once, and one that exists says where it is', async () => {
    expect(await forge.branchHead('leasehold/request-1')).toBeUndefined()
    expect(await forge.createBranch('leasehold/request-1', head())).toBe(head())
    const moved = commitFiles(github, 'alice', 'leasehold/request-1', { a: '1' })
    expect(await forge.createBranch('leasehold/request-1', head())).toBe(moved)
    expect(await forge.branchHead('leasehold/request-1')).toBe(moved)
  })

  test('a branch whose answer was lost is made once', async () => {
    github.fail({ method: 'POST', path: /\/git\/refs$/, kind: 'lose' })
    expect(await forge.createBranch('topic', head())).toBe(head())
    expect(calls('POST')).toBe(1)
  })

  test('an orphan branch holds only its files, text and bytes', async () => {
    const files = new Map([
      ['catalog.json', bytes('{}\n')],
      ['deep/bytes', Uint8Array.from([0xff, 0xfe, 0x00])],
    ])
    const made = await forge.createOrphanBranch('leasehold-catalog', files, 'Begin the catalog')
    expect(made.ok && made.value).toBe(head('leasehold-catalog'))
    const { store } = github.world
    expect(store.git(['ls-tree', '-r', '--name-only', 'leasehold-catalog']).split('\n')).toEqual([
      ...files.keys(),
    ])
    expect(store.git(['rev-list', '--count', 'leasehold-catalog'])).toBe('1')
    expect(store.git(['rev-parse', 'leasehold-catalog:deep/bytes'])).toBe(
      store.writeBlob(Uint8Array.from([0xff, 0xfe, 0])),
    )
    const again = await forge.createOrphanBranch('leasehold-catalog', files, 'Begin the catalog')
    expect(again.ok ? [] : again.problems.map((problem) => problem.code)).toEqual(['branch-exists'])
  })

  type Request = Parameters<Forge['commit']>[0]

  function request(more: Partial<Request> = {}, branch = 'topic'): Request {
    const additions = new Map([['a.txt', bytes('ä\n')]])
    return {
      branch,
      expectedHead: head(branch),
      message: 'Do it\n\nBecause.',
      additions,
      deletions: [],
      ...more,
    }
  }

  test('one commit of n files, whose author is the token', async () => {
    commitFiles(github, 'alice', 'topic', { 'gone.txt': '1' })
    const made = await forge.commit(request({ deletions: ['gone.txt'] }))
    expect(made.ok && made.value).toBe(head('topic'))
    const { store } = github.world
    expect(store.git(['log', '-1', '--format=%an|%B', 'topic']).trim()).toBe(
      'github-actions[bot]|Do it\n\nBecause.',
    )
    expect(store.read('topic', 'a.txt')).toBe('ä')
    expect(store.read('topic', 'gone.txt')).toBeUndefined()
  })

  test.each([
    ['head-moved', (): void => void commitFiles(github, 'bob', 'topic', { late: '1' })],
    ['branch-missing', (): void => void github.world.store.git(['update-ref', '-d', 'refs/heads/topic'])],
  ])('problem %s', async (code, happen) => {
    commitFiles(github, 'alice', 'topic', { a: '1' })
    const asked = request()
    happen()
    const made = await forge.commit(asked)
    expect(made.ok ? [] : made.problems.map((problem) => problem.code)).toEqual([code])
  })

  test.each(['classic', 'ruleset'] as const)('problem branch-protected by %s rules', async (kind) => {
    Object.assign(github.world.rules, { protected: true, kind })
    expect(await forge.commit(request({}, 'main'))).toMatchObject({
      problems: [{ code: 'branch-protected', remedy: whatToClick('branch-protected', { branch: 'main' }) }],
    })
  })

  test('a commit whose answer was lost is made once', async () => {
    commitFiles(github, 'alice', 'topic', { 'gone.txt': '1' })
    github.fail({ path: /\/graphql$/, body: /createCommitOnBranch/, kind: 'lose' })
    const made = await forge.commit(request({ deletions: ['gone.txt'] }))
    expect(made.ok && made.value).toBe(head('topic'))
    expect(github.world.store.git(['rev-list', '--count', 'main..topic'])).toBe('2')
  })

  test("somebody's commit with our message is not taken for ours after a lost answer", async () => {
    commitFiles(github, 'alice', 'topic', { a: '1' })
    const asked = request()
    commitFiles(github, 'bob', 'topic', { 'a.txt': 'other\n' }, 'Do it\n\nBecause.')
    github.fail({ path: /\/graphql$/, body: /createCommitOnBranch/, kind: 'refuse', status: 502 })
    const made = await forge.commit(asked)
    expect(made.ok ? [] : made.problems.map((problem) => problem.code)).toEqual(['head-moved'])
  })
})

describe('checks', () => {
  function check(more: Partial<Check> = {}): Check {
    return {
      name: 'leasehold/policy',
      headSha: head(),
      conclusion: 'failure',
      title: 'Two findings',
      summary: 'words',
      annotations: [],
      ...more,
    }
  }

  function annotations(count: number): Check['annotations'] {
    const one = { path: 'requests/a.yaml', level: 'failure' as const, title: 't', message: 'm' }
    return Array.from({ length: count }, (_unused, index) => ({ ...one, line: index + 1 }))
  }

  test('made once per name and head, and updated in place', async () => {
    await forge.putCheck(check())
    await forge.putCheck(check({ conclusion: 'success', title: 'Fine' }))
    await forge.putCheck(check({ name: 'leasehold/approved' }))
    expect(github.world.checks.map((one) => [one.name, one.conclusion, one.title])).toEqual([
      ['leasehold/policy', 'success', 'Fine'],
      ['leasehold/approved', 'failure', 'Two findings'],
    ])
  })

  test.each([0, 2])(
    'one of another App cannot be changed, and ours stands beside it, once (%i annotations)',
    async (count) => {
      const ours = forgeAs('leasehold[bot]')
      const wanted = check({ conclusion: 'success', annotations: annotations(count) })
      await forge.putCheck({ ...wanted, conclusion: 'failure' })
      await ours.putCheck(wanted)
      await ours.putCheck({ ...wanted, title: 'Again' })
      expect(github.world.checks.map((one) => [one.app.login, one.conclusion, one.title])).toEqual([
        ['github-actions[bot]', 'failure', 'Two findings'],
        ['leasehold[bot]', 'success', 'Again'],
      ])
    },
  )

  test('more annotations than one call takes, and none twice', async () => {
    await forge.putCheck(check({ annotations: annotations(120) }))
    await forge.putCheck(check({ annotations: annotations(120), title: 'Again' }))
    expect(github.world.checks.map((one) => [one.annotations.length, one.title])).toEqual([[120, 'Again']])
  })

  test('a run that was killed between two batches is completed', async () => {
    github.fail({ method: 'PATCH', path: /check-runs/, kind: 'refuse', status: 422 })
    await expect(forge.putCheck(check({ annotations: annotations(120) }))).rejects.toMatchObject({
      code: 'github-422',
    })
    await forge.putCheck(check({ annotations: annotations(120) }))
    expect(github.world.checks.map((one) => one.annotations.length)).toEqual([120])
  })

  test('other annotations need a new run, as GitHub takes none away', async () => {
    await forge.putCheck(check({ annotations: annotations(2) }))
    await forge.putCheck(check({ annotations: annotations(1), conclusion: 'success' }))
    expect(github.world.checks.map((one) => [one.conclusion, one.annotations.length])).toEqual([
      ['failure', 2],
      ['success', 1],
    ])
  })

  test('a batch whose answer was lost is not appended twice', async () => {
    github.fail({ method: 'PATCH', path: /check-runs/, kind: 'lose' })
    await forge.putCheck(check({ annotations: annotations(70) }))
    expect(github.world.checks.map((one) => one.annotations.length)).toEqual([70])
  })

  test('a run whose answer was lost is not made twice', async () => {
    github.fail({ method: 'POST', path: /check-runs$/, kind: 'lose' })
    await forge.putCheck(check())
    expect(github.world.checks).toHaveLength(1)
  })

  test('a summary beyond the limit is cut', async () => {
    await forge.putCheck(check({ summary: 'a line\n'.repeat(20_000) }))
    expect(github.world.checks[0]?.summary.length).toBeLessThanOrEqual(65_535)
  })
})

describe('code scanning', () => {
  const sarif = gzipSync(JSON.stringify({ version: '2.1.0', runs: [] })).toString('base64')

  test('gets what was found about the head of a pull request', async () => {
    const { number, headSha } = await openedPull()
    expect(await forge.uploadSarif({ pull: number, commit: headSha, sarif })).toMatchObject({ ok: true })
    expect(github.world.uploads).toMatchObject([
      { ref: `refs/pull/${number}/head`, commit: headSha, sarif: { version: '2.1.0', runs: [] } },
    ])
  })

  test('that is not turned on says how', async () => {
    const { number, headSha } = await openedPull()
    github.world.rules.codeScanning = false
    expect(await forge.uploadSarif({ pull: number, commit: headSha, sarif })).toMatchObject({
      ok: false,
      problems: [{ code: 'code-scanning-off', remedy: expect.stringContaining('security-events: write') }],
    })
  })
})

async function openedPull(): Promise<PullRequest> {
  commitFiles(github, 'alice', 'topic', { 'topic.txt': 'topic' })
  const opened = await forge.createPullRequest({ branch: 'topic', base: 'main', title: 'topic', body: '' })
  if (!opened.ok) throw new Error(opened.problems[0]?.message)
  return opened.value
}
