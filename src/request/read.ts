import { requestFormat, type Request } from '../formats/request.ts'
import { asDigest, parseInstant } from '../kit/brands.ts'
import { nearest } from '../kit/nearest.ts'
import { Fault, ok, problems, type Problem, type Result } from '../kit/result.ts'
import { locate, validateDocument, validator } from '../kit/schema.ts'
import { readYaml, type YamlDocument } from '../kit/yaml.ts'
import { parseLength } from '../lease/length.ts'
import { readInputs } from '../module/inputs.ts'
import type { Module } from '../module/module.ts'
import type { Config } from '../platform/config.ts'
import type { Person } from '../ports.ts'
import { parseRequestPath, type RequestPath } from './path.ts'
import type { LeaseRequest } from './request.ts'

const validate = validator<Request>(requestFormat)

/** A request whose own form is right; nothing has been compared with the platform yet. */
export interface PeekedRequest extends RequestPath {
  readonly path: string
  readonly module: string
  readonly environment: string
  readonly raw: Request
  readonly document: YamlDocument
}

/** Reads path and form of a request: enough to know which module to load. */
export function peekRequest(path: string, content: Uint8Array): Result<PeekedRequest> {
  const place = parseRequestPath(path)
  if (!place.ok) return place
  const document = readYaml(path, content)
  if (!document.ok) return document
  const raw = validateDocument(document.value, validate)
  if (!raw.ok) return raw
  const { module, environment } = raw.value
  return ok({ ...place.value, path, module, environment, raw: raw.value, document: document.value })
}

/**
 * A valid request, or everything that is wrong with it at once.
 * @param platform the base branch's config, and the module that the request names
 */
export function readRequest(
  path: string,
  content: Uint8Array,
  platform: { readonly config: Config; readonly module: Module },
): Result<LeaseRequest> {
  const peeked = peekRequest(path, content)
  if (!peeked.ok) return peeked
  const { team, name, lease, raw, document } = peeked.value
  const { config, module } = platform
  if (module.manifest.name !== raw.module) {
    throw new Fault('wrong-module', `the request names ${raw.module}, not ${module.manifest.name}`)
  }
  const members = config.teams.get(team)?.members
  const environment = config.environments.get(raw.environment)
  const owner = members?.find((person) => person.login.toLowerCase() === raw.owner.toLowerCase())
  const inputs = readInputs(module, raw.inputs)
  const found = [
    ...(members === undefined ? [unknown('team', '/team', team, [...config.teams.keys()])] : []),
    ...(environment === undefined
      ? [unknown('environment', '/environment', raw.environment, [...config.environments.keys()])]
      : []),
    ...(members !== undefined && owner === undefined ? [notAMember(team, raw.owner, members)] : []),
    ...(inputs.ok ? [] : inputs.problems),
    ...wrongEnd(raw),
  ]
  const length = parseLength(raw.lease)
  if (length === undefined)
    throw new Fault('schema-gap', `the schema let a wrong lease through: ${raw.lease}`)
  if (environment === undefined || owner === undefined || !inputs.ok || found.length > 0) {
    return problems(...found.map((problem) => locate(document, problem)))
  }
  return ok({
    path,
    team,
    name,
    lease,
    module: raw.module,
    environment: raw.environment,
    owner: { login: owner.login, id: owner.id },
    region: raw.region ?? environment.region,
    length,
    inputs: inputs.value,
    end: endOf(raw),
    acceptDataLoss: raw['accept-data-loss'] === undefined ? undefined : asDigest(raw['accept-data-loss']),
    document,
  })
}

function endOf(raw: Request): LeaseRequest['end'] {
  const at = parseInstant(raw.end?.at)
  return at === undefined ? undefined : { at, data: raw.end?.data }
}

function wrongEnd(raw: Request): readonly Problem[] {
  if (raw.end === undefined || parseInstant(raw.end.at) !== undefined) return []
  return [
    {
      code: 'wrong-form',
      message: `\`${raw.end.at}\` is not an instant`,
      field: '/end/at',
      allowed: ['RFC 3339 with offset'],
      remedy: 'for example `2026-12-01T09:00:00Z`',
    },
  ]
}

function unknown(what: string, field: string, given: string, known: readonly string[]): Problem {
  const guess = nearest(given, known)
  return {
    code: `unknown-${what}`,
    message: `there is no ${what} \`${given}\` in leasehold.yaml`,
    field,
    allowed: known,
    remedy: guess === undefined ? `choose one of them, or add the ${what}` : `did you mean \`${guess}\`?`,
  }
}

function notAMember(team: string, login: string, members: readonly Person[]): Problem {
  const logins = members.map((person) => person.login)
  const guess = nearest(login, logins)
  return {
    code: 'unknown-owner',
    message: `\`${login}\` is not a member of team \`${team}\``,
    field: '/owner',
    allowed: logins,
    remedy: guess === undefined ? `choose a member, or add them to the team` : `did you mean \`${guess}\`?`,
  }
}
