import type { ModuleManifest } from '../formats/module.ts'
import type { Json } from '../kit/canonical.ts'
import { ok, type Problem, type Result } from '../kit/result.ts'
import { parseLength } from '../lease/length.ts'
import type { Config } from '../platform/config.ts'
import { formFields, leaseDefault, MODULE_LABEL, type FormField } from './form-fields.ts'
import { firstSection, readSections, writeSections, type Section } from './form-text.ts'
import { NAME } from './path.ts'
import { readAnswer, writeAnswer, wrong } from './form-values.ts'

/** What a person asked for in an issue form: the team and name of a request's path, and what its file says. */
export interface FormRequest {
  readonly team: string
  readonly name: string
  readonly module: string
  readonly environment: string
  /** Login; left out, the person who asks. */
  readonly owner: string | undefined
  /** Left out, the environment's. */
  readonly region: string | undefined
  readonly lease: string
  /** Only what was answered; the module's schema has defaults for the rest. */
  readonly inputs: Readonly<Record<string, Json>>
}

/**
 * The module that an issue asks for, as its first answer says; `undefined` when the issue is not one of our forms.
 * It is what a person typed: not yet known to exist, nor to be a valid name.
 */
export function formModule(body: string): string | undefined {
  const first = firstSection(body)
  return first?.label === MODULE_LABEL ? first.text : undefined
}

/** Reads the body of an issue that was opened by the form of a module (S1). Never throws, whatever the text. */
export function parseForm(form: {
  readonly body: string
  readonly manifest: ModuleManifest
  readonly config: Config
}): Result<FormRequest> {
  const fields = formFields(form.manifest, form.config)
  const sections = readSections(
    form.body,
    fields.map(({ label }) => label),
  )
  if (!sections.ok) return sections
  const answers = readAnswers(fields, sections.value)
  if (!answers.ok) return answers
  return ok(requestOf(answers.value, form.manifest, form.config))
}

/** The body that GitHub would make of a form filled in like this. */
export function writeForm(request: FormRequest, manifest: ModuleManifest, config: Config): string {
  const { inputs, ...rest } = request
  const values = new Map<string, Json | undefined>(Object.entries(rest))
  for (const [name, value] of Object.entries(inputs)) values.set(`${INPUT}${name}`, value)
  return writeSections(
    formFields(manifest, config).map(
      (field) => [field.label, writeAnswer(field, values.get(field.id))] as const,
    ),
  )
}

const INPUT = 'input-'

function readAnswers(
  fields: readonly FormField[],
  sections: ReadonlyMap<string, Section>,
): Result<ReadonlyMap<string, Json>> {
  const answers = new Map<string, Json>()
  const found: Problem[] = []
  for (const field of fields) {
    const section = sections.get(field.label) ?? { text: '', line: 1 }
    const answer = readAnswer(field, section)
    if (!answer.ok) found.push(...answer.problems)
    else if (answer.value !== undefined) {
      found.push(...formProblems(field, section, answer.value))
      answers.set(field.id, answer.value)
    }
  }
  return found.length > 0 ? { ok: false, problems: found } : ok(answers)
}

/** Forms of what becomes part of a path or a file's fixed fields (S4); the module's schema judges the inputs later. */
const FORMS: Readonly<
  Record<string, { readonly test: (text: string) => boolean; readonly allowed: string }>
> = {
  name: {
    test: (text) => NAME.test(text),
    allowed: '2 to 40 lower case letters, digits and dashes; a letter first, no dash last',
  },
  owner: {
    test: (text) => /^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(text),
    allowed: 'a GitHub login',
  },
  region: {
    test: (text) => /^[a-z]{2}(-[a-z]+)+-[0-9]$/.test(text),
    allowed: 'an AWS region such as `eu-west-1`',
  },
  lease: {
    test: (text) => parseLength(text) !== undefined,
    allowed: '`12h`, `14d`, `2w` or `permanent`',
  },
}

function formProblems(field: FormField, section: Section, value: Json): readonly Problem[] {
  const form = FORMS[field.id]
  if (form === undefined || form.test(typeof value === 'string' ? value : '')) return []
  const message = `\`${section.text.slice(0, 60)}\` does not have the form of \`${field.label}\``
  return [{ ...wrong(field, section, 'wrong-form', message), allowed: [form.allowed] }]
}

function requestOf(
  answers: ReadonlyMap<string, Json>,
  manifest: ModuleManifest,
  config: Config,
): FormRequest {
  const text = (id: string): string => {
    const answer = answers.get(id)
    return typeof answer === 'string' ? answer : ''
  }
  const optional = (id: string): string | undefined => (answers.has(id) ? text(id) : undefined)
  const environment = text('environment')
  const known = config.environments.get(environment)
  return {
    team: text('team'),
    name: text('name'),
    module: text('module'),
    environment,
    owner: optional('owner')?.replace(/^@/, ''),
    region: optional('region'),
    lease: optional('lease') ?? (known === undefined ? '' : leaseDefault(manifest, known.lease)),
    inputs: Object.fromEntries(
      [...answers].flatMap(([id, value]) =>
        id.startsWith(INPUT) ? [[id.slice(INPUT.length), value] as const] : [],
      ),
    ),
  }
}
