import * as stateFormat from '../formats/edges/terraform-state.check.js'
import { isSha, isUid, parseInstant, type Instant, type Sha, type Uid } from '../kit/brands.ts'
import type { Json } from '../kit/canonical.ts'
import { ok, problems, type Result } from '../kit/result.ts'
import { validator } from '../kit/schema.ts'

/** What Terraform's state says is. */
export interface TerraformState {
  readonly lineage: string
  readonly serial: number
  readonly outputs: ReadonlyMap<string, StateOutput>
  /** Managed resources and data sources, one entry per instance, without the markers. */
  readonly resources: readonly StateResource[]
  readonly markers: StateMarkers
  /** Managed instances, the markers and deposed objects counted: what a destroy must remove (L10). */
  readonly managed: number
}

export interface StateOutput {
  readonly sensitive: boolean
  /** Undefined when sensitive: such a value never leaves the state (S14). */
  readonly value: Json | undefined
}

export interface StateResource {
  readonly address: string
  readonly type: string
  readonly mode: 'managed' | 'data'
  readonly attributes: Readonly<Record<string, Json>>
}

export interface StateMarkers {
  readonly uid?: Uid
  readonly start?: Instant
  readonly tree?: Sha
}

/** Names of the markers that every stack carries, all of type `terraform_data` in the root module. */
export const MARKERS = { uid: 'leasehold_uid', start: 'leasehold_start', tree: 'leasehold_tree' } as const

interface StateFile {
  readonly version: 4
  readonly serial: number
  readonly lineage: string
  readonly outputs?: Readonly<Record<string, { readonly value: Json; readonly sensitive?: boolean }>>
  readonly resources: readonly {
    readonly module?: string
    readonly mode: 'managed' | 'data'
    readonly type: string
    readonly name: string
    readonly instances: readonly {
      readonly index_key?: string | number
      readonly deposed?: string
      readonly attributes?: Readonly<Record<string, Json>> | null
    }[]
  }[]
}

const validate = validator<StateFile>(stateFormat)

/** Reads a state file of format 4, the only one that Terraform since 0.12 and OpenTofu write. */
export function readState(content: Uint8Array): Result<TerraformState> {
  const raw = parse(content)
  const valid = raw.ok ? validate(raw.value) : raw
  return valid.ok ? ok(resolve(valid.value)) : valid
}

function parse(content: Uint8Array): Result<unknown> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)))
  } catch {
    return problems({
      code: 'state-unreadable',
      message: 'the Terraform state is not JSON',
      remedy: 'look at the state object and its older versions in the backend',
    })
  }
}

function resolve(file: StateFile): TerraformState {
  const instances = file.resources.flatMap((resource) =>
    resource.instances.map((instance) => ({ resource, instance })),
  )
  return {
    lineage: file.lineage,
    serial: file.serial,
    outputs: new Map(
      Object.entries(file.outputs ?? {}).map(([name, output]) => {
        const sensitive = output.sensitive ?? false
        return [name, { sensitive, value: sensitive ? undefined : output.value }]
      }),
    ),
    resources: instances
      .filter(
        ({ resource, instance }) => markerName(resource) === undefined && instance.deposed === undefined,
      )
      .map(({ resource, instance }) => ({
        address: addressOf(resource, instance.index_key),
        type: resource.type,
        mode: resource.mode,
        attributes: instance.attributes ?? {},
      })),
    markers: markersOf(file),
    managed: instances.filter(({ resource }) => resource.mode === 'managed').length,
  }
}

type RawResource = StateFile['resources'][number]

function addressOf(resource: RawResource, key: string | number | undefined): string {
  const prefix = resource.module === undefined ? '' : `${resource.module}.`
  const mode = resource.mode === 'data' ? 'data.' : ''
  const index = key === undefined ? '' : `[${JSON.stringify(key)}]`
  return `${prefix}${mode}${resource.type}.${resource.name}${index}`
}

function markerName(resource: RawResource): keyof typeof MARKERS | undefined {
  if (resource.module !== undefined || resource.mode !== 'managed' || resource.type !== 'terraform_data')
    return
  if (resource.name === MARKERS.uid) return 'uid'
  if (resource.name === MARKERS.start) return 'start'
  return resource.name === MARKERS.tree ? 'tree' : undefined
}

function markersOf(file: StateFile): StateMarkers {
  const texts: Partial<Record<keyof typeof MARKERS, string>> = {}
  for (const resource of file.resources) {
    const name = markerName(resource)
    const text = name === undefined ? undefined : textOf(resource.instances[0]?.attributes?.['output'])
    if (name !== undefined && text !== undefined) texts[name] = text
  }
  const { uid, start: startText, tree } = texts
  const start = parseInstant(startText)
  return {
    ...(uid !== undefined && isUid(uid) && { uid }),
    ...(start !== undefined && { start }),
    ...(tree !== undefined && isSha(tree) && { tree }),
  }
}

/** A dynamic attribute stands in the state as `{value, type}`. */
function textOf(attribute: Json | undefined): string | undefined {
  if (typeof attribute === 'string') return attribute
  if (attribute === null || typeof attribute !== 'object' || !('value' in attribute)) return undefined
  const { value } = attribute as { readonly value?: Json }
  return typeof value === 'string' ? value : undefined
}
