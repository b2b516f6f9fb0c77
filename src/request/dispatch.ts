import { dispatchRequestFormat, type DispatchRequest } from '../formats/dispatch.ts'
import type { Json } from '../kit/canonical.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import { validator } from '../kit/schema.ts'
import { parseLength } from '../lease/length.ts'
import type { Config, Sender } from '../platform/config.ts'
import type { Person } from '../ports.ts'

/** Bytes, as GitHub's own limit on a payload. */
const LIMIT = 64 * 1024
const DEPTH = 32

/** A request from elsewhere, in its own form only: nothing was compared with the platform yet. */
export interface Dispatch {
  readonly key: string
  /** Who asks, as the caller names them. */
  readonly person: Person
  readonly team: string
  readonly name: string
  readonly module: string
  readonly environment: string
  readonly owner: string | undefined
  readonly region: string | undefined
  readonly lease: string | undefined
  readonly inputs: Readonly<Record<string, Json>>
}

const validate = validator<DispatchRequest>(dispatchRequestFormat, 'the request')

/** Reads what a caller sent: JSON as text, or a payload that GitHub parsed. Never throws, whatever it is. */
export function readDispatch(given: unknown): Result<Dispatch> {
  const parsed = typeof given === 'string' ? parse(given) : ok(given)
  if (!parsed.ok) return parsed
  const wrong = tooMuch(parsed.value)
  if (wrong !== undefined) return problems(wrong)
  const valid = validate(parsed.value)
  if (!valid.ok) return valid
  const { key, for: person, team, name, request } = valid.value
  const { module, environment, owner, region, lease, inputs } = request
  if (lease !== undefined && parseLength(lease) === undefined) return problems(wrongLease(lease))
  return ok({
    key,
    person: { login: person.login, id: person.id },
    team,
    name,
    module,
    environment,
    owner,
    region,
    lease,
    // JSON that was parsed holds nothing but JSON.
    inputs: (inputs ?? {}) as Readonly<Record<string, Json>>,
  })
}

/** Whether an account may ask on behalf of others for a team, by numeric id (S6, S8). */
export function mayDispatch(
  sender: Person | undefined,
  team: string | undefined,
  config: Config,
): Problem | undefined {
  const known = config.senders.find(({ id }) => id === sender?.id)
  if (known === undefined) return senderUnknown(sender)
  return team === undefined || known.teams === undefined || known.teams.includes(team)
    ? undefined
    : teamNotTheirs(known, team)
}

function parse(text: string): Result<unknown> {
  if (Buffer.byteLength(text) > LIMIT) return problems(tooLarge())
  try {
    const value: unknown = JSON.parse(text)
    return ok(value)
  } catch {
    return problems({
      code: 'not-json',
      message: 'the request is not JSON',
      field: '',
      allowed: ['JSON, see schemas/dispatch.schema.json'],
      remedy: 'send what `JSON.stringify` makes',
    })
  }
}

/** What is deep or large makes every later step slow; looked through without recursion. */
function tooMuch(value: unknown): Problem | undefined {
  let level: readonly unknown[] = [value]
  let bytes = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEPTH) {
      return {
        code: 'too-deep',
        message: 'the request is nested too deeply',
        field: '',
        allowed: [`at most ${DEPTH} levels`],
        remedy: 'flatten it',
      }
    }
    const inner: unknown[] = []
    for (const one of level) {
      if (typeof one === 'string') bytes += Buffer.byteLength(one)
      if (typeof one !== 'object' || one === null) continue
      for (const [key, held] of Object.entries(one)) {
        bytes += Buffer.byteLength(key) + 1
        inner.push(held)
      }
    }
    if (bytes > LIMIT) return tooLarge()
    level = inner
  }
  return undefined
}

function tooLarge(): Problem {
  return {
    code: 'too-large',
    message: 'the request is too large',
    field: '',
    allowed: [`at most ${LIMIT} bytes`],
    remedy: 'shorten its inputs',
  }
}

function wrongLease(lease: string): Problem {
  return {
    code: 'wrong-form',
    message: `\`${lease}\` is not a length`,
    field: '/request/lease',
    allowed: ['`12h`, `14d`, `2w` or `permanent`'],
    remedy: 'for example `14d`',
  }
}

function senderUnknown(sender: Person | undefined): Problem {
  const who = sender === undefined ? 'nobody' : `\`${sender.login}\` (${sender.id})`
  return {
    code: 'sender-not-allowed',
    message: `${who} may not ask from elsewhere`,
    field: '',
    allowed: ['accounts of `requests.senders` in leasehold.yaml'],
    remedy: 'ask the platform team to add the account, or ask by an issue form',
  }
}

function teamNotTheirs(sender: Sender, team: string): Problem {
  return {
    code: 'sender-not-allowed',
    message: `\`${sender.login}\` may not ask for team \`${team}\``,
    field: '/team',
    allowed: sender.teams ?? [],
    remedy: 'ask the platform team to add the team to the sender, or ask by an issue form',
  }
}
