import { expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { mention, requestProblemsComment, requestRefusedComment } from './request-comment.ts'

const view = { author: 'alice', labels: new Map([['/inputs/size', 'Size']]), pullRequest: undefined }

test('what must be corrected stands in a table: answer, problem, what is allowed, how', () => {
  const problem = {
    code: 'not-allowed',
    message: '`huge` is not allowed for `Size`',
    field: '/inputs/size',
    allowed: ['small', 'large'],
    remedy: 'edit this issue and answer under `### Size`',
  }
  expect(requestProblemsComment({ ...view, problems: [problem] }))
    .toBe(`### ❌ 1 thing to correct in this request

| answer | problem | allowed | how |
| --- | --- | --- | --- |
| Size | \`huge\` is not allowed for \`Size\` | small, large | edit this issue and answer under \`### Size\` |

**Next** @alice edits this issue (⋯ at its top, then Edit); it is read again by itself. Nothing has been created.
`)
})

test('twenty rows are shown of many', () => {
  const problems = Array.from({ length: 25 }, (_one, at) => ({ code: 'x', message: `m${at}`, field: '' }))
  const comment = requestProblemsComment({ ...view, problems })
  expect(comment).toContain('| m19 |')
  expect(comment).not.toContain('m20')
  expect(comment).toContain('And 5 more.')
})

test.each([
  '@acme/admins',
  '<!-- leasehold:lease -->',
  '[x](https://evil.example)',
  '| a | b',
  '\n\n# big',
  '`@acme/admins',
])('text of people stays text: %j (S5)', (text) => {
  const problem = {
    code: 'x',
    message: `\`${text}\` is wrong`,
    field: `/${text}`,
    allowed: [text],
    remedy: text,
  }
  const outsideCode = (markdown: string): string => markdown.replaceAll(/(`+)[^`].*?\1/g, '')
  for (const comment of [
    requestProblemsComment({ ...view, problems: [problem] }),
    requestRefusedComment({ author: 'alice', problem }),
  ]) {
    expect(outsideCode(comment)).not.toContain('@acme')
    expect(outsideCode(comment)).not.toContain('<!--')
    expect(outsideCode(comment)).not.toContain('](')
    expect(comment).not.toMatch(/^# big/m)
  }
})

test('no text opens a line or a cell of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const problem = { code: 'x', message: text, field: `/${text}`, allowed: [text], remedy: text }
      const row = requestProblemsComment({ ...view, problems: [problem] }).split('\n')[4] ?? ''
      expect(row.split('|')).toHaveLength(6)
    }),
  )
})

test('a person is mentioned by a login that GitHub can give, and by nothing else', () => {
  expect(mention('alice-2')).toBe('@alice-2')
  expect(mention('acme/admins')).not.toContain('@')
  expect(mention('x @acme')).not.toContain('@acme')
})
