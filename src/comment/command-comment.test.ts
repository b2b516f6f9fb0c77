import { describe, expect, test } from '@jest/globals'
import { findCommand } from '../command/catalogue.ts'
import {
  helpMarkdown,
  problemsMarkdown,
  refusedMarkdown,
  withAnswer,
  type CommandAnswer,
} from './command-comment.ts'

function answerOf(comment: number, changes: Partial<CommandAnswer> = {}): CommandAnswer {
  return {
    comment,
    typed: '/extend 7d',
    asker: 'alice',
    mark: 'done',
    markdown: `answer ${comment}`,
    ...changes,
  }
}

describe('the one comment that answers', () => {
  test('has the newest answer on top', () => {
    const text = withAnswer(withAnswer(undefined, answerOf(1)), answerOf(2))
    expect(text).toBe(
      [
        '<!-- answer 2 -->',
        '✅ `/extend 7d` · [alice](#issuecomment-2)',
        '',
        'answer 2',
        '',
        '<!-- answer 1 -->',
        '✅ `/extend 7d` · [alice](#issuecomment-1)',
        '',
        'answer 1',
        '',
      ].join('\n'),
    )
  })

  test('answers a comment once, however often its run is repeated (S15)', () => {
    const once = withAnswer(withAnswer(undefined, answerOf(1)), answerOf(2))
    expect(withAnswer(once, answerOf(2))).toBe(once)
    expect(withAnswer(once, answerOf(1, { markdown: 'again' })).match(/<!-- answer 1 -->/g)).toHaveLength(1)
  })

  test('keeps ten', () => {
    let text: string | undefined
    for (let comment = 1; comment <= 25; comment += 1) text = withAnswer(text, answerOf(comment))
    expect(text?.match(/<!-- answer \d+ -->/g)).toHaveLength(10)
    expect(text?.startsWith('<!-- answer 25 -->')).toBe(true)
  })

  test.each([
    '/x <!-- answer 7 -->',
    '/x\n<!-- answer 7 -->',
    '/x `` <!-- leasehold:commands -->',
    '@acme/all',
  ])('cannot be forged into by %j (S5)', (typed) => {
    const text = withAnswer(undefined, answerOf(1, { typed, asker: 'a[x](y)<!--' }))
    const again = withAnswer(text, answerOf(2))
    expect(again.match(/^<!-- answer \d+ -->$/gm)).toEqual(['<!-- answer 2 -->', '<!-- answer 1 -->'])
    expect(text).not.toMatch(/^<!-- leasehold/m)
    expect(text).not.toContain('[x](y)')
  })
})

test('help names every command and who may run it', () => {
  expect(helpMarkdown()).toContain('| `/transfer @person` | hands the lease to another member of its team |')
})

test('a refusal says who may', () => {
  const entry = findCommand('hold')
  if (entry === undefined) throw new Error('no /hold')
  expect(refusedMarkdown(entry, { owner: ['alice'], team: ['alice', 'bob'] })).toBe(
    'Nothing was changed. `/hold` may be run by the lease’s owner (alice), or a member of its team (alice, bob).',
  )
})

test('a problem cannot write Markdown (S5)', () => {
  const text = problemsMarkdown([
    { code: 'x', message: '`@bob` <b>\n# x', allowed: ['![x](y)'], remedy: 'see <!-- leasehold:lease -->' },
  ])
  expect(text).not.toMatch(/<b>|<!--|!\[x\]|\n#/)
})
