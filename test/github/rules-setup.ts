import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect } from '@jest/globals'
import { createClock } from '../rig/clock.ts'
import { commitFiles, graphql, rest, startGitHub, type LocalGitHub } from './index.ts'

export const clock = createClock('2026-12-01T09:00:00Z')

/** The GitHub of the test that runs; tests of one file run one after the other. */
export let github: LocalGitHub

/** A new GitHub for each test, whose failures fail it. */
export function useGitHub(): void {
  beforeEach(async () => {
    github = await startGitHub({ clock })
  })

  afterEach(async () => {
    await github.stop()
    expect(github.failures).toEqual([])
  })
}

export const BOT = 'github-actions[bot]'
export const APP = 'leasehold[bot]'

export function head(branch = 'main'): string {
  return github.world.store.branch(branch) ?? ''
}

export async function openIssue(login = 'alice'): Promise<number> {
  const { body } = await rest(github, login, 'POST', '/issues', { title: 'A bucket', body: 'words' })
  return (body as { number: number }).number
}

export async function openPull(login = 'alice', body = '', branch = 'topic'): Promise<number> {
  commitFiles(github, 'alice', branch, { [`${branch}.txt`]: `${branch}\n` })
  const answer = await rest(github, login, 'POST', '/pulls', {
    head: branch,
    base: 'main',
    title: branch,
    body,
  })
  return (answer.body as { number: number }).number
}

export async function status(login: string, method: string, path: string, body?: unknown): Promise<number> {
  return (await rest(github, login, method, path, body)).status
}

const COMMIT =
  'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }'

export async function commitErrors(
  login: string,
  branch: string,
  expectedHeadOid: string,
  deletions: string[] = [],
): Promise<(string | undefined)[]> {
  const input = {
    branch: { repositoryNameWithOwner: 'acme/platform', branchName: branch },
    message: { headline: 'x' },
    fileChanges: {
      additions: [{ path: 'a', contents: 'YQ==' }],
      deletions: deletions.map((path) => ({ path })),
    },
    expectedHeadOid,
  }
  return (await graphql(github, login, COMMIT, { input })).errors.map((error) => error.type)
}

export const checkBody = (annotations: number, summary = 's'): unknown => ({
  name: 'c',
  head_sha: head(),
  output: {
    title: 't',
    summary,
    annotations: Array.from({ length: annotations }, () => ({
      path: 'a',
      start_line: 1,
      end_line: 1,
      annotation_level: 'notice',
      message: 'm',
    })),
  },
})

export async function push(login: string, branch: string, force = false): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-push-'))
  const { token } = github.account(login)
  const header = `http.extraheader=AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' }
  const git = (...args: string[]): Promise<boolean> =>
    runGit(['-c', header, '-c', 'user.name=x', '-c', 'user.email=x@x', ...args], folder, env)
  try {
    if (!(await git('clone', '-q', github.cloneUrl(), '.'))) return false
    await git('checkout', '-q', branch)
    writeFileSync(join(folder, 'pushed.txt'), `${login} ${Math.random()}\n`)
    await git('add', '-A')
    await git('commit', '-q', ...(force ? ['--amend', '--reset-author'] : []), '-m', 'Pushed')
    return await git('push', '-q', ...(force ? ['--force'] : []), 'origin', `HEAD:${branch}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Asynchronous, as the server that Git talks to lives in this process. */
async function runGit(args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => execFile('git', args, { cwd, env }, (error) => resolve(error === null)))
}

/** What code scanning takes of a pull request's head. */
export const sarifBody = (pull: number): Readonly<Record<string, string>> => ({
  commit_sha: github.world.pulls.get(pull)?.headSha ?? head(),
  ref: `refs/pull/${pull}/head`,
  sarif: gzipSync('{"version":"2.1.0","runs":[]}').toString('base64'),
})
