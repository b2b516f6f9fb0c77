import { expect, test } from '@jest/globals'
import { PROBES } from '../../conformance/probes.ts'
import { Fault } from '../../kit/result.ts'
import type { Probing, RawAnswer } from '../../ports/probing.ts'
import { playRules } from './conformance.ts'

const INPUT = { repository: 'acme/leasehold-conformance', run: 'a1' }

function answer(status: number, headers: RawAnswer['headers'] = {}, body: unknown = {}): RawAnswer {
  return { status, headers, body }
}

/** A GitHub that has the repository and its main, and answers everything else like this. */
function gitHub(
  other: () => RawAnswer,
  repository: RawAnswer = answer(200),
  main: RawAnswer = answer(200),
): Probing {
  return {
    rest: async (_method, path) =>
      path === '' ? repository : path === '/git/ref/heads/main' ? main : other(),
    graphql: async () => other(),
    stranger: async () => other(),
  }
}

async function play(github: Probing) {
  const warned: string[] = []
  const log = { info: () => undefined, warn: (line: string) => void warned.push(line) }
  return { played: await playRules(INPUT, { github, log }), warned }
}

test.each<[string, () => RawAnswer, string]>([
  ['a limit', () => answer(403, { 'retry-after': '60' }), 'rate limit; try again in 60 s'],
  ['a limit that is used up', () => answer(403, { 'x-ratelimit-remaining': '0' }), 'rate limit'],
  ['too many requests', () => answer(429), 'rate limit'],
  ['a limit of GraphQL', () => answer(200, {}, { errors: [{ type: 'RATE_LIMITED' }] }), 'rate limit'],
  ['an outage', () => answer(502, {}, { message: 'Server Error' }), 'GitHub answered 502: Server Error'],
  [
    'a lost connection',
    () => {
      throw new Fault('github-unreachable', 'no answer from GitHub')
    },
    'no answer from GitHub',
  ],
])('%s is no answer of GitHub’s about a rule', async (_what, other, says) => {
  const { played } = await play(gitHub(other))
  const tried = played.ok ? played.value.filter(({ result }) => result !== 'not-played') : []
  expect(new Set(tried.map(({ result }) => result))).toEqual(new Set(['unplayed']))
  expect(tried).toHaveLength(Object.keys(PROBES).length)
  expect(tried[0]?.says).toContain(says)
})

test('a refusal is one', async () => {
  const { played } = await play(gitHub(() => answer(403)))
  const rules = new Map(played.ok ? played.value.map(({ rule, result }) => [rule, result]) : [])
  expect([rules.get('checks-need-app'), rules.get('token-unknown')]).toEqual(['kept', 'differs'])
})

test.each<[string, Probing, string, string]>([
  [
    'a token that GitHub does not know',
    gitHub(() => answer(401), answer(401)),
    'token-refused',
    'gh auth login',
  ],
  [
    'no such repository',
    gitHub(() => answer(404), answer(404)),
    'not-for-conformance',
    'gh repo create acme/',
  ],
  [
    'a token that may only read',
    gitHub(() => answer(403), answer(200, {}, { permissions: { push: false } })),
    'not-for-conformance',
    'contents, issues',
  ],
  ['no main', gitHub(() => answer(404), answer(200), answer(404)), 'not-for-conformance', '--add-readme'],
])('with %s nothing is played', async (_what, github, code, remedy) => {
  const { played } = await play(github)
  expect(played).toMatchObject({ ok: false, problems: [{ code, remedy: expect.stringContaining(remedy) }] })
})
