import { isRecord } from './fields.ts'
import * as yaml from 'js-yaml'
import { canonicalJson, type Json } from './canonical.ts'
import { ok, problems, type Result } from './result.ts'
import { pointerKey } from './pointer.ts'
import { readYaml } from './yaml.ts'
import { layoutOf, type Layout, type YamlNode } from './yaml-layout.ts'

/**
 * Sets one value of a YAML document and leaves every other byte as it is: comments, quotes, blank lines, line ends.
 * Missing mappings on the way are made. The result is read again and compared, so that a layout which this does not
 * understand is refused and never spoilt.
 */
export function setYaml(file: string, text: string, path: readonly string[], value: Json): Result<string> {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const held = text.slice(mark.length)
  const before = readYaml(file, Buffer.from(held))
  if (!before.ok) return before
  const wanted = setIn(before.value.value as Json, path, value)
  const edited = splice(layoutOf(held), path, value)
  if (edited !== undefined) {
    const after = readYaml(file, Buffer.from(edited))
    if (after.ok && canonicalJson(after.value.value) === canonicalJson(wanted)) return ok(mark + edited)
  }
  const field = path.map((key) => `/${pointerKey(key)}`).join('')
  return problems({
    code: 'yaml-layout',
    message: `\`${path.join('.')}\` cannot be set without changing the layout of the file`,
    file,
    ...before.value.position(field),
    field,
    remedy: `write \`${path.at(-1) ?? ''}: ${inline(value)}\` yourself`,
  })
}

function setIn(held: Json, path: readonly string[], value: Json): Json {
  const [key, ...rest] = path
  if (key === undefined) return value
  const record = isRecord(held) ? held : {}
  const inner = Object.hasOwn(record, key) ? (record[key] ?? null) : null
  return Object.fromEntries([...Object.entries(record), [key, setIn(inner, rest, value)]])
}

/** The new text, or `undefined` where the layout is not understood. */
function splice(layout: Layout | undefined, path: readonly string[], value: Json): string | undefined {
  if (layout === undefined) return undefined
  let node = layout.root
  for (const [depth, key] of path.entries()) {
    const entry = node.entries.find((held) => held.key === key)
    if (entry === undefined) {
      const nested = path.slice(depth + 1).reduceRight<Json>((inner, name) => ({ [name]: inner }), value)
      return insert(layout, node, key, nested)
    }
    node = entry.value
  }
  return replace(layout, node, value)
}

function replace(layout: Layout, node: YamlNode, value: Json): string | undefined {
  const { text } = layout
  if (
    node.kind === 'mapping' &&
    node.entries.length > 0 &&
    isRecord(value) &&
    node.entries.every(({ key }) => Object.hasOwn(value, key))
  ) {
    return replaceEntries(layout, node, value)
  }
  const isInPlace = node.start >= 0 && (node.kind === 'scalar' ? !node.isBlock : node.isFlow)
  const from = isInPlace ? node.start : node.after
  const lead = isInPlace ? '' : ' '
  const tail = text.charAt(node.end - 1) === '\n' ? layout.newline : ''
  const said = quoteLike(text.charAt(node.start), isInPlace ? value : null) ?? inline(value)
  return `${text.slice(0, from)}${lead}${said}${tail}${text.slice(node.end)}`
}

/** From the last to the first, so that places further up stay where they are. */
function replaceEntries(
  layout: Layout,
  node: YamlNode,
  value: Readonly<Record<string, Json>>,
): string | undefined {
  let text: string | undefined = layout.text
  const missing = Object.entries(value).filter(([key]) => node.entries.every((entry) => entry.key !== key))
  for (const [key, held] of missing.toReversed()) {
    text = text === undefined ? undefined : insert({ ...layout, text }, node, key, held)
  }
  for (const entry of node.entries.toReversed()) {
    const held = value[entry.key] ?? null
    if (text === undefined || canonicalJson(entry.value.value) === canonicalJson(held)) continue
    text = replace({ ...layout, text }, entry.value, held)
  }
  return text
}

function insert(layout: Layout, node: YamlNode, key: string, value: Json): string | undefined {
  const { text, newline } = layout
  const entry = `${inline(key)}: ${inline(value)}`
  const last = node.entries.at(-1)
  if (node.kind === 'mapping' && node.isFlow) {
    const at = last?.value.end ?? node.start + 1
    return `${text.slice(0, at)}${last === undefined ? '' : ', '}${entry}${text.slice(at)}`
  }
  const isEmpty = node.kind === 'scalar' && node.start < 0
  if (isEmpty && node.isFlow) {
    return `${text.slice(0, node.after)} {${entry}}${text.slice(node.after)}`
  }
  if (!isEmpty && node.kind !== 'mapping')
    return isNull(node) ? replace(layout, node, { [key]: value }) : undefined
  const column = isEmpty ? node.column + 2 : node.column
  const at = afterLines(text, node.end, column)
  const lead = at === 0 || text.charAt(at - 1) === '\n' ? '' : newline
  return `${text.slice(0, at)}${lead}${' '.repeat(column)}${entry}${newline}${text.slice(at)}`
}

function isNull({ kind, isBlock, value }: YamlNode): boolean {
  return kind === 'scalar' && !isBlock && (value === 'null' || value === '~')
}

/** Start of the line after a node, and after the comments that are indented like what is in it. */
function afterLines(text: string, end: number, column: number): number {
  let at = lineAfter(text, text.charAt(end - 1) === '\n' ? end - 1 : end)
  for (;;) {
    const line = text.slice(at, lineAfter(text, at))
    const blank = line.length - line.trimStart().length
    if (line === '' || !line.trimStart().startsWith('#') || blank < Math.max(column, 1)) return at
    at += line.length
  }
}

function lineAfter(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  return at < 0 ? text.length : at + 1
}

/** A value on one line, as it may stand in a flow collection and so everywhere. */
function inline(value: Json): string {
  return yaml.dump([value], { flowLevel: 0, lineWidth: -1, noRefs: true }).trim().slice(1, -1)
}

/** In the quotes that stood there, when it is a text that needs no escapes. */
function quoteLike(quote: string, value: Json): string | undefined {
  const isPlain = typeof value === 'string' && /^[ !#-&(-[\]-~]*$/.test(value)
  return isPlain && (quote === '"' || quote === "'") ? `${quote}${value}${quote}` : undefined
}
