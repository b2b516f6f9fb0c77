import { sha256 } from '../kit/canonical.ts'
import type { Person } from '../ports.ts'

const REQUEST_BRANCH = /^leasehold\/request-([1-9][0-9]{0,8})$/
const DISPATCH_BRANCH = /^leasehold\/dispatch-([0-9a-f]{16})-by-([1-9][0-9]{0,14})-([1-9][0-9]{0,14})$/
const ASKERS = /^leasehold\/[a-z0-9-]+-by-([1-9][0-9]{0,14}(?:-[1-9][0-9]{0,14})*)$/

/** The branch of the pull request that an issue becomes. */
export function requestBranch(issue: number): string {
  return `leasehold/request-${issue}`
}

/** The issue whose branch this is; `undefined` for any other branch. */
export function issueOfBranch(branch: string): number | undefined {
  const issue = REQUEST_BRANCH.exec(branch)?.[1]
  return issue === undefined ? undefined : Number(issue)
}

/**
 * The branch of a request from elsewhere: the same sender with the same key always meets the same branch, and so the
 * same pull request (S15). Sender and named person stand in it, as a pull request's branch cannot be edited like its
 * text: neither may approve it (S8).
 */
export function dispatchBranch(asked: {
  readonly sender: Pick<Person, 'id'>
  readonly person: Pick<Person, 'id'>
  /** The caller's. */
  readonly key: string
}): string {
  return `${dispatchPrefix(asked)}${asked.sender.id}-${asked.person.id}`
}

/** What all branches of one key of one sender begin with, whomever they name. */
export function dispatchPrefix(asked: { readonly sender: Pick<Person, 'id'>; readonly key: string }): string {
  const digest = sha256(`${asked.sender.id}\n${asked.key}`).slice('sha256:'.length)
  return `leasehold/dispatch-${digest.slice(0, 16)}-by-`
}

/** Sender and named person of a request from elsewhere; `undefined` for any other branch. Such a one always needs approval. */
export function dispatchOfBranch(
  branch: string,
): { readonly key: string; readonly sender: number; readonly person: number } | undefined {
  const [, key, sender, person] = DISPATCH_BRANCH.exec(branch) ?? []
  if (key === undefined || sender === undefined || person === undefined) return undefined
  return { key, sender: Number(sender), person: Number(person) }
}

/** Numeric ids of those who asked for what a branch of automation holds, where its name ends with `-by-<id>-<id>…` (S6, S8). */
export function askersOfBranch(branch: string): readonly number[] {
  const ids = ASKERS.exec(branch)?.[1]
  return ids === undefined ? [] : ids.split('-').map(Number)
}

/**
 * The branch of a pull request that changes a living lease: one for each time that somebody asked. Who asked first
 * stands in its name; those who asked after them, in the messages of its commits.
 * @param source what asked, for example `comment-123`
 */
export function changeBranch(asked: {
  readonly team: string
  readonly name: string
  readonly source: string
  readonly by: Pick<Person, 'id'>
}): string {
  const { team, name, source, by } = asked
  const digest = sha256(`${team}/${name}\n${source}`).slice('sha256:'.length)
  return `${changePrefix(asked)}${digest.slice(0, 8)}-by-${by.id}`
}

/** Whether a branch may be one that changes this lease; `a/b-c` and `a-b/c` share their names, so look at its files too. */
export function isChangeBranch(
  branch: string,
  lease: { readonly team: string; readonly name: string },
): boolean {
  const prefix = changePrefix(lease)
  return branch.startsWith(prefix) && /^[0-9a-f]{8}-by-[1-9][0-9]{0,14}$/.test(branch.slice(prefix.length))
}

function changePrefix({ team, name }: { readonly team: string; readonly name: string }): string {
  return `leasehold/change-${team}-${name}-`
}
