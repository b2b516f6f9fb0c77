import { millisecondsOf, type Instant } from '../kit/brands.ts'
import { canonicalJson, type Json } from '../kit/canonical.ts'
import { nearest } from '../kit/nearest.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import { pointerKey } from '../kit/pointer.ts'
import { parseDuration, sayHours } from '../lease/length.ts'
import { changeableInputs, readInputs } from '../module/inputs.ts'
import type { Module } from '../module/module.ts'
import type { Config } from '../platform/config.ts'
import type { LeaseRequest } from './request.ts'

/** What may be changed in a living lease, whether a command, a form or a file asks for it. */
export type Change =
  /** Lengthen it by so much: `12h`, `7d`, `2w`. */
  | { readonly kind: 'extend'; readonly by: string }
  /** Set one input that the module marks as changeable. */
  | { readonly kind: 'input'; readonly name: string; readonly value: Json }
  /** Hand it to another member of the team. */
  | { readonly kind: 'owner'; readonly login: string }
  /** End it early; `data` says what happens to what it holds. */
  | { readonly kind: 'end'; readonly at: Instant; readonly data: EndData | undefined }

export type EndData = 'snapshot' | 'discard'

/** One field of a request's file and what it becomes: a change whose rules have been looked at. */
export interface FieldEdit {
  /** Keys from the root: `['inputs', 'size']`. */
  readonly path: readonly string[]
  readonly value: Json
}

/** What a change is judged by: the request as it is, the module as it is frozen in the stack, the base branch's config. */
export interface ChangeFacts {
  readonly request: LeaseRequest
  readonly module: Module
  readonly config: Config
}

/** What a change does to the request's file, or why it may not be made. Policy judges the outcome once more. */
export function settleChange(change: Change, facts: ChangeFacts): Result<FieldEdit> {
  switch (change.kind) {
    case 'extend':
      return extend(change.by, facts)
    case 'input':
      return setInput(change.name, change.value, facts)
    case 'owner':
      return handOver(change.login, facts)
    case 'end':
      return end(change, facts)
  }
}

/** A change as a person says it, for titles and lists. Escape it: logins and values are people's text. */
export function sayChange(change: Change): string {
  switch (change.kind) {
    case 'extend':
      return `extend by ${change.by}`
    case 'input':
      return `${change.name} = ${typeof change.value === 'string' ? change.value : canonicalJson(change.value)}`
    case 'owner':
      return `new owner ${change.login}`
    case 'end':
      return change.data === undefined ? 'end it' : `end it, data: ${change.data}`
  }
}

function extend(by: string, { request, module, config }: ChangeFacts): Result<FieldEdit> {
  const hours = parseDuration(by)
  if (hours === undefined) {
    return refuse('wrong-form', `\`${by.slice(0, 60)}\` is not a length`, '/lease', {
      allowed: ['`12h`, `7d` or `2w`'],
      remedy: 'for example `7d`',
    })
  }
  if (request.length.kind === 'permanent') {
    return refuse('permanent', 'this lease is permanent: it never runs out', '/lease', {
      remedy: 'there is nothing to extend',
    })
  }
  if (request.end !== undefined) {
    return refuse('already-ending', `this lease is to end at ${request.end.at}`, '/end', {
      remedy: 'take `end` out of the request first, and extend it then',
    })
  }
  const most = mostHours({ request, module, config })
  const total = request.length.hours + hours
  if (total > most) return tooLong(total, most, request)
  return ok({ path: ['lease'], value: lengthText(total, request.length.text) })
}

function tooLong(total: number, most: number, { length, environment }: LeaseRequest): Result<FieldEdit> {
  const rest = most - (length.kind === 'for' ? length.hours : 0)
  const left = rest > 0 ? [`at most \`${lengthText(rest, 'd')}\` more`] : []
  return refuse('too-long', `${sayHours(total)}; ${environment} allows ${sayHours(most)}`, '/lease', {
    allowed: left,
    remedy:
      rest > 0
        ? `extend by \`${lengthText(rest, 'd')}\` (the most)`
        : 'it has the most already: open a new request when it ends',
  })
}

/** What the environment and the module allow, whichever is less: as the rule `lease-length` judges it. */
function mostHours({ request, module, config }: ChangeFacts): number {
  const environment = config.environments.get(request.environment)?.lease.maxHours ?? 0
  const own = parseDuration(module.manifest.lease?.max)
  return own === undefined ? environment : Math.min(environment, own)
}

