import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { commitFiles, forkBranch, graphql, rest } from './index.ts'
import { BOT, github, push, status, useGitHub } from './rules-setup.ts'

useGitHub()

describe('beside the rules', () => {
  test('people who push are in the activity, a forced push by its name', async () => {
    commitFiles(github, 'alice', 'topic', { a: '1' })
    expect(await push('bob', 'topic')).toBe(true)
    expect(await push('erin', 'topic', true)).toBe(true)
    const { body } = await rest(github, BOT, 'GET', '/activity?ref=refs/heads/topic')
    expect(body).toMatchObject([
      { activity_type: 'force_push', actor: { login: 'erin' } },
      { activity_type: 'push', actor: { login: 'bob' } },
      { activity_type: 'branch_creation', actor: { login: 'alice' } },
    ])
  })

  test('readers may clone and not push, strangers neither', async () => {
    commitFiles(github, 'alice', 'topic', { a: '1' })
    expect(await push('mallory', 'topic')).toBe(false)
    expect(await push('stranger', 'topic')).toBe(false)
  })

  test('a pull request of a fork shows its own repository, and refs/pull/n/head holds it', async () => {
    const commit = forkBranch(github, 'mallory', 'idea', { a: '1' })
    const { body } = await rest(github, 'mallory', 'POST', '/pulls', {
      head: 'mallory:idea',
      base: 'main',
      title: 't',
    })
    const { number, head: side } = body as { number: number; head: { repo: { fork: boolean } } }
    expect(side.repo.fork).toBe(true)
    expect(github.world.store.resolve(`refs/pull/${number}/head`)).toBe(commit)
  })

  test('a call that nobody described is a failure of the rig', async () => {
    expect(await status('alice', 'GET', '/stargazers')).toBe(404)
    expect(github.takeFailures()).toEqual(['undescribed call: GET /repos/acme/platform/stargazers'])
  })

  test.each([
    ['POST', '/issues', { body: 'no title' }],
    ['POST', '/issues', { title: 't', colour: 'red' }],
    ['GET', '/pulls?status=open', undefined],
    ['GET', '/pulls?state=opened', undefined],
  ])('%s %s with %j breaks the contract', async (method, path, body) => {
    expect(await status('alice', method, path, body)).toBe(422)
    expect(github.takeFailures()).toHaveLength(1)
  })

  test('a GraphQL field without a resolver is a failure of the rig', async () => {
    const { errors } = await graphql(
      github,
      'alice',
      '{ repository(owner: "acme", name: "platform") { stargazerCount } }',
      {},
    )
    expect(errors).toHaveLength(1)
    expect(github.takeFailures()[0]).toBe('GraphQL field without a resolver: Repository.stargazerCount')
  })

  test('a GraphQL field that GitHub does not have is refused', async () => {
    const { errors } = await graphql(github, 'alice', '{ viewer { shoeSize } }', {})
    expect(errors).toHaveLength(1)
    expect(github.takeFailures()).toHaveLength(1)
  })

  test('the repository is a real one', () => {
    expect(
      execFileSync('git', ['fsck', '--no-progress'], { cwd: github.world.store.folder, encoding: 'utf8' }),
    ).toBe('')
  })
})
