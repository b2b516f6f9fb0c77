import type { RegoModule, RegoRule, RegoVersion } from '../../ports.ts'
import { itemsOf } from '../../kit/fields.ts'

type Node = Readonly<Record<string, unknown>>

/** Reads what OPA's parser says of one file. */
export function moduleOf(file: string, source: string, version: RegoVersion, tree: unknown): RegoModule {
  const lines = source.split('\n')
  let from = 0
  const rules = itemsOf(field(tree, 'rules')).flatMap((rule) => {
    const head = headOf(rule)
    if (head === undefined) return []
    const at = lineOf(lines, head.name, from)
    if (at !== undefined) from = at
    return [{ ...head, line: at }]
  })
  const path = itemsOf(field(field(tree, 'package'), 'path')).slice(1)
  return { file, version, namespace: namespaceOf(path), rules, calls: [...callsIn(tree)] }
}

/** As conftest writes it: OPA's reference without `data.`. */
function namespaceOf(path: readonly unknown[]): string {
  const parts = path.map((term) => String(field(term, 'value')))
  return parts
    .map((part, at) => (isPlain(part) ? (at === 0 ? part : `.${part}`) : `[${JSON.stringify(part)}]`))
    .join('')
}

/** What stands after `data` in a query. */
export function referenceTo(namespace: string, name: string): string {
  return `data${namespace.startsWith('[') ? '' : '.'}${namespace}.${name}`
}

function isPlain(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name)
}

function headOf(rule: unknown): Omit<RegoRule, 'line'> | undefined {
  const head = field(rule, 'head')
  const reference = itemsOf(field(head, 'ref'))
  const first = field(reference[0], 'value') ?? field(head, 'name')
  if (typeof first !== 'string') return undefined
  const shape = shapeOf(head, reference.length)
  return { name: first, shape, constant: shape === 'value' ? constantOf(field(head, 'value')) : undefined }
}

function shapeOf(head: unknown, parts: number): RegoRule['shape'] {
  if (field(head, 'args') !== undefined) return 'function'
  if (parts > 1) return 'object'
  if (field(head, 'key') === undefined) return 'value'
  return field(head, 'value') === undefined ? 'set' : 'object'
}

function constantOf(term: unknown): RegoRule['constant'] {
  // A rule without a value, `deny if …`, gives `true`.
  if (term === undefined) return true
  const value = field(term, 'value')
  switch (field(term, 'type')) {
    case 'null':
      return null
    case 'boolean':
      return value === true
    case 'number':
      return typeof value === 'number' ? value : Number(value)
    case 'string':
      return String(value)
    default:
      return undefined
  }
}

/** OPA gives no places for files that it parses inside a query; clauses stand in the tree in the order of the file. */
function lineOf(lines: readonly string[], name: string, from: number): number | undefined {
  const start = new RegExp(`^\\s*(default\\s+)?${name}(?![\\w])`)
  const at = lines.findIndex((line, index) => index >= from && start.test(line))
  return at === -1 ? undefined : at + 1
}

/** Every dotted name, called or not: a name that is refused has no other use. */
function callsIn(tree: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting: unknown[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (Array.isArray(node)) waiting.push(...(node as readonly unknown[]).filter(isHolder))
    else if (isNode(node)) {
      if (node['type'] === 'ref') {
        const parts = itemsOf(node['value'])
        if (parts.every(isName)) found.add(parts.map((part) => String(field(part, 'value'))).join('.'))
      }
      waiting.push(...Object.values(node).filter(isHolder))
    }
  }
  return found
}

function isName(part: unknown): boolean {
  const type = field(part, 'type')
  return type === 'var' || type === 'string'
}

function isHolder(value: unknown): boolean {
  return value !== null && typeof value === 'object'
}

function field(value: unknown, key: string): unknown {
  return isNode(value) ? value[key] : undefined
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
