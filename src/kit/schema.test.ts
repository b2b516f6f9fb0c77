import { describe, expect, test } from '@jest/globals'
import { compiledValidator } from './compile-schema.ts'
import { locate, validateDocument } from './schema.ts'
import { readYaml } from './yaml.ts'

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['size'],
  properties: {
    size: { enum: ['small', 'large'] },
    days: { type: 'integer', minimum: 1, maximum: 30 },
    name: { type: 'string', pattern: '^[a-z]+$', minLength: 2 },
    lease: { type: 'string', pattern: '^[0-9]+d$', examples: ['14d', '2w'] },
    tags: {
      type: 'object',
      propertyNames: { pattern: '^[a-z]+$' },
      additionalProperties: { type: 'string' },
    },
    kept: { type: 'string', default: 'yes' },
  },
}

function problemsOf(text: string): readonly unknown[] {
  const document = readYaml('f.yaml', Buffer.from(text))
  if (!document.ok) throw new Error('not YAML')
  const result = validateDocument(document.value, compiledValidator(schema))
  return result.ok ? [] : result.problems
}

describe('each problem says where, what is allowed, and what to write', () => {
  test.each([
    [
      'days: 1',
      {
        code: 'missing-field',
        field: '/size',
        line: 1,
        allowed: ['small', 'large'],
        remedy: 'add `size: small`',
      },
    ],
    [
      'size: small\nsizes: 1',
      { code: 'unknown-field', field: '/sizes', line: 2, remedy: 'did you mean `size`?' },
    ],
    ['size: smal', { code: 'not-allowed', field: '/size', remedy: 'did you mean `small`?' }],
    ['size: tiny', { code: 'not-allowed', field: '/size', line: 1, allowed: ['small', 'large'] }],
    [
      'size: small\ndays: many',
      {
        code: 'wrong-type',
        field: '/days',
        line: 2,
        allowed: ['an integer', 'at least 1', 'at most 30'],
        remedy: 'for example `1`',
      },
    ],
    ['size: small\ndays: 31', { code: 'out-of-range', field: '/days', line: 2 }],
    ['size: small\nname: A1', { code: 'wrong-form', field: '/name', line: 2, remedy: 'correct the value' }],
    ['size: small\nlease: two', { code: 'wrong-form', field: '/lease', remedy: 'for example `14d`, `2w`' }],
    ['size: small\ntags:\n  A: x', { code: 'wrong-name', field: '/tags/A', line: 3 }],
    ['- size', { code: 'wrong-type', field: '', line: 1, allowed: ['an object'] }],
  ])('%j', (text, expected) => {
    expect(problemsOf(text)).toContainEqual(expect.objectContaining({ file: 'f.yaml', ...expected }))
  })

  test('the whole value is called what its reader calls it', () => {
    const result = compiledValidator(schema, { called: '`inputs`' })({})
    expect(result).toMatchObject({ problems: [{ message: '`inputs` has no `size`' }] })
  })

  test('a long value is cut', () => {
    expect(problemsOf(`size: ${'x'.repeat(500)}`)).toMatchObject([
      { message: expect.stringMatching(/^.{1,100}$/) },
    ])
  })

  test('everything is said at once', () => {
    expect(problemsOf('days: 0\nname: AA')).toHaveLength(3)
  })
})

test('defaults are written only when asked for', () => {
  expect(compiledValidator(schema)({ size: 'small' })).toEqual({ ok: true, value: { size: 'small' } })
  expect(compiledValidator(schema, { defaults: true })({ size: 'small' })).toEqual({
    ok: true,
    value: { size: 'small', kept: 'yes' },
  })
})

test('a problem without a field stands where the document begins', () => {
  const document = readYaml('f.yaml', Buffer.from('\n\na: 1'))
  expect(document.ok && locate(document.value, { code: 'x', message: 'm' })).toMatchObject({
    file: 'f.yaml',
    line: 3,
    column: 1,
  })
})
