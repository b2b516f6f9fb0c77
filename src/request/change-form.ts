import { parseInstant, type Instant } from '../kit/brands.ts'
import type { Json } from '../kit/canonical.ts'
import { Fault, ok, problems, type Result } from '../kit/result.ts'
import { parseDuration } from '../lease/length.ts'
import type { Module } from '../module/module.ts'
import type { Config } from '../platform/config.ts'
import { inputChange } from './change-text.ts'
import type { Change } from './change.ts'
import { readForm, textOf, writeAnswers } from './form-answers.ts'
import { ask, choice, LOGIN_FORM, optional, TEXT, type AnswerForm, type FormField } from './form-fields.ts'
import { NAME, parseRequestPath, requestPath, type RequestPath } from './path.ts'

/** Headings of the first answers: they say what a form is for, as {@link MODULE_LABEL} does for a new lease. */
export const CHANGE_LABEL = 'Lease to change'
export const END_LABEL = 'Lease to end'

/** A form that asks for something about a living lease; whether there is one is looked at later. */
export interface LeaseForm extends RequestPath {
  /** `requests/<team>/<name>.yaml` */
  readonly path: string
  /** What the person wrote about why; their text, not a word of ours. */
  readonly reason: string | undefined
}

export interface ChangeForm extends LeaseForm {
  /** In the order of the form. What a value means depends on the lease's module: see {@link changesOf}. */
  readonly asked: readonly AskedChange[]
}

export type AskedChange =
  | Extract<Change, { kind: 'extend' | 'owner' }>
  | { readonly kind: 'input'; readonly name: string; readonly text: string }

export interface EndForm extends LeaseForm {
  readonly change: Extract<Change, { kind: 'end' }>
}

/** Every question of the form that changes a lease, in order. */
export function changeFields(config: Config): readonly FormField[] {
  const most = [...config.environments].map(([name, { lease }]) => `${name} ${lease.max}`).join(', ')
  return [
    leaseField(CHANGE_LABEL),
    {
      ...optional(
        'extend',
        'Extend by',
        `Hours, days or weeks more: \`12h\`, \`7d\`, \`2w\`. A whole lease has at most: ${most}.`,
      ),
      form: EXTENSION_FORM,
    },
    {
      ...optional(
        'owner',
        'New owner',
        'GitHub login of a member of the team, who answers for it from then on.',
      ),
      form: LOGIN_FORM,
    },
    {
      ...optional(
        'inputs',
        'Inputs to change',
        'As `input=value`, for example `size=large`. The module says which ones may change in a living lease.',
      ),
      kind: { type: 'list' },
    },
    optional('reason', 'Reason', 'For whoever approves it.'),
  ]
}

/** Every question of the form that ends a lease, in order. */
export function endFields(): readonly FormField[] {
  return [
    leaseField(END_LABEL),
    {
      ...optional(
        'data',
        'Data',
        'snapshot: a last copy is kept, where the module can make one. discard: nothing is kept.',
      ),
      kind: choice(['snapshot', 'discard']),
    },
    {
      ...optional('at', 'When', 'An instant such as `2026-12-01T09:00:00Z`. Empty: now.'),
      form: INSTANT_FORM,
    },
    optional('reason', 'Reason', 'For whoever approves it.'),
  ]
}

/** What somebody wants changed in a living lease, from the body of their issue (S1). */
export function parseChangeForm(body: string, config: Config): Result<ChangeForm> {
  const answers = readForm(body, changeFields(config))
  if (!answers.ok) return answers
  const [extend, owner] = [textOf(answers.value, 'extend'), textOf(answers.value, 'owner')]
  const inputs = answers.value.get('inputs')
  const lines = Array.isArray(inputs) ? inputs.map(String) : []
  const wrong = lines.find((line) => !INPUT_LINE.test(line))
  if (wrong !== undefined) return problems(notAnInput(wrong))
  const asked: readonly AskedChange[] = [
    ...(extend === undefined ? [] : [{ kind: 'extend', by: extend } as const]),
    ...lines.map((line) => inputOf(line)),
    ...(owner === undefined ? [] : [{ kind: 'owner', login: owner.replace(/^@/, '') } as const]),
  ]
  if (asked.length === 0) {
    return problems({
      code: 'nothing-asked',
      message: 'this form asks for no change',
      field: '',
      allowed: changeFields(config)
        .slice(1, 4)
        .map(({ label }) => `### ${label}`),
      remedy: 'edit this issue and answer one of them',
    })
  }
  return ok({ ...placeOf(answers.value), reason: textOf(answers.value, 'reason'), asked })
}

