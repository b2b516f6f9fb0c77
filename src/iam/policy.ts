/**
 * Judges IAM policies as AWS documents it, offline: an explicit deny wins; within an account a policy of the identity
 * must allow and its boundary too; from another account the resource's policy must allow as well. It knows the elements
 * and operators that our policies use and refuses every other: a policy must not pass because it was not understood.
 * Sources: IAM User Guide, "Policy evaluation logic" and "IAM JSON policy elements reference".
 */

export interface Policy {
  readonly statements: readonly Statement[]
}

interface Statement {
  readonly sid: string
  readonly effect: 'Allow' | 'Deny'
  /** `undefined` in a policy of an identity. */
  readonly principal: Principal | undefined
  readonly actions: Matched
  /** `undefined` in a trust policy: it is about its role. */
  readonly resources: Matched | undefined
  readonly conditions: readonly Condition[]
}

type Principal = '*' | { readonly type: 'AWS' | 'Federated'; readonly arns: readonly string[] }

interface Matched {
  readonly patterns: readonly RegExp[]
  /** `NotAction`, `NotResource`. */
  readonly isNot: boolean
}

interface Condition {
  readonly operator: Operator
  /** Lower case: names of keys have no case. */
  readonly key: string
  readonly values: readonly string[]
}

export interface Request {
  /** Of the role, the user or the identity provider. */
  readonly principal: string
  readonly action: string
  readonly resource: string
  /** Keys of the request's context with one value each. */
  readonly context: Readonly<Record<string, string>>
}

export interface Policies {
  readonly identity: readonly Policy[]
  readonly boundary?: Policy
  readonly resource?: Policy
  /** Whether the resource is in the identity's account. */
  readonly isSameAccount?: boolean
}

const OPERATORS = {
  // A key that is not there: equals nothing, and differs from everything.
  StringEquals: (value, values) => value !== undefined && values.includes(value),
  StringNotEquals: (value, values) => value === undefined || !values.includes(value),
  Bool: (value, values) =>
    value !== undefined && values.some((one) => one.toLowerCase() === value.toLowerCase()),
  Null: (value, values) => values.includes(String(value === undefined)),
} satisfies Record<string, (value: string | undefined, values: readonly string[]) => boolean>

type Operator = keyof typeof OPERATORS

const ELEMENTS = new Set([
  'Sid',
  'Effect',
  'Principal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
])

/** @throws Error on whatever it does not know, naming it */
export function parsePolicy(text: string): Policy {
  const root = fields(JSON.parse(text), 'policy')
  if (root['Version'] !== '2012-10-17') throw new Error('a policy of another version')
  const unknown = Object.keys(root).find((key) => key !== 'Version' && key !== 'Statement')
  if (unknown !== undefined) throw new Error(`unknown element of a policy: ${unknown}`)
  if (!Array.isArray(root['Statement'])) throw new Error('Statement is not a list')
  return { statements: root['Statement'].map(parseStatement) }
}

function parseStatement(value: unknown): Statement {
  const statement = fields(value, 'statement')
  const unknown = Object.keys(statement).find((key) => !ELEMENTS.has(key))
  if (unknown !== undefined) throw new Error(`unknown element of a statement: ${unknown}`)
  const { Sid: sid, Effect: effect } = statement
  if (effect !== 'Allow' && effect !== 'Deny') throw new Error(`unknown effect: ${String(effect)}`)
  const actions = matched(statement, 'Action', 'i')
  if (actions === undefined) throw new Error('a statement without actions')
  return {
    sid: typeof sid === 'string' ? sid : '',
    effect,
    principal: parsePrincipal(statement['Principal']),
    actions,
    resources: matched(statement, 'Resource', ''),
    conditions: Object.entries(fields(statement['Condition'] ?? {}, 'Condition')).flatMap(
      ([operator, tests]) => {
        if (!isOperator(operator)) throw new Error(`unknown operator of a condition: ${operator}`)
        return Object.entries(fields(tests, operator)).map(([key, values]) => ({
          operator,
          key: key.toLowerCase(),
          values: texts(values),
        }))
      },
    ),
  }
}

