import { addHours } from '../../src/lease/lease.ts'
import type { Instant } from '../../src/kit/brands.ts'
import type { Json } from '../../src/kit/canonical.ts'
import { sayUsd } from '../../src/kit/money.ts'
import { didYouMean, nearest } from '../../src/kit/nearest.ts'
import { ok, type Problem, type Result } from '../../src/kit/result.ts'
import { parseLength } from '../../src/lease/length.ts'
import { sayInstant } from '../../src/lease/say.ts'
import type { FormField } from '../../src/request/form-fields.ts'
import {
  priceOf,
  priceOfLease,
  priceWith,
  questionNow,
  questionsOf,
  readDraftAnswer,
  sayMonth,
  withAnswer,
  type Draft,
} from '../../src/run/new-request/draft.ts'
import type { Prompter } from './prompter.ts'

/** Answers that were given as options, by the id of their question. */
export type Given = ReadonlyMap<string, string>

/**
 * Asks for what was not given; without a prompter, what is missing is told at once.
 * @param now for the end that is shown while a length is typed
 */
export async function fill(
  start: Draft,
  given: Given,
  prompter: Prompter | undefined,
  now: Instant,
): Promise<Result<Draft>> {
  const questions = questionsOf(start)
  const found = [...unknownInputs(given, questions)]
  let draft = start
  for (const question of questions) {
    const field = questionNow(question, draft)
    const text = given.get(field.id)
    if (text !== undefined) {
      const answer = await readDraftAnswer(field, text, draft)
      if (answer.ok) draft = withAnswer(draft, field, answer.value)
      else found.push(...answer.problems.map((problem) => asOption(problem, field, text)))
    } else if (prompter !== undefined && found.length === 0 && field.isUnasked !== true) {
      draft = withAnswer(draft, field, await prompt(field, draft, { prompter, now }))
    } else if (field.required) {
      const only = onlyOption(field)
      if (only === undefined) found.push(missing(field))
      else draft = withAnswer(draft, field, only)
    }
  }
  return found.length > 0 ? { ok: false, problems: found } : ok(draft)
}

async function prompt(
  field: FormField,
  draft: Draft,
  { prompter, now }: { readonly prompter: Prompter; readonly now: Instant },
): Promise<Json | undefined> {
  const { kind } = field
  const only = field.required ? onlyOption(field) : undefined
  if (only !== undefined) return only
  const message = field.label
  const help = field.description.replaceAll('`', '')
  if (kind.type === 'choice') {
    const options = kind.options.map(({ label, value }) => ({ label, hint: priceWith(field, value, draft) }))
    const isOptional = !field.required
    const chosen = await prompter.choose({ message, help, options, suggestion: field.suggestion, isOptional })
    return kind.options.find(({ label }) => label === chosen)?.value
  }
  const price = priceOf(draft)
  const costs = field.id === 'lease' && price !== undefined ? `${sayMonth(price)}. ` : ''
  const read = async (text: string) => readDraftAnswer(field, oneALine(field, text), draft)
  const answer = await read(
    await prompter.type({
      message,
      help: `${costs}${help}`,
      suggestion: field.suggestion,
      check: async (text) => {
        const result = await read(text)
        return result.ok ? true : result.problems.map(sayWrong).join('; ')
      },
      meaning: (text) => (field.id === 'lease' ? meaningOf(draft, text, now) : undefined),
    }),
  )
  return answer.ok ? answer.value : undefined
}

/** A list is one a line in a form, and with commas in a line of a terminal. */
function oneALine({ kind }: FormField, text: string): string {
  return kind.type === 'list' ? text.replaceAll(',', '\n') : text
}

/** What somebody would choose who has no choice. */
function onlyOption({ kind }: FormField): Json | undefined {
  return kind.type === 'choice' && kind.options.length === 1 ? kind.options[0]?.value : undefined
}

function sayWrong({ message, allowed = [] }: Problem): string {
  return `${message}${allowed.length === 0 ? '' : `; allowed: ${allowed.join(', ')}`}`.replaceAll('`', '')
}

/** How an answer is given without being asked. */
export function optionOf({ id, label }: Pick<FormField, 'id' | 'label'>): string {
  if (id === 'environment') return '--env <environment>'
  return id.startsWith('input-')
    ? `--input ${id.slice('input-'.length)}=…`
    : `--${id} <${label.toLowerCase()}>`
}

function asOption(problem: Problem, field: FormField, text: string): Problem {
  const { line, remedy, ...rest } = problem
  const isForForms = line !== undefined || remedy === undefined
  const another = didYouMean(text, rest.allowed ?? [], `give another \`${optionOf(field)}\``)
  return { ...rest, remedy: isForForms ? another : remedy }
}

function missing(field: FormField): Problem {
  const { kind } = field
  return {
    code: MISSING,
    message: `\`${field.label}\` is missing`,
    field: field.pointer,
    allowed: kind.type === 'choice' ? kind.options.map(({ label }) => label) : [],
    remedy: `give \`${optionOf(field)}\``,
  }
}

/** Code of what only an option can say where nobody can be asked. */
export const MISSING = 'missing-option'

function unknownInputs(given: Given, questions: readonly FormField[]): readonly Problem[] {
  const known = questions.map(({ id }) => id)
  const inputs = known.flatMap((id) => (id.startsWith('input-') ? [id.slice('input-'.length)] : []))
  return [...given.keys()]
    .filter((id) => !known.includes(id))
    .map((id) => {
      const name = id.slice('input-'.length)
      const guess = nearest(name, inputs)
      return {
        code: 'unknown-input',
        message: `the module has no input \`${name}\``,
        field: '/inputs',
        allowed: inputs,
        remedy: guess === undefined ? 'choose one of them' : `did you mean \`--input ${guess}=…\`?`,
      }
    })
}

/** What a length costs and when it ends; undefined while it is no length yet. */
function meaningOf(draft: Draft, lease: string, now: Instant): string | undefined {
  const length = parseLength(lease)
  if (length?.kind !== 'for') return length === undefined ? undefined : 'it never ends by itself'
  const price = priceOf(draft)
  const inAll = price === undefined ? null : priceOfLease(price, lease)
  const cost = inAll === null ? '' : `${sayUsd(inAll)} in all; `
  return `${cost}if ready now, it ends ${sayInstant(addHours(now, length.hours))}`
}

/** What it costs and when it ends, in the lines of a terminal. */
export function summaryOf(draft: Draft, lease: string, now: Instant): readonly string[] {
  const price = priceOf(draft)
  const meaning = meaningOf(draft, lease, now) ?? ''
  return [
    `Price   ${price === undefined ? 'not known: see prices/aws.yaml' : sayMonth(price)}`,
    lease === 'permanent' ? `Lease   permanent: ${meaning}` : `Lease   ${lease} from ready, ${meaning}`,
  ]
}
