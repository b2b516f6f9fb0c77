import type { Json } from '../kit/canonical.ts'
import { ok, type Problem, type Result } from '../kit/result.ts'
import type { FormField } from './form-fields.ts'
import { readSections, writeSections, type Section } from './form-text.ts'
import { readAnswer, writeAnswer, wrong } from './form-values.ts'

/** Answers by the id of their question; none where a question was left out. */
export type Answers = ReadonlyMap<string, Json>

/** Reads the body of an issue that a form of these questions opened (S1). Everything that is wrong is told at once. */
export function readForm(body: string, fields: readonly FormField[]): Result<Answers> {
  const sections = readSections(
    body,
    fields.map(({ label }) => label),
  )
  if (!sections.ok) return sections
  const answers = new Map<string, Json>()
  const found: Problem[] = []
  for (const field of fields) {
    const answer = readOne(field, sections.value.get(field.label) ?? { text: '', line: 1 })
    if (!answer.ok) found.push(...answer.problems)
    else if (answer.value !== undefined) answers.set(field.id, answer.value)
  }
  return found.length > 0 ? { ok: false, problems: found } : ok(answers)
}

/** One answer, wherever it was given; `undefined` where the question was left out. */
export function readOne(field: FormField, section: Section): Result<Json | undefined> {
  const answer = readAnswer(field, section)
  if (!answer.ok || answer.value === undefined) return answer
  const found = formProblems(field, section, answer.value)
  return found.length > 0 ? { ok: false, problems: found } : answer
}

/** The body that GitHub would make of these answers. */
export function writeAnswers(
  fields: readonly FormField[],
  values: ReadonlyMap<string, Json | undefined>,
): string {
  return writeSections(
    fields.map((field) => [field.label, writeAnswer(field, values.get(field.id))] as const),
  )
}

/** The answer to a question of one line; `undefined` when it was left out. */
export function textOf(answers: Answers, id: string): string | undefined {
  const answer = answers.get(id)
  return typeof answer === 'string' ? answer : undefined
}

function formProblems(field: FormField, section: Section, value: Json): readonly Problem[] {
  const { form } = field
  if (form === undefined || form.test(typeof value === 'string' ? value : '')) return []
  const message = `\`${section.text.slice(0, 60)}\` does not have the form of \`${field.label}\``
  return [{ ...wrong(field, section, 'wrong-form', message), allowed: [form.allowed] }]
}
