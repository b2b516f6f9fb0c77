import { describe, expect, test } from '@jest/globals'
import type { Result } from '../kit/result.ts'
import {
  readAccount,
  readBranch,
  readBucket,
  readEnvironments,
  readModules,
  readNumber,
  readPlatform,
  readRegion,
  readRepository,
  readTeams,
  readTokenMode,
  readToolkit,
} from './read-answers.ts'

const USUAL = { account: '123456789012', region: 'eu-west-1' }
const SHIPPED = ['postgres', 's3-bucket']

test.each<[string, Result<unknown>, string]>([
  ['a team', readTeams('payments=alice=bob'), '`payments=alice=bob` is not the name of a team'],
  ['a person', readTeams('payments=alice:1:2'), '`alice:1:2` is not a login of GitHub'],
  ['an environment', readEnvironments('dev:123456789012:eu-west-1:x', USUAL), 'is not an environment'],
])('nothing that was said of %s is left out silently', (_what, read, said) => {
  expect(JSON.stringify(read)).toContain(said)
})

test.each(['acme/.', 'acme/..', 'https://github.com/acme/..'])('no repository is called %s', (text) => {
  expect(readRepository(text).ok).toBe(false)
})

describe('what is right is read', () => {
  test.each<[string, Result<unknown>, unknown]>([
    ['a repository', readRepository('acme/platform'), 'acme/platform'],
    ['the address of one', readRepository('https://github.com/acme/platform.git\n'), 'acme/platform'],
    ['the address that Git has', readRepository('git@github.com:acme/platform.git'), 'acme/platform'],
    ['an account with dashes', readAccount('1234-5678-9012'), '123456789012'],
    ['a region', readRegion(' EU-west-1'), 'eu-west-1'],
    [
      'teams',
      readTeams('payments=alice,@bob:1002; data=carol'),
      [
        {
          name: 'payments',
          members: [
            { login: 'alice', id: undefined },
            { login: 'bob', id: 1002 },
          ],
        },
        { name: 'data', members: [{ login: 'carol', id: undefined }] },
      ],
    ],
    [
      'environments',
      readEnvironments('dev, prod:210987654321:eu-central-1', USUAL),
      [
        { name: 'dev', ...USUAL },
        { name: 'prod', account: '210987654321', region: 'eu-central-1' },
      ],
    ],
    ['all modules', readModules('all', SHIPPED), SHIPPED],
    ['some, in their order', readModules('s3-bucket,postgres', SHIPPED), SHIPPED],
    ['a token mode', readTokenMode('GITHUB_TOKEN'), 'github-token'],
    ['a code owner', readPlatform('acme/platform'), '@acme/platform'],
    ['a tag', readToolkit('acme/leasehold', 'v1.2.0'), { repository: 'acme/leasehold', ref: 'v1.2.0' }],
    [
      'a commit',
      readToolkit('a/b', 'c0ffee'.repeat(6) + 'c0de'),
      { repository: 'a/b', ref: 'c0ffee'.repeat(6) + 'c0de' },
    ],
    ['a number', readNumber('900100200', '--repository-id', 'gh api'), 900100200],
  ])('%s', (_what, result, value) => expect(result).toEqual({ ok: true, value }))
})

describe('what is wrong is named, with what to type', () => {
  test.each<[string, Result<unknown>, string]>([
    ['a repository without owner', readRepository('platform'), '--repository acme/platform'],
    ['an account of 11 digits', readAccount('12345678901'), 'has 11'],
    ['an account that is a name', readAccount('sandbox'), '12 digits'],
    ['a region', readRegion('eu-wst-1'), 'did you mean `--region eu-west-1`?'],
    [
      'a region of an environment',
      readEnvironments('dev:123456789012:mars-1', USUAL),
      '`mars-1` is not a region',
    ],
    ['an account of an environment', readEnvironments('dev:12', USUAL), '`12` is not the number'],
    ['an environment', readEnvironments('Dev', USUAL), '`Dev` is not the name of an environment'],
    ['an environment twice', readEnvironments('dev,dev', USUAL), '`dev` is there twice'],
    ['no environment', readEnvironments(' ', USUAL), '--environments dev,prod'],
    ['a team', readTeams('Pay Ments=alice'), '`Pay Ments` is not the name of a team'],
    ['a team twice', readTeams('data=carol; data=dan'), '`data` is there twice'],
    ['a team without members', readTeams('data='), '`--team data=alice,bob`'],
    ['a login', readTeams('data=al_ice'), '`al_ice` is not a login'],
    ['no team', readTeams(''), '--team payments=alice,bob'],
    ['a module', readModules('s3-buckt', SHIPPED), 'did you mean `s3-bucket`?'],
    ['no module', readModules('', SHIPPED), '--modules all'],
    ['a token mode', readTokenMode('pat'), 'app, github-token'],
    ['a bucket', readBucket('Acme_State'), '--bucket acme-leasehold-state'],
    ['a code owner', readPlatform('the platform team'), '--platform @acme/platform'],
    ['a part of a commit', readToolkit('a/b', 'c0ffee0'), 'all 40 digits of a commit'],
    ['a toolkit', readToolkit('leasehold', 'v1'), '--toolkit acme/leasehold'],
    ['a branch', readBranch('release/*'), '--branch main'],
    ['a number', readNumber('acme', '--repository-id', 'gh api repos/a/b'), '`gh api repos/a/b` says it'],
  ])('%s', (_what, result, said) => {
    expect(result.ok).toBe(false)
    expect(JSON.stringify(result)).toContain(said)
  })
})
