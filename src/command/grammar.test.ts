import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { processorTime } from '../../test/support/processor-time.ts'
import { CATALOGUE } from './catalogue.ts'
import { readLine } from './grammar.ts'

const DIGEST = `sha256:${'0a'.repeat(32)}`

function commandOf(body: string) {
  const line = readLine(body)
  return line.kind === 'command' && line.command.ok ? line.command.value : undefined
}

function problemsOf(body: string) {
  const line = readLine(body)
  return line.kind === 'command' && !line.command.ok ? line.command.problems : []
}

describe('a command that is written as it must be', () => {
  test.each([
    ['/help', { name: 'help' }],
    ['/price', { name: 'price' }],
    ['/Extend 7d', { name: 'extend', by: '7d' }],
    ['/extend   2w \t', { name: 'extend', by: '2w' }],
    ['/end', { name: 'end', data: undefined }],
    ['/end --snapshot', { name: 'end', data: 'snapshot' }],
    ['/end —discard', { name: 'end', data: 'discard' }],
    ['/hold 2d', { name: 'hold', hours: 48, text: '2d' }],
    ['/resize large', { name: 'resize', settings: ['large'] }],
    ['/resize class=large encryption=kms', { name: 'resize', settings: ['class=large', 'encryption=kms'] }],
    ['/transfer @bob', { name: 'transfer', login: 'bob' }],
    ['/transfer bob', { name: 'transfer', login: 'bob' }],
    ['/retry', { name: 'retry' }],
    ['/render', { name: 'render' }],
    ['/check', { name: 'check' }],
    [
      '/override required-tags we  retag on Monday',
      { name: 'override', rule: 'required-tags', reason: 'we retag on Monday' },
    ],
    [`/approve-plan ${DIGEST}`, { name: 'approve-plan', digest: DIGEST }],
    ['/hold 2d\n\nplease, I am on holiday', { name: 'hold', hours: 48, text: '2d' }],
    ['/hold 2d\r\n/end', { name: 'hold', hours: 48, text: '2d' }],
  ])('%j', (body, command) => {
    expect(commandOf(body)).toEqual(command)
  })
})

describe('what is no command: only the first line counts, from its first character (S7)', () => {
  test.each([
    'please\n/end',
    ' /end',
    '> /end',
    '- /end',
    '`/end`',
    '```\n/end\n```',
    '/usr/bin/end is broken',
    '/',
    '//end',
    '/ end',
    '/end-',
    '',
    '\n/end',
    '\u200b/end',
    '/еnd',
    `/end ${' '.repeat(2000)}x`,
  ])('%j', (body) => {
    const line = readLine(body)
    expect(line.kind === 'command').toBe(false)
  })

  test('a word that is none of ours names the nearest of ours', () => {
    expect(readLine('/exted 7d')).toEqual({ kind: 'unknown', word: 'exted', nearest: 'extend' })
    expect(readLine('/aprove-plan x')).toMatchObject({ nearest: 'approve-plan' })
    expect(readLine('/lgtm')).toEqual({ kind: 'unknown', word: 'lgtm', nearest: undefined })
  })
})

describe('a command that is written wrong says what to write', () => {
  test.each([
    ['/extend', '/extend 7d'],
    ['/extend 7', '/extend 7d'],
    ['/extend 7d please', '/extend 7d'],
    ['/hold forever', '/hold 2d'],
    ['/end now', '/end [--snapshot | --discard]'],
    ['/end --snapshot --discard', '/end [--snapshot | --discard]'],
    ['/end constructor', '/end [--snapshot | --discard]'],
    ['/resize', '/resize large'],
    ['/resize large small', '/resize large'],
    ['/resize class=large class=small', '/resize large'],
    ['/transfer', '/transfer @person'],
    ['/transfer @a/b', '/transfer @person'],
    ['/retry now', '/retry'],
    ['/override', '/override RULE reason'],
    ['/override required-tags', '/override RULE reason'],
    [`/override required-tags ${'x'.repeat(501)}`, '/override RULE reason'],
    ['/approve-plan sha256:0a0a', '/approve-plan DIGEST'],
    ['/approve-plan', '/approve-plan DIGEST'],
  ])('%j', (body, usage) => {
    expect(problemsOf(body)).toMatchObject([
      { code: 'wrong-command', remedy: `write \`${usage}\` as the first line of a new comment` },
    ])
  })
})

test('every command of the catalogue can be written as it says', () => {
  for (const { usage, name } of CATALOGUE) {
    const typed = usage
      .replace(' [--snapshot | --discard]', '')
      .replace('RULE reason', 'some-rule because')
      .replace('DIGEST', DIGEST)
    expect(commandOf(typed)?.name).toBe(name)
  }
})

test('any text is a command, a problem or nothing, and is read at once', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...CATALOGUE.map(({ name }) => name)),
      (text, name) => {
        for (const body of [text, `/${text}`, `/${name} ${text}`])
          expect(['none', 'unknown', 'command']).toContain(readLine(body).kind)
      },
    ),
  )
  for (const part of ['/end ', '/', ' ', '\t', '=', 'a=', '--', '\n', '@']) {
    const text = `/resize ${part.repeat(65_536 / part.length)}`
    expect(processorTime(() => readLine(text))).toBeLessThan(100)
  }
})
