import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { codeBlock, escapeMarkdown, fitComment, inlineCode } from './markdown.ts'

/** What opens something in GitHub's Markdown, or hides from a reader. */
const HOSTILE = [
  '@alice',
  '@acme/platform',
  '<!-- leasehold:policy -->',
  '<img src=x onerror=y>',
  '</details>',
  '[a](http://b)',
  '![a](b)',
  '<http://a>',
  'http://example.org',
  'www.example.org',
  '#12',
  'acme/platform#1',
  '`',
  '```',
  '~~~',
  '\n\n# Title',
  '\n- [x] done',
  '|',
  '\\|',
  '**b**',
  '__b__',
  '~~s~~',
  '\u202e',
  '\u200b',
  '\r\n',
  '&lt;',
  '&#64;',
  ':tada:',
  '$x$',
  '1. one',
  '> quote',
  '\0',
  '\ud800',
  'GH-1',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
  .map((parts) => parts.join(''))

describe('escapeMarkdown (S5)', () => {
  test('leaves nothing that means something', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMarkdown(text)
        // References are what is left: the reader sees the character, Markdown does not.
        const seen = escaped.replace(/&(?:amp|lt|gt|#\d+);/g, '')
        expect(seen).not.toMatch(/[<>@`*_[\]()|~#!:\\&]/)
        expect(escaped).not.toMatch(/[\r\n\t\0\u202e\u200b\u2028\ufeff]/)
        expect(seen).not.toMatch(/www\./i)
        expect(escaped.isWellFormed()).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('a reader sees what was written', () => {
    const read = escapeMarkdown('a <b> & "c" @d #1 x_y')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))
      .replaceAll('&amp;', '&')
      .replaceAll('\u200b', '')
    expect(read).toBe('a <b> & "c" @d #1 x_y')
  })
})

describe('inlineCode', () => {
  test('its fence is in no text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const code = inlineCode(text)
        expect(code).not.toMatch(/[\r\n|]/)
        if (code.startsWith('<code>')) return
        const fence = /^`+/.exec(code)?.[0] ?? ''
        expect(code.endsWith(fence)).toBe(true)
        const inside = code.slice(fence.length, -fence.length)
        expect([...inside.matchAll(/`+/g)].every((match) => match[0].length !== fence.length)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['', '` `'],
    ['a|b', '<code>a&#124;b</code>'],
  ])('%j is %s', (text, expected) => {
    expect(inlineCode(text)).toBe(expected)
  })
})

test('a code block is not left by its text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const lines = codeBlock(text, 'hcl').split('\n')
      const fence = /^`+/.exec(lines[0] ?? '')?.[0] ?? ''
      expect(lines[0]).toBe(`${fence}hcl`)
      expect(lines.at(-1)).toBe(fence)
      expect(lines.slice(1, -1).some((line) => line.trim().startsWith(fence))).toBe(false)
    }),
  )
})

describe('fitComment', () => {
  test('leaves alone what fits', () => {
    expect(fitComment('short', 'the summary')).toBe('short')
  })

  test('cuts at a line end and says where the rest is', () => {
    const long = Array.from({ length: 100 }, (_one, index) => `line ${index}`).join('\n')
    const cut = fitComment(long, 'the summary', 200)
    expect(cut.length).toBeLessThanOrEqual(200)
    expect(cut).toMatch(/line \d+\n\n_Cut here: the whole is in the summary\._\n$/)
  })
})
