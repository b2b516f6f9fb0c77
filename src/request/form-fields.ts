import type { ModuleManifest } from '../formats/module.ts'
import { fieldsOf } from '../kit/fields.ts'
import type { Json } from '../kit/canonical.ts'
import { pointerKey } from '../kit/pointer.ts'
import { parseDuration, parseLength } from '../lease/length.ts'
import type { Environment } from '../platform/config.ts'
import { NAME } from './path.ts'

/** How one question is asked, and how its answer is read. */
export type FieldKind =
  /** One of a list. */
  | { readonly type: 'choice'; readonly options: readonly { readonly label: string; readonly value: Json }[] }
  /** One line. */
  | { readonly type: 'text' }
  /** Several lines, as they are. */
  | { readonly type: 'paragraph' }
  | { readonly type: 'number' }
  /** Strings, one a line. */
  | { readonly type: 'list' }
  /** A file that GitHub keeps; the answer is its address. `accept`: endings such as `.csv`; empty: any. */
  | { readonly type: 'upload'; readonly accept: readonly string[] }
  /** Anything else, as YAML in a code fence. */
  | { readonly type: 'yaml' }

/** One question of an issue form. The template and the parser walk the same list, so that they cannot differ. */
export interface FormField {
  /** Key that GitHub takes in a link to prefill the form. */
  readonly id: string
  /** Heading of the answer in the body; unique within a form. */
  readonly label: string
  readonly description: string
  /** JSON pointer of what the answer sets: `/team`, `/inputs/size`. */
  readonly pointer: string
  readonly required: boolean
  readonly kind: FieldKind
  /** What is taken when there is no answer, as text. */
  readonly suggestion: string | undefined
  /** Form of what becomes part of a path or a file's fixed fields (S4); the module's schema judges the inputs later. */
  readonly form?: AnswerForm
  /** Not asked in forms; whoever writes the request's file, or gives it as an option, may. */
  readonly isUnasked?: true
}

export interface AnswerForm {
  readonly test: (text: string) => boolean
  /** In words. */
  readonly allowed: string
}

/** Heading of the first answer: it says which module the form is for. A label or a title would be no proof (S6). */
export const MODULE_LABEL = 'Module'

const NAME_FORM: AnswerForm = {
  test: (text) => NAME.test(text),
  allowed: '2 to 40 lower case letters, digits and dashes; a letter first, no dash last',
}

export const LOGIN_FORM: AnswerForm = {
  test: (text) => /^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(text),
  allowed: 'a GitHub login',
}

const LENGTH_FORM: AnswerForm = {
  test: (text) => parseLength(text) !== undefined,
  allowed: '`12h`, `14d`, `2w` or `permanent`',
}

type Schema = Readonly<Record<string, unknown>>

/** What the questions are made from; all of it is in `Config`, and the portal holds no more than this. */
export interface FormConfig {
  readonly environments: ReadonlyMap<string, FormEnvironment>
  readonly teams: ReadonlyMap<string, unknown>
}

export type FormEnvironment = Pick<Environment, 'region' | 'regions' | 'lease'>

/** What the questions about a module need of its manifest. */
export type FormManifest = Pick<ModuleManifest, 'name' | 'title' | 'inputs' | 'lease'>

/** Every question of a module's form, in order. */
export function formFields(manifest: FormManifest, config: FormConfig): readonly FormField[] {
  return everyField(manifest, config).filter(({ isUnasked }) => isUnasked !== true)
}

/** The same, with the inputs that forms do not ask for (`x-ask: false`). */
export function everyField(manifest: FormManifest, config: FormConfig): readonly FormField[] {
  const environments = [...config.environments]
  const each = (say: (environment: FormEnvironment) => string) =>
    environments.map(([name, environment]) => `${name} ${say(environment)}`).join(', ')
  const permanent = environments
    .filter(([, environment]) => environment.lease.permanent && manifest.lease?.max === undefined)
    .map(([name]) => name)
  const before: FormField[] = [
    ask('module', MODULE_LABEL, manifest.title, choice([manifest.name])),
    ask('team', 'Team', 'Who pays for it and may change it.', choice([...config.teams.keys()])),
    {
      ...ask(
        'name',
        'Name',
        'What you will call it: lower case letters, digits and dashes, for example `reports`.',
        TEXT,
      ),
      form: NAME_FORM,
    },
    ask(
      'environment',
      'Environment',
      `Where it lives: ${each(({ region }) => `in ${region}`)}.`,
      choice(environments.map(([name]) => name)),
    ),
    {
      ...optional(
        'owner',
        'Owner',
        'GitHub login of the person who answers for it, a member of the team. Empty: you.',
      ),
      form: LOGIN_FORM,
    },
    {
      ...optional('region', 'Region', `AWS region. Empty: ${each(({ region }) => region)}.`),
      kind: choice([...new Set(environments.flatMap(([, { regions }]) => regions))]),
    },
  ]
  const lease = optional(
    'lease',
    'Lease',
    [
      'How long it lives, counted from ready: hours, days or weeks (`12h`, `14d`, `2w`).',
      `Empty: ${each((environment) => leaseDefault(manifest, environment.lease))}.`,
      `The most: ${each((environment) => leaseMost(manifest, environment.lease))}.`,
      ...(permanent.length > 0 ? [`\`permanent\` is allowed in ${permanent.join(', ')}.`] : []),
    ].join(' '),
  )
  const taken = new Set([...before, lease].map(({ label }) => label.toLowerCase()))
  return [...before, ...inputFields(manifest.inputs, taken), { ...lease, form: LENGTH_FORM }]
}

