import { expect, test } from '@jest/globals'
import { safeFor } from './terminal.ts'

const ARN = 'arn:aws:iam::123456789012:role/a'

test.each([
  ['what is there to be copied stays', {}, ARN, ARN],
  ['what does something to a terminal is shown', {}, '\u001b[2J\u202ea\nb', '\\x1b[2J\\u202ea\\nb'],
  ['a job’s terminal is a log', { GITHUB_ACTIONS: 'true' }, '::error::a', ': :error: :a'],
])('%s', (_what, variables, text, safe) => {
  expect(safeFor(variables, text)).toBe(safe)
})
