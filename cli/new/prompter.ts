import { confirm, input, select } from '@inquirer/prompts'
import { logSafe } from '../../src/kit/log-safe.ts'

/** Somebody at a terminal, question by question. Every text is made safe for a terminal before it is shown (S3). */
export interface Prompter {
  choose(question: {
    readonly message: string
    readonly help: string
    readonly options: readonly { readonly label: string; readonly hint: string | undefined }[]
    readonly suggestion: string | undefined
    /** Whether it may be left out: the answer is then ''. */
    readonly isOptional: boolean
  }): Promise<string>
  type(question: {
    readonly message: string
    readonly help: string
    readonly suggestion: string | undefined
    /** `true`, or what is wrong with the answer. */
    readonly check: (text: string) => Promise<string | true>
    /** What an answer means, shown while it is typed; undefined where there is nothing to say. */
    readonly meaning: (text: string) => string | undefined
  }): Promise<string>
  confirm(message: string): Promise<boolean>
}

/** Questions go to stderr, so that stdout is the answer alone. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

const LEFT_OUT = 'leave it out'

export function createPrompter(terminal: Terminal): Prompter {
  return {
    choose: async ({ message, help, options, suggestion, isOptional }) => {
      const width = Math.max(...options.map(({ label }) => label.length))
      const shown = options.map(({ label, hint }) => ({
        value: label,
        name: logSafe(hint === undefined ? label : `${label.padEnd(width)}   ${hint}`),
        short: logSafe(label),
        description: logSafe(help),
      }))
      const more =
        isOptional && suggestion === undefined
          ? [{ value: '', name: LEFT_OUT, short: LEFT_OUT, description: logSafe(help) }]
          : []
      const first = suggestion === undefined ? {} : { default: suggestion }
      return select({ message: logSafe(message), choices: [...more, ...shown], ...first }, terminal)
    },
    type: async ({ message, help, suggestion, check, meaning }) =>
      input(
        {
          message: logSafe(`${message} (${help})`),
          validate: async (text) => {
            const said = await check(text)
            return said === true ? true : logSafe(said)
          },
          // Before the answer, as the cursor is drawn where the line ends.
          transformer: (text) => {
            const said = meaning(text === '' ? (suggestion ?? '') : text)
            return logSafe(said === undefined ? text : `[${said}] ${text}`)
          },
          ...(suggestion === undefined ? {} : { default: suggestion }),
        },
        terminal,
      ),
    confirm: async (message) => confirm({ message: logSafe(message), default: true }, terminal),
  }
}

/** Whether somebody ended the questions, by Ctrl-C or by closing the terminal. */
export function isGivenUp(error: unknown): boolean {
  return (
    error instanceof Error &&
    ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'].includes(error.name)
  )
}
