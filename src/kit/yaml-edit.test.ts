import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import * as yaml from 'js-yaml'
import type { Json } from './canonical.ts'
import { readYaml } from './yaml.ts'
import { setYaml } from './yaml-edit.ts'

const FILE = 'requests/payments/reports.yaml'

function set(text: string, path: readonly string[], value: Json): string {
  const result = setYaml(FILE, text, path, value)
  return result.ok ? result.value : result.problems.map(({ code }) => code).join()
}

const request = `# why we need it
module: s3-bucket
environment: dev   # not staging

owner: 'alice'
lease: "14d" # two weeks
inputs:
  # for the reports
  size: small      # 10 GB
  # the last line of inputs

# written by hand
`

describe('setting a value', () => {
  test.each<[string, readonly string[], Json, string, string]>([
    ['in double quotes', ['lease'], '21d', 'lease: "14d" #', 'lease: "21d" #'],
    ['in single quotes', ['owner'], 'bob', "owner: 'alice'", "owner: 'bob'"],
    ['plain, with blanks and a comment after it', ['environment'], 'prod', 'dev   #', 'prod   #'],
    ['in a nested mapping', ['inputs', 'size'], 'big', 'size: small ', 'size: big '],
    ['that has to be quoted', ['inputs', 'size'], 'yes: no', 'small ', "'yes: no' "],
    ['of two lines', ['owner'], 'a\nb', "'alice'", '"a\\nb"'],
  ])('%s changes that value and nothing else', (_case, path, value, before, after) => {
    expect(set(request, path, value)).toBe(request.replace(before, after))
  })

  test('keeps CRLF line ends and a byte order mark', () => {
    const text = `\uFEFF${request.replaceAll('\n', '\r\n')}`
    expect(set(text, ['lease'], '21d')).toBe(text.replace('14d', '21d'))
    expect(set(text, ['end'], { at: 'x' })).toContain('# the last line of inputs\r\nend: {at: x}\r\n\r\n#')
  })

  test('in a collection on one line keeps the rest of the line', () => {
    const text = 'a: 1\ninputs: { size: small, list: [x, y] , } # why\n'
    expect(set(text, ['inputs', 'size'], 'a, b')).toBe(text.replace('small', "'a, b'"))
    expect(set(text, ['inputs', 'list'], ['z'])).toBe(text.replace('[x, y]', '[z]'))
    expect(set(text, ['inputs', 'more'], true)).toBe(text.replace('[x, y]', '[x, y], more: true'))
  })

  test('instead of a block keeps what is around it', () => {
    const text = 'a: |\n  one\n  two\nb:\n  - 1 # one\n  - 2\n# c\nc: >-\n  text\n'
    expect(set(text, ['a'], 'x')).toBe(text.replace('|\n  one\n  two', 'x'))
    expect(set(text, ['b'], [3])).toBe(text.replace('\n  - 1 # one\n  - 2', ' [3]'))
    expect(set(text, ['c'], 'x')).toBe(text.replace('>-\n  text', 'x'))
  })

  test('of a mapping sets what differs in it, and keeps its comments', () => {
    const text = 'end:\n  # asked for by alice\n  at: 2026-12-01T09:00:00Z # noon\na: 1\n'
    expect(set(text, ['end'], { at: '2026-11-01T09:00:00Z', data: 'discard' })).toBe(
      "end:\n  # asked for by alice\n  at: '2026-11-01T09:00:00Z' # noon\n  data: discard\na: 1\n",
    )
  })
})