/** Length of a lease whose form leaves it out: the module's, but never more than environment and module allow. */
export function leaseDefault(
  manifest: Pick<ModuleManifest, 'lease'>,
  environment: { readonly default: string; readonly max: string },
): string {
  return shorter(manifest.lease?.default ?? environment.default, leaseMost(manifest, environment))
}

/** The longest lease that environment and module both allow. */
export function leaseMost(
  manifest: Pick<ModuleManifest, 'lease'>,
  environment: { readonly max: string },
): string {
  const own = manifest.lease?.max
  return own === undefined ? environment.max : shorter(environment.max, own)
}

/** The first where both are as long. */
function shorter(a: string, b: string): string {
  const [first, second] = [parseDuration(a), parseDuration(b)]
  return first !== undefined && second !== undefined && first > second ? b : a
}

/** A question that must be answered. */
export function ask(id: string, label: string, description: string, kind: FieldKind): FormField {
  return { id, label, description, pointer: `/${id}`, required: true, kind, suggestion: undefined }
}

/** A question of one line that may be left out. */
export function optional(id: string, label: string, description: string, suggestion?: string): FormField {
  return { id, label, description, pointer: `/${id}`, required: false, kind: TEXT, suggestion }
}

export const TEXT: FieldKind = { type: 'text' }

export function choice(values: readonly string[]): FieldKind {
  return { type: 'choice', options: values.map((value) => ({ label: value, value })) }
}

function inputFields(inputs: Schema, taken: Set<string>): readonly FormField[] {
  const required = Array.isArray(inputs['required']) ? inputs['required'] : []
  return Object.entries(fieldsOf(inputs['properties'])).map(([name, held]) => {
    const schema = fieldsOf(held)
    const wanted = typeof schema['title'] === 'string' ? schema['title'].trim() : sayName(name)
    const label = taken.has(wanted.toLowerCase()) ? `${wanted} (${name})` : wanted
    taken.add(label.toLowerCase())
    const kind = kindOf(schema)
    return {
      id: `input-${name}`,
      label,
      description:
        typeof schema['description'] === 'string'
          ? schema['description']
          : `Input \`${name}\` of the module.`,
      pointer: `/inputs/${pointerKey(name)}`,
      required: required.includes(name) && schema['default'] === undefined,
      kind,
      suggestion: suggestionOf(schema['default'], kind),
      ...(schema['x-ask'] === false && !required.includes(name) ? { isUnasked: true as const } : {}),
    }
  })
}

function sayName(name: string): string {
  const words = name.replaceAll(/[_-]+/g, ' ').trim()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** How a value of this schema is asked for. */
export function kindOf(schema: Schema): FieldKind {
  const upload = schema['x-upload']
  if (schema['type'] === 'string' && (upload === true || Array.isArray(upload))) {
    return { type: 'upload', accept: Array.isArray(upload) ? upload.map(String) : [] }
  }
  if (schema['type'] === 'boolean') return YES_OR_NO
  const values = 'const' in schema ? [schema['const']] : schema['enum']
  if (Array.isArray(values)) return choiceOf(values) ?? plainKind(schema)
  return plainKind(schema)
}

const YES_OR_NO: FieldKind = {
  type: 'choice',
  options: [
    { label: 'yes', value: true },
    { label: 'no', value: false },
  ],
}

/** GitHub refuses a dropdown with empty or equal options, or with the word none. */
function choiceOf(values: readonly unknown[]): FieldKind | undefined {
  const options = values.flatMap((value) =>
    typeof value === 'string' || typeof value === 'number' ? [{ label: String(value), value }] : [],
  )
  const labels = new Set(options.map(({ label }) => label))
  const fits = options.every(
    ({ label }) => label.trim() === label && label !== '' && label.toLowerCase() !== 'none',
  )
  return fits && labels.size === values.length ? { type: 'choice', options } : undefined
}

/** Above this many characters a string is asked for as a paragraph. */
const ONE_LINE = 200

function plainKind(schema: Schema): FieldKind {
  switch (schema['type']) {
    case 'string': {
      const longest = schema['maxLength']
      return typeof longest === 'number' && longest > ONE_LINE ? { type: 'paragraph' } : TEXT
    }
    case 'integer':
    case 'number':
      return { type: 'number' }
    case 'array':
      return fieldsOf(schema['items'])['type'] === 'string' ? { type: 'list' } : { type: 'yaml' }
    default:
      return { type: 'yaml' }
  }
}

function suggestionOf(value: unknown, kind: FieldKind): string | undefined {
  if (value === undefined) return undefined
  if (kind.type === 'choice') return kind.options.find((option) => option.value === value)?.label
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
}
