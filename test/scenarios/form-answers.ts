import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as yaml from 'js-yaml'
import { REPOSITORY_ROOT } from '../support/example-platform.ts'

interface Template {
  readonly body: readonly {
    readonly type: string
    readonly id?: string
    readonly attributes: {
      readonly label?: string
      readonly options?: readonly string[]
      readonly default?: number
    }
  }[]
}

const ANSWERS: Readonly<Record<string, string>> = { name: 'reports', team: 'payments', environment: 'dev' }

/**
 * The body that GitHub makes of the example platform's own form, from the template itself and not by our writer.
 * @param form another platform's template
 * @param replace gives another text for an answer, by its id; the first, which names the module, stays
 */
export function everyAnswer(
  replace: (answer: string, id: string) => string = (answer) => answer,
  form: string = exampleForm(),
): string {
  return fieldsOf(form)
    .map(({ id = '', attributes }) => {
      const chosen = attributes.options?.[attributes.default ?? 0]
      const answer = ANSWERS[id] ?? chosen ?? '_No response_'
      return `### ${attributes.label ?? ''}\n\n${id === 'module' ? answer : replace(answer, id)}`
    })
    .join('\n\n')
}

/** Ids of the form's fields, in its order. */
export function answersOf(): readonly string[] {
  return fieldsOf(exampleForm()).map(({ id = '' }) => id)
}

function exampleForm(): string {
  return readFileSync(join(REPOSITORY_ROOT, '.github/ISSUE_TEMPLATE/s3-bucket.yml'), 'utf8')
}

function fieldsOf(form: string): Template['body'] {
  return (yaml.load(form) as Template).body.filter(({ type }) => type !== 'markdown')
}
