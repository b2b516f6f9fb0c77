import { isRegionDue, type ObservedAws, type RegionSeen } from '../../catalog/observed.ts'
import type { FailingSource } from '../../catalog/stale.ts'
import type { Catalog } from '../../formats/catalog.ts'
import type { Instant } from '../../kit/brands.ts'
import { compareText } from '../../kit/canonical.ts'
import { Fault } from '../../kit/result.ts'
import { TextSet } from '../../kit/text-set.ts'
import type { Config } from '../../platform/config.ts'
import type { CloudIdentity, TaggedResource, TagListing } from '../../ports.ts'
import { REPOSITORY_TAG, UID_TAG } from '../../reaper/orphans.ts'
import { regionsOf } from '../../reaper/regions.ts'
import { implausible } from '../../reaper/vanished.ts'
import type { LeaseView } from './sources.ts'

export interface AwsObservation {
  /** By uid, of the leases all of whose regions were listed to their end. */
  readonly seen: ReadonlyMap<string, ObservedAws>
  readonly regions: readonly RegionSeen[]
  readonly failing: readonly FailingSource[]
}

/** Unknown resources of one lease that are named; more of them are counted. */
const NAMED = 20
/** Unknown resources of one region that are looked at again. */
const LOOKED_AT = 1_000

/**
 * What AWS lists of the living leases in the account of the credentials, as a stream of pages (L18). A region that
 * cannot be listed to its end says nothing of any lease that has resources there: what was seen before stays (L4).
 * Other accounts keep what they had too: one role reaches one account, and the records of a sweep name only what
 * belongs to nobody.
 */
export async function observeAws(
  leases: readonly LeaseView[],
  facts: {
    readonly identity: CloudIdentity
    readonly config: Config
    readonly before: Catalog['observed']
    readonly now: Instant
    /** Also what is not due. */
    readonly all: boolean
  },
  listing: TagListing,
): Promise<AwsObservation> {
  const { identity, config, before, now, all } = facts
  const { account } = identity
  const living = leases.filter(({ entry }) => entry.status !== 'ended')
  const mine = living.filter(({ entry }) => entry.account === account)
  const known = before.sync?.regions ?? []
  const regions = regionsOf(
    identity,
    config,
    mine.map(({ facts: { manifest } }) => manifest),
  )
  const mineBefore = new Map(known.filter((one) => one.account === account).map((one) => [one.region, one]))
  // All of an account or nothing: a lease may have resources in several regions.
  const isDue = mine.length > 0 && (all || regions.some((region) => isRegionDue(mineBefore.get(region), now)))
  const others = known.filter((one) => one.account !== account)
  const unreached = unreachedAccounts(living, account, others)
  if (!isDue) {
    const kept = regions.flatMap((region) => mineBefore.get(region) ?? [])
    return { seen: new Map(), regions: [...others, ...kept], failing: [...unreached, ...brokenOff(kept)] }
  }
  const tally = new Tally(mine)
  const seen: RegionSeen[] = []
  const failing: FailingSource[] = []
  for (const region of regions) {
    const old = mineBefore.get(region)
    try {
      const resources = await tally.read(region, account, listing)
      seen.push({ account, region, at: now, tried: now, resources, reasonCode: null })
    } catch (error) {
      const reasonCode = error instanceof Fault ? error.code : 'listing-failed'
      const message = error instanceof Error ? error.message : String(error)
      const [at, resources] = [old?.at ?? null, old?.resources ?? 0]
      seen.push({ account, region, at, tried: now, resources, reasonCode })
      failing.push({ source: 'aws', account, region, lastSeen: at, reasonCode, message })
    }
  }
  const broken = new Set(failing.map(({ region }) => region))
  return {
    seen: tally.result(now, (region) => !broken.has(region)),
    regions: [...others, ...seen].sort((a, b) => compareText(a.account + a.region, b.account + b.region)),
    failing: [...unreached, ...failing],
  }
}

/** Accounts whose living leases these credentials do not reach. */
export function unreachedAccounts(
  living: readonly LeaseView[],
  own: string | undefined,
  known: readonly RegionSeen[],
): readonly FailingSource[] {
  const accounts = new Set(living.map(({ entry }) => entry.account).filter((account) => account !== own))
  return [...accounts].sort(compareText).map((account) => {
    const times = known.filter((one) => one.account === account).flatMap(({ at }) => at ?? [])
    return {
      ...{ source: 'aws', account, reasonCode: 'account-not-reached', lastSeen: times.sort()[0] ?? null },
      message: `the credentials of this sync are not of account ${account}`,
    }
  })
}

