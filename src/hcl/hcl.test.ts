import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { processorTime } from '../../test/support/processor-time.ts'
import type { Json } from '../kit/canonical.ts'
import { hclLiteral } from '../stack/hcl.ts'
import { readHcl } from './body.ts'
import { readHclJson } from './json-body.ts'
import { constantOf, type Body, type Expression } from './syntax.ts'

function read(text: string): Body {
  const body = readHcl('main.tf', text)
  if (!body.ok) throw new Error(JSON.stringify(body.problems))
  return body.value
}

function value(text: string): Json | undefined {
  const found = read(`x = ${text}\n`).attributes.get('x')
  return found === undefined ? undefined : constantOf(found)
}

describe('a literal', () => {
  test.each<[string, string, Json]>([
    ['escapes', '"a\\n\\t\\"\\\\\\u00e9\\U0001F600"', 'a\n\t"\\é😀'],
    ['escaped templates', '"$${x} %%{y} $5 100%"', '${x} %{y} $5 100%'],
    ['decomposed text', '"e\u0301"', '\u00e9'],
    ['numbers', '[1, -2.5, 1e3, 0]', [1, -2.5, 1000, 0]],
    ['a list over lines, with comments', '[ # one\n  1, // two\n  2, /* three\n */ 3,\n]', [1, 2, 3]],
    ['an object', '{ a = 1, "b c" : true\n  d = null\n}', { a: 1, 'b c': true, d: null }],
    ['brackets', '((2))', 2],
    ['a heredoc', '<<EOT\n  a "b" \\n\n c\nEOT', '  a "b" \\n\n c\n'],
    ['a heredoc without its indent', '<<-EOT\n    a\n      b\n    EOT', 'a\n  b\n'],
  ])('%s', (_what, text, expected) => {
    expect(value(text)).toEqual(expected)
  })

  test.each([
    ['a template', '"${var.x}"'],
    ['a template with quotes and braces in it', '"a ${x["}"]} ${"${y}"}"'],
    ['a heredoc with a template', '<<EOT\n${x}\nEOT'],
    ['a call', 'toset([])'],
    ['a splat and an index', 'x[*].y[0].*'],
    ['a for', '{ for k, v in var.x : k => v... if v != null }'],
    ['a function of a provider', 'provider::aws::arn_parse("x")'],
  ])('%s is not known', (_what, text) => {
    expect(value(text)).toBeUndefined()
  })

  test('what we render is read back as it was', () => {
    const values = fc.jsonValue().filter((one) => hclLiteral(one as Json).ok)
    fc.assert(
      fc.property(values, (one) => {
        const literal = hclLiteral(one as Json)
        const normal = JSON.parse(JSON.stringify(one).normalize('NFC'), (_key, held: unknown) =>
          Object.is(held, -0) ? 0 : held,
        ) as Json
        expect(literal.ok && value(literal.value)).toEqual(normal)
      }),
      { numRuns: 300 },
    )
  })
})

test('blocks and attributes know their lines', () => {
  const body = read(`# first
variable "size" {
  type = string
  validation {
    condition = (
      var.size != "" &&
      length(var.size) < 5
    )
  }
}
terraform { required_version = ">= 1" }
`)
  const [variable, terraform] = body.blocks
  expect(variable).toMatchObject({ kind: 'variable', labels: ['size'], line: 2 })
  expect(variable?.body.blocks[0]).toMatchObject({ kind: 'validation', line: 4 })
  expect(terraform).toMatchObject({ kind: 'terraform', labels: [], line: 11 })
})

test('blanks between a name and what follows it mean nothing', () => {
  const shape = (text: string): unknown => read(`x = ${text}\n`).attributes.get('x')
  expect(shape('merge (a, b)')).toMatchObject({ kind: 'call', name: 'merge' })
  expect(shape('a.b [0] .c')).toMatchObject({ kind: 'other' })
  expect(shape('(\n a\n .b # c\n .c\n)')).toMatchObject({ kind: 'reference', path: ['a', 'b', 'c'] })
  expect(shape('[for k in a : k\n if (k != "")]')).toMatchObject({ kind: 'for', condition: {} })
  expect(shape('f(a ...)')).toMatchObject({ kind: 'call', arguments: [{ path: ['a'] }] })
  expect(shape('a /* b */ && c')).toMatchObject({ kind: 'binary' })
  expect(read('x = a\ny = [1]\n').attributes.size).toBe(2)
})

