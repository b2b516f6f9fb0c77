import { expect } from '@jest/globals'
import { commitFiles, enqueue, forkBranch, graphql, rest, settle } from './index.ts'
import type { RuleId } from './rules.ts'
import { APP, BOT, clock, commitErrors, github, head, openIssue, openPull, status } from './rules-setup.ts'

function deliveries(): readonly string[] {
  return github.world.deliveries.map(
    ({ name, action, starts, token }) => `${name} ${action ?? ''}: ${starts}, ${token}`,
  )
}

async function forkPull(login: string): Promise<number> {
  forkBranch(github, login, 'idea', { a: '1' })
  const { body } = await rest(github, login, 'POST', '/pulls', {
    head: `${login}:idea`,
    base: 'main',
    title: 't',
  })
  return (body as { number: number }).number
}

/** Accounts, issues and tokens that are not what they were; forks, Dependabot, merge groups, limits on content. */
export const CHANGING = {
  'account-renamed': async () => {
    const number = await openIssue('alice')
    github.world.renameAccount('alice', 'alice-new')
    expect((await rest(github, BOT, 'GET', `/issues/${number}`)).body).toMatchObject({
      user: { login: 'alice-new', id: 1001 },
    })
    expect(await status(BOT, 'GET', '/collaborators/alice/permission')).toBe(404)
    github.world.addAccount({ login: 'alice', id: 9001, token: 'ghp-other', role: 'write', kind: 'person' })
    expect((await rest(github, BOT, 'GET', '/collaborators/alice/permission')).body).toMatchObject({
      user: { id: 9001 },
    })
  },
  'account-deleted': async () => {
    const number = await openIssue('alice')
    const { token } = github.account('alice')
    github.world.deleteAccount('alice')
    expect((await rest(github, BOT, 'GET', `/issues/${number}`)).body).toMatchObject({
      user: { login: 'ghost', id: 10137 },
    })
    expect((await rest(github, { token }, 'GET', '/issues')).status).toBe(401)
  },
  'issue-deleted': async () => {
    const number = await openIssue()
    github.world.removeIssue(number, 'deleted', github.account('dana'))
    expect(await status(BOT, 'GET', `/issues/${number}`)).toBe(410)
    expect(await status(BOT, 'POST', `/issues/${number}/comments`, { body: 'x' })).toBe(410)
    expect((await rest(github, BOT, 'GET', '/issues?state=all')).body).toEqual([])
    const query = `{ repository(owner: "acme", name: "platform") { issueOrPullRequest(number: ${number}) { __typename } } }`
    expect((await graphql(github, BOT, query, {})).errors.map((error) => error.type)).toEqual(['NOT_FOUND'])
  },
  'issue-transferred': async () => {
    const number = await openIssue()
    github.world.removeIssue(number, 'transferred', github.account('dana'))
    expect(await status(BOT, 'GET', `/issues/${number}`)).toBe(301)
    expect(await status(BOT, 'PATCH', `/issues/${number}`, { state: 'closed' })).toBe(301)
    expect(await status(BOT, 'POST', `/issues/${number}/comments`, { body: 'x' })).toBe(410)
  },
  'issue-locked': async () => {
    const number = await openIssue()
    expect(await status('mallory', 'PUT', `/issues/${number}/lock`)).toBe(403)
    expect(await status('dana', 'PUT', `/issues/${number}/lock`)).toBe(204)
    expect(await status('mallory', 'POST', `/issues/${number}/comments`, { body: 'x' })).toBe(403)
    expect(await status(BOT, 'POST', `/issues/${number}/comments`, { body: 'x' })).toBe(201)
    expect(await status('dana', 'DELETE', `/issues/${number}/lock`)).toBe(204)
    expect(await status('mallory', 'POST', `/issues/${number}/comments`, { body: 'x' })).toBe(201)
  },
  'fork-read-only': async () => {
    await forkPull('mallory')
    await openPull('alice')
    expect(deliveries().filter((one) => one.startsWith('pull_request'))).toEqual([
      'pull_request opened: runs, read',
      'pull_request opened: runs, write',
    ])
  },
  'fork-first-waits': async () => {
    github.world.rules.approveFirstContribution = true
    const number = await forkPull('mallory')
    await rest(github, 'bob', 'PUT', `/pulls/${number}/merge`, {})
    await forkPull('carol')
    github.world.store.git(['update-ref', '-d', 'refs/forks/mallory/idea'])
    forkBranch(github, 'mallory', 'second', { b: '2' })
    await rest(github, 'mallory', 'POST', '/pulls', { head: 'mallory:second', base: 'main', title: 't' })
    expect(deliveries().filter((one) => one.startsWith('pull_request opened'))).toEqual([
      'pull_request opened: waits, read',
      'pull_request opened: waits, read',
      'pull_request opened: runs, read',
    ])
  },
  'dependabot-read-only': async () => {
    commitFiles(github, 'dependabot[bot]', 'dependabot/npm/x', { a: '1' })
    const asked = { head: 'dependabot/npm/x', base: 'main', title: 'Bump x' }
    expect(await status('dependabot[bot]', 'POST', '/pulls', asked)).toBe(201)
    expect(deliveries().at(-1)).toBe('pull_request opened: runs, read')
  },
  'token-permissions': async () => {
    const permissions = { issues: 'write', contents: 'read' } as const
    const job = { ...github.account(BOT), login: 'job', token: 'ghs-job', permissions }
    github.world.accounts.set('job', job)
    const number = await openIssue()
    expect(await status('job', 'POST', `/issues/${number}/comments`, { body: 'x' })).toBe(201)
    expect(await status('job', 'POST', '/git/refs', { ref: 'refs/heads/x', sha: head() })).toBe(403)
    expect(await commitErrors('job', 'main', head())).toEqual(['FORBIDDEN'])
    expect(await status('job', 'GET', '/git/ref/heads/main')).toBe(200)
    expect(await status('job', 'GET', '/pulls')).toBe(403)
    expect(await status(BOT, 'GET', '/pulls')).toBe(200)
  },
  'merge-group': async () => {
    Object.assign(github.world.rules, { mergeQueue: true, requiredChecks: [{ name: 'c' }] })
    const [first, before] = [await openPull(), head()]
    const failed = enqueue(github, 'bob', first)
    expect(github.world.deliveries.at(-1)?.payload).toMatchObject({
      action: 'checks_requested',
      merge_group: { head_sha: failed.headSha, base_ref: 'refs/heads/main' },
    })
    expect(settle(github, failed)).toBe(false)
    expect(head()).toBe(before)
    const group = enqueue(github, 'bob', first)
    const check = { name: 'c', head_sha: group.headSha, status: 'completed', conclusion: 'success' }
    await rest(github, APP, 'POST', '/check-runs', check)
    expect(settle(github, group)).toBe(true)
    expect(head()).toBe(group.headSha)
    expect(github.world.pulls.get(first)).toMatchObject({ state: 'closed', mergeCommit: group.headSha })
  },
  'content-limits': async () => {
    github.world.rules.contentLimits = true
    const number = await openIssue()
    const comment = (): Promise<number> => status(BOT, 'POST', `/issues/${number}/comments`, { body: 'x' })
    for (let times = 0; times < 80; times += 1) expect(await comment()).toBe(201)
    const answer = await rest(github, BOT, 'POST', `/issues/${number}/comments`, { body: 'x' })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([403, '60'])
    expect(await status(BOT, 'GET', `/issues/${number}`)).toBe(200)
    clock.set('2026-12-01T09:01:01Z')
    expect(await comment()).toBe(201)
    clock.set('2026-12-01T09:00:00Z')
  },
} as const satisfies Partial<Record<RuleId, () => Promise<void>>>
