import type { Cursor } from './cursor.ts'
import type { BinaryOperator, Expression, ObjectEntry, Span } from './syntax.ts'
import { DEPTH, readHeredoc, readQuoted } from './text.ts'

export const IDENTIFIER = /[\p{L}_][\p{L}\p{N}_-]*/uy
const FUNCTION = /[\p{L}_][\p{L}\p{N}_-]*(?:::[\p{L}_][\p{L}\p{N}_-]*)*(?=[ \t]*\()/uy
const NUMBER = /[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y

/** Loosest first. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<=', '>=', '<', '>'],
  ['+', '-'],
  ['*', '/', '%'],
]

/**
 * One expression. What is not needed to understand a module is skipped, and known as `other`.
 * @param overLines whether line ends mean nothing, as they do within brackets
 * @throws HclError where this is no HCL
 */
export function readExpression(cursor: Cursor, overLines: boolean, depth = 0): Expression {
  if (depth > DEPTH) throw cursor.error('expressions are nested too deeply')
  cursor.skip(overLines)
  const begin = beginAt(cursor)
  const test = readBinary(cursor, overLines, 0, depth + 1)
  cursor.skip(overLines)
  if (!cursor.takeText('?')) return test
  const then = readExpression(cursor, overLines, depth + 1)
  cursor.skip(overLines)
  cursor.expect(':')
  const otherwise = readExpression(cursor, overLines, depth + 1)
  return { kind: 'conditional', test, then, else: otherwise, ...begin() }
}

function readBinary(cursor: Cursor, overLines: boolean, level: number, depth: number): Expression {
  const operators = LEVELS[level]
  if (operators === undefined) return readUnary(cursor, overLines, depth)
  const begin = beginAt(cursor)
  let left = readBinary(cursor, overLines, level + 1, depth)
  for (;;) {
    cursor.skip(overLines)
    const operator = operators.find((one) => cursor.takeText(one))
    if (operator === undefined) return left
    cursor.skip(overLines)
    const right = readBinary(cursor, overLines, level + 1, depth)
    left = { kind: 'binary', operator, left, right, ...begin() }
  }
}

function readUnary(cursor: Cursor, overLines: boolean, depth: number): Expression {
  if (depth > DEPTH) throw cursor.error('expressions are nested too deeply')
  const begin = beginAt(cursor)
  const operator = (['-', '!'] as const).find((one) => cursor.takeText(one))
  if (operator === undefined) return readPostfix(cursor, overLines, depth)
  cursor.skip(overLines)
  return { kind: 'unary', operator, operand: readUnary(cursor, overLines, depth + 1), ...begin() }
}

/** A term and what follows it: `.name`, `[0]`, `.*`. */
function readPostfix(cursor: Cursor, overLines: boolean, depth: number): Expression {
  const begin = beginAt(cursor)
  let found = readTerm(cursor, depth)
  for (;;) {
    const before = cursor.at
    cursor.skip(overLines)
    // `...` belongs to the call around it.
    const isSpread = cursor.peek(3) === '...'
    if (!isSpread && cursor.takeText('.')) {
      const name = cursor.take(IDENTIFIER)
      const isPath = name !== undefined && found.kind === 'reference' && found.path.length < DEPTH
      if (name === undefined && cursor.take(/[0-9]+|\*/y) === undefined)
        throw cursor.error('a name was expected')
      found = isPath
        ? { kind: 'reference', path: [...pathOf(found), name], ...begin() }
        : { kind: 'other', ...begin() }
    } else if (!isSpread && cursor.takeText('[')) {
      cursor.skip(true)
      if (!cursor.takeText('*')) readExpression(cursor, true, depth + 1)
      cursor.skip(true)
      cursor.expect(']')
      found = { kind: 'other', ...begin() }
    } else {
      cursor.at = before
      return found
    }
  }
}

function pathOf(expression: Expression): readonly string[] {
  return expression.kind === 'reference' ? expression.path : []
}

function readTerm(cursor: Cursor, depth: number): Expression {
  const begin = beginAt(cursor)
  if (cursor.takeText('(')) {
    const inner = readExpression(cursor, true, depth + 1)
    cursor.skip(true)
    cursor.expect(')')
    return inner
  }
  if (cursor.peek() === '"') return literal(readQuoted(cursor), begin)
  const heredoc = readHeredoc(cursor)
  if (heredoc !== undefined) return literal(heredoc.text, begin)
  const digits = cursor.take(NUMBER)
  if (digits !== undefined) return { kind: 'literal', value: Number(digits), ...begin() }
  if (cursor.takeText('[')) return readList(cursor, depth, begin)
  if (cursor.takeText('{')) return readObject(cursor, depth, begin)
  const called = cursor.take(FUNCTION)
  if (called !== undefined) return readCall(cursor, called, depth, begin)
  const name = cursor.take(IDENTIFIER)
  if (name === undefined) throw cursor.error('an expression was expected')
  if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true', ...begin() }
  if (name === 'null') return { kind: 'literal', value: null, ...begin() }
  return { kind: 'reference', path: [name], ...begin() }
}

function literal(text: string | undefined, begin: () => Span): Expression {
  return text === undefined ? { kind: 'other', ...begin() } : { kind: 'literal', value: text, ...begin() }
}

function readCall(cursor: Cursor, name: string, depth: number, begin: () => Span): Expression {
  cursor.skip(false)
  cursor.expect('(')
  const found: Expression[] = []
  for (;;) {
    cursor.skip(true)
    if (cursor.takeText(')')) return { kind: 'call', name, arguments: found, ...begin() }
    found.push(readExpression(cursor, true, depth + 1))
    cursor.skip(true)
    cursor.takeText('...')
    cursor.skip(true)
    if (!cursor.takeText(',') && cursor.peek() !== ')') cursor.expect(')')
  }
}

const FOR = /for(?=[\s#/])/y

function readList(cursor: Cursor, depth: number, begin: () => Span): Expression {
  cursor.skip(true)
  if (cursor.take(FOR) !== undefined) return readFor(cursor, ']', depth, begin)
  const items: Expression[] = []
  for (;;) {
    cursor.skip(true)
    if (cursor.takeText(']')) return { kind: 'list', items, ...begin() }
    items.push(readExpression(cursor, true, depth + 1))
    cursor.skip(true)
    if (!cursor.takeText(',') && cursor.peek() !== ']') cursor.expect(']')
  }
}

function readFor(cursor: Cursor, close: ']' | '}', depth: number, begin: () => Span): Expression {
  const names: string[] = []
  do {
    cursor.skip(true)
    names.push(cursor.take(IDENTIFIER) ?? '')
    cursor.skip(true)
  } while (cursor.takeText(','))
  if (cursor.take(/in(?=[\s("[{])/y) === undefined) cursor.expect('in')
  const collection = readExpression(cursor, true, depth + 1)
  cursor.skip(true)
  cursor.expect(':')
  let result = readExpression(cursor, true, depth + 1)
  cursor.skip(true)
  if (cursor.takeText('=>')) result = readExpression(cursor, true, depth + 1)
  cursor.skip(true)
  cursor.takeText('...')
  cursor.skip(true)
  const condition =
    cursor.take(/if(?=[\s(!])/y) === undefined ? undefined : readExpression(cursor, true, depth + 1)
  cursor.skip(true)
  cursor.expect(close)
  if (close === '}') return { kind: 'other', ...begin() }
  return { kind: 'for', names, collection, result, condition, ...begin() }
}

function readObject(cursor: Cursor, depth: number, begin: () => Span): Expression {
  cursor.skip(true)
  if (cursor.take(FOR) !== undefined) return readFor(cursor, '}', depth, begin)
  const entries: ObjectEntry[] = []
  for (;;) {
    cursor.skip(true)
    if (cursor.takeText('}')) return { kind: 'object', entries, ...begin() }
    const key = readExpression(cursor, true, depth + 1)
    cursor.skip(true)
    if (!cursor.takeText('=')) cursor.expect(':')
    entries.push({ key, value: readExpression(cursor, false, depth + 1) })
    cursor.skip(false)
    if (!cursor.takeText(',') && cursor.peek() !== '\n' && cursor.peek() !== '}') cursor.expect('}')
  }
}

function beginAt(cursor: Cursor): () => Span {
  const [line, start] = [cursor.line, cursor.at]
  return () => ({ line, start, end: cursor.at })
}
