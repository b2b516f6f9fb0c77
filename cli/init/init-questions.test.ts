import { expect, test } from '@jest/globals'
import { askMissing, type Asker } from './asker.ts'
import { createDecide, sayChange } from './decide.ts'
import type { Change, Standing } from '../../src/adopt/compare.ts'

const AROUND = { modules: ['postgres', 's3-bucket'], ref: 'v1.2.0' }

/** Somebody who answers from a list, and what they were shown. */
function somebody(answers: readonly (string | boolean)[]): {
  readonly asker: Asker
  readonly shown: string[]
} {
  const left = [...answers]
  const shown: string[] = []
  const next = (message: string): string | boolean => {
    shown.push(message)
    return left.shift() ?? ''
  }
  const asker: Asker = {
    text: async ({ message, suggestion, check }) => {
      for (;;) {
        const text = String(next(message)) || (suggestion ?? '')
        const said = check(text)
        if (said === true) return text
        shown.push(said)
      }
    },
    one: async (message) => String(next(message)),
    some: async (message) => [String(next(message))],
    yes: async (message, usual) => {
      const answer = next(message)
      return answer === '' ? usual : answer === true
    },
  }
  return { asker, shown }
}

test('five questions, of which those that were answered as options are not asked; what is wrong is asked again', async () => {
  const { asker, shown } = somebody([
    '',
    'Pay=alice',
    'payments=alice',
    '1234',
    '123456789012',
    'eu-wst-1',
    'eu-west-1',
    '',
  ])
  const given = new Map([
    ['modules', 's3-bucket'],
    ['token', 'app'],
  ])
  const suggested = new Map([['repository', 'acme/platform']])
  const texts = await askMissing(given, suggested, { asker, around: AROUND, modules: [] })
  expect(Object.fromEntries(texts)).toEqual({
    repository: 'acme/platform',
    teams: 'payments=alice',
    account: '123456789012',
    region: 'eu-west-1',
    environments: 'dev, prod',
    modules: 's3-bucket',
    token: 'app',
  })
  expect(shown.some((line) => line.startsWith('Pay is not the name of a team; 2 to 40'))).toBe(true)
  expect(shown).toContain('eu-wst-1 is not a region of AWS; did you mean eu-west-1?')
  expect(shown.some((line) => line.startsWith('Modules'))).toBe(false)
})

test('modules and token are chosen from lists', async () => {
  const { asker } = somebody(['s3-bucket', 'github-token'])
  const given = new Map(
    ['repository', 'teams', 'account', 'region', 'environments'].map((id) => [id, 'x'] as const),
  )
  const texts = await askMissing(given, new Map(), { asker, around: AROUND, modules: [] })
  expect([texts.get('modules'), texts.get('token')]).toEqual(['s3-bucket', 'github-token'])
})

function change(standing: Standing, path: string = standing): Change {
  return { path, standing, before: 'before\n', after: 'after\n' }
}

const ALL: readonly Standing[] = ['new', 'newer', 'dropped', 'differs', 'removed']

async function taken(wish: Partial<Parameters<typeof createDecide>[0]>): Promise<readonly Standing[]> {
  const decide = createDecide({
    accept: new Set(),
    isYes: false,
    asker: undefined,
    show: () => undefined,
    ...wish,
  })
  const found: Standing[] = []
  for (const standing of ALL) if (await decide(change(standing))) found.push(standing)
  return found
}

test('without a word about this very file nothing of its owner’s goes, whatever else was said', async () => {
  expect(await taken({})).toEqual(['new'])
  expect(await taken({ isYes: true })).toEqual(['new', 'newer', 'dropped'])
  expect(await taken({ isYes: true, accept: new Set(['differs']) })).toEqual([
    'new',
    'newer',
    'dropped',
    'differs',
  ])
  // Enter takes what is ours, and leaves what is theirs.
  expect(await taken({ asker: somebody(['all', '', '']).asker })).toEqual(['new', 'newer', 'dropped'])
  expect(await taken({ asker: somebody(['none', '', '']).asker })).toEqual(['new'])
  expect(await taken({ asker: somebody(['each', false, true, true, false]).asker })).toEqual([
    'new',
    'dropped',
    'differs',
  ])
})

test('the difference is shown before the question', async () => {
  const shown: string[] = []
  const decide = createDecide({
    accept: new Set(),
    isYes: false,
    asker: somebody(['']).asker,
    show: (text) => void shown.push(text),
  })
  await decide(change('differs', 'README.md'))
  expect(shown.join('')).toContain(
    'README.md: yours; this version would write something else\n    - before\n    + after\n',
  )
})

test('what somebody wrote into a file does nothing to the terminal', async () => {
  expect(sayChange({ path: 'a', standing: 'differs', before: '\u001b[2Jgone\n', after: '\u202eno\n' })).toBe(
    'a: yours; this version would write something else\n    - \\x1b[2Jgone\n    + \\u202eno\n',
  )
})
