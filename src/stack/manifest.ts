import { stackManifestFormat, type StackManifest } from '../formats/stack.ts'
import { asDigest, asUid, type Digest, type Uid } from '../kit/brands.ts'
import { prettyJson } from '../kit/canonical.ts'
import { Fault, problems, type Result } from '../kit/result.ts'
import { validator } from '../kit/schema.ts'
import type { Module } from '../module/module.ts'
import type { Config } from '../platform/config.ts'
import type { LeaseRequest } from '../request/request.ts'

/** What must not move under a living stack: all of `stack.json` but the owner, whom `/transfer` changes. */
export type Pins = Readonly<Omit<StackManifest, 'version' | 'owner' | 'uid' | 'module'>> & {
  readonly uid: Uid
  readonly module: { readonly name: string; readonly version: string; readonly digest: Digest }
}

/** Bytes; a manifest has about one thousand. */
const MANIFEST_LIMIT = 64 * 1024

const validate = validator<StackManifest>(stackManifestFormat)

/** Reads `stack.json` of a stack. */
export function readManifest(path: string, content: Uint8Array): Result<StackManifest> {
  let value: unknown
  try {
    if (content.byteLength > MANIFEST_LIMIT) throw new RangeError('too large')
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content))
  } catch {
    return problems({
      code: 'stack-manifest-syntax',
      message: 'not valid JSON',
      file: path,
      line: 1,
      field: '',
      allowed: ['what `leasehold render` wrote'],
      remedy: 'restore the file: the machine owns it',
    })
  }
  const result = validate(value)
  if (result.ok) return result
  return { ok: false, problems: result.problems.map((problem) => ({ ...problem, file: path, line: 1 })) }
}

/** The pins of a stack that is rendered for the first time. */
export function newPins(facts: {
  readonly request: LeaseRequest
  readonly module: Module
  readonly config: Config
  readonly uid: Uid
  /** The lease's home. */
  readonly issue: number | null
  /** Version of the toolkit. */
  readonly toolkit: string
}): Pins {
  const { request, module, config, uid } = facts
  const environment = config.environments.get(request.environment)
  if (environment === undefined) {
    throw new Fault('unknown-environment', `no environment ${request.environment}`)
  }
  const key = `${config.repository.id}/${request.team}/${request.name}/${uid}/terraform.tfstate`
  const { backend } = config
  return {
    uid,
    request: request.path,
    issue: facts.issue,
    team: request.team,
    name: request.name,
    environment: request.environment,
    module: pinOf(module),
    engine: { name: config.engine.name, version: config.engine.version },
    account: environment.account,
    partition: partitionOf(environment.partition),
    region: request.region,
    backend:
      backend.type === 's3'
        ? { type: 's3', bucket: backend.bucket, region: backend.region, key }
        : { type: 'local', path: backend.path, key },
    repository: config.repository.id,
    toolkit: facts.toolkit,
  }
}

/** What pins a stack to this very code. */
export function pinOf({ manifest, digest }: Module): Pins['module'] {
  return { name: manifest.name, version: manifest.version, digest }
}

/** The pins of a stack that exists, from its `stack.json` on the base branch. */
export function pinsOf(manifest: StackManifest): Pins {
  const { version: _version, owner: _owner, uid, module, ...rest } = manifest
  return {
    ...rest,
    uid: asUid(uid),
    module: { name: module.name, version: module.version, digest: asDigest(module.digest) },
  }
}

/** What `stack.json` says of a request under its pins. */
export function manifestOf(pins: Pins, request: LeaseRequest): StackManifest {
  return { version: 1, ...pins, owner: { login: request.owner.login, id: request.owner.id } }
}

/** The bytes of `stack.json`. */
export function manifestText(manifest: StackManifest): string {
  return prettyJson(manifest)
}

function partitionOf(text: string): StackManifest['partition'] {
  if (text === 'aws' || text === 'aws-us-gov' || text === 'aws-cn') return text
  throw new Fault('schema-gap', `the schema let a wrong partition through: ${text}`)
}
