import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { processorTime } from '../../test/support/processor-time.ts'
import { dump } from 'js-yaml'
import type { Problem } from './result.ts'
import { readYaml, YAML_LIMIT, type YamlDocument } from './yaml.ts'

const FILE = 'requests/payments/reports.yaml'

function read(text: string): YamlDocument {
  const result = readYaml(FILE, Buffer.from(text))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

function problemOf(content: string | Uint8Array): Problem | undefined {
  const result = readYaml(FILE, Buffer.from(content))
  return result.ok ? undefined : result.problems[0]
}

describe('positions', () => {
  const document = read(`# comment
module: postgres

inputs:
  size: small
  "a/b~c": 1
  list:
    - one
    - {x: 1, y: [2, 3]}
`)

  test.each([
    ['', 2, 1],
    ['/module', 2, 1],
    ['/inputs', 4, 1],
    ['/inputs/size', 5, 3],
    ['/inputs/a~1b~0c', 6, 4],
    ['/inputs/list/0', 8, 7],
    ['/inputs/list/1/x', 9, 8],
    ['/inputs/list/1/y/1', 9, 21],
    ['/inputs/missing', 4, 1],
    ['/nowhere/at/all', 2, 1],
  ])('%s is at %i:%i', (pointer, line, column) => {
    expect(document.position(pointer)).toEqual({ line, column })
  })

  test('the line of every key is the line on which it is written', () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/)
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.oneof(fc.string({ maxLength: 30 }), fc.integer(), fc.array(fc.string())), {
          minKeys: 1,
        }),
        (value) => {
          const text = dump(value)
          const { position } = read(text)
          for (const name of Object.keys(value)) {
            expect(text.split('\n')[position(`/${name}`).line - 1]).toMatch(new RegExp(`^['"]?${name}['"]?:`))
          }
        },
      ),
    )
  })
})

describe('values are YAML 1.2', () => {
  test.each([
    ['on: yes', { on: 'yes' }],
    ['version: "16"', { version: '16' }],
    ['at: 2026-12-01', { at: '2026-12-01' }],
    ['n: 0o17', { n: 15 }],
    ['\ufeffa: 1', { a: 1 }],
    ['a: null\nb: ~', { a: null, b: null }],
  ])('%j', (text, value) => {
    expect(read(text).value).toEqual(value)
  })

  test('`__proto__` is a key like any other', () => {
    const value = read('__proto__: {polluted: true}').value
    expect(Object.keys(value as object)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('refused', () => {
  test.each<[string, string | Uint8Array, string, number, string]>([
    ['an alias', 'a: &x 1\nb:\n  - *x\n', 'yaml-alias', 3, '/b/0'],
    ['an alias as key', 'a: &x k\n*x : 1\n', 'yaml-alias', 2, '/'],
    ['a merge by alias', 'a: &x {b: 1}\nc:\n  <<: *x\n', 'yaml-alias', 3, '/c/<<'],
    ['the same key twice', 'a: 1\nb: 2\na: 3\n', 'yaml-syntax', 3, ''],
    ['two documents', 'a: 1\n---\nb: 1\n', 'yaml-documents', 1, ''],
    ['nothing', '', 'yaml-documents', 1, ''],
    ['a bracket that is not closed', 'a: [1,\n', 'yaml-syntax', 2, ''],
    ['a tab', 'a:\n\tb: 1\n', 'yaml-syntax', 2, ''],
    ['deep nesting', '['.repeat(33) + ']'.repeat(33), 'yaml-syntax', 1, ''],
    ['a tag of another language', 'a: !!js/function x\n', 'yaml-syntax', 1, ''],
    ['another encoding', new Uint8Array([0x61, 0x3a, 0x20, 0xff]), 'not-utf8', 1, ''],
    ['one byte too many', `a: ${'x'.repeat(YAML_LIMIT - 2)}`, 'file-too-large', 1, ''],
  ])('%s', (_what, content, code, line, field) => {
    const problem = problemOf(content)
    expect(problem).toMatchObject({ code, file: FILE, line, field })
    expect(problem?.allowed).not.toHaveLength(0)
    expect(problem?.remedy).toMatch(/\S/)
  })

  test('64 KiB are read', () => {
    expect(problemOf(`a: ${'x'.repeat(YAML_LIMIT - 3)}`)).toBeUndefined()
  })

  test('an alias bomb costs nothing', () => {
    const bomb = Array.from(
      { length: 20 },
      (_one, index) => `k${index}: &k${index} [${`*k${index - 1},`.repeat(9)}]`,
    )
    const text = ['k0: &k0 x', ...bomb.slice(1)].join('\n')
    expect(problemOf(text)).toMatchObject({ code: 'yaml-alias', line: 2 })
    expect(processorTime(() => problemOf(text))).toBeLessThan(500)
  })

  test('nothing that people type throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(typeof readYaml(FILE, Buffer.from(text)).ok).toBe('boolean')
      }),
      { numRuns: 500 },
    )
  })
})
