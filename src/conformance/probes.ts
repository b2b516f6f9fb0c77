import { fieldsOf, textOf, type Session } from './session.ts'

/** What a rule is held to: what was seen, and what GitHub does by its documentation. */
export interface Looked {
  readonly seen: unknown
  readonly wanted: unknown
}

type Probe = (session: Session) => Promise<Looked>

/** The most that a comment or an issue may have. */
const COMMENT_LENGTH = 65_536

/** Rules of GitHub that one token can see kept in a repository of its own, by the ids of `test/github/rules.ts`. */
export const PROBES: Readonly<Record<string, Probe>> = {
  async 'token-unknown'(session) {
    return { seen: (await session.raw.stranger('GET', '/issues')).status, wanted: 401 }
  },
  async 'rate-limit-headers'(session) {
    const { headers } = await session.raw.rest('GET', '/issues')
    const names = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset']
    return { seen: names.filter((name) => /^\d+$/.test(headers[name] ?? '')), wanted: names }
  },
  async 'ref-exists'(session) {
    const ref = `refs/heads/${await session.branch()}`
    return {
      seen: await session.status('POST', '/git/refs', { ref, sha: await session.head() }),
      wanted: 422,
    }
  },
  async 'commit-expected-head'(session) {
    const branch = await session.branch()
    const before = await session.head(branch)
    const first = await session.commit(branch, before)
    const after = await session.head(branch)
    const second = await session.commit(branch, before)
    return {
      seen: { first, second, moved: (await session.head(branch)) !== after },
      wanted: { first: [], second: ['STALE_DATA'], moved: false },
    }
  },
  async 'commit-deletes-nothing'(session) {
    const branch = await session.branch()
    const seen = await session.commit(branch, await session.head(branch), { deletes: ['no-such-file'] })
    return { seen, wanted: ['UNPROCESSABLE'] }
  },
  async 'pull-second-open'(session) {
    const { branch } = await session.pull()
    const asked = { head: branch, base: 'main', title: 'again' }
    return { seen: await session.status('POST', '/pulls', asked), wanted: 422 }
  },
  async 'pull-no-commits'(session) {
    const asked = { head: await session.branch(), base: 'main', title: 'nothing' }
    return { seen: await session.status('POST', '/pulls', asked), wanted: 422 }
  },
  async 'merge-head-moved'(session) {
    const { number, branch } = await session.pull()
    const sha = await session.head(branch)
    await session.commit(branch, sha)
    return { seen: await session.status('PUT', `/pulls/${number}/merge`, { sha }), wanted: 409 }
  },
  async 'merge-draft'(session) {
    const { number } = await session.pull({ draft: true })
    return { seen: await session.status('PUT', `/pulls/${number}/merge`, {}), wanted: 405 }
  },
  async 'merge-closed'(session) {
    const { number } = await session.pull()
    await session.status('PATCH', `/pulls/${number}`, { state: 'closed' })
    return { seen: await session.status('PUT', `/pulls/${number}/merge`, {}), wanted: 405 }
  },
  async 'merge-three-way'(session) {
    const [one, two] = [await session.pull(), await session.pull()]
    const heads = new Set([await session.head()])
    const statuses: number[] = []
    for (const { number } of [one, two]) {
      statuses.push(await session.status('PUT', `/pulls/${number}/merge`, {}))
      heads.add(await session.head())
    }
    return { seen: { statuses, heads: heads.size }, wanted: { statuses: [200, 200], heads: 3 } }
  },
  async 'merge-conflict'(session) {
    const path = `probes/${await session.branch()}`
    const [one, two] = [await session.pull({ path }), await session.pull({ path })]
    const first = await session.status('PUT', `/pulls/${one.number}/merge`, {})
    const second = await session.status('PUT', `/pulls/${two.number}/merge`, {})
    return { seen: [first, second], wanted: [200, 405] }
  },
  async 'closing-keyword'(session) {
    const [closed, kept] = [await session.issue(), await session.issue()]
    const { number } = await session.pull({ body: `Lease for #${kept}. Closes #${closed}` })
    await session.status('PUT', `/pulls/${number}/merge`, {})
    const state = async (issue: number): Promise<string> =>
      textOf(fieldsOf((await session.raw.rest('GET', `/issues/${issue}`)).body)['state'])
    return { seen: [await state(closed), await state(kept)], wanted: ['closed', 'open'] }
  },
  async 'review-own-approval'(session) {
    const { number } = await session.pull()
    return {
      seen: await session.status('POST', `/pulls/${number}/reviews`, { event: 'APPROVE' }),
      wanted: 422,
    }
  },
  async 'comment-length'(session) {
    const path = `/issues/${await session.issue()}/comments`
    const most = await session.status('POST', path, { body: 'x'.repeat(COMMENT_LENGTH) })
    const more = await session.status('POST', path, { body: 'x'.repeat(COMMENT_LENGTH + 1) })
    return { seen: [most, more], wanted: [201, 422] }
  },
  async 'reaction-once'(session) {
    const made = await session.raw.rest('POST', `/issues/${await session.issue()}/comments`, { body: 'x' })
    const path = `/issues/comments/${Number(fieldsOf(made.body)['id'])}/reactions`
    const react = (): Promise<number> => session.status('POST', path, { content: 'eyes' })
    return { seen: [await react(), await react()], wanted: [201, 200] }
  },
  async 'checks-need-app'(session) {
    const asked = { name: 'probe', head_sha: await session.head() }
    return { seen: await session.status('POST', '/check-runs', asked), wanted: 403 }
  },
  async 'dispatch-workflow-missing'(session) {
    const path = '/actions/workflows/no-such-workflow.yml/dispatches'
    return { seen: await session.status('POST', path, { ref: 'main' }), wanted: 404 }
  },
}

/** Why the other rules are not played by one token in one repository. */
export const NOT_PLAYED: Readonly<Record<string, string>> = {
  ...because('needs a second account', [
    ...['private-hidden', 'role-needed', 'review-commit', 'review-stale-dismissed', 'role-lookup'],
    ...['issue-locked', 'labels-dropped', 'account-renamed', 'account-deleted'],
  ]),
  ...because('needs another setting of the repository', [
    ...['merge-needs-review', 'merge-needs-checks', 'merge-behind', 'merge-queue', 'merge-group'],
    ...['merge-method', 'branch-protected', 'code-scanning-off'],
  ]),
  ...because('needs a fork, or Dependabot', ['fork-read-only', 'fork-first-waits', 'dependabot-read-only']),
  ...because('needs the token of a job or of an App', [
    ...['pull-actions-setting', 'token-permissions', 'teams-need-app', 'events-suppressed'],
    ...['check-summary-length', 'check-annotations', 'code-scanning-ref', 'code-scanning-encoding'],
  ]),
  ...because('needs a workflow on the default branch', [
    ...['dispatch-disabled', 'dispatch-ref-missing', 'dispatch-no-trigger', 'dispatch-inputs'],
  ]),
  ...because('cannot be taken back', ['issue-deleted', 'issue-transferred']),
  ...because('would use up the account’s own limit', ['content-limits']),
  ...because('would start workflows', ['dispatch-payload']),
}

function because(reason: string, rules: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(rules.map((rule) => [rule, reason]))
}
