import { LEASE_SAMPLE } from './sample.ts'
import type { LeaseValue } from '../stack/lease-values.ts'
import type { Problem } from '../kit/result.ts'
import { compiledValidator } from '../kit/compile-schema.ts'
import { withRules } from './apply-rules.ts'
import { saidBy } from './conditions.ts'
import type { Variable } from './facts.ts'
import { filledBy, isOfLabel, takesLease, takesWord } from './filled.ts'
import type { Rule } from './scope.ts'
import { isSayable, isUnknown, schemaOfType, type Schema } from './type-schema.ts'

/** What becomes of the variables of a module. */
export interface Inputs {
  readonly required: readonly string[]
  readonly properties: Readonly<Record<string, Schema>>
  readonly leaseVariable: string | undefined
  readonly readerVariable: string | undefined
  readonly endVariable: string | undefined
  readonly filled: Readonly<Record<string, LeaseValue>>
  /** What the module keeps to itself: Terraform takes its defaults. */
  readonly leftOut: readonly string[]
  /** What stands in the way. */
  readonly problems: readonly Problem[]
  /** What was not derived, or not wholly, and what to write instead. */
  readonly notDerived: readonly Problem[]
}

/** An input before its place among the others is known. */
interface Derived {
  readonly schema: Schema
  readonly notDerived: readonly Problem[]
}

const VARIABLE = /^[a-z][a-z0-9_]*$/
/** More questions than this nobody reads. */
const QUESTIONS = 12

/** Decides for each variable: filled by the lease, asked for, or left to its default. */
export function deriveInputs(all: readonly Variable[], environments: readonly string[]): Inputs {
  const [required, properties, filled]: [string[], [string, Schema][], [string, LeaseValue][]] = [[], [], []]
  const [leftOut, problems, notDerived]: [string[], Problem[], Problem[]] = [[], [], []]
  let [leaseVariable, readerVariable, endVariable]: (string | undefined)[] = []
  for (const variable of [...all].sort((a, b) => Number(b.isRequired) - Number(a.isRequired))) {
    const { name } = variable
    if (variable.isSecret || !VARIABLE.test(name)) {
      const refused = variable.isSecret ? secret(variable) : wrongName(variable)
      ;(variable.isRequired ? problems : notDerived).push(refused)
      if (!variable.isRequired) leftOut.push(name)
      continue
    }
    const derived = derive(variable)
    const { schema } = derived
    const value = filledBy(name, schema)
    if (takesLease(name, schema)) leaseVariable = name
    else if (name === 'reader_role' && variable.default === null) readerVariable = name
    else if (takesWord(schema)) endVariable = name
    else if (isOfLabel(name, all) && !variable.isRequired) leftOut.push(name)
    else if (value !== undefined && fits(value, schema, environments)) {
      filled.push([name, value])
      notDerived.push(...refusedEnvironments(variable, value, schema, environments))
    } else {
      if (value !== undefined) notDerived.push(doesNotFit(variable, value))
      notDerived.push(...derived.notDerived)
      if (variable.isRequired) required.push(name)
      properties.push([name, schema])
    }
  }
  return {
    required,
    ...{ leaseVariable, readerVariable, endVariable, leftOut, problems },
    filled: Object.fromEntries(filled),
    ...unasked(properties, required, notDerived, all),
  }
}

function derive(variable: Variable): Derived {
  const typed = schemaOfType(variable.type)
  const notDerived: Problem[] = []
  if (isUnknown(typed)) notDerived.push(unknownType(variable, typed.line))
  else if (variable.type === undefined || Object.keys(typed).length === 0) notDerived.push(noType(variable))
  const schema = isUnknown(typed) ? {} : typed
  const names = new Map([[`var.${variable.name}`, []]])
  const rules: Rule[] = []
  const told: string[] = []
  for (const { condition, message, line } of variable.validations) {
    const said = condition === undefined ? undefined : saidBy(condition, names, schema)
    rules.push(...(said?.rules ?? []).map((rule) => inWords(rule, message)))
    if (said?.isWhole !== true) notDerived.push(notSaid(variable, line, message))
    else if (said.isSlow) notDerived.push(slowPattern(variable, line))
    // What a schema shows as a pattern, or does not show at all, people need in words.
    const hasPattern = said?.rules.some(({ keywords }) => 'pattern' in keywords) === true
    if (message !== undefined && (said?.isWhole !== true || hasPattern)) told.push(oneLine(message))
  }
  const description = sentence(oneLine(variable.description ?? ''), told.length > 0)
  const described = [description, ...told].filter((text) => text !== '').join(' ')
  const whole = {
    ...withRules(schema, rules),
    ...(described === '' ? {} : { description: described }),
  }
  return { schema: withDefault(whole, variable, notDerived), notDerived }
}

/** Whoever breaks a pattern is told in the module’s own words. */
function inWords(rule: Rule, message: string | undefined): Rule {
  if (message === undefined || !('pattern' in rule.keywords)) return rule
  return { ...rule, keywords: { ...rule.keywords, 'x-message': oneLine(message) } }
}

/** A default stands in the schema where it is allowed by it; else Terraform takes it, as for every input that is left out. */
function withDefault(schema: Schema, variable: Variable, notDerived: Problem[]): Schema {
  if (variable.isRequired) return schema
  const value = variable.default
  if (value === undefined) {
    notDerived.push(unknownDefault(variable))
    return schema
  }
  if (!isSayable(value)) return schema
  const holder = { type: 'object', properties: { value: schema } }
  return compiledValidator(holder, { defaults: true })({ value: structuredClone(value) }).ok
    ? { ...schema, default: value }
    : schema
}

