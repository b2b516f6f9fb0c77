import { expect } from '@jest/globals'
import { commitFiles, rest } from './index.ts'
import type { RuleId } from './rules.ts'
import {
  APP,
  BOT,
  checkBody,
  clock,
  commitErrors,
  github,
  head,
  openIssue,
  openPull,
  push,
  status,
  sarifBody,
} from './rules-setup.ts'

/** Pull requests, bodies, checks, refs, commits, events. */
export const WRITING = {
  'pull-second-open': async () => {
    await openPull()
    expect(await status('bob', 'POST', '/pulls', { head: 'topic', base: 'main', title: 'again' })).toBe(422)
  },
  'pull-no-commits': async () => {
    await rest(github, 'bob', 'POST', '/git/refs', { ref: 'refs/heads/same', sha: head() })
    expect(await status('bob', 'POST', '/pulls', { head: 'same', base: 'main', title: 'nothing' })).toBe(422)
  },
  'pull-actions-setting': async () => {
    github.world.rules.actionsMayOpenPullRequests = false
    commitFiles(github, 'alice', 'topic', { a: '1' })
    expect(await status(BOT, 'POST', '/pulls', { head: 'topic', base: 'main', title: 't' })).toBe(403)
    expect(await status(APP, 'POST', '/pulls', { head: 'topic', base: 'main', title: 't' })).toBe(201)
  },
  'comment-length': async () => {
    const number = await openIssue()
    expect(await status('alice', 'POST', `/issues/${number}/comments`, { body: 'x'.repeat(65_536) })).toBe(
      201,
    )
    expect(await status('alice', 'POST', `/issues/${number}/comments`, { body: 'x'.repeat(65_537) })).toBe(
      422,
    )
    expect(await status('alice', 'POST', '/issues', { title: 't', body: 'x'.repeat(65_537) })).toBe(422)
  },
  'check-summary-length': async () => {
    expect(await status(BOT, 'POST', '/check-runs', checkBody(0, 'x'.repeat(65_535)))).toBe(201)
    expect(await status(BOT, 'POST', '/check-runs', checkBody(0, 'x'.repeat(65_536)))).toBe(422)
  },
  'check-annotations': async () => {
    const made = await rest(github, BOT, 'POST', '/check-runs', checkBody(50))
    expect(made.status).toBe(201)
    const { id } = made.body as { id: number }
    const more = checkBody(10) as { output: unknown }
    const { body } = await rest(github, BOT, 'PATCH', `/check-runs/${id}`, { output: more.output })
    expect(body).toMatchObject({ output: { annotations_count: 60 } })
    expect(await status(BOT, 'POST', '/check-runs', checkBody(51))).toBe(422)
  },
  'code-scanning-off': async () => {
    const body = sarifBody(await openPull())
    expect(await status(BOT, 'POST', '/code-scanning/sarifs', body)).toBe(202)
    github.world.rules.codeScanning = false
    expect(await status(BOT, 'POST', '/code-scanning/sarifs', body)).toBe(403)
  },
  'code-scanning-ref': async () => {
    const body = sarifBody(await openPull())
    expect(await status(BOT, 'POST', '/code-scanning/sarifs', { ...body, ref: 'refs/pull/999/head' })).toBe(
      422,
    )
    expect(await status(BOT, 'POST', '/code-scanning/sarifs', { ...body, commit_sha: '0'.repeat(40) })).toBe(
      422,
    )
  },
  'code-scanning-encoding': async () => {
    const body = { ...sarifBody(await openPull()), sarif: Buffer.from('{}').toString('base64') }
    expect(await status(BOT, 'POST', '/code-scanning/sarifs', body)).toBe(400)
  },
  'ref-exists': async () => {
    expect(await status('bob', 'POST', '/git/refs', { ref: 'refs/heads/x', sha: head() })).toBe(201)
    expect(await status('bob', 'POST', '/git/refs', { ref: 'refs/heads/x', sha: head() })).toBe(422)
  },
  'commit-expected-head': async () => {
    const seen = head()
    expect(await commitErrors(BOT, 'main', seen)).toEqual([])
    const moved = head()
    expect(await commitErrors(BOT, 'main', seen)).toEqual(['STALE_DATA'])
    expect(head()).toBe(moved)
  },
  'commit-deletes-nothing': async () => {
    expect(await commitErrors(BOT, 'main', head(), ['no-such-file'])).toEqual(['UNPROCESSABLE'])
    expect(await commitErrors(BOT, 'main', head(), ['README.md'])).toEqual([])
  },
  'branch-protected': async () => {
    const before = head()
    expect(await push('bob', 'main')).toBe(true)
    expect(head()).not.toBe(before)
    github.world.rules.protected = true
    const protectedHead = head()
    expect(await commitErrors(APP, 'main', head())).toEqual(['BRANCH_PROTECTION_RULE_VIOLATION'])
    github.world.rules.kind = 'ruleset'
    expect(await commitErrors(BOT, 'main', head())).toEqual(['UNPROCESSABLE'])
    expect((await rest(github, BOT, 'GET', '/rules/branches/main')).body).toMatchObject([
      { type: 'pull_request' },
      { type: 'non_fast_forward' },
    ])
    expect(await push('dana', 'main')).toBe(false)
    expect(head()).toBe(protectedHead)
    const number = await openPull()
    expect(await status('bob', 'PUT', `/pulls/${number}/merge`, {})).toBe(200)
  },
  'events-suppressed': async () => {
    const number = await openIssue('alice')
    await rest(github, BOT, 'POST', `/issues/${number}/comments`, { body: 'by the job' })
    await rest(github, 'alice', 'POST', `/issues/${number}/comments`, { body: 'by a person' })
    commitFiles(github, BOT, 'topic', { a: '1' })
    await rest(github, BOT, 'POST', '/pulls', { head: 'topic', base: 'main', title: 't' })
    commitFiles(github, APP, 'other', { a: '1' })
    const seen = github.world.deliveries.map(
      ({ name, action, starts }) => `${name} ${action ?? ''}: ${starts}`,
    )
    expect(seen).toEqual([
      'issues opened: runs',
      'issue_comment created: suppressed',
      'issue_comment created: runs',
      'push : suppressed',
      'pull_request opened: waits',
      'push : runs',
    ])
  },
  'labels-dropped': async () => {
    const { body } = await rest(github, 'mallory', 'POST', '/issues', { title: 't', labels: ['approved'] })
    expect(body).toMatchObject({ labels: [] })
    const kept = await rest(github, 'alice', 'POST', '/issues', { title: 't', labels: ['request'] })
    expect(kept.body).toMatchObject({ labels: [{ name: 'request' }] })
  },
  'rate-limit-headers': async () => {
    clock.set('2026-12-05T10:00:00Z')
    const first = await rest(github, 'alice', 'GET', '/issues')
    const second = await rest(github, 'alice', 'GET', '/issues')
    clock.set('2026-12-01T09:00:00Z')
    const left = [first, second].map((answer) => Number(answer.headers.get('x-ratelimit-remaining')))
    expect((left[0] ?? 0) - (left[1] ?? 0)).toBe(1)
    expect(first.headers.get('date')).toBe('Sat, 05 Dec 2026 10:00:00 GMT')
  },
} as const satisfies Partial<Record<RuleId, () => Promise<void>>>
