import { expect } from '@jest/globals'
import { commitFiles, rest } from './index.ts'
import type { RuleId } from './rules.ts'
import {
  APP,
  BOT,
  checkBody,
  commitErrors,
  github,
  head,
  openIssue,
  openPull,
  status,
} from './rules-setup.ts'

/** Tokens, roles, reviews and merges. */
export const REVIEWING = {
  'token-unknown': async () => {
    expect((await rest(github, { token: 'guessed' }, 'GET', '/issues')).status).toBe(401)
    expect((await rest(github, { token: '' }, 'GET', '/issues')).status).toBe(401)
  },
  'private-hidden': async () => {
    expect(await status('stranger', 'GET', '/issues')).toBe(404)
    expect(await status('mallory', 'GET', '/issues')).toBe(200)
  },
  'role-needed': async () => {
    expect(await status('mallory', 'POST', '/git/refs', { ref: 'refs/heads/x', sha: head() })).toBe(403)
    expect(await status('bob', 'POST', '/git/refs', { ref: 'refs/heads/x', sha: head() })).toBe(201)
    const number = await openIssue()
    expect(await status('mallory', 'PATCH', `/issues/${number}`, { state: 'closed' })).toBe(403)
    expect(await commitErrors('mallory', 'main', head())).toEqual(['FORBIDDEN'])
  },
  'checks-need-app': async () => {
    expect(await status('alice', 'POST', '/check-runs', checkBody(0))).toBe(403)
    const made = await rest(github, BOT, 'POST', '/check-runs', checkBody(0))
    expect(made.status).toBe(201)
    const { id } = made.body as { id: number }
    expect(await status(APP, 'PATCH', `/check-runs/${id}`, { conclusion: 'success' })).toBe(403)
    expect(await status(BOT, 'PATCH', `/check-runs/${id}`, { conclusion: 'success' })).toBe(200)
  },
  'review-own-approval': async () => {
    const number = await openPull('alice')
    expect(await status('alice', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })).toBe(422)
    expect(await status('alice', 'POST', `/pulls/${number}/reviews`, { event: 'COMMENT', body: 'hm' })).toBe(
      200,
    )
    expect(await status('bob', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })).toBe(200)
  },
  'review-commit': async () => {
    const number = await openPull()
    const seen = head('topic')
    await rest(github, 'bob', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })
    commitFiles(github, 'alice', 'topic', { later: '1' })
    const { body } = await rest(github, 'bob', 'GET', `/pulls/${number}/reviews`)
    expect(body).toMatchObject([{ commit_id: seen, state: 'APPROVED', user: { id: 1002 } }])
  },
  'review-stale-dismissed': async () => {
    github.world.rules.dismissStaleReviews = true
    const number = await openPull()
    await rest(github, 'bob', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })
    commitFiles(github, 'alice', 'topic', { later: '1' })
    const { body } = await rest(github, 'bob', 'GET', `/pulls/${number}/reviews`)
    expect(body).toMatchObject([{ state: 'DISMISSED' }])
  },
  'role-lookup': async () => {
    const roles = {
      alice: ['write', 'write'],
      dana: ['write', 'maintain'],
      mallory: ['read', 'read'],
      stranger: ['none', 'none'],
    }
    for (const [login, [permission, role]] of Object.entries(roles)) {
      const { body } = await rest(github, BOT, 'GET', `/collaborators/${login}/permission`)
      expect(body).toMatchObject({ permission, role_name: role })
    }
    expect(await status(BOT, 'GET', '/collaborators/nobody-at-all/permission')).toBe(404)
  },
  'merge-three-way': async () => {
    const first = await openPull('alice', '', 'one')
    const second = await openPull('alice', '', 'two')
    expect(await status('bob', 'PUT', `/pulls/${first}/merge`, {})).toBe(200)
    expect(await status('bob', 'PUT', `/pulls/${second}/merge`, { merge_method: 'squash' })).toBe(200)
    const names = github.world.store.git(['ls-tree', '--name-only', 'main']).split('\n')
    expect(names).toEqual(['README.md', 'one.txt', 'two.txt'])
  },
  'merge-conflict': async () => {
    const number = await openPull()
    commitFiles(github, 'bob', 'main', { 'topic.txt': 'other\n' })
    const before = head()
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, {})).toBe(405)
    expect(head()).toBe(before)
    const { body } = await rest(github, 'bob', 'GET', `/pulls/${number}`)
    expect(body).toMatchObject({ mergeable: false, merged: false, state: 'open' })
  },
  'merge-head-moved': async () => {
    const number = await openPull()
    const seen = head('topic')
    commitFiles(github, 'alice', 'topic', { later: '1' })
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, { sha: seen })).toBe(409)
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, { sha: head('topic') })).toBe(200)
  },
  'merge-needs-review': async () => {
    github.world.rules.approvals = 1
    const number = await openPull()
    await rest(github, 'mallory', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })
    expect(await status('alice', 'PUT', `/pulls/${number}/merge`, {})).toBe(405)
    await rest(github, 'dana', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })
    expect(await status('alice', 'PUT', `/pulls/${number}/merge`, {})).toBe(200)
  },
  'merge-needs-checks': async () => {
    github.world.rules.requiredChecks = [{ name: 'c', app: github.account(APP).id }]
    const number = await openPull()
    const check = { name: 'c', head_sha: head('topic'), status: 'completed', conclusion: 'success' }
    await rest(github, BOT, 'POST', '/check-runs', check)
    const blocked = await rest(github, 'bob', 'PUT', `/pulls/${number}/merge`, {})
    expect([blocked.status, blocked.body]).toMatchObject([405, { message: /"c" is expected/ }])
    expect((await rest(github, 'bob', 'GET', `/pulls/${number}`)).body).toMatchObject({
      mergeable: true,
      mergeable_state: 'blocked',
    })
    await rest(github, APP, 'POST', '/check-runs', { ...check, conclusion: 'failure' })
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, {})).toBe(405)
    await rest(github, APP, 'POST', '/check-runs', check)
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, {})).toBe(200)
  },
  'merge-behind': async () => {
    const number = await openPull()
    commitFiles(github, 'bob', 'main', { later: '1' })
    github.world.rules.upToDate = true
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, {})).toBe(405)
    github.world.rules.upToDate = false
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, {})).toBe(200)
  },
  'merge-queue': async () => {
    github.world.rules.mergeQueue = true
    const number = await openPull()
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, {})).toBe(405)
  },
  'merge-draft': async () => {
    commitFiles(github, 'alice', 'topic', { a: '1' })
    const asked = { head: 'topic', base: 'main', title: 't', draft: true }
    const { body } = await rest(github, 'alice', 'POST', '/pulls', asked)
    const { number } = body as { number: number }
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, {})).toBe(405)
  },
  'merge-method': async () => {
    github.world.rules.mergeMethods = ['rebase']
    const number = await openPull()
    commitFiles(github, 'alice', 'topic', { second: '2' })
    commitFiles(github, 'bob', 'main', { later: '1' })
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, {})).toBe(405)
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, { merge_method: 'squash' })).toBe(405)
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, { merge_method: 'rebase' })).toBe(200)
    const { store } = github.world
    expect(store.git(['ls-tree', '--name-only', 'main']).split('\n')).toEqual([
      'README.md',
      'later',
      'second',
      'topic.txt',
    ])
    expect(store.git(['log', '--merges', 'main'])).toBe('')
  },
  'merge-closed': async () => {
    const number = await openPull()
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, {})).toBe(200)
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, {})).toBe(405)
  },
  'closing-keyword': async () => {
    const [closed, kept, byCommit] = [await openIssue(), await openIssue(), await openIssue()]
    const number = await openPull('alice', `Lease for #${kept}. Closes #${closed}`)
    await rest(github, 'bob', 'PUT', `/pulls/${number}/merge`, {})
    commitFiles(github, 'alice', 'main', { x: '1' }, `Fix it\n\nFixes #${byCommit}`)
    expect([closed, kept, byCommit].map((one) => github.world.issues.get(one)?.state)).toEqual([
      'closed',
      'open',
      'closed',
    ])
  },
} as const satisfies Partial<Record<RuleId, () => Promise<void>>>