test('operators bind as in Terraform', () => {
  const shape = (one: Expression | undefined): unknown =>
    one?.kind === 'binary'
      ? [shape(one.left), one.operator, shape(one.right)]
      : one?.kind === 'conditional'
        ? [shape(one.test), '?', shape(one.then), shape(one.else)]
        : one?.kind === 'reference'
          ? one.path.join('.')
          : one && constantOf(one)
  expect(shape(read('x = a || b && c == 1 + 2 * 3\n').attributes.get('x'))).toEqual([
    'a',
    '||',
    ['b', '&&', ['c', '==', [1, '+', [2, '*', 3]]]],
  ])
  expect(shape(read('x = a ? b : c ? 1 : 2\n').attributes.get('x'))).toEqual([
    'a',
    '?',
    'b',
    ['c', '?', 1, 2],
  ])
  expect(shape(read('x = 3 - 2 - 1 >= a.b.c\n').attributes.get('x'))).toEqual([
    [[3, '-', 2], '-', 1],
    '>=',
    'a.b.c',
  ])
})

test.each([
  ['a text without end', 'a = 1\nb = "x\n', 2],
  ['a block without end', 'variable "x" {\n  a = 1\n', 3],
  ['a heredoc without end', 'a = <<EOT\nx\n', 3],
  ['two arguments on a line', 'a = 1 b = 2\n', 1],
  ['an argument that is there twice', 'a = 1\na = 2\n', 2],
  ['a missing value', '\na =\n', 2],
  ['an escape that is none', 'a = "\\q"', 1],
  ['brackets without end', `a = ${'['.repeat(5000)}`, 1],
])('%s is a problem with its line', (_what, text, line) => {
  expect(readHcl('main.tf', text)).toMatchObject({
    ok: false,
    problems: [{ code: 'hcl-unreadable', file: 'main.tf', line }],
  })
})

test('64 KiB that mean nothing are refused in no time', () => {
  for (const part of ['(', '[', '{', '"${', 'a = ', '/*', '<<A\n', '!', 'a.', 'a?', '-', 'a {']) {
    const text = `x = ${part.repeat(65_536 / part.length)}`
    expect(processorTime(() => readHcl('main.tf', text))).toBeLessThan(500)
  }
})

test('JSON has the same blocks', () => {
  const body = readHclJson(
    'main.tf.json',
    Buffer.from(
      JSON.stringify(
        {
          variable: [
            {
              size: {
                type: 'list(string)',
                default: ['${x}'],
                validation: { condition: '${var.size != ""}' },
              },
            },
          ],
          resource: {
            aws_vpc: { x: [{ name: 'a ${b}', provisioner: { 'local-exec': { command: 'id' } } }] },
          },
        },
        null,
        1,
      ),
    ),
  )
  if (!body.ok) throw new Error(JSON.stringify(body.problems))
  const [variable, resource] = body.value.blocks
  expect(variable).toMatchObject({ kind: 'variable', labels: ['size'], line: 4 })
  expect(variable?.body.attributes.get('type')).toMatchObject({ kind: 'call', name: 'list' })
  expect(constantOf(variable!.body.attributes.get('default')!)).toEqual(['${x}'])
  expect(variable?.body.blocks[0]?.body.attributes.get('condition')).toMatchObject({
    kind: 'binary',
    operator: '!=',
  })
  expect(resource).toMatchObject({ kind: 'resource', labels: ['aws_vpc', 'x'] })
  expect(resource?.body.attributes.get('name')?.kind).toBe('other')
  expect(resource?.body.blocks[0]).toMatchObject({ kind: 'provisioner', labels: ['local-exec'] })
})
