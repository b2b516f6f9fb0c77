import type { Json } from '../kit/canonical.ts'

/** Where an expression stands in its file. */
export interface Span {
  /** 1-based. */
  readonly line: number
  /** Characters from the beginning of the text, for edits; 0 and 0 where it was made of JSON. */
  readonly start: number
  readonly end: number
}

/** An expression of HCL, as far as somebody who reads a module needs to know it. */
export type Expression = Span &
  (
    | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
    | { readonly kind: 'list'; readonly items: readonly Expression[] }
    | { readonly kind: 'object'; readonly entries: readonly ObjectEntry[] }
    | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] }
    /** `var.size`, `string`: names with dots between them. */
    | { readonly kind: 'reference'; readonly path: readonly string[] }
    | { readonly kind: 'unary'; readonly operator: '-' | '!'; readonly operand: Expression }
    | {
        readonly kind: 'binary'
        readonly operator: BinaryOperator
        readonly left: Expression
        readonly right: Expression
      }
    | {
        readonly kind: 'conditional'
        readonly test: Expression
        readonly then: Expression
        readonly else: Expression
      }
    /** `[for key, value in collection : result if condition]` */
    | {
        readonly kind: 'for'
        readonly names: readonly string[]
        readonly collection: Expression
        readonly result: Expression
        readonly condition: Expression | undefined
      }
    /** Text with `${…}` in it, an index, a splat: what is known of it is that it is there. */
    | { readonly kind: 'other' }
  )

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%'

export interface ObjectEntry {
  readonly key: Expression
  readonly value: Expression
}

export interface Body {
  readonly attributes: ReadonlyMap<string, Expression>
  readonly blocks: readonly HclBlock[]
}

export interface HclBlock extends Span {
  /** `variable`, `output`, `resource` … */
  readonly kind: string
  readonly labels: readonly string[]
  readonly body: Body
}

/** A literal's value, lists and objects of literals too; undefined: it is not known without Terraform. */
export function constantOf(expression: Expression): Json | undefined {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'unary': {
      const value = constantOf(expression.operand)
      if (expression.operator === '-') return typeof value === 'number' ? -value : undefined
      return typeof value === 'boolean' ? !value : undefined
    }
    case 'list': {
      const items = expression.items.map(constantOf)
      return items.some((item) => item === undefined) ? undefined : (items as readonly Json[])
    }
    case 'object': {
      const found: [string, Json][] = []
      for (const { key, value } of expression.entries) {
        const [name, held] = [keyOf(key), constantOf(value)]
        if (name === undefined || held === undefined) return undefined
        found.push([name, held])
      }
      return Object.fromEntries(found)
    }
    case 'call':
    case 'reference':
    case 'binary':
    case 'conditional':
    case 'for':
    case 'other':
      return undefined
  }
}

/** Key of an object: a bare word is its own name. */
export function keyOf(key: Expression): string | undefined {
  if (key.kind === 'reference') return key.path.length === 1 ? key.path[0] : undefined
  if (key.kind !== 'literal' || key.value === null) return undefined
  return String(key.value)
}

/** A text that is written as a literal. */
export function textOf(expression: Expression | undefined): string | undefined {
  return expression?.kind === 'literal' && typeof expression.value === 'string' ? expression.value : undefined
}

/** Whether an attribute may be true for Terraform, which takes `"true"` too. What is not known is not taken for a no. */
export function mayBeTrue(expression: Expression | undefined): boolean {
  const value = expression === undefined ? null : constantOf(expression)
  return value !== null && value !== false && value !== 'false'
}
