import type { Json } from '../kit/canonical.ts'
import type {
  ConfigurationModule,
  ConfigurationResource,
  ModuleCall,
  PlanDocument,
  ResourceChange,
} from '../plan/document.ts'
import { isMarker } from '../plan/plan.ts'
import { findCompanion, indexCompanions, type Companion, type CompanionIndex } from './companions.ts'
import { childOf, isList, type Planned, type PlannedResource } from './planned.ts'

export interface PlannedResources {
  readonly all: readonly PlannedResource[]
  readonly byType: ReadonlyMap<string, readonly PlannedResource[]>
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
 * leaves the bucket itself as it is. Markers, data sources, and what is destroyed or forgotten are not.
 */
export function plannedResources(plan: PlanDocument): PlannedResources {
  const codeOf = configurationOf(plan)
  const all: PlannedResource[] = []
  const byType = new Map<string, PlannedResource[]>()
  for (const change of plan.resource_changes ?? []) {
    const resource = plannedResource(change, codeOf)
    if (resource === undefined) continue
    all.push(resource)
    const same = byType.get(resource.type)
    if (same === undefined) byType.set(resource.type, [resource])
    else same.push(resource)
  }
  const ofType = (type: string): readonly PlannedResource[] => byType.get(type) ?? []
  return { all, byType, ofType, ...companionsOf(ofType), regions: regionsOf(plan) }
}

function plannedResource(
  change: ResourceChange,
  codeOf: (module: string, type: string, name: string) => ConfigurationResource | undefined,
): PlannedResource | undefined {
  const after = change.change.after ?? null
  // A deposed object has only a deletion left; its address is that of the object that stays.
  if (change.mode !== 'managed' || after === null || change.deposed !== undefined || isMarker(change)) {
    return undefined
  }
  const { address, type, name, index, module_address: module = '' } = change
  return {
    address,
    type,
    name,
    index,
    module,
    provider: change.provider_name,
    after,
    unknown: change.change.after_unknown ?? false,
    configuration: codeOf(module, type, name),
  }
}

/** The code of a resource; that of a module is indexed once for all its instances' resources. */
function configurationOf(
  plan: PlanDocument,
): (module: string, type: string, name: string) => ConfigurationResource | undefined {
  const modules = new Map<string, ReadonlyMap<string, ConfigurationResource>>()
  return (module, type, name) => {
    let resources = modules.get(module)
    if (resources === undefined) {
      const code = moduleAt(plan.configuration?.root_module, module)
      resources = new Map((code?.resources ?? []).map((resource) => [resource.address, resource]))
      modules.set(module, resources)
    }
    return resources.get(`${type}.${name}`)
  }
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

/** @param address `module.a["x.y"].module.b[0]`: the code is that of `module.a.module.b` */
function moduleAt(root: ConfigurationModule | undefined, address: string): ConfigurationModule | undefined {
  const names = address
    .replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, '')
    .split('.')
    .filter((_name, place) => place % 2 === 1)
  return names.reduce((module, name) => ownCall(module, name)?.module, root)
}

function ownCall(module: ConfigurationModule | undefined, name: string): ModuleCall | undefined {
  const calls = module?.module_calls
  return calls !== undefined && Object.hasOwn(calls, name) ? calls[name] : undefined
}

function regionsOf(plan: PlanDocument): ReadonlyMap<string, Planned> {
  const providers = Object.entries(plan.configuration?.provider_config ?? {})
  return new Map(
    providers.flatMap(([key, provider]): [string, Planned][] => {
      if (provider.name !== 'aws') return []
      const expression = provider.expressions?.['region']
      const region =
        childOf(expression, 'constant_value') ?? variableOf(plan, provider.module_address, expression)
      return [[key, typeof region === 'string' ? { kind: 'known', value: region } : { kind: 'unknown' }]]
    }),
  )
}

/** The value of an expression of the root module that is one variable and nothing else. */
function variableOf(
  plan: PlanDocument,
  module: string | undefined,
  expression: Json | undefined,
): Json | undefined {
  const references = childOf(expression, 'references')
  if (module !== undefined || references === undefined || !isList(references) || references.length !== 1)
    return undefined
  const name = /^var\.([A-Za-z_][\w-]*)$/.exec(typeof references[0] === 'string' ? references[0] : '')?.[1]
  return name === undefined || !Object.hasOwn(plan.variables ?? {}, name)
    ? undefined
    : plan.variables?.[name]?.value
}