describe('adding a value', () => {
  test('at the root puts it behind the last entry, before the comments at the end', () => {
    expect(set(request, ['end'], { at: '2026-12-01T09:00:00Z', data: 'snapshot' })).toBe(
      request.replace('\n\n# written', "\nend: {at: '2026-12-01T09:00:00Z', data: snapshot}\n\n# written"),
    )
  })

  test.each([
    [
      'a nested mapping',
      'a: 1\ninputs:\n    b: 1\n    # c\n# d\n',
      'a: 1\ninputs:\n    b: 1\n    # c\n    x: 2\n# d\n',
    ],
    ['a mapping that is missing', 'a: 1', 'a: 1\ninputs: {x: 2}\n'],
    ['a mapping that is empty', 'inputs: # none\na: 1\n', 'inputs: # none\n  x: 2\na: 1\n'],
    ['a mapping in empty braces', 'inputs: {}\n', 'inputs: {x: 2}\n'],
    ['a file in braces', '{a: 1, inputs: {b: 1}}', '{a: 1, inputs: {b: 1, x: 2}}'],
    ['a file between document marks', '---\na: 1\n...\n', '---\na: 1\ninputs: {x: 2}\n...\n'],
  ])('to %s', (_case, before, after) => {
    expect(set(before, ['inputs', 'x'], 2)).toBe(after)
  })
})

describe('what is not understood is refused', () => {
  test('and the line to write is said', () => {
    expect(setYaml(FILE, 'a: text\n', ['a', 'b'], 1)).toMatchObject({
      problems: [{ code: 'yaml-layout', file: FILE, line: 1, remedy: 'write `b: 1` yourself' }],
    })
  })

  test.each([
    ['an alias', 'a: &x 1\nb: *x\n', 'yaml-alias'],
    ['no YAML', 'a: [', 'yaml-syntax'],
    ['a list', '- a\n', 'yaml-layout'],
    ['nothing', '', 'yaml-documents'],
  ])('%s', (_case, text, code) => {
    expect(set(text, ['a'], 1)).toBe(code)
  })
})

const key = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => text !== '__proto__')
const scalar = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
)
const value = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.dictionary(key, scalar, { maxKeys: 3 }))
const style = fc.record({
  indent: fc.integer({ min: 1, max: 5 }),
  flowLevel: fc.integer({ min: -1, max: 3 }),
  seqNoIndent: fc.boolean(),
})

test('what our own writer writes can be edited, whatever its style, and every comment stays', () => {
  fc.assert(
    fc.property(
      fc.dictionary(key, fc.oneof(scalar, fc.dictionary(key, value)), { minKeys: 1 }),
      fc.oneof(fc.tuple(key), fc.tuple(key, key)),
      value,
      style,
      fc.boolean(),
      (document, path, wanted, options, isKnown) => {
        const plain = JSON.parse(JSON.stringify(document)) as Record<string, Json>
        const first = isKnown ? [Object.keys(plain)[0] ?? '', ...path.slice(1)] : path
        const held = plain[first[0] ?? '']
        if (first.length > 1 && held !== undefined && (typeof held !== 'object' || Array.isArray(held)))
          return
        const text = `# top\n${yaml.dump(plain, { ...options, lineWidth: -1 })}# end\n`
        const edited = setYaml(FILE, text, first, wanted)
        expect(edited).toMatchObject({ ok: true })
        if (!edited.ok) return
        expect(edited.value.startsWith('# top\n') && edited.value.endsWith('# end\n')).toBe(true)
        const read = readYaml(FILE, Buffer.from(edited.value))
        let inner = read.ok ? (read.value.value as Json) : undefined
        for (const name of first) inner = (inner as Record<string, Json>)[name]
        expect(inner).toEqual(JSON.parse(JSON.stringify(wanted)))
      },
    ),
    { numRuns: 1000 },
  )
})

test('any text is edited or refused, never a throw', () => {
  const piece = fc.constantFrom(
    'a',
    ':',
    ' ',
    '\n',
    '  ',
    '#',
    '{',
    '}',
    '[',
    ']',
    ',',
    '|',
    '>',
    '-',
    '"',
    "'",
    '&x',
    '?',
    '\r\n',
    '---',
    'inputs',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), value, (pieces, wanted) => {
      const text = pieces.join('')
      const before = readYaml(FILE, Buffer.from(text))
      const edited = setYaml(FILE, text, ['a'], wanted)
      if (!before.ok || !edited.ok) return
      expect(readYaml(FILE, Buffer.from(edited.value))).toMatchObject({ ok: true })
    }),
    { numRuns: 2000 },
  )
})
