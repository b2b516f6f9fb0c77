import { ok, problems, type Result } from '../kit/result.ts'
import { Cursor, HclError } from './cursor.ts'
import { IDENTIFIER, readExpression } from './expression.ts'
import type { Body, Expression, HclBlock } from './syntax.ts'
import { DEPTH, readQuoted } from './text.ts'

/** Reads a file of Terraform, or a lock file: blocks, attributes and expressions, each with its line. */
export function readHcl(file: string, text: string): Result<Body> {
  const cursor = new Cursor(text)
  try {
    return ok(readBody(cursor, 0))
  } catch (error) {
    if (!(error instanceof HclError)) throw error
    return problems({
      code: 'hcl-unreadable',
      message: error.message,
      file,
      line: error.line,
      remedy: 'run `terraform validate` there: it says more',
    })
  }
}

/** One expression alone, as JSON writes it into a text; undefined: it is none. */
export function readExpressionText(text: string, line: number): Expression | undefined {
  const cursor = new Cursor(text)
  try {
    const found = readExpression(cursor, true)
    cursor.skip(true)
    return cursor.at === text.length ? { ...found, line } : undefined
  } catch (error) {
    if (!(error instanceof HclError)) throw error
    return undefined
  }
}

function readBody(cursor: Cursor, depth: number): Body {
  if (depth > DEPTH) throw cursor.error('blocks are nested too deeply')
  const attributes = new Map<string, Expression>()
  const blocks: HclBlock[] = []
  for (;;) {
    cursor.skip(true)
    if (depth === 0 ? cursor.at >= cursor.text.length : cursor.takeText('}')) return { attributes, blocks }
    const [line, start] = [cursor.line, cursor.at]
    const name = cursor.take(IDENTIFIER)
    if (name === undefined && cursor.at >= cursor.text.length) throw cursor.error('a block has no end')
    if (name === undefined) throw cursor.error('the name of an argument or of a block was expected')
    cursor.skip(false)
    if (cursor.peek() === '=' && cursor.peek(2) !== '==') {
      cursor.expect('=')
      if (attributes.has(name)) throw cursor.error(`the argument \`${name}\` is there twice`)
      attributes.set(name, readExpression(cursor, false))
    } else {
      const labels = readLabels(cursor)
      cursor.expect('{')
      const body = readBody(cursor, depth + 1)
      blocks.push({ kind: name, labels, body, line, start, end: cursor.at })
    }
    cursor.skip(false)
    if (cursor.peek() !== '\n' && cursor.peek() !== '}' && cursor.at < cursor.text.length)
      throw cursor.error('the end of the line was expected')
  }
}

function readLabels(cursor: Cursor): readonly string[] {
  const labels: string[] = []
  for (;;) {
    cursor.skip(false)
    if (cursor.peek() === '"') labels.push(readQuoted(cursor) ?? '')
    else {
      const bare = cursor.take(IDENTIFIER)
      if (bare === undefined) return labels
      labels.push(bare)
    }
  }
}
