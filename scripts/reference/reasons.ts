import ts from 'typescript'

/** A stable code, with what is said beside it, where the sources make it. */
export interface Reason {
  readonly code: string
  /** Its message; `…` stands for what is put in. Empty where it is made elsewhere. */
  readonly message: string
  readonly file: string
}

const NAMES = new Set(['code', 'reasonCode'])
const CODE = /^[a-z0-9]+(-[a-z0-9]+)+$/

/** The codes in one source file: of problems, of results, and of faults. */
export function reasonsIn(file: string, text: string): readonly Reason[] {
  const found: Reason[] = []
  const visit = (node: ts.Node): void => {
    const reason = ofObject(node) ?? ofFault(node)
    if (reason !== undefined && CODE.test(reason.code)) found.push({ ...reason, file })
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return found
}

function ofObject(node: ts.Node): Omit<Reason, 'file'> | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined
  const code = propertyText(node, NAMES)
  return code === undefined ? undefined : { code, message: propertyText(node, new Set(['message'])) ?? '' }
}

function ofFault(node: ts.Node): Omit<Reason, 'file'> | undefined {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'Fault') return undefined
  const [code, message] = (node.arguments ?? []).map(textOf)
  return code === undefined ? undefined : { code, message: message ?? '' }
}

function propertyText(node: ts.ObjectLiteralExpression, names: ReadonlySet<string>): string | undefined {
  const property = node.properties.find(
    (one): one is ts.PropertyAssignment => ts.isPropertyAssignment(one) && names.has(one.name.getText()),
  )
  return property === undefined ? undefined : textOf(property.initializer)
}

function textOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')
  return undefined
}