/** What broke off last time still did; its message is in that run. */
function brokenOff(regions: readonly RegionSeen[]): readonly FailingSource[] {
  return regions.flatMap(({ account, region, at, reasonCode }) =>
    reasonCode === null
      ? []
      : [
          {
            ...{ source: 'aws', account, region, lastSeen: at, reasonCode },
            message: `${region} could not be listed when it was tried last`,
          } as const,
        ],
  )
}

interface Counted {
  readonly view: LeaseView
  readonly known: ReadonlySet<string>
  readonly regions: ReadonlySet<string>
  readonly missing: { readonly address: string; readonly arn: string }[]
  readonly unknown: string[]
  count: number
  omitted: number
}

/** Counts what a stream of pages shows of each lease, and keeps nothing else of it. */
class Tally {
  readonly #leases: ReadonlyMap<string, Counted>
  readonly #seen = new TextSet()

  constructor(leases: readonly LeaseView[]) {
    this.#leases = new Map(leases.map((view) => [view.entry.uid, begin(view)]))
  }

  /** @returns how many resources are listed there. @throws Fault when the listing is not complete, or not believed */
  async read(region: string, account: string, listing: TagListing): Promise<number> {
    const unknown: { readonly arn: string; readonly of: Counted }[] = []
    let resources = 0
    for await (const rows of listing.pages(region, REPOSITORY_TAG)) {
      resources += rows.length
      for (const row of rows) {
        const found = this.#count(row)
        if (found === undefined) continue
        if (unknown.length < LOOKED_AT) unknown.push({ arn: row.arn, of: found })
        else found.omitted += 1
      }
    }
    const expected = [...this.#leases.values()].flatMap(({ view }) =>
      view.expected.filter((one) => one.region === region),
    )
    const why = implausible(expected, this.#seen, resources)
    if (why !== undefined) throw new Fault('listing-implausible', why)
    const missing = expected.filter(({ arn }) => !this.#seen.has(arn))
    const asked = [...unknown, ...missing].map(({ arn }) => arn)
    const answers = asked.length === 0 ? undefined : await listing.existence(region, account, asked)
    const isThere = (arn: string): boolean => ['listed', 'confirmed'].includes(answers?.get(arn) ?? '')
    // A listing has what is gone for hours, and lacks for a while what is there.
    for (const { uid, address, arn } of missing)
      if (!isThere(arn)) this.#leases.get(uid)?.missing.push({ address, arn })
    for (const { arn, of } of unknown) {
      if (!isThere(arn)) of.count -= 1
      else if (of.unknown.length < NAMED) of.unknown.push(arn)
      else of.omitted += 1
    }
    return resources
  }

  result(at: Instant, isListed: (region: string) => boolean): ReadonlyMap<string, ObservedAws> {
    const whole = [...this.#leases].filter(([, { regions }]) => [...regions].every(isListed))
    return new Map(
      whole.map(([uid, { count, missing, unknown, omitted }]) => [
        uid,
        {
          ...{ at, count, omitted },
          missing: missing.sort((a, b) => compareText(a.address, b.address)),
          unknown: unknown.sort(compareText),
        },
      ]),
    )
  }

  /** @returns the lease, when it is one of a lease whose state does not have it */
  #count({ arn, tags }: TaggedResource): Counted | undefined {
    if (tags[REPOSITORY_TAG] === undefined)
      throw new Fault('listing-implausible', 'the listing has resources without the tag that was asked for')
    const isNew = this.#seen.add(arn)
    const found = this.#leases.get(tags[UID_TAG] ?? '')
    if (!isNew || found === undefined) return undefined
    found.count += 1
    return found.known.has(arn) ? undefined : found
  }
}

function begin(view: LeaseView): Counted {
  const { entry, expected } = view
  return {
    view,
    known: new Set(entry.resources.flatMap(({ arn }) => arn ?? [])),
    regions: new Set([entry.region, ...expected.map(({ region }) => region)]),
    ...{ missing: [], unknown: [], count: 0, omitted: 0 },
  }
}
