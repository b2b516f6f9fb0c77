import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'

interface Template {
  readonly title: string
  readonly body: readonly { readonly id?: string; readonly attributes: { readonly label?: string } }[]
}

export interface FilledForm {
  readonly title: string
  readonly body: string
}

/** The text that GitHub makes of a filled form: each label as a heading, `_No response_` for what was left empty. */
export function fillForm(
  root: string,
  module: string,
  name: string,
  answers: Readonly<Record<string, string>>,
): FilledForm {
  const file = join(root, '.github', 'ISSUE_TEMPLATE', `${module}.yml`)
  const template = load(readFileSync(file, 'utf8')) as Template
  const questions = template.body.filter(({ id }) => id !== undefined)
  const unknown = Object.keys(answers).find((id) => !questions.some((question) => question.id === id))
  if (unknown !== undefined) throw new Error(`${file} has no question ${unknown}`)
  const parts = questions.map(({ id = '', attributes }) => {
    const answer = answers[id] ?? ''
    return `### ${attributes.label ?? ''}\n\n${answer === '' ? '_No response_' : answer}`
  })
  return { title: `${template.title}${name}`, body: parts.join('\n\n') }
}
