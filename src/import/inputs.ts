import { LEASE_SAMPLE } from './sample.ts'
import type { LeaseValue } from '../stack/lease-values.ts'
import type { Json } from '../kit/canonical.ts'
import type { Problem } from '../kit/result.ts'
import { compiledValidator } from '../kit/compile-schema.ts'
import { withRules } from './apply-rules.ts'
import { saidBy } from './conditions.ts'
import type { Variable } from './facts.ts'
import { filledBy, isOfLabel, takesLease, takesWord } from './filled.ts'
import {
  doesNotFit,
  INPUT_NAME,
  noType,
  notSaid,
  placeOf,
  secondWord,
  secret,
  slowPattern,
  tagsReplaced,
  unknownDefault,
  unknownType,
  unseenIn,
  wrongName,
} from './input-problems.ts'
import { oneLine } from './plain-said.ts'
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

const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?$/
/** More questions than this nobody reads. */
const QUESTIONS = 12

/** What there is to know beside the variables. */
export interface InputsContext {
  /** Names of the platform's environments. */
  readonly environments: readonly string[]
  /** Whether the module has something of which the owner's word can be asked. */
  readonly holdsData: boolean
}

/** Decides for each variable: filled by the lease, asked for, or left to its default. */
export function deriveInputs(all: readonly Variable[], { environments, holdsData }: InputsContext): Inputs {
  const [required, properties, filled]: [string[], [string, Schema][], [string, LeaseValue][]] = [[], [], []]
  const [leftOut, problems, notDerived]: [string[], Problem[], Problem[]] = [[], [], []]
  let [leaseVariable, readerVariable, endVariable]: (string | undefined)[] = []
  for (const variable of [...all].sort((a, b) => Number(b.isRequired) - Number(a.isRequired))) {
    const { name } = variable
    if (variable.isSecret || !INPUT_NAME.test(name)) {
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
    else if (holdsData && takesWord(schema) && endVariable === undefined) endVariable = name
    else if (isOfLabel(name, all) && !variable.isRequired) leftOut.push(name)
    else if (value !== undefined && fits(value, schema, environments)) {
      filled.push([name, value])
      notDerived.push(...refusedEnvironments(variable, value, schema, environments))
      notDerived.push(...unseen(variable, value, derived))
    } else {
      if (value !== undefined) notDerived.push(doesNotFit(variable, value))
      if (takesWord(schema) && endVariable !== undefined) notDerived.push(secondWord(variable, endVariable))
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

/** What is filled in meets conditions that nobody looks at before Terraform does, and takes a default's place. */
function unseen(variable: Variable, value: LeaseValue, { notDerived }: Derived): readonly Problem[] {
  const isLost =
    value === 'tags' &&
    typeof variable.default === 'object' &&
    variable.default !== null &&
    Object.keys(variable.default).length > 0
  return [
    ...notDerived
      .filter(({ code }) => code === 'condition-not-said')
      .map((problem) => unseenIn(variable, value, problem)),
    ...(isLost ? [tagsReplaced(variable)] : []),
  ]
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
  const given = converted(value, schema['type'])
  if (!isSayable(given)) return schema
  const holder = { type: 'object', properties: { value: schema } }
  return compiledValidator(holder, { defaults: true })({ value: structuredClone(given) }).ok
    ? { ...schema, default: given }
    : schema
}

/** As Terraform makes one primitive of another: `"7"` of a number is 7. */
function converted(value: Json, type: unknown): Json {
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  if ((type === 'number' || type === 'integer') && typeof value === 'string' && NUMBER.test(value))
    return Number(value)
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return String(value)
  return value
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
      ...placeOf(variable),
      allowed: environments.filter((name) => !refused.includes(name)),
      remedy:
        'offer the module in the others alone (`module-allowed` in policies/guardrails.yaml), or widen its condition',
    },
  ]
}

/** With a full stop where more follows. */
function sentence(text: string, isFollowed: boolean): string {
  return isFollowed && /[^.!?:;,]$/.test(text) ? `${text}.` : text
}
