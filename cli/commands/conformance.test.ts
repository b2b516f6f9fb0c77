import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { NOT_PLAYED, PROBES } from '../../src/conformance/probes.ts'
import { createProbing } from '../../src/outside/github/probing.ts'
import { playRules } from '../../src/run/conformance/conformance.ts'
import type { LocalGitHub } from '../../test/github/index.ts'
import { startGitHub } from '../../test/github/index.ts'
import { RULES } from '../../test/github/rules.ts'
import { createClock } from '../../test/rig/clock.ts'
import { REPOSITORY_ROOT } from '../../test/support/example-platform.ts'

/** The rules are played on the local GitHub as they are on a real one: by HTTP, by one account, without a look inside. */

jest.setTimeout(60_000)

let github: LocalGitHub

beforeAll(async () => {
  github = await startGitHub({ clock: createClock(), seed: { name: 'leasehold-conformance' } })
})
afterAll(() => github.stop())

function run(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = {
    PATH: process.env['PATH'],
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GH_TOKEN: github.account('dana').token,
  }
  const launcher = join(REPOSITORY_ROOT, 'cli', 'leasehold.js')
  return new Promise((resolve) => {
    execFile(process.execPath, [launcher, 'conformance', ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    )
  })
}

test('every rule of the local GitHub is played, or says why not', () => {
  expect([...Object.keys(PROBES), ...Object.keys(NOT_PLAYED)].sort()).toEqual(Object.keys(RULES).sort())
})

test('the local GitHub keeps every rule that is played, and nothing stays open', async () => {
  const { code, stdout } = await run('--live', 'acme/leasehold-conformance')
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect(stdout).toContain('✓ merge-head-moved\n')
  expect(stdout).toContain('– private-hidden             needs a second account\n')
  expect(stdout).toContain(`${Object.keys(PROBES).length} kept, 0 differ, `)
  expect([...github.world.issues.values()].filter(({ state }) => state === 'open')).toEqual([])
})

test.each(['acme/platform', 'acme/not-leasehold-conformance', 'acme/leasehold-conformance.old'])(
  '%s is not touched',
  async (repository) => {
    const before = github.exchanges.length
    const { code, stderr } = await run('--live', repository)
    expect(code).toBe(1)
    expect(stderr).toContain('may hold something')
    expect(github.exchanges.length).toBe(before)
  },
)

describe('another GitHub', () => {
  test('that answers otherwise does not keep the rules', async () => {
    const reply = () => Promise.resolve({ status: 200, body: {}, headers: {} })
    const log = { info: () => undefined, warn: () => undefined }
    const played = await playRules(
      { repository: 'acme/leasehold-conformance', run: 'x' },
      { github: { rest: reply, graphql: reply, stranger: reply }, log },
    )
    const rules = played.ok ? played.value : []
    const found = rules.filter((one) => one.says.includes('200 where 401 was expected'))
    expect(found.map((one) => one.result)).toEqual(['differs'])
    expect(rules.filter((one) => one.result === 'kept')).toEqual([])
  })

  test('that cannot be reached is a fault', async () => {
    const nobody = createProbing({ owner: 'acme', name: 'x', token: 't', apiUrl: 'http://127.0.0.1:9' })
    await expect(nobody.rest('GET', '/issues')).rejects.toMatchObject({ code: 'github-unreachable' })
  })
})
