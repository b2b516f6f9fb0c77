import { constantOf, type Expression } from '../hcl/syntax.ts'
import { patternOf, patternOfText } from './pattern.ts'
import { at, both, NOTHING, placeOf, schemaAt, type Names, type Said, type Scope } from './scope.ts'
import type { Schema } from './type-schema.ts'

const OPPOSITE: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
}

/** What a condition of `validation` says that JSON Schema can say too. */
export function saidBy(condition: Expression, names: Names, schema: Schema): Said {
  return read(condition, { names, schema })
}

function read(expression: Expression, scope: Scope): Said {
  switch (expression.kind) {
    case 'binary':
      return readBinary(expression, scope)
    case 'call':
      return readCall(expression, scope)
    case 'conditional':
      return readConditional(expression, scope)
    case 'literal':
      return expression.value === true ? { ...NOTHING, isWhole: true } : NOTHING
    case 'list':
    case 'object':
    case 'reference':
    case 'unary':
    case 'for':
    case 'other':
      return NOTHING
  }
}

function readBinary(expression: Extract<Expression, { kind: 'binary' }>, scope: Scope): Said {
  const { operator, left, right } = expression
  if (operator === '&&') return both([read(left, scope), read(right, scope)])
  if (operator === '||') return readOr(left, right, scope)
  const value = constantOf(right)
  if (value !== undefined) return compare(left, operator, right, scope)
  const opposite = OPPOSITE[operator]
  if (opposite !== undefined && constantOf(left) !== undefined) return compare(right, opposite, left, scope)
  return isFloor(left, right) || isFloor(right, left)
    ? at(left.kind === 'call' ? right : left, scope, { type: 'integer' }, 'number')
    : NOTHING
}

/** `floor(x) == x` */
function isFloor(call: Expression, other: Expression): boolean {
  const [inner] = call.kind === 'call' && /^(?:floor|ceil)$/.test(call.name) ? call.arguments : []
  return (
    inner?.kind === 'reference' && other.kind === 'reference' && inner.path.join('.') === other.path.join('.')
  )
}

/**
 * Null is not given, so a condition that lets it pass says the rest; an empty text is one more that a pattern may allow; and
 * one list of values or the other is both.
 */
function readOr(left: Expression, right: Expression, scope: Scope): Said {
  for (const [first, second] of [
    [left, right],
    [right, left],
  ] as const) {
    const absent = nullTest(first, '==', scope)
    if (absent !== undefined) return within(absent, read(second, scope))
    const empty = emptyTest(first, scope)
    if (empty === undefined) continue
    const said = read(second, scope)
    const [rule] = said.rules
    if (!said.isWhole || said.rules.length !== 1 || rule === undefined) return NOTHING
    if (rule.place.join('/') !== empty) return NOTHING
    const { pattern, enum: values } = rule.keywords
    if (typeof pattern === 'string')
      return { ...said, rules: [{ ...rule, keywords: { pattern: `^$|${pattern}` } }] }
    if (isList(values))
      return { ...said, rules: [{ ...rule, keywords: { enum: [...new Set<unknown>([...values, ''])] } }] }
    return NOTHING
  }
  return eitherOf(read(left, scope), read(right, scope))
}

/** `var.x == "a" || var.x == "b"` */
function eitherOf(left: Said, right: Said): Said {
  const [one, other] = [left.rules[0], right.rules[0]]
  const isPlain = left.isWhole && right.isWhole && left.rules.length === 1 && right.rules.length === 1
  if (!isPlain || one === undefined || other?.place.join('/') !== one.place.join('/')) return NOTHING
  const [values, more] = [one.keywords['enum'], other.keywords['enum']]
  if (!isList(values) || !isList(more)) return NOTHING
  return { ...left, rules: [{ ...one, keywords: { enum: [...new Set([...values, ...more])] } }] }
}

