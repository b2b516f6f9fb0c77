import { isDigest, type Digest } from '../kit/brands.ts'
import { nearest } from '../kit/nearest.ts'
import { ok, problems, type Result } from '../kit/result.ts'
import { parseDuration } from '../lease/length.ts'
import type { EndData } from '../request/change.ts'
import { CATALOGUE, findCommand, type CommandEntry } from './catalogue.ts'

/** A command that is written as it must be. Whether it may be run is another question. */
export type Command =
  | { readonly name: 'help' | 'price' | 'retry' | 'render' | 'check' }
  | { readonly name: 'extend'; readonly by: string }
  | { readonly name: 'end'; readonly data: EndData | undefined }
  | { readonly name: 'hold'; readonly hours: number; readonly text: string }
  /** Each a value alone, or `input=value`. */
  | { readonly name: 'resize'; readonly settings: readonly string[] }
  | { readonly name: 'transfer'; readonly login: string }
  | { readonly name: 'override'; readonly rule: string; readonly reason: string }
  | { readonly name: 'approve-plan'; readonly digest: Digest }

/** What the first line of a comment says. */
export type Line =
  /** Not for us: a sentence, a quote, a path. */
  | { readonly kind: 'none' }
  /** Looks like a command and is none of ours. */
  | { readonly kind: 'unknown'; readonly word: string; readonly nearest: string | undefined }
  | { readonly kind: 'command'; readonly entry: CommandEntry; readonly command: Result<Command> }

/** From the first character of the comment; a word, then its arguments (S7). */
const COMMAND_LINE = /^\/([A-Za-z][A-Za-z-]{0,39})(?:[ \t]+([^\r\n]*))?$/
/** Characters; a reason has room in it, and nobody types more on one line. */
const LINE_LIMIT = 1000
/** As the evidence allows. */
const REASON_LIMIT = 500
const LOGIN = /^@?([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))$/
/** Inputs that one command sets. */
const SETTINGS = 10
const RULE = /^[a-z0-9](?:[a-z0-9._/-]{0,98}[a-z0-9])?$/i

/** Reads the first line of a comment and nothing else of it. Linear, whatever is in it. */
export function readLine(body: string): Line {
  const line = (body.split(/\r\n|\r|\n/, 1)[0] ?? '').replace(/[ \t]+$/, '')
  const match = line.length > LINE_LIMIT ? null : COMMAND_LINE.exec(line)
  if (match === null) return { kind: 'none' }
  const word = (match[1] ?? '').toLowerCase()
  const entry = findCommand(word)
  if (entry === undefined) return { kind: 'unknown', word, nearest: nearestCommand(word) }
  const words = (match[2] ?? '').split(/[ \t]+/).filter((part) => part !== '')
  return { kind: 'command', entry, command: readArguments(entry, words) }
}

function nearestCommand(word: string): string | undefined {
  return nearest(
    word,
    CATALOGUE.map(({ name }) => name),
  )
}

function readArguments(entry: CommandEntry, words: readonly string[]): Result<Command> {
  const { name } = entry
  const [first] = words
  switch (name) {
    case 'help':
    case 'price':
    case 'retry':
    case 'render':
    case 'check':
      return first === undefined ? ok({ name }) : surplus(entry, first)
    case 'extend':
    case 'hold':
      return readLength(entry, name, words)
    case 'end':
      return readEnd(entry, words)
    case 'resize':
      return readResize(entry, words)
    case 'transfer':
      return readTransfer(entry, words)
    case 'override':
      return readOverride(entry, words)
    case 'approve-plan':
      return readApproval(entry, words)
  }
}

function readLength(
  entry: CommandEntry,
  name: 'extend' | 'hold',
  [text, more]: readonly string[],
): Result<Command> {
  if (text === undefined) return wrong(entry, 'it needs a length', ['12h', '7d', '2w'])
  if (more !== undefined) return surplus(entry, more)
  const hours = parseDuration(text)
  if (hours === undefined) return wrong(entry, `\`${short(text)}\` is not a length`, ['12h', '7d', '2w'])
  return ok(name === 'hold' ? { name, hours, text } : { name, by: text })
}

