import type { Argument, Command, Option } from 'commander'

/** What can be typed next, with a word on what it is. */
export interface Candidate {
  readonly value: string
  readonly says: string
}

/** Names of a platform repository that stand for arguments and options. */
export interface Names {
  readonly teams: readonly string[]
  readonly environments: readonly string[]
  readonly modules: readonly string[]
  /** Paths of requests. */
  readonly requests: readonly string[]
}

/**
 * What may come where the cursor is. Empty where only the shell knows more: a folder, a file, free text.
 * @param words what stands after `leasehold`; the last one is being typed and may be empty
 */
export function candidates(program: Command, words: readonly string[], names: Names): readonly Candidate[] {
  const typed = words.at(-1) ?? ''
  const { command, given, waiting } = walk(program, words.slice(0, -1))
  const all =
    waiting === undefined
      ? [...(typed.startsWith('-') ? optionsOf(command) : below(command, given, names))]
      : valuesOf(waiting, names)
  return all.filter(({ value }) => value.startsWith(typed))
}

interface Place {
  readonly command: Command
  /** Arguments that stand already. */
  readonly given: number
  /** The option whose value comes next. */
  readonly waiting: Option | undefined
}

function walk(program: Command, words: readonly string[]): Place {
  let place: Place = { command: program, given: 0, waiting: undefined }
  for (const word of words) {
    if (place.waiting !== undefined) place = { ...place, waiting: undefined }
    else if (word.startsWith('-')) {
      const option = allOptions(place.command).find(({ long, short }) => long === word || short === word)
      place = { ...place, waiting: option !== undefined && takesValue(option) ? option : undefined }
    } else {
      const found = place.command.commands.find((one) => one.name() === word)
      place =
        found === undefined
          ? { ...place, given: place.given + 1 }
          : { command: found, given: 0, waiting: undefined }
    }
  }
  return place
}

function takesValue(option: Option): boolean {
  return option.required || option.optional
}

/** Those of the command first, then those that all commands share. */
function allOptions(command: Command): readonly Option[] {
  return [...command.options, ...(command.parent === null ? [] : allOptions(command.parent))]
}

function optionsOf(command: Command): readonly Candidate[] {
  const own = allOptions(command).flatMap(({ long, description, hidden }) =>
    long === undefined || long === null || hidden ? [] : [{ value: long, says: description }],
  )
  return [...own, { value: '--help', says: 'display help for command' }]
}

function below(command: Command, given: number, names: Names): readonly Candidate[] {
  const commands = command.commands
    .filter((one) => !one.name().startsWith('__'))
    .map((one) => ({ value: one.name(), says: one.description() }))
  if (commands.length > 0) return commands
  const argument = command.registeredArguments[given]
  return argument === undefined ? [] : valuesOf(argument, names)
}

function valuesOf(what: Option | Argument, names: Names): readonly Candidate[] {
  const known = what.argChoices ?? namesFor(placeholder(what), names)
  return known.map((value) => ({ value, says: '' }))
}

/** `team` of `--team <team>` and of `<team>`. */
function placeholder(what: Option | Argument): string {
  return 'flags' in what ? (/[<[]([\w-]+)/.exec(what.flags)?.[1] ?? '') : what.name()
}

function namesFor(word: string, names: Names): readonly string[] {
  switch (word) {
    case 'team':
      return names.teams
    case 'environment':
      return names.environments
    case 'module':
      return names.modules
    case 'request':
      return names.requests
    // A lease is named by its request.
    case 'name':
    case 'lease':
      return names.requests.map((path) => path.replace(/^requests\/|\.yaml$/g, ''))
    default:
      return []
  }
}
