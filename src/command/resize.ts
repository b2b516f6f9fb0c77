import type { Json } from '../kit/canonical.ts'
import { nearest } from '../kit/nearest.ts'
import { ok, problems, type Result } from '../kit/result.ts'
import { changeableInputs, inputSchema } from '../module/inputs.ts'
import type { Module } from '../module/module.ts'
import type { Change } from '../request/change.ts'
import type { Resize } from './grammar.ts'

/** What `/resize` changes. A value alone must belong to one input only; which one is never guessed. */
export function resizeChanges(resize: Resize, module: Module): Result<readonly Change[]> {
  if (resize.kind === 'inputs')
    return ok(
      resize.inputs.map(({ input, value }) => ({
        kind: 'input',
        name: input,
        value: typedValue(value, module, input),
      })),
    )
  const { value } = resize
  const choices = changeableInputs(module).map((input) => ({ input, options: optionsOf(module, input) }))
  const fitting = choices.filter(({ options }) => options.includes(value))
  const [only, second] = fitting
  if (only === undefined) return problems(noInput(value, choices))
  if (second !== undefined)
    return problems({
      code: 'ambiguous-value',
      message: `\`${value}\` can be ${fitting.map(({ input }) => `\`${input}\``).join(' or ')}`,
      field: '/inputs',
      allowed: fitting.map(({ input }) => `${input}=${value}`),
      remedy: `say which: \`/resize ${only.input}=${value}\``,
    })
  return ok([{ kind: 'input', name: only.input, value: typedValue(value, module, only.input) }])
}

interface Choice {
  readonly input: string
  readonly options: readonly string[]
}

function noInput(value: string, choices: readonly Choice[]) {
  const options = choices.flatMap((choice) => choice.options)
  const guess = nearest(value, options)
  const isChangeable = choices.length > 0
  return {
    code: 'unknown-value',
    message: isChangeable
      ? `no input that may change can be \`${value.slice(0, 60)}\``
      : 'nothing of this lease may change while it lives',
    field: '/inputs',
    allowed: choices.flatMap((choice) =>
      choice.options.length === 0
        ? [`${choice.input}=…`]
        : choice.options.map((option) => `${choice.input}=${option}`),
    ),
    remedy: !isChangeable
      ? 'ask for a new lease, and end this one when you have moved'
      : guess === undefined
        ? 'say which input: `/resize input=value`'
        : `did you mean \`/resize ${guess}\`?`,
  }
}

/** The texts that an input can be chosen by; none when it is free. */
function optionsOf(module: Module, input: string): readonly string[] {
  const held = inputSchema(module.manifest, input)?.['enum']
  if (!Array.isArray(held)) return []
  return held.flatMap((one: unknown) =>
    typeof one === 'string' || typeof one === 'number' ? [String(one)] : [],
  )
}

/** The value that a text stands for, by the type of its input; one that is of no such type stays text and is refused later. */
function typedValue(text: string, module: Module, input: string): Json {
  const schema = inputSchema(module.manifest, input)
  const options = schema?.['enum']
  if (Array.isArray(options)) {
    const chosen = options.find((one: unknown) => typeof one === 'number' && String(one) === text)
    return typeof chosen === 'number' ? chosen : text
  }
  const type = schema?.['type']
  const isNumber = type === 'integer' || type === 'number'
  if (isNumber && /^-?\d{1,15}(\.\d{1,9})?$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