function parsePrincipal(value: unknown): Principal | undefined {
  if (value === undefined || value === '*') return value
  const [[type, arns] = ['', []], ...more] = Object.entries(fields(value, 'Principal'))
  if (more.length > 0 || (type !== 'AWS' && type !== 'Federated'))
    throw new Error(`unknown kind of principal: ${type}`)
  return { type, arns: texts(arns) }
}

function isOperator(name: string): name is Operator {
  return Object.hasOwn(OPERATORS, name)
}

function matched(statement: Record<string, unknown>, name: string, flags: string): Matched | undefined {
  const positive = statement[name]
  const negative = statement[`Not${name}`]
  if (positive !== undefined && negative !== undefined) throw new Error(`both ${name} and Not${name}`)
  const value = positive ?? negative
  if (value === undefined) return undefined
  return { patterns: texts(value).map((text) => wildcard(text, flags)), isNot: negative !== undefined }
}

/** `*` is any text and `?` one character, a slash included; everything else is itself. */
function wildcard(text: string, flags: string): RegExp {
  const source = text
    .replace(/[\\^$+.()|[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, `s${flags}`)
}

function texts(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.map((one) => {
    if (typeof one !== 'string') throw new Error(`not a text: ${JSON.stringify(one)}`)
    if (one.includes('${')) throw new Error(`a variable of a policy: ${one}`)
    return one
  })
}

function fields(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${what} is not an object`)
  return { ...value }
}

/** What decided: `allowed`, or the statement that denies, or who did not allow. */
export type Decision =
  'allowed' | `denied by ${string}` | 'no identity policy' | 'boundary' | 'no resource policy'

export function decide(policies: Policies, request: Request): Decision {
  const { identity, boundary, resource, isSameAccount = true } = policies
  for (const policy of [...identity, boundary, resource]) {
    const denying = policy?.statements.find((one) => one.effect === 'Deny' && applies(one, request))
    if (denying !== undefined) return `denied by ${denying.sid}`
  }
  const allows = ({ statements }: Policy): boolean =>
    statements.some((one) => one.effect === 'Allow' && applies(one, request))
  // Within an account a resource may allow by itself as well; ours do not, and what that means with a boundary depends on
  // how the principal is named, so it is not judged here.
  if (isSameAccount && resource !== undefined && allows(resource))
    throw new Error('a policy of a resource allows within its account')
  if (!identity.some(allows)) return 'no identity policy'
  if (boundary !== undefined && !allows(boundary)) return 'boundary'
  if (!isSameAccount && (resource === undefined || !allows(resource))) return 'no resource policy'
  return 'allowed'
}

/** Whether a role's trust lets a web identity in. The provider was asked before: it vouches for the token's claims. */
export function trusts(trust: Policy, request: Omit<Request, 'resource'>): boolean {
  const asked = { ...request, resource: '' }
  const is = (effect: string): boolean =>
    trust.statements.some((one) => one.effect === effect && applies(one, asked))
  return is('Allow') && !is('Deny')
}

function applies(statement: Statement, request: Request): boolean {
  return (
    isPrincipal(statement.principal, request.principal) &&
    isMatched(statement.actions, request.action) &&
    (statement.resources === undefined || isMatched(statement.resources, request.resource)) &&
    statement.conditions.every(({ operator, key, values }) =>
      OPERATORS[operator](contextValue(request, key), values),
    )
  )
}

function isPrincipal(principal: Principal | undefined, arn: string): boolean {
  if (principal === undefined || principal === '*') return true
  if (principal.type === 'Federated') return principal.arns.includes(arn)
  // `arn:…:iam::<account>:root` means everybody of the account.
  return principal.arns.some(
    (one) => one === arn || (one.endsWith(':root') && accountOf(one) === accountOf(arn)),
  )
}

function accountOf(arn: string): string {
  return arn.split(':')[4] ?? ''
}

function isMatched({ patterns, isNot }: Matched, text: string): boolean {
  return patterns.some((pattern) => pattern.test(text)) !== isNot
}

function contextValue({ context }: Request, key: string): string | undefined {
  return Object.entries(context).find(([name]) => name.toLowerCase() === key)?.[1]
}
