import type { Cursor } from './cursor.ts'

/** More levels than a person writes; a text that has more is not read, as the stack has an end. */
export const DEPTH = 200

const PLAIN = /[^"\\$%\n]+/y
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }
const HEREDOC = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy

/** A text in quotes; undefined when there is something in it that only Terraform can work out. */
export function readQuoted(cursor: Cursor, depth = 0): string | undefined {
  if (depth > DEPTH) throw cursor.error('texts are nested too deeply')
  cursor.expect('"')
  let text = ''
  let isWhole = true
  for (;;) {
    text += cursor.take(PLAIN) ?? ''
    if (cursor.takeText('"')) return isWhole ? text.normalize('NFC') : undefined
    if (cursor.takeText('$${')) text += '${'
    else if (cursor.takeText('%%{')) text += '%{'
    else if (cursor.takeText('${') || cursor.takeText('%{')) {
      skipTemplate(cursor, depth + 1)
      isWhole = false
    } else if (cursor.takeText('\\')) text += readEscape(cursor)
    else if (cursor.peek() === '\n' || cursor.peek() === '') throw cursor.error('a text has no end')
    else text += cursor.take(/[$%]/y) ?? ''
  }
}

function readEscape(cursor: Cursor): string {
  const code = cursor.take(/u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}/y)
  if (code !== undefined) {
    const value = Number.parseInt(code.slice(1), 16)
    if (value <= 0x10ffff) return String.fromCodePoint(value)
  }
  const plain = ESCAPES[cursor.peek()]
  if (plain === undefined) throw cursor.error(`\`\\${cursor.peek()}\` is no escape`)
  cursor.at += 1
  return plain
}

/** To the brace that closes a template; texts in it may hold braces. */
function skipTemplate(cursor: Cursor, depth: number): void {
  for (let open = 1; open > 0;) {
    cursor.skip(true)
    if (cursor.peek() === '"') readQuoted(cursor, depth)
    else if (cursor.takeText('{')) open += 1
    else if (cursor.takeText('}')) open -= 1
    else if (cursor.take(/[^"{}#/]+|[#/]/y) === undefined) throw cursor.error('`${` has no end')
  }
}

/** A heredoc: undefined as for a text in quotes. Nothing is escaped in it but `$${` and `%%{`. */
export function readHeredoc(cursor: Cursor): { readonly text: string | undefined } | undefined {
  HEREDOC.lastIndex = cursor.at
  const found = HEREDOC.exec(cursor.text)
  if (found === null) return undefined
  const [head, dash = '', mark = ''] = found
  cursor.at += head.length
  const lines: string[] = []
  for (;;) {
    const end = cursor.text.indexOf('\n', cursor.at)
    const line = cursor.text.slice(cursor.at, end < 0 ? undefined : end).replace(/\r$/, '')
    if (line.trim() === mark) {
      cursor.at += line.length
      break
    }
    if (end < 0) throw cursor.error(`\`<<${mark}\` has no end`)
    lines.push(line)
    cursor.at = end + 1
  }
  const raw = (dash === '' ? lines : withoutIndent(lines)).map((line) => `${line}\n`).join('')
  if (/(^|[^$])\$\{|(^|[^%])%\{/.test(raw)) return { text: undefined }
  return { text: raw.replaceAll('$${', '${').replaceAll('%%{', '%{').normalize('NFC') }
}

function withoutIndent(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0)
  const least = Math.min(...indents)
  return lines.map((line) => line.slice(Math.min(least, line.length)))
}