/** What is said of a value where it is given, and of what is in it; what is said of another one then is not said always. */
function within(place: readonly string[], said: Said): Said {
  const isInside = said.rules.every((rule) => place.every((step, at) => rule.place[at] === step))
  return isInside ? said : NOTHING
}

function readConditional(expression: Extract<Expression, { kind: 'conditional' }>, scope: Scope): Said {
  const absent = nullTest(expression.test, '==', scope)
  if (absent !== undefined && constantOf(expression.then) === true)
    return within(absent, read(expression.else, scope))
  const given = nullTest(expression.test, '!=', scope)
  if (given !== undefined && constantOf(expression.else) === true)
    return within(given, read(expression.then, scope))
  return NOTHING
}

/** Place of the value that is compared with null, on either side. */
function nullTest(
  expression: Expression,
  operator: '==' | '!=',
  scope: Scope,
): readonly string[] | undefined {
  if (expression.kind !== 'binary' || expression.operator !== operator) return undefined
  const { left, right } = expression
  if (constantOf(right) === null) return placeOf(left, scope)
  return constantOf(left) === null ? placeOf(right, scope) : undefined
}

/** Place of the value that is compared with the empty text. */
function emptyTest(expression: Expression, scope: Scope): string | undefined {
  if (expression.kind !== 'binary' || expression.operator !== '==') return undefined
  const { left, right } = expression
  if (constantOf(right) === '') return placeOf(left, scope)?.join('/')
  if (constantOf(left) === '') return placeOf(right, scope)?.join('/')
  return undefined
}

function readCall(expression: Extract<Expression, { kind: 'call' }>, scope: Scope): Said {
  const [first, second] = expression.arguments
  if (first === undefined) return NOTHING
  switch (expression.name) {
    case 'can':
      return readCan(first, scope)
    case 'contains':
      return second === undefined ? NOTHING : readContains(first, second, scope)
    case 'alltrue':
      return readAll(first, scope)
    case 'startswith':
    case 'endswith': {
      const text = second === undefined ? undefined : constantOf(second)
      if (typeof text !== 'string') return NOTHING
      const sign = patternOfText(text)
      return at(
        first,
        scope,
        { pattern: expression.name === 'startswith' ? `^${sign}` : `${sign}$` },
        'string',
      )
    }
    default:
      return NOTHING
  }
}

function readCan(inner: Expression, scope: Scope): Said {
  if (inner.kind !== 'call' || inner.name !== 'regex') return NOTHING
  const [pattern, value] = inner.arguments
  return pattern === undefined || value === undefined ? NOTHING : readPattern(pattern, value, scope)
}

function readPattern(pattern: Expression, value: Expression, scope: Scope): Said {
  const text = constantOf(pattern)
  const found = typeof text === 'string' ? patternOf(text) : undefined
  if (found === undefined) return NOTHING
  const said = at(value, scope, { pattern: found.text }, 'string')
  return { ...said, isSlow: said.isWhole && found.isNested }
}

function readContains(list: Expression, value: Expression, scope: Scope): Said {
  const inner = list.kind === 'call' && /^(?:toset|tolist)$/.test(list.name) ? list.arguments[0] : list
  const values = inner === undefined ? undefined : constantOf(inner)
  if (!Array.isArray(values) || values.length === 0) return NOTHING
  if (!values.every((one: unknown) => one === null || typeof one === 'string' || typeof one === 'number'))
    return NOTHING
  const given: readonly unknown[] = values
  return at(value, scope, { enum: [...new Set(given.filter((one) => one !== null))] })
}

/** `alltrue([for x in var.list : …])`, or of conditions one by one. */
function readAll(list: Expression, scope: Scope): Said {
  if (list.kind === 'list') return both(list.items.map((item) => read(item, scope)))
  if (list.kind !== 'for' || list.condition !== undefined) return NOTHING
  const place = placeOf(list.collection, scope)
  if (place === undefined) return NOTHING
  const isMap = schemaAt(scope.schema, place)?.['type'] === 'object'
  const [first, second] = list.names
  const names = new Map([...scope.names].filter(([name]) => !list.names.includes(name)))
  if (second !== undefined) {
    names.set(second, [...place, '*'])
    if (isMap) names.set(first ?? '', [...place, '@'])
  } else names.set(first ?? '', [...place, '*'])
  return read(list.result, { ...scope, names })
}

