import type { Json } from '../kit/canonical.ts'
import { millisecondsOf, type Instant } from '../kit/brands.ts'
import type { TextSet } from '../kit/text-set.ts'
import { evidenceOf, type LeaseFacts } from '../lease/facts.ts'
import { HOUR } from '../lease/lease.ts'
import type { StateResource } from '../stack/state.ts'
import { UID_TAG } from './orphans.ts'
import { globalRegion } from './regions.ts'

/** A resource of a living lease that the tagging API should list. */
export interface Expected {
  readonly lease: string
  readonly uid: string
  readonly address: string
  readonly arn: string
  readonly region: string
}

/**
 * Services whose resources GetResources does not list, or not all of them: they are known from state alone, and are
 * never missing. Source: AWS, Resource Groups Tagging API, supported services.
 */
const UNLISTED: ReadonlySet<string> = new Set(['iam', 'autoscaling'])
/** Tags take minutes until they are listed. */
const SETTLING = HOUR

/** What the listing should have of one lease: managed, tagged by us, of a service that is listed, and not brand-new. */
export function expectedOf(facts: LeaseFacts, now: Instant): readonly Expected[] {
  const { lease, manifest, state, evidence } = facts
  const isEnding = evidence.some((one) => one.kind === 'end-begun' || one.kind === 'tombstone')
  const applied = evidenceOf(evidence, 'run-record').filter(({ event }) => event === 'applied')
  const isSettled = applied.every(({ at }) => millisecondsOf(now) - Date.parse(at) >= SETTLING)
  if (state.kind !== 'present' || isEnding || !isSettled) return []
  return state.state.resources.flatMap((resource) => {
    const { arn } = resource.attributes
    if (resource.mode !== 'managed' || typeof arn !== 'string' || !isTagged(resource, manifest.uid)) return []
    const region = regionOf(arn, resource, manifest)
    if (region === undefined) return []
    return [{ lease, uid: manifest.uid, address: resource.address, arn, region }]
  })
}

function isTagged({ attributes }: StateResource, uid: string): boolean {
  return fieldOf(attributes['tags_all'], UID_TAG) === uid
}

function fieldOf(value: Json | undefined, name: string): Json | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  return new Map(Object.entries(value)).get(name)
}

/** Where it is listed; undefined: nowhere. A bucket's ARN has no region, and the bucket does. */
function regionOf(
  arn: string,
  { attributes }: StateResource,
  manifest: LeaseFacts['manifest'],
): string | undefined {
  const [prefix, , service = '', region = ''] = arn.split(':')
  if (prefix !== 'arn' || UNLISTED.has(service)) return undefined
  if (region !== '') return region
  const { region: own } = attributes
  if (service === 's3') return typeof own === 'string' ? own : manifest.region
  return globalRegion(manifest.partition)
}

/** From so many missing on, a share says something. */
const SHARE_FROM = 10

/**
 * Why a listing that seems complete cannot be right: leases live there and nothing at all is listed, or most of what
 * they have is not. Deletions by hand are not like that; a filter, a role or an outage is.
 * @param resources everything that was listed in the region
 */
export function implausible(
  expected: readonly Expected[],
  seen: TextSet,
  resources: number,
): string | undefined {
  const missing = expected.filter(({ arn }) => !seen.has(arn)).length
  const leases = new Set(expected.map(({ uid }) => uid)).size
  const isEmpty = resources === 0 && expected.length > 0
  const isMost = missing >= SHARE_FROM && missing * 2 > expected.length
  return isEmpty || isMost
    ? `${missing} of ${expected.length} resources of ${leases} living leases are not listed: the listing is not believed`
    : undefined
}
