import type { Json } from '../kit/canonical.ts'
import { childOf, plannedAt, type PlannedResource } from './planned.ts'

export type Companion =
  | { readonly kind: 'found'; readonly resource: PlannedResource }
  | { readonly kind: 'none' }
  /** There is one whose target is known after apply only, and whose code does not say which it is. */
  | { readonly kind: 'unclear' }

/** Built once per plan: looking through all candidates for each target would be quadratic. */
export interface CompanionIndex {
  readonly byValue: ReadonlyMap<Json, PlannedResource>
  readonly byReference: ReadonlyMap<string, PlannedResource>
  readonly hasUnclear: boolean
}

/**
 * Candidates by the value of an attribute when it is known, else by the reference in the code: a new bucket's id is
 * known after apply only, and its companions refer to it.
 */
export function indexCompanions(
  candidates: readonly PlannedResource[],
  attribute: string,
  targetType: string,
): CompanionIndex {
  const byValue = new Map<Json, PlannedResource>()
  const byReference = new Map<string, PlannedResource>()
  let hasUnclear = false
  for (const candidate of candidates) {
    const planned = plannedAt(candidate, attribute)
    if (planned.kind === 'known') {
      putFirst(byValue, planned.value, candidate)
      continue
    }
    const names = referredNames(candidate, attribute, targetType)
    if (names.length === 0) hasUnclear = true
    for (const name of names) {
      putFirst(byReference, referenceKey(candidate.module, name, candidate.index), candidate)
      putFirst(byReference, referenceKey(candidate.module, name, ANY), candidate)
    }
  }
  return { byValue, byReference, hasUnclear }
}

export function findCompanion(
  index: CompanionIndex,
  target: PlannedResource,
  identifiers: readonly string[],
): Companion {
  const key = target.index ?? ANY
  const referring = index.byReference.get(referenceKey(target.module, target.name, key))
  if (referring !== undefined) return { kind: 'found', resource: referring }
  for (const identifier of identifiers) {
    const own = plannedAt(target, identifier)
    const holding = own.kind === 'known' ? index.byValue.get(own.value) : undefined
    if (holding !== undefined) return { kind: 'found', resource: holding }
  }
  return { kind: index.hasUnclear ? 'unclear' : 'none' }
}

/** Names of resources of a type that the code of an attribute refers to: `aws_s3_bucket.this[0].id` → `this`. */
function referredNames(candidate: PlannedResource, attribute: string, type: string): readonly string[] {
  const references = childOf(candidate.configuration?.expressions?.[attribute], 'references')
  if (!Array.isArray(references)) return []
  const names = references.flatMap((reference: Json) => {
    const parts = typeof reference === 'string' ? reference.split('.') : []
    return parts[0] === type && parts[1] !== undefined ? [parts[1].replace(/\[.*$/, '')] : []
  })
  return [...new Set(names)]
}

/** A target without instances has every candidate that refers to it, whatever the candidate's own key. */
const ANY = Symbol('any')

function referenceKey(module: string, name: string, index: string | number | undefined | typeof ANY): string {
  return `${module}\n${name}\n${index === ANY ? '' : JSON.stringify(index ?? null)}`
}

function putFirst<K>(map: Map<K, PlannedResource>, key: K, candidate: PlannedResource): void {
  if (!map.has(key)) map.set(key, candidate)
}
