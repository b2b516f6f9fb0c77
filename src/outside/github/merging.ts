import { ok, problems, type Result } from '../../kit/result.ts'
import type { Sha } from '../../kit/brands.ts'
import type { Forge } from '../../ports.ts'
import { fieldsAt, fieldsOf, shaAt, textAt, type Fields } from './answer.ts'
import { isRefused, valueOf, type Client } from './client.ts'
import { faultOf } from './failure.ts'

const READ = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
const MERGE = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge'

/** A repository may allow any one of them; a merge commit says most. */
const METHODS = ['merge', 'squash', 'rebase'] as const

/** GitHub computes whether a PR can be merged when it is asked, and answers 405 while the base has just moved. */
const ROUNDS = 3

type Standing = 'merged' | 'moved' | 'closed' | 'conflict' | 'blocked' | 'unknown' | 'free'

const REMEDIES = {
  'head-moved': 'look at what was pushed; the next run judges it anew',
  'merge-blocked': 'a person with the right to merges on the page of the pull request',
  'not-mergeable': 'bring the branch up to date with its base and solve the conflict',
  'merge-not-permitted': 'give the job `contents: write` and `pull-requests: write`, or let a person merge',
} as const

export function mergeMethods(client: Client): Pick<Forge, 'mergePullRequest'> {
  async function read(pull: number): Promise<Fields> {
    return fieldsOf(valueOf(await client.repeat(READ, { pull_number: pull }), READ), 'pull request')
  }

  /** The commit, when exactly this head is merged: also after a lost answer (S15). */
  async function merged(pull: number, head: Sha): Promise<Sha | undefined> {
    const fields = await read(pull)
    return standingOf(fields, head) === 'merged' ? shaAt(fields, 'merge_commit_sha') : undefined
  }

  /** One way of merging; `undefined` when GitHub said 405, which has many reasons. */
  async function attempt(pull: number, head: Sha, method: string): Promise<Result<Sha> | undefined> {
    const answer = await client.once(
      () => client.attempt(MERGE, { pull_number: pull, sha: head, merge_method: method }),
      () => merged(pull, head),
    )
    if ('found' in answer) return ok(answer.found)
    if (answer.ok) return ok(shaAt(fieldsOf(answer.data, 'merge'), 'sha'))
    if (isRefused(answer, [405])) return undefined
    if (isRefused(answer, [409])) return refusal('head-moved', pull)
    if (isRefused(answer, [403])) return refusal('merge-not-permitted', pull)
    // A rule of a ruleset may answer so; 404 is a pull request that nobody has.
    if (isRefused(answer, [422])) return refusal('merge-blocked', pull)
    throw faultOf(answer.failure, MERGE)
  }

  return {
    async mergePullRequest(pull, head) {
      for (let round = 1; round <= ROUNDS; round += 1) {
        for (const method of METHODS) {
          const done = await attempt(pull, head, method)
          if (done !== undefined) return done
          const fields = await read(pull)
          const standing = standingOf(fields, head)
          if (standing === 'merged') return ok(shaAt(fields, 'merge_commit_sha'))
          if (standing === 'unknown') break
          if (standing !== 'free') return refusal(CODES[standing], pull)
        }
        if (round < ROUNDS) await client.pause(round)
      }
      return refusal('merge-blocked', pull)
    },
  }
}

const CODES = {
  moved: 'head-moved',
  closed: 'not-mergeable',
  conflict: 'not-mergeable',
  blocked: 'merge-blocked',
} as const

/** By the fields of the answer; GitHub's words are for people. */
function standingOf(fields: Fields, head: Sha): Standing {
  if (shaAt(fieldsAt(fields, 'head'), 'sha') !== head) return 'moved'
  if (typeof fields['merged_at'] === 'string') return 'merged'
  if (textAt(fields, 'state') !== 'open') return 'closed'
  switch (fields['mergeable_state']) {
    case 'dirty':
      return 'conflict'
    case 'blocked':
    case 'behind':
    case 'draft':
      return 'blocked'
    case 'unknown':
      return 'unknown'
    default:
      return fields['mergeable'] === false ? 'conflict' : 'free'
  }
}

function refusal(code: keyof typeof REMEDIES, pull: number): Result<Sha> {
  const says = {
    'head-moved': 'has a newer head than the one that was judged',
    'merge-blocked': "is held by the repository's rules",
    'not-mergeable': 'cannot be merged: it is closed, or conflicts with its base',
    'merge-not-permitted': 'may not be merged by this token',
  }[code]
  return problems({ code, message: `pull request #${pull} ${says}`, remedy: REMEDIES[code] })
}
