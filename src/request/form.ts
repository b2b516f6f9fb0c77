import type { ModuleManifest } from '../formats/module.ts'
import type { Json } from '../kit/canonical.ts'
import { ok, type Result } from '../kit/result.ts'
import type { Config } from '../platform/config.ts'
import { readForm, textOf, writeAnswers, type Answers } from './form-answers.ts'
import { formFields, leaseDefault, MODULE_LABEL, type FormConfig } from './form-fields.ts'
import { CHANGE_LABEL, END_LABEL } from './change-form.ts'
import { firstSection } from './form-text.ts'

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

/** Which of our forms an issue was opened from. */
export type FormKind =
  /** What a person typed: not yet known to exist, nor to be a valid name. */
  | { readonly kind: 'module'; readonly module: string }
  | { readonly kind: 'change' }
  | { readonly kind: 'end' }

/** Read from the first heading: a label or a title would be no proof (S6). `undefined`: none of ours. */
export function formKind(body: string): FormKind | undefined {
  const first = firstSection(body)
  switch (first?.label) {
    case MODULE_LABEL:
      return { kind: 'module', module: first.text }
    case CHANGE_LABEL:
      return { kind: 'change' }
    case END_LABEL:
      return { kind: 'end' }
    default:
      return undefined
  }
}

/**
 * The module that an issue asks for, as its first answer says; `undefined` when the issue is not one of our forms.
 * It is what a person typed: not yet known to exist, nor to be a valid name.
 */
export function formModule(body: string): string | undefined {
  const form = formKind(body)
  return form?.kind === 'module' ? form.module : undefined
}

/** Reads the body of an issue that was opened by the form of a module (S1). Never throws, whatever the text. */
export function parseForm(form: {
  readonly body: string
  readonly manifest: ModuleManifest
  readonly config: Config
}): Result<FormRequest> {
  const fields = formFields(form.manifest, form.config)
  const answers = readForm(form.body, fields)
  if (!answers.ok) return answers
  return ok(requestOf(answers.value, form.manifest, form.config))
}

/** The body that GitHub would make of a form filled in like this. */
export function writeForm(request: FormRequest, manifest: ModuleManifest, config: Config): string {
  const { inputs, ...rest } = request
  const values = new Map<string, Json | undefined>(Object.entries(rest))
  for (const [name, value] of Object.entries(inputs)) values.set(`${INPUT}${name}`, value)
  return writeAnswers(formFields(manifest, config), values)
}

/** Before an input's name in the id of its question. */
export const INPUT = 'input-'

/** The request that these answers make. */
export function requestOf(
  answers: Answers,
  manifest: Pick<ModuleManifest, 'lease'>,
  config: Pick<FormConfig, 'environments'>,
): FormRequest {
  const required = (id: string): string => textOf(answers, id) ?? ''
  const environment = required('environment')
  const known = config.environments.get(environment)
  return {
    team: required('team'),
    name: required('name'),
    module: required('module'),
    environment,
    owner: textOf(answers, 'owner')?.replace(/^@/, ''),
    region: textOf(answers, 'region'),
    lease: textOf(answers, 'lease') ?? (known === undefined ? '' : leaseDefault(manifest, known.lease)),
    inputs: Object.fromEntries(
      [...answers].flatMap(([id, value]) =>
        id.startsWith(INPUT) ? [[id.slice(INPUT.length), value] as const] : [],
      ),
    ),
  }
}
