import { randomUUID } from 'node:crypto'
import { asSha, isSha, type Sha } from '../../kit/brands.ts'
import { Fault } from '../../kit/result.ts'
import type { Change, Git } from '../../ports.ts'
import { GitObjects } from './objects.ts'
import { gitFault, runGit, type GitAnswer } from './process.ts'
import { TreeReader } from './tree.ts'

export interface GitOptions {
  /** Sent to origin over http only, through the environment of that one process; never written to a file. */
  readonly token?: string
  /** Default `origin`. */
  readonly remote?: string
}

/** Attempts of one fetch; between them origin is asked whether it has the ref at all. */
const FETCH_ATTEMPTS = 3

/**
 * The clone in a folder, read by the real Git. History must be complete (`fetch-depth: 0`).
 * Paths and refs are arguments of their own, behind `--`; there is no shell.
 */
export function createGit(folder: string, options: GitOptions = {}): Git {
  const remote = options.remote ?? 'origin'
  const trees = new TreeReader(new GitObjects(folder))
  let complete: Promise<void> | undefined
  const needHistory = (): Promise<void> => (complete ??= refuseShallow(folder))
  return {
    async head() {
      const answer = await runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
      if (answer.code !== 0) throw gitFault('rev-parse HEAD', answer)
      return shaOf(answer)
    },
    async fetch(ref) {
      const source = sourceOf(ref)
      if (source === undefined) return undefined
      return fetchRef(folder, remote, source, await credentials(folder, remote, options.token))
    },
    tree: (commit) => trees.treeOf(commit),
    async mergeBase(a, b) {
      await needHistory()
      const answer = await runGit(folder, ['merge-base', a, b])
      if (answer.code === 1) return undefined
      if (answer.code !== 0) throw gitFault('merge-base', answer)
      return shaOf(answer)
    },
    async changes(from, to) {
      const answer = await runGit(folder, [
        'diff-tree',
        '-r',
        '-z',
        '--no-renames',
        '--name-status',
        from,
        to,
        '--',
      ])
      if (answer.code !== 0) throw gitFault('diff-tree', answer)
      return parseChanges(answer.stdout.toString('utf8'))
    },
    async lastChange(commit, path) {
      await needHistory()
      const answer = await runGit(folder, ['log', '-1', '--first-parent', '--format=%H', commit, '--', path])
      if (answer.code !== 0) throw gitFault('log', answer)
      return answer.stdout.byteLength === 0 ? undefined : shaOf(answer)
    },
    async messages(from, to) {
      await needHistory()
      const answer = await runGit(folder, ['log', '--reverse', '-z', '--format=%B', `${from}..${to}`, '--'])
      if (answer.code !== 0) throw gitFault('log', answer)
      const text = answer.stdout.toString('utf8')
      return text === '' ? [] : text.replace(/\0$/, '').split('\0')
    },
  }
}

async function refuseShallow(folder: string): Promise<void> {
  const answer = await runGit(folder, ['rev-parse', '--is-shallow-repository'])
  if (answer.code !== 0) throw gitFault('rev-parse --is-shallow-repository', answer)
  if (answer.stdout.toString('utf8').trim() === 'true')
    throw new Fault('shallow-clone', 'the clone has no full history: check out with `fetch-depth: 0`')
}

function shaOf(answer: GitAnswer): Sha {
  return asSha(answer.stdout.toString('latin1').trim())
}

/** What to ask origin for: a commit, `refs/…`, or a branch; `undefined` when no ref can have that name. */
function sourceOf(ref: string): string | undefined {
  if (isSha(ref)) return ref
  const isName =
    /^[^\s\p{Cc}~^:?*[\\+-][^\s\p{Cc}~^:?*[\\]*$/u.test(ref) && !/\.\.|@\{|\/\/|\/$|\.lock$/.test(ref)
  if (!isName) return undefined
  return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`
}

async function fetchRef(
  folder: string,
  remote: string,
  source: string,
  env: Readonly<Record<string, string>>,
): Promise<Sha | undefined> {
  // A ref of our own instead of FETCH_HEAD, which two fetches at once would overwrite.
  const target = `refs/leasehold/fetched/${randomUUID()}`
  for (let attempt = 1; ; attempt += 1) {
    const answer = await runGit(
      folder,
      [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-recurse-submodules',
        '--no-write-fetch-head',
        '--refmap=',
        '--',
        remote,
        `+${source}:${target}`,
      ],
      { env },
    )
    if (answer.code === 0) return takeRef(folder, target)
    if (await isAbsent(folder, remote, source, env)) return undefined
    if (attempt >= FETCH_ATTEMPTS) throw gitFault('fetch', answer)
  }
}

async function takeRef(folder: string, ref: string): Promise<Sha> {
  const answer = await runGit(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  await runGit(folder, ['update-ref', '-d', ref])
  if (answer.code !== 0) throw gitFault('rev-parse', answer)
  return shaOf(answer)
}

/** Exit codes decide, not messages: `ls-remote --exit-code` ends with 2 when a reachable origin has no such ref. */
async function isAbsent(
  folder: string,
  remote: string,
  source: string,
  env: Readonly<Record<string, string>>,
): Promise<boolean> {
  const isCommit = isSha(source)
  const patterns = isCommit ? [] : [source]
  const answer = await runGit(folder, ['ls-remote', '--quiet', '--exit-code', '--', remote, ...patterns], {
    env,
  })
  // A commit has no name to ask for: origin answers but did not send it.
  return answer.code === 2 || (isCommit && answer.code === 0)
}

/**
 * The token as a header for origin's host alone. The empty value first drops a header that a checkout left in the
 * clone's configuration: GitHub refuses two.
 */
async function credentials(
  folder: string,
  remote: string,
  token: string | undefined,
): Promise<Readonly<Record<string, string>>> {
  if (token === undefined || token === '') return {}
  const answer = await runGit(folder, ['remote', 'get-url', '--', remote])
  if (answer.code !== 0) throw gitFault('remote get-url', answer)
  const url = URL.parse(answer.stdout.toString('utf8').trim())
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return {}
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return configEnvironment([
    [`http.${url.origin}/.extraheader`, ''],
    [`http.${url.origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
    ['credential.helper', ''],
  ])
}

function configEnvironment(
  entries: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> {
  const env: Record<string, string> = { GIT_CONFIG_COUNT: String(entries.length) }
  for (const [index, [key, value]] of entries.entries()) {
    env[`GIT_CONFIG_KEY_${index}`] = key
    env[`GIT_CONFIG_VALUE_${index}`] = value
  }
  return env
}

function parseChanges(output: string): readonly Change[] {
  const parts = output.split('\0')
  const changes: Change[] = []
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const status = parts[at]
    const kind = status === 'A' ? 'added' : status === 'D' ? 'deleted' : 'changed'
    changes.push({ path: parts[at + 1] ?? '', kind })
  }
  return changes
}