const LENGTHS: Readonly<Record<string, readonly [least: string, most: string]>> = {
  string: ['minLength', 'maxLength'],
  array: ['minItems', 'maxItems'],
  object: ['minProperties', 'maxProperties'],
}

function compare(left: Expression, operator: string, right: Expression, scope: Scope): Said {
  const value = constantOf(right)
  if (left.kind === 'call') return compareCall(left, operator, value, scope)
  if (left.kind === 'binary') return readModulo(left, operator, value, scope)
  // Null is not given: of the variable itself that is all of it, of an attribute it is that it must be there.
  if (operator === '!=' && value === null) return { ...NOTHING, isWhole: placeOf(left, scope)?.length === 0 }
  if (operator === '!=' && value === '') return at(left, scope, { minLength: 1 }, 'string')
  if (
    operator === '==' &&
    (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
  )
    return at(left, scope, { enum: [value] })
  if (typeof value !== 'number') return NOTHING
  const keyword = { '>=': 'minimum', '>': 'exclusiveMinimum', '<=': 'maximum', '<': 'exclusiveMaximum' }[
    operator
  ]
  return keyword === undefined ? NOTHING : at(left, scope, { [keyword]: value }, 'number')
}

/** `var.days % 1 == 0`, `var.size % 8 == 0` */
function readModulo(
  left: Extract<Expression, { kind: 'binary' }>,
  operator: string,
  value: unknown,
  scope: Scope,
): Said {
  if (left.operator !== '%' || operator !== '==' || value !== 0) return NOTHING
  const step = constantOf(left.right)
  if (typeof step !== 'number' || !Number.isInteger(step) || step < 1) return NOTHING
  const keywords = { type: 'integer', ...(step === 1 ? {} : { multipleOf: step }) }
  return at(left.left, scope, keywords, 'number')
}

function compareCall(
  call: Extract<Expression, { kind: 'call' }>,
  operator: string,
  value: unknown,
  scope: Scope,
): Said {
  const [inner, second] = call.arguments
  if (inner === undefined) return NOTHING
  if (call.name === 'trimspace' && operator === '!=' && value === '')
    return at(inner, scope, { pattern: '\\S' }, 'string')
  if (call.name !== 'length' || typeof value !== 'number') return NOTHING
  if (inner.kind === 'call' && inner.name === 'regexall') {
    const [pattern, text] = inner.arguments
    const isFound = (operator === '>' && value === 0) || (operator === '>=' && value === 1)
    if (!isFound || pattern === undefined || text === undefined || second !== undefined) return NOTHING
    return readPattern(pattern, text, scope)
  }
  const place = placeOf(inner, scope)
  const type = place === undefined ? undefined : schemaAt(scope.schema, place)?.['type']
  const [least, most] = LENGTHS[String(type)] ?? []
  if (place === undefined || least === undefined || most === undefined) return NOTHING
  const keywords = bounds(operator, value, least, most)
  return keywords === undefined ? NOTHING : { rules: [{ place, keywords }], isWhole: true, isSlow: false }
}

function bounds(operator: string, value: number, least: string, most: string): Schema | undefined {
  if (!Number.isInteger(value) || value < 0) return undefined
  switch (operator) {
    case '>=':
      return { [least]: value }
    case '>':
      return { [least]: value + 1 }
    case '<=':
      return { [most]: value }
    case '<':
      return value === 0 ? undefined : { [most]: value - 1 }
    case '==':
      return { [least]: value, [most]: value }
    case '!=':
      return value === 0 ? { [least]: 1 } : undefined
    default:
      return undefined
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}