/** Hours as a length, in the unit that it was written in where that is exact. */
function lengthText(hours: number, like: string): string {
  if (like.endsWith('w') && hours % 168 === 0) return `${hours / 168}w`
  return hours % 24 === 0 && !like.endsWith('h') ? `${hours / 24}d` : shortest(hours)
}

/** A number in a length has at most four digits. */
function shortest(hours: number): string {
  return hours > 9999 ? `${Math.floor(hours / 24)}d` : `${hours}h`
}

function setInput(name: string, value: Json, { request, module }: ChangeFacts): Result<FieldEdit> {
  const field = `/inputs/${pointerKey(name)}`
  const changeable = changeableInputs(module)
  if (!changeable.includes(name)) {
    const guess = nearest(name, changeable)
    return refuse('not-changeable', `\`${name.slice(0, 60)}\` cannot change in a living lease`, field, {
      allowed: changeable,
      remedy:
        guess === undefined
          ? 'ask for a new lease, and end this one when you have moved'
          : `did you mean \`${guess}\`?`,
    })
  }
  if (canonicalJson(request.inputs[name] ?? null) === canonicalJson(value)) {
    return unchanged(field, `\`${name}\` is that already`)
  }
  const inputs = readInputs(module, { ...request.inputs, [name]: value })
  return inputs.ok ? ok({ path: ['inputs', name], value }) : inputs
}

function handOver(given: string, { request, config }: ChangeFacts): Result<FieldEdit> {
  const login = given.replace(/^@/, '')
  const members = config.teams.get(request.team)?.members ?? []
  const member = members.find((person) => person.login.toLowerCase() === login.toLowerCase())
  if (member === undefined) {
    const logins = members.map((person) => person.login)
    const guess = nearest(login, logins)
    const message = `\`${login.slice(0, 60)}\` is not a member of team \`${request.team}\``
    return refuse('unknown-owner', message, '/owner', {
      allowed: logins,
      remedy: guess === undefined ? 'choose a member, or add them to the team' : `did you mean \`${guess}\`?`,
    })
  }
  if (member.id === request.owner.id) return unchanged('/owner', `\`${member.login}\` is the owner already`)
  return ok({ path: ['owner'], value: member.login })
}

/** An end that is written never moves to a later time: it may have been rehearsed and announced. */
function end(change: Extract<Change, { kind: 'end' }>, { request, module }: ChangeFacts): Result<FieldEdit> {
  const data = change.data ?? request.end?.data
  const wrong = wrongData(data, module)
  if (wrong !== undefined) return problems(wrong)
  const written = request.end?.at
  const at =
    written !== undefined && millisecondsOf(written) <= millisecondsOf(change.at) ? written : change.at
  if (at === written && data === request.end?.data) {
    return unchanged('/end', `this lease is to end at ${at} already`)
  }
  return ok({ path: ['end'], value: data === undefined ? { at } : { at, data } })
}

function wrongData(data: EndData | undefined, module: Module): Problem | undefined {
  const field = '/end/data'
  const ways = module.manifest.data?.['final-snapshot']
  if (ways === 'ask' && data === undefined) {
    return {
      code: 'data-unsaid',
      message: 'this lease holds data: say what happens to it',
      field,
      allowed: ['snapshot', 'discard'],
      remedy: '`snapshot` keeps a last copy, `discard` keeps nothing',
    }
  }
  if (data === 'snapshot' && (ways === undefined || ways === 'never')) {
    return {
      code: 'no-snapshot',
      message: `\`${module.manifest.name}\` can take no snapshot`,
      field,
      allowed: ['discard'],
      remedy: 'save what you need, then end it without `snapshot`',
    }
  }
  if (data === 'discard' && ways === 'always') {
    return {
      code: 'no-discard',
      message: `\`${module.manifest.name}\` always takes a last snapshot`,
      field,
      allowed: ['snapshot'],
      remedy: 'end it without `discard`',
    }
  }
  return undefined
}

function unchanged(field: string, message: string): Result<FieldEdit> {
  return refuse('unchanged', message, field, { remedy: 'there is nothing to do' })
}

function refuse(
  code: string,
  message: string,
  field: string,
  more: Pick<Problem, 'allowed' | 'remedy'>,
): Result<FieldEdit> {
  return problems({ code, message, field, ...more })
}
