import { InvalidArgumentError, type Command } from 'commander'
import { nearest } from '../src/kit/nearest.ts'

/** Lets every option and argument that has choices say which one was meant, as commands and options do by themselves. */
export function suggestChoices({ options, registeredArguments }: Command): void {
  for (const one of [...options, ...registeredArguments]) {
    const { argChoices: choices } = one
    if (choices !== undefined) one.argParser((text: string) => choose(text, choices))
  }
}

function choose(text: string, choices: readonly string[]): string {
  if (choices.includes(text)) return text
  const guess = nearest(text, choices)
  const meant = guess === undefined ? '' : `\n(Did you mean ${guess}?)`
  throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.${meant}`)
}
