import type { Json } from '../kit/canonical.ts'
import { nearest } from '../kit/nearest.ts'
import { ok, problems, type Result } from '../kit/result.ts'
import { pointerKey } from '../kit/pointer.ts'
import { changeableInputs, inputSchema } from '../module/inputs.ts'
import type { Module } from '../module/module.ts'
import type { Change } from './change.ts'
import { kindOf, type FieldKind } from './form-fields.ts'

/**
 * What `large` or `size=large` changes. A value alone means the one changeable choice that offers it.
 * @param text one line that a person typed
 */
export function resizeChange(text: string, module: Module): Result<Change> {
  const at = text.indexOf('=')
  if (at >= 0) return inputChange(text.slice(0, at).trim(), text.slice(at + 1).trim(), module)
  const value = text.trim()
  const offers = choicesOf(module)
  const matching = offers.filter(({ labels }) => labels.includes(value))
  const [only] = matching
  if (only !== undefined && matching.length === 1) return inputChange(only.name, value, module)
  const allowed = (matching.length > 1 ? matching : offers).flatMap(({ name, labels }) =>
    (matching.length > 1 ? [value] : labels).map((label) => `${name}=${label}`),
  )
  if (matching.length > 1) {
    return problems({
      code: 'ambiguous-value',
      message: `\`${short(value)}\` could be ${matching.map(({ name }) => `\`${name}\``).join(' or ')}`,
      field: '/inputs',
      allowed,
      remedy: `say which: \`${allowed[0] ?? ''}\``,
    })
  }
  const guess = nearest(
    value,
    offers.flatMap(({ labels }) => labels),
  )
  return problems({
    code: 'not-allowed',
    message: `no input of \`${module.manifest.name}\` that can change has the choice \`${short(value)}\``,
    field: '/inputs',
    allowed,
    remedy: guess === undefined ? 'write `input=value`' : `did you mean \`${guess}\`?`,
  })
}

/** What the text of one input's new value means, by the module's schema. Whether it may change is judged later. */
export function inputChange(name: string, text: string, module: Module): Result<Change> {
  const schema = inputSchema(module.manifest, name)
  // An input that is not there is told by the rule that knows which ones may change.
  const value = schema === undefined ? ok(text) : valueOf(kindOf(schema), text)
  if (value.ok) return ok({ kind: 'input', name, value: value.value })
  const field = `/inputs/${pointerKey(name)}`
  return { ok: false, problems: value.problems.map((problem) => ({ ...problem, field })) }
}

function choicesOf(module: Module): readonly { readonly name: string; readonly labels: readonly string[] }[] {
  return changeableInputs(module).flatMap((name) => {
    const kind = kindOf(inputSchema(module.manifest, name) ?? {})
    return kind.type === 'choice' ? [{ name, labels: kind.options.map(({ label }) => label) }] : []
  })
}

function valueOf(kind: FieldKind, text: string): Result<Json> {
  switch (kind.type) {
    case 'choice': {
      const labels = kind.options.map(({ label }) => label)
      const label = WORDS.get(text.toLowerCase()) ?? text
      const chosen = kind.options.find((option) => option.label === text || option.label === label)
      return chosen === undefined ? notAllowed(text, labels) : ok(chosen.value)
    }
    case 'number':
      return /^-?\d{1,15}(\.\d{1,9})?$/.test(text) ? ok(Number(text)) : notAllowed(text, ['a number'])
    case 'text':
    case 'upload':
    case 'paragraph':
      return ok(text)
    case 'list':
      return ok(text.split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim()])))
    case 'yaml':
      return problems({
        code: 'not-in-a-line',
        message: 'this input is more than a line can say',
        allowed: ['the request file, or the form for changes'],
        remedy: 'change it in the request file, in a pull request',
      })
  }
}

/** Other words for the labels of a yes-or-no question. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['true', 'yes'],
  ['on', 'yes'],
  ['false', 'no'],
  ['off', 'no'],
])

function notAllowed(text: string, allowed: readonly string[]): Result<never> {
  const guess = nearest(text, allowed)
  return problems({
    code: 'not-allowed',
    message: `\`${short(text)}\` is not allowed`,
    allowed,
    remedy: guess === undefined ? 'choose one of them' : `did you mean \`${guess}\`?`,
  })
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
