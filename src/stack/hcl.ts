import type { Json } from '../kit/canonical.ts'
import { compareText } from '../kit/canonical.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'

/** One complete HCL expression: text of ours in which every value of a person is quoted and escaped. */
export type Hcl = string & { readonly __hcl: true }

/** Arguments of one block, in their order, by validated name. */
export type Arguments = readonly (readonly [name: string, value: Hcl])[]

/** A key that HCL reads as itself; `for` would begin an expression, the others are values. */
const BARE_KEY = /^(?!(for|null|true|false)$)[a-z][a-z0-9_]*$/

/** Past this width a list stands on lines of its own, so that a diff of it can be read. */
const LINE_WIDTH = 80

/**
 * A value as an HCL literal that Terraform parses back to the same value, its strings in NFC, as Terraform keeps them.
 * Refused are: numbers that JavaScript does not hold exactly or at all, lone surrogates, and keys that are the same in NFC.
 * @param field JSON pointer for problems
 */
export function hclLiteral(value: Json, field = ''): Result<Hcl> {
  const found: Problem[] = []
  const text = write(value, field, found)
  return found.length > 0 ? problems(...found) : ok(trusted(text))
}

/** A literal of a string that has been validated, such as a name or a version. @see hclLiteral for anything else */
export function hclString(text: string): Hcl {
  return trusted(quote(text))
}

/** An object of expressions, one to a line, sorted by key. */
export function hclObject(entries: Readonly<Record<string, Hcl>>): Hcl {
  const sorted = Object.entries(entries).sort(([a], [b]) => compareText(a, b))
  return trusted(writeObject(sorted.map(([key, value]) => [BARE_KEY.test(key) ? key : quoteKey(key), value])))
}

/** Expressions of Terraform that hold no value of a person: `module.this`, `timestamp()`. */
export function hclExpression(text: string): Hcl {
  return trusted(text)
}

/**
 * The one function that writes arguments: `=` aligned as `terraform fmt` does it. Neighbours that fit on one line are
 * aligned with each other; an argument that opens a bracket over lines stands alone.
 * @param depth levels of indentation, two blanks each
 */
export function alignArguments(all: Arguments, depth: number): string {
  const indent = '  '.repeat(depth)
  const lines = alignEntries(all)
  return indentLines(lines, indent)
}

function alignEntries(all: readonly (readonly [string, string])[]): string {
  const lines: string[] = []
  let chain: (readonly [string, string])[] = []
  const closeChain = (): void => {
    const width = Math.max(0, ...chain.map(([name]) => name.length))
    for (const [name, value] of chain) lines.push(`${name.padEnd(width)} = ${value}`)
    chain = []
  }
  for (const [name, value] of all) {
    if (value.includes('\n')) {
      closeChain()
      lines.push(`${name} = ${value}`)
    } else chain.push([name, value])
  }
  closeChain()
  return lines.join('\n')
}

function write(value: Json, field: string, found: Problem[]): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return writeNumber(value, field, found)
  if (typeof value === 'string') return writeString(value, field, found)
  if (isList(value)) return writeList(value, field, found)
  const entries = new Map<string, string>()
  for (const [key, held] of Object.entries(value)) {
    const inner = `${field}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const name = key.normalize('NFC')
    if (!key.isWellFormed()) found.push(notUnicode(inner))
    else if (entries.has(name)) found.push(sameKey(inner, name))
    else entries.set(name, write(held, inner, found))
  }
  const sorted = [...entries].sort(([a], [b]) => compareText(a, b))
  return writeObject(sorted.map(([key, text]) => [quoteKey(key), text]))
}

function writeObject(entries: readonly (readonly [string, string])[]): string {
  return entries.length === 0 ? '{}' : `{\n${indentLines(alignEntries(entries), '  ')}\n}`
}

function writeList(value: readonly Json[], field: string, found: Problem[]): string {
  const items = value.map((held, index) => write(held, `${field}/${index}`, found))
  const line = `[${items.join(', ')}]`
  if (!line.includes('\n') && line.length <= LINE_WIDTH) return line
  return `[\n${items.map((item) => `${indentLines(item, '  ')},\n`).join('')}]`
}

function writeNumber(value: number, field: string, found: Problem[]): string {
  const isExact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
  if (!isExact) {
    found.push({
      code: 'number-not-exact',
      message: `\`${value}\` cannot be kept exactly`,
      field,
      allowed: [
        `whole numbers from ${Number.MIN_SAFE_INTEGER} to ${Number.MAX_SAFE_INTEGER}, finite fractions`,
      ],
      remedy: 'write it in quotes if the module takes text',
    })
  }
  return value === 0 ? '0' : String(value)
}

function writeString(value: string, field: string, found: Problem[]): string {
  if (!value.isWellFormed()) found.push(notUnicode(field))
  return quote(value)
}

/**
 * Besides what HCL needs escaped, everything that a reviewer would not see as it is: control and format characters
 * (also bidirectional overrides) and the separators of lines and paragraphs.
 */
function quote(text: string): string {
  const escaped = text
    .normalize('NFC')
    .replace(/[\\"]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCodePoint)
    // A function, as `$$` in a replacement text is JavaScript's own escape for one `$`.
    .replace(/[$%](?=\{)/g, (character) => character + character)
  return `"${escaped}"`
}

/** Keys beyond ASCII are written as escapes: `terraform fmt` aligns by grapheme clusters of its own Unicode version. */
function quoteKey(text: string): string {
  return quote(text).replace(/[^\x20-\x7e]/gu, escapeCodePoint)
}

function escapeCodePoint(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16)
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
}

/** No literal holds a line end within quotes, so every line may be indented. */
function indentLines(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => `${indent}${line}`)
    .join('\n')
}

function notUnicode(field: string): Problem {
  return {
    code: 'not-unicode',
    message: 'the text holds half of a surrogate pair',
    field,
    allowed: ['Unicode text'],
    remedy: 'remove the broken character',
  }
}

function sameKey(field: string, key: string): Problem {
  return {
    code: 'same-key',
    message: `two keys are \`${key}\` after Unicode normalisation (NFC)`,
    field,
    allowed: ['keys that differ in NFC, as Terraform compares them'],
    remedy: 'rename one of them',
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function trusted(text: string): Hcl {
  return text as Hcl
}
