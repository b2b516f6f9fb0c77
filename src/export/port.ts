import type { CatalogEntry } from '../catalog/entry.ts'
import type { Catalog } from '../formats/catalog.ts'
import { compareText, digestOf } from '../kit/canonical.ts'
import { plainLine } from '../kit/markdown.ts'
import { livingLeases, placesOf, type Places } from './places.ts'

/** An entity as Port's API takes it. Source: https://docs.port.io/api-reference/create-multiple-entities */
export interface PortEntity {
  /** The uid: a name that lives again is another entity. */
  readonly identifier: string
  readonly title: string
  readonly properties: Readonly<Record<string, PortValue>>
  readonly relations: Readonly<Record<string, never>>
}

type PortValue = string | number | null | Readonly<Record<string, unknown>>

type PortProperty = Readonly<{ type: string; title: string; format?: string; description?: string }>

/** Kept in Port once it is there, so that people may change how it looks. */
export interface PortBlueprint {
  readonly identifier: string
  readonly title: string
  readonly icon: string
  readonly description: string
  readonly schema: {
    readonly properties: Readonly<Record<string, PortProperty>>
    readonly required: readonly string[]
  }
  readonly mirrorProperties: Readonly<Record<string, never>>
  readonly calculationProperties: Readonly<Record<string, never>>
  readonly relations: Readonly<Record<string, never>>
}

/** What `leasehold export port` writes. */
export interface PortExport {
  /** Numeric id of the platform repository. */
  readonly repository: string
  readonly blueprint: PortBlueprint
  readonly entities: readonly PortEntity[]
}

/** Digest of an entity's other properties: what has the same in Port is not sent again. */
export const PORT_DIGEST = 'digest'

/** Several platform repositories may send to one Port, and each removes only what is its own. */
export const PORT_REPOSITORY = 'repositoryId'

const TEXT_LIMIT = 1_000
/** Bytes of the outputs of one lease: 20 entities must stay under Port's 1 MiB for a request. */
const OUTPUTS_LIMIT = 16_384

export const PORT_BLUEPRINT: PortBlueprint = {
  identifier: 'leasehold_lease',
  title: 'Lease',
  icon: 'Cloud',
  description: 'Infrastructure with an owner, a price and an end. Written by Leasehold.',
  schema: {
    properties: {
      repository: { type: 'string', title: 'Platform repository' },
      [PORT_REPOSITORY]: { type: 'string', title: 'Id of the platform repository' },
      status: { type: 'string', title: 'Status' },
      team: { type: 'string', title: 'Team' },
      owner: { type: 'string', title: 'Owner', description: 'GitHub login' },
      environment: { type: 'string', title: 'Environment' },
      module: { type: 'string', title: 'Module' },
      moduleVersion: { type: 'string', title: 'Version of the module' },
      account: { type: 'string', title: 'AWS account' },
      region: { type: 'string', title: 'AWS region' },
      usdMonth: { type: 'number', title: 'USD a month', description: 'Of 730 hours; empty: unpriced' },
      leaseLength: { type: 'string', title: 'Length' },
      start: { type: 'string', format: 'date-time', title: 'Start' },
      end: { type: 'string', format: 'date-time', title: 'End', description: 'Empty: permanent' },
      issue: { type: 'string', format: 'url', title: 'Issue' },
      pullRequest: { type: 'string', format: 'url', title: 'Pull request' },
      request: { type: 'string', format: 'url', title: 'Request' },
      outputs: { type: 'object', title: 'Outputs' },
      [PORT_DIGEST]: { type: 'string', title: 'Digest', description: 'Of what was sent' },
    },
    required: [PORT_REPOSITORY, 'status', 'team'],
  },
  mirrorProperties: {},
  calculationProperties: {},
  relations: {},
}

/** The living leases, by uid. What has ended is no entity: who sends these removes the others. */
export function portExport(catalog: Catalog): PortExport {
  const places = placesOf(catalog)
  const entities = livingLeases(catalog)
    .map((entry) => entityOf(entry, catalog, places))
    .sort((a, b) => compareText(a.identifier, b.identifier))
  return { repository: String(catalog.repository.id), blueprint: PORT_BLUEPRINT, entities }
}

function entityOf(entry: CatalogEntry, { repository }: Catalog, places: Places): PortEntity {
  const properties = {
    repository: repository.name,
    [PORT_REPOSITORY]: String(repository.id),
    status: entry.status,
    team: entry.team,
    owner: entry.owner.login,
    environment: entry.environment,
    module: entry.module.name,
    moduleVersion: entry.module.version,
    account: entry.account,
    region: entry.region,
    usdMonth: entry.price.usdMonth,
    leaseLength: heldText(entry.leaseLength),
    start: entry.start,
    end: entry.end,
    issue: entry.issue === null ? null : places.issue(entry.issue),
    pullRequest: entry.pullRequest === null ? null : places.pullRequest(entry.pullRequest),
    request: places.request(entry),
    outputs: heldOutputs(entry.outputs),
  }
  return {
    identifier: entry.uid,
    title: entry.lease,
    properties: { ...properties, [PORT_DIGEST]: digestOf(properties) },
    relations: {},
  }
}

function heldOutputs(outputs: CatalogEntry['outputs']): Readonly<Record<string, unknown>> {
  return Buffer.byteLength(JSON.stringify(outputs)) <= OUTPUTS_LIMIT
    ? outputs
    : { note: 'too long to be sent: see the issue' }
}

function heldText(text: string): string {
  const line = plainLine(text)
  return line.length <= TEXT_LIMIT ? line : `${line.slice(0, TEXT_LIMIT - 1)}…`
}