/** Where there are too many questions, those that take YAML, and those that come last, are not asked. */
function unasked(
  properties: readonly (readonly [string, Schema])[],
  required: readonly string[],
  notDerived: readonly Problem[],
  all: readonly Variable[],
): Pick<Inputs, 'properties' | 'notDerived'> {
  if (properties.length <= QUESTIONS) return { properties: Object.fromEntries(properties), notDerived }
  let asked = required.length
  const hidden: string[] = []
  const marked = properties.map(([name, schema]) => {
    if (required.includes(name)) return [name, schema] as const
    const isPlain = ['string', 'number', 'integer', 'boolean'].includes(String(schema['type']))
    if (isPlain && asked < QUESTIONS) {
      asked += 1
      return [name, schema] as const
    }
    hidden.push(name)
    return [name, { ...schema, 'x-ask': false }] as const
  })
  const first = all.find(({ name }) => name === hidden[0])
  const told: Problem[] =
    first === undefined
      ? []
      : [
          {
            code: 'not-asked',
            message: `forms do not ask for ${hidden.map((name) => `\`${name}\``).join(', ')}`,
            file: first.file,
            line: first.line,
            field: '/inputs/properties',
            remedy:
              'a request’s file and `leasehold new --input` take them; to ask, take `x-ask: false` away',
          },
        ]
  return { properties: Object.fromEntries(marked), notDerived: [...notDerived, ...told] }
}

function fits(value: LeaseValue, schema: Schema, environments: readonly string[]): boolean {
  if (value === 'tags') return true
  if (value === 'environment') return environments.some((name) => allows(schema, name))
  return LEASE_SAMPLE[value].every((text) => allows(schema, text))
}

function allows(schema: Schema, text: string): boolean {
  return compiledValidator(schema)(text).ok
}

function refusedEnvironments(
  variable: Variable,
  value: LeaseValue,
  schema: Schema,
  environments: readonly string[],
): readonly Problem[] {
  const refused = value === 'environment' ? environments.filter((name) => !allows(schema, name)) : []
  if (refused.length === 0) return []
  return [
    {
      code: 'environment-refused',
      message: `\`${variable.name}\` refuses ${refused.map((name) => `\`${name}\``).join(', ')}: leases there would fail`,
      ...of(variable),
      allowed: environments.filter((name) => !refused.includes(name)),
      remedy:
        'offer the module in the others alone (`module-allowed` in policies/guardrails.yaml), or widen its condition',
    },
  ]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** With a full stop where more follows. */
function sentence(text: string, isFollowed: boolean): string {
  return isFollowed && /[^.!?:;,]$/.test(text) ? `${text}.` : text
}

function of(
  variable: Pick<Variable, 'name' | 'file' | 'line'>,
  line = variable.line,
): Pick<Problem, 'file' | 'line' | 'field'> {
  return { file: variable.file, line, field: `/inputs/properties/${variable.name}` }
}

function secret(variable: Variable): Problem {
  const { name, isRequired } = variable
  return {
    code: 'secret-input',
    message: `\`${name}\` is a secret, and a request is a file in Git that everybody reads`,
    ...of(variable),
    remedy: isRequired
      ? `let the module make it (\`ephemeral "random_password"\`, \`manage_master_user_password\`), or give it a default`
      : 'nothing: it is no input, and its default counts',
  }
}

function wrongName(variable: Variable): Problem {
  return {
    code: 'input-name',
    message: `\`${variable.name}\` cannot be the name of an input`,
    ...of(variable),
    allowed: [`matching ${VARIABLE.source}`],
    remedy: variable.isRequired ? 'rename the variable' : 'nothing: it is no input, and its default counts',
  }
}

function unknownType(variable: Variable, line: number): Problem {
  return {
    code: 'type-unknown',
    message: `the type of \`${variable.name}\` was not understood: anything is taken`,
    ...of(variable, line),
    remedy: `write it as JSON Schema: \`${variable.name}: { type: … }\``,
  }
}

function noType(variable: Variable): Problem {
  return {
    code: 'type-any',
    message: `\`${variable.name}\` has no type of its own: anything is taken, and Terraform judges it`,
    ...of(variable),
    remedy: `to say more, write it as JSON Schema: \`${variable.name}: { type: object, properties: … }\``,
  }
}

function notSaid(variable: Variable, line: number, message: string | undefined): Problem {
  const told = message === undefined ? '' : `: “${oneLine(message)}”`
  return {
    code: 'condition-not-said',
    message: `a condition of \`${variable.name}\` is judged by Terraform alone, when it plans${told}`,
    ...of(variable, line),
    remedy: `to tell it earlier, add what JSON Schema can say: \`enum\`, \`pattern\`, \`minimum\`, \`maxLength\` …`,
  }
}

function slowPattern(variable: Variable, line: number): Problem {
  return {
    code: 'pattern-slow',
    message: `the pattern of \`${variable.name}\` repeats a repetition: Terraform takes the same time for every text, JavaScript may take very long`,
    ...of(variable, line),
    remedy: 'see that no text can be read in two ways by it, or add `maxLength: 100`',
  }
}

function unknownDefault(variable: Variable): Problem {
  return {
    code: 'default-unknown',
    message: `the default of \`${variable.name}\` is worked out by Terraform`,
    ...of(variable),
    remedy: 'nothing: what is left out of a request takes it',
  }
}

function doesNotFit(variable: Variable, value: LeaseValue): Problem {
  return {
    code: 'lease-value',
    message: `\`${variable.name}\` sounds like the lease’s ${value}, and its conditions refuse such values: it is asked for`,
    ...of(variable),
    allowed: value === 'tags' ? [] : LEASE_SAMPLE[value],
    remedy: `to fill it in: \`lease-values: { ${variable.name}: ${value} }\`, and take it out of \`inputs\``,
  }
}
