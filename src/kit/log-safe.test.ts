import { expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { logSafe } from './log-safe.ts'

test.each([
  ['::error::x', ': :error: :x'],
  ['a\n::set-output name=x::y', 'a\\n: :set-output name=x: :y'],
  ['##[command]x', '## [command]x'],
  [':::', ': ::'],
  ['\u001b[31mred', '\\x1b[31mred'],
  ['a\u202eb', 'a\\u202eb'],
  ['tab\tstays', 'tab\tstays'],
])('%j', (text, safe) => {
  expect(logSafe(text)).toBe(safe)
})

/** What the runner looks for, and what a terminal or a reader is misled by. */
const HOSTILE = ['::', ':', '##[', '#', '[', '\n', '\r', '\u2028', '\u202e', '\u001b', '\0', '\u0085', 'x']

test('whatever people write, no line begins and no command stands in it (S3)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 3 }))),
      (parts) => {
        const safe = logSafe(parts.join(''))
        expect(safe).not.toMatch(/[\n\r\u2028\u2029\u0085\u001b\0]/)
        expect(safe).not.toContain('##[')
        expect(safe).not.toMatch(/^\s*::/)
      },
    ),
    { numRuns: 2000 },
  )
})