/** What a change form asks for, by the module as it is frozen in the lease's stack. */
export function changesOf(form: ChangeForm, module: Module): Result<readonly Change[]> {
  const changes: Change[] = []
  for (const asked of form.asked) {
    const change = asked.kind === 'input' ? inputChange(asked.name, asked.text, module) : ok(asked)
    if (!change.ok) return change
    changes.push(change.value)
  }
  return ok(changes)
}

/**
 * Which lease somebody wants ended, and how, from the body of their issue (S1).
 * @param now the end when the form names none
 */
export function parseEndForm(body: string, now: Instant): Result<EndForm> {
  const answers = readForm(body, endFields())
  if (!answers.ok) return answers
  const data = textOf(answers.value, 'data')
  const at = parseInstant(textOf(answers.value, 'at')) ?? now
  return ok({
    ...placeOf(answers.value),
    reason: textOf(answers.value, 'reason'),
    change: { kind: 'end', at, data: data === 'snapshot' || data === 'discard' ? data : undefined },
  })
}

/** The body that GitHub would make of a change form filled in like this. */
export function writeChangeForm(
  form: Pick<ChangeForm, 'lease' | 'reason' | 'asked'>,
  config: Config,
): string {
  const values = new Map<string, Json | undefined>([
    ['lease', form.lease],
    ['reason', form.reason],
  ])
  const inputs: string[] = []
  for (const asked of form.asked) {
    if (asked.kind === 'extend') values.set('extend', asked.by)
    else if (asked.kind === 'owner') values.set('owner', asked.login)
    else inputs.push(`${asked.name}=${asked.text}`)
  }
  if (inputs.length > 0) values.set('inputs', inputs)
  return writeAnswers(changeFields(config), values)
}

/** The body that GitHub would make of an end form filled in like this. */
export function writeEndForm({
  lease,
  reason,
  change,
}: Pick<EndForm, 'lease' | 'reason' | 'change'>): string {
  const values = new Map<string, Json | undefined>([
    ['lease', lease],
    ['data', change.data],
    ['at', change.at],
    ['reason', reason],
  ])
  return writeAnswers(endFields(), values)
}

const LEASE_FORM: AnswerForm = {
  test: (text) => placeIn(text) !== undefined,
  allowed: '`<team>/<name>`, as the lease’s issue says it',
}
const EXTENSION_FORM: AnswerForm = {
  test: (text) => parseDuration(text) !== undefined,
  allowed: '`12h`, `7d` or `2w`',
}
const INSTANT_FORM: AnswerForm = {
  test: (text) => parseInstant(text) !== undefined,
  allowed: 'an instant with an offset: `2026-12-01T09:00:00Z`',
}
const INPUT_LINE = /^[a-z][a-z0-9_]{0,63} *=/

function leaseField(label: string): FormField {
  const description = 'Team and name, for example `payments/reports`.'
  return { ...ask('lease', label, description, TEXT), form: LEASE_FORM }
}

/** Also the path of its file, which people copy; nothing else becomes part of a path (S4). */
function placeIn(text: string): RequestPath | undefined {
  const [team = '', name = '', ...rest] = text
    .replace(/^requests\//, '')
    .replace(/\.yaml$/, '')
    .split('/')
  if (rest.length > 0 || !NAME.test(team) || !NAME.test(name)) return undefined
  const place = parseRequestPath(requestPath(team, name))
  return place.ok ? place.value : undefined
}

function placeOf(answers: ReadonlyMap<string, Json>): RequestPath & { readonly path: string } {
  const place = placeIn(textOf(answers, 'lease') ?? '')
  if (place === undefined) throw new Fault('form-gap', 'the form let a wrong lease through')
  return { ...place, path: requestPath(place.team, place.name) }
}

function inputOf(line: string): AskedChange {
  const at = line.indexOf('=')
  return { kind: 'input', name: line.slice(0, at).trim(), text: line.slice(at + 1).trim() }
}

function notAnInput(line: string) {
  return {
    code: 'wrong-form',
    message: `\`${line.slice(0, 60)}\` does not have the form of an input and its value`,
    field: '/inputs',
    allowed: ['`input=value`, one a line'],
    remedy: 'edit this issue and answer under `### Inputs to change`, for example with `size=large`',
  }
}
