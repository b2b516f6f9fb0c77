import type { Json } from '../kit/canonical.ts'
import type { ConfigurationResource } from '../plan/document.ts'

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
  /** Address of its module, `''` for the root. */
  readonly module: string
  readonly after: Json
  readonly unknown: Json
  /** As the plan names it: `registry.terraform.io/hashicorp/aws`, or `aws`. */
  readonly provider: string
  readonly configuration: ConfigurationResource | undefined
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

/** Whether anything below a mark of `after_unknown` is known after apply only. */
export function isUnknown(mark: Json | undefined): boolean {
  if (mark === true) return true
  if (mark === undefined || mark === null || typeof mark !== 'object') return false
  if (isList(mark)) return mark.some(isUnknown)
  for (const key in mark) if (isUnknown(mark[key])) return true
  return false
}

export function childOf(value: Json | undefined, key: string | number): Json | undefined {
  if (value === null || typeof value !== 'object') return undefined
  if (isList(value)) return typeof key === 'number' ? value[key] : undefined
  return typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined
}

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
