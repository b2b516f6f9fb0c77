import { isRecord } from '../kit/fields.ts'
import { canonicalJson } from '../kit/canonical.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import { pointerKey } from '../kit/pointer.ts'
import { readYaml, type YamlDocument } from '../kit/yaml.ts'
import { readExpressionText } from './body.ts'
import type { Body, Expression, HclBlock } from './syntax.ts'

/** Labels that a block of this kind has. Others of a file's top level, such as `locals`, have none. */
const LABELS: Readonly<Record<string, number>> = {
  variable: 1,
  output: 1,
  module: 1,
  provider: 1,
  resource: 2,
  data: 2,
  ephemeral: 2,
  check: 1,
}

/** Blocks within blocks that are looked at; everything else within them is taken as arguments. */
const INNER = new Set([
  'required_providers',
  'validation',
  'backend',
  'cloud',
  'provisioner',
  'connection',
  'lifecycle',
])

/** Arguments whose text is an expression also without `${…}`. */
const EXPRESSIONS = new Set(['type', 'providers', 'depends_on'])

/**
 * Reads a file of Terraform in its JSON form. A key that is there twice is refused: Terraform takes both, and other
 * readers take one.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function readHclJson(file: string, content: Uint8Array): Result<Body> {
  const document = readYaml(file, content)
  if (!document.ok) return document
  if (!isTheSame(content, document.value.value)) return problems(notJson(file))
  return ok({ attributes: new Map(), blocks: blocksOf(document.value, document.value.value, '') })
}

/** What a reader of YAML takes and one of JSON does not, or takes otherwise, is not what Terraform would read. */
function isTheSame(content: Uint8Array, value: unknown): boolean {
  try {
    return canonicalJson(JSON.parse(new TextDecoder().decode(content))) === canonicalJson(value)
  } catch {
    return false
  }
}

function notJson(file: string): Problem {
  return {
    code: 'hcl-unreadable',
    message: 'this is no JSON',
    file,
    line: 1,
    remedy: 'run `terraform validate` there',
  }
}

function blocksOf(document: YamlDocument, value: unknown, pointer: string): readonly HclBlock[] {
  return each(value, pointer).flatMap(({ value: held, pointer: at }) =>
    Object.entries(held).flatMap(([kind, inner]) =>
      kind === '//' ? [] : labelled(document, kind, [], inner, `${at}/${pointerKey(kind)}`),
    ),
  )
}

function labelled(
  document: YamlDocument,
  kind: string,
  labels: readonly string[],
  value: unknown,
  pointer: string,
): readonly HclBlock[] {
  const wanted = LABELS[kind] ?? 0
  return each(value, pointer).flatMap(({ value: held, pointer: at }): readonly HclBlock[] => {
    if (labels.length === wanted) {
      const { line } = document.position(at)
      return [{ kind, labels, body: bodyOf(document, held, at, kind), line, start: 0, end: 0 }]
    }
    return Object.entries(held).flatMap(([label, inner]) =>
      label === '//' ? [] : labelled(document, kind, [...labels, label], inner, `${at}/${pointerKey(label)}`),
    )
  })
}

/** One object, or a list of them, and lists in it: blocks may be written in all of these ways. */
function each(
  value: unknown,
  pointer: string,
): readonly { readonly value: Readonly<Record<string, unknown>>; readonly pointer: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => each(item, `${pointer}/${index}`))
  return isRecord(value) ? [{ value, pointer }] : []
}

function bodyOf(
  document: YamlDocument,
  value: Readonly<Record<string, unknown>>,
  pointer: string,
  kind: string,
): Body {
  const attributes = new Map<string, Expression>()
  const blocks: HclBlock[] = []
  for (const [key, held] of Object.entries(value)) {
    const at = `${pointer}/${pointerKey(key)}`
    if (key === '//') continue
    if (INNER.has(key)) {
      const isNamed = key === 'backend' || key === 'provisioner'
      for (const one of each(held, at)) {
        const { line } = document.position(one.pointer)
        const named = isNamed ? Object.keys(one.value) : [undefined]
        for (const label of named) {
          const inner = label === undefined ? one.value : one.value[label]
          const body = bodyOf(document, isRecord(inner) ? inner : {}, one.pointer, key)
          blocks.push({ kind: key, labels: label === undefined ? [] : [label], body, line, start: 0, end: 0 })
        }
      }
    } else
      attributes.set(key, expressionOf(document, held, at, kind === 'variable' && key === 'default', key))
  }
  return { attributes, blocks }
}

function expressionOf(
  document: YamlDocument,
  value: unknown,
  pointer: string,
  isPlain: boolean,
  key: string,
): Expression {
  const { line } = document.position(pointer)
  const span = { line, start: 0, end: 0 }
  if (Array.isArray(value)) {
    const items = value.map((item, index) => expressionOf(document, item, `${pointer}/${index}`, isPlain, ''))
    return { kind: 'list', items, ...span }
  }
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([name, held]) => ({
      key: { kind: 'literal', value: name, ...span } satisfies Expression,
      value: expressionOf(document, held, `${pointer}/${pointerKey(name)}`, isPlain, ''),
    }))
    return { kind: 'object', entries, ...span }
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null)
    return { kind: 'literal', value, ...span }
  const text = typeof value === 'string' ? value : ''
  // A default is never worked out, so nothing in it means anything.
  if (isPlain) return { kind: 'literal', value: text, ...span }
  if (EXPRESSIONS.has(key)) return readExpressionText(text, line) ?? { kind: 'other', ...span }
  if (text.startsWith('${') && text.endsWith('}')) {
    const found = readExpressionText(text.slice(2, -1), line)
    if (found !== undefined) return found
  }
  if (/(^|[^$])\$\{|(^|[^%])%\{/.test(text)) return { kind: 'other', ...span }
  return { kind: 'literal', value: text.replaceAll('$${', '${').replaceAll('%%{', '%{'), ...span }
}
