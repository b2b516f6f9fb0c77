import { checkbox, confirm, input, select } from '@inquirer/prompts'
import { logSafe } from '../../src/kit/log-safe.ts'
import type { Problem, Result } from '../../src/kit/result.ts'
import { QUESTIONS, type Around, type Question, type Texts } from '../../src/adopt/questions.ts'
import type { Terminal } from '../new/prompter.ts'

/** Somebody at a terminal. Every text is made safe for it before it is shown (S3). */
export interface Asker {
  text(question: {
    readonly message: string
    readonly suggestion: string | undefined
    /** `true`, or what is wrong. */
    readonly check: (text: string) => string | true
  }): Promise<string>
  one(message: string, options: readonly Option[]): Promise<string>
  some(message: string, options: readonly Option[]): Promise<readonly string[]>
  /** @param usual what Enter means */
  yes(message: string, usual: boolean): Promise<boolean>
}

export interface Option {
  readonly value: string
  readonly hint: string
}

export function createAsker(terminal: Terminal): Asker {
  return {
    text: async ({ message, suggestion, check }) =>
      input(
        {
          message: logSafe(message),
          validate: (text) => {
            const said = check(text)
            return said === true ? true : logSafe(said)
          },
          ...(suggestion === undefined ? {} : { default: suggestion }),
        },
        terminal,
      ),
    one: async (message, options) =>
      select({ message: logSafe(message), choices: options.map(choiceOf) }, terminal),
    some: async (message, options) =>
      checkbox(
        {
          message: logSafe(message),
          choices: options.map((option) => ({ ...choiceOf(option), checked: true })),
          required: true,
        },
        terminal,
      ),
    yes: async (message, usual) => confirm({ message: logSafe(message), default: usual }, terminal),
  }
}

function choiceOf({ value, hint }: Option): {
  readonly value: string
  readonly name: string
  readonly short: string
} {
  return { value, name: logSafe(`${value.padEnd(14)} ${hint}`), short: logSafe(value) }
}

const TOKENS: readonly Option[] = [
  {
    value: 'github-token',
    hint: 'nothing to set up; checks on pull requests are advice, every apply verifies again',
  },
  { value: 'app', hint: 'a GitHub App of yours; its checks can be required' },
]

/** Puts each question that nobody answered yet, with what is usual; what was given as an option is not asked. */
export async function askMissing(
  given: Texts,
  suggested: Texts,
  {
    asker,
    around,
    modules,
  }: { readonly asker: Asker; readonly around: Around; readonly modules: readonly Option[] },
): Promise<Texts> {
  const texts = new Map(given)
  for (const question of QUESTIONS)
    if (question.isAsked && !texts.has(question.id))
      texts.set(question.id, await ask(question, texts, { suggested, asker, around, modules }))
  return texts
}

async function ask(
  { id, message, help, suggestion, check }: Question,
  texts: Texts,
  {
    suggested,
    asker,
    around,
    modules,
  }: {
    readonly suggested: Texts
    readonly asker: Asker
    readonly around: Around
    readonly modules: readonly Option[]
  },
): Promise<string> {
  if (id === 'modules') return (await asker.some(`${message} (${help})`, modules)).join(', ')
  if (id === 'token') return asker.one(`${message} (${help})`, TOKENS)
  return asker.text({
    message: `${message} (${help})`,
    suggestion: suggested.get(id) ?? suggestion(texts),
    check: (text) => sayWrong(check(text, texts, around)),
  })
}

function sayWrong(result: Result<unknown>): string | true {
  return result.ok ? true : result.problems.map(sayOne).join('; ')
}

/** In a line of a terminal: without options, which nobody types there, and without a list of thirty regions. */
function sayOne({ message, allowed = [], remedy = '' }: Problem): string {
  const guess = /did you mean `(?:--\S+ )?([^`]+)`/.exec(remedy)?.[1]
  const more = guess !== undefined ? `did you mean ${guess}?` : allowed.length > 8 ? '' : allowed.join(', ')
  return `${message}${more === '' ? '' : `; ${more}`}`.replaceAll('`', '')
}
