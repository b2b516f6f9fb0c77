import type { Json } from '../kit/canonical.ts'
import type { ConfigurationModule, ConfigurationResource, PlanDocument } from '../plan/document.ts'
import { isMarker } from '../plan/plan.ts'

/** A value in a plan: there, absent, or known after apply only. Unknown is never read as absent. */
export type Planned =
  | { readonly kind: 'known'; readonly value: Json }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' }

/** A managed resource that will exist once the plan is applied, changed by it or not. */
export interface PlannedResource {
  readonly address: string
  readonly type: string
  readonly name: string
  readonly index: string | number | undefined
  /** Address of its module without instance keys, `''` for the root. */
  readonly module: string
  readonly after: Json
  readonly unknown: Json
  readonly configuration: ConfigurationResource | undefined
}

export interface PlannedResources {
  readonly all: readonly PlannedResource[]
  ofType(type: string): readonly PlannedResource[]
  /** Regions of the AWS providers, by provider key. */
  readonly regions: ReadonlyMap<string, Planned>
}

/**
 * What will exist after apply. Resources that do not change are in it: a plan that only takes a bucket's encryption away
 * leaves the bucket itself as it is. Markers, data sources, and what is destroyed are not.
 */
export function plannedResources(plan: PlanDocument): PlannedResources {
  const configured = new Map<string, ConfigurationResource>()
  indexConfiguration(plan.configuration?.root_module, '', configured)
  const all = (plan.resource_changes ?? []).flatMap((resource): PlannedResource[] => {
    const after = resource.change.after ?? null
    if (resource.mode !== 'managed' || isMarker(resource) || after === null) return []
    const module = withoutKeys(resource.module_address ?? '')
    return [
      {
        address: resource.address,
        type: resource.type,
        name: resource.name,
        index: resource.index,
        module,
        after,
        unknown: resource.change.after_unknown ?? false,
        configuration: configured.get(configurationKey(module, resource.type, resource.name)),
      },
    ]
  })
  const byType = Map.groupBy(all, (resource) => resource.type)
  return { all, ofType: (type) => byType.get(type) ?? [], regions: regionsOf(plan) }
}

/** The planned value at a path of attribute names and list indexes. */
export function plannedAt(resource: PlannedResource, ...path: readonly (string | number)[]): Planned {
  let value: Json | undefined = resource.after
  let unknown: Json | undefined = resource.unknown
  for (const key of path) {
    if (unknown === true) return { kind: 'unknown' }
    value = childOf(value, key)
    unknown = childOf(unknown, key)
  }
  if (isUnknown(unknown)) return { kind: 'unknown' }
  return value === undefined || value === null ? { kind: 'absent' } : { kind: 'known', value }
}

/** How many items a list of blocks has; unknown when the list itself is. */
export function plannedCount(resource: PlannedResource, name: string): number | undefined {
  if (childOf(resource.unknown, name) === true) return undefined
  const value = childOf(resource.after, name)
  return Array.isArray(value) ? value.length : 0
}

/** Whether the resource's Terraform code sets this attribute; `undefined` when the plan does not carry the code. */
export function isConfigured(resource: PlannedResource, attribute: string): boolean | undefined {
  const expressions = resource.configuration?.expressions
  return resource.configuration === undefined ? undefined : Object.hasOwn(expressions ?? {}, attribute)
}

export type Companion =
  | { readonly kind: 'found'; readonly resource: PlannedResource }
  | { readonly kind: 'none' }
  /** There is one whose target is known after apply only, and whose code does not say which it is. */
  | { readonly kind: 'unclear' }

/**
 * The resource of another type that belongs to this one through an attribute: by its value when known, else by the
 * reference in the code, since a new bucket's name is often known after apply only.
 */
export function companionOf(
  target: PlannedResource,
  candidates: readonly PlannedResource[],
  attribute: string,
  identifiers: readonly string[],
): Companion {
  const own = identifiers.flatMap((name) => {
    const planned = plannedAt(target, name)
    return planned.kind === 'known' ? [planned.value] : []
  })
  let isUnclear = false
  for (const candidate of candidates) {
    const planned = plannedAt(candidate, attribute)
    if (planned.kind === 'known') {
      if (own.includes(planned.value)) return { kind: 'found', resource: candidate }
      continue
    }
    const link = linkOf(candidate, attribute, target)
    if (link === 'yes') return { kind: 'found', resource: candidate }
    if (link === 'unclear') isUnclear = true
  }
  return { kind: isUnclear ? 'unclear' : 'none' }
}

function linkOf(
  candidate: PlannedResource,
  attribute: string,
  target: PlannedResource,
): 'yes' | 'no' | 'unclear' {
  const expression = candidate.configuration?.expressions?.[attribute]
  const references = childOf(expression, 'references')
  if (!Array.isArray(references)) return 'unclear'
  const names = references.filter((reference): reference is string => typeof reference === 'string')
  const base = `${target.type}.${target.name}`
  const isSameModule = candidate.module === target.module
  const isReferred = names.some(
    (name) => name === base || name.startsWith(`${base}.`) || name.startsWith(`${base}[`),
  )
  if (isSameModule && isReferred) {
    return candidate.index === target.index || target.index === undefined ? 'yes' : 'no'
  }
  return names.some((name) => name.startsWith(`${target.type}.`)) ? 'no' : 'unclear'
}

function indexConfiguration(
  module: ConfigurationModule | undefined,
  address: string,
  into: Map<string, ConfigurationResource>,
): void {
  for (const resource of module?.resources ?? []) {
    if (resource.mode === 'managed')
      into.set(configurationKey(address, resource.type, resource.name), resource)
  }
  for (const [name, call] of Object.entries(module?.module_calls ?? {})) {
    indexConfiguration(call.module, address === '' ? `module.${name}` : `${address}.module.${name}`, into)
  }
}

function configurationKey(module: string, type: string, name: string): string {
  return `${module}\n${type}\n${name}`
}

/** `module.a["x.y"].module.b[0]` → `module.a.module.b` */
function withoutKeys(address: string): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, '')
}

function regionsOf(plan: PlanDocument): ReadonlyMap<string, Planned> {
  const providers = Object.entries(plan.configuration?.provider_config ?? {})
  return new Map(
    providers.flatMap(([key, provider]): [string, Planned][] => {
      if (provider.name !== 'aws') return []
      const region = childOf(provider.expressions?.['region'], 'constant_value')
      return [[key, typeof region === 'string' ? { kind: 'known', value: region } : { kind: 'unknown' }]]
    }),
  )
}

function isUnknown(mark: Json | undefined): boolean {
  if (mark === true) return true
  if (mark === undefined || mark === null || typeof mark !== 'object') return false
  return Object.values(mark).some((held: Json) => isUnknown(held))
}

function childOf(value: Json | undefined, key: string | number): Json | undefined {
  if (value === null || typeof value !== 'object') return undefined
  if (isList(value)) return typeof key === 'number' ? value[key] : undefined
  return typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
