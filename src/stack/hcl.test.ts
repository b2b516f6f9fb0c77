import { describe, expect, test } from '@jest/globals'
import type { Json } from '../kit/canonical.ts'
import { alignArguments, hclExpression, hclLiteral, hclObject, hclString } from './hcl.ts'

function literal(value: Json): string {
  const result = hclLiteral(value)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

describe('hclLiteral', () => {
  test.each<[string, Json, string]>([
    ['text', 'reports', '"reports"'],
    ['quotes and back slashes', 'a "b" \\ c', '"a \\"b\\" \\\\ c"'],
    ['an interpolation', '${file("x")}', '"$${file(\\"x\\")}"'],
    ['an escaped interpolation', '$${x}', '"$$${x}"'],
    ['a directive', '%{ if true }', '"%%{ if true }"'],
    ['signs that mean nothing', '$5 100% $ {', '"$5 100% $ {"'],
    ['line ends', 'a\nb\r\tc', '"a\\nb\\r\\tc"'],
    ['control characters', '\0\u0007', '"\\u0000\\u0007"'],
    ['what a reviewer would not see', 'a\u202eb\u200bc\u{e0041}', '"a\\u202eb\\u200bc\\U000e0041"'],
    ['decomposed text', 'e\u0301', '"\u00e9"'],
    ['emoji', '😀', '"😀"'],
    ['null', null, 'null'],
    ['a boolean', true, 'true'],
    ['an integer', 443, '443'],
    ['minus zero', -0, '0'],
    ['a fraction', 0.25, '0.25'],
    ['a very small number', 1e-7, '1e-7'],
    ['an empty list', [], '[]'],
    ['a short list', ['a', 1], '["a", 1]'],
    ['an empty map', {}, '{}'],
    ['a map, by key', { b: 1, aa: 'x' }, '{\n  "aa" = "x"\n  "b"  = 1\n}'],
    ['a key beyond ASCII', { å: 1, b: 2 }, '{\n  "b"      = 2\n  "\\u00e5" = 1\n}'],
    ['a list of maps', [{ a: 1 }], '[\n  {\n    "a" = 1\n  },\n]'],
    [
      'a map around a map',
      { a: 1, bb: { c: 2 }, d: 3 },
      '{\n  "a" = 1\n  "bb" = {\n    "c" = 2\n  }\n  "d" = 3\n}',
    ],
  ])('%s', (_what, value, expected) => {
    expect(literal(value)).toBe(expected)
  })

  test.each<[string, Json, string, string]>([
    ['infinity', { a: [Infinity] }, 'number-not-exact', '/a/0'],
    ['not a number', NaN, 'number-not-exact', ''],
    ['an integer that is not kept', { 'a/b': 2 ** 53 }, 'number-not-exact', '/a~1b'],
    ['half of a surrogate pair', ['\ud800'], 'not-unicode', '/0'],
    ['the same in a key', { '\udc00': 1 }, 'not-unicode', '/\udc00'],
    ['keys that are one in NFC', { '\u00e9': 1, 'e\u0301': 2 }, 'same-key', '/e\u0301'],
  ])('%s is refused', (_what, value, code, field) => {
    const result = hclLiteral(value)
    expect(result.ok ? [] : result.problems).toMatchObject([{ code, field }])
  })
})

test('neighbours are aligned; what opens a bracket stands alone', () => {
  const text = alignArguments(
    [
      ['a', hclString('1')],
      ['long', hclString('2')],
      [
        'object',
        hclObject({ key: hclString('3'), 'with space': hclExpression('null'), for: hclExpression('1') }),
      ],
      ['b', hclExpression('x')],
    ],
    1,
  )
  expect(text).toBe(`  a    = "1"
  long = "2"
  object = {
    "for"        = 1
    key          = "3"
    "with space" = null
  }
  b = x`)
})
