import type { ConfigurationModule, ConfigurationResource, PlanDocument } from '../plan/document.ts'
import { isMarker } from '../plan/plan.ts'
import { findCompanion, indexCompanions, type Companion, type CompanionIndex } from './companions.ts'
import { childOf, type Planned, type PlannedResource } from './planned.ts'

export interface PlannedResources {
  readonly all: readonly PlannedResource[]
  ofType(type: string): readonly PlannedResource[]
  /**
   * The resource of another type that belongs to this one through an attribute.
   * @param identifiers attributes of the target whose value the attribute may hold
   */
  companionOf(
    target: PlannedResource,
    type: string,
    attribute: string,
    identifiers: readonly string[],
  ): Companion
  /** The resource of another type that has this one as its companion. */
  targetOf(
    companion: PlannedResource,
    type: string,
    attribute: string,
    identifiers: readonly string[],
  ): PlannedResource | undefined
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
    const module = resource.module_address ?? ''
    const code = configurationKey(withoutKeys(module), resource.type, resource.name)
    return [
      {
        address: resource.address,
        type: resource.type,
        name: resource.name,
        index: resource.index,
        module,
        after,
        unknown: resource.change.after_unknown ?? false,
        configuration: configured.get(code),
      },
    ]
  })
  const byType = Map.groupBy(all, (resource) => resource.type)
  const ofType = (type: string): readonly PlannedResource[] => byType.get(type) ?? []
  return { all, ofType, ...companionsOf(ofType), regions: regionsOf(plan) }
}

function companionsOf(
  ofType: PlannedResources['ofType'],
): Pick<PlannedResources, 'companionOf' | 'targetOf'> {
  const indexes = new Map<string, CompanionIndex>()
  const reversed = new Map<string, ReadonlyMap<PlannedResource, PlannedResource>>()
  const companionOf: PlannedResources['companionOf'] = (target, type, attribute, identifiers) => {
    const key = `${target.type} ${type} ${attribute}`
    const index = indexes.get(key) ?? indexCompanions(ofType(type), attribute, target.type)
    indexes.set(key, index)
    return findCompanion(index, target, identifiers)
  }
  const reverse = (
    type: string,
    of: string,
    attribute: string,
    identifiers: readonly string[],
  ): ReadonlyMap<PlannedResource, PlannedResource> => {
    const pairs = new Map<PlannedResource, PlannedResource>()
    for (const target of ofType(type)) {
      const found = companionOf(target, of, attribute, identifiers)
      if (found.kind === 'found') pairs.set(found.resource, target)
    }
    return pairs
  }
  return {
    companionOf,
    targetOf: (companion, type, attribute, identifiers) => {
      const key = `${type} ${companion.type} ${attribute}`
      const pairs = reversed.get(key) ?? reverse(type, companion.type, attribute, identifiers)
      reversed.set(key, pairs)
      return pairs.get(companion)
    },
  }
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
  return !address.includes('[') ? address : address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, '')
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
