import { describe, expect, test } from '@jest/globals'
import { fc } from '../support/fc.ts'
import { codeBlock, escapeMarkdown, inlineCode, messageMarkdown } from '../../src/kit/markdown.ts'
import { seenOnGitHub } from '../support/github-markdown.ts'

/** S5, judged by a renderer that is not ours, wherever our templates put text of people. */

const HOSTILE = [
  '@alice',
  ' @acme/platform ',
  '\\@alice',
  '&#64;alice',
  '<!-- leasehold:policy -->',
  '<img src=x onerror=y>',
  '<script>',
  '</details>',
  '[a](http://b)',
  '![a](http://b)',
  '<http://a>',
  'https://example.org',
  'www.example.org',
  'a@example.org',
  ' #12 ',
  'acme/platform#1',
  ' GH-1 ',
  '`',
  '```',
  '~~~',
  '\n\n# Title',
  '\n- [x] done',
  '|',
  '\\|',
  '\\',
  '**b**',
  '__b__',
  '~~s~~',
  '[^1]',
  '    code',
  '1. one',
  '\n---\n',
  '> quote',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 4 })), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))

const PLACES = {
  'a line': (text: string) => `Asked by ${text}: yes.\n`,
  'a list': (text: string) => `- By ${text}\n- next\n`,
  'a cell of a table': (text: string) => `| a | b |\n| --- | --- |\n| ${text} | last |\n`,
  'a folded part': (text: string) => `<details><summary>More</summary>\n\nBy ${text}\n\n</details>\n`,
} as const

const WRITERS = { escapeMarkdown, inlineCode, messageMarkdown } as const

const cases = Object.keys(WRITERS).flatMap((writer) =>
  Object.keys(PLACES).map((place) => [writer, place] as const),
) as (readonly [keyof typeof WRITERS, keyof typeof PLACES])[]

describe('text of people in our Markdown (S5)', () => {
  test.each(cases)('%s in %s adds nothing but text', (writer, place) => {
    const empty = seenOnGitHub(PLACES[place](WRITERS[writer]('x')))
    const own = empty.tags.filter((tag) => tag !== 'code' && tag !== 'pre')
    fc.assert(
      fc.property(hostile, (text) => {
        const seen = seenOnGitHub(PLACES[place](WRITERS[writer](text)))
        expect(seen.tags.filter((tag) => tag !== 'code' && tag !== 'pre')).toEqual(own)
        expect(seen.comments).toEqual([])
        expect(seen.mentions).toEqual([])
        expect(seen.references).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('a code block is one block, whatever is in it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const seen = seenOnGitHub(`Before\n\n${codeBlock(text)}\n\nAfter\n`)
        expect(seen.tags).toEqual(['p', 'pre', 'code', 'p'])
        expect(seen.mentions).toEqual([])
        expect(seen.text.trimEnd().endsWith('After')).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test.each(['@alice', '#12', 'a|b', 'a\\|b', 'x_y*z', '<b>'])('%s is read as it was written', (text) => {
    const invisible = /\u200b/g
    const cell = seenOnGitHub(PLACES['a cell of a table'](inlineCode(text))).text.replace(invisible, '')
    expect(cell).toContain(text)
    expect(seenOnGitHub(escapeMarkdown(text)).text.replace(invisible, '')).toContain(text)
  })

  test('the judge sees what GitHub would', () => {
    expect(seenOnGitHub('\\@alice, &#64;bob and `@carol`; #1 and GH-2')).toMatchObject({
      mentions: ['alice', 'bob'],
      references: ['#1', 'GH-2'],
    })
    expect(seenOnGitHub('y <!-- x --> ![a](b) https://c').tags).toEqual(['p', 'img', 'a'])
    expect(seenOnGitHub('y <!-- x -->').comments).toEqual(['<!-- x -->'])
  })
})