const END_OPTIONS: Readonly<Record<string, EndData>> = { '--snapshot': 'snapshot', '--discard': 'discard' }

function readEnd(entry: CommandEntry, [option, more]: readonly string[]): Result<Command> {
  if (option === undefined) return ok({ name: 'end', data: undefined })
  if (more !== undefined) return surplus(entry, more)
  // GitHub's editor on a phone makes one long dash of two.
  const name = option.replace(/^[—–]/, '--')
  const data = Object.hasOwn(END_OPTIONS, name) ? END_OPTIONS[name] : undefined
  if (data !== undefined) return ok({ name: 'end', data })
  return wrong(entry, `there is no option \`${short(option)}\``, Object.keys(END_OPTIONS))
}

function readResize(entry: CommandEntry, words: readonly string[]): Result<Command> {
  const allowed = ['large', 'input=value']
  if (words.length === 0) return wrong(entry, 'it needs a value', allowed)
  if (words.length > SETTINGS)
    return wrong(entry, 'that is too much at once', [`at most ${SETTINGS} settings`])
  const named = words.filter((word) => word.includes('='))
  if (words.length > 1 && named.length < words.length)
    return wrong(entry, 'of several settings each must name its input', ['input=value'])
  const inputs = named.map((word) => word.slice(0, word.indexOf('=')))
  const twice = inputs.find((input, index) => inputs.indexOf(input) < index)
  if (twice !== undefined) return wrong(entry, `\`${short(twice)}\` is there twice`, ['each input once'])
  return ok({ name: 'resize', settings: words })
}

function readTransfer(entry: CommandEntry, [person, more]: readonly string[]): Result<Command> {
  if (person === undefined) return wrong(entry, 'it needs a person', ['@login'])
  if (more !== undefined) return surplus(entry, more)
  const login = LOGIN.exec(person)?.[1]
  if (login === undefined) return wrong(entry, `\`${short(person)}\` is not a login`, ['@login'])
  return ok({ name: 'transfer', login })
}

function readOverride(entry: CommandEntry, [rule, ...reason]: readonly string[]): Result<Command> {
  if (rule === undefined) return wrong(entry, 'it needs a rule and a reason', ['RULE reason'])
  if (!RULE.test(rule)) return wrong(entry, `\`${short(rule)}\` is not the name of a rule`, ['RULE reason'])
  const text = reason.join(' ')
  if (text === '') return wrong(entry, 'it needs a reason', ['RULE reason'])
  if (text.length > REASON_LIMIT)
    return wrong(entry, `the reason has ${text.length} characters`, [`at most ${REASON_LIMIT}`])
  return ok({ name: 'override', rule, reason: text })
}

/** The whole digest: a shortened one could be met by a plan that was made for it. */
function readApproval(entry: CommandEntry, [digest, more]: readonly string[]): Result<Command> {
  const allowed = ['sha256: and 64 hexadecimal digits']
  if (digest === undefined) return wrong(entry, 'it needs the digest of the plan', allowed)
  if (more !== undefined) return surplus(entry, more)
  if (!isDigest(digest)) return wrong(entry, `\`${short(digest)}\` is not a whole digest`, allowed)
  return ok({ name: 'approve-plan', digest })
}

function surplus(entry: CommandEntry, word: string): Result<Command> {
  return wrong(entry, `\`${short(word)}\` does not belong there`, [entry.usage])
}

function wrong(entry: CommandEntry, message: string, allowed: readonly string[]): Result<Command> {
  const remedy = `write \`${entry.usage}\` as the first line of a new comment`
  return problems({ code: 'wrong-command', message, allowed, remedy })
}

function short(text: string): string {
  const characters = [...text.replaceAll('`', "'")]
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('')
}
